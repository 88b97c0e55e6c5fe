from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from tests.loading.page.sample import page, read
from tests.loading.sample import CRACKS, FERRY, LEDE
from tests.loading.test_article_file import check_texts

HEAD = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"{}\r\n\r\n'
PART = "--x\r\nContent-Type: text/html{}\r\nContent-ID: {}\r\n\r\n{}\r\n"


def mhtml(*parts: str, more: str = "") -> bytes:
    return (HEAD.format(more) + "".join(parts) + "--x--\r\n").encode()


def test_utf8_is_assumed_and_the_address_taken() -> None:
    head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/2022/09/12/b\r\n"
    article = read(head.encode() + mhtml(PART.format("", "<1>", page(f"<p>„{LEDE}“</p>"))), "a.mht")
    assert [p.text for p in article.paragraphs] == [f"„{LEDE}“"]
    assert article.url == "https://a.example/2022/09/12/b"
    assert article.published
    assert "published" in article.guessed


def test_the_part_that_the_mail_starts_with_is_the_page() -> None:
    frame = PART.format("", "<frame>", page(f"<p>{CRACKS}</p>"))
    main = PART.format("; charset=utf-8", "<main>", page(f"<p>{LEDE}</p><p>{FERRY}</p>"))
    article = read(mhtml(frame, main, more='; start="<main>"'), "a.mhtml")
    assert article.paragraphs[0].text == LEDE


def test_a_mail_of_html_alone_is_read() -> None:
    mail = (
        f"Subject: Bridge\nMIME-Version: 1.0\nContent-Type: text/html\n\n{page(f'<p>{LEDE}</p>')}"
    )
    assert read(mail, "letter.eml").paragraphs[0].text == LEDE


@pytest.mark.parametrize(
    "data",
    [
        mhtml("--x\r\nContent-Type: image/png\r\n\r\nabc\r\n"),
        mhtml(),
        b"MIME-Version: 1.0\nContent-Type: " + b"multipart/mixed; boundary=a\n\n--a\n" * 500,
        b"MIME-Version: 1.0\nContent-Type: text/html; charset*0*=x'y'%zz\n\n",
        mhtml("--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n%%%%\n"),
    ],
)
def test_what_holds_no_page_says_so(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"a\.mhtml"):
        read(data, "a.mhtml")


@settings(max_examples=40)
@given(st.binary(max_size=200), st.sampled_from(["quoted-printable", "base64", "x", "8bit"]))
def test_any_part_is_an_article_or_an_article_error(content: bytes, coding: str) -> None:
    mail = f"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: {coding}\n\n"
    with contextlib.suppress(ArticleError):
        check_texts(read(mail.encode() + content, "a.mhtml"))


@settings(max_examples=40)
@given(st.text(alphabet="abcAB:;=*\"\r\n \t-/ %'<>\x00é", max_size=200))
def test_any_headers_are_read_safely(headers: str) -> None:
    with contextlib.suppress(ArticleError):
        read(f"MIME-Version: 1.0\nContent-Type: text/html; {headers}\n\n<p>{LEDE}</p>", "a.mhtml")
