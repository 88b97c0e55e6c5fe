"""Where a name goes on: over white space, hyphens and the small words within names.

Names go on over "&" and over the particles of surnames ("van der", "al-"); over
"of", "for" and "on" after a word that such names are made of ("Bank of",
"Committee on"), and then over commas and "and" between what an office is for.
A possessive ends a name, except where the name owns its owner ("Lloyd's List").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.coordinate import (
    LINKING,
    after_and,
    after_comma,
    is_plain,
)
from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_calendar_word,
    is_given_name,
    is_surname,
    is_title,
    known_names,
    phrases,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.particle import PARTICLES, after_particles, is_joined_article
from newsreader.language.name.possessive import names_its_owner
from newsreader.language.name.stand import capital_at, gap, may_stand
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from newsreader.language.name.evidence import Evidence, TextTokens

_HELD = frozenset({NameKind.EVENT, NameKind.ORGANIZATION})
"""Kinds of names after which "of" and a person's name tell who leads or made it."""
_WAYS = frozenset(
    {"Autobahn", "Canal", "Corridor", "Expressway", "Highway", "Line", "Motorway", "Pipeline"}
    | {"Railroad", "Railway", "Road", "Tunnel"}
)
_INDEX_DIGITS = 3
"""Digits in the number of shares after which an index is named."""
_COMPANIES = frozenset(
    {"A/S", "AB", "AG", "AS", "ASA", "BV", "Berhad", "Bhd", "Co", "Corp", "GmbH", "Inc", "LLC"}
    | {"Limited", "Ltd", "NV", "Oy", "Oyj", "PLC", "Pcl", "Plc", "SA", "SE", "SpA", "Tbk"}
)
"""Legal forms, after which "of" only tells where a company is."""


def next_capital(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The index of the next capitalised token of the run that ends at `last` for now."""
    after = last + 1
    if after >= len(text.tokens) or text.sentence_ids[after] != text.sentence_ids[last]:
        return None
    token, following = text.tokens[last], text.tokens[after]
    if token.possessive and not names_its_owner(text, first, last, evidence):
        return None
    if following.text.isdecimal() and _takes_number(text, first, last):
        return after
    if following.text == "-" and not gap(text, last, after):
        return _after_hyphen(text, last, evidence)
    if following.text == "&" or (following.capital and _is_next_word(text, last)):
        return capital_at(text, after + (following.text == "&"), evidence)
    end = _known_end(text, first, last) if following.text[0].islower() else None
    return end or _after_small_word(text, first, last, evidence)


def _takes_number(text: TextTokens, first: int, last: int) -> bool:
    """Whether the name so far goes on with the number after it: "Euro 2028", "FTSE 100"."""
    if gap(text, last, last + 1) != " ":
        return False
    if text.tokens[last].text in listed("numbered_names.txt"):
        return True
    after = text.tokens[last + 2].text if last + 2 < len(text.tokens) else ""
    if after in {"index", "indices"} and len(text.tokens[last + 1].text) <= _INDEX_DIGITS:
        return True
    return " ".join(token.text for token in text.tokens[first : last + 2]) in known_names()


def _is_next_word(text: TextTokens, last: int) -> bool:
    """Whether only a space, or a possessive ending, parts a token from the next."""
    return (
        text.tokens[last].possessive
        or gap(text, last, last + 1) == " "
        or (text.tokens[last].text.endswith(".") and not gap(text, last, last + 1))
    )


def _after_hyphen(text: TextTokens, last: int, evidence: Evidence) -> int | None:
    """The capital or the number that a hyphen joins to the run."""
    index = last + 2
    if index >= len(text.tokens) or gap(text, last, index) != "-":
        return None
    token, before = text.tokens[index], text.tokens[last]
    if token.text.isdecimal():
        return index
    alone = len(before.text) == 1 or before.text in known_names()
    if f"{before.text}-{token.text}" in known_names():
        return index
    if alone and token.text in known_names() and not _is_way(text, index):
        return None  # "U.S.-Mexico" is two names, "D-Calif." a party and a state
    return index if token.capital and may_stand(text, index, evidence) else None


def _is_way(text: TextTokens, index: int) -> bool:
    """Whether a way is named after the place at `index` and the one before it.

    "Izmir-Ankara Highway" is one name, "U.S.-Mexico" two.
    """
    after = index + 1
    return (
        after < len(text.tokens)
        and text.tokens[after].text in _WAYS
        and gap(text, index, after) == " "
    )


def _after_small_word(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The capital after particles or linking words within a name."""
    word = text.tokens[last + 1].text
    if word in PARTICLES or is_joined_article(text, last + 1):
        return after_particles(text, last + 1, evidence)
    if word in LINKING:
        return _after_linking(text, first, last, evidence)
    if word == "and":
        return after_and(text, first, last, evidence)
    if word == ",":
        return after_comma(text, first, last)
    if word == "the" and text.strong[last] and is_plain(text.tokens[last].text):
        return capital_at(text, last + 2, evidence)
    return None


def _known_end(text: TextTokens, first: int, last: int) -> int | None:
    """The last token of a known name that goes on over the small word after `last`."""
    for start in range(first, last + 1):
        for phrase in phrases().get(text.tokens[start].text, ()):
            end = start + len(phrase)
            if end - 1 <= last:
                break
            if all(t.text == w for t, w in zip(text.tokens[start:end], phrase, strict=False)):
                return end - 1 if end <= len(text.tokens) else None
    return None


def _after_linking(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The capital after "of", "for" or "on" and perhaps "the", where the name goes on."""
    link = text.tokens[last + 1].text
    index = last + 2
    if index < len(text.tokens) and text.tokens[index].text == "the":
        index += 1
    if not _links(text, first, last, link):
        return None
    return None if _is_apart(text, last, link, index) else capital_at(text, index, evidence)


def _is_apart(text: TextTokens, last: int, link: str, index: int) -> bool:
    """Whether what follows the link is no part of the name: its holder, or the day it came."""
    words = [token.text for token in text.tokens[index : index + 3]]
    if link == "on":
        return any(is_calendar_word(word) or word in {"Day", "Week"} for word in words)
    if link != "of" or head_kind(text.tokens[last].text) not in _HELD:
        return False
    named = len(words) > 1 and is_given_name(words[0]) and not is_surname(words[0])
    surname = named and words[1][0].isupper()
    return surname and (is_surname(words[1]) or not common(words[1].lower()))


def _links(text: TextTokens, first: int, last: int, link: str) -> bool:
    """Whether a name goes on over `link` after the word at `last`."""
    word = text.tokens[last].text
    kind = head_kind(word)
    if link != "of":
        return kind in {NameKind.ORGANIZATION, NameKind.LAW}
    if word.rstrip(".") in _COMPANIES:
        return False
    if kind in {NameKind.ORGANIZATION, NameKind.PLACE, NameKind.EVENT, NameKind.LAW}:
        return True
    if is_title(word):
        return True
    plain = all(common(token.text.lower()) for token in text.tokens[first : last + 1])
    return text.strong[last] and plain and word not in known_names()
