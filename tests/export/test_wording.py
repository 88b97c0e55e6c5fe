"""Tests of `newsreader.export.wording`."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.comparison.figure import FigureRow
from newsreader.comparison.model import Because, Quantity, Relation
from newsreader.export import wording
from newsreader.language import tongue
from newsreader.language.wordlist import table
from newsreader.side import Pair, Side
from tests.factory import bridge, left, quantity, right


def row(left_name: str | None, right_name: str | None, relation: Relation | None) -> FigureRow:
    """Two figures with their givers."""
    return FigureRow(
        "cables",
        Pair(
            quantity(left(2, "40"), 40, None, left_name),
            quantity(right(2, "44"), 44, None, right_name),
        ),
        relation,
    )


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((None, None), ""),
        (("Police", None), "A: Police"),
        ((None, "Police"), "B: Police"),
        (("Police", "Police"), "Police"),
        (("Police", "Mayor"), "A: Police; B: Mayor"),
    ],
)
def test_who_gives_compared_figures(names: tuple[str | None, str | None], expected: str) -> None:
    assert wording.sources(row(*names, Relation.DIFFER)) == expected


def test_one_figure_needs_no_letter() -> None:
    alone: Pair[Quantity | None] = Pair(None, quantity(right(2, "44"), 44, None, "Engineers"))
    assert wording.sources(FigureRow("cables", alone, None)) == "Engineers"
    assert wording.relation_word(FigureRow("cables", alone, None)) == "only B"


def test_reasons_are_named_by_what_is_shared() -> None:
    because = Because(("Irene Corbel",), ("40",), ("not safe",), ("bridge", "cable"))
    assert wording.because_phrases(because) == (
        "both name Irene Corbel",
        "both give 40",
        "both quote “not safe”",
        "both use “bridge”, “cable”",
    )
    assert wording.because_phrases(Because()) == ("alike as a whole",)


def test_places_are_cut_short_and_never_repeated() -> None:
    mentions = [
        left(2, "40"),
        left(2, "cables"),
        left(3, "safe"),
        left(0, "storm"),
        left(4, "open"),
    ]
    assert wording.mentioned(mentions[:2]) == "2 (A3)"
    assert wording.mentioned(mentions) == "5 (A3, A4, A1 …)"
    assert wording.mentioned([]) == ""


def test_inferred_metadata_is_called_so() -> None:
    article = replace(bridge().articles.left, guessed=frozenset({"source", "title"}))
    assert wording.metadata(article, "source") == "The Quay (inferred)"
    assert wording.metadata(article, "title") == "Harbour bridge closed after storm (inferred)"
    assert wording.metadata(article, "published") == "9 March 2024"
    assert wording.metadata(bridge().articles.right, "published") is None


def test_what_only_one_tells_is_never_called_left_out() -> None:
    for side in Side:
        assert "no counterpart was found" in wording.only_note(side)


def test_figures_are_counted_with_the_differing_ones_first() -> None:
    rows = [row(None, None, relation) for relation in reversed(Relation)]
    alone = FigureRow("cables", Pair(rows[0].quantities.left, None), None)
    assert wording.figure_counts([*rows, rows[0], alone]) == (
        "Compared: 2 differing, 1 close, 1 agreeing. In one article only: 1 in A, 0 in B."
    )
    assert wording.figure_counts([alone]).startswith(wording.NO_COMPARED_FIGURES)
    assert wording.figure_counts([]) == wording.NO_FIGURES


@pytest.mark.parametrize(
    ("left", "right", "warning", "doubt"),
    [
        ("en", "en", None, ""),
        ("en", "und", None, ""),
        ("und", "und", None, ""),
        ("en", "fr", "A is in English and B in French: compared by", "two languages"),
        ("xx", "fr", "A is in another language and B in French: compared by", "two languages"),
        ("de", "de", "The articles are in German, and only English", "not in English"),
        ("und", "ar", "The articles are in Arabic, and only English", "not in English"),
    ],
)
def test_languages_other_than_english_are_named(
    left: str, right: str, warning: str | None, doubt: str
) -> None:
    comparison = bridge()
    articles = comparison.articles
    comparison = replace(
        comparison,
        articles=Pair(
            replace(articles.left, language=left), replace(articles.right, language=right)
        ),
    )
    said = wording.warning(comparison)
    assert said is None if warning is None else said and said.startswith(warning)
    assert wording.doubt(comparison) == doubt


def test_every_language_that_is_told_has_a_name() -> None:
    tags = {tag for tag, *_ in tongue._SCRIPTS} | {"uk", "fa"} | set(table("function_words.tsv"))
    assert not [tag for tag in tags if wording.language_name(tag) == wording.UNNAMED_LANGUAGE]


def test_two_languages_explain_that_little_is_alike() -> None:
    comparison = replace(bridge(), same_story=False)
    assert wording.doubt(comparison) == "maybe two stories"
    french = replace(comparison.articles.right, language="fr")
    english = replace(comparison.articles.left, language="en")
    comparison = replace(comparison, articles=Pair(english, french))
    assert wording.doubt(comparison) == "two languages"


def test_two_stories_are_said_to_be_two() -> None:
    comparison = bridge()
    assert wording.warning(comparison) is None
    doubtful = replace(comparison, same_story=False)
    assert wording.warning(doubtful) == wording.NOT_ONE_STORY
