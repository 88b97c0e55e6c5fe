"""Which tokens can be words of a name, by themselves and where they stand.

In running text every capital can, but for stop words at the start of a
sentence, "I", months and days. In a headline only those words can which the
document's evidence or the lexicon speaks for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_calendar_word,
    is_given_name,
    is_stop_word,
    is_surname,
    known_names,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import kind_called
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from newsreader.language.name.evidence import Evidence, TextTokens
    from newsreader.language.name.token import Token

WITHIN = frozenset({"The", "And", "Of", "For", "On", "In", "To", "At", "A", "An", "With", "By"})
"""Words that a name may hold with a capital, but not begin or end with."""
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_PREFIXES = frozenset({"ex", "mid", "post", "pre", "pro"})
_MONEY = re.compile(
    r"(?:AED|AUD|EUR|GBP|INR|KES|N|NGN|R|SGD|UGX|USD|ZAR|RM|Rs|DM|FFr|Ffr|Fl|Sh|Ksh|KSh|Tk|Rp|Dh|Php|US|HK|NZ|NT)\d+[mb]?n?"
)
"""Currencies written as letters right before the figure."""
_ORDINAL_REACH = 4
"""Words after an ordinal in which the name that it begins comes to its head."""
_ENDS_TOO = frozenset({"FM", "PLC"})
"""Acronyms that name nothing alone, but end names: "Omega FM"."""
_NUMBERED = frozenset({NameKind.LAW, NameKind.PLACE, NameKind.ORGANIZATION})
_NOT_NAMES = frozenset({"I", "I'm", "I’m", "I'd", "I’d", "I'll", "I’ll", "I've", "I’ve"})


def begins(text: TextTokens, index: int, evidence: Evidence) -> bool:
    """Whether a run can begin with this token."""
    if text.tokens[index].text in WITHIN or not may_stand(text, index, evidence):
        return False
    return not _is_prefix(text, index)


def may_stand(text: TextTokens, index: int, evidence: Evidence) -> bool:
    """Whether this token can be a word of a name."""
    token = text.tokens[index]
    word = token.text
    if not token.capital:
        return _is_numbered(text, index)
    if _names_nothing(text, index):
        return False
    if is_calendar_word(word):
        return _is_persons(text, index)
    if token.acronym and not text.shouted:
        return True
    if text.headline:
        named = evidence.marks_name(word) or _is_nation(word)
        return named or _known_around(text, index)
    named = text.strong[index] or not is_stop_word(word.lower())
    return named or _opens_known(text, index)


def _is_nation(word: str) -> bool:
    """Whether a word is a nationality or a place, even if it is a common one: "TURKEY"."""
    known = lookup([word])
    return known is not None and known.kind in {NameKind.GROUP, NameKind.PLACE}


def _opens_known(text: TextTokens, index: int) -> bool:
    """Whether a token and the next are a known name: "All Blacks"."""
    following = text.tokens[index + 1].text if index + 1 < len(text.tokens) else ""
    return f"{text.tokens[index].text} {following}" in known_names()


def _names_nothing(text: TextTokens, index: int) -> bool:
    """Whether a token has its capital for another reason than a name."""
    word = text.tokens[index].text
    if word in _NOT_NAMES:
        return True
    if word in listed("plain_acronyms.txt"):
        return not _is_called(text, index)
    return _is_beside_day(text, index) or _is_flight(text, index) or _is_of_number(text, index)


def _is_called(text: TextTokens, index: int) -> bool:
    """Whether letters are a name this time: "the CGT union", "Omega FM"."""
    after, before = neighbour(text, index, +1), neighbour(text, index, -1)
    if after is not None and kind_called(after.text) is NameKind.ORGANIZATION:
        return before is not None and before.text in {"the", "The"}
    return text.tokens[index].text in _ENDS_TOO and before is not None and before.capital


def _is_prefix(text: TextTokens, index: int) -> bool:
    """Whether a token is a prefix with a hyphen before a name: "Ex-Acme", "Post-Brexit"."""
    joined = index + 1 < len(text.tokens) and text.tokens[index + 1].text == "-"
    return joined and text.tokens[index].text.lower() in _PREFIXES


def _is_beside_day(text: TextTokens, index: int) -> bool:
    """Whether a token is a month cut short without its stop: "Jan 9", "9 Jan"."""
    if not is_calendar_word(f"{text.tokens[index].text}."):
        return False
    beside = (neighbour(text, index, -1), neighbour(text, index, +1))
    return any(token is not None and token.text[0].isdecimal() for token in beside)


def _is_flight(text: TextTokens, index: int) -> bool:
    """Whether a token is the number of a flight, which names nothing: "flight QF12"."""
    before = neighbour(text, index, -1)
    return before is not None and before.text in {"flight", "Flight"}


def _is_of_number(text: TextTokens, index: int) -> bool:
    """Whether a token only goes with a number: "Section 9", "Rs 500", "RM1.3 million"."""
    word = text.tokens[index].text
    if _MONEY.fullmatch(word) and (word not in known_names() or _goes_on(text, index)):
        return True
    if word not in listed("labels_of_numbers.txt"):
        return False
    after = index + 1
    return after < len(text.tokens) and text.tokens[after].text[0].isdecimal()


def _goes_on(text: TextTokens, index: int) -> bool:
    """Whether decimals follow a token: "N1.2bn"."""
    end = text.tokens[index].end_char
    return text.text.startswith(".", end) and text.text[end + 1 : end + 2].isdecimal()


def _is_numbered(text: TextTokens, index: int) -> bool:
    """Whether an ordinal begins a name: "14th Amendment", "42nd Street"."""
    if not _ORDINAL.fullmatch(text.tokens[index].text):
        return False
    for after in range(index + 1, min(index + 1 + _ORDINAL_REACH, len(text.tokens))):
        if text.tokens[after].text == "-":
            continue
        if not text.tokens[after].capital or gap(text, after - 1, after) not in {" ", ""}:
            return False
        if head_kind(text.tokens[after].text) in _NUMBERED:
            return True
    return False


def _is_persons(text: TextTokens, index: int) -> bool:
    """Whether a month's name is someone's: "April Ryan", "Theresa May"."""
    word = text.tokens[index].text
    before, after = neighbour(text, index, -1), neighbour(text, index, +1)
    if before and is_given_name(before.text) and not is_calendar_word(before.text):
        return True
    return bool(
        after
        and is_given_name(word)
        and after.capital
        and (is_surname(after.text) or not common(after.text.lower()))
        and after.text not in known_names()
    )


def neighbour(text: TextTokens, index: int, step: int) -> Token | None:
    """The token before or after, if only a space lies between the two."""
    other = index + step
    if not 0 <= other < len(text.tokens):
        return None
    first, second = sorted((index, other))
    return text.tokens[other] if gap(text, first, second) == " " else None


def gap(text: TextTokens, first: int, second: int) -> str:
    """What lies between two tokens, white space as one space."""
    left, right = text.tokens[first], text.tokens[second]
    between = text.text[left.end_char : right.start_char]
    return " " if between.isspace() else between


def _known_around(text: TextTokens, index: int) -> bool:
    """Whether a headline's token belongs to a known name of several words."""
    words = [token.text for token in text.tokens[max(0, index - 2) : index + 3]]
    here = min(index, 2)
    spans = ((a, b) for a in range(here + 1) for b in range(here + 1, len(words) + 1) if b - a > 1)
    return any(" ".join(words[a:b]) in known_names() for a, b in spans)


def capital_at(text: TextTokens, index: int, evidence: Evidence) -> int | None:
    """`index`, if a word of a name stands there; words within names only before another."""
    while index < len(text.tokens) and may_stand(text, index, evidence):
        if text.tokens[index].text not in WITHIN:
            return index
        if text.sentence_ids[index] != text.sentence_ids[index - 1]:
            return None
        index += 1
    return None
