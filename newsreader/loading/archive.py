"""ZIP archives that hold a document's parts, read within bounds.

Nothing is unpacked to disk, so what a part's name says of places is of no
matter. A part is unpacked up to a limit, however little its packed form is.
Sizes are in bytes, unpacked.
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from zipfile import ZipFile

START = b"PK\x03\x04"
PART_LIMIT_BYTES = 20 * 1024**2
"""More than the text of any article, with all of its markup."""
_TOTAL_LIMIT_BYTES = 60 * 1024**2
_ENTRY_MARK = b"PK\x01\x02"
_ENTRY_LIMIT = 10_000
"""Parts; a document of more is an attack or a collection."""
_ENCRYPTED = 0x1
_PLAIN_METHODS = frozenset({0, 8})
"""Stored and deflated. The others cannot be unpacked by degrees, and no document has them."""


class ArchiveError(Exception):
    """An archive or a part that cannot be read; its text follows "is" and names the reason."""


class Archive:
    """The parts of an archive, by name."""

    def __init__(self, data: bytes) -> None:
        """Read the list of parts.

        Args:
            data: The whole archive.

        Raises:
            ArchiveError: It is damaged, or has too many parts.
        """
        self._zip = _opened(data)
        self._left_bytes = _TOTAL_LIMIT_BYTES
        self.names = frozenset(self._zip.namelist())
        """The names of all parts."""

    def part(self, name: str) -> bytes | None:
        """The content of a part; None if there is no part of that name.

        Raises:
            ArchiveError: It is damaged, encrypted or too large.
        """
        from zipfile import BadZipFile  # noqa: PLC0415 - see _opened

        if name not in self.names:
            return None
        info = self._zip.getinfo(name)
        if info.flag_bits & _ENCRYPTED:
            raise ArchiveError("encrypted")
        if info.compress_type not in _PLAIN_METHODS:
            raise ArchiveError("damaged")
        limit = min(PART_LIMIT_BYTES, self._left_bytes)
        try:
            with self._zip.open(info) as file:
                data = file.read(limit + 1)
        except (BadZipFile, *_FAULTS) as error:
            raise ArchiveError("damaged") from error
        if len(data) > limit:
            raise ArchiveError("too large")
        self._left_bytes -= len(data)
        return data


def has_part(*starts: str) -> Callable[[bytes], bool]:
    """A test of whether bytes are an archive with, for each of `starts`, a part so named."""

    def test(data: bytes) -> bool:
        """Whether all are there; damaged archives have none."""
        if not data.startswith(START) or not all(start.encode() in data for start in starts):
            return False
        try:
            names = Archive(data).names
        except ArchiveError:
            return False
        return all(any(name.startswith(start) for name in names) for start in starts)

    return test


_FAULTS = (
    *(ValueError, LookupError, OSError, EOFError, OverflowError, NotImplementedError),
    *(RuntimeError, zlib.error, struct.error),
)
"""What the standard library raises at broken archives, beside BadZipFile."""


def _opened(data: bytes) -> ZipFile:
    """The archive, its list of parts read.

    Raises:
        ArchiveError: It is damaged, or has too many parts.
    """
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 - few files are archives

    # Each entry of the list has this mark: counting them costs less than reading them.
    if data.count(_ENTRY_MARK) > _ENTRY_LIMIT:
        raise ArchiveError("too large")
    try:
        return ZipFile(BytesIO(data))
    except (BadZipFile, *_FAULTS) as error:
        raise ArchiveError("damaged") from error
