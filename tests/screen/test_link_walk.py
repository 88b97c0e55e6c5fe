"""What n and p follow: the current link, or else the row being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.link_walk import next_link, previous_link
from newsreader.screen.linkage import Linkage, link_up
from newsreader.screen.scroll import Scroll
from newsreader.screen.typesetting import set_rows
from newsreader.side import Side
from tests.screen.factory import article, comparison, link, long_pair

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

PAIR = long_pair()


def walk(made: Comparison = PAIR, height: int = 12) -> tuple[Linkage, Scroll]:
    linkage = link_up(made.links)
    scroll = Scroll()
    layouts = made.articles.map(lambda article: set_rows(article.paragraphs, 50))
    scroll.fit(layouts, linkage.chain, height)
    return linkage, scroll


def test_the_walk_goes_through_all_links_and_back() -> None:
    linkage, scroll = walk()
    seen: list[int] = []
    current = next_link(linkage, scroll, None)
    while current is not None:
        scroll.go_to_link(linkage.links[current])
        seen.append(current)
        current = next_link(linkage, scroll, current)
    assert seen == list(range(8))
    back: list[int] = []
    current = 7
    while (current := previous_link(linkage, scroll, current)) is not None:
        scroll.go_to_link(linkage.links[current])
        back.append(current)
    assert back == [6, 5, 4, 3, 2, 1, 0]


@given(st.integers(min_value=0), st.sampled_from(Side), st.booleans())
def test_without_a_current_link_the_walk_divides_at_the_row_being_read(
    step: int,
    side: Side,
    locked: bool,  # noqa: FBT001 - drawn
) -> None:
    linkage, scroll = walk()
    scroll.side = side
    scroll.go_to_step(step % (scroll.length + 1))
    if not locked:
        scroll.unlock()
        scroll.move(7)
    here = scroll.axis_step
    after = next_link(linkage, scroll, None)
    before = previous_link(linkage, scroll, None)
    steps = [scroll.step_of(link) for link in linkage.links]
    assert after == next((i for i, there in enumerate(steps) if there >= here), None)
    if not scroll.at_end:
        assert before == max((i for i, there in enumerate(steps) if there < here), default=None)


@given(st.integers(min_value=0))
def test_going_on_never_leads_back(step: int) -> None:
    linkage, scroll = walk()
    scroll.go_to_step(step % (scroll.length + 1))
    before = scroll.step
    index = next_link(linkage, scroll, None)
    if index is not None and linkage.links[index].on_chain:
        scroll.go_to_link(linkage.links[index])
        assert scroll.step >= before


def test_at_the_start_the_first_link_is_next_and_none_is_before() -> None:
    linkage, scroll = walk()
    assert next_link(linkage, scroll, None) == 0
    assert previous_link(linkage, scroll, None) is None


def test_at_the_end_the_last_link_is_before_and_none_is_next() -> None:
    linkage, scroll = walk()
    scroll.go_end()
    assert previous_link(linkage, scroll, None) == 7
    assert next_link(linkage, scroll, None) is None


def test_articles_that_fit_the_view_are_walked_from_either_end() -> None:
    small = comparison(PAIR.articles.map(lambda _: article(4)), [link(1, 1), link(2, 2)])
    linkage, scroll = walk(small, height=60)
    assert next_link(linkage, scroll, None) == 0
    assert previous_link(linkage, scroll, None) == 1


def test_without_links_there_is_nowhere_to_go() -> None:
    _, scroll = walk()
    assert next_link(Linkage(), scroll, None) is None
    assert previous_link(Linkage(), scroll, None) is None
