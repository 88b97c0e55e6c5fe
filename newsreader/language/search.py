"""Finding what a reader types, as the reader means it rather than as it is printed.

Case and accents do not count; curly and straight quotation marks are equal,
and so are dashes of any length and spaces of any kind. Offsets are in
characters of the text that was given.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIKE = {
    **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    # Letters whose stroke is no accent to Unicode, but is one to whoever types.
    "ø": "o",
    "Ø": "o",
    "ł": "l",
    "Ł": "l",
    "đ": "d",
    "Đ": "d",
    "ı": "i",
    "æ": "ae",
    "Æ": "ae",
}


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in the form in which it is searched."""

    text: str
    offsets: Sequence[int]
    """For each of its characters, and for its end, the offset in the text that was given."""

    def find(self, needle: str) -> list[tuple[int, int]]:
        """Where a folded needle stands: offsets (start, end), one after another, none overlapping.

        An empty needle stands nowhere.
        """
        found: list[tuple[int, int]] = []
        start = self.text.find(needle) if needle else -1
        while start >= 0:
            end = start + len(needle)
            found.append((self.offsets[start], self._end(end)))
            start = self.text.find(needle, end)
        return found

    def _end(self, end: int) -> int:
        """Where the text given goes on after a folded stretch; accents belong to their letter."""
        last = self.offsets[end - 1]
        return next((o for o in self.offsets[end : end + 3] if o > last), self.offsets[-1])


class _Table(dict[int, str]):
    """Each character folded, worked out when it first comes: to one, to several, or to none."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()
        """The characters met that do not fold to one: "ß" is two, a combining accent none."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = self[code] = _folded(char)
        if len(folded) != 1:
            self.uneven.add(char)
        return folded


_TABLE = _Table()


def fold(text: str) -> Folded:
    """The text without case, accents and differences of quotation marks, dashes and spaces."""
    folded = text.lower() if text.isascii() else text.translate(_TABLE)
    if text.isascii() or _TABLE.uneven.isdisjoint(text):
        return Folded(folded, range(len(text) + 1))
    offsets = [offset for offset, char in enumerate(text) for _ in _TABLE[ord(char)]]
    return Folded(folded, [*offsets, len(text)])


def _folded(char: str) -> str:
    """One character folded."""
    if char in _LIKE:
        return _LIKE[char]
    if char.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", char)
    return "".join(c for c in parts.casefold() if not unicodedata.combining(c))
