"""Places in an order that inform: "third term", "second-largest", "No. 3".

An ordinal informs where a noun follows that it counts ("the first resignation
since …"), after verbs of placing ("finished second"), or before "of" and "to".
It does not where it only says when ("first reported") or names ("first lady").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, number_words
from newsreader.language.quantity.numeral import Shape, read_numeral
from newsreader.language.word import is_stop_word
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A rank and the token after its last."""

    value: float
    end: int


def read_ordinal(sentence: Sentence, index: int) -> Ordinal | None:
    """The ordinal that begins at a token, if one does and it informs."""
    numbered = _numbered(sentence, index)
    if numbered is not None:
        return numbered
    ordinal = _ordinal(sentence, index)
    if ordinal is None or not _informs(sentence, index, ordinal.end):
        return None
    return ordinal


def _numbered(sentence: Sentence, index: int) -> Ordinal | None:
    """Reads "No. 3", "number two", "#1"."""
    word = sentence.lower(index)
    if word == "no":
        number = index + 1 + (sentence.lower(index + 1) == ".")
        if number == index + 1 or not sentence.is_number(number):
            return None
    elif (word == "#" and sentence.touches(index + 1)) or (
        word == "number" and sentence.lower(index - 1) in {"the", "'s", "a", "world", "ranked"}
    ):
        number = index + 1
    else:
        return None
    numeral = read_numeral(sentence, number)
    if numeral is None or numeral.scaled or numeral.shape is Shape.FRACTION:
        return None
    return Ordinal(numeral.value, numeral.end)


def _ordinal(sentence: Sentence, index: int) -> Ordinal | None:
    """An ordinal in words or digits, whatever it does in the sentence."""
    ordinals = number_words("ordinal")
    word = sentence.lower(index)
    if word in ordinals:
        return Ordinal(ordinals[word], index + 1)
    last = index + 2 if sentence.is_hyphen(index + 1) else index + 1
    if word in number_words("ten") and ordinals.get(sentence.lower(last), 10) < 10:  # noqa: PLR2004 - ones follow tens
        return Ordinal(number_words("ten")[word] + ordinals[sentence.lower(last)], last + 1)
    if not sentence.is_number(index) or not sentence.touches(index + 1):
        return None
    digits = sentence.raw(index).replace(",", "")
    if (
        sentence.lower(index + 1) in context("ordinal endings")
        and digits.isdecimal()
        and len(digits) < len("1000000")
    ):
        return Ordinal(float(digits), index + 2)
    return None


def _informs(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an ordinal counts something."""
    before, after = sentence.lower(start - 1), sentence.lower(end)
    if before in context("placing") or _is_strong_place(sentence, start):
        return True
    if sentence.lower(end) in {"-", "–"} and sentence.touches(end):
        return _informs_compound(sentence, end)
    if after in {"to", "of"} and before == "the":
        return not (after == "to" and sentence.lower(end + 1) in {"the", "a"})
    return _is_noun_phrase(sentence, end) and not _is_one_of_ones(sentence, start)


def _is_noun_phrase(sentence: Sentence, index: int) -> bool:
    """Whether what follows an ordinal is a thing that can be counted."""
    index += sentence.lower(index) == "such"
    word = sentence.lower(index)
    if not sentence.is_word(index) or word in words("ordinal_idioms.txt"):
        return False
    if sentence.is_hyphen(index + 1):
        return True
    if is_stop_word(word) or word.endswith("ly") or read_numeral(sentence, index) is not None:
        return False
    return not _is_verb(sentence, index)


def _is_strong_place(sentence: Sentence, start: int) -> bool:
    """Whether it is "finish a distant second": a place with an adjective before it."""
    article = start - 2
    return (
        sentence.lower(article) in {"a", "in"}
        and sentence.lower(article - 1) in context("placing")
        and (not sentence.is_word(start + 1) or is_stop_word(sentence.lower(start + 1)))
    )


def _informs_compound(sentence: Sentence, hyphen: int) -> bool:
    """Whether "third-ranking", "second-largest", "fifth- or sixth-grader" inform."""
    word = sentence.lower(hyphen + 1)
    if not sentence.is_hyphen(hyphen):
        return word in {"or", "and", "to"}
    return word not in words("ordinal_idioms.txt") and word not in {"time", "come", "year"}


def _is_one_of_ones(sentence: Sentence, start: int) -> bool:
    """Whether it is "one of somebody's first …", which counts nothing."""
    if sentence.lower(start - 1) not in {"his", "her", "its", "their"} and not sentence.lower(
        start - 1
    ).endswith(("'s", "s'")):
        return False
    nearby = [sentence.lower(k) for k in range(start - 5, start)]
    return "one" in nearby and "of" in nearby


def _is_verb(sentence: Sentence, index: int) -> bool:
    """Whether the word after an ordinal is a verb, so that the ordinal says when."""
    word = sentence.lower(index)
    if word in context("irregular past"):
        return True
    return word.endswith("ed") and word not in context("adjectives in -ed")
