"""Which of a page's blocks are its article, on pages built as outlets build theirs."""

from __future__ import annotations

import pytest

from tests.loading.page.sample import STORY, json_ld, page, read
from tests.loading.sample import CRACKS, FERRY, LEDE, blocks

DAY = '<div class="meta">Mona Feld | Chief reporter<br>Wed 12 Mar 2025</div>'


def found(body: str, head: str = "") -> list[tuple[str, str]]:
    """The kinds and texts of a page's article."""
    return blocks(read(page(f"<article><h1>Bridge closed</h1>{body}</article>", head)))


def test_entries_of_a_live_report_keep_their_headings() -> None:
    def entry(time: str, heading: str, *texts: str) -> str:
        told = "".join(f"<p>{text}</p>" for text in texts)
        share = '<div class="share">Share Updated at 17.44 GMT</div>'
        return f"<section><time>{time}</time><h2>{heading}</h2>{told}{share}</section>"

    live = entry("17.30 GMT", "Closed for weeks", LEDE, CRACKS)
    live += entry("12.10 GMT", "Ferries added", FERRY)
    assert ("heading", "Ferries added") in found(live)


def test_a_heading_in_an_aside_is_not_the_storys() -> None:
    aside = "<aside><h3>Most read</h3><p>Storm names revealed</p></aside>"
    kinds = found(f"<p>{LEDE}</p>{aside}<p>{CRACKS}</p><p>{FERRY}</p>")
    assert ("heading", "Most read") not in kinds


@pytest.mark.parametrize("end", ["footer", "p", "cite"])
def test_a_quotation_keeps_the_line_that_says_whose_it_is(end: str) -> None:
    quoted = f"<blockquote><p>{CRACKS}</p><{end}>— Mona Feld, engineer</{end}></blockquote>"
    kinds = found(f"<p>{LEDE}</p>{quoted}<p>{FERRY}</p>")
    assert kinds[2:4] == [("quote", CRACKS), ("quote", "— Mona Feld, engineer")]


@pytest.mark.parametrize("name", ["teaser", "article-lead", "vorspann"])
def test_a_paragraph_that_is_named_a_lead_is_the_dek(name: str) -> None:
    dek = "Thousands of drivers must take the long way round for weeks."
    kinds = found(f'<p class="{name}"><strong>{dek}</strong></p><p>By Mona Feld</p>{STORY}')
    assert kinds[1] == ("dek", dek)


def test_a_linked_teaser_leads_elsewhere() -> None:
    other = "Why bridges of that age are tired of us"
    kinds = found(f'<p class="teaser"><a href="/2">{other}</a></p>{STORY}')
    assert other not in [text for _, text in kinds]


def test_the_authors_name_with_a_role_is_the_byline() -> None:
    stated = json_ld(
        '{"@type":"NewsArticle","headline":"Bridge closed","author":{"name":"MONA FELD"}}'
    )
    kinds = found(f"{DAY}{STORY}", stated)
    assert kinds[1] == ("byline", "Mona Feld | Chief reporter")


def test_labels_of_advertising_are_no_headings() -> None:
    label = "ADVERTISEMENT · SCROLL TO CONTINUE"
    kinds = found(f"<p>{LEDE}</p><div><div>{label}</div></div><p>{CRACKS}</p><p>{FERRY}</p>")
    assert [kind for kind, text in kinds if text == label] in ([], ["embed"])
