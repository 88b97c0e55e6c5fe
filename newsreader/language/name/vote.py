"""One kind for all mentions of a name in a document.

Every mention tells its signs; each counts the more the more mentions give it,
but only slowly. Names of several words are settled first: a single word then
hears the longer names that it begins or ends ("Halberg" hears "Halberg AG",
"Braun" hears "Eva Braun"). At last doubtful names hear those beside which they
are listed ("Acme, Google and Apple").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from newsreader.language.name.kind import SURE, leanings
from newsreader.language.name.lexicon import is_civic, lookup
from newsreader.language.name.model import Name, NameKind
from newsreader.language.name.sign import HINT, STRONG, Sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.language.name.evidence import TextTokens

_LISTING = {",": 0.35, ", and": 0.8, "and": 0.8, "or": 0.8, ", or": 0.8, "&": 0.8}
"""What stands between two names that are listed, and how much they say for each other."""
_BRACKETED = 1.5
"""What a name says for another in brackets right after it."""
_SHOUTED_CHARS = 5
"""Letters from which a word in capitals is held to be shouted, not an acronym."""
_SHORTENED = frozenset({NameKind.PERSON, NameKind.ORGANIZATION, NameKind.EVENT})
"""Kinds of names that their last word alone may stand for."""
_SHORT_WORDS = 2
"""Words with which a longer institution's name may be told again."""
_REPEATED = 0.25
"""What each doubling of its mentions adds to a sign."""


class Ballot(NamedTuple):
    """One mention of a name and what it says about its kind."""

    start_char: int
    end_char: int
    text: str
    signs: tuple[Sign, ...]
    title: str = ""


Tally = Counter[Sign]
"""How many mentions give each sign."""


def settled(texts: Sequence[TextTokens], ballots: Sequence[Sequence[Ballot]]) -> list[list[Name]]:
    """The names of each text, with one kind for all mentions of one form."""
    tallies: dict[str, Tally] = defaultdict(Counter)
    for ballot in (ballot for row in ballots for ballot in row):
        tallies[form_of(ballot.text)].update(ballot.signs)
    for form, tally in tallies.items():
        tally.update(leanings(form))
    verdicts = {form: _verdict(tally) for form, tally in tallies.items()}
    _hear_longer(tallies, verdicts)
    _hear_listed(texts, ballots, tallies, verdicts)
    return [[_name(ballot, verdicts[form_of(ballot.text)]) for ballot in row] for row in ballots]


def form_of(text: str) -> str:
    """The form under which a name's mentions vote: in small letters if it is shouted."""
    return text.title() if text.isupper() and len(text) >= _SHOUTED_CHARS else text


def _verdict(tally: Tally) -> Sign:
    """The kind that most speaks for, and how much."""
    scores: dict[NameKind, float] = defaultdict(float)
    for sign, count in tally.items():
        scores[sign.kind] += sign.weight * (1 + _REPEATED * log2(count))
    kind = max(scores, key=lambda kind: scores[kind], default=NameKind.OTHER)
    return Sign(kind, max(0.0, min(scores[kind], SURE)))


def _hear_longer(tallies: dict[str, Tally], verdicts: dict[str, Sign]) -> None:
    """Let single words that the lexicon does not know hear the longer names that hold them."""
    heard: set[str] = set()
    for form in tallies:
        words = form.split()
        if len(words) == 1:
            continue
        _hear_shorter(form, words[-1], tallies, verdicts)
        kind, weight = verdicts[form]
        shorter = {words[0], words[-1], words[-1][:1].upper() + words[-1][1:]}
        if kind is NameKind.PERSON:
            shorter.update(words[-2:-1])  # the first of two surnames
        if kind is NameKind.ORGANIZATION and len(words) > _SHORT_WORDS:
            begun = " ".join(words[:_SHORT_WORDS])
            if begun in verdicts and verdicts[begun].weight < STRONG:
                shorter.add(begun)
        for word in shorter:
            if word not in tallies or not _may_hear(word, words, kind):
                continue
            if word == words[0] and is_civic(words[-1]):
                tallies[word][Sign(NameKind.PLACE, HINT)] += 1
            elif word == words[0] or kind in _SHORTENED:
                tallies[word][Sign(kind, min(weight, STRONG))] += 1
                heard.add(word)
    verdicts.update((word, _verdict(tallies[word])) for word in heard)


def _hear_shorter(
    form: str, last: str, tallies: dict[str, Tally], verdicts: dict[str, Sign]
) -> None:
    """Let a doubtful longer name hear its last word, where that is told apart alone."""
    voice = verdicts.get(last)
    if voice is None or lookup([last]) or verdicts[form].weight >= HINT > voice.weight:
        return
    if voice.kind in _SHORTENED and voice.weight >= HINT > verdicts[form].weight:
        tallies[form][voice] += 1
        verdicts[form] = _verdict(tallies[form])


def _may_hear(word: str, words: list[str], kind: NameKind) -> bool:
    """Whether a single word may be short for a longer name of a kind.

    A known name is not, unless it is the family's of someone: "Bloomberg".
    """
    known = lookup([word])
    if known is not None:
        family = word == words[-1] and kind is NameKind.PERSON
        return family and known.kind is NameKind.ORGANIZATION
    return word == words[0] or lookup(words) is None


def _hear_listed(
    texts: Sequence[TextTokens],
    ballots: Iterable[Sequence[Ballot]],
    tallies: dict[str, Tally],
    verdicts: dict[str, Sign],
) -> None:
    """Let doubtful names hear those that stand beside them in a list."""
    heard: set[str] = set()
    for text, row in zip(texts, ballots, strict=True):
        for one, other in pairwise(row):
            between = text.text[one.end_char : other.start_char].strip()
            weight = _LISTING.get(between)
            pairs = [(one, other), (other, one)] if weight else []
            if between == "(" and text.text.startswith(")", other.end_char):
                weight, pairs = _BRACKETED, [(other, one)]
            for name, beside in pairs:
                form, voice = form_of(name.text), verdicts[form_of(beside.text)]
                if verdicts[form].weight < HINT <= voice.weight and voice.kind not in _APART:
                    tallies[form][Sign(voice.kind, weight or 0.0)] += 1
                    heard.add(form)
    verdicts.update((form, _verdict(tallies[form])) for form in heard)


_APART = frozenset({NameKind.GROUP, NameKind.LAW, NameKind.EVENT})
"""Kinds that say nothing of what stands beside them."""


def _name(ballot: Ballot, verdict: Sign) -> Name:
    """A mention as a name of the kind that its form was found to have."""
    kind, weight = Sign(NameKind.PERSON, SURE) if ballot.title else verdict
    return Name(ballot.start_char, ballot.end_char, ballot.text, kind, weight, ballot.title)
