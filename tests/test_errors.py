from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader import errors
from newsreader.errors import (
    ArticleError,
    ExportError,
    FolderError,
    NewsreaderError,
    SettingsError,
    UsageError,
    printable,
)

HOSTILE = Path("a\x1b[2J\nb.txt")
ERRORS = [
    ArticleError(HOSTILE, "is empty"),
    FolderError(HOSTILE, ["one.txt"], []),
    ExportError(HOSTILE, "is a folder"),
    UsageError("give a folder or two files"),
    SettingsError(HOSTILE, "theme", "there is no theme of that name"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_prints_as_one_plain_line(error: NewsreaderError) -> None:
    assert str(error).isprintable()
    assert isinstance(error, NewsreaderError)


def test_an_error_names_the_culprit_and_the_problem() -> None:
    assert str(ArticleError(Path("a.txt"), "is empty")) == "a.txt: is empty"
    assert str(SettingsError("NEWSREADER_THEME", "theme", "no such theme")) == (
        "NEWSREADER_THEME: theme: no such theme"
    )


def test_errors_carry_their_data() -> None:
    error = FolderError(Path("seeds"), ["one.txt"], ["two.png (not text)"])
    assert error.path == Path("seeds")
    assert error.found == ("one.txt",)
    assert error.skipped == ("two.png (not text)",)


def test_a_folder_error_lists_a_few_names_and_counts_the_rest() -> None:
    names = [f"{number}.txt" for number in range(errors.LISTED + 2)]
    message = str(FolderError(Path("many"), [], names))
    assert "there is none; skipped 0.txt" in message
    assert message.endswith(" and 2 more")
    assert names[errors.LISTED] not in message


def test_exit_codes() -> None:
    assert NewsreaderError.exit_code == ArticleError.exit_code == 1
    assert UsageError.exit_code == SettingsError.exit_code == 2


def test_the_drawn_tree_names_every_error() -> None:
    drawn = set(re.findall(r"\w+Error", errors.__doc__ or ""))
    defined = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, NewsreaderError)
    }
    assert drawn == defined


@given(st.text())
def test_printable_text_is_one_line_and_plain_text_stays(text: str) -> None:
    assert printable(text).isprintable()
    if text.isprintable():
        assert printable(text) == text
