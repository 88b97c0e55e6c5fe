"""Cells of a CSV file that no spreadsheet takes for a formula.

A spreadsheet runs a cell that begins with =, +, - or @ (as plain or wide
characters), or with a tab or a line break before one. Such text gets an
apostrophe in front, which spreadsheets know as the mark of text. Where the
semicolon parts cells, as spreadsheets in many countries have it, one within a
text begins a cell too, and what follows it is treated alike. `original` takes
the apostrophes away again and gives exactly what was there.

Numbers that newsreader writes itself are no text: -5 stays a number. See
https://owasp.org/www-community/attacks/CSV_Injection.
"""

from __future__ import annotations

import math
import re

_BEFORE = r'(\A|;"*)'
_FORMULA = r"[=+\-@\t\r\n＝＋－＠]"
_DANGEROUS = re.compile(rf"{_BEFORE}(?='*{_FORMULA})")
_GUARDED = re.compile(rf"{_BEFORE}'(?='*{_FORMULA})")


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a cell could begin as a formula."""
    return _DANGEROUS.sub(r"\1'", text)


def original(cell: str) -> str:
    """The text that `guarded` made a cell of."""
    return _GUARDED.sub(r"\1", cell)


def number(value: float | None) -> str:
    """A number as spreadsheets read one; nothing for None and for what is not finite."""
    if value is None or not math.isfinite(value):
        return ""
    return f"{value:.15g}"


def yes_no(*, value: bool) -> str:
    """Whether something is so."""
    return "yes" if value else "no"
