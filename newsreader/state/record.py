"""Small JSON files that are read with suspicion and written whole or not at all.

A record is an object with a `version`. One that makes no sense is set aside
under another name, never deleted; one of a newer newsreader is left as it is.
Only the user may read what is written: what somebody reads is their own affair.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from newsreader.errors import StateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

T = TypeVar("T")

VERSION = 1
"""What this newsreader writes, and the newest that it reads."""
BAD_SUFFIX = ".bad"
"""Ends the name of a file that was set aside."""
FILE_MODE, FOLDER_MODE = 0o600, 0o700
LOCK_TRIES, LOCK_SECONDS = 100, 0.02
"""How often, and after which pauses, a lock is asked for that somebody else holds."""


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """What was read of a file."""

    content: T | None = None
    """None where there is no file, or none that can be used."""
    problem: str | None = None
    """One line on why it cannot be used; it names the file."""
    closed: bool = False
    """Whether the file has to be left as it is."""


def read(path: Path, parse: Callable[[Mapping[str, Any]], T]) -> Record[T]:
    """Read a record; one that makes no sense is set aside.

    Args:
        path: The file; it need not exist.
        parse: Makes the content of the fields. Whatever it is given may be of
            any shape: it raises KeyError, TypeError or ValueError at will.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Record()
    except OSError as error:
        return _left(path, f"cannot be read ({error.strerror})")
    import json  # noqa: PLC0415 - most articles are read for the first time

    try:
        fields = json.loads(data)
        version = fields["version"]
        if isinstance(version, int) and version > VERSION:
            return _left(path, "was written by a newer newsreader, and is left as it is")
        return Record(parse(fields))
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return _set_aside(path)


def _left(path: Path, problem: str) -> Record[T]:
    """The record of a file that has to be left as it is."""
    return Record(problem=str(StateError(path, problem)), closed=True)


def _set_aside(path: Path) -> Record[T]:
    """Give a file that makes no sense another name, under which nothing stands."""
    aside = path.with_name(path.name + BAD_SUFFIX)
    if os.path.lexists(aside):
        aside = path.with_name(f"{path.name}.{os.urandom(4).hex()}{BAD_SUFFIX}")
    try:
        path.rename(aside)
    except OSError as error:
        return _left(path, f"makes no sense and cannot be set aside ({error.strerror})")
    return Record(problem=str(StateError(path, f"made no sense, and is set aside as {aside.name}")))


def write(path: Path, fields: Mapping[str, Any]) -> None:
    """Write a record in place of whatever stands under the name, in one step.

    Raises:
        StateError: It cannot be written; whatever stood there still stands.
    """
    import json  # noqa: PLC0415 - as above

    text = json.dumps({"version": VERSION, **fields}, indent=1)
    with _reporting(path):
        _make_folder(path.parent)
        temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
        try:
            _write_new(temporary, text.encode("ascii"))
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink()
        _settle(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    """Make a file that only the user may read, and see it onto the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
    with open(handle, "wb") as file:  # noqa: PTH123 - a path would lose the mode
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """See a folder's new names onto the disk, where the system lets us."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other newsreaders from writing records of this folder for a moment.

    The system opens the lock when its holder ends, however it ends. A file
    system without locks gives none.

    Raises:
        StateError: Somebody else holds the lock and does not let go, or the
            folder cannot be written to.
    """
    with _reporting(path):
        _make_folder(path.parent)
        handle = os.open(path.parent / ".lock", os.O_RDWR | os.O_CREAT, FILE_MODE)
    try:
        _lock(handle, path)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, path: Path) -> None:
    """Take the lock, waiting a little for whoever has it."""
    import fcntl  # noqa: PLC0415 - there is none on Windows, where nothing else here fails

    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(LOCK_SECONDS)
        except OSError:
            return  # there are no locks here
        else:
            return
    raise StateError(path, "is in use by another newsreader")


def _make_folder(folder: Path) -> None:
    """Make the folder of a record, which only the user may look into."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


@contextmanager
def _reporting(path: Path) -> Iterator[None]:
    """Turn what the system reports into an error that names the file."""
    try:
        yield
    except OSError as error:
        raise StateError(path, f"cannot be written ({error.strerror})") from error
