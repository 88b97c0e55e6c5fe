"""The README's promises: its commands, options, keys and pictures all exist, and no others."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from newsreader.cli import build_parser
from newsreader.screen.command import COMMANDS, Group
from newsreader.screen.command.chooser import COMMANDS as CHOOSER_COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def section(heading: str) -> str:
    """The README's text between a second-level heading and the next."""
    match = re.search(
        rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", README, re.MULTILINE | re.DOTALL
    )
    assert match, f"no section {heading!r}"
    return match[1]


def rows(text: str) -> list[list[str]]:
    """The cells of every table row below the rule."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    rules = [i for i, line in enumerate(lines) if set(line) <= set("|-: ")]
    skipped = {*rules, *(i - 1 for i in rules)}
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for i, line in enumerate(lines)
        if i not in skipped
    ]


def code(text: str) -> list[str]:
    """What stands in backticks."""
    return re.findall(r"`([^`]+)`", text)


def options() -> set[str]:
    parser = build_parser()
    return {
        name
        for action in parser._actions
        if action.help != argparse.SUPPRESS
        for name in action.option_strings
    }


def test_every_option_is_documented_and_every_documented_option_exists() -> None:
    documented = {
        name
        for row in rows(section("Command line"))
        for span in code(row[0])
        for name in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", span)
    }
    assert documented == options()


def test_the_key_table_is_the_registry() -> None:
    documented = {row[1]: set(code(row[0])) for row in rows(section("Keys"))}
    assert documented == {c.title: set(c.key_names) for c in COMMANDS if c.keys}


def test_the_table_of_the_chooser_is_its_registry() -> None:
    documented = {row[1]: set(code(row[0])) for row in rows(section("Many articles"))}
    own = [command for command in CHOOSER_COMMANDS if command.group is Group.CHOOSE]
    assert documented == {command.title: set(command.key_names) for command in own}


def test_the_test_command_is_what_ci_runs() -> None:
    commands = [line for line in README.splitlines() if "/pytest" in line]
    assert len(commands) == 1
    assert commands[0] in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_the_readme_opens_with_a_sentence_a_picture_and_two_commands() -> None:
    opening = README[: README.index("\n## ")]
    assert re.match(r"# newsreader\n\n[^\n]+\.\n\n!\[", opening)
    blocks = re.findall(r"```sh\n(.*?)```", opening, re.DOTALL)
    assert [block.count("\n") for block in blocks] == [1, 1]
    assert blocks[0].rstrip().endswith("newsreader seeds/")


def test_pictures_and_links_lead_to_files() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    local = [target for target in targets if "://" not in target]
    assert local
    assert [target for target in local if not (ROOT / target).exists()] == []


def test_exit_codes_are_documented() -> None:
    documented = {row[0] for row in rows(section("Exit codes"))}
    assert documented == {"0", "1", "2", "130"}


def test_the_sample_export_is_part_of_the_real_one() -> None:
    sample = re.search(r"````markdown\n(.*?)````", README, re.DOTALL)
    assert sample
    lines = [line for line in sample[1].splitlines() if line]
    exported = (ROOT / "tests" / "golden" / "seeds.md").read_text("utf-8").splitlines()
    assert [line for line in lines if line not in exported] == []
