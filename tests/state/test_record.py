"""Records: written whole or not at all, read with suspicion, seen by nobody else."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import StateError
from newsreader.state import record
from newsreader.state.record import VERSION, locked, read, write

if TYPE_CHECKING:
    from collections.abc import Mapping


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def word(fields: Mapping[str, Any]) -> str:
    return str(fields["word"])


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "a.json"
    write(path, {"word": "Zürich \udcff\x00"})
    assert read(path, word) == record.Record("Zürich \udcff\x00")
    assert names(path.parent) == ["a.json"]


def test_only_the_user_may_look(tmp_path: Path) -> None:
    path = tmp_path / "state" / "a.json"
    with locked(path):
        write(path, {"word": "x"})
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (path.parent, path, path.parent / ".lock")]
    assert modes == [0o700, 0o600, 0o600]


def test_no_file_is_no_record_and_no_problem(tmp_path: Path) -> None:
    assert read(tmp_path / "none.json", word) == record.Record()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'"text"',
        b"[1]",
        b"null",
        b"{}",
        b'{"version": 1}',
        b'{"version": "x", "word": 1',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 1, "word": "cut of',
    ],
)
def test_what_makes_no_sense_is_set_aside_and_said(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    result = read(path, word)
    assert result.content is None
    assert not result.closed
    assert result.problem
    assert str(path) in result.problem
    assert "\n" not in result.problem
    assert names(tmp_path) == ["a.json.bad"]
    assert (tmp_path / "a.json.bad").read_bytes() == data


@given(st.binary(max_size=60))
def test_nothing_in_a_file_is_fatal(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("record") / "a.json"
    path.write_bytes(data)
    result = read(path, word)
    assert (result.content is None) == (result.problem is not None)


def test_a_second_bad_file_does_not_take_the_first_one_s_name(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for data in ("one", "two"):
        path.write_text(data)
        read(path, word)
    assert {each.read_text() for each in tmp_path.iterdir()} == {"one", "two"}


def test_a_newer_record_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"version": VERSION + 1, "word": 3}))
    result = read(path, word)
    assert result.closed
    assert result.problem
    assert "newer" in result.problem
    assert names(tmp_path) == ["a.json"]


def test_what_may_not_be_read_is_left_as_it_is(tmp_path: Path) -> None:
    result = read(tmp_path, word)
    assert result.closed
    assert result.problem


@pytest.mark.parametrize("call", ["fsync", "open", "replace"])
def test_a_failure_leaves_what_stood_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "a.json"
    write(path, {"word": "old"})

    def fail(*_args: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as broken:
        broken.setattr(Path if call == "replace" else os, call, fail)
        with pytest.raises(StateError, match="No space") as caught:
            write(path, {"word": "new"})
    assert caught.value.path == path
    assert read(path, word).content == "old"
    assert names(tmp_path) == ["a.json"]


class Killed(BaseException):
    """What ends a program in the middle of anything."""


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_an_end_in_the_middle_leaves_the_old_record_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "a.json"
    write(path, {"word": "old"})

    def die(*_args: object, **_options: object) -> None:
        raise Killed

    with monkeypatch.context() as broken:
        broken.setattr(Path if call == "replace" else os, call, die)
        # Nothing is tidied up after a kill.
        broken.setattr(Path, "unlink", die)
        with pytest.raises(Killed):
            write(path, {"word": "new"})
    assert read(path, word).content == "old"
    write(path, {"word": "newer"})
    assert read(path, word).content == "newer"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(StateError, match="cannot be written"):
        write(tmp_path / "state" / "a.json", {})
    with pytest.raises(StateError, match="cannot be written"), locked(tmp_path / "state" / "a"):
        pass


def test_a_lock_is_waited_for(tmp_path: Path) -> None:
    path, order = tmp_path / "a.json", []
    inside, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(path):
            inside.set()
            go_on.wait(5)
            order.append("first")

    holder = threading.Thread(target=hold)
    holder.start()
    inside.wait(5)
    go_on.set()
    with locked(path):
        order.append("second")
    holder.join()
    assert order == ["first", "second"]


def test_a_lock_that_is_never_let_go_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    monkeypatch.setattr(record, "LOCK_TRIES", 2)
    with locked(path), pytest.raises(StateError, match="another newsreader"), locked(path):
        pass
    with locked(path):
        pass


def test_a_file_system_without_locks_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    with locked(tmp_path / "a.json"):
        write(tmp_path / "a.json", {"word": "x"})
    assert read(tmp_path / "a.json", word).content == "x"
