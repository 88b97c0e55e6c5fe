"""Runs of capitalised words that may hold a name, or several.

A run goes on over white space and hyphens, over "&", over the particles of
surnames ("van der", "al-"), and over "of", "for", "on" and "and" where the
word before is one that such names are made of ("Bank of", "Committee on").
It ends at a possessive, at the end of a sentence, and before a word that only
its place gives a capital.
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
    is_title,
    known_names,
)
from newsreader.language.name.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.name.evidence import Evidence, TextTokens
    from newsreader.language.name.token import Token

PARTICLES = frozenset(
    {"af", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "e"}
    | {"el", "ibn", "la", "le", "ten", "ter", "ul", "ur", "van", "von", "y", "zu"}
)
"""Lower-case words inside surnames."""
LONGEST_RUN = 24
"""Tokens in the longest run: more hold no name, and are not worth the time."""
MOST_PARTICLES = 2
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_SAINT = frozenset({"St.", "St", "Saint"})
_COMPANIES = frozenset({"Inc", "Corp", "Ltd", "Co", "Plc", "PLC", "LLC", "AG", "SA", "NV", "GmbH"})
_LINKING = frozenset({"of", "for", "on"})
_NOT_NAMES = frozenset({"I", "I'm", "I’m", "I'd", "I’d", "I'll", "I’ll", "I've", "I’ve"})
_WITHIN = frozenset({"The", "And", "Of", "For", "On", "In", "To", "At", "A", "An", "With", "By"})
"""Words that a name may hold with a capital, but not begin or end with."""

Run = range
"""The indices of a run's tokens; the first and the last are capitalised."""


def runs(text: TextTokens, evidence: Evidence) -> Iterator[Run]:
    """The runs of a text, in order; they do not overlap."""
    index = 0
    while index < len(text.tokens):
        if not _begins(text, index, evidence):
            index += 1
            continue
        last = index
        while (following := _next_capital(text, index, last, evidence)) is not None:
            if following - index >= LONGEST_RUN:
                break
            last = following
        yield range(index, last + 1)
        index = last + 1


def _begins(text: TextTokens, index: int, evidence: Evidence) -> bool:
    """Whether a run can begin with this token."""
    return _may_stand(text, index, evidence) and text.tokens[index].text not in _WITHIN


def _may_stand(text: TextTokens, index: int, evidence: Evidence) -> bool:
    """Whether this token can be a word of a name."""
    token = text.tokens[index]
    word = token.text
    if not token.capital:
        return _is_numbered(text, index)
    if word in _NOT_NAMES:
        return False
    if is_calendar_word(word):
        return _is_persons(text, index)
    if token.acronym and not text.shouted:
        return True
    if text.headline:
        return evidence.marks_name(word) or _known_around(text, index)
    return text.strong[index] or not is_stop_word(word.lower())


def _is_numbered(text: TextTokens, index: int) -> bool:
    """Whether an ordinal begins a name: "14th Amendment", "42nd Street"."""
    if not _ORDINAL.fullmatch(text.tokens[index].text):
        return False
    after = _neighbour(text, index, +1)
    kinds = {NameKind.LAW, NameKind.PLACE}
    return after is not None and after.capital and head_kind(after.text) in kinds


def _is_persons(text: TextTokens, index: int) -> bool:
    """Whether a month's name is someone's: "April Ryan", "Theresa May"."""
    word = text.tokens[index].text
    before, after = _neighbour(text, index, -1), _neighbour(text, index, +1)
    if before and is_given_name(before.text) and not is_calendar_word(before.text):
        return True
    return bool(
        after
        and is_given_name(word)
        and after.capital
        and (is_surname(after.text) or not common(after.text.lower()))
        and after.text not in known_names()
    )


def _neighbour(text: TextTokens, index: int, step: int) -> Token | None:
    """The token before or after, if only a space lies between the two."""
    other = index + step
    if not 0 <= other < len(text.tokens):
        return None
    first, second = sorted((index, other))
    return text.tokens[other] if _gap(text, first, second) == " " else None


def _gap(text: TextTokens, first: int, second: int) -> str:
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


