"""The chooser as it looks: a small and a large screen, dark and light, cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.screen.chooser.stage import chooser_app, shelf
from tests.screen.stage import until

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


@pytest.mark.parametrize(("size", "theme"), [((80, 24), "dark"), ((120, 40), "light")])
async def test_the_chooser_looks_as_it_did(
    size: tuple[int, int], theme: str, kept_picture: SnapshotAssertion
) -> None:
    app = chooser_app(theme=f"newsreader-{theme}")
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: shelf(pilot).report_index is not None)
        await pilot.press("n", "space", "j")
        await pilot.pause()
        assert app.export_screenshot() == kept_picture
