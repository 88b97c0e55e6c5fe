"""The catalogue of reports: the best match of each, and the stories that they tell."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from newsreader.comparison.collector import collector_at_rest
from newsreader.comparison.progress import SILENT
from newsreader.story.grouping import groups
from newsreader.story.likeness import probability
from newsreader.story.neighbour import neighbours
from newsreader.story.weight import vectors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.comparison.progress import Progress
    from newsreader.story.report import Report

STAGE = "finding stories"


class Match(NamedTuple):
    """Another report, and how surely it tells the same story."""

    report_index: int
    """Of the report in its catalogue."""
    score: float
    """A probability, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Some reports, and which of them tell one story."""

    reports: tuple[Report, ...]
    matches: tuple[tuple[Match, ...], ...]
    """For each report those most like it, the most alike first; never a copy of it."""
    stories: tuple[tuple[int, ...], ...]
    """The indices of the reports of each story: the stories with most reports first,
    of those with as many the surest. A story begins with the report that is most
    like all its others, which follow as they are like it; each copy stands after
    what it is a copy of. Copies alone are no story."""
    copy_of: Mapping[int, int]
    """The reports that tell their story in the very words of an earlier one."""
    notice: str | None = None
    """One line on what was left out; None where nothing was."""

    def best(self, index: int) -> Match | None:
        """The match of a report that is most like it; None if none is like it at all."""
        return next(iter(self.matches[index]), None)

    def score(self, left: int, right: int) -> float:
        """How surely two reports tell one story; 1 for copies."""
        left, right = self._original(left), self._original(right)
        if left == right:
            return 1.0
        found = (match.score for match in self.matches[left] if match.report_index == right)
        return next(found, 0.0)

    @property
    def alone(self) -> tuple[int, ...]:
        """The reports that belong to no story, in order."""
        told = {index for story in self.stories for index in story}
        return tuple(index for index in range(len(self.reports)) if index not in told)

    def _original(self, index: int) -> int:
        """The report of which one is a copy, or itself."""
        return self.copy_of.get(index, index)


def arrange(
    reports: Sequence[Report], progress: Progress = SILENT, *, notice: str | None = None
) -> Catalogue:
    """Find the best match of each report and the stories that they tell.

    Args:
        reports: In the order in which they are to be listed where nothing else
            decides.
        progress: Told how far it has come; what it raises ends the search.
        notice: One line on what was left out.
    """
    with collector_at_rest():
        copy_of = _copies(reports)
        originals = [index for index in range(len(reports)) if index not in copy_of]
        progress.begin(STAGE, 2 * len(originals))
        weighed = vectors([reports[index].digest.terms for index in originals], progress)
        scores = [
            {other: probability(cosine) for other, cosine in nearest.items()}
            for nearest in neighbours(weighed, progress)
        ]
        matches = {
            originals[at]: tuple(Match(originals[other], score) for other, score in near.items())
            for at, near in enumerate(scores)
        }
        stories = [tuple(originals[at] for at in group) for group in groups(scores)]
    catalogue = Catalogue(
        reports=tuple(reports),
        matches=tuple(matches[copy_of.get(at, at)] for at in range(len(reports))),
        stories=(),
        copy_of=copy_of,
        notice=notice,
    )
    return replace(catalogue, stories=_in_order(catalogue, stories))


def _copies(reports: Sequence[Report]) -> dict[int, int]:
    """The reports whose story an earlier one tells in the same words, each with the first such."""
    first: dict[str, int] = {}
    found = {}
    for at, report in enumerate(reports):
        words = report.digest.text_hash
        if words and first.setdefault(words, at) != at:
            found[at] = first[words]
    return found


def _in_order(
    catalogue: Catalogue, stories: Iterable[tuple[int, ...]]
) -> tuple[tuple[int, ...], ...]:
    """The stories as they are to be listed, each with its reports in order and their copies."""
    copies: defaultdict[int, list[int]] = defaultdict(list)
    for copy, original in catalogue.copy_of.items():
        copies[original].append(copy)
    ordered = [_from_the_middle(catalogue, story) for story in stories]
    ordered.sort(key=lambda story: (-len(story), -catalogue.score(*story[:2]), story))
    return tuple(
        tuple(index for original in story for index in (original, *copies[original]))
        for story in ordered
    )


def _from_the_middle(catalogue: Catalogue, story: tuple[int, ...]) -> list[int]:
    """A story's reports: the one most like all others, then the others as they are like it."""

    def closeness(index: int) -> float:
        return math.fsum(catalogue.score(index, other) for other in story if other != index)

    first = min(story, key=lambda index: (-closeness(index), index))
    others = (index for index in story if index != first)
    return [first, *sorted(others, key=lambda index: (-catalogue.score(first, index), index))]
