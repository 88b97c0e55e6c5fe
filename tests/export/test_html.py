"""The web page: article text stays text, every link leads somewhere, nothing is fetched."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsreader.comparison.model import Comparison, Relation
from newsreader.comparison.pin import Note, Pins
from newsreader.errors import ArticleError
from newsreader.export import Choice, Format, render
from newsreader.export.choice import SectionName
from newsreader.export.html.page import policy
from newsreader.export.text import plain
from newsreader.loading import read_article
from newsreader.loading.origin import Origin
from newsreader.side import Pair
from tests.export.annotated import DAY, annotated
from tests.export.hostile import HOSTILE, news_text, poisoned
from tests.factory import bridge, of_texts

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    """The tags of a page, its texts, and its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text: dict[str, str] = {}
        """The text of each element with an id, all below it included."""
        self._open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        values = {name: value or "" for name, value in attrs}
        self.attributes += [(tag, name, value) for name, value in values.items()]
        if tag not in VOID:
            self._open.append(values.get("id", ""))
            self.text.setdefault(values.get("id", ""), "")

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for identity in set(self._open):
            self.text[identity] += data

    def values(self, name: str, tag: str | None = None) -> list[str]:
        """All values of an attribute."""
        return [v for t, n, v in self.attributes if n == name and tag in {None, t}]


def html(comparison: Comparison, choice: Choice | None = None) -> str:
    return render(comparison, Format.HTML, choice or Choice(day=DAY))


def shape(document: str) -> list[str]:
    """The tags in order."""
    return Page(document).tags


def test_every_paragraph_stands_in_its_block_word_for_word() -> None:
    comparison = annotated()
    page = Page(html(comparison))
    for side, article in comparison.articles.items():
        for index, paragraph in enumerate(article.paragraphs):
            assert plain(paragraph.text) in page.text[f"{side.label}{index + 1}"].replace("≠", "")


def test_every_link_within_the_page_leads_to_a_block() -> None:
    page = Page(html(annotated()))
    inner = [value for value in page.values("href", "a") if value.startswith("#")]
    assert inner
    assert {value[1:] for value in inner} <= set(page.values("id"))
    assert len(page.values("id")) == len(set(page.values("id")))


def test_both_ends_of_a_link_lead_to_each_other() -> None:
    comparison = bridge()
    document = html(comparison)
    for link in comparison.links:
        left, right = f"A{link.ends.left + 1}", f"B{link.ends.right + 1}"
        assert re.search(rf'id="{left}".*?href="#{right}"', document)
        assert re.search(rf'id="{right}".*?href="#{left}"', document)


def test_figures_carry_their_sign_and_what_the_other_says() -> None:
    page = Page(html(bridge()))
    assert any("B: 44 (B3)" in title for title in page.values("title", "span"))
    assert any(Relation.DIFFER.value in value for value in page.values("class", "span"))


def test_the_page_allows_no_network() -> None:
    document = html(annotated())
    page = Page(document)
    assert policy() in page.values("content", "meta")
    assert "default-src 'none'" in policy()
    assert not page.values("src")
    assert "style" not in {name for _, name, _ in page.attributes}
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]
    assert "url(" not in document
    assert "@import" not in document


def test_landmarks_and_language_are_there() -> None:
    page = Page(html(annotated()))
    assert {"header", "main", "aside", "footer", "article", "title"} <= set(page.tags)
    assert page.values("lang", "html") == ["en"]
    assert len(page.values("aria-label", "article")) == 2


def test_sections_are_chosen() -> None:
    glance = html(bridge(), Choice(day=DAY, sections=(SectionName.GLANCE,)))
    page = Page(glance)
    assert "main" not in page.tags
    assert "script" not in page.tags
    assert page.values("id", "details") == ["glance"]
    assert "aside" not in shape(html(bridge(), Choice(day=DAY, sections=(SectionName.ONLY,))))


def test_an_excerpt_is_the_beginning_of_each_block() -> None:
    page = Page(html(bridge(), Choice(day=DAY, excerpt_words=3)))
    assert page.text["A3"].endswith("The mayor, Irene…")


def test_notes_stand_at_their_block() -> None:
    notes = (
        Note("Ask the port office.", Pair(4, None)),
        Note("Same <b>speech</b>?", Pair(2, 1)),
        Note("Who counted?", Pair(None, 2)),
    )
    page = Page(html(bridge().pinned(Pins(notes=notes))))
    assert "✎ Ask the port office." in page.text["A5"]
    assert "✎ Same <b>speech</b>?" in page.text["A3"]
    assert "speech" not in page.text["B2"]
    assert "✎ Who counted?" in page.text["B3"]


def test_only_links_made_by_hand_where_asked_for() -> None:
    plain_page = Page(html(bridge(), Choice(day=DAY, pinned_only=True)))
    assert not [v for v in plain_page.values("class", "a") if v.startswith("to ")]
    joined = bridge().pinned(Pins(joined=(Pair(4, 2),)))
    page = Page(html(joined, Choice(day=DAY, pinned_only=True)))
    assert len([v for v in page.values("class", "a") if v.startswith("to ")]) == 2


def test_only_addresses_of_the_web_are_links() -> None:
    comparison = bridge()
    articles = Pair(
        replace(comparison.articles.left, url="javascript:alert(1)"),
        replace(comparison.articles.right, url="https://quay.example/a?b=1&c=2"),
    )
    page = Page(html(replace(comparison, articles=articles)))
    outer = [value for value in page.values("href", "a") if not value.startswith("#")]
    assert outer == ["https://quay.example/a?b=1&c=2"]


def test_an_own_page_is_no_article() -> None:
    with pytest.raises(ArticleError, match="newsreader exported"):
        read_article(html(bridge()).encode(), Origin(Path("page.html")))


def leads_nowhere(text: str) -> bool:
    """Whether a text holds neither a reference nor an address, which become links."""
    return not re.search(r"[AB][1-9]|//", text)


def assert_unbroken(text: str) -> None:
    """No text changes the tags, and every block holds it as it is."""
    document = html(poisoned(annotated(), text))
    assert shape(document) == shape(html(poisoned(annotated(), "x")))
    assert bare(text) in bare(Page(document).text["A3"])


def bare(text: str) -> str:
    """A text in one line without the signs that figures carry."""
    return plain(re.sub("[=≈≠]", "", text))


@pytest.mark.parametrize("text", [text for text in HOSTILE if plain(text) and leads_nowhere(text)])
def test_hostile_texts_stay_text(text: str) -> None:
    assert_unbroken(text)


@settings(max_examples=30, deadline=None)
@given(news_text())
def test_no_text_breaks_the_page(text: str) -> None:
    assume(plain(text) and leads_nowhere(text))
    assert_unbroken(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(news_text(), max_size=4), st.lists(news_text(), max_size=4))
def test_paragraphs_stay_apart(left: list[str], right: list[str]) -> None:
    page = Page(html(of_texts(tuple(left), tuple(right))))
    for label, texts in (("A", left), ("B", right)):
        for index, text in enumerate(texts, start=1):
            assert page.text[f"{label}{index}"].endswith(plain(text))
