"""Numbers that are dialled, clicked or cited: "555-0100", "911", "[3]", web addresses.

Knows them by their form alone: chains of groups, brackets, signs that stand in
no sentence. What they lead to is not this module's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.quantity.token import Sentence

_EMERGENCY = frozenset({"911", "999", "112"})
_ADDRESS_CHARS = frozenset("@/#_=&?~")
_CHAIN_TOKENS = 4
"""How far to either side a chain of numbers and hyphens is followed."""
_LOCAL_NUMBER = [3, 4]
"""Digits in the groups of a telephone number: 555-0100."""


def address_tokens(sentence: Sentence) -> Iterator[int]:
    """Tokens of web addresses, handles and hashtags."""
    if _ADDRESS_CHARS.isdisjoint(sentence.raws):
        return
    start = 0
    for index in range(1, len(sentence) + 1):
        if index < len(sentence) and sentence.touches(index):
            continue
        signed = any(sentence.raw(k) in _ADDRESS_CHARS for k in range(start, index))
        if signed and _is_address(sentence.text(start, index)):
            yield from range(start, index)
        start = index


def _is_address(run: str) -> bool:
    """Whether tokens without a space between them are a web address, a handle or a hashtag."""
    is_hashtag = run[0] == "#" and run[1:2].isalpha()
    return is_hashtag or any(sign in run for sign in ("://", "@", "www."))


def is_code(sentence: Sentence, index: int) -> bool:
    """Whether a number is part of a telephone number, a version, a citation or a list marker."""
    if sentence.lower(index + 1) in {")", "."} and index == 0:
        return sentence.is_word(index + 2) and sentence.raw(index).isdigit()
    if sentence.lower(index + 1) == "(" and sentence.touches(index + 1):
        return len(sentence.raw(index + 2)) == 1
    if sentence.lower(index - 1) == "[" and sentence.lower(index + 1) == "]":
        return True
    if sentence.lower(index - 1) == "," and sentence.touches(index) and sentence.touches(index - 1):
        return True
    if sentence.raw(index) in _EMERGENCY:
        before, after = sentence.lower(index - 1), sentence.lower(index + 1)
        return before in context("dialling") or after in context("dialled")
    return _is_telephone(sentence, index) or _is_dialled(sentence, index)


def _is_dialled(sentence: Sentence, index: int) -> bool:
    """Whether a number is written as no count is: from a nought on, or in groups after a plus.

    "0930", "020 7946 0958", "+44 20 7946 0958".
    """
    first = index
    while index - first < _CHAIN_TOKENS and _is_spaced_number(sentence, first - 1):
        first -= 1
    text = sentence.raw(first)
    nought = len(text) > 1 and text[0] == "0" and text.isdigit() and text.strip("0") != ""
    in_groups = first < index or sentence.is_number(first + 1)
    return nought or (in_groups and sentence.lower(first - 1) == "+" and sentence.touches(first))


def _is_spaced_number(sentence: Sentence, index: int) -> bool:
    """Whether a token is a number after which white space stands."""
    return sentence.is_number(index) and not sentence.touches(index + 1)


def _is_telephone(sentence: Sentence, index: int) -> bool:
    """Whether a number stands in a chain of hyphenated numbers that no range makes."""
    chain = [
        k
        for k in range(index - _CHAIN_TOKENS, index + _CHAIN_TOKENS + 1, 2)
        if sentence.is_number(k) and _is_chained(sentence, *sorted((k, index)))
    ]
    lengths = [len(sentence.raw(k)) for k in chain]
    return len(chain) > len(("low", "high")) or lengths == _LOCAL_NUMBER


def _is_chained(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only hyphens stand between two numbers and those between them."""
    return all(
        sentence.is_hyphen(k) and sentence.is_number(k + 1) for k in range(start + 1, end, 2)
    )
