"""The export dialog: it suggests, writes, asks before it replaces, and says what went wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from textual.events import Key
from textual.widgets import Input, Static

from newsreader.screen.export_dialog import ExportDialog
from newsreader.screen.option_line import OptionLine
from newsreader.side import Pair
from tests.export.annotated import annotated
from tests.factory import bridge
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
        "nowhere/": "This is the name of a folder",
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


def shown_fields(pilot: Pilot[None]) -> list[str]:
    fields = pilot.app.screen.query(".field")
    return [str(field.id).removesuffix("-field") for field in fields if field.display]


async def test_another_format_gives_the_name_its_ending_and_its_own_lines() -> None:
    async with opened(annotated()) as pilot:
        await pilot.press("e")
        assert shown_fields(pilot) == ["file", "format", "sections", "links"]
        for ending, fields in (
            (".html", ["file", "format", "sections", "links"]),
            (".txt", ["file", "format", "sections", "links"]),
            (".json", ["file", "format"]),
            (".csv", ["file", "format", "table"]),
        ):
            await pilot.press("tab", "right", "shift+tab")
            await pilot.pause()
            assert pilot.app.screen.query_one(Input).value.endswith(ending)
            assert shown_fields(pilot) == fields
        await pilot.press("tab", "tab", "end")
        await pilot.pause()
        assert shown_fields(pilot) == ["file", "format", "table", "links"]


async def test_nothing_made_by_hand_is_not_asked_about() -> None:
    async with opened(bridge()) as pilot:
        await pilot.press("e")
        assert shown_fields(pilot) == ["file", "format", "sections"]
        assert "Pins and notes" not in screen_text(pilot.app)


async def test_a_name_s_ending_changes_the_lines_too() -> None:
    async with opened(annotated()) as pilot:
        await pilot.press("e")
        pilot.app.screen.query_one(Input).value = "a.csv"
        await pilot.pause()
        assert message(pilot).startswith("CSV, in ")
        assert shown_fields(pilot) == ["file", "format", "table"]
        pilot.app.screen.query_one(Input).value = "a.odd"
        await pilot.pause()
        assert message(pilot).startswith("CSV, in ")


async def test_parts_and_links_are_chosen_by_key_and_enter_writes_from_any_line(
    folder: Path,
) -> None:
    async with opened(annotated()) as pilot:
        await pilot.press("e", "down", "down", "space", "right", "right", "space", "down", "right")
        await submit(pilot)
        assert len(pilot.app.screen_stack) == 1
    document = (folder / SUGGESTED).read_text("utf-8")
    headings = [line for line in document.splitlines() if line.startswith("## ")]
    assert headings[:2] == ["## Side by side", "## Numbers"]
    assert "Only links that were made or confirmed by hand" in document


async def test_keys_in_a_hurry_go_where_they_should() -> None:
    async with opened(annotated()) as pilot:
        await pilot.press("e")
        for key in ("tab", "right", "tab", "space"):
            pilot.app.post_message(Key(key, " " if key == "space" else None))
        await pilot.pause(0.1)
        assert pilot.app.screen.query_one(Input).value == SUGGESTED.replace(".md", ".html")
        assert 0 not in pilot.app.screen.query_one("#sections", OptionLine).chosen


async def test_no_parts_at_all_are_no_export(folder: Path) -> None:
    async with opened(annotated()) as pilot:
        await pilot.press("e", "tab", "tab", *(["space", "right"] * 8), "enter")
        await pilot.pause()
        assert message(pilot) == "Choose a part, with Space."
    assert names_in(folder) == []


async def test_another_choice_needs_another_confirmation(folder: Path) -> None:
    (folder / SUGGESTED).write_text("mine", "utf-8")
    async with opened(annotated()) as pilot:
        await pilot.press("e")
        await submit(pilot)
        await pilot.press("tab", "tab", "space")
        await pilot.pause()
        await submit(pilot)
        assert "Enter once more" in message(pilot)
    assert (folder / SUGGESTED).read_text("utf-8") == "mine"


async def test_a_write_protected_file_is_kept(folder: Path) -> None:
    path = folder / SUGGESTED
    path.write_text("mine", "utf-8")
    path.chmod(0o444)
    async with opened(bridge()) as pilot:
        await pilot.press("e")
        await submit(pilot)
        await submit(pilot)
        assert "is write-protected" in message(pilot)
    assert path.read_text("utf-8") == "mine"


@pytest.mark.parametrize("size", [(60, 15), (80, 24), (140, 40), (250, 80)])
async def test_it_fits_every_screen(size: tuple[int, int]) -> None:
    async with opened(annotated(), size=size) as pilot:
        await pilot.press("e")
        await pilot.pause()
        screen = pilot.app.screen
        dialog = screen.query_one(".dialog")
        assert screen.region.contains_region(dialog.region)
        assert dialog.region.contains_region(screen.query_one(".message").region)
        assert not dialog.max_scroll_y
