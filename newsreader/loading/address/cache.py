"""Pages kept on disk, so that an unchanged one need not be sent again.

A page is kept only if its server gave something to ask by: an ETag or the time
of its last change. Each is one file: a line of JSON, then the bytes. Files are
written whole or not at all; one that is damaged is as good as none, and so is
a folder that cannot be used: a cache is never why an article cannot be read.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from newsreader.loading.address.page import Page

LIMIT_BYTES = 100 * 1024**2
"""The most that the folder holds; the pages that were used longest ago make way."""

_SUFFIX = ".page"
_FIELDS = ("url", "charset", "etag", "last_modified", "digest")


@dataclass(frozen=True, slots=True)
class Kept:
    """A page with what to ask its server by."""

    page: Page
    etag: str | None
    last_modified: str | None


class Cache:
    """A folder of pages."""

    def __init__(self, folder: Path | None = None, limit_bytes: int = LIMIT_BYTES) -> None:
        """Keep pages in `folder`; in newsreader's own cache folder for None."""
        self._folder = folder or _default_folder()
        self._limit_bytes = limit_bytes

    def find(self, url: str) -> Kept | None:
        """The page of an address, or None if none is kept, or not whole."""
        path = self._path(url)
        try:
            head, _, data = path.read_bytes().partition(b"\n")
            fields = json.loads(head)
        except (OSError, ValueError, RecursionError):
            return None
        if not _is_sound(fields, url, data):
            return None
        with suppress(OSError):
            path.touch()  # the last use, by which old pages make way
        page = Page(data, url, fields["charset"])
        return Kept(page, fields["etag"], fields["last_modified"])

    def keep(self, kept: Kept) -> None:
        """Put a page into the folder, if it may ever be asked for."""
        size_bytes = len(kept.page.data)
        if not (kept.etag or kept.last_modified) or size_bytes > self._limit_bytes // 2:
            return
        fields = {
            "url": kept.page.url,
            "charset": kept.page.charset,
            "etag": kept.etag,
            "last_modified": kept.last_modified,
            "digest": _digest(kept.page.data),
        }
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(self._path(kept.page.url), json.dumps(fields).encode() + b"\n" + kept.page.data)
            self._make_room()

    def _make_room(self) -> None:
        """Remove the files used longest ago, pages and halves of pages, until the rest fit."""
        total_bytes = 0
        stats = [(path, path.stat()) for path in self._folder.iterdir()]
        for path, stat in sorted(stats, key=lambda entry: -entry[1].st_mtime_ns):
            total_bytes += stat.st_size
            if total_bytes > self._limit_bytes:
                path.unlink(missing_ok=True)

    def _path(self, url: str) -> Path:
        return self._folder / f"{sha256(url.encode()).hexdigest()}{_SUFFIX}"


def _default_folder() -> Path:
    """The folder for pages on this system."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - only where something is fetched

    return user_cache_path("newsreader") / "pages"


def _is_sound(fields: object, url: str, data: bytes) -> bool:
    """Whether an entry is of this address, has all its fields, and its bytes are whole."""
    return (
        isinstance(fields, dict)
        and all(isinstance(fields.get(name, 0), str | None) for name in _FIELDS)
        and fields["url"] == url
        and fields["digest"] == _digest(data)
    )


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _write(path: Path, data: bytes) -> None:
    """Write a file under another name first, so that nobody ever sees half of it."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
