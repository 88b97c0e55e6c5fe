"""Searching both articles: hits, their order, and the keys."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.model import Mention
from newsreader.screen.query_bar import QueryBar
from newsreader.screen.search import MOST_HITS, Search, SearchIndex, counts
from newsreader.side import Pair, Side
from tests.factory import bridge, of_texts
from tests.screen.stage import hurry, opened, reader, screen_text, sidebar, status


def hit(side: Side, place: int) -> Mention:
    return Mention(side, place, 0, 1, "x")


def test_hits_stand_on_both_sides_in_reading_order() -> None:
    hits = SearchIndex(bridge().articles).hits(' "not safe" ')
    assert [mention.text for mention in hits.left] == []
    assert [mention.text for mention in hits.right] == ["“not safe”"]
    hits = SearchIndex(bridge().articles).hits("BRIDGE")
    assert [m.paragraph_index for m in hits.left] == sorted(m.paragraph_index for m in hits.left)
    for side, found in hits.items():
        for mention in found:
            text = bridge().articles[side].paragraphs[mention.paragraph_index].text
            assert text[mention.start_char : mention.end_char] == mention.text
            assert mention.side is side


def test_nothing_is_found_for_nothing() -> None:
    index = SearchIndex(bridge().articles)
    assert index.hits("") == index.hits("  ") == Pair((), ())


def test_there_is_an_end_to_hits() -> None:
    hits = SearchIndex(of_texts(("e" * (MOST_HITS + 9),), ("no",)).articles).hits("e")
    assert len(hits.left) == MOST_HITS
    assert counts(hits) == f"{MOST_HITS}+ in A · 0 in B"


@given(st.lists(st.integers(0, 20), max_size=6), st.lists(st.integers(0, 20), max_size=6))
def test_walking_goes_round_every_hit(left: list[int], right: list[int]) -> None:
    hits = Pair(
        tuple(hit(Side.LEFT, place) for place in sorted(set(left))),
        tuple(hit(Side.RIGHT, place) for place in sorted(set(right))),
    )
    search = Search("x", hits)
    seen = []
    for _ in search.all_hits:
        search.step(lambda mention: mention.paragraph_index, 10, 1)
        seen.append(search.current)
    assert sorted(map(str, seen)) == sorted(map(str, search.all_hits))
    first = seen[0] if seen else None
    around = search.step(lambda mention: mention.paragraph_index, 10, 1)
    assert search.current == first
    assert around == (first is not None and (first == sorted_hits(search)[0] or False))
    search.step(lambda mention: mention.paragraph_index, 10, -1)
    assert search.current == (seen[-1] if seen else None)


def sorted_hits(search: Search) -> list[Mention]:
    return sorted(search.all_hits, key=lambda m: (m.paragraph_index, m.side is Side.RIGHT))


def test_the_first_hit_is_the_one_below_where_the_reader_is() -> None:
    hits = Pair((hit(Side.LEFT, 2), hit(Side.LEFT, 8)), (hit(Side.RIGHT, 5),))
    search = Search("x", hits)
    assert search.step(lambda mention: mention.paragraph_index, 4, 1) is False
    assert search.current == hits.right[0]
    assert search.number(lambda mention: mention.paragraph_index) == 2


# The keys


async def test_typing_finds_and_enter_n_p_walk() -> None:
    async with opened(size=(140, 24)) as pilot:
        await pilot.press("slash", *"p4")
        assert "p4" in pilot.app.screen.query_one("#search", QueryBar).text
        assert "hit 1 of" in status(pilot)
        await pilot.press("enter", "n", "n")
        assert "hit 3 of" in status(pilot)
        await pilot.press("p")
        assert "hit 2 of" in status(pilot)


async def test_escape_clears_a_search_and_n_walks_the_links_again() -> None:
    async with opened(size=(140, 24)) as pilot:
        await pilot.press("slash", *"council", "enter", "escape")
        assert not pilot.app.screen.query_one("#search", QueryBar).display
        assert "hit" not in status(pilot)
        await pilot.press("n")
        assert status(pilot).startswith("Link 1")


async def test_what_is_not_there_is_said_and_nothing_moves() -> None:
    async with opened(size=(140, 24)) as pilot:
        await pilot.press("space")
        tops = reader(pilot).tops
        await pilot.press("slash", *"zebra")
        assert "not found" in status(pilot)
        assert "not found" in screen_text(pilot.app)
        assert reader(pilot).tops == tops


async def test_a_search_typed_in_a_hurry_is_the_same() -> None:
    async with opened(size=(140, 24)) as pilot:
        await hurry(pilot, "slash", *"coun", "enter", "n")
        await pilot.pause(0.1)
        assert pilot.app.screen.query_one("#search", QueryBar).text == "coun"
        assert "hit 2 of" in status(pilot)


async def test_keys_that_follow_enter_closely_are_not_typed() -> None:
    async with opened(size=(140, 24)) as pilot:
        await pilot.press("slash")
        await hurry(pilot, *"coun", "enter", "n")
        await pilot.pause(0.1)
        assert pilot.app.screen.query_one("#search", QueryBar).text == "coun"
        assert "hit 2 of" in status(pilot)


async def test_keys_typed_into_a_search_are_no_commands() -> None:
    async with opened(size=(140, 24)) as pilot:
        await pilot.press("slash", "q", "e", "1")
        assert pilot.app.screen.query_one("#search", QueryBar).text == "qe1"
        assert pilot.app.is_running


# The filter


async def test_a_filter_leaves_the_rows_that_fit_in_every_list() -> None:
    async with opened(bridge(), size=(140, 24)) as pilot:
        await pilot.press("f", *"corbel", "enter")
        assert "Irene Corbel" in screen_text(pilot.app)
        assert "Port Office" not in "".join(
            line[-36:] for line in screen_text(pilot.app).splitlines()
        )
        await pilot.press("2")
        assert "Nothing here holds" in screen_text(pilot.app)
        await pilot.press("escape", "1")
        assert "Port Office" in screen_text(pilot.app)


async def test_a_filter_in_the_list_leads_to_its_rows() -> None:
    async with opened(bridge(), size=(140, 24)) as pilot:
        await pilot.press("f", *"corbel", "enter", "enter")
        assert "Irene Corbel: mention 1" in status(pilot)


async def test_orders_change_by_key() -> None:
    async with opened(bridge(), size=(140, 24)) as pilot:
        await pilot.press("S")
        assert "as told" in screen_text(pilot.app)
        await pilot.press("S")
        assert "by name" in screen_text(pilot.app)
        await pilot.press("S")
        assert "by name" not in screen_text(pilot.app)


async def test_every_tab_has_its_key() -> None:
    async with opened(bridge(), size=(140, 24)) as pilot:
        tabs = ("entities", "numbers", "quotations", "timeline", "overview")
        for key, name in enumerate(tabs, start=1):
            await pilot.press(str(key))
            assert sidebar(pilot).table.id == name


async def test_a_list_that_leads_nowhere_scrolls() -> None:
    async with opened(bridge(), size=(140, 12)) as pilot:
        await pilot.press("5", "j", "j")
        assert sidebar(pilot).table.scroll_y == 2
        await pilot.press("G")
        assert sidebar(pilot).table.scroll_y > 2
        await pilot.press("g")
        assert sidebar(pilot).table.scroll_y == 0
