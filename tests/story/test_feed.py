"""Tests of the stories that several feeds cover."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.errors import AddressError
from newsreader.loading.feed import Entry, Feed
from newsreader.story.feed import covered_stories

if TYPE_CHECKING:
    from newsreader.story import Catalogue

HERALD = (
    ("Harbour bridge closed after storm", "Mayor Irene Corbel closed the bridge after the storm."),
    ("Leeks are back", "A soup for autumn with barley."),
    ("Harbour bridge: the mayor explains", "Irene Corbel on why the harbour bridge is closed."),
    ("Tram line to Corvale opens", "The first tram reached Corvale on Monday morning."),
)
POST = (
    ("Storm shuts harbour bridge", "The harbour bridge was shut by mayor Irene Corbel."),
    ("Chess club wins the cup", "Five games to two against Eden."),
)
TIMES = (
    ("Corvale tram carries its first riders", "The tram to Corvale opened on Monday."),
    ("Harbour bridge shut by mayor Corbel", "Storm damage closed the harbour bridge, says Corbel."),
)


def feed(name: str, *told: tuple[str, str]) -> Feed:
    entries = (
        Entry(title, f"https://{name}.example/{number}", summary, date(2022, 9, 5), name.title())
        for number, (title, summary) in enumerate(told)
    )
    return Feed(name, name.title(), tuple(entries))


def no_page(url: str) -> Article:
    raise AddressError(url, "is not to be opened yet")


def stories(catalogue: Catalogue) -> list[set[str]]:
    return [
        {catalogue.reports[index].name.removeprefix("https://") for index in story}
        for story in catalogue.stories
    ]


def test_stories_of_two_feeds_or_more_the_best_covered_first() -> None:
    catalogue = covered_stories([feed("herald", *HERALD), feed("post", *POST)], no_page)
    assert stories(catalogue) == [{"herald.example/0", "herald.example/2", "post.example/0"}]
    three = [feed("herald", *HERALD), feed("post", *POST), feed("times", *TIMES)]
    assert stories(covered_stories(three, no_page)) == [
        {"herald.example/0", "herald.example/2", "post.example/0", "times.example/1"},
        {"herald.example/3", "times.example/0"},
    ]


def test_only_reports_of_those_stories_are_listed() -> None:
    catalogue = covered_stories([feed("herald", *HERALD), feed("times", *TIMES)], no_page)
    assert catalogue.alone == ()
    for index, report in enumerate(catalogue.reports):
        best = catalogue.best(index)
        assert best is not None
        assert catalogue.score(index, best.report_index) == best.score > 0.5
        assert (report.digest.source, report.digest.published) != (None, None)


def test_what_one_feed_tells_twice_is_no_story() -> None:
    assert covered_stories([feed("herald", *HERALD), feed("eden", POST[1])], no_page).stories == ()


def test_one_address_in_two_feeds_is_one_report() -> None:
    herald = feed("herald", *HERALD)
    assert covered_stories([herald, replace(herald, name="again")], no_page).stories == ()


def test_copies_are_kept_in_their_story() -> None:
    wire = feed("wire", HERALD[0])
    catalogue = covered_stories([feed("herald", HERALD[0]), wire, feed("post", *POST)], no_page)
    assert stories(catalogue) == [{"herald.example/0", "wire.example/0", "post.example/0"}]
    assert len(catalogue.copy_of) == 1


def page(url: str, **known: object) -> Article:
    article = Article("Harbour bridge", (Paragraph(Kind.BODY, "The bridge is shut."),), url=url)
    return replace(article, **known)  # type: ignore[arg-type]  # any of its fields


def test_a_page_is_fetched_when_its_report_is_opened() -> None:
    fetched: list[str] = []

    def fetch(url: str) -> Article:
        fetched.append(url)
        return page(url)

    catalogue = covered_stories([feed("herald", *HERALD), feed("post", *POST)], fetch)
    assert fetched == []
    report = catalogue.reports[0]
    article = report.load()
    assert fetched == [report.name] == [article.url]
    # What the page leaves open the feed says.
    assert (article.source, article.published) == ("Herald", date(2022, 9, 5))


@pytest.mark.parametrize("guessed", [frozenset[str](), frozenset({"source", "published", "title"})])
def test_what_a_page_states_stands(guessed: frozenset[str]) -> None:
    def fetch(url: str) -> Article:
        return page(url, source="The Page", published=date(2022, 9, 4), guessed=guessed)

    catalogue = covered_stories([feed("herald", *HERALD), feed("post", *POST)], fetch)
    article = catalogue.reports[0].load()
    if guessed:
        assert (article.source, article.published) == ("Herald", date(2022, 9, 5))
        assert article.guessed == {"title"}
    else:
        assert (article.source, article.published) == ("The Page", date(2022, 9, 4))


def test_a_page_that_cannot_be_had_is_the_opener_s_to_know() -> None:
    catalogue = covered_stories([feed("herald", *HERALD), feed("post", *POST)], no_page)
    with pytest.raises(AddressError, match="not to be opened"):
        catalogue.reports[0].load()
