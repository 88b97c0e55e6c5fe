"""The export dialog: it suggests, writes, asks before it replaces, and says what went wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.widgets import Input, Static

from newsreader.article import Kind
from newsreader.errors import printable
from newsreader.screen.export_dialog import (
    PART_CHARS,
    ExportDialog,
    shortened,
    slug,
    suggested_name,
)
from newsreader.side import Pair
from tests.factory import article, bridge
from tests.screen.stage import opened, screen_text, until

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

SUGGESTED = "harbour-bridge-closed-after--city-shuts-bridge.md"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own to write in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def message(pilot: Pilot[None]) -> str:
    return str(pilot.app.screen.query_one(".message", Static).render())


async def answer(pilot: Pilot[None], name: str) -> None:
    """Open the dialog, give a name, and wait for what it says."""
    await pilot.press("e")
    pilot.app.screen.query_one(Input).value = name
    await pilot.pause()
    await submit(pilot)


async def submit(pilot: Pilot[None]) -> None:
    """Press Enter, and wait until the dialog answers or is gone."""
    before = message(pilot)
    await pilot.press("enter")
    await until(
        pilot, lambda: not isinstance(pilot.app.screen, ExportDialog) or message(pilot) != before
    )
    await pilot.pause()


async def test_enter_writes_the_suggested_file_and_says_where(folder: Path) -> None:
    async with opened(bridge()) as pilot:
        await pilot.press("e")
        assert pilot.app.screen.query_one(Input).value == SUGGESTED
        assert message(pilot) == f"Markdown, in {folder}"
        await submit(pilot)
        assert len(pilot.app.screen_stack) == 1
        assert "Wrote" in screen_text(pilot.app)
    assert "Harbour bridge closed after storm" in (folder / SUGGESTED).read_text("utf-8")


async def test_an_existing_file_is_replaced_only_on_a_second_enter(folder: Path) -> None:
    path = folder / "notes.md"
    path.write_text("mine", "utf-8")
    async with opened(bridge()) as pilot:
        await answer(pilot, "notes.md")
        assert message(pilot) == "notes.md exists. Enter once more replaces it."
        assert path.read_text("utf-8") == "mine"
        await submit(pilot)
    assert path.read_text("utf-8").startswith("---\n")


async def test_an_article_is_never_written_over(folder: Path) -> None:
    source, link = folder / "a.txt", folder / "link.md"
    source.write_text("mine", "utf-8")
    link.symlink_to(source)
    comparison = bridge()
    left = replace(comparison.articles.left, path=source)
    articles = Pair(left, comparison.articles.right)
    async with opened(replace(comparison, articles=articles)) as pilot:
        for name in ("a.txt", "link.md"):
            await answer(pilot, name)
            assert message(pilot) == f"{name}: is one of the articles; name another file"
            await pilot.press("enter", "enter")
            await pilot.pause(0.1)
            assert isinstance(pilot.app.screen, ExportDialog)
            await pilot.press("escape")
    assert source.read_text("utf-8") == "mine"


def dialog_text(pilot: Pilot[None]) -> str:
    """What is to be read in the dialog, its lines joined."""
    lines = [line.split("│") for line in screen_text(pilot.app).splitlines()]
    return " ".join(" ".join(line[1] for line in lines if len(line) > 2).split())


@pytest.mark.parametrize("size", [(80, 24), (60, 15)])
async def test_what_it_says_of_a_long_name_is_there_to_its_end(
    folder: Path, size: tuple[int, int]
) -> None:
    async with opened(bridge(), size=size) as pilot:
        for name in (SUGGESTED, f"{'字' * 70}.md", f"{'long name ' * 20}.md"):
            (folder / name).write_text("mine", "utf-8")
            await answer(pilot, name)
            assert dialog_text(pilot).endswith("exists. Enter once more replaces it.")
            await pilot.press("escape")
            (folder / name).unlink()
            (folder / name).mkdir()
            await answer(pilot, name)
            assert dialog_text(pilot).endswith("is a folder; name a file in it")
            await pilot.press("escape")


async def test_a_folder_far_away_leaves_room_for_the_reason(folder: Path) -> None:
    async with opened(bridge(), size=(60, 15)) as pilot:
        await answer(pilot, "/".join(["far"] * 900) + "/a.md")
        assert dialog_text(pilot).endswith("its folder does not exist")
    assert names_in(folder) == []


async def test_another_name_needs_another_confirmation(folder: Path) -> None:
    (folder / "a.md").write_text("mine", "utf-8")
    async with opened(bridge()) as pilot:
        await answer(pilot, "a.md")
        box = pilot.app.screen.query_one(Input)
        box.value = "b.md"
        await pilot.pause()
        box.value = "a.md"
        await pilot.pause()
        await submit(pilot)
        assert "Enter once more" in message(pilot)
    assert (folder / "a.md").read_text("utf-8") == "mine"


async def test_what_goes_wrong_stays_in_the_dialog_as_one_line() -> None:
    problems = {
        "": "Name a file.",
        "nowhere/a.md": "a.md: its folder does not exist",
        ".": "is a folder",
        "bad\0name.md": "cannot be written",
    }
    async with opened(bridge()) as pilot:
        for name, problem in problems.items():
            await answer(pilot, name)
            assert isinstance(pilot.app.screen, ExportDialog)
            assert problem in message(pilot)
            assert "\n" not in message(pilot)
            await pilot.press("escape")
            assert len(pilot.app.screen_stack) == 1


async def test_the_name_s_suffix_chooses_the_format(folder: Path) -> None:
    async with opened(bridge()) as pilot:
        await answer(pilot, "a.json")
    assert json.loads((folder / "a.json").read_text("utf-8"))["version"] == 1


async def test_escape_writes_nothing(folder: Path) -> None:
    async with opened(bridge()) as pilot:
        await pilot.press("e", "escape")
        assert len(pilot.app.screen_stack) == 1
    assert names_in(folder) == []


async def test_letters_typed_are_no_commands() -> None:
    async with opened(bridge()) as pilot:
        await pilot.press("e", "home", *"qst")
        assert pilot.app.screen.query_one(Input).value == f"qst{SUGGESTED}"


def test_a_name_is_made_of_both_titles() -> None:
    titles = Pair("What’s next: “Zürich” — [b]1/2[/b]?", "…")
    articles = titles.map(lambda title: article((title,), (Kind.TITLE,), "a.txt"))
    assert suggested_name(articles) == "what-s-next-zurich-b-1-2-b.md"
    assert suggested_name(Pair(articles.right, articles.right)) == "comparison.md"


@given(st.text(), st.integers(3, 60))
def test_a_shortened_name_keeps_both_ends(name: str, most: int) -> None:
    whole, short = printable(name), shortened(name, most)
    assert len(short) <= most
    assert short == whole or (short[0] == whole[0] and short[-1] == whole[-1])


@given(st.text())
def test_a_slug_is_a_safe_part_of_a_file_name(title: str) -> None:
    part = slug(title)
    assert len(part) <= PART_CHARS
    assert all(c.isalnum() or c == "-" for c in part)
    assert not part.startswith("-")
    assert not part.endswith("-")
