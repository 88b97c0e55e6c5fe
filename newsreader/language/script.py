"""Words in scripts that do not part them, or that build letters of several characters.

Chinese, Japanese and Thai write no spaces between words. What one reads there
as a word is for a dictionary to say; two characters in a row, taken everywhere,
serve as well for finding what two texts have in common. In Devanagari and its
kin, in Arabic with vowels, and in decomposed Latin, marks that are no letters
belong to the letter before them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# In each Indic block the marks stand in the same places.
_INDIC = "".join(
    f"{chr(block)}-{chr(block + 0x03)}{chr(block + 0x3A)}-{chr(block + 0x4F)}"
    f"{chr(block + 0x51)}-{chr(block + 0x57)}{chr(block + 0x62)}-{chr(block + 0x63)}"
    for block in range(0x900, 0xD80, 0x80)
)
_MARKS = f"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670{_INDIC}\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_UNPARTED = "\u0e01-\u0e4e\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9d\U00020000-\U0003134f"

_SPECIAL = re.compile(f"[{_MARKS}{_UNPARTED}]")
_RUN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*"
    rf"|(?P<unparted>[{_UNPARTED}]+)"
    rf"|(?:(?![{_UNPARTED}])[^\W\d_][{_MARKS}]*)+(?:['’](?:[^\W\d_][{_MARKS}]*)+)*"
)


def is_special(text: str) -> bool:
    """Whether a text holds characters of which this module knows."""
    return not text.isascii() and bool(_SPECIAL.search(text))


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """The words of a text as offsets, by start; pairs of unparted characters overlap."""
    for run in _RUN.finditer(text):
        start_char, end_char = run.span()
        if not run["unparted"] or end_char - start_char == 1:
            yield start_char, end_char
            continue
        for at in range(start_char, end_char - 1):
            yield at, at + 2
