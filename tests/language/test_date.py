from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.date import dates

WRITTEN = date(2022, 9, 15)
"""A Thursday."""


def found(text: str, reference: date | None = WRITTEN) -> list[tuple[str, str | None]]:
    return [(text[d.start_char : d.end_char], d.iso) for d in dates(text, reference)]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        # A day.
        ("It opened on September 15, 2021.", "2021-09-15"),
        ("It opened on Sept. 5.", "2022-09-05"),
        ("It opened on 5 September 2021", "2021-09-05"),
        ("on 15th September", "2022-09-15"),
        ("on the 15th of September", "2022-09-15"),
        ("on Monday, Sept. 12, 2022, and", "2022-09-12"),
        ("on Tuesday 13 September", "2022-09-13"),
        ("2022-09-15", "2022-09-15"),
        ("dated 15/09/2022", "2022-09-15"),
        ("dated 9/15/2022", "2022-09-15"),
        ("dated 03/04/2022", None),
        ("on Feb. 30, 2022", None),
        ("on 1 January", "2022-01-01"),
        ("It closed on Dec. 10", "2021-12-10"),
        ("It will be held on Dec. 10", "2022-12-10"),
        ("the attacks of Sept. 11, 2001,", "2001-09-11"),
        ("the Sept. 11 attacks", None),
        # Several days.
        ("It runs from 15-16 September.", "2022-09-15/2022-09-16"),
        ("on Sept. 15–16 in", "2022-09-15/2022-09-16"),
        ("from September 30 to October 2", "2022-09-30/2022-10-02"),
        ("from 30 September to 2 October 2019", "2019-09-30/2019-10-02"),
        ("between December 28 and January 3, 2020", "2019-12-28/2020-01-03"),
        # Months.
        ("in September 2020", "2020-09"),
        ("in late Sept. 2020", "2020-09"),
        ("from June to August 2020", "2020-06/2020-08"),
        ("back in February", "2022-02"),
        ("since July", "2022-07"),
        ("in September", "2022-09"),
        ("It will open in November", "2022-11"),
        ("It closed in November", "2021-11"),
        ("They will meet again as they did back in March", "2022-03"),
        ("last May", "2022-05"),
        ("next June", "2023-06"),
        ("this October", "2022-10"),
        ("its January report", "2022-01"),
        # Years.
        ("It was founded in 2001 with four ships.", "2001"),
        ("since 1998", "1998"),
        ("the 2014 ban", "2014"),
        ("his 2016 Senate campaign", "2016"),
        ("the summer of 2014", "2014"),
        ("the port's 1998 fire", "1998"),
        ("her first book (1998)", "1998"),
        ("from 2010 to 2012", "2010/2012"),
        ("the 2010-2012 drought", "2010/2012"),
        ("the 2019-20 season", "2019/2020"),
        ("in the 1990s", "1990/1999"),
        # Weekdays.
        ("The minister said on Monday", "2022-09-12"),
        ("She resigned Friday.", "2022-09-09"),
        ("It will vote on Monday", "2022-09-19"),
        ("He said on Tuesday that talks will go on", "2022-09-13"),
        ("They met on Thursday", "2022-09-15"),
        ("On Saturday, the army will march", "2022-09-17"),
        ("On Saturday, the army marched", "2022-09-10"),
        ("Voting is due to begin on Sunday", "2022-09-18"),
        ("A vote is scheduled for Sunday", "2022-09-18"),
        ("The wounded man will be buried on Sunday", "2022-09-18"),
        ("He spoke on Wednesday night", "2022-09-14"),
        ("last Thursday", "2022-09-08"),
        ("next Thursday", "2022-09-22"),
        ("this Friday", "2022-09-16"),
        # The day of writing and its neighbours.
        ("the day before yesterday", "2022-09-13"),
        ("yesterday", "2022-09-14"),
        ("last night", "2022-09-14"),
        ("Today’s vote", "2022-09-15"),
        ("this morning", "2022-09-15"),
        ("tonight", "2022-09-15"),
        ("tomorrow morning", "2022-09-16"),
        # Stretches of time.
        ("earlier this week", "2022-09-12/2022-09-18"),
        ("last week", "2022-09-05/2022-09-11"),
        ("next weekend", "2022-09-24/2022-09-25"),
        ("earlier this month", "2022-09"),
        ("last month", "2022-08"),
        ("last year's vote", "2021"),
        ("next year", "2023"),
        ("two days ago", "2022-09-13"),
        ("a week ago", "2022-09-05/2022-09-11"),
        ("three months ago", "2022-06"),
        ("10 years ago", "2012"),
        ("a decade ago", "2012"),
        ("a few weeks ago", None),
        # As the wires write it, and in figures.
        ("LONDON, Sept 15 (Reuters) -", "2022-09-15"),
        ("on Sept 15th, 2021,", "2021-09-15"),
        ("on September the 15th", "2022-09-15"),
        ("on 15th Sept, 2021", "2021-09-15"),
        ("on Tue, 13 Sep 2022", "2022-09-13"),
        ("dated 15-Sep-2022", "2022-09-15"),
        ("on 15/9/2022", "2022-09-15"),
        ("on 15.9.2022", "2022-09-15"),
        ("on 15-09-2022", "2022-09-15"),
        ("on 9/15/22", "2022-09-15"),
        ("on 15/9/22", "2022-09-15"),
        ("on 3/4/22", None),
        ("at 2022-09-15T10:30:00Z", "2022-09-15"),
        ("at 2022-09-15 10:30", "2022-09-15"),
        ("at 2022-09-15T10:30:00.123+02:00", "2022-09-15"),
        ("on 31/02/2022", None),
        # A day without its month.
        ("It closed on the 12th.", "2022-09-12"),
        ("It closed on the 20th, and", "2022-08-20"),
        ("It will close on the 20th.", "2022-09-20"),
        ("It will close by the 3rd", "2022-10-03"),
        ("It closed on the 31st.", "2022-08-31"),
        # Parts of months and years.
        ("in mid-September", "2022-09"),
        ("in mid-September 2021", "2021-09"),
        ("in late-2019", "2019"),
        ("in early 2021", "2021"),
        ("by the end of 2023", "2023"),
        ("in the first quarter of 2022", "2022-01/2022-03"),
        ("in Q3 2021", "2021-07/2021-09"),
        ("the second half of 2020", "2020-07/2020-12"),
        ("by the end of the year", "2022"),
        ("at the beginning of the month", "2022-09"),
        # Decades and centuries.
        ("in the early 1990s", "1990/1999"),
        ("since the mid-1990s", "1990/1999"),
        ("in the '90s", "1990/1999"),
        ("songs of the ’80s", "1980/1989"),
        ("in the 2010s", "2010/2019"),
        ("in the 2000s", "2000/2009"),
        ("in the late 1800s", "1800/1899"),
        ("in the 19th century", "1801/1900"),
        ("a 9th-century church", "0801/0900"),
        ("the 21st century", "2001/2100"),
        ("this century", "2001/2100"),
        ("last decade", "2010/2019"),
        ("in the summer of '69", "1969"),
        ("the class of ’05", "2005"),
        ("the 2021/22 season", "2021/2022"),
        # Seasons, which begin and end nowhere alike.
        ("this summer", "2022"),
        ("last summer", None),
        ("next spring", None),
        ("this winter", None),
        ("in the winter of 1998", "1998"),
        ("in autumn 2019", "2019"),
        # Feasts.
        ("on Christmas Day", "2021-12-25"),
        ("It will open on Christmas Eve", "2022-12-24"),
        ("on Christmas Day 2019", "2019-12-25"),
        ("on New Year’s Day", "2022-01-01"),
        ("on Labor Day", "2022-09-05"),
        ("on Memorial Day", "2022-05-30"),
        ("Stores will close on Thanksgiving", "2022-11-24"),
        ("on the Fourth of July", "2022-07-04"),
        # Counted from the day of writing.
        ("a year ago", "2021"),
        ("three weeks ago", "2022-08-22/2022-08-28"),
        ("a fortnight ago", "2022-08-29/2022-09-04"),
        ("two fortnights ago", "2022-08-15/2022-08-21"),
        ("twelve years ago", "2010"),
        ("a couple of days ago", "2022-09-13"),
        ("two decades ago", "2002"),
        ("more than 10 years ago", None),
        ("at least three months ago", None),
        ("several years ago", None),
        ("in the past five months", "2022-04/2022-09"),
        ("over the last year", "2021-09/2022-09"),
        ("over the past 10 years", "2012/2022"),
        ("during the past decade", "2012/2022"),
        ("in the last three days", "2022-09-12/2022-09-15"),
        ("for the past two weeks", "2022-09-01/2022-09-15"),
        ("in the past few weeks", None),
        # Days known by what happened on them.
        ("the Jan. 6 riot", None),
        ("the July 7 bombings", None),
        ("the Jan. 6 meeting", "2022-01-06"),
    ],
)
def test_one_date_and_the_day_it_stands_for(text: str, iso: str | None) -> None:
    assert [resolved for _, resolved in found(text)] == [iso]


