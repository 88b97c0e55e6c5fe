"""Digests kept on disk from one run to the next, found again by an article's bytes.

One SQLite file in the user's cache folder: each entry is written whole or not
at all, and several newsreaders may share it. It is a convenience and never a
reason to fail: what cannot be read is made again, a file that is no database
is replaced, and where nothing can be written nothing is kept.
"""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, Self

from newsreader import __version__
from newsreader.story.digest import from_data, to_data

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection

    from newsreader.story.digest import Digest

FILE_NAME = "digests.sqlite"
DIGEST_VERSION = 1
"""To be raised when a digest is made or written down in another way."""
MOST_ENTRIES = 20_000
"""How many digests are kept, those last used: some 60 MB."""
BUSY_SECONDS = 1.0
"""How long another newsreader's writing is waited for."""
SIZE_LIMIT_BYTES = 4 * 1024 * 1024
"""No digest is as large; what claims to be is not unpacked."""

_TABLE = """
create table if not exists digest (key blob primary key, used integer, data blob) without rowid
"""


def cache_path() -> Path:
    """Where digests are kept on this system, whether there are any or not."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - only folders need it

    return user_cache_path("newsreader") / FILE_NAME


def key_of(data: bytes, name: str) -> bytes:
    """The key of an article: its bytes and its file's name, which may tell format and title."""
    made_by = f"{__version__} {DIGEST_VERSION} {name}\0"
    return blake2b(made_by.encode("utf-8", "surrogatepass") + data, digest_size=16).digest()


class DigestCache:
    """Digests by key. Used as a context; what was added is written at its end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Connection | None = None
        self._used: dict[bytes, bytes | None] = {}
        """The keys asked for or added, in order, with what is to be written for them."""

    def __enter__(self) -> Self:
        self._connection = _open(self._path)
        return self

    def __exit__(self, *_: object) -> None:
        """Write down what is new and what was used, interrupted or not."""
        if self._connection is None:
            return
        from sqlite3 import Error  # noqa: PLC0415 - as above

        with suppress(Error):
            self._write(self._connection)
        with suppress(Error):
            self._connection.close()
        self._connection = None

    def get(self, key: bytes) -> Digest | None:
        """The digest of that key; None where there is none that can be read."""
        if self._connection is None:
            return None
        from sqlite3 import Error  # noqa: PLC0415 - only folders need it

        with suppress(Error, ValueError, zlib.error):
            rows = self._connection.execute("select data from digest where key = ?", (key,))
            for (packed,) in rows:
                digest = _unpacked(packed)
                self._used[key] = None
                return digest
        return None

    def add(self, key: bytes, digest: Digest) -> None:
        """Keep a digest."""
        self._used[key] = _packed(digest)

    def _write(self, connection: Connection) -> None:
        """Write the new digests, count those found as used now, and drop those least used."""
        with connection:
            (last,) = connection.execute("select coalesce(max(used), 0) + 1 from digest").fetchone()
            new = [(key, last, data) for key, data in self._used.items() if data is not None]
            found = [(last, key) for key, data in self._used.items() if data is None]
            connection.executemany("insert or replace into digest values (?, ?, ?)", new)
            connection.executemany("update digest set used = ? where key = ?", found)
            connection.execute(
                "delete from digest where key in"
                " (select key from digest order by used desc, key limit -1 offset ?)",
                (MOST_ENTRIES,),
            )


def _packed(digest: Digest) -> bytes:
    """A digest in few bytes."""
    return zlib.compress(json.dumps(to_data(digest)).encode(), level=1)  # quickest


def _unpacked(packed: bytes) -> Digest:
    """The digest in some bytes.

    Raises:
        ValueError: There is none.
        zlib.error: As above.
    """
    try:
        data = zlib.decompressobj().decompress(packed, SIZE_LIMIT_BYTES)
        return from_data(json.loads(data))
    except (TypeError, RecursionError) as error:
        message = "this is no digest"
        raise ValueError(message) from error


def _open(path: Path) -> Connection | None:
    """The database, made anew if it is none; None if that cannot be done."""
    import sqlite3  # noqa: PLC0415 - only folders need it

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connected(path)
        except sqlite3.OperationalError:
            return None  # locked, or it may not be written
        except sqlite3.DatabaseError:
            path.unlink()
            return _connected(path)
    except (OSError, sqlite3.Error):
        return None


def _connected(path: Path) -> Connection:
    """A connection to a database that has the table.

    Raises:
        sqlite3.Error: The file is no database, or cannot be written.
    """
    import sqlite3  # noqa: PLC0415 - only folders need it

    connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        connection.execute(_TABLE)
        connection.execute("select key, used, data from digest limit 1")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
