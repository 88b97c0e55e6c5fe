"""Whether two figures surely tell the same thing, so that unlike values are news.

A wrong disagreement costs more trust than a missed one, so every sign that two
figures may be of different things counts against it: other names beside them,
another day or span, another fate, the opposite of a word, a part instead of the
whole. Only what passes all of these, and shares enough, is the same thing. The
values themselves are judged in `standing`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.comparison.model import Strength
from newsreader.language.quantity.lexicon import context, family_of

if TYPE_CHECKING:
    from newsreader.comparison.frame import Frame
    from newsreader.comparison.model import Quantity
    from newsreader.side import Pair

_HALF = 0.5
_MOST = 0.6
"""The share of the shorter neighbourhood that the other must hold to be the same sentence."""
_NEARLY_ALL = 0.75
_FEW, _SEVERAL = 2, 4
_FATED = frozenset({"since", "year", "overall", "cumulative", "month", "week", "still"})
"""What tells the dead of one day from those of a year; the rest dates the report."""
_TELLING = frozenset({"magnitude"})
"""Units that say by themselves what is measured."""
_NEVER = frozenset({"rank", "times", "time", "fraction"})
"""Units in which two figures that are not equal tell different things."""


def is_same_thing(pair: Pair[Quantity], frames: Pair[Frame], strength: Strength | None) -> bool:
    """Whether two figures in one unit surely measure the same thing.

    Args:
        pair: The figures.
        frames: What stands around them.
        strength: How strongly their paragraphs are linked, None for not at all.
    """
    if not may_be_same_thing(pair, frames):
        return False
    if _is_age(pair):
        return _are_one_person(frames)
    if strength is None:
        return _share_sentence(frames, _NEARLY_ALL, _SEVERAL + 1) and _counts_same(frames)
    if _share_sentence(frames, _MOST, _SEVERAL) or _stand_by_names(pair, frames):
        return True
    is_time = family_of(pair.left.unit) == "time" and not _are_olds(pair)
    counts_same = pair.left.unit in _TELLING or _counts_same(frames)
    return not is_time and counts_same and _share_more(frames, strength)


def _share_sentence(frames: Pair[Frame], share: float, count: int) -> bool:
    """Whether two neighbourhoods share so many stems, and such a part of the shorter one."""
    shared = len(frames.left.near & frames.right.near)
    least = min(len(frames.left.near), len(frames.right.near)) or 1
    return shared >= count and shared / least >= share


def _stand_by_names(pair: Pair[Quantity], frames: Pair[Frame]) -> bool:
    """Whether two figures stand by one long name, and do not count different things."""
    if len(frames.left.names & frames.right.names) <= _FEW:
        return False
    return not _is_count(pair) or _counts_same(frames)


def _share_more(frames: Pair[Frame], strength: Strength) -> bool:
    """Whether two neighbourhoods share more than what is counted, in words or synonyms."""
    left, right = frames
    others = (left.near & right.near) - left.heads - right.heads
    one_fate = left.fate is not None and left.fate == right.fate and left.heads & right.heads
    if strength is Strength.STRONG and (left.near == right.near or one_fate):
        return True
    enough = 1 if strength is Strength.STRONG else _FEW
    return len(others) + len(left.groups & right.groups) >= enough


def may_be_same_thing(pair: Pair[Quantity], frames: Pair[Frame]) -> bool:
    """Whether nothing around two figures says that they are of different things."""
    left, right = frames
    if pair.left.unit in _NEVER or (_is_count(pair) and left.fate != right.fate):
        return False
    if left.change != right.change and {left.change, right.change} != {None, "to"}:
        return False
    if bool(left.plain & context("parts")) != bool(right.plain & context("parts")):
        return False
    if left.is_whole != right.is_whole:
        return False
    return not (
        _are_of_other_days(left, right)
        or _are_set_apart(left, right)
        or _are_opposites(left, right)
        or _are_named_apart(left, right)
        or _have_other_subjects(left, right)
    )


def likeness(frames: Pair[Frame]) -> int:
    """How much two figures share, for choosing among several; not bounded."""
    left, right = frames
    return (
        len(left.near & right.near)
        + 2 * len(left.counted & right.counted)
        + 2 * len(left.close & right.close)
        + 2 * len(left.names & right.names)
        + 2 * (left.fate is not None and left.fate == right.fate)
    )


def _counts_same(frames: Pair[Frame]) -> bool:
    """Whether two figures count the same, in one word or by one fate."""
    left, right = frames
    if left.fate is not None:
        return True
    if not left.counted or not right.counted:
        return bool(left.heads & right.near or right.heads & left.near)
    shared = len(left.counted & right.counted)
    least = min(len(left.counted), len(right.counted)) or 1
    return bool(left.heads & right.heads) and (shared / least >= _HALF or not shared)


def _is_count(pair: Pair[Quantity]) -> bool:
    """Whether two figures count persons or things."""
    return family_of(pair.left.unit) in {"count", "person"}


def _is_age(pair: Pair[Quantity]) -> bool:
    """Whether both figures are ages of persons."""
    return all(quantity.unit == "year" and (quantity.of or "")[:1].isupper() for quantity in pair)


def _are_olds(pair: Pair[Quantity]) -> bool:
    """Whether both figures are written as ages: "52-year-old"."""
    return all(quantity.mention.text.endswith("old") for quantity in pair)


def _are_one_person(frames: Pair[Frame]) -> bool:
    """Whether two ages are of one name: all of the shorter stands in the longer."""
    left, right = frames.left.counted, frames.right.counted
    return bool(left and right) and (left <= right or right <= left)


def _are_of_other_days(left: Frame, right: Frame) -> bool:
    """Whether the words around two figures date them differently."""
    apart = (left.when - right.when - right.spans) | (right.when - left.when - left.spans)
    if left.fate is not None:
        apart &= _FATED
    return bool(apart)


def _are_set_apart(left: Frame, right: Frame) -> bool:
    """Whether two figures are told of other spans, ranks, weekdays, places or polls."""
    told = (
        (left.spans, right.spans),
        (left.ranks, right.ranks),
        (left.days, right.days),
        (left.surveys, right.surveys),
    )
    if any(one and other and one.isdisjoint(other) for one, other in told):
        return True
    places = left.places - right.sentence, right.places - left.sentence
    return all(places) and left.places.isdisjoint(right.places)


def _have_other_subjects(left: Frame, right: Frame) -> bool:
    """Whether two sentences begin with words of which the other has none."""
    if left.lead and right.lead:
        return left.lead.isdisjoint(right.sentence) and right.lead.isdisjoint(left.sentence)
    if not left.subject or not right.subject:
        return False
    groups = frozenset(map(str, left.groups)), frozenset(map(str, right.groups))
    return not left.subject & (right.sentence | groups[1]) and not right.subject & (
        left.sentence | groups[0]
    )


def _are_opposites(left: Frame, right: Frame) -> bool:
    """Whether one neighbourhood has a word and the other only its opposite."""
    if left.plain.isdisjoint(_opposed()) or right.plain.isdisjoint(_opposed()):
        return False
    for first, second in _opposites():
        for one, other in ((first, second), (second, first)):
            has_one = one in left.plain and one not in right.plain
            if has_one and other in right.plain and other not in left.plain:
                return True
    return False


@cache
def _opposed() -> frozenset[str]:
    """All words that have an opposite."""
    return frozenset(word for pair in _opposites() for word in pair)


@cache
def _opposites() -> tuple[tuple[str, str], ...]:
    """The pairs of opposites."""
    pairs = (entry.split("/") for entry in sorted(context("opposites")))
    return tuple((first, second) for first, second in pairs)


def _are_named_apart(left: Frame, right: Frame) -> bool:
    """Whether other names stand beside two figures, and fewer in common.

    Names that stand on both sides, but by other figures, are those of a list.
    """
    if not left.names or not right.names:
        return False
    shared = left.names & right.names
    only_left, only_right = left.names - right.sentence, right.names - left.sentence
    if not shared:
        crossed = not only_left and not only_right
        return crossed or bool(only_left and only_right)
    return len(shared) < min(len(only_left), len(only_right))
