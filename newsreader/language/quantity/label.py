"""Numbers that tell which one: names, and the addresses and codes of `code`.

"Route 66", "Section 427", "G7", "Covid-19", "112th Congress", "Group of Seven",
"10 Downing Street": the number is part of what a thing is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.code import address_tokens, is_code
from newsreader.language.quantity.lexicon import (
    context,
    currencies,
    is_number_word,
    is_plural,
    number_words,
    singulars,
    units,
)
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.quantity.token import Sentence

_SYMBOLS = frozenset(
    {"plus", "x", "pc", "p", "in", "W", "w", "g", "l", "L", "C", "F", "Nm", "MT", "Mt", "PS", "MP"}
)
"""What may touch a number besides the units that are known by their own."""


_NEARBY = 8
_SCORE_DIGITS = 2
"""Longer numbers before a hyphen and a number are models rather than scores or ranges."""


def label_tokens(sentence: Sentence) -> Iterator[int]:
    """Indices of the number tokens, in digits or words, that are part of a name."""
    yield from address_tokens(sentence)
    for index in sentence.number_indices:
        if sentence.is_number(index):
            if any(test(sentence, index) for test in _DIGIT_TESTS):
                yield index
        elif _is_named_word(sentence, index):
            yield index


def _is_glued(sentence: Sentence, index: int) -> bool:
    """Whether letters touch the number that are no unit, suffix or ending: "G7", "5G", "F-35"."""
    if sentence.touches(index):
        before = sentence.raw(index - 1)
        if _is_exponent(sentence, index) or _is_lettered_sum(sentence, index):
            return False
        if (before[0].isalpha() and before not in currencies("before")) or before == "_":
            return True
        hyphenated = sentence.is_hyphen(index - 1) and sentence.is_word(index - 2)
        if hyphenated and not is_number_word(sentence.lower(index - 2)):
            return not _is_hyphened_figure(sentence, index)
    after = sentence.lower(index + 1)
    if not sentence.touches(index + 1) or not sentence.is_word(index + 1):
        return False
    known = (
        after in units() or after in number_words("suffix") or after in context("ordinal endings")
    )
    return not known and sentence.raw(index + 1) not in _SYMBOLS


def _is_exponent(sentence: Sentence, index: int) -> bool:
    """Whether a number belongs to a unit: the 2 of "30 km2"."""
    if sentence.raw(index) not in {"2", "3"} or not sentence.is_number(index - 2):
        return False
    return f"{sentence.lower(index - 1)} {sentence.raw(index)}" in units()


def _is_lettered_sum(sentence: Sentence, index: int) -> bool:
    """Whether a letter before a number is a currency's, since a scale follows: "R2.5bn"."""
    if sentence.raw(index - 1) not in currencies("scaled") or sentence.touches(index - 1):
        return False
    after = sentence.lower(index + 1)
    glued = sentence.touches(index + 1) and after in number_words("suffix")
    return glued or after in number_words("scale")


def _is_hyphened_figure(sentence: Sentence, index: int) -> bool:
    """Whether a number after a hyphen is a figure of its own: "magnitude-6.2", "6-foot-4"."""
    word = sentence.lower(index - 2)
    return word in {"to", "magnitude", "foot"}


def _is_numbered(sentence: Sentence, index: int) -> bool:
    """Whether the noun before is one that numbers name: "Section 427", "phase 3"."""
    before = sentence.lower(index - 1)
    if sentence.lower(index - 1) in {"'s", "'"}:
        return False
    nouns = words("numbered_nouns.txt")
    if not any(form in nouns for form in singulars(before)):
        return False
    if sentence.is_capitalised(index - 1) or not _is_counting(sentence, index):
        return True
    pointed = sentence.lower(index - 2) in {"this", "that", "each", "every", "one"}
    return before in context("always numbered") and not pointed and not _measures(sentence, index)


def _measures(sentence: Sentence, index: int) -> bool:
    """Whether a unit or a scale follows a number, or another number in a range."""
    after = index + 1 + sentence.is_hyphen(index + 1)
    word = sentence.lower(after)
    is_range = sentence.is_number(after) or (word == "to" and sentence.is_number(after + 1))
    return is_range or word in units() or word in number_words("scale") or word in {"%", "-"}


