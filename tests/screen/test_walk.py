"""Walking from link to link in the whole app: what the status tells meanwhile."""

from __future__ import annotations

from textual.widgets._toast import Toast

from tests.screen.stage import opened, reader, screen_text, status


async def test_the_status_names_no_link_that_is_out_of_view() -> None:
    async with opened() as pilot:
        await pilot.press("g", "n", "n")
        await pilot.pause()
        assert "Link 2 of 8" in status(pilot)
        await pilot.press("G")
        await pilot.pause()
        assert "Link" not in status(pilot)
        assert "8 links" in status(pilot)
        await pilot.press("p")
        await pilot.pause()
        assert "Link 8 of 8" in status(pilot)


async def test_beyond_the_last_link_a_short_message_stands() -> None:
    async with opened() as pilot:
        await pilot.press("G", "n", "n", "n")
        await pilot.pause()
        assert reader(pilot).percent == 100
        assert len(pilot.app.screen.query(Toast)) == 1
        assert "That was the last link." in screen_text(pilot.app)


async def test_leaving_a_link_for_a_mention_tells_of_the_mention() -> None:
    async with opened() as pilot:
        await pilot.press("n", "1", "enter", "enter")
        await pilot.pause()
        assert reader(pilot).current_link is None
        assert "Harbour Council: mention 2 of 4" in status(pilot)
        await pilot.press("escape", "n")
        await pilot.pause()
        assert "Link" in status(pilot)
        await pilot.press("g" if reader(pilot).percent > 50 else "G")
        await pilot.pause()
        assert "mention" not in status(pilot)
