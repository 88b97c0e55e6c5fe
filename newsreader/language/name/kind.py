"""What sort of thing a name stands for, by its own words.

Each sign has a weight, so that the mentions of one name can be counted
together: a title or a known name is sure, the word that ends a name or a given
name that begins it nearly so, the words around it hint, and what is left is a
guess.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.name.apposition import is_apposed_institution
from newsreader.language.name.full_name import is_person_like
from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_given_name,
    is_surname,
    is_town,
    leading_kind,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.particle import PARTICLES
from newsreader.language.name.sign import (
    HINT,
    LEANING,
    SLIGHT,
    STRONG,
    Sign,
)
from newsreader.language.name.surrounding import signs_around
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsreader.language.name.context import Context
    from newsreader.language.name.lexicon import Known

SURE = 3.0
_EXPLAINED = 6.0
"""What a report says by explaining a name, against all that is known of it elsewhere."""
_LIKELY, _UNLIKELY = 0.6, 0.2
_LINKS = frozenset({"of", "for", "on"})
_LONGEST_GUESSED = 3
"""Words in the longest name that is taken for a person's without a sign."""
_LONGEST_ENDING = 8
_SURNAME_PREFIXES = tuple(
    f"{prefix}{letter}"
    for prefix in ("De", "Di", "Du", "Fitz", "La", "Le", "Mac", "Mc", "Van")
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
)
"""What surnames begin with that have a capital within: "McCoy", "DiLallo"."""
_BARE_CHARS = 3
"""Letters that a word has before its ending at least."""


def signs_of(words: Sequence[str], context: Context, *, titled: bool = False) -> tuple[Sign, ...]:
    """What one mention of a name says about its kind.

    Args:
        words: The words of the name.
        context: What stands around it.
        titled: Whether a title stands before it.
    """
    if titled:
        return (Sign(NameKind.PERSON, SURE),)
    known = lookup(words)
    if known and known.kind is NameKind.PLACE and is_apposed_institution(context):
        return (Sign(NameKind.ORGANIZATION, _EXPLAINED),)
    if known and not _is_someones_too(words, known):
        return (Sign(known.kind, SURE),)
    own = (Sign(known.kind, HINT),) if known else tuple(_by_form(words))
    return (*own, *signs_around(words, context))


def _is_someones_too(words: Sequence[str], known: Known) -> bool:
    """Whether a known name is one that persons bear as well: "Lincoln", "Ford"."""
    named = len(words) == 1 and (is_given_name(words[0]) or is_surname(words[0]))
    return named and known.kind is not NameKind.GROUP


def _by_form(words: Sequence[str]) -> Iterator[Sign]:
    """The kind that the words of a name tell."""
    if is_person_like(words):
        yield Sign(NameKind.PERSON, HINT if head_kind(words[-1]) else STRONG)
        return
    kind = _headed(words) or _led(words)
    if kind:
        yield Sign(kind, STRONG)
    else:
        yield from _by_shape(words)


def _led(words: Sequence[str]) -> NameKind | None:
    """The kind that the first word tells: "Mount Elgon"; not "Bukit Merah Development"."""
    if len(words) == 1 or (common(words[-1].lower()) and not common(words[0].lower())):
        return None
    return leading_kind(words[0])


def _headed(words: Sequence[str]) -> NameKind | None:
    """The kind of its head: the last word, or the one before "of"."""
    heads = [word for word, following in pairwise(words) if following in _LINKS]
    for head in (*heads[:1], words[-1]):
        kind = head_kind(head)
        if kind and (len(words) > 1 or kind is NameKind.GROUP):
            return kind
    return None


def _by_shape(words: Sequence[str]) -> Iterator[Sign]:
    """The kind that letters and small words hint at: acronyms, "PayPal", "de", "&", "A320"."""
    if any(word in PARTICLES for word in words[1:-1]):
        yield Sign(NameKind.PERSON, HINT)
    elif any(c.isdigit() for c in words[-1]):
        yield Sign(NameKind.OTHER, LEANING)
    elif words[0][0].islower() and words[0] not in PARTICLES and "-" not in words[0]:
        yield Sign(NameKind.OTHER, HINT)
    elif "&" in words or (len(words) == 1 and _is_lettered(words[0])):
        yield Sign(NameKind.ORGANIZATION, HINT)


def _is_lettered(word: str) -> bool:
    """Whether a word has capitals as acronyms and brands have, also before a hyphen."""
    first, hyphen, _ = word.partition("-")
    return _has_inner_capital(word) or (bool(hyphen) and len(first) > 1 and first.isupper())


