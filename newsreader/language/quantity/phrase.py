"""Noun phrases beside a figure, found without a grammar.

A phrase runs from word to word until a function word, a verb's form or a sign
ends it, and goes on over "of". Good enough to say in the article's own words
what a figure counts; no attempt is made to understand the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import is_plural
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_LONGEST = 8
_ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "this",
        "that",
        "these",
        "those",
        "such",
        "other",
        "another",
        "each",
        "every",
        "any",
        "all",
    ]
)
_ENDING = frozenset(
    [
        "ago",
        "later",
        "earlier",
        "away",
        "apart",
        "left",
        "remaining",
        "worth",
        "respectively",
        "currently",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "monday",
        "yesterday",
        "today",
        "tomorrow",
        "including",
        "according",
        "per",
        "plus",
        "minus",
        "times",
        "both",
        "either",
        "whose",
    ]
)
_INSIDE = frozenset({"other", "own", "more", "most", "former", "still"})
_INNER_SIGNS = frozenset({"'", "’", "‑", "-", "."})


def articles_skipped(sentence: Sentence, index: int) -> int:
    """The first token from `index` on that is no article, possessive or quotation mark."""
    while sentence.lower(index) in _ARTICLES or sentence.lower(index) in {"“", '"'}:
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
    word = sentence.lower(index)
    if not sentence.is_word(index):
        return sentence.is_hyphen(index) or (
            word in _INNER_SIGNS and sentence.touches(index) and (sentence.touches(index + 1))
        )
    if sentence.is_hyphen(index - 1):
        return True
    if is_function_word(word) and not (word in _INSIDE and _is_lower(sentence, index)):
        return sentence.raw(index) in {"US", "U.S."}
    if index == start:
        return True
    before = sentence.lower(index - 1)
    if counted and is_plural(before) and not is_plural(word):
        return sentence.is_hyphen(index + 1)
    return not (word.endswith("ed") and not sentence.is_capitalised(index))


def _is_lower(sentence: Sentence, index: int) -> bool:
    """Whether a word follows that keeps the phrase going."""
    return sentence.is_word(index + 1) and not is_function_word(sentence.lower(index + 1))


def is_function_word(word: str) -> bool:
    """Whether a word in lower case can be no part of a noun phrase."""
    return word in words("stop_words.txt") or word in _ENDING


def with_complement(sentence: Sentence, end: int, prepositions: frozenset[str]) -> int:
    """The token after a phrase and the phrase that a preposition ties to it."""
    if sentence.lower(end) not in prepositions:
        return end
    inner = articles_skipped(sentence, end + 1)
    inner_end = phrase_end(sentence, inner)
    return inner_end if inner_end > inner else end


def phrase_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The first noun phrase of the clause that ends before a token, as (start, end).

    Of "the budget was", "expenses at nightclubs topped" it is what the verb is
    said of. Both are `end` where there is none.
    """
    start = end
    while start > 0 and _in_clause(sentence, start - 1):
        start -= 1
    while start < end:
        start = articles_skipped(sentence, start)
        found = min(phrase_end(sentence, start), end)
        if found > start:
            found = min(with_complement(sentence, found, frozenset({"of"})), end)
            return start, found
        start += 1
    return end, end


_CLAUSE_STARTS = frozenset(
    [
        "that",
        "which",
        "who",
        "and",
        "but",
        "while",
        "when",
        "where",
        "because",
        "although",
        "though",
        "as",
        "if",
        "or",
        "whether",
        "since",
        "than",
        "said",
        "says",
    ]
)


def _in_clause(sentence: Sentence, index: int) -> bool:
    """Whether a token belongs to the clause of the token after it."""
    word = sentence.lower(index)
    if not sentence.is_word(index) and not sentence.is_number(index):
        return sentence.is_hyphen(index) or (
            word == "."
            and not sentence.touches(index + 1)
            and sentence.touches(index)
            and index > 0
        )
    return word not in _CLAUSE_STARTS
