"""Tests of the command line: every option, every exit code, and what goes where."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from newsreader import __version__, cli, terminal
from newsreader.cli import main
from newsreader.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

LEFT = """\
Harbour bridge closed after storm

The mayor, Ines Corbel, closed the harbour bridge after 40 cables snapped on Sunday.

Schools stay open, the mayor said.
"""
RIGHT = """\
City shuts harbour bridge

Mayor Ines Corbel shut the harbour bridge on Sunday after 44 cables had snapped.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(LEFT)
    (articles / "b.txt").write_text(RIGHT)
    return articles


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of whoever runs the tests; the setting of the option is undone."""
    for name in ("NO_COLOR", "NEWSREADER_THEME", "FORCE_COLOR"):
        monkeypatch.setenv(name, "")


def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run newsreader in a process of its own, with its streams caught unless given."""
    command = [sys.executable, "-m", "newsreader", *map(str, arguments)]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(command, check=False, timeout=60, **options)


# --- what to read ----------------------------------------------------------------------


def test_no_arguments_is_one_line_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newsreader: give a folder with two articles, or two files")
    assert err.count("\n") == 1


def test_a_folder_and_its_two_files_give_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "-f", "json"]) == 0
    of_folder = capsys.readouterr().out
    assert main([str(folder / "a.txt"), str(folder / "b.txt"), "-f", "json"]) == 0
    assert capsys.readouterr().out == of_folder


def test_names_may_begin_like_options(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").rename(folder / "-a.txt")
    monkeypatch.chdir(folder)
    assert main(["-f", "json", "--", "-a.txt", "b.txt"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][0]["path"] == "-a.txt"


def test_options_may_stand_anywhere(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    left, right = str(folder / "a.txt"), str(folder / "b.txt")
    assert main([left, "--format", "json", right, "--no-color"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][1]["path"] == right


@pytest.mark.parametrize(
    ("names", "code"), [(["a.txt", "missing.txt"], 1), (["a.txt"], 2), (["a.txt"] * 3, 2)]
)
def test_what_cannot_be_opened_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], names: Sequence[str], code: int
) -> None:
    assert main([str(folder / name) for name in names]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newsreader: ")
    assert err.count("\n") == 1


def test_a_notice_goes_to_standard_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "c.txt").write_text("Nothing alike\n\nA recipe for soup with leeks and barley.\n")
    assert main([str(folder), "-f", "json"]) == 0
    out, err = capsys.readouterr()
    assert len(json.loads(out)["articles"]) == 2
    assert err.startswith("newsreader: opened a.txt and b.txt")


# --- export ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "beginning"),
    [
        (["-f", "markdown"], "# "),
        (["--format", "json"], "{"),
        (["-f", "text"], "A  Harbour"),
        (["-o", "-"], "# "),
        (["--output=-", "-fjson"], "{"),
        ([], "A  Harbour"),
    ],
)
def test_standard_output_gets_what_was_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str], options: Sequence[str], beginning: str
) -> None:
    assert main([str(folder), *options]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(beginning)
    assert out.endswith("\n")
    assert err == ""


@pytest.mark.parametrize(
    ("name", "options", "beginning"),
    [
        ("out.md", [], "# "),
        ("out.json", [], "{"),
        ("out.txt", [], "A  Harbour"),
        ("out", [], "# "),
        ("out.md", ["-f", "json"], "{"),
    ],
)
def test_a_file_gets_the_format_of_its_suffix(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    options: Sequence[str],
    beginning: str,
) -> None:
    path = folder.with_name(name)
    assert main([str(folder), "-o", str(path), *options]) == 0
    assert path.read_text().startswith(beginning)
    assert capsys.readouterr() == ("", "")


def test_an_existing_file_needs_force(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    assert main([str(folder), "-o", str(path)]) == 1
    assert path.read_text() == "old"
    assert capsys.readouterr().err.endswith("left as it is; --force replaces it\n")
    assert main([str(folder), "-o", str(path), "--force"]) == 0
    assert path.read_text().startswith("# ")


@pytest.mark.parametrize("through", ["name", "symlink", "hard link"])
def test_an_article_is_never_written_over(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], through: str
) -> None:
    path = tmp_path / "link.md"
    if through == "name":
        path = folder / "a.txt"
    elif through == "symlink":
        path.symlink_to(folder / "a.txt")
    else:
        path.hardlink_to(folder / "a.txt")
    assert main([str(folder), "-o", str(path), "--force"]) == 1
    assert "is one of the two articles" in capsys.readouterr().err
    assert (folder / "a.txt").read_text() == LEFT


def test_no_folder_is_made_for_an_export(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "-o", str(tmp_path / "new" / "out.md")]) == 1
    assert "folder does not exist" in capsys.readouterr().err


# --- usage -----------------------------------------------------------------------------


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


def test_help_fits_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    main(["--help"])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"newsreader {__version__}\n", "")


# --- the screen ------------------------------------------------------------------------


