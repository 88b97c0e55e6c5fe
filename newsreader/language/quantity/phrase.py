"""Noun phrases beside a figure, found without a grammar.

A phrase runs from word to word until a function word, a verb's form or a sign
ends it, and goes on over "of". Good enough to say in the article's own words
what a figure counts; no attempt is made to understand the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, is_plural, small_numbers, units
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_LONGEST = 8
_INSIDE = frozenset({"other", "own", "more", "most", "former", "still"})
_INNER_SIGNS = frozenset({"'", "’", "‑", "-", "."})


def articles_skipped(sentence: Sentence, index: int) -> int:
    """The first token from `index` on that is no article, possessive or quotation mark."""
    while sentence.lower(index) in context("determiners") or sentence.lower(index) in {"“", '"'}:
        index += 1
    return index


def phrase_end(sentence: Sentence, start: int, *, counted: bool = False) -> int:
    """The token after a noun phrase that begins at `start`; `start` itself for none.

    Args:
        sentence: Where to look.
        start: The phrase's first token.
        counted: Whether a number counts the phrase, so that its head is a plural.
    """
    end = start
    while end - start < _LONGEST and _goes_on(sentence, start, end, counted=counted):
        end += 1
    while end > start and not (sentence.is_word(end - 1) or sentence.is_number(end - 1)):
        end -= 1
    return end


def _goes_on(sentence: Sentence, start: int, index: int, *, counted: bool) -> bool:
    """Whether the phrase from `start` still holds the token at `index`."""
    if not sentence.is_word(index):
        return sentence.is_hyphen(index) or _is_inner_sign(sentence, index)
    if sentence.is_hyphen(index - 1) or sentence.is_hyphen(index + 1):
        return True
    word = sentence.lower(index)
    if is_function_word(word) and not (word in _INSIDE and _is_lower(sentence, index)):
        return sentence.raw(index) in {"US", "U.S."}
    participle = (
        word.endswith("ed")
        or word in context("finite verbs")
        or (word in context("measuring") and word not in context("measuring nouns"))
    )
    if index == start:
        return not participle or (counted and _is_lower(sentence, index))
    before = sentence.lower(index - 1)
    if counted and is_plural(before) and not is_plural(word):
        return False
    return not participle or sentence.is_capitalised(index)


def _is_inner_sign(sentence: Sentence, index: int) -> bool:
    """Whether a sign joins the words around it, as an apostrophe does."""
    joins = sentence.touches(index) and sentence.touches(index + 1)
    return joins and sentence.lower(index) in _INNER_SIGNS


def _is_lower(sentence: Sentence, index: int) -> bool:
    """Whether a word follows that keeps the phrase going."""
    return sentence.is_word(index + 1) and not is_function_word(sentence.lower(index + 1))


def is_function_word(word: str) -> bool:
    """Whether a word in lower case can be no part of a noun phrase."""
    return word in words("stop_words.txt") or word in context("end a phrase")


def with_complement(sentence: Sentence, end: int, prepositions: frozenset[str]) -> int:
    """The token after a phrase and the phrase that a preposition ties to it."""
    if sentence.lower(end) not in prepositions:
        return end
    if sentence.lower(end) == "to" and not _takes_noun(sentence, end + 1):
        return end
    inner = articles_skipped(sentence, end + 1)
    inner_end = phrase_end(sentence, inner)
    return end if inner_end == inner or tells_when(sentence, inner, inner_end) else inner_end


def _takes_noun(sentence: Sentence, index: int) -> bool:
    """Whether what follows "to" is a noun phrase and no verb."""
    return sentence.lower(index) in context("determiners") or sentence.is_capitalised(index)


def tells_when(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase says when ("fiscal 2011", "the same period")."""
    known = units()
    return any(
        sentence.lower(k) in {"fiscal", "period", "quarter", "way", "time"}
        or sentence.lower(k) in words("months.txt")
        or sentence.raw(k) in words("months.txt")
        or (sentence.lower(k) in known and known[sentence.lower(k)].family == "time")
        for k in range(start, end)
    )


def phrase_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase that leads up to a figure, as (start, end); equal for none.

    Skips the verb and prepositions between: of "the budget was", "spending rose
    by" and "expenses at clubs and bars topped" it is what the figure is said of.
    """
    last = _without_verb(sentence, end)
    first = _phrase_start(sentence, last)
    if first == last or tells_when(sentence, last - 1, last):
        return last, last
    first = _with_head(sentence, first)
    opens_with_verb = sentence.lower(first).endswith("ing") and last - first > 1
    return first + (opens_with_verb and not sentence.is_hyphen(first + 1)), last


_MOST_VERB_TOKENS = 5
_MOST_LIST_TOKENS = 12
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
    while start > 0 and end - start < _LONGEST and _is_inside(sentence, start - 1):
        start -= 1
    while start < end and not sentence.is_word(start):
        start += 1
    return start


def _is_inside(sentence: Sentence, index: int) -> bool:
    """Whether a token may stand within a noun phrase read from its end."""
    word = sentence.lower(index)
    figure = index - 2 if sentence.is_hyphen(index - 1) else index - 1
    if sentence.touches(index) and sentence.is_number(figure):
        return False
    if not sentence.is_word(index):
        return sentence.is_hyphen(index) and not sentence.is_number(index - 1)
    if is_function_word(word) or _is_measuring(sentence, index) or word in small_numbers():
        return False
    return (
        not word.endswith("ed")
        or sentence.is_capitalised(index)
        or (sentence.lower(index - 1) in context("determiners"))
    )


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
