"""What tells that a name is a place's: where it stands, and the place told beside it.

"Leeds, England", "in Cedar Falls", "OSLO (Reuters) -". What a name is called by
a noun is the matter of `apposition`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import head_kind, is_calendar_word, is_stop_word, lookup
from newsreader.language.name.model import NameKind
from newsreader.language.name.sign import CLEAR, HINT, LEANING, STRONG, Sign
from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.context import Context

_WHERE = frozenset({"at", "in", "near", "outside", "to"})
_DASHES = frozenset({"-", "–", "—", "("})
LONGEST_PLACE = 3
"""Words in the longest name that "in" makes a place."""
_SHOUTED_CHARS = 4
_YEAR_DIGITS = 4


def located(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """A place: before its state or country, or at the head of a report."""
    if len(words) > LONGEST_PLACE:
        return
    if context.after == ",":
        known = lookup([context.second_after]) or lookup(context.following[1:3])
        if known and known.kind is NameKind.PLACE and not is_owner(context):
            yield Sign(NameKind.PLACE, STRONG if context.second_after in _states() else HINT)
    if context.before == "," and is_place(context.second_before) and context.ends_phrase:
        yield Sign(NameKind.PLACE, HINT if len(words) == 1 else LEANING)
    if context.before in _WHERE and len(words) > 1 and head_kind(words[-1]) is NameKind.PLACE:
        yield Sign(NameKind.PLACE, CLEAR)
    if _heads_report(words, context):
        yield Sign(NameKind.PLACE, STRONG)
    if context.after == "-" and context.second_after in {"based", "area", "born", "bound"}:
        yield Sign(NameKind.PLACE, STRONG)


def is_owner(context: Context) -> bool:
    """Whether the place after the comma owns what comes next: ", Fiji's prime minister"."""
    return context.third_after.islower() and not is_stop_word(context.third_after)


def is_place(word: str) -> bool:
    """Whether a word is a known place, or ends the names of places."""
    known = lookup([word])
    return known.kind is NameKind.PLACE if known else head_kind(word) is NameKind.PLACE


def _heads_report(words: Sequence[str], context: Context) -> bool:
    """Whether a name in capitals stands where a report begins: "OSLO (Reuters) -"."""
    joined = " ".join(words)
    if context.before or not joined.isupper() or len(joined) < _SHOUTED_CHARS:
        return False
    after = context.after
    if after == ",":
        return context.second_after[:1].isupper()
    dated = (after.isdecimal() and len(after) == _YEAR_DIGITS) or is_calendar_word(after)
    return after in _DASHES | {":"} or dated


@cache
def _states() -> frozenset[str]:
    """The states after which a town is told, in full and abbreviated."""
    states = table("states.tsv")
    return frozenset({*states, *(form for forms in states.values() for form in forms)})
