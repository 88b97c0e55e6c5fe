"""Where two paragraphs say the same: by stems, runs of words, names, figures and dates."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsreader import compare
from newsreader.comparison.model import DateMention, Entity, QuantityMatch, Relation
from newsreader.comparison.shared_text import SharedText
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge, left, of_texts, right

ENDS = Pair(0, 0)


def shared(one: str, other: str) -> Pair[list[str]]:
    """The words that two texts share, as each writes them."""
    spans = SharedText(of_texts((one,), (other,))).between(ENDS)
    return Pair(
        [one[start:end] for start, end in spans.left],
        [other[start:end] for start, end in spans.right],
    )


def test_words_are_shared_by_their_stems() -> None:
    found = shared("The council voted quickly.", "A vote of the councils failed.")
    assert found == Pair(["council", "voted"], ["vote", "councils"])


def test_little_words_are_shared_only_within_a_run() -> None:
    assert shared("He was at the pier.", "She was in the boat.") == Pair([], [])
    found = shared("They met at the old pier today.", "Boats left; they met at the old pier.")
    assert found == Pair(["They met at the old pier"], ["they met at the old pier"])


def test_nothing_is_shared_by_texts_without_words() -> None:
    assert shared("", "Boats left.") == Pair([], [])
    assert shared("…", "…") == Pair([], [])


def test_names_figures_and_dates_are_shared_however_written() -> None:
    made = bridge()
    ends = Pair(2, 2)
    mayor = Entity("Corbel", NameKind.PERSON, (left(2, "Irene Corbel"), right(2, "Engineers")))
    cables = made.quantity_matches[0].quantities
    snapped, broken = left(2, "snapped"), right(2, "broken")
    without = replace(made, entities=(), quantity_matches=(), dates=(), quantities=())
    rich = replace(
        without,
        entities=(mayor,),
        quantity_matches=(QuantityMatch(cables, Relation.AGREE, "cables"),),
        dates=(DateMention(snapped, "2024-03-09"), DateMention(broken, "2024-03-09")),
    )
    told = [LEFT_TEXTS[2][start:end] for start, end in SharedText(rich).between(ends).left]
    assert told == ["Irene Corbel", "40", "cables", "snapped"]
    told = [RIGHT_TEXTS[2][start:end] for start, end in SharedText(rich).between(ends).right]
    assert told == ["Engineers", "44", "broken", "cables"]
    plain = [LEFT_TEXTS[2][start:end] for start, end in SharedText(without).between(ends).left]
    assert plain == ["cables"]


def test_figures_that_differ_are_not_shared() -> None:
    made = bridge()
    told = [LEFT_TEXTS[2][start:end] for start, end in SharedText(made).between(Pair(2, 2)).left]
    assert "40" not in told


def test_a_name_that_only_one_of_the_two_paragraphs_holds_is_not_shared() -> None:
    assert SharedText(bridge()).between(Pair(4, 1)) == Pair((), ())


TEXTS = st.text("ab .,“”9字", max_size=60)


@given(TEXTS, TEXTS)
def test_stretches_rise_lie_apart_and_within_the_text(one: str, other: str) -> None:
    made = of_texts((one,), (other,))
    spans = SharedText(made).between(ENDS)
    for text, held in zip((one, other), spans, strict=True):
        assert all(0 <= start < end <= len(text) for start, end in held)
        assert all(before[1] < after[0] for before, after in pairwise(held))


def test_a_real_comparison_shares_what_its_reasons_name() -> None:
    texts = (
        "The harbour board of Westlynn approved 30 new cranes on Friday.",
        "On Friday the board in Westlynn said yes to thirty cranes.",
    )
    made = compare(*of_texts(texts[:1], texts[1:]).articles)
    spans = SharedText(made).between(ENDS)
    words = [texts[0][start:end] for start, end in spans.left]
    assert {"Westlynn", "Friday"} <= {word for said in words for word in said.split()}
