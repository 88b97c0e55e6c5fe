"""`--config`: every setting, with its place, as a settings file that says the same."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from newsreader.cli import main
from newsreader.screen.command import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_without_a_file_everything_is_a_default_and_a_comment(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--config"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.splitlines()[0] == f"# {config} (does not exist yet)"
    assert tomllib.loads(out) == {"keys": {}}
    assert [line.split(" = ")[0] for line in out.splitlines()[1:] if " = " in line] == [
        f"# {name}" for name in ("theme", "remember", *(entry.id for entry in COMMANDS))
    ]


def test_what_is_set_stands_with_its_place(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSREADER_REMEMBER", "no")
    config.write_text('[keys]\nquit = "Ctrl-x"\nhelp = []\n')
    assert main(["--config", "--theme", "nord"]) == 0
    out = capsys.readouterr().out
    assert tomllib.loads(out) == {
        "theme": "nord",
        "remember": False,
        "keys": {"quit": ["Ctrl-x"], "help": []},
    }
    places = [line.rpartition("# ")[2] for line in out.splitlines() if not line.startswith("#")]
    assert [place for place in places if "[" not in place and place] == [
        "command line",
        "NEWSREADER_REMEMBER",
        f"Show the help; {config}, line 3",
        f"Quit; {config}, line 2",
    ]


def test_it_is_a_settings_file_that_says_the_same(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text('theme = "nord"\n[keys]\nquit = ["Q", ","]\nline-down = "PgDn"\n')
    main(["--config"])
    first = capsys.readouterr().out
    config.write_text(first)
    assert main(["--config"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert tomllib.loads(out) == tomllib.loads(first)


def test_what_cannot_be_used_is_one_line_each_and_no_failure(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("""\
theme = "no\\u001bsuch"
[keys]
quit = "Q"
fly = "x"
help = ["Q", "hop"]
""")
    assert main(["--config"]) == 0
    out, err = capsys.readouterr()
    assert [line.split(": ")[1:3] for line in err.splitlines()] == [
        [f"{config}, line 4", "keys.fly"],
        [f"{config}, line 5", "keys.help"],
        [f"{config}, line 5", "keys.help"],
        [f"{config}, line 1", "theme"],
    ]
    assert "\x1b" not in err + out
    assert tomllib.loads(out)["keys"] == {"quit": ["Q"], "help": ["?"]}


def test_a_theme_that_does_not_exist_and_is_asked_for_is_an_error(
    config: Path,  # noqa: ARG001 - no settings of whoever runs the tests
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--config", "--theme", "no-such"]) == 2
    assert capsys.readouterr().out == ""
