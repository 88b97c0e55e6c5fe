"""The help: every key and every sign is in it, and it can be read at any size."""

from __future__ import annotations

from textual.containers import VerticalScroll

from newsreader.comparison.model import Relation
from newsreader.screen.command import COMMANDS, Group
from newsreader.screen.help import HelpScreen, key_lines, legend_lines
from newsreader.screen.number_table import RELATION_SIGNS
from tests.screen.stage import BACK, opened, reader, screen_text


def test_every_command_with_a_key_is_listed_under_its_group() -> None:
    text = key_lines(COMMANDS).plain
    for entry in COMMANDS:
        row = [line for line in text.split("\n") if line.endswith(f"  {entry.title}")]
        assert len(row) == (1 if entry.keys else 0)
        assert all(name in row[0] for name in entry.key_names)
    headings = [line for line in text.split("\n") if line in set(Group)]
    assert headings == [group for group in Group if group is not Group.CHOOSE]


def test_the_legend_explains_every_sign() -> None:
    text = legend_lines().plain
    assert all(RELATION_SIGNS[relation] in text for relation in Relation)
    assert all(sign in text for sign in "▐▕▶◀▄▲▼↑↓╌─")


def test_the_legend_tells_how_to_go_on_where_the_sidebar_makes_way() -> None:
    lines = legend_lines().plain.splitlines()
    assert [line.split("  ")[0] for line in lines[-2:]] == ["Enter", "s Enter"]


def test_a_legend_that_breaks_goes_on_under_its_words() -> None:
    narrow = legend_lines(width=34).plain.splitlines()
    indents = {len(line) - len(line.lstrip()) for line in narrow if line.startswith("   ")}
    assert max(map(len, narrow)) <= 34
    assert max(indents) == narrow[1].index("tells")
    assert legend_lines(width=34).plain.split() == legend_lines().plain.split()


async def test_it_opens_and_closes() -> None:
    async with opened() as pilot:
        for key in ("escape", "question_mark", "q"):
            await pilot.press("question_mark")
            assert isinstance(pilot.app.screen, HelpScreen)
            assert "Go to the next link" in screen_text(pilot.app)
            await pilot.press(key)
            assert len(pilot.app.screen_stack) == 1
        assert pilot.app.is_running


async def test_a_small_screen_scrolls_it_to_its_end() -> None:
    async with opened(size=(60, 15)) as pilot:
        await pilot.press("question_mark")
        assert "Move through the text" in screen_text(pilot.app)
        box = pilot.app.screen.query_one(VerticalScroll)
        await pilot.press("j")
        assert box.scroll_y == 1
        await pilot.press("G")
        assert "makes way" in screen_text(pilot.app)


async def test_every_key_that_moves_the_text_moves_it_and_back() -> None:
    moving = {key for entry in COMMANDS if entry.group is Group.MOVE for key in entry.keys}
    assert moving == {*BACK, *BACK.values()}
    async with opened(size=(80, 24)) as pilot:
        before = reader(pilot).tops
        await pilot.press("question_mark")
        box = pilot.app.screen.query_one(VerticalScroll)
        for key, undo in BACK.items():
            await pilot.press(key)
            assert box.scroll_y > 0
            assert key not in {"G", "end"} or box.scroll_y == box.max_scroll_y
            await pilot.press(undo)
            assert box.scroll_y == 0
        await pilot.press("escape")
        assert reader(pilot).tops == before
