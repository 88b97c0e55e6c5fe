"""The lists of the sidebar and a search in the seeds, each once, cell by cell.

Entities and numbers stand in `test_snapshot`. Kept and renewed as there.
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


class Lookup(NamedTuple):
    """A size, a theme, and the keys that look something up."""

    size: tuple[int, int]
    theme: str
    keys: tuple[str, ...]


LOOKUPS = {
    "quotations": Lookup((120, 40), "newsreader-dark", ("3", "j", "enter")),
    "timeline": Lookup((160, 50), "newsreader-light", ("4", "j")),
    "overview": Lookup((100, 40), "newsreader-dark", ("5",)),
    "search": Lookup((120, 40), "newsreader-light", ("slash", *"summit", "enter", "n")),
}


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    """The comparison of the two seeds."""
    return compare(*open_pair([SEEDS]).articles)


@pytest.mark.parametrize("name", LOOKUPS)
async def test_what_is_looked_up_looks_as_it_did(
    seeds: Comparison, name: str, kept_picture: SnapshotAssertion
) -> None:
    lookup = LOOKUPS[name]
    app = create_app(seeds.articles, settings=Settings(theme=lookup.theme), compare=giving(seeds))
    async with app.run_test(size=lookup.size) as pilot:
        await settled(pilot)
        await pilot.press(*lookup.keys)
        await pilot.pause()
        assert app.export_screenshot() == kept_picture
