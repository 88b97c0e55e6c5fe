"""A block: what every text format is read into before anyone asks what it is.

A block is one paragraph, heading, list item … as the *format* marks it. What
it is in the article (dek, byline, caption …) is decided later, in `kind`, by
rules that do not depend on the format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Form(Enum):
    """How the file marks a block. Plain text marks hardly anything."""

    PARAGRAPH = auto()
    HEADING = auto()
    QUOTE = auto()
    LIST = auto()
    """One item of a list, or one row of a table."""
    PICTURE = auto()
    """A picture; the text is what stands in its place."""
    CAPTION = auto()
    """A picture's caption, where the format sets it apart."""
    EMBED = auto()
    """A post or player of another site, where the format sets it apart."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a file, its text clean and on one line."""

    text: str
    form: Form = Form.PARAGRAPH
    level: int = 0
    """A heading's depth from 1; 0 for other forms."""
    lines: tuple[str, ...] = ()
    """The text as the file breaks it, where it has more than one line."""
    emphasized: bool = False
    """Whether all of it is set in italics or bold."""
    credit: str = ""
    """A last line set in italics or bold below lines that are not."""
    linked: bool = False
    """Whether all of it is the text of links."""

    @property
    def word_count(self) -> int:
        """Words, split at white space."""
        return len(self.text.split())


_STOPS = frozenset(".!?…:;。！？；：؟۔।")
_CLOSERS = "\"'”’“»›)]）」』* "


def ends_sentence(text: str) -> bool:
    """Whether the text ends in a stop, closing quotes and brackets aside."""
    return text.rstrip(_CLOSERS)[-1:] in _STOPS


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,6}/\S*", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether the text is one web address and nothing else, angle brackets aside."""
    return _ADDRESS.fullmatch(text.strip("<>() ")) is not None
