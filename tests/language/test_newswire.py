"""Names in newswire from all over the world, as far as they are found today.

`newswire.txt` holds short reports in many styles, written for this project with
names that are made up, and marks every name in them: `[Anna Berg/p]`. A heading
`# ` begins a report in which all is found, `~ ` one in which something is not.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from newsreader.language.name import NameKind, find_names

REPORTS = Path(__file__).with_name("newswire.txt")
KINDS = {
    "p": NameKind.PERSON,
    "o": NameKind.ORGANIZATION,
    "l": NameKind.PLACE,
    "g": NameKind.GROUP,
    "e": NameKind.EVENT,
    "a": NameKind.LAW,
    "k": NameKind.WORK,
    "x": NameKind.OTHER,
}
MADE = {NameKind.EVENT, NameKind.ORGANIZATION}
"""Kinds of what a common noun makes of a name: "war in Angola", "the Hale government"."""
MARKED = re.compile(rf"\[([^\[\]]+)/([{''.join(KINDS)}])\]")
LEAST_SPANS, LEAST_KINDS = 0.975, 0.935
"""The F1 below which something has broken: of the names' places, and with their kinds."""


class Span(NamedTuple):
    """Where a name stands and what it stands for."""

    text_index: int
    start_char: int
    end_char: int
    kind: NameKind


class Report(NamedTuple):
    """A report with its names."""

    title: str
    whole: bool
    """Whether every name in it is found."""
    texts: list[str]
    names: set[Span]


def read() -> list[Report]:
    """The reports of the file."""
    reports: list[Report] = []
    for line in REPORTS.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# ", "~ ")):
            reports.append(Report(line[2:], line[0] == "#", [], set()))
        elif line:
            add(reports[-1], line)
    return reports


def add(report: Report, line: str) -> None:
    """Add a paragraph to a report, its marks read and taken out."""
    text, end = "", 0
    for match in MARKED.finditer(line):
        text += line[end : match.start()]
        end = match.end()
        span = Span(len(report.texts), len(text), len(text) + len(match[1]), KINDS[match[2]])
        report.names.add(span)
        text += match[1]
    report.texts.append(text + line[end:])


def found(report: Report) -> set[Span]:
    """The names found in a report, but for what a common noun makes of another name."""
    spans = {
        Span(index, name.start_char, name.end_char, name.kind)
        for index, names in enumerate(find_names(report.texts))
        for name in names
    }
    return {span for span in spans if span.kind not in MADE or not holds(span, spans)}


def holds(span: Span, spans: set[Span]) -> bool:
    """Whether another of `spans` stands within a span."""
    return any(
        other != span
        and other.text_index == span.text_index
        and span.start_char <= other.start_char
        and other.end_char <= span.end_char
        for other in spans
    )


def f1(right: int, given: int, wanted: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / (given + wanted)


REPORTED = read()
WHOLE = [report for report in REPORTED if report.whole]


@pytest.mark.parametrize("report", WHOLE, ids=[report.title for report in WHOLE])
def test_all_names_of_a_report_are_found(report: Report) -> None:
    described = [
        {(report.texts[s.text_index][s.start_char : s.end_char], s.kind.value) for s in spans}
        for spans in (found(report), report.names)
    ]
    assert described[0] == described[1]
    assert found(report) == report.names


def test_names_are_found_all_over_the_world() -> None:
    answers = [(found(report), report.names) for report in REPORTED]
    given = sum(len(got) for got, _ in answers)
    wanted = sum(len(names) for _, names in answers)
    kinds = sum(len(got & names) for got, names in answers)
    spans = sum(len({s[:3] for s in got} & {s[:3] for s in names}) for got, names in answers)
    assert f1(spans, given, wanted) >= LEAST_SPANS
    assert f1(kinds, given, wanted) >= LEAST_KINDS
