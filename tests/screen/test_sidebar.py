"""The sidebar's tables: what they list, in what order, in the width they get."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.figure import FigureRow
from newsreader.comparison.model import Entity, Mention, Quantity, Relation
from newsreader.language.name_kind import NameKind
from newsreader.screen.entity_table import entity_content, entity_groups
from newsreader.screen.listed import listed
from newsreader.screen.number_table import number_content, number_groups
from newsreader.side import Pair, Side
from tests.factory import bridge, of_texts
from tests.screen.stage import opened, screen_text, sidebar, status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.screen.table import Row

WORDS = st.text("ab 字é[b]\u0301-", min_size=1, max_size=60)
MENTIONS = st.builds(Mention, st.sampled_from(Side), st.just(0), st.just(0), st.just(1), WORDS)


def shown(rows: Iterable[Row], width: int) -> list[str]:
    """The rows' lines as they stand in a table of that width."""
    return [line.rstrip() for row in rows for line in row.lay_out(width).plain.split("\n")]


def test_entities_of_both_stand_before_those_of_one() -> None:
    assert shown(listed(entity_groups(bridge())), 32) == [
        "Both name · 1              A   B",
        "Irene Corbel      person   2   1",
        "",
        "Only B, right · 1          A   B",
        "Port Office       org.     ·   1",
    ]


def test_a_roomy_table_writes_kinds_out() -> None:
    assert "organization" in shown(listed(entity_groups(bridge())), 70)[-1]


def test_a_long_name_is_wrapped_before_it_is_cut() -> None:
    entity = Entity("Royal Society for the Protection of Birds", NameKind.OTHER, ())
    assert [line.rstrip() for line in entity_content(entity, 32).plain.split("\n")] == [
        "Royal Society for other    ·   ·",
        "the Protection o…",
    ]


def test_figures_stand_side_by_side_under_what_they_count() -> None:
    assert shown(listed(number_groups(bridge())), 32) == [
        "Both give · 1",
        "≠ differ  cables",
        "  A 40            B 44",
    ]


def test_a_roomy_table_gives_each_figure_one_line() -> None:
    line = shown(listed(number_groups(bridge())), 80)[-1]
    assert line.split() == ["≠", "differ", "cables", "A", "40", "B", "44"]


def test_figures_of_one_article_alone_are_listed_too() -> None:
    comparison = replace(bridge(), quantity_matches=())
    assert shown(listed(number_groups(comparison)), 32) == [
        "Only A, left · 1",
        "40            cables",
        "",
        "Only B, right · 1",
        "44            broken cables",
    ]


def test_a_figure_of_nothing_said_is_shown_by_its_unit() -> None:
    (first, second) = bridge().quantities
    row = FigureRow(None, Pair(replace(first, of=None, unit="percent"), second), Relation.AGREE)
    assert number_content(row, 32).plain.startswith("= agree  percent")


def test_there_are_no_rows_where_nothing_was_found() -> None:
    nothing = of_texts(("One.",), ("Two.",))
    assert listed(entity_groups(nothing)) == ()
    assert listed(number_groups(nothing)) == ()


def test_headings_lead_nowhere_and_rows_to_all_their_mentions() -> None:
    heading, row = listed(number_groups(bridge()))
    assert heading.mentions == ()
    assert [mention.text for mention in row.mentions] == ["40", "44"]


@given(
    st.builds(Entity, WORDS, st.sampled_from(NameKind), st.tuples(MENTIONS)), st.integers(24, 120)
)
def test_an_entity_fits_any_width(entity: Entity, width: int) -> None:
    assert all(line.cell_length <= width for line in entity_content(entity, width).split("\n"))


QUANTITIES = st.builds(
    Quantity,
    MENTIONS,
    st.none(),
    st.none(),
    st.none(),
    st.booleans(),
    st.none() | WORDS,
    st.none() | WORDS,
    st.none(),
)


@given(
    st.builds(
        FigureRow,
        st.none() | WORDS,
        st.builds(Pair, st.none() | QUANTITIES, QUANTITIES),
        st.none() | st.sampled_from(Relation),
    ),
    st.integers(24, 120),
)
def test_a_figure_fits_any_width(row: FigureRow, width: int) -> None:
    assert all(line.cell_length <= width for line in number_content(row, width).split("\n"))


async def test_a_quotation_is_told_by_its_words_and_found_by_its_speaker() -> None:
    async with opened(bridge(), size=(140, 20)) as pilot:
        await pilot.press("3", "enter")
        assert status(pilot).strip().startswith("“not safe”: mention 1 of 2")
        await pilot.press("f", *"corbel", "enter")
        assert "“not safe”" in screen_text(pilot.app)


async def test_an_empty_table_says_why() -> None:
    async with opened(of_texts(("One.",), ("Two.",)), size=(140, 20)) as pilot:
        for key, missing in (("1", "names"), ("2", "figures")):
            await pilot.press(key, "down", "enter")
            text = " ".join(line[-34:].strip() for line in screen_text(pilot.app).splitlines())
            assert f"No {missing} were found in either article." in text


async def test_the_cursor_waits_on_the_first_row() -> None:
    async with opened(bridge(), size=(140, 20)) as pilot:
        assert sidebar(pilot).table.highlighted == 1


async def test_a_click_on_a_title_shows_its_table() -> None:
    async with opened(bridge(), size=(140, 20)) as pilot:
        await pilot.click(offset=(screen_text(pilot.app).splitlines()[0].index("Numbers"), 0))
        await pilot.pause()
        assert sidebar(pilot).table.id == "numbers"
        assert "≠ differ  cables" in screen_text(pilot.app)
