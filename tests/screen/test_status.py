"""The status line: the right things, in one line of the right width."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.status import Status, link_counts, link_detail, status_line
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
    st.builds(Status, *[st.text("a字\u0301 [b]", max_size=30)] * 5),
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
        == "Link 2 of 4 (strong): both name Irene Corbel; both use “bridge”, “mayor”"
    )
    copied = tuple(replace(link, verbatim=True) for link in comparison.links)
    detail = link_detail(replace(comparison, links=copied), 1)
    assert detail.startswith("Link 2 of 4 (strong, same words): ")
    assert link_counts(of_texts(("One.",), ())) == "no links found"
    assert link_counts(of_texts(("One.",), ("One.",))) == "1 link · 1 on the chain"