class Screen:
    """Stands in for the screen and keeps what it was built from."""

    def __init__(self) -> None:
        self.options: dict[str, Any] = {}
        self.articles: Any = None
        self.runs = 0

    def create_app(self, articles: Any, **options: Any) -> Any:
        self.articles, self.options = articles, options
        return SimpleNamespace(run=self._run, return_code=0)

    def _run(self) -> None:
        self.runs += 1


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings file would stand."""
    path = tmp_path / "config.toml"
    monkeypatch.setattr("newsreader.settings.settings_path", lambda: path)
    return path


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, config: Path) -> Screen:  # noqa: ARG001 - no settings of whoever runs the tests
    """A terminal, and a screen that only takes notes."""
    stand_in = Screen()
    monkeypatch.setitem(
        sys.modules, "newsreader.screen", SimpleNamespace(create_app=stand_in.create_app)
    )
    monkeypatch.setattr(terminal, "holds_screen", lambda: True)
    return stand_in


def test_on_a_terminal_the_screen_opens(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder)]) == 0
    assert screen.runs == 1
    assert [article.path.name for article in screen.articles] == ["a.txt", "b.txt"]
    assert screen.options["notice"] is None
    assert capsys.readouterr() == ("", "")


def test_a_notice_goes_to_the_screen(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.txt").write_text("Nothing alike\n\nA recipe for soup with leeks and barley.\n")
    assert main([str(folder)]) == 0
    assert "a.txt and b.txt" in screen.options["notice"]
    assert capsys.readouterr() == ("", "")


def test_an_export_opens_no_screen(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "-f", "json"]) == 0
    assert capsys.readouterr().out
    assert screen.runs == 0


def test_what_cannot_be_read_opens_no_screen(tmp_path: Path, screen: Screen) -> None:
    assert main([str(tmp_path)]) == 1
    assert screen.runs == 0


def test_the_theme_comes_from_the_nearest_place(
    folder: Path, screen: Screen, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def theme(*options: str) -> object:
        assert main([str(folder), *options]) == 0
        return screen.options["theme"]

    assert theme() is None
    config.write_text('theme = "from-file"')
    assert theme() == "from-file"
    monkeypatch.setenv("NEWSREADER_THEME", "from-environment")
    assert theme() == "from-environment"
    assert theme("--theme", "from-option") == "from-option"


def test_a_broken_settings_file_is_one_line_and_2(
    folder: Path, screen: Screen, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("theme = 3")
    assert main([str(folder)]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), screen.runs) == ("", 1, 0)
    assert err.startswith(f"newsreader: {config}: theme: ")


def test_a_broken_settings_file_stops_no_export(
    folder: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("theme = 3")
    assert main([str(folder), "-f", "json"]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("place", ["option", "environment"])
def test_a_theme_that_does_not_exist_is_one_line_and_2(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    monkeypatch.setattr(terminal, "holds_screen", lambda: True)
    options = ["--theme", "no\x1bsuch"] if place == "option" else []
    if place == "environment":
        monkeypatch.setenv("NEWSREADER_THEME", "no\x1bsuch")
    assert main([str(folder), *options]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "x1bsuch" in err.removesuffix("\n")
    assert "\x1b" not in err


@pytest.mark.usefixtures("screen")
def test_no_color_reaches_whatever_draws(folder: Path) -> None:
    assert main([str(folder), "--no-color"]) == 0
    assert os.environ["NO_COLOR"] == "1"


# --- interruptions and processes -------------------------------------------------------


def test_an_interruption_is_quiet_and_130(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_paths: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsreader.story.open_pair", interrupt)
    assert main([str(folder)]) == 130
    assert capsys.readouterr() == ("", "")


def test_an_error_of_a_kind_carries_its_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_paths: object) -> None:
        raise UsageError("impossible")

    monkeypatch.setattr("newsreader.story.open_pair", refuse)
    assert main(["x"]) == 2
    assert capsys.readouterr().err == "newsreader: impossible\n"


def test_it_runs_as_a_module_in_any_locale(folder: Path) -> None:
    odd = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    (folder / "a.txt").write_text(LEFT.replace("Ines", "Inès"), "utf-8")
    done = run(folder, "-f", "markdown", env=odd)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Inès Corbel" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(folder: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = run(folder, "-f", "json", stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("arguments", [["--help"], ["-f", "json"]])
def test_a_full_disk_is_one_line_and_1(folder: Path, arguments: Sequence[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(folder, *arguments, stdout=full)
    assert done.returncode == 1
    assert done.stderr.startswith(b"newsreader: standard output cannot be written")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="file names are text there")
def test_a_name_that_is_no_text_is_one_line(tmp_path: Path) -> None:
    done = run(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\x1b.txt"), tmp_path / "b.txt")
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"\x1b" not in done.stderr
    assert b"caf\\udce9\\x1b.txt" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_dumb_terminal_gets_the_report(folder: Path) -> None:
    controller, device = os.openpty()
    environment = {**os.environ, "TERM": "dumb"}
    done = run(folder, stdin=device, stdout=device, env=environment)
    shown = os.read(controller, 100_000) if done.returncode == 0 else b""
    os.close(device)
    os.close(controller)
    assert (done.returncode, done.stderr) == (0, b"")
    assert shown.startswith(b"A  Harbour bridge")
    assert b"\x1b" not in shown
