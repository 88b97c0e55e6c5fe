"""Tests of wrong command lines, the help and the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader import __version__, cli
from newsreader.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize(
    "arguments",
    [
        ["--bogus"],
        [""],
        ["seeds", "-f", "pdf"],
        ["seeds", "-o"],
        ["seeds", "--force"],
        ["seeds", "--form", "json"],
        ["seeds", "--bad\x1b[2J\n"],
    ],
)
def test_a_wrong_command_line_is_one_line_and_2(
    capsys: pytest.CaptureFixture[str], arguments: Sequence[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newsreader: ")
    assert err.removesuffix("\n").isprintable()


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_names_every_option_every_exit_code_and_examples(
    capsys: pytest.CaptureFixture[str], option: str
) -> None:
    assert main([option]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    for action in cli.build_parser()._actions:
        assert all(name in out for name in action.option_strings)
        assert action.help
    for code in (0, 1, 2, 130):
        assert f"\n  {code:<3}  " in out
    assert out.count("\n  newsreader ") >= 4


def test_an_export_without_a_name_is_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seeds", "-o", ""]) == 2
    assert capsys.readouterr() == ("", "newsreader: give --output a file name\n")


def test_help_fits_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    main(["--help"])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"newsreader {__version__}\n", "")