@pytest.mark.parametrize(
    "text",
    [
        "2001 people",
        "2,001 votes",
        "a crowd of 2001 people",
        "more than 2000 soldiers",
        "$2014",
        "1999 euros",
        "in room 2014B",
        "It may rain",
        "May 5,000 people come?",
        "They march on three fronts",
        "the March on the capital",
        "Prime Minister May said",
        "April Stone left",
        "Black Friday",
        "every Monday",
        "the Mondays",
        "Sun Harbour Ltd.",
        "a year-long inquiry",
        "15.5 percent",
        "on the 15th floor",
        "on the 1st Battalion",
        "by the 3rd man",
        "version 1.2.22",
        "a score of 6-4-2",
        "open 24/7",
        "the 100th century-old oak",
        "Summer Lund said",
        "a fall in prices",
        "the last week-long strike",
        "a three-year-old boy",
        "12/24 votes",
        "+44 20 7946 0000",
        "in 15 to 20 minutes",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert found(text) == []


def test_the_stretch_is_the_whole_date_and_no_more() -> None:
    assert found(
        "On Thursday (15 September), it will go on until Friday night and end in May 2023."
    ) == [
        ("Thursday", "2022-09-15"),
        ("15 September", "2022-09-15"),
        ("Friday night", "2022-09-16"),
        ("May 2023", "2023-05"),
    ]
    assert found("in 2010, in 2011 and in 2012") == [
        ("2010", "2010"),
        ("2011", "2011"),
        ("2012", "2012"),
    ]


def test_without_a_day_of_writing_only_full_dates_are_resolved() -> None:
    assert found("on Friday, on 5 May, in July, last year and on 5 May 2020", None) == [
        ("Friday", None),
        ("5 May", None),
        ("July", None),
        ("last year", None),
        ("5 May 2020", "2020-05-05"),
    ]


@pytest.mark.parametrize("reference", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_error(reference: date) -> None:
    text = "yesterday, tomorrow, last week, next week, last year, next year, 9 decades ago"
    assert len(found(text, reference)) == 7
    assert len(found("on Friday, in July, last May, 30 May to 2 June", reference)) == 4


@given(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789 -–/.,MayFridSept"))),
    st.one_of(st.none(), st.dates()),
)
def test_dates_are_in_order_and_within_the_text(text: str, reference: date | None) -> None:
    flat = [offset for d in dates(text, reference) for offset in (d.start_char, d.end_char)]
    assert flat == sorted(flat)
    assert all(0 <= offset <= len(text) for offset in flat)


PHRASES = [
    "Friday",
    "May 5",
    "5-6 May",
    "2001",
    "in",
    "last week",
    "to",
    "10 years ago",
    "will",
    "-",
]


@given(st.lists(st.sampled_from(PHRASES)), st.dates())
def test_every_resolved_date_is_iso(phrases: list[str], reference: date) -> None:
    for dated in dates(" ".join(phrases), reference):
        for part in (dated.iso or "").split("/"):
            assert not part or date.fromisoformat((part + "-01-01")[:10])


@pytest.mark.parametrize(
    "part", ["in 2010 ", "Friday ", "May ", "15-16 ", "a", "1 ", " ", "Sept. 1 to ", "2010-"]
)
def test_a_hostile_text_takes_time_in_proportion(part: str) -> None:
    started = time.process_time()
    dates(part * (30_000 // len(part)), WRITTEN)
    assert time.process_time() - started < 4