def _next_capital(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The index of the next capitalised token of the run that ends at `last` for now."""
    after = last + 1
    if after >= len(text.tokens) or text.sentence_ids[after] != text.sentence_ids[last]:
        return None
    token, following = text.tokens[last], text.tokens[after]
    if token.possessive and not _names_its_owner(text, first, last, evidence):
        return None
    if following.text == "-" and not _gap(text, last, after):
        return _after_hyphen(text, last, evidence)
    if following.text == "&" or (following.capital and _is_next_word(text, last)):
        return _capital_at(text, after + (following.text == "&"), evidence)
    return _after_small_word(text, first, last, evidence)


def _is_next_word(text: TextTokens, last: int) -> bool:
    """Whether only a space, or a possessive ending, parts a token from the next."""
    return text.tokens[last].possessive or _gap(text, last, last + 1) == " "


def _after_small_word(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The capital after particles or linking words within a name."""
    word = text.tokens[last + 1].text
    if word in PARTICLES:
        return _after_particles(text, last + 1, evidence)
    if word in _LINKING:
        return _after_linking(text, first, last, evidence)
    if word == "and":
        return _after_and(text, first, last, evidence)
    if word == "the" and text.strong[last] and _is_plain(text.tokens[last].text):
        return _capital_at(text, last + 2, evidence)
    return None


def _capital_at(text: TextTokens, index: int, evidence: Evidence) -> int | None:
    """`index`, if a word of a name stands there; words within names only before another."""
    while index < len(text.tokens) and _may_stand(text, index, evidence):
        if text.tokens[index].text not in _WITHIN:
            return index
        if text.sentence_ids[index] != text.sentence_ids[index - 1]:
            return None
        index += 1
    return None


def _names_its_owner(text: TextTokens, first: int, last: int, evidence: Evidence) -> bool:
    """Whether a possessive belongs to a name, as in "Lloyd's List".

    It does where the owner is a given name or a saint, whom the text names
    nowhere else, and a common word follows with a capital that counts.
    """
    word = text.tokens[last].text
    after = last + 1
    return (
        (
            (first == last and is_given_name(word))
            or (first == last - 1 and text.tokens[first].text in _SAINT)
        )
        and not evidence.upper_alone(word)
        and after < len(text.tokens)
        and text.strong[after]
        and common(text.tokens[after].text.lower())
        and text.tokens[after].text not in known_names()
    )


def _after_hyphen(text: TextTokens, last: int, evidence: Evidence) -> int | None:
    """The capital or the number that a hyphen joins to the run."""
    index = last + 2
    if index >= len(text.tokens) or _gap(text, last, index) != "-":
        return None
    token, before = text.tokens[index], text.tokens[last]
    if token.text.isdecimal():
        return index
    alone = len(before.text) == 1 or before.text in known_names()
    if alone and token.text in known_names():
        return None  # "U.S.-Mexico" is two names, "D-Calif." a party and a state
    return index if token.capital and _may_stand(text, index, evidence) else None


def _after_particles(text: TextTokens, index: int, evidence: Evidence) -> int | None:
    """The capital after one or two particles, "al-" with its hyphen."""
    for _ in range(MOST_PARTICLES):
        if index < len(text.tokens) and text.tokens[index].text in PARTICLES:
            index += 1
    if index < len(text.tokens) and text.tokens[index].text == "-":
        index += 1
    return _capital_at(text, index, evidence)


def _after_linking(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The capital after "of", "for" or "on" and perhaps "the", where the name goes on."""
    link = text.tokens[last + 1].text
    index = last + 2
    if index < len(text.tokens) and text.tokens[index].text == "the":
        index += 1
    if not _links(text, first, last, link):
        return None
    return _capital_at(text, index, evidence)


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


def _after_and(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The capital after "and", where it joins two words of one name."""
    index = _capital_at(text, last + 2, evidence)
    if index is None or text.headline:
        return None
    left, right = text.tokens[last].text, text.tokens[index].text
    if all(_is_plain(word) for word in (left, right)) and text.strong[last]:
        return index
    linked = any(token.text in _LINKING for token in text.tokens[first:last])
    after = text.tokens[index + 1].text if index + 1 < len(text.tokens) else ""
    both = (left, f"{right} {after}" if f"{right} {after}" in known_names() else right)
    begin = f"{text.tokens[last - 1].text} {left}"
    if linked and {_place(begin) or _place(left), _place(both[1])} == {True}:
        return index
    return None


def _is_plain(word: str) -> bool:
    """Whether a word is a common one that names nothing and nobody by itself."""
    return (
        common(word.lower())
        and word not in known_names()
        and head_kind(word) is None
        and not is_title(word)
        and not is_given_name(word)
    )


def _place(form: str) -> bool:
    """Whether a form is a known place."""
    known = known_names().get(form)
    return known is not None and known.kind is NameKind.PLACE
