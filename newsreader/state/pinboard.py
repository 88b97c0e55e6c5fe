"""The pins of one pair of articles, as a reader changes them and as they are kept.

What stands in the file is changed, not replaced: each change takes away the
entries that the reader took away and adds those that were added, under a lock,
so that two newsreaders on one pair lose nothing of each other's. Entries that
find no paragraph stay in the file for the day on which they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsreader.comparison.pin import Pins
from newsreader.errors import StateError
from newsreader.state.pin_entry import PinKind, entries_of, from_fields, hold, to_fields
from newsreader.state.record import Record, locked, read, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.side import Pair
    from newsreader.state.pin_entry import PinEntry

Entries = tuple["PinEntry", ...]


class Pinboard:
    """The pins of one pair, with what undoing them leads back to.

    Attributes:
        pins: What holds in the articles as they were given.
        notices: What the reader should know, one line each: pins that find no
            paragraph, a file that could not be read.
    """

    def __init__(self, articles: Pair[Article], path: Path | None) -> None:
        """Take the pins out of a file.

        Args:
            articles: The two, in either order.
            path: The file; it need not exist. None for pins that nobody keeps.
        """
        self._path = path
        record = _read(path)
        held = hold(record.content or (), articles)
        self._kept: Entries = held.found
        """The entries that stand in the file for the pins."""
        self._wanted: Entries = held.found
        """The entries that should stand there."""
        self._before: list[Entries] = []
        """What `undo` goes back to, the latest last."""
        self.pins = held.pins
        self.notices = tuple(filter(None, (record.problem, _telling_of(held.lost))))

    def keep(self, pins: Pins, articles: Pair[Article]) -> None:
        """Take these as the pins, and write down what has changed.

        Args:
            pins: All that the reader added.
            articles: The two, in the order in which the pins name them.

        Raises:
            StateError: They cannot be written; they hold all the same, and the
                next call tries again to write all that has changed.
        """
        self._before.append(self._wanted)
        self._want(entries_of(pins, articles), articles)

    def take_in(self, pins: Pins, articles: Pair[Article]) -> None:
        """Add pins that somebody else made, such as those that came with a comparison.

        They are written down with the next change, and undoing leaves them.

        Args:
            pins: The pins; where they contradict those that are held, those stay.
            articles: As for `keep`.
        """
        decided = {*self.pins.joined, *self.pins.cut}
        new = Pins(
            tuple(ends for ends in pins.joined if ends not in decided),
            tuple(ends for ends in pins.cut if ends not in decided),
            tuple(note for note in pins.notes if note not in self.pins.notes),
        )
        self._wanted = (*self._wanted, *entries_of(new, articles))
        self.pins = hold(self._wanted, articles).pins

    def undo(self, articles: Pair[Article]) -> bool:
        """Go back to the pins before the last `keep`; whether there were any.

        Raises:
            StateError: As for `keep`.
        """
        if not self._before:
            return False
        self._want(self._before.pop(), articles)
        return True

    def carried_to(self, articles: Pair[Article]) -> Pinboard:
        """The pins of the same pair after an edit, with all that can be undone."""
        board = Pinboard(articles, self._path)
        board._before = self._before
        if self._path is None or self._wanted != self._kept:
            board._wanted, board.pins = self._wanted, hold(self._wanted, articles).pins
        return board

    def _want(self, entries: Entries, articles: Pair[Article]) -> None:
        """Take entries as what should stand in the file, and write what has changed."""
        self._wanted = entries
        self.pins = hold(entries, articles).pins
        if self._path is None:
            return
        with locked(self._path):
            record = _read(self._path)
            if record.closed:
                raise StateError(self._path, "cannot take pins: they are not kept")
            there = record.content
            new = entries if there is None else _merged(there, self._kept, entries)
            write(self._path, {"pins": [to_fields(entry) for entry in new]})
        self._kept = entries


def load_pins(articles: Pair[Article], tell: Callable[[str], None]) -> Pins:
    """The pins of a pair of articles, as they stand in the user's state folder.

    Args:
        articles: The two.
        tell: Takes what the user should know, a line at a time: pins that find
            no paragraph, a file that could not be read.
    """
    from newsreader.state.store import user_store  # noqa: PLC0415 - the store makes pinboards

    board = user_store().pinboard(articles)
    for notice in board.notices:
        tell(notice)
    return board.pins


def _read(path: Path | None) -> Record[Entries]:
    """What a file of pins holds."""
    return Record() if path is None else read(path, _parse)


def _parse(fields: Mapping[str, Any]) -> Entries:
    """The entries of a file."""
    return tuple(from_fields(each) for each in fields["pins"])


def _merged(there: Iterable[PinEntry], before: Entries, after: Entries) -> list[PinEntry]:
    """What stands in the file with one reader's changes made: removals, then additions."""
    removed, added = set(before) - set(after), [each for each in after if each not in set(before)]
    return list(dict.fromkeys([*(each for each in there if each not in removed), *added]))


def _telling_of(lost: Entries) -> str | None:
    """Says how many pins find no paragraph; None for none."""
    if not lost:
        return None
    notes = sum(entry.kind is PinKind.NOTE for entry in lost)
    links = len(lost) - notes
    what = " and ".join(
        f"{count} {one if count == 1 else many}"
        for count, one, many in ((notes, "note", "notes"), (links, "changed link", "changed links"))
        if count
    )
    ending = "finds its paragraph" if len(lost) == 1 else "find their paragraphs"
    return f"{what} no longer {ending}; nothing is deleted"
