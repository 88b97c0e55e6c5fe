"""What speaks for a pair of paragraphs."""

from __future__ import annotations

import math

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.evidence import Evidence
from newsreader.comparison.feature import ROUGH, Features, Table
from newsreader.comparison.model import Entity, Mention, Quantity, Quotation, SharedQuotation
from newsreader.comparison.profile import READ_CHARS, profiles
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

NOTHING = Evidence.of((), (), (), ())

LEFT = (
    "The harbour board of Storvik closed the granite pier on Monday. Storms had cracked it.",
    "Harbour Master Ida Lund quit over the closure.",
    "Ferries to the outer islands now sail from the old shipyard.",
    "The board meets again in spring.",
)
RIGHT = (
    "A granite pier that storms had cracked was closed by the harbour board on Monday.",
    "Ida Lund has resigned.",
    "Tourists complained about the price of coffee.",
    "Boats leave from the shipyard instead.",
)


def article(*texts: str, kind: Kind = Kind.BODY) -> Article:
    return Article("", tuple(Paragraph(kind, text) for text in texts))


def measure(left: int, right: int, evidence: Evidence = NOTHING) -> Features:
    return Table.of(Pair(article(*LEFT), article(*RIGHT)), evidence).features(left, right)


def test_paragraphs_that_tell_the_same_share_more() -> None:
    same, other = measure(0, 0), measure(0, 2)
    assert same.shared_weight > other.shared_weight == 0
    assert same.best_sentence > other.best_sentence == 0
    assert same.spelling > other.spelling >= 0


def test_shared_names_are_told_from_other_shared_words() -> None:
    assert measure(1, 1).shared_names > 0
    assert measure(0, 0).shared_names < measure(0, 0).shared_weight


def test_synonyms_count_where_the_words_differ() -> None:
    assert measure(1, 1).synonyms > 0  # quit, resigned
    assert measure(0, 2).synonyms == 0


def test_topic_is_known_of_paragraphs_that_share_most_words() -> None:
    assert measure(0, 0).topic > measure(0, 3).topic


def test_place_is_counted_in_paragraphs_that_tell_the_story() -> None:
    assert measure(0, 0).opening == 2
    assert measure(3, 3).opening == 0
    assert measure(3, 3).depth == 2
    assert measure(0, 3).displacement == 1
    assert measure(0, 0).table_size == math.log(16)


def test_title_and_dek_open_an_article_and_furniture_is_not_compared() -> None:
    kinds = (Kind.TITLE, Kind.BYLINE, Kind.DEK, Kind.BODY, Kind.BODY, Kind.BODY, Kind.FOOTER)
    paragraphs = tuple(Paragraph(kind, "Granite piers crack.") for kind in kinds)
    found = profiles(Article("", paragraphs))
    assert [index for index, profile in found.items() if profile.place.opening] == [0, 2, 3, 4]
    assert list(found) == [0, 2, 3, 4, 5]
    assert [profile.place.depth for profile in found.values()] == [0, 0, 0, 0.5, 1]


def test_evidence_from_earlier_stages_counts() -> None:
    lund = Entity(
        "Ida Lund",
        NameKind.PERSON,
        (Mention(Side.LEFT, 1, 15, 23, "Ida Lund"), Mention(Side.RIGHT, 1, 0, 8, "Ida Lund")),
    )
    days = [
        Quantity(Mention(side, 0, 0, 1, "4 days"), 4, None, None, approximate=False, unit="day",
                 of=None, said_by=None)
        for side in Side
    ]  # fmt: skip
    quoted = Pair.of(lambda side: Quotation(Mention(side, 2, 0, 3, "ash"), None))
    evidence = Evidence.of([lund], days, [SharedQuotation("ash", quoted)], ())
    assert 0 < measure(1, 1, evidence).shared_entities < 1
    assert measure(1, 0, evidence).shared_entities == 0
    assert measure(0, 0, evidence).shared_figures == 1
    assert measure(0, 1, evidence).shared_figures == 0
    assert measure(2, 2, evidence).shared_quotation == 1
    assert measure(2, 1, evidence).shared_quotation == 0


def test_measuring_is_the_same_from_either_side() -> None:
    there = Table.of(Pair(article(*LEFT), article(*RIGHT)), NOTHING)
    back = Table.of(Pair(article(*RIGHT), article(*LEFT)), NOTHING)
    for left in range(len(LEFT)):
        for right in range(len(RIGHT)):
            assert there.features(left, right) == pytest.approx(back.features(right, left))


def test_rough_features_are_the_features_but_for_a_bound() -> None:
    table = Table.of(Pair(article(*LEFT), article(*RIGHT)), NOTHING)
    for left in range(len(LEFT)):
        for right in range(len(RIGHT)):
            exact, rough = table.features(left, right), table.rough(left, right)
            dear = {name: getattr(exact, name) for name in ROUGH}
            assert all(getattr(rough, name) >= dear[name] - 1e-12 for name in ROUGH)
            assert rough._replace(**dear) == exact


@pytest.mark.parametrize("text", ["", "…", "the of and", "a", "“", "A. " * 9])
def test_paragraphs_of_nothing_are_measured_all_the_same(text: str) -> None:
    table = Table.of(Pair(article(text), article(text, *RIGHT)), NOTHING)
    assert all(math.isfinite(value) for value in table.features(0, 1))


def test_no_more_of_a_paragraph_is_read_than_a_real_one_holds() -> None:
    found = profiles(article("granite " * READ_CHARS + "walrus"))
    assert len(found[0].stems) == 1


def said(side: Side, paragraph_index: int, text: str, speaker: str) -> Quotation:
    return Quotation(Mention(side, paragraph_index, 0, len(text), text), speaker)


def test_other_speakers_speak_against_a_pair() -> None:
    quotations = [
        said(Side.LEFT, 0, LEFT[0], "Ida Lund"),
        said(Side.RIGHT, 0, RIGHT[0], "Ms. Lund"),
        said(Side.RIGHT, 1, RIGHT[1][:11], "a tourist"),
    ]
    evidence = Evidence.of((), (), (), (), quotations)
    same, other, silent = (measure(0, right, evidence) for right in (0, 1, 2))
    assert (same.same_speaker, same.other_speakers, same.both_quote) == (1, 0, 1)
    assert (other.same_speaker, other.other_speakers, other.both_quote) == (0, 1, 0.5)
    assert (silent.same_speaker, silent.other_speakers, silent.both_quote) == (0, 0, 0)


def test_who_is_introduced_by_both_counts_once() -> None:
    mentions = tuple(
        Mention(side, index, 0, 8, "Ida Lund")
        for side, index in ((Side.LEFT, 1), (Side.LEFT, 3), (Side.RIGHT, 1), (Side.RIGHT, 3))
    )
    evidence = Evidence.of([Entity("Ida Lund", NameKind.PERSON, mentions)], (), (), ())
    assert measure(1, 1, evidence).introductions == 1
    assert measure(3, 3, evidence).introductions == measure(1, 3, evidence).introductions == 0


def test_the_line_under_a_post_is_not_compared() -> None:
    post = Paragraph(Kind.EMBED, "The pier is closed, and the ferry sails from the shipyard.")
    line = Paragraph(Kind.EMBED, "— Storvik Port (@storvikport) May 3, 2021")
    assert list(profiles(Article("", (post, line)))) == [0]
