"""One kind for all mentions of a name in a document.

Every mention votes with the weight of its own signs. A doubtful name also
hears those beside which it is listed ("Acme, Google and Apple"), and a full
name and its last word alone hear each other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.name.context import HINT
from newsreader.language.name.kind import SURE
from newsreader.language.name.lexicon import lookup
from newsreader.language.name.model import Name, NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.language.name.evidence import TextTokens

_LISTING = frozenset({",", ", and", "and", "or", ", or", "/", "&"})
_SHOUTED_CHARS = 5
"""Letters from which a word in capitals is held to be shouted, not an acronym."""
_LEAST = 0.01
"""What a mention without any sign says, so that the commoner kind wins then."""
_LISTED = 0.8
"""What a sure name says for the kind of one listed beside it."""

Votes = dict[str, dict[NameKind, float]]


def settled(texts: Sequence[TextTokens], named: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """The names of each text, with one kind for all mentions of one form."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for text, names in zip(texts, named, strict=True):
        for name in names:
            votes[_form(name)][name.kind] += name.weight + _LEAST
        for one, other in pairwise(names):
            if text.text[one.end_char : other.start_char].strip() in _LISTING:
                _listen(votes, one, other)
                _listen(votes, other, one)
    _share_surnames(votes)
    return [[_with_kind(name, votes[_form(name)]) for name in names] for names in named]


def _form(name: Name) -> str:
    """The form under which a name's mentions vote: in small letters if it is shouted."""
    text = name.text
    return text.title() if text.isupper() and len(text) >= _SHOUTED_CHARS else text


def _listen(votes: Votes, name: Name, other: Name) -> None:
    """Let a doubtful name hear the one listed beside it."""
    if name.weight < HINT <= other.weight and other.kind is not NameKind.GROUP:
        votes[_form(name)][other.kind] += _LISTED


def _share_surnames(votes: Votes) -> None:
    """Let full names and their last words hear each other, if the lexicon knows neither."""
    for form in list(votes):
        words = form.split()
        if len(words) == 1 or words[-1] not in votes:
            continue
        if lookup(words) or lookup(words[-1:]):
            continue
        for kind in (NameKind.PERSON, NameKind.ORGANIZATION):
            full, last = votes[form][kind], votes[words[-1]][kind]
            votes[form][kind] += last
            votes[words[-1]][kind] += full


def _with_kind(name: Name, votes: dict[NameKind, float]) -> Name:
    """A name with the kind that most speaks for, unless its own signs are sure."""
    kind = max(votes, key=lambda kind: votes[kind])
    if name.weight >= SURE and name.title:
        return name
    return replace(name, kind=kind, weight=max(name.weight, min(votes[kind], SURE) / 2))