def _has_inner_capital(word: str) -> bool:
    """Whether a word has a capital after its first letter, but for "McCoy" and "O'Neill"."""
    inner = word[1:].replace(".", "")
    prefixed = word.startswith(_SURNAME_PREFIXES) and sum(c.isupper() for c in inner) == 1
    return any(c.isupper() for c in inner) and not prefixed and not {"'", "’", "-"} & set(word)


def leanings(form: str) -> tuple[Sign, ...]:
    """What kinds a name leans to before anything is said of it, by its words alone."""
    words = form.split()
    if len(words) == 1:
        return _single_leanings(words[0])
    unknown = [word for word in words if not common(word.lower())]
    if len(words) > _LONGEST_GUESSED:
        return _long_leanings(words)
    if is_town(form):
        return (Sign(NameKind.PLACE, _LIKELY),)
    if _holds_known(words):
        return (Sign(NameKind.ORGANIZATION, _LIKELY),)
    cased = any(map(_has_inner_capital, words))
    borne = is_surname(words[-1]) or (words[-1] in listed("common_surnames.txt"))
    personal = borne or (words[-1] in unknown and not cased)
    if personal and words[0] in unknown and (borne or len(unknown) == len(words)):
        return (Sign(NameKind.PERSON, _LIKELY), Sign(NameKind.ORGANIZATION, SLIGHT))
    kind = NameKind.PERSON if personal else NameKind.ORGANIZATION
    return (Sign(kind, SLIGHT),)


def _holds_known(words: Sequence[str]) -> bool:
    """Whether a name ends with a known one, or begins with that of an institution or a city.

    "Maccabi Tel Aviv", "Toyota Boshoku", "Lahore Qalandars".
    """
    if lookup(words[-1:]) or lookup(words[-2:]):
        return True
    return _is_institution(words[0]) or _is_city(words[0])


def _is_institution(word: str) -> bool:
    """Whether a word by itself is the name of a known institution, and no person's."""
    known = lookup([word])
    if known is None or known.kind is not NameKind.ORGANIZATION:
        return False
    return not (is_given_name(word) or is_surname(word))


def _long_leanings(words: Sequence[str]) -> tuple[Sign, ...]:
    """The leanings of a name of many words: a person's if persons bear most of them."""
    borne = sum(is_given_name(word) or is_surname(word) for word in words)
    kind = NameKind.PERSON if 2 * borne >= len(words) else NameKind.ORGANIZATION
    return (Sign(kind, SLIGHT),)


def _single_leanings(word: str) -> tuple[Sign, ...]:
    """The leanings of a single word.

    One whom no full name and no title introduces is seldom a person: news
    introduces persons, but not companies, teams and parties.
    """
    if is_given_name(word) or is_surname(word):
        return (Sign(NameKind.PERSON, _LIKELY),)
    if common(word.lower()):
        return (Sign(NameKind.OTHER, _UNLIKELY),)
    if is_town(word) or ("-" in word and _is_settled(word.partition("-")[0])):
        return (Sign(NameKind.PLACE, _LIKELY), Sign(NameKind.ORGANIZATION, _UNLIKELY))
    base = Sign(NameKind.ORGANIZATION, SLIGHT), Sign(NameKind.PERSON, _UNLIKELY)
    return (*base, *_ending_sign(word.casefold()))


def _is_city(word: str) -> bool:
    """Whether a word is a known place, and no person's name."""
    known = lookup([word])
    if known is None or known.kind is not NameKind.PLACE:
        return False
    return not (is_given_name(word) or is_surname(word))


def _is_settled(word: str) -> bool:
    """Whether a word is the name of a city or a town: "Vitoria" in "Vitoria-Gasteiz"."""
    known = lookup([word])
    return is_town(word) if known is None else known.kind is NameKind.PLACE


def _ending_sign(word: str) -> tuple[Sign, ...]:
    """What the ending of a word in lower case says."""
    endings = _endings()
    for size in range(min(_LONGEST_ENDING, len(word) - _BARE_CHARS), 1, -1):
        if sign := endings.get(word[-size:]):
            return (sign,)
    return ()


@cache
def _endings() -> Mapping[str, Sign]:
    """The kind that endings of words lean to."""
    rows = table("name_endings.tsv").items()
    return {ending: Sign(NameKind(kind), float(weight)) for ending, (kind, weight) in rows}
