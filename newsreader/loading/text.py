"""Plain text to blocks: paragraphs, and list items that a bullet marks.

Blank lines part paragraphs, however many there are. Whether the lines between
them are paragraphs of their own or one wrapped paragraph is told from the
lines: a line was wrapped if the next line's first word would not have fitted.
Widths are in characters.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WRAP_WIDTHS_CHAR = range(35, 121)
"""Nobody wraps prose narrower or wider; longer lines are paragraphs."""
_WRAPPED_SHARE = 0.5
"""Share of the line breaks within groups that must be forced and cut a sentence."""
_LONGEST_SHARE = 0.9
"""The wrapping width is the length of the line at this rank, so that a few
overlong ones (addresses) do not count."""

_BULLET = re.compile(r"[•◦‣▪●∙·]\s*|[-*]\s+")
_RULE = re.compile(r"[\s\-_*=~#.•·—–|+<>]*")


def read_text(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text. Words are kept, in order."""
    groups = list(_groups(text))
    width_char = _wrap_width(groups)
    blocks = (_block(paragraph) for group in groups for paragraph in _paragraphs(group, width_char))
    return tuple(block for block in blocks if block is not None)


def _groups(text: str) -> Iterator[list[str]]:
    """Runs of lines without a blank one, trailing space removed."""
    group: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            group.append(line.rstrip())
        elif group:
            yield group
            group = []
    if group:
        yield group


def _wrap_width(groups: Sequence[Sequence[str]]) -> int:
    """The width at which the text was wrapped, or 0 if it was not."""
    breaks = [pair for group in groups for pair in pairwise(group)]
    if not breaks:
        return 0
    lengths = sorted(len(line) for group in groups for line in group)
    width_char = lengths[int(_LONGEST_SHARE * (len(lengths) - 1))]
    if width_char not in _WRAP_WIDTHS_CHAR:
        return 0
    cuts = sum(
        _is_forced(line, following, width_char) and not ends_sentence(line)
        for line, following in breaks
    )
    return width_char if cuts >= _WRAPPED_SHARE * len(breaks) else 0


def _is_forced(line: str, following: str, width_char: int) -> bool:
    """Whether the first word of the following line would not have fitted."""
    word = following.split(maxsplit=1)[0]
    return len(line) + 1 + len(word) > width_char


def _paragraphs(group: Sequence[str], width_char: int) -> Iterator[list[str]]:
    """The group's lines, those of one paragraph together."""
    paragraph = [group[0]]
    for line, following in pairwise(group):
        indented = following[0].isspace() and not line[0].isspace()
        if (
            width_char
            and _is_forced(line, following, width_char)
            and not indented
            and not _BULLET.match(following.lstrip())
        ):
            paragraph.append(following)
        else:
            yield paragraph
            paragraph = [following]
    yield paragraph


def _block(lines: Sequence[str]) -> Block | None:
    """One block, or None for a rule drawn with signs."""
    words = " ".join(" ".join(lines).split())
    if words[:1].isalnum():
        return Block(words)
    if _RULE.fullmatch(words):
        return None
    bullet = _BULLET.match(words)
    if bullet and bullet.end() < len(words):
        return Block(words[bullet.end() :], Form.LIST)
    return Block(words)