def _is_counting(sentence: Sentence, index: int) -> bool:
    """Whether what follows a number shows that it counts or measures."""
    after = index + 1 + sentence.is_hyphen(index + 1)
    if sentence.is_number(after):
        return len(sentence.raw(index)) <= _SCORE_DIGITS
    if sentence.lower(after) == "to" and sentence.is_number(after + 1):
        return True
    word = sentence.lower(after)
    if word in units() or word in number_words("scale") or word in {"%", "-"}:
        return True
    if sentence.is_capitalised(after) and sentence.is_capitalised(index - 1):
        return False
    follows = is_plural(sentence.lower(after + 1)) and not sentence.is_capitalised(after)
    return (is_plural(word) and not _is_told(word)) or follows


def _is_told(word: str) -> bool:
    """Whether a word in -s is rather a verb with what stands before as its subject: "costs"."""
    return word in context("measuring") and word not in context("measuring nouns") - {"costs"}


def _is_named(sentence: Sentence, index: int) -> bool:
    """Whether a capitalised name stands right before: "Apollo 11", "Boeing 737"."""
    name = index - 1
    if sentence.is_title_case or not sentence.is_capitalised(name) or sentence.touches(index):
        return False
    if sentence.raw(name) in currencies("before"):
        return False
    if sentence.lower(name) in context("index names"):
        return True
    word = sentence.lower(name)
    if (
        word in words("stop_words.txt")
        or word in context("no name")
        or word.endswith(("ly", "'s", "s'"))
    ):
        return False
    numbered = sentence.raw(name) in words("numbered_names.txt")
    numbered |= sentence.lower(name - 1) == "&" and sentence.touches(name)
    if numbered and not _measures(sentence, index):
        return True
    return not _is_counting(sentence, index) and not _is_tallied(sentence, index)


def _is_tallied(sentence: Sentence, index: int) -> bool:
    """Whether a number is a group's share of what is counted: "51 seats and Republicans 49"."""
    before = index - 2 - (sentence.lower(index - 2) == "the")
    joined = sentence.lower(before) in {"and", "while", ","}
    ends = not sentence.is_word(index + 1) or sentence.lower(index + 1) in {"and", "while"}
    tallied = any(sentence.is_number(k) for k in range(max(0, index - _NEARBY), index))
    return joined and ends and tallied and is_plural(sentence.lower(index - 1))


def _is_denominator(sentence: Sentence, index: int) -> bool:
    """Whether a number only says on how many a rate is told: "40 per 100,000"."""
    return sentence.lower(index - 1) == "per"


def _is_street(sentence: Sentence, index: int) -> bool:
    """Whether a number begins a postal address: "10 Downing Street"."""
    for step in range(1, 4):
        if not sentence.is_capitalised(index + step):
            return False
        if step > 1 and sentence.lower(index + step) in context("streets"):
            return not sentence.is_title_case
    return False


def _is_named_ordinal(sentence: Sentence, index: int) -> bool:
    """Whether an ordinal in digits begins a name: "112th Congress", "5th Avenue"."""
    if sentence.lower(index + 1) not in context("ordinal endings") or not sentence.touches(
        index + 1
    ):
        return False
    return sentence.is_capitalised(index + 2) and not sentence.is_title_case


_DIGIT_TESTS = (
    _is_glued,
    is_code,
    _is_numbered,
    _is_named,
    _is_denominator,
    _is_street,
    _is_named_ordinal,
)


def _is_named_word(sentence: Sentence, index: int) -> bool:
    """Whether a number word is part of a name: "Group of Seven", "First Amendment"."""
    if sentence.is_title_case:
        return False
    following = index + 1
    if sentence.is_capitalised(index) and not sentence.opens(index):
        return True
    if not sentence.is_capitalised(index):
        return False
    ordinal = sentence.lower(index) in number_words("ordinal")
    return ordinal and sentence.is_capitalised(following)
