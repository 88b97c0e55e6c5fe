"""The noun phrase that leads up to a figure: the "budget" of "the budget was $2 million".

Read from the figure backwards, over the verb and the prepositions between. A
verb, a pronoun or another figure ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import (
    context,
    is_plural,
    number_words,
    small_numbers,
    units,
)
from newsreader.language.quantity.phrase import (
    LONGEST_TOKENS,
    is_function_word,
    is_no_head,
    tells_when,
)

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence


def phrase_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase that leads up to a figure, as (start, end); equal for none.

    Skips the verb and prepositions between: of "the budget was", "spending rose
    by" and "expenses at clubs and bars topped" it is what the figure is said of.
    """
    last = _without_verb(sentence, end)
    first = _phrase_start(sentence, last)
    if first == last or tells_when(sentence, last - 1, last) or is_no_head(sentence, last - 1):
        return last, last
    if last == end and _qualifies(sentence, first, last):
        return last, last
    first = _with_head(sentence, first)
    opens_with_verb = sentence.lower(first).endswith("ing") and not sentence.is_hyphen(first + 1)
    if opens_with_verb and last - first == 1 and is_doing(sentence, first):
        return last, last
    return first + (opens_with_verb and last - first > 1), last


def _qualifies(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words right before a figure only describe it: "an impressive 5.7", "a record 9"."""
    is_name = any(sentence.is_capitalised(k) for k in range(first, last))
    return sentence.lower(first - 1) in {"a", "an"} and sentence.lower(last) != "," and not is_name


_BEFORE_PARTICIPLE = frozenset(
    {"is", "was", "are", "were", "be", "been", "before", "after", "while", "by", "when", ",", ""}
)


def is_doing(sentence: Sentence, index: int) -> bool:
    """Whether a word in -ing is a verb here: "was flying", "before closing"."""
    return sentence.lower(index - 1) in _BEFORE_PARTICIPLE and index > 0


_SUBJECTS = frozenset(
    {"he", "she", "it", "they", "we", "i", "you", "who", "which", "will", "would", "could", "can"}
    | {"may", "might", "must", "should", "shall", "cannot", "not"}
)


def follows_subject(sentence: Sentence, index: int) -> bool:
    """Whether a word must be a verb, since a pronoun, an auxiliary or "to" stands before it."""
    if sentence.is_capitalised(index):
        return False
    before = sentence.lower(index - 1)
    return before in _SUBJECTS or (before == "to" and not is_plural(sentence.lower(index)))


_MOST_VERB_TOKENS = 5

_MOST_LIST_TOKENS = 12
_MOST_HYPHENS = 3

_TYING = frozenset({"of", "at", "in", "for", "on", "from", "to"})


def _without_verb(sentence: Sentence, end: int) -> int:
    """The end of what stands before a verb, its auxiliaries and prepositions."""
    for _ in range(_MOST_VERB_TOKENS):
        word = sentence.lower(end - 1)
        is_verb = _is_measuring(sentence, end - 1) or (
            word.endswith(("ed", "ly")) and not sentence.is_capitalised(end - 1)
        )
        is_particle = is_function_word(word) and word not in context("pronouns")
        if not (is_verb or is_particle) or word in context("begin a clause"):
            break
        end -= 1
    return end


def _is_measuring(sentence: Sentence, index: int) -> bool:
    """Whether a word is a verb that a figure follows: the "cost" of "it cost", not "the cost"."""
    after_article = sentence.lower(index - 1) in context("determiners")
    return sentence.lower(index) in context("measuring") and not after_article


def _phrase_start(sentence: Sentence, end: int) -> int:
    """The first token of the noun phrase that ends before a token; `end` for none."""
    start = end
    while start > 0 and end - start < LONGEST_TOKENS and _is_inside(sentence, start - 1):
        start -= 1
    while start < end and not sentence.is_word(start):
        start += 1
    return start


def _is_inside(sentence: Sentence, index: int) -> bool:
    """Whether a token may stand within a noun phrase read from its end."""
    word = sentence.lower(index)
    if _hangs_on_number(sentence, index) or word in number_words("multiple"):
        return False
    if not sentence.is_word(index):
        return sentence.is_hyphen(index) and not sentence.is_number(index - 1)
    if is_function_word(word) or _is_measuring(sentence, index) or word in small_numbers():
        return False
    if follows_subject(sentence, index) or _is_counted_unit(sentence, index):
        return False
    if word in context("finite verbs") and sentence.lower(index - 1) not in context("determiners"):
        return False
    return (
        not word.endswith("ed")
        or sentence.is_capitalised(index)
        or (sentence.lower(index - 1) in context("determiners"))
    )


def _hangs_on_number(sentence: Sentence, index: int) -> bool:
    """Whether a token is tied to a number before it: the "km" of "30km", "old" of "9-year-old"."""
    for _ in range(_MOST_HYPHENS):
        if not sentence.is_hyphen(index - 1) or sentence.is_number(index - 2):
            break
        index -= 2
    figure = index - 2 if sentence.is_hyphen(index - 1) else index - 1
    return sentence.touches(index) and sentence.is_number(figure)


def _is_counted_unit(sentence: Sentence, index: int) -> bool:
    """Whether a word is the unit of the figure before it: the "percent" of "12 percent"."""
    for start in (index, index - 1):
        number = start - 1 - sentence.is_hyphen(start - 1)
        is_number = sentence.is_number(number) or sentence.lower(number) in small_numbers()
        if is_number and " ".join(map(sentence.lower, range(start, index + 1))) in units():
            return True
    return False


def _with_head(sentence: Sentence, start: int) -> int:
    """The start of the phrase that a preposition ties a phrase to, over a list's members.

    From "coal" in "purchases of oil, gas and coal" back to "purchases"; the
    phrase's own start where no preposition leads further.
    """
    index = start
    while index > 0 and start - index < _MOST_LIST_TOKENS:
        before = index - 1
        while sentence.lower(before) in context("determiners"):
            before -= 1
        if sentence.lower(before) in _TYING:
            head = _phrase_start(sentence, before)
            return head if head < before else start
        if sentence.lower(before) not in {",", "and", "or"}:
            return start
        index = _phrase_start(sentence, before - (sentence.lower(before - 1) == ","))
        if index >= before:
            return start
    return start
