from __future__ import annotations

from datetime import date

import pytest

from tests.loading.page.sample import STORY, json_ld, page, read


def article_of(head: str, body: str = STORY, html: str = "") -> tuple[object, ...]:
    article = read(page(body, head, html=html))
    return article.title, article.source, article.author, article.published, article.guessed


FULL = (
    '{"@type":"%s","headline":"Bridge &amp; tunnel shut","datePublished":"2022-09-12T08:00:00Z",'
    '"author":{"name":"Jane Doe"},"publisher":{"name":"Gazette"}}'
)
STATED = ("Bridge & tunnel shut", "Gazette", "Jane Doe", date(2022, 9, 12))


@pytest.mark.parametrize(
    "script",
    [
        FULL % "NewsArticle",
        f"[{FULL % 'WebPage'}, {FULL % 'ReportageNewsArticle'}]",
        '{"@graph": [{"@type": "Person"}, %s]}' % (FULL % "Article"),
        f'{{"@type": "WebPage", "mainEntity": {FULL % "LiveBlogPosting"}}}',
        f"<!-- {FULL % 'NewsArticle'} -->",
        f"//<![CDATA[\n{FULL % 'NewsArticle'}\n//]]>",
        (FULL % "NewsArticle").replace("}}", "},}"),
        f"{{}}\n{FULL % 'NewsArticle'};",
        (FULL % "NewsArticle").replace('"Jane Doe"', '"Jane\nDoe"'),
    ],
)
def test_json_ld_in_the_forms_that_outlets_write(script: str) -> None:
    assert article_of(json_ld(script)) == (*STATED, frozenset({"language"}))


def test_json_ld_beyond_repair_still_gives_title_and_date() -> None:
    script = (
        '{"@type":"NewsArticle", "headline":"Bridge \\"shut\\"", "datePublished":"2022-09-12"oops'
    )
    title, _, _, published, _ = article_of(json_ld(script))
    assert (title, published) == ('Bridge "shut"', date(2022, 9, 12))


@pytest.mark.parametrize("script", ["", "null", "[[]]", '"x"', "{", '{"@type": 3}', "\x00"])
def test_json_ld_that_says_nothing(script: str) -> None:
    assert article_of(json_ld(script) + "<title>Bridge</title>")[0] == "Bridge"


def test_a_pointer_to_the_publisher_is_followed() -> None:
    graph = (
        '{"@graph":[{"@id":"#p","@type":"Organization","name":"Gazette"},'
        '{"@type":"NewsArticle","headline":"Bridge","publisher":{"@id":"#p"}}]}'
    )
    assert article_of(json_ld(graph))[1] == "Gazette"


def test_open_graph_and_meta() -> None:
    head = (
        '<title>Bridge shut | Gazette</title><meta property="og:title" content="Bridge shut">'
        '<meta property="og:site_name" content="Gazette"><meta name="author" content="By Jane Doe">'
        '<meta name="parsely-pub-date" content="20220912T080000">'
    )
    assert article_of(head, html="lang=en") == (
        *("Bridge shut", "Gazette", "Jane Doe", date(2022, 9, 12)),
        frozenset(),
    )


def test_addresses_and_handles_are_no_names() -> None:
    head = (
        '<meta property="article:author" content="https://social.example/jane">'
        '<meta name="author" content="Jane Doe"><meta name="publisher" content="@gazette">'
    )
    _, source, author, _, guessed = article_of(head)
    assert author == "Jane Doe"
    assert source != "@gazette"
    assert isinstance(guessed, frozenset)
    assert "source" in guessed


@pytest.mark.parametrize("tail", ["| The Gazette", "- gazette.example", "— GAZETTE", ":: Gazette"])
def test_the_windows_title_loses_the_outlets_name(tail: str) -> None:
    link = '<link rel=canonical href="https://www.gazette.example/a">'
    head = f"<title>Bridge - what now {tail}</title>{link}"
    assert article_of(head)[0] == "Bridge - what now"


def test_the_windows_title_is_parted_where_the_page_heads_its_story_so() -> None:
    body = f"<div>Home</div><h1>Bridge shut</h1>{STORY}"
    article = read(page(body, "<title>Bridge shut - Town - The Gazette</title>"))
    assert (article.title, article.source) == ("Bridge shut", "The Gazette")
    assert "source" in article.guessed
    assert article.paragraphs[0].text == "Bridge shut"


def test_the_windows_title_keeps_what_is_its_own() -> None:
    head = '<title>Bridge - what now</title><link rel=canonical href="https://gazette.example/a">'
    assert article_of(head)[0] == "Bridge - what now"


def test_a_marked_time_is_a_date_that_the_page_states() -> None:
    body = f'<time itemprop="datePublished" datetime="2022-09-12">Monday</time>{STORY}'
    *_, published, guessed = article_of("<title>B</title>", body, "lang=en")
    assert (published, guessed) == (date(2022, 9, 12), frozenset())


def test_a_date_that_only_the_extractor_finds_is_guessed() -> None:
    body = f"{STORY}<footer><p>Printed on 12 September 2022 at the quay</p></footer>"
    article = read(page(body, "<title>Bridge</title>"))
    assert article.published == date(2022, 9, 12)
    assert "published" in article.guessed


@pytest.mark.parametrize("line", ["© 2022 The Gazette", "Volume 12, 03/2021", "Call 2022-1234"])
def test_a_year_or_month_alone_makes_no_date(line: str) -> None:
    assert read(page(f"{STORY}<footer><p>{line}</p></footer>")).published is None


def test_the_address_that_a_browser_notes_is_taken() -> None:
    note = "<!-- saved from url=(0042)https://www.gazette.example/2022/09/12/a -->\n"
    article = read(note + page(STORY, "<title>B</title>"))
    assert article.url == "https://www.gazette.example/2022/09/12/a"
    assert article.published == date(2022, 9, 12)
    assert {"published", "source"} <= article.guessed
