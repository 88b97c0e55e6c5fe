"""The status line: what was found, where the reader is, why the current link is one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from newsreader.comparison.figure import FigureRow
from newsreader.comparison.model import Because, Relation
from newsreader.export import wording
from newsreader.export.text import plain
from newsreader.export.wording import because_phrases, counted
from newsreader.screen.sign import FIGURE_SIGNS
from newsreader.side import Pair

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison, QuantityMatch

GAP = 2
"""Blank cells kept between the left part and the right one."""
REASONS_SHOWN = 3
"""How many names, figures, quotations and words are told of a link."""
LEAST_ROOM = 16
"""Cells below which the left part gets the whole line."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the line tells; a part is empty while there is nothing to tell."""

    progress: str = ""
    """The stage that the comparison has reached, or why there is none."""
    counts: str = ""
    """How much the comparison found."""
    note: str = ""
    """The reader's own note on what is read, or what is to be linked by hand, with its sign."""
    detail: str = ""
    """The current link or mention, in words."""
    view: str = ""
    """What of the articles is shown, and how, if that is not as usual."""
    lock: str = ""
    """Whether the panes scroll apart."""
    peek: str = ""
    """Whether the reader looks aside for a while."""
    position: str = ""
    """How much of the way is behind the reader."""


def status_line(status: Status, width: int) -> Content:
    """The status in one line of exactly `width` cells.

    Left stands what is read first: note and detail, or else what there is
    instead of them. Lock and position keep the right end; the counts join them where
    there is room for all.
    """
    told = (GAP * " ").join(filter(None, (status.note, status.detail)))
    first = told or status.progress or status.counts
    aside = status.counts if told or status.progress else ""
    left = Content(first).stylize("$foreground" if told else "")
    right = _right(status.position, aside, status.view, status.lock, status.peek)
    if left.cell_length + GAP + right.cell_length > width:
        right = _right(status.position, status.view, status.lock, status.peek)
    room = width - right.cell_length - GAP
    if room < LEAST_ROOM:
        return left.truncate(width, ellipsis=True, pad=True)
    return left.truncate(room, ellipsis=True, pad=True) + Content(" " * GAP) + right


def _right(position: str, *parts: str) -> Content:
    """The parts that say something, with a dot between two, and the position at the end."""
    said = " · ".join(part for part in parts if part)
    return Content((" " * GAP).join(part for part in (said, position) if part))


def link_counts(comparison: Comparison, first_threshold: float | None = None) -> str:
    """How many links there are, and how many of them drive the scrolling; any doubt first.

    Args:
        comparison: What is shown.
        first_threshold: Where the matching began, to say if it is looser or stricter now.
    """
    parts = [wording.doubt(comparison)]
    if comparison.links:
        on_chain = sum(link.on_chain for link in comparison.links)
        links = counted(len(comparison.links), "link")
        parts += [links + _matching(comparison, first_threshold), f"{on_chain} on the chain"]
    else:
        parts += ["no links found"]
    return " · ".join(filter(None, parts))


def _matching(comparison: Comparison, first_threshold: float | None) -> str:
    """Whether other links are shown than at first."""
    if first_threshold is None or comparison.threshold == first_threshold:
        return ""
    return ", looser" if comparison.threshold < first_threshold else ", stricter"


def matching_detail(comparison: Comparison, first_threshold: float) -> str:
    """How many links there are at a threshold, and how sure the least sure of them may be."""
    links = counted(len(comparison.links), "link")
    if comparison.threshold == first_threshold:
        return f"{links}, as at first"
    changed = "more" if comparison.threshold < first_threshold else "fewer"
    return f"{links}, {changed} than at first: those at least {percent(comparison.threshold)} sure"


def percent(share: float) -> str:
    """A probability in words: never quite certain, never quite impossible."""
    return f"{max(1, min(99, round(100 * share)))} %"


def link_detail(comparison: Comparison, link_index: int) -> str:
    """Which link it is, how sure or whose, and what its two paragraphs share."""
    link = comparison.links[link_index]
    sure = "made by hand" if link.by_hand else f"{link.strength}, {percent(link.score)} sure"
    manner = f"{sure}, same words" if link.verbatim else sure
    reasons = "; ".join(because_phrases(_brief(link.because), by_hand=link.by_hand))
    which = f"Link {link_index + 1} of {len(comparison.links)} ({manner})"
    return f"{which}: {reasons}" if reasons else which


def _brief(because: Because) -> Because:
    """The first few reasons of each kind, so that a line holds some of every kind."""
    return Because(*(getattr(because, field.name)[:REASONS_SHOWN] for field in fields(because)))


def figures_detail(match: QuantityMatch, index: int, count: int) -> str:
    """Which two figures they are, what they count, and what either article says."""
    row = FigureRow(match.of, Pair(*match.quantities), match.relation)
    what = "Disagreement" if match.relation is Relation.DIFFER else "None differ; close figures"
    of = f" {plain(match.of)}:" if match.of else ""
    left, right = map(wording.said, match.quantities)
    source = wording.sources(row)
    said = f"; said by {source}" if source else ""
    sign = FIGURE_SIGNS[match.relation]
    return f"{what} {index + 1} of {count}:{of} {left} {sign} {right}{said}"


class StatusLine(Widget):
    """One line above the footer."""

    status: reactive[Status] = reactive(Status())

    def tell(self, **changes: str) -> None:
        """Change parts of the status, by the names of its fields."""
        self.status = replace(self.status, **changes)

    def render(self) -> Content:
        """The status, fitted to the width."""
        return status_line(self.status, self.content_size.width)
