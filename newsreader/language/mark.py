"""Quotation marks: which open, which close, and what stands between them.

Marks may be curly, straight, angled or typed as two single ones, in any
mixture. By its neighbours a straight mark opens or closes; a single one may be
an apostrophe, and one after a digit may measure inches. A quotation may hold
others: only the outermost is reported. It may stay open over several
paragraphs, each of which then begins with an opening mark again, or with none.

Knows nothing of who speaks. Offsets are characters of each text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_REMEMBERED_TEXTS = 4_096
"""The paragraphs of two very long articles: their marks are asked for by whoever parts
sentences, and by whoever reads quotations or titles."""

SINGLE_REACH = 40
"""How many single marks are tried for the one that closes another: where none
of them does, it was an apostrophe."""

_DOUBLE = re.compile(r"[“”„‟«»\"]|''|``")
_SINGLE = re.compile(r"[‘’‚']")
_OPENING = frozenset(["“", "„", "‟", "``"])
_CLOSING = frozenset(["”", "''"])
_SINGLES = frozenset("‘’‚'")
_BRACKETS = frozenset("([{")
_BEFORE_OPENING = frozenset("([{—–-/‘“'\"…:*_")
# Where the space before an opening mark is missing: `He said:"No."`
_BEFORE_LOST_SPACE = frozenset(".,:;!?")
# What an apostrophe begins: '90s, 'em, 'tis.
_ELISION = re.compile(r"(?:\d\ds?|em|tis|twas|til|cause|cos|n|bout|round)\b", re.IGNORECASE)
# A mark that may as well end a plural possessive: the boys' house.
_POSSESSIVE = re.compile(r"(?<=[sS])['’]\s+[^\W_A-Z]")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_STOP = re.compile(r"[.!?…](?=\s|\Z)")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands between two quotation marks in one text, without them."""

    start_char: int
    end_char: int
    is_open: bool = False
    """Whether no mark closes it before its text ends: the next may go on with it."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark, or what may be one."""

    start_char: int
    end_char: int
    opens: bool
    """Whether it can open a quotation, by its form and its neighbours."""
    closes: bool
    """Whether it can close one."""


def quoted(texts: Iterable[str]) -> list[tuple[Quoted, ...]]:
    """The quotations in each of a sequence of paragraphs, in order.

    One that goes on over several paragraphs gives a `Quoted` in each of them.
    """
    found = []
    is_open = False
    for text in texts:
        spans, is_open = _in_text(text, is_open=is_open)
        found.append(spans)
    return found


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def _in_text(text: str, *, is_open: bool) -> tuple[tuple[Quoted, ...], bool]:
    """The quotations in one text, and whether it leaves double marks open.

    Args:
        text: The text.
        is_open: Whether the text before it left some open.
    """
    doubles = list(_doubles(text, is_open=is_open))
    singles = list(_singles(text, doubles))
    spans = _outermost([*doubles, *singles]) if singles else doubles
    stays_open = bool(doubles) and doubles[-1].is_open
    return tuple([span for span in spans if _says_something(text, span)]), stays_open


def _doubles(text: str, *, is_open: bool) -> Iterator[Quoted]:
    """What stands between double marks; `is_open` says that the last text left some open."""
    marks = [_mark(text, match) for match in _DOUBLE.finditer(text)]
    index = 0
    if is_open and marks and not marks[0].opens:
        yield Quoted(0, marks[0].start_char)
        index = 1
    while index < len(marks):
        if not marks[index].opens:
            index += 1
            continue
        closing = _closing(text, marks, index)
        start_char = marks[index].end_char
        if closing == len(marks):
            yield Quoted(start_char, len(text), is_open=True)
        elif marks[closing].closes:
            yield Quoted(start_char, marks[closing].start_char)
            closing += 1
        else:
            yield Quoted(start_char, _last_stop(text, start_char, marks[closing].start_char))
        index = closing


