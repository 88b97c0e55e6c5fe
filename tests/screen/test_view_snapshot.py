"""The ways to show the seeds, each once: modes, aligned rows, sizes at both ends, few colours.

After a wanted change, look at what has changed and keep it with
`pytest tests/screen/test_view_snapshot.py --snapshot-update`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from newsreader import compare
from newsreader.screen import create_app
from newsreader.settings import Settings
from newsreader.story import open_pair
from tests.screen.stage import giving, settled

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from newsreader.comparison.model import Comparison

SEEDS = Path(__file__).parent.parent.parent / "seeds"


class View(NamedTuple):
    """A size, a theme, and the keys that lead to a way of showing."""

    size: tuple[int, int]
    theme: str
    keys: tuple[str, ...]
    no_color: bool = False


VIEWS = {
    "what-both-tell": View((120, 40), "newsreader-dark", ("u",)),
    "what-one-tells": View((120, 40), "newsreader-light", ("u", "u", "space")),
    "aligned-rows": View((160, 50), "newsreader-dark", ("v", "n", "n")),
    "aligned-and-folded": View((100, 30), "newsreader-light", ("v", "u")),
    "swapped-and-widened": View((126, 30), "newsreader-dark", ("X", ">", ">", "n")),
    "one-pane": View((60, 15), "newsreader-dark", ("n", "n", "tab")),
    "vast": View((250, 36), "newsreader-light", ("n",)),
    "sixteen-colours": View((100, 30), "ansi-dark", ("n", "n")),
    "no-colour": View((100, 30), "newsreader-dark", ("u", "u", "n"), no_color=True),
}


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    """The comparison of the two seeds."""
    return compare(*open_pair([SEEDS]).articles)


@pytest.mark.parametrize("name", VIEWS)
async def test_the_view_looks_as_it_did(
    seeds: Comparison, name: str, kept_picture: SnapshotAssertion
) -> None:
    view = VIEWS[name]
    app = create_app(seeds.articles, settings=Settings(theme=view.theme), compare=giving(seeds))
    app.no_color = view.no_color
    async with app.run_test(size=view.size) as pilot:
        await settled(pilot)
        await pilot.press(*view.keys)
        await pilot.pause()
        assert app.export_screenshot() == kept_picture
