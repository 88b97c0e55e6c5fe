"""Noun phrases beside a figure, found without a grammar.

A phrase runs from word to word until a function word, a verb's form or a sign
ends it, and goes on over "of". Good enough to say in the article's own words
what a figure counts; no attempt is made to understand the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import (
    context,
    is_plural,
    units,
)
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

LONGEST_TOKENS = 8
_INSIDE = frozenset({"other", "own", "more", "most", "former", "still"})
_INNER_SIGNS = frozenset({"'", "’", "‑", "-", "."})


def articles_skipped(sentence: Sentence, index: int) -> int:
    """The first token from `index` on that is no article, possessive or quotation mark."""
    while sentence.lower(index) in context("determiners") or sentence.lower(index) in {"“", '"'}:
        index += 1
    return index


def phrase_end(
    sentence: Sentence, start: int, *, counted: bool = False, place: bool = False
) -> int:
    """The token after a noun phrase that begins at `start`; `start` itself for none.

    Args:
        sentence: Where to look.
        start: The phrase's first token.
        counted: Whether a number counts the phrase, so that its head is a plural.
        place: Whether it may end with a direction: "the far north".
    """
    end = start
    while end - start < LONGEST_TOKENS and _goes_on(sentence, start, end, counted=counted):
        end += 1
    while end > start and not _may_end(sentence, end - 1, place=place):
        end -= 1
    return end


def _may_end(sentence: Sentence, index: int, *, place: bool) -> bool:
    """Whether a token can be the last of a noun phrase: no sign, no "high"."""
    if sentence.is_number(index):
        return True
    return sentence.is_word(index) and (place or not is_no_head(sentence, index))


def is_no_head(sentence: Sentence, index: int) -> bool:
    """Whether a word says nothing of what is measured, unless it is a name."""
    is_name = sentence.is_capitalised(index) and not sentence.opens(index)
    return sentence.lower(index) in context("no head") and not is_name


def _goes_on(sentence: Sentence, start: int, index: int, *, counted: bool) -> bool:
    """Whether the phrase from `start` still holds the token at `index`."""
    if not sentence.is_word(index):
        glued = sentence.is_number(index) and sentence.touches(index) and index > start
        return sentence.is_hyphen(index) or _is_inner_sign(sentence, index) or glued
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
    inner_end = phrase_end(sentence, inner, place=True)
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
