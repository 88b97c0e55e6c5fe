"""Signatures: the line under a post or a block quotation that says whose words they are.

"— Ana Lund (@analund) March 3, 2019" under a post, "— Ana Lund" at the end of a
quotation that is set off. Only what stands at the end of a text, after a dash, is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_REACH_CHARS = 160
"""How far before its end a text is searched."""

_NAME = r"[^\W\d_](?:(?!\s[—–―-])[^\n()@,]){1,60}?"
_POSTED = re.compile(
    rf"(?:\A|\s)[—–―-]{{1,2}}\s?(?P<name>{_NAME})\s*\(@\w{{1,30}}\)[^\n]{{0,60}}\Z"
)
_SIGNED = re.compile(
    r"(?:\A|\s|(?<=[.!?”\"]))[—–―]\s?(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){1,4})\Z"
)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs a text, and where that begins."""

    start_char: int
    name: str
    is_post: bool
    """Whether it gives the name of an account."""


def signature(text: str) -> Signature | None:
    """The signature at the end of a text, if there is one."""
    end_char = len(text.rstrip())
    start_char = max(0, end_char - _REACH_CHARS)
    tail = text[start_char:end_char]
    for pattern, is_post in ((_POSTED, True), (_SIGNED, False)):
        if match := pattern.search(tail):
            return Signature(start_char + match.start(), match.group("name").strip(), is_post)
    return None
