"""How reports and stories are put into words, wherever they are listed."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from newsreader.export.text import plain

if TYPE_CHECKING:
    from newsreader.story import Catalogue, Report

GUESSED = " ?"
"""Follows whatever the article does not state itself."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """A number with its noun: "1 story", "5,000 articles"."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"


def summary(catalogue: Catalogue) -> str:
    """How many stories and articles there are: "2 stories in 7 articles, 1 of them alone"."""
    stories = counted(len(catalogue.stories), "story", "stories")
    articles = counted(len(catalogue.reports), "article")
    alone = len(catalogue.alone)
    return f"{stories} in {articles}" + (f", {alone:,} of them alone" if alone else "")


def title(report: Report) -> str:
    """The headline, in one line."""
    return plain(report.digest.title) or file_name(report)


def outlet(report: Report) -> str:
    """Who published it, or else the name of its file."""
    return stated_outlet(report) or file_name(report)


def stated_outlet(report: Report) -> str:
    """Who published it; "" if nothing tells."""
    digest = report.digest
    if not digest.source:
        return ""
    return plain(digest.source) + (GUESSED if "source" in digest.guessed else "")


def file_name(report: Report) -> str:
    """The last part of where it is."""
    return plain(PurePath(report.name).name or report.name)


def day(report: Report) -> str:
    """The day on which it was published, in few letters; "" if it says none."""
    digest = report.digest
    if not digest.published:
        return ""
    date = digest.published
    return f"{date.day} {date:%b %Y}" + (GUESSED if "published" in digest.guessed else "")


def percent(score: float) -> str:
    """A probability in hundredths; certainty is not claimed."""
    return f"{min(99, max(1, round(100 * score)))}%"


def alikeness(catalogue: Catalogue, index: int) -> str:
    """How surely a report tells the same as the one most like it: "97%", "copy", "" for none."""
    if index in catalogue.copy_of:
        return "copy"
    best = catalogue.best(index)
    return percent(best.score) if best else ""
