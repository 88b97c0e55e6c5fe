"""Footers: what a page adds below its article.

Looked for from the end upwards, as far as each block is one of a few set
forms: a label with an address, a copyright line, an agency's sign-off, an
invitation to subscribe.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.loading.block import is_address
from newsreader.loading.field import Field, labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.loading.block import Block

_NOTICE = re.compile(
    r"(?:©|\(c\)|copyright\b).{0,200}"
    r"|.{0,160}\ball rights reserved\b.{0,100}"
    r"|this (?:article|story|report) (?:was|has been) (?:originally|first|last|produced|published"
    r"|provided|updated|amended|written|edited).{0,200}"
    r"|\(?(?:(?:additional |with )?reporting|writing|editing|compiled) by .{0,200}"
    r"|.{3,120} contributed (?:to this (?:report|story|article)|reporting)\b.{0,100}"
    r"|(?:follow|like) (?:us|him|her|them|[A-Z].{0,60}) (?:on|@).{0,120}"
    r"|(?:sign up (?:for|to)|subscribe (?:to|for|now)|get the latest|(?:join|support) our) .{0,200}"
    r"|(?:tags|topics|filed under|keywords|categories)\s*:.{0,200}"
    r"|(?:share|print|email|comments?|save)(?: this)?(?: article| story| page)?"
    r"|our standards:.{0,100}",
    re.IGNORECASE,
)
_LONGEST_CHAR = 320
_READS = frozenset({Field.URL, Field.SOURCE, Field.AUTHOR, Field.PUBLISHED})


def mark_footer(blocks: Sequence[Block], kinds: list[Kind | None]) -> None:
    """Set FOOTER on the blocks at the end that are one; the first block never is."""
    for index in range(len(blocks) - 1, 0, -1):
        above = blocks[index - 1].text
        if kinds[index] not in {None, Kind.EMBED} or not _is_footer(blocks[index].text, above):
            return
        kinds[index] = Kind.FOOTER


def _is_footer(text: str, above: str) -> bool:
    """Whether a block at the end is a footer, alone or as the value of the label above it."""
    if len(text) > _LONGEST_CHAR and not is_address(text):
        return False
    label = labelled(text)
    own = (label is not None and label[0] in _READS) or is_address(text)
    value_of = labelled(above)
    is_value = value_of is not None and value_of[0] in _READS and not value_of[1]
    return own or is_value or _NOTICE.fullmatch(text) is not None
