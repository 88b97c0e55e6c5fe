"""Tests of newsreader as a process: interruptions, locales, pipes, full disks, terminals."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsreader.cli import main
from newsreader.errors import UsageError
from tests.cli.stand_in import LEFT

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run newsreader in a process of its own, with its streams caught unless given."""
    command = [sys.executable, "-m", "newsreader", *map(str, arguments)]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run(command, check=False, timeout=60, **options)


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
    (folder / "a.txt").write_text(LEFT.replace("Irene", "Irène"), "utf-8")
    done = run(folder, "-f", "markdown", env=odd)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Irène Corbel" in done.stdout.decode("utf-8")


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
    done = run(os.fsdecode(os.fsencode(tmp_path) + b"/x\xe9\x1b.txt"), tmp_path / "b.txt")
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"\x1b" not in done.stderr
    assert b"x\\udce9\\x1b.txt" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_dumb_terminal_gets_the_report(folder: Path) -> None:
    controller, device = os.openpty()
    environment = {**os.environ, "TERM": "dumb"}
    done = run(folder, stdin=device, stdout=device, env=environment)
    shown = os.read(controller, 100_000) if done.returncode == 0 else b""
    os.close(device)
    os.close(controller)
    assert (done.returncode, done.stderr) == (0, b"")
    assert shown.startswith("newsreader · two reports compared".encode())
    assert b"\x1b" not in shown
