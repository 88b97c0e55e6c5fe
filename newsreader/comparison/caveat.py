"""What to know before trusting a comparison.

The engine reads English: verbs of saying, counted nouns, sentences that name
who did what. In another language names, numbers and shared words still join
paragraphs, and between two languages little but names and numbers can.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from newsreader.language.tongue import UNKNOWN

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

READ = "en"
"""The language that the engine reads."""


class Caveat(Enum):
    """A reason to take a comparison with care."""

    TWO_STORIES = auto()
    """Little in the two is surely alike."""
    TWO_LANGUAGES = auto()
    """They are not in the same language."""
    OTHER_LANGUAGE = auto()
    """They are in one language, and it is not the one that the engine reads."""


def caveat(comparison: Comparison) -> Caveat | None:
    """What to know before trusting a comparison; None where there is nothing.

    Two languages come first, since they alone explain that little seems alike.
    A language that could not be told gives no reason.
    """
    languages = {a.language for a in comparison.articles} - {UNKNOWN}
    if len(languages) > 1:
        return Caveat.TWO_LANGUAGES
    if not comparison.same_story:
        return Caveat.TWO_STORIES
    return Caveat.OTHER_LANGUAGE if languages - {READ} else None
