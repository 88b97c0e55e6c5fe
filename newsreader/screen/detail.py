"""What the status line says of links and figures, in words.

Needed once the articles are compared, and so apart from the line itself.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from newsreader.comparison.figure import FigureRow
from newsreader.comparison.model import Because, Relation
from newsreader.export import wording
from newsreader.export.text import plain
from newsreader.export.wording import because_phrases, counted
from newsreader.screen.sign import FIGURE_SIGNS
from newsreader.screen.status import Wording
from newsreader.side import Pair

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison, Link, QuantityMatch

REASONS_SHOWN = (3, 2, 1)
"""How many names, figures, quotations and words one row tells of a link: as many as fit."""


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


def link_detail(comparison: Comparison, link_index: int) -> Wording:
    """Which link it is, how sure or whose, and what its two paragraphs share."""
    link = comparison.links[link_index]
    sure = "made by hand" if link.by_hand else f"{link.strength}, {percent(link.score)} sure"
    manner = f"{sure}, same words" if link.verbatim else sure
    which = f"Link {link_index + 1} of {len(comparison.links)}"
    shorter = [f"{which} ({manner}){_reasons(link, most)}" for most in REASONS_SHOWN]
    shortest = f"{which} ({sure.removesuffix(' sure')}){_reasons(link, min(REASONS_SHOWN))}"
    return Wording(f"{which} ({manner}){_reasons(link)}", [*shorter, shortest])


def _reasons(link: Link, most: int | None = None) -> str:
    """What two paragraphs share: all of it, or the first few of each kind."""
    some = Because(*(getattr(link.because, field.name)[:most] for field in fields(Because)))
    reasons = "; ".join(because_phrases(some, by_hand=link.by_hand))
    return f": {reasons}" if reasons else ""


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
