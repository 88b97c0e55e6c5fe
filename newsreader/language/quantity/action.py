"""What is done over a distance or a time: the verb that a measure follows.

"They marched 45 miles", "the jury deliberated for six hours": no noun is
measured there, and the verb says best what the figure is of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context
from newsreader.language.quantity.phrase import (
    articles_skipped,
    is_function_word,
    phrase_end,
)
from newsreader.language.quantity.preceding import follows_subject, is_doing

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence


def verb_before(sentence: Sentence, end: int) -> str | None:
    """The verb that a measure follows, in the text's words: "marched 45 miles".

    None where something stands between that is no preposition, or where the
    verb only joins a measure to a noun ("is", "lasted").
    """
    index = end - 1
    while sentence.lower(index) in _BEFORE_MEASURE:
        index -= 1
    if not sentence.is_word(index) or sentence.is_capitalised(index):
        return None
    word = sentence.lower(index)
    is_past = word in context("finite verbs") or (
        word.endswith("ed") and sentence.lower(index - 1) not in context("determiners")
    )
    is_verb = is_past or (word.endswith("ing") and is_doing(sentence, index))
    is_verb = is_verb or follows_subject(sentence, index)
    joins = word in context("measuring") or is_function_word(word)
    return sentence.raw(index) if is_verb and not joins else None


_BEFORE_MEASURE = frozenset(
    {"for", "by", "up", "down", "back", "about", "some", "another", "just", "only", "at", "to"}
)


def leading_phrase(sentence: Sentence) -> str | None:
    """What a sentence that begins with an article begins with: "advance" in "The advance …"."""
    first = articles_skipped(sentence, 0)
    end = phrase_end(sentence, first)
    return sentence.text(first, end) if 0 < first < end else None
