"""Tests of `newsreader.export.csv_format`: rows that read back, and never run."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings

from newsreader.export import Choice, Format, render
from newsreader.export.cell import original
from newsreader.export.choice import CsvTable
from newsreader.export.csv_format import BYTE_ORDER_MARK, HEADERS
from newsreader.export.text import plain
from tests.export.annotated import annotated
from tests.export.hostile import HOSTILE, news_text, poisoned
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

STARTS = tuple("=+-@\t\r\n＝＋－＠")


def document(table: CsvTable, comparison: Comparison | None = None, **chosen: Any) -> str:
    return render(comparison or annotated(), Format.CSV, Choice(table=table, **chosen))


def rows(table: CsvTable, comparison: Comparison | None = None, **chosen: Any) -> list[list[str]]:
    """The table's rows after its header, as a program reads them."""
    text = document(table, comparison, **chosen).removeprefix(BYTE_ORDER_MARK)
    header, *read = csv.reader(StringIO(text, newline=""), strict=True)
    assert tuple(header) == HEADERS[table]
    assert {len(row) for row in read} <= {len(header)}
    return read


def test_figures_stand_in_one_row_with_their_partners() -> None:
    (row,) = rows(CsvTable.NUMBERS)
    assert row == [
        *("cables", "differ"),
        *("A3", "40", "40", "40", "40", "no", "", ""),
        *("B3", "44", "44", "44", "44", "no", "", "Engineers"),
    ]


def test_entities_name_every_place() -> None:
    assert rows(CsvTable.ENTITIES) == [
        ["Irene Corbel", "person", "both", "2", "A3 A4", "1", "B2"],
        ["Port Office", "organization", "B", "0", "", "1", "B4"],
    ]


def test_links_have_their_reasons_and_texts() -> None:
    (row,) = [row for row in rows(CsvTable.LINKS) if row[:2] == ["A3", "B2"]]
    assert row[2:7] == ["0.9300", "strong", "yes", "no", "no"]
    assert row[7:11] == ["Irene Corbel", "", "", "bridge, mayor"]
    assert row[11:] == [LEFT_TEXTS[2], RIGHT_TEXTS[1]]


def test_links_can_be_those_by_hand_and_excerpts() -> None:
    got = rows(CsvTable.LINKS, pinned_only=True, excerpt_words=1)
    assert [row[:2] for row in got] == [["A1", "B1"], ["A5", "B4"]]
    assert got[1][11:] == ["Schools…", "A…"]


def test_negative_numbers_are_numbers_and_negative_words_are_text() -> None:
    comparison = bridge()
    cold = replace(
        comparison.quantities[0],
        value=-5.0,
        mention=replace(comparison.quantities[0].mention, text="-5 degrees"),
    )
    got = rows(CsvTable.NUMBERS, replace(comparison, quantities=(cold,), quantity_matches=()))
    assert got[0][3:5] == ["'-5 degrees", "-5"]


@pytest.mark.parametrize("table", CsvTable)
def test_lines_end_as_the_standard_says(table: CsvTable) -> None:
    text = document(table)
    assert text.startswith(BYTE_ORDER_MARK)
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n")


def of_texts_in(table: CsvTable, text: str) -> None:
    """Every cell of an article's words reads back as these words, and none runs."""
    read = rows(table, poisoned(annotated(), text))
    model = rows(table, poisoned(annotated(), "Placeholder"))
    expected = [[cell.replace("Placeholder", plain(text)) for cell in row] for row in model]
    assert [[original(cell) for cell in row] for row in read] == expected
    assert not any(cell.startswith(STARTS) for row in read for cell in row)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_in_their_cells(text: str) -> None:
    for table in CsvTable:
        of_texts_in(table, text)


@settings(max_examples=40, deadline=None)
@given(news_text())
def test_any_text_stays_in_its_cell(text: str) -> None:
    assume(plain(text))
    for table in CsvTable:
        of_texts_in(table, text)


def test_sides_keep_their_columns() -> None:
    header = HEADERS[CsvTable.NUMBERS]
    assert [name[2:] for name in header if name.startswith("A ")] == [
        name[2:] for name in header if name.startswith("B ")
    ]
