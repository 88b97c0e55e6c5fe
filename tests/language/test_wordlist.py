from __future__ import annotations

from importlib.resources import files
from itertools import groupby

import pytest

from newsreader.language.wordlist import COMMENT, table, words

DATA = sorted(
    entry.name
    for entry in files("newsreader.language").joinpath("data").iterdir()
    if entry.name.endswith((".txt", ".tsv"))
)

ORDERED = frozenset(
    {"clause_words.tsv", "currencies.tsv", "date_line_words.txt", "feasts.tsv", "months.txt"}
    | {"function_words.tsv", "metadata_labels.tsv", "month_forms.tsv", "number_contexts.tsv"}
    | {"number_words.tsv", "synonyms.txt", "units.tsv", "weekdays.txt"}
)
"""Files in an order of their own: of time, of size, of subject."""


def test_a_list_holds_its_entries_and_not_its_comments() -> None:
    months = words("months.txt")
    assert {"January", "Sept.", "December"} <= months
    assert not any(month.startswith("#") for month in months)


def test_a_list_is_read_once() -> None:
    assert words("weekdays.txt") is words("weekdays.txt")


def test_a_table_keeps_the_columns_of_every_line_of_its_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = ["colour\tred \tgreen", "shape\tround", "colour\tblue", "bare"]
    monkeypatch.setattr("newsreader.language.wordlist._entries", lambda _: lines)
    rows = table.__wrapped__("any.tsv")
    assert rows["colour"] == ("red", "green", "blue")
    assert rows["shape"] == ("round",)
    assert rows["bare"] == ()
    with pytest.raises(TypeError):
        rows["shape"] = ()  # type: ignore[index]  # the point of the test


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        words("no-such-list.txt")


@pytest.mark.parametrize("name", DATA)
def test_every_data_file_is_read_and_has_a_stated_source(name: str) -> None:
    assert table(name) if name.endswith(".tsv") else words(name)
    sources = files("newsreader.language").joinpath("data", "SOURCES.md").read_text("utf-8")
    assert f"`{name}`" in sources


@pytest.mark.parametrize("name", DATA)
def test_no_data_file_says_a_thing_twice(name: str) -> None:
    lines = files("newsreader.language").joinpath("data", name).read_text("utf-8").split("\n")
    entries = [line for line in lines if line.strip() and not line.startswith(COMMENT)]
    assert len(entries) == len(set(entries))


@pytest.mark.parametrize("name", sorted(set(DATA) - ORDERED))
def test_a_data_file_is_in_order_between_its_comments(name: str) -> None:
    text = files("newsreader.language").joinpath("data", name).read_text("utf-8")
    rows = text.removesuffix("\n").split("\n")
    parts = (list(part) for comment, part in groupby(rows, _is_comment) if not comment)
    assert all(part == sorted(part) for part in parts)


def _is_comment(row: str) -> bool:
    return row.startswith(COMMENT)
