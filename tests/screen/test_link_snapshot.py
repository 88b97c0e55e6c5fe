"""Looking closer at a link of the seeds, cell by cell: shared words underlined, and a peek.

Kept and renewed as in `test_snapshot`.
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

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.mark.parametrize(
    ("theme", "keys"),
    [("dark", ["n", "n", "w"]), ("light", ["space", "ctrl+d", "enter"])],
    ids=["words", "peek"],
)
async def test_a_link_looked_at_closely_looks_as_it_did(
    theme: str, keys: list[str], kept_picture: SnapshotAssertion
) -> None:
    seeds = compare(*open_pair([SEEDS]).articles)
    app = create_app(
        seeds.articles, settings=Settings(theme=f"newsreader-{theme}"), compare=giving(seeds)
    )
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        assert app.export_screenshot() == kept_picture
