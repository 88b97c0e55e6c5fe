"""When, where and in which survey a sentence sets its figures.

Figures of two sentences that are set apart so are of different things, however
alike the words around them. Finds weekdays, places and names of polls as words;
what day or place they mean is not this module's business.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, is_person_noun, is_plural
from newsreader.language.synonym import groups
from newsreader.language.word import is_stop_word, stem
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.word import Word

_SAID_WORDS = 3
"""How far before a weekday the verb stands that says only when something was said."""


def days_told(sentence: Sequence[Word]) -> frozenset[str]:
    """The weekdays, and the weekend, that a sentence names, but for those of its verbs of speech.

    "Killed on Sunday, police said on Monday" tells of Sunday.
    """
    named = [index for index, word in enumerate(sentence) if word.text in _days()]
    return frozenset(
        sentence[index].text
        for index in named
        if not _is_of_saying(sentence[max(0, index - _SAID_WORDS) : index])
    )


def _is_of_saying(before: Sequence[Word]) -> bool:
    """Whether a verb of saying is among some words."""
    return any(word.text in listed("quoting_verbs.txt") for word in before)


def places_named(text: str, found: Sequence[Word]) -> Iterator[str]:
    """The stems of the capitalised words after "in", "at" and the like."""
    for preposition, word in pairwise(found):
        if preposition.text in context("where") and text[word.start_char].isupper():
            yield stem(word.text)


def surveys_named(text: str, found: Sequence[Word]) -> Iterator[str]:
    """The stems of the names of polls and studies: "Dexter" in "a Dexter poll"."""
    for name, noun in pairwise(found):
        is_name = text[name.start_char].isupper() and not is_stop_word(name.text)
        if noun.text in context("surveys") and is_name:
            yield stem(name.text)


def may_be_name(word: str) -> bool:
    """Whether a word in lower case that begins a sentence is no word of general English."""
    known = is_stop_word(word) or word in listed("common_words.txt") or is_person_noun(word)
    return not (known or is_plural(word) or groups(word))


@cache
def months() -> frozenset[str]:
    """The names of months in lower case, without the one that is a verb."""
    return frozenset(word.lower().rstrip(".") for word in listed("months.txt")) - {"may"}


@cache
def date_stems() -> frozenset[str]:
    """The stems of months and weekdays: names that stand by any figure."""
    return frozenset(map(stem, _weekdays() | months()))


@cache
def _weekdays() -> frozenset[str]:
    """The names of weekdays in lower case."""
    return frozenset(word.lower().rstrip(".") for word in listed("weekdays.txt"))


@cache
def _days() -> frozenset[str]:
    """Words for a day of the week, or for those at its end."""
    return _weekdays() | {"weekend"}
