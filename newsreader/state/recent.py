"""The pairs that were read last, as their memory tells."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsreader.side import Pair
from newsreader.state.record import read

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class RecentPair:
    """A pair that can be opened again."""

    titles: Pair[str]
    """As the articles had them, by the side on which each was opened."""
    sources: Pair[str]
    """The whole path of a file, or an address, for each."""
    swapped: bool = False
    """Whether they were left on the other sides."""


def recent_pairs(folder: Path, most: int) -> tuple[RecentPair, ...]:
    """The pairs that were left last, the latest first; those whose files have gone are not.

    Args:
        folder: Where the records of memory stand.
        most: How many are wanted; few more files are read.
    """
    pairs: list[RecentPair] = []
    for path in latest(folder):
        pair = read(path, _recent_pair).content
        if pair is not None and all(map(_is_there, pair.sources)):
            pairs.append(pair)
        if len(pairs) == most:
            break
    return tuple(pairs)


def latest(folder: Path) -> list[Path]:
    """The records in a folder, the last written first; none where there is no folder."""
    written: list[tuple[float, Path]] = []
    with suppress(OSError):
        for path in folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                written.append((path.stat().st_mtime, path))
    return [path for _, path in sorted(written, reverse=True)]


def _recent_pair(fields: Mapping[str, Any]) -> RecentPair | None:
    """The pair that a record tells of; None where one came through a pipe."""
    first, second = fields["articles"]
    kept = Pair(first, second) if fields.get("left") != 1 else Pair(second, first)
    titles, sources = kept.map(lambda each: each["title"]), kept.map(lambda each: each["source"])
    texts = all(isinstance(each, str) for each in (*titles, *sources))
    return RecentPair(titles, sources, fields.get("swapped") is True) if texts else None


def _is_there(source: str) -> bool:
    """Whether a file is where it was. An address is taken to be: asking would use the network."""
    if "://" in source:
        return True
    try:
        return Path(source).is_file()
    except (OSError, ValueError):
        return False
