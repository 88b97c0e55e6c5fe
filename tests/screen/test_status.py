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
from newsreader.screen.status import Status, Wording, open_status, status_line
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
        link_detail(comparison, 1).whole
        == "Link 2 of 4 (strong, 93 % sure): both name Irene Corbel; both use “bridge”, “mayor”"
    )
    copied = tuple(replace(link, verbatim=True) for link in comparison.links)
    detail = link_detail(replace(comparison, links=copied), 1)
    assert detail.whole.startswith("Link 2 of 4 (strong, 93 % sure, same words): ")
    assert link_counts(of_texts(("One.",), ())) == "no links found"
    assert link_counts(of_texts(("One.",), ("One.",))) == "1 link · 1 on the chain"


def test_a_link_made_by_hand_is_said_to_be_and_needs_no_reason() -> None:
    made = bridge().pinned(Pins(joined=(Pair(4, 2),)))
    index = next(i for i, link in enumerate(made.links) if link.by_hand)
    assert link_detail(made, index).whole == f"Link {index + 1} of 5 (made by hand)"


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


def rich_detail() -> Wording:
    """What is told of a link with many reasons of every kind."""
    rich = Because(
        tuple("abcde"), ("2001", "40 ships"), ("not safe",), ("storm", "cable", "bridge", "mayor")
    )
    made = bridge()
    return link_detail(replace(made, links=(replace(made.links[0], because=rich),)), 0)


def test_some_reasons_of_every_kind_find_room() -> None:
    detail = rich_detail()
    assert detail.whole.endswith(
        "both name a, b, c, d, e; both give 2001, 40 ships; both quote “not safe”; "
        "both use “storm”, “cable”, “bridge”, “mayor”"
    )
    three = "both name a, b, c; both give 2001, 40 ships; both quote “not safe”"
    two = three.replace(", c", "")
    assert [words.partition(": ")[2] for words in detail.shorter[:-1]] == [
        f"{three}; both use “storm”, “cable”, “bridge”",
        f"{two}; both use “storm”, “cable”",
        "both name a; both give 2001; both quote “not safe”; both use “storm”",
    ]
    assert detail.shorter[-1].startswith("Link 1 of 1 (possible, ")
    assert "sure" not in detail.shorter[-1]


def test_a_row_has_the_fullest_wording_that_fits_and_is_cut_at_a_word() -> None:
    detail = rich_detail()
    status = replace(FULL, lock="", detail=detail)
    for words in detail.shorter:
        assert status_line(status, len(words) + 6).plain == f"{words}    8%"
    cut = status_line(status, 60).plain
    assert cut.startswith("Link 1 of 1 (possible, ")
    assert "…" in cut
    words, _, _ = cut.partition("…")
    assert detail.shorter[-1].startswith(words)
    assert not detail.shorter[-1][len(words)].isalnum()


def test_an_open_line_has_room_for_everything() -> None:
    detail = rich_detail()
    status = replace(FULL, detail=detail, note="✎ To be asked.")
    rows = open_status(status, 76).plain.split("\n")
    assert [len(row) for row in rows] == [76, 76, 76]
    assert rows[2].endswith("34 links · 12 on the chain · panes unlocked   8%")
    told = " ".join(row.strip() for row in [*rows[:2], rows[2].partition("34 links")[0]])
    assert told == f"✎ To be asked.  {detail.whole}"
    short = open_status(Status(counts="5 links", position="1%"), 30).plain.split("\n")
    assert short == ["5 links".ljust(30), " " * 30, "1%".rjust(30)]


@given(
    st.builds(Status, *[st.text("a字\u0301 [b]", max_size=90)] * 7),
    st.integers(1, 120),
)
def test_every_row_of_an_open_line_is_as_wide_as_the_screen(status: Status, width: int) -> None:
    rows = open_status(status, width).split("\n")
    assert [row.cell_length for row in rows] == [width] * 3
