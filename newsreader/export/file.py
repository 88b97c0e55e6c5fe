"""Writing an export so that nothing is lost: whole or not at all, and over nothing.

The text goes to a temporary file in the same folder, which then takes the
name in one step. A full disk, a vanished folder or an interruption leaves
whatever stood under the name as it was.
"""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import ExistingFileError, ExportError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Article

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write(text: str, path: Path, *, overwrite: bool = False) -> None:
    """Write an export to a file, as UTF-8.

    A symbolic link counts as an existing file; when it may be overwritten, the
    file that it leads to is, and the link stays. A write-protected file is never
    replaced: whoever protected it meant it, though a folder's permissions would
    let a new file take its name. A device or pipe is written to as it is, since
    nothing can be lost there. No folder is created.

    Args:
        text: The whole document.
        path: Where it goes.
        overwrite: Whether a file that already stands there may be replaced.

    Raises:
        ExistingFileError: A file stands there and may not be replaced.
        ExportError: It cannot be written, for any other reason.
    """
    data = encoded(text)
    with _reporting(path):
        mode = _mode(path)
        _check(path, mode, overwrite=overwrite)
        if mode is not None and not stat.S_ISREG(mode):
            path.write_bytes(data)
        elif overwrite:
            _replace(Path(os.path.realpath(path)), data)
        else:
            _create(path, data)


def check_place(path: Path, *, overwrite: bool = False) -> None:
    """Refuse at once what `write` is sure to refuse; nothing is written.

    Raises:
        ExistingFileError: A file stands there and may not be replaced.
        ExportError: It cannot be written there, for any other reason.
    """
    with _reporting(path):
        _check(path, _mode(path), overwrite=overwrite)
        if not path.parent.is_dir():
            raise FileNotFoundError(path)


def _check(path: Path, mode: int | None, *, overwrite: bool) -> None:
    """Refuse a folder, and a file that is not to be replaced."""
    if mode is None:
        return
    if stat.S_ISDIR(mode):
        raise ExportError(path, "is a folder; name a file in it")
    if not stat.S_ISREG(mode):
        return
    if not overwrite:
        raise FileExistsError(path)
    if not _is_writable(path, mode):
        raise ExportError(path, "is write-protected; name another file, or lift the protection")


def keep_apart(path: Path, articles: Iterable[Article]) -> None:
    """Refuse to write over an article that is being read, whatever it is called.

    Raises:
        ExportError: The path is that of one of the articles.
    """
    keep_files_apart(path, (article.path for article in articles if article.path is not None))


def keep_files_apart(path: Path, files: Iterable[Path]) -> None:
    """Refuse to write over one of the files that are being read, whatever it is called.

    Symbolic and hard links lead to a file just as its own name does.

    Raises:
        ExportError: The path is that of one of the files.
    """
    for file in files:
        try:
            same = path.samefile(file)
        except (OSError, ValueError):
            same = False  # one of the two stands nowhere, or could not be read
        if same:
            raise ExportError(path, "is one of the articles; name another file")


def encoded(text: str) -> bytes:
    r"""The text in UTF-8; a lone surrogate, as in odd file names, becomes \udcff."""
    return text.encode("utf-8", "backslashreplace")


@contextmanager
def _reporting(path: Path) -> Iterator[None]:
    """Turn what the system reports into an error that names the file."""
    try:
        yield
    except FileExistsError as error:
        raise ExistingFileError(path) from error
    except FileNotFoundError as error:
        raise ExportError(path, _why_missing(path)) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ExportError(path, f"cannot be written ({reason})") from error


def _why_missing(path: Path) -> str:
    """Why nothing can be found at a name that was to be made."""
    # Folders that stand for the system's own state exist and take no files.
    return "cannot be made there" if path.parent.is_dir() else "its folder does not exist"


def _mode(path: Path) -> int | None:
    """What stands under the name, links followed; None for nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _is_writable(path: Path, mode: int) -> bool:
    """Whether a file may be written to; that of nobody's not even by an administrator."""
    return bool(mode & _WRITABLE) and os.access(path, os.W_OK)


def _create(path: Path, data: bytes) -> None:
    """Give `data` the name, which must be free.

    A hard link takes the name only if nobody else has; where the file system
    knows none, an empty file claims the name first.
    """
    if os.path.lexists(path):
        raise FileExistsError(path)
    with _temporary(path.parent, data) as temporary:
        try:
            os.link(temporary, path)
        except FileExistsError:
            raise
        except OSError:
            _claim(path, temporary)


def _claim(path: Path, temporary: Path) -> None:
    """Move a file to a name that must be free, on a file system without hard links."""
    path.touch(exist_ok=False)
    try:
        temporary.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _replace(path: Path, data: bytes) -> None:
    """Give `data` the name, and the permissions of the file that had it."""
    with _temporary(path.parent, data) as temporary:
        mode = _mode(path)
        if mode is not None:
            temporary.chmod(stat.S_IMODE(mode))
        temporary.replace(path)


@contextmanager
def _temporary(folder: Path, data: bytes) -> Iterator[Path]:
    """A file in `folder` that holds `data` for certain; removed on leaving, if still there."""
    path = folder / f".newsreader-{secrets.token_hex(8)}"
    try:
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield path
    finally:
        with suppress(OSError):
            path.unlink()
