"""The seeds as the screen shows them: three sizes, two themes, cell by cell.

After a wanted change, look at what has changed and keep it with
`pytest tests/screen/test_snapshot.py --snapshot-update`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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

STATES = {
    "small": ((80, 24), ["n"]),
    "medium": ((120, 40), ["n", "2"]),
    "large": ((160, 50), ["1", "enter", "escape", "n", "n"]),
}
"""Each with its size, and the keys that lead there."""


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    """The comparison of the two seeds."""
    return compare(*open_pair([SEEDS]).articles)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("state", STATES)
async def test_the_screen_looks_as_it_did(
    seeds: Comparison, state: str, theme: str, kept_picture: SnapshotAssertion
) -> None:
    size, keys = STATES[state]
    app = create_app(
        seeds.articles, settings=Settings(theme=f"newsreader-{theme}"), compare=giving(seeds)
    )
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        assert app.export_screenshot() == kept_picture
