"""The status line: the right things, in one line of the right width."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.model import Because, QuantityMatch, Relation
from newsreader.comparison.pin import Pins
from newsreader.screen.detail import (
    figures_detail,
    link_counts,
    link_detail,
    matching_detail,
    percent,
)
from newsreader.screen.status import Status, status_line
from newsreader.side import Pair
from tests.factory import bridge, of_texts

FULL = Status(
    counts="34 links · 12 on the chain",
    detail="Link 1 of 34",
    lock="panes unlocked",
    position=" 8%",
)


def test_a_wide_line_tells_everything() -> None:
    text = status_line(FULL, 80).plain
    assert text.startswith("Link 1 of 34 ")
    assert text.endswith("34 links · 12 on the chain · panes unlocked   8%")


def test_a_narrower_line_leaves_out_the_counts_first() -> None:
    assert status_line(FULL, 40).plain == "Link 1 of 34         panes unlocked   8%"


def test_a_line_too_narrow_for_both_keeps_the_left_part() -> None:
    assert status_line(FULL, 24).plain == "Link 1 of 34            "


def test_progress_stands_where_the_counts_will() -> None:
    line = status_line(Status(progress="Comparing: names…", position="  0%"), 40).plain
    assert line.split() == ["Comparing:", "names…", "0%"]


@given(
    st.builds(Status, *[st.text("a字\u0301 [b]", max_size=30)] * 7),
    st.integers(1, 120),
)
def test_it_is_always_as_wide_as_the_screen(status: Status, width: int) -> None:
    line = status_line(status, width)
    assert line.cell_length == width
    assert "\n" not in line.plain


def test_counts_and_reasons_are_in_words() -> None:
    comparison = bridge()
    assert link_counts(comparison) == "4 links · 3 on the chain"
    assert (
        link_detail(comparison, 1)
        == "Link 2 of 4 (strong, 93 % sure): both name Irene Corbel; both use “bridge”, “mayor”"
    )
    copied = tuple(replace(link, verbatim=True) for link in comparison.links)
    detail = link_detail(replace(comparison, links=copied), 1)
    assert detail.startswith("Link 2 of 4 (strong, 93 % sure, same words): ")
    assert link_counts(of_texts(("One.",), ())) == "no links found"
    assert link_counts(of_texts(("One.",), ("One.",))) == "1 link · 1 on the chain"


def test_a_link_made_by_hand_is_said_to_be_and_needs_no_reason() -> None:
    made = bridge().pinned(Pins(joined=(Pair(4, 2),)))
    index = next(i for i, link in enumerate(made.links) if link.by_hand)
    assert link_detail(made, index) == f"Link {index + 1} of 5 (made by hand)"


def test_other_matching_than_at_first_is_said() -> None:
    made = bridge()
    first = made.threshold
    stricter = made.at(0.65)
    assert link_counts(made, first) == "4 links · 3 on the chain"
    assert link_counts(stricter, first) == "2 links, stricter · 1 on the chain"
    assert link_counts(made, 0.65).startswith("4 links, looser")
    assert matching_detail(made, first) == "4 links, as at first"
    assert (
        matching_detail(stricter, first) == "2 links, fewer than at first: those at least 65 % sure"
    )


def test_nothing_is_quite_certain_or_impossible() -> None:
    assert [percent(share) for share in (0, 0.5, 0.999, 1)] == ["1 %", "50 %", "99 %", "99 %"]


def test_two_figures_are_told_with_their_places_and_sources() -> None:
    match = bridge().quantity_matches[0]
    detail = figures_detail(match, 0, 2)
    assert detail.startswith("Disagreement 1 of 2: ")
    assert "40 (A3) ≠ 44 (B3)" in detail
    assert detail.endswith("Engineers")
    close = QuantityMatch(match.quantities, Relation.CLOSE, None)
    assert figures_detail(close, 0, 1).startswith("None differ; close figures 1 of 1: 40 (A3) ≈ 44")


def test_some_reasons_of_every_kind_find_room() -> None:
    rich = Because(
        tuple("abcde"), ("2001", "40 ships"), ("not safe",), ("storm", "cable", "bridge", "mayor")
    )
    made = bridge()
    detail = link_detail(replace(made, links=(replace(made.links[0], because=rich),)), 0)
    assert detail.endswith(
        "both name a, b, c; both give 2001, 40 ships; both quote “not safe”; "
        "both use “storm”, “cable”, “bridge”"
    )
