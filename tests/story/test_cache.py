from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from newsreader.story import cache
from newsreader.story.cache import DigestCache, key_of
from newsreader.story.digest import digest_of
from tests.story.sample import BRIDGE, CHESS, article

if TYPE_CHECKING:
    from pathlib import Path

DIGEST = digest_of(article(BRIDGE))
KEY = key_of(b"bytes", "a.txt")


def keep(path: Path, *names: str) -> None:
    with DigestCache(path) as kept:
        for name in names:
            kept.add(key_of(b"", name), DIGEST)


def found(path: Path, *names: str) -> list[str]:
    with DigestCache(path) as kept:
        return [name for name in names if kept.get(key_of(b"", name)) == DIGEST]


def test_what_was_added_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "c.sqlite"
    keep(path, "a")
    assert found(path, "a", "b") == ["a"]


def test_it_is_kept_though_the_work_was_interrupted(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"

    def work() -> None:
        with DigestCache(path) as kept:
            kept.add(KEY, DIGEST)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    with DigestCache(path) as kept:
        assert kept.get(KEY) == DIGEST


def test_the_key_is_the_bytes_and_the_name() -> None:
    assert key_of(b"bytes", "a.txt") == KEY
    assert len({KEY, key_of(b"bytez", "a.txt"), key_of(b"bytes", "b.txt")}) == 3


def test_a_file_that_is_no_database_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    path.write_bytes(b"not a database at all" * 100)
    keep(path, "a")
    assert found(path, "a") == ["a"]


def test_another_table_of_that_name_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("create table digest (something text)")
    connection.close()
    keep(path, "a")
    assert found(path, "a") in (["a"], [])


@pytest.mark.parametrize("data", [b"", b"rubbish", b"x\x9c\x03\x00\x00\x00\x00\x01", None, 7])
def test_an_entry_that_cannot_be_read_is_none(tmp_path: Path, data: object) -> None:
    path = tmp_path / "c.sqlite"
    keep(path, "a", "b")
    with sqlite3.connect(path) as connection:
        connection.execute("update digest set data = ? where key = ?", (data, key_of(b"", "a")))
    connection.close()
    assert found(path, "a", "b") == ["b"]


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "c.sqlite"
    keep(path, "a")
    assert found(path, "a") == []


def test_a_locked_cache_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "BUSY_SECONDS", 0.01)
    path = tmp_path / "c.sqlite"
    keep(path, "a")
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("begin exclusive")
        keep(path, "b")
        connection.execute("rollback")
    connection.close()
    assert found(path, "a") == ["a"]


def test_only_those_last_used_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_ENTRIES", 2)
    path = tmp_path / "c.sqlite"
    keep(path, "old", "used")
    assert found(path, "used") == ["used"]
    keep(path, "new")
    assert found(path, "old", "used", "new") == ["used", "new"]


def test_a_later_digest_replaces_an_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    other = digest_of(article(CHESS))
    for digest in (DIGEST, other):
        with DigestCache(path) as kept:
            kept.add(KEY, digest)
    with DigestCache(path) as kept:
        assert kept.get(KEY) == other