def _closing(text: str, marks: Sequence[_Mark], index: int) -> int:
    """The index of the double mark that ends what the one at `index` opens.

    Either it closes the quotation, or it opens another although no mark closed
    this one. Where there is neither, the number of marks.
    """
    at = index + 1
    while at < len(marks):
        mark = marks[at]
        following = marks[at + 1 : at + 3]
        if mark.closes and not (
            # Inches within a quotation, when it is the next mark that closes it.
            text[mark.start_char - 1].isdigit() and following and not following[0].opens
        ):
            return at
        if not mark.closes:
            nests = [m.closes and not m.opens for m in following] == [True, True]
            if not nests:
                return at
            at += 1
        at += 1
    return at


def _last_stop(text: str, start_char: int, end_char: int) -> int:
    """Where the last sentence ends between two offsets; `start_char` where none does."""
    ends = [match.end() for match in _STOP.finditer(text, start_char, end_char)]
    return ends[-1] if ends else start_char


def _singles(text: str, doubles: Sequence[Quoted]) -> Iterator[Quoted]:
    """What stands between single marks that are not within a double quotation."""
    marks = [
        _mark(text, match) for match in _SINGLE.finditer(text) if not _holds(doubles, match.start())
    ]
    after_char = 0
    for index, mark in enumerate(marks):
        if mark.start_char < after_char or not mark.opens:
            continue
        closing = _closing_single(text, marks, index)
        if closing:
            yield Quoted(mark.end_char, closing.start_char)
            after_char = closing.end_char


def _closing_single(text: str, marks: Sequence[_Mark], index: int) -> _Mark | None:
    """The single mark that closes what the one at `index` opens, if one does.

    A mark that may also end a plural possessive closes only where no other can.
    """
    possessive = None
    for mark in marks[index + 1 : index + 1 + SINGLE_REACH]:
        if mark.closes and not _POSSESSIVE.match(text, mark.start_char):
            return mark
        if mark.opens:
            break
        if mark.closes and possessive is None:
            possessive = mark
    return possessive


def _mark(text: str, match: re.Match[str]) -> _Mark:
    """What a mark can be, by its form and by the characters on both sides of it."""
    form = match.group()
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    can_open = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
    can_close = not before.isspace() and before not in _BRACKETS
    if form in _SINGLES:
        can_open = can_open and form != "’" and not _ELISION.match(text, match.end())
        can_close = can_close and form != "‘" and not after.isalnum()
    elif form in "«»":
        # «French» or »German«: the form decides, unless a word begins or ends on its other side.
        begins, ends = can_open and after.isalnum(), can_close and not after.isalnum()
        can_open = begins if form == "»" else not ends
        can_close = not can_open
    elif form in _OPENING or form in _CLOSING:
        # The form decides, unless the mark stands where only the other could.
        can_open = (can_open or not can_close) if form in _OPENING else can_open and not can_close
        can_close = not can_open
    elif before in _BEFORE_LOST_SPACE and after.isalnum():
        can_open = True
    elif before.isspace() and after.isspace():
        can_open = can_close = True
    return _Mark(match.start(), match.end(), can_open, can_close)


def _holds(spans: Sequence[Quoted], char: int) -> bool:
    """Whether one of `spans`, which are in order, holds the offset."""
    index = bisect_right(spans, char, key=lambda span: span.start_char) - 1
    return index >= 0 and char < spans[index].end_char


def _outermost(spans: Iterable[Quoted]) -> Iterator[Quoted]:
    """The spans that lie in no other, in order."""
    end_char = -1
    for span in sorted(spans, key=lambda span: span.start_char):
        if span.start_char >= end_char:
            yield span
            end_char = span.end_char


def _says_something(text: str, span: Quoted) -> bool:
    """Whether there is a letter or a digit between the marks."""
    return bool(_LETTER_OR_DIGIT.search(text, span.start_char, span.end_char))
