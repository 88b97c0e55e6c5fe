"""Where a name goes on over "and" and commas, between words of one rank.

"The Trade and Industry Board" and "Department of Food, Rivers and Roads" are
one name each; "Elm Ridge and Ash Hollow" are two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_calendar_word,
    is_given_name,
    is_surname,
    is_title,
    known_names,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.stand import capital_at, gap
from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from newsreader.language.name.evidence import Evidence, TextTokens

LONGEST_RUN = 24
"""Tokens in the longest run: more hold no name, and are not worth the time."""
LONGEST_FIELD = 4
"""Words after the "and" of an institution's name that are looked at."""
LINKING = frozenset({"of", "for", "on"})
"""Small words over which the name of an institution goes on to what it is for."""
_INSTITUTIONS = frozenset({NameKind.ORGANIZATION, NameKind.LAW})


def after_and(text: TextTokens, first: int, last: int, evidence: Evidence) -> int | None:
    """The capital after "and", where it joins two words of one name."""
    index = capital_at(text, last + 2, evidence)
    if index is None or text.headline:
        return None
    left, right = text.tokens[last].text, text.tokens[index].text
    linked = _is_linked(text, first, last)
    if text.strong[last] and (is_plain(left) or (first == last and _is_field_noun(left))):
        if linked and is_plain(right):
            return index
        if not linked and (is_plain(right) or head_kind(right)):
            return index if _makes_institution(text, first, index, evidence) else None
    if text.strong[last] and first == last and common(left.lower()) and common(right.lower()):
        return index if _is_called_institution(text, index) else None
    if linked and _is_field(left) and _is_field(right):
        return index
    return index if linked and _are_places(text, last, index) else None


def _makes_institution(text: TextTokens, first: int, index: int, evidence: Evidence) -> bool:
    """Whether words joined by "and" come to a name of one thing from the right one, at `index`.

    One word before "and" needs another after it ("Trade and Industry Board"),
    or a noun for what it is ("the Law and Justice party"); several need an
    institution at the end, since they may be a name of their own.
    """
    last = index
    while last - index < LONGEST_FIELD:
        if capital_at(text, last + 1, evidence) != last + 1 or gap(text, last, last + 1) != " ":
            break
        last += 1
    kind = head_kind(text.tokens[last].text)
    if last > index and kind in _INSTITUTIONS:
        return True
    if text.tokens[first].end_char != text.tokens[index - 2].end_char:
        return False
    plain = last > index and is_plain(text.tokens[index].text)
    return plain or _is_called_institution(text, last)


def _is_called_institution(text: TextTokens, last: int) -> bool:
    """Whether the noun after the token at `last` is one for an institution: "party"."""
    noun = text.tokens[last + 1].text if last + 1 < len(text.tokens) else ""
    called = table("kind_nouns.tsv").get(noun)
    return called is not None and NameKind(called[0]) in _INSTITUTIONS


def _are_places(text: TextTokens, last: int, index: int) -> bool:
    """Whether known places end at `last` and begin at `index`, as in "of Kent and Essex"."""
    words = [token.text for token in text.tokens[last - 1 : index + 2]]
    before, left, right = words[0], words[1], text.tokens[index].text
    ends = _is_place(left) or _is_place(f"{before} {left}")
    return ends and (_is_place(right) or _is_place(f"{right} {words[-1]}"))


def _is_linked(text: TextTokens, first: int, last: int) -> bool:
    """Whether the run from `first` to `last` has gone on over "of" or "for"."""
    return any(token.text in LINKING for token in text.tokens[first:last])


def after_comma(text: TextTokens, first: int, last: int) -> int | None:
    """The next of several fields that an office is for: "Department of Food, Rivers and Roads"."""
    if not _is_linked(text, first, last) or not _is_field(text.tokens[last].text):
        return None
    index = last + 2
    end = min(len(text.tokens) - 2, index + LONGEST_RUN)
    while index < end and _is_field(text.tokens[index].text):
        link = text.tokens[index + 1].text
        if link == "and":
            return last + 2 if _is_field(text.tokens[index + 2].text) else None
        if link != ",":
            return None
        index += 2 if text.tokens[index + 2].text != "and" else 1
    return None


def _is_field(word: str) -> bool:
    """Whether a word with a capital may be what an office is for."""
    return (
        word[0].isupper()
        and word not in known_names()
        and not is_calendar_word(word)
        and not is_title(word)
        and not is_given_name(word)
        and not is_surname(word)
    )


def _is_field_noun(word: str) -> bool:
    """Whether a word that ends names of institutions is as often their field: "Securities"."""
    return (
        word.endswith("s")
        and common(word.lower())
        and word not in known_names()
        and not is_title(word)
        and head_kind(word) is NameKind.ORGANIZATION
    )


def is_plain(word: str) -> bool:
    """Whether a word is a common one that names nothing and nobody by itself."""
    return (
        common(word.lower())
        and word not in known_names()
        and head_kind(word) is None
        and (word == "Justice" or not is_title(word))
        and not is_given_name(word)
    )


def _is_place(form: str) -> bool:
    """Whether a form is a known place."""
    known = known_names().get(form)
    return known is not None and known.kind is NameKind.PLACE
