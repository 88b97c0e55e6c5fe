from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from tests.loading.page.sample import STORY, page, read
from tests.loading.sample import CRACKS, FERRY, LEDE, blocks
from tests.loading.test_article_file import check_texts


def bodies(markup: str) -> list[str]:
    return [text for kind, text in blocks(read(markup)) if kind == "body"]


def test_a_page_of_a_few_paragraphs() -> None:
    assert bodies(page()) == [LEDE, CRACKS, FERRY]


def test_a_fragment_is_known_by_its_suffix() -> None:
    assert bodies(f"<p>{LEDE}</p><p>{CRACKS}</p>") == [LEDE, CRACKS]


def test_a_page_is_known_by_its_content() -> None:
    assert [p.text for p in read(page(), "saved.txt").paragraphs] == [LEDE, CRACKS, FERRY]


def test_a_front_page_is_refused() -> None:
    titles = "".join(f'<div><a href="/{n}">Ferry number {n} is late</a></div>' for n in range(30))
    with pytest.raises(ArticleError, match="a page of links to articles; open one of them"):
        read(page(f"<nav><a href=/>News</a></nav>{titles}<p>All times are local.</p>"))


def test_an_article_of_few_words_among_links_is_not_refused() -> None:
    pointers = "".join(f'<p><a href="/{n}">Ferry number {n} is late</a></p>' for n in range(4))
    assert bodies(page(f"<h1>Bridge closed</h1>{STORY}{pointers}"))[:2] == [LEDE, CRACKS]


def test_a_short_article_is_not_refused() -> None:
    assert bodies(page("<h1>Ferry aground</h1><p>Nobody was hurt.</p>")) == ["Nobody was hurt."]


@pytest.mark.parametrize(
    ("written", "declared", "served"),
    [
        ("utf-8", "utf-8", None),
        ("utf-8", "iso-8859-1", "latin-1"),
        ("utf-8-sig", "", None),
        ("utf-16", "", None),
        ("cp1252", "iso-8859-1", None),
        ("cp1252", "", "windows-1252"),
        ("cp1252", "", None),
    ],
)
def test_charsets_true_and_false(written: str, declared: str, served: str | None) -> None:
    told = "“Größer denn je”, sagte die Bürgermeisterin — für 20 € mehr."
    head = f'<meta charset="{declared}">' if declared else ""
    article = read(page(f"<p>{told}</p>{STORY}", head).encode(written), charset=served)
    assert article.paragraphs[0].text == told
    assert ("encoding" in article.guessed) == (written == "cp1252" and not (declared or served))


def test_text_that_steers_a_terminal_is_disarmed() -> None:
    hostile = page(f"<p>\x1b[2J&#27;[31m[bold]{LEDE}[/] &lt;b&gt; &#x202e;&#0;x</p>{STORY}")
    assert read(hostile).paragraphs[0].text == f"[2J[31m[bold]{LEDE}[/] <b> \ufffdx"


def test_entities_of_the_page_are_not_blown_up() -> None:
    entities = "".join(f"<!ENTITY e{n + 1} '&e{n};&e{n};&e{n};'>" for n in range(40))
    markup = f"<!DOCTYPE html [<!ENTITY e0 'ha'>{entities}]><html><body><p>&e40; {LEDE}</p>{STORY}"
    assert sum(len(p.text) for p in read(markup).paragraphs) < 10_000


def test_formatting_left_open_costs_no_text() -> None:
    assert bodies(page(f"<p>{'<b>' * 2000}{LEDE}</p><p>{CRACKS}</p>")) == [LEDE, CRACKS]


HEAD = "<html><head><title>T</title></head><body>"
HOSTILE = {
    "paragraphs": HEAD + f"<p>{LEDE}</p>" * 1_000,
    "line": HEAD + "<p>" + LEDE * 5_000,
    "deep": HEAD + "<div>" * 12_000 + LEDE,
    "nested": HEAD + ("<div>" * 200 + LEDE + "</div>" * 200) * 40,
    "bold": HEAD + "<p>" + "<b>word " * 12_000,
    "spans": HEAD + "<p>" + "<span>a</span>" * 4_000,
    "breaks": HEAD + "<p>" + "word<br>" * 4_000,
    "rows": HEAD + "<table>" + "<tr><td>a<td>b" * 1_500,
    "cells": HEAD + "<table><tr><td>" * 80 + "x<td>" * 5_000,
    "tables": HEAD + "<table><tr><td>" * 1_000 + LEDE,
    "captions": HEAD + "<figure><figcaption>" * 5_000 + LEDE,
    "angles": HEAD + "<" * 75_000,
    "attributes": HEAD + "<p " + "a " * 25_000,
    "class": HEAD + "<p class='" + "related-" * 12_000 + "'>" + LEDE,
    "metas": "<html>" + "<meta name=a content=b charset=>" * 5_000 + LEDE,
    "lists": HEAD + "<script type='application/ld+json'>" + "[" * 25_000 + "</script>" + LEDE,
    "objects": HEAD + "<script type='application/ld+json'>" + '{"a":' * 12_000 + "</script>",
    "strings": HEAD + "<script type='application/ld+json'>" + '"headline" : "' * 12_000,
    "comments": "<!-- -->" * 1_000 + "<html",
    "open comments": "<html><!--" * 12_000,
    "data": HEAD + "<img src='data:" + "data:a," * 25_000,
    "title": "<html><head><title>" + "a | " * 7_000 + "</title><p>" + LEDE,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_reasonable_time(name: str) -> None:
    began = time.process_time()
    with contextlib.suppress(ArticleError):
        check_texts(read(HOSTILE[name]))
    assert time.process_time() - began < 6


def test_a_page_beyond_the_parser_says_so() -> None:
    with pytest.raises(ArticleError, match=r"page.html: .* too deeply nested or too large"):
        read(HOSTILE["deep"])


TAGS = (
    *("p", "div", "h1", "h2", "ul", "li", "table", "tr", "td", "blockquote", "figure"),
    *("figcaption", "b", "a", "br", "article", "aside", "nav"),
)
PIECE = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        [
            *("<blockquote class=twitter-tweet>", "<p hidden>", "<a href=x>", "<script>", "<!--"),
            *("<meta name=author content='A B'>", "<time pubdate>", "<title>", "&amp;", "&#0;"),
            *(f"{LEDE} ", f"{CRACKS} ", "Word. ", "By Jane Doe", "12 May 2020", "Photo: A/AP"),
            *("<script type='application/ld+json'>", '{"@type":"NewsArticle"', "]]>", "</script>"),
        ]
    ),
    st.text(max_size=6),
)


@settings(max_examples=40)
@given(st.lists(PIECE, max_size=30))
def test_any_markup_is_an_article_or_an_article_error(pieces: list[str]) -> None:
    with contextlib.suppress(ArticleError):
        check_texts(read("<html>" + "".join(pieces)))


@settings(max_examples=40)
@given(st.binary(max_size=200))
def test_any_bytes_are_an_article_or_an_article_error(data: bytes) -> None:
    with contextlib.suppress(ArticleError):
        check_texts(read(b"<html><p>" + data))
