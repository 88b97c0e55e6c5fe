from __future__ import annotations

import pytest

from newsreader.screen.chooser.column import LEAST_TITLE, MOST_OUTLET, Needs
from newsreader.screen.chooser.partner import next_partner, partner, partners
from newsreader.screen.chooser.row import rows_of
from newsreader.story import Catalogue, arrange
from tests.screen.chooser.stage import reports
from tests.story.sample import BRIDGE, BRIDGE_TOO, BUDGET, CHESS
from tests.story.sample import reports as plain_reports


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """Three reports on a bridge, two on chess, one alone."""
    return arrange(reports())


def test_stories_are_parted_by_blank_rows_and_those_alone_have_a_heading(
    catalogue: Catalogue,
) -> None:
    rows = rows_of(catalogue)
    shown = [row.story_number if row.report_index is not None else row.heading for row in rows]
    assert shown == [1, 1, 1, "", 2, 2, "", "Alone: 1 article that no other tells the story of", 0]
    assert [row.leads for row in rows].count(True) == len(catalogue.stories)


def test_without_stories_there_is_no_blank_row_on_top() -> None:
    rows = rows_of(arrange(plain_reports(CHESS)))
    assert [row.heading != "" for row in rows] == [True, False]
    assert rows_of(arrange([])) == ()


def test_a_partner_is_of_the_same_story(catalogue: Catalogue) -> None:
    for story in catalogue.stories:
        for index in story:
            assert partner(catalogue, index) in set(story) - {index}


def test_one_that_stands_alone_is_offered_what_is_most_like_it() -> None:
    found = arrange(plain_reports(CHESS, BUDGET, (*BUDGET[:1], "A champion of chess won.")))
    assert found.alone == (0, 1, 2) or found.stories
    assert partner(found, 0) == found.matches[0][0].report_index


def test_a_copy_is_no_partner_as_long_as_there_is_another() -> None:
    found = arrange(plain_reports(BRIDGE, BRIDGE, BRIDGE_TOO))
    assert partners(found, 0) == partners(found, 1) == (2,)
    assert set(partners(found, 2)) == {0, 1}


def test_partners_come_round_both_ways(catalogue: Catalogue) -> None:
    first, second = partners(catalogue, 0)
    assert next_partner(catalogue, 0, first, 1) == second
    assert next_partner(catalogue, 0, second, 1) == first
    assert next_partner(catalogue, 0, first, -1) == second
    assert next_partner(catalogue, 0, 2, 1) == first
    assert next_partner(catalogue, 0, 2, -1) == second
    assert next_partner(catalogue, 1, 4, 1) is None


@pytest.mark.parametrize("width", [10, 40, 60, 80, 120, 200])
def test_columns_share_the_width(width: int) -> None:
    columns = Needs(number=2, outlet=40, day=13).fit(width)
    assert columns.title >= 0
    assert columns.outlet <= MOST_OUTLET
    assert columns.day in {0, 13}
    assert columns.title >= LEAST_TITLE or not columns.day
    assert (columns.day > 0) == (width >= 80)
