from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import archive as archive_module
from newsreader.loading import extent
from tests.loading.docx.sample import archive
from tests.loading.epub.sample import CONTAINER, METADATA, book, read
from tests.loading.sample import CRACKS, FERRY, LEDE, blocks
from tests.loading.test_article_file import check_texts

STORY = f"<h1>Old bridge stays shut</h1><p>By Jane Doe</p><p>{LEDE}</p><p>{CRACKS}</p>"
WHOLE = book({"a.xhtml": STORY})
ENCRYPTION = "META-INF/encryption.xml"
URL = "https://www.harbourgazette.example/bridge"


def test_pages_are_read_in_the_order_of_the_spine() -> None:
    article = read(book({"b.xhtml": STORY, "a.xhtml": f"<h2>What comes next</h2><p>{FERRY}</p>"}))
    assert blocks(article) == [
        ("title", "Old bridge stays shut"),
        ("byline", "By Jane Doe"),
        ("body", LEDE),
        ("body", CRACKS),
        ("heading", "What comes next"),
        ("body", FERRY),
    ]


def test_markup_gives_the_kinds() -> None:
    article = read(
        book(
            {
                "a.xhtml": f"{STORY}<blockquote><p>“A shock.”</p></blockquote><ul><li>One</li></ul>"
                "<figure><img src='a.jpg'/><figcaption>The bridge in June</figcaption></figure>"
                f"<p>{FERRY}</p>"
            }
        )
    )
    assert blocks(article)[4:] == [
        ("quote", "“A shock.”"),
        ("list", "One"),
        ("caption", "The bridge in June"),
        ("body", FERRY),
    ]


def test_cover_contents_and_notes_are_left_out() -> None:
    pages = {
        "cover.xhtml": "<p>Saved for reading later</p>",
        "nav.xhtml": "<h1>Contents</h1><ol><li>Old bridge</li></ol>",
        "toc.xhtml": "<p><a href='a.xhtml'>Old bridge</a></p><p><a href='#'>More</a></p>",
        "a.xhtml": STORY + "<aside epub:type='footnote'><p>Not told.</p></aside>",
    }
    guide = '<reference type="cover" href="cover.xhtml"/>'
    article = read(book(pages, properties={"nav.xhtml": "nav"}, guide=guide))
    assert [text for _, text in blocks(article)][-2:] == [LEDE, CRACKS]
    assert len(article.paragraphs) == 4


def test_a_page_that_is_its_own_cover_is_read() -> None:
    assert read(book({"a.xhtml": STORY}, properties={"a.xhtml": "nav"})).paragraphs


def test_a_title_that_no_page_shows_is_put_above() -> None:
    article = read(book({"a.xhtml": f"<p>{LEDE}</p><p>{CRACKS}</p>"}))
    assert blocks(article)[0] == ("title", "Old bridge stays shut")
    assert "title" not in article.guessed


def test_what_a_book_states_and_what_its_maker_filled_in() -> None:
    article = read(
        book(
            {"a.xhtml": f"<h1>Old bridge stays shut</h1><p>{LEDE}</p>"},
            METADATA + f"<dc:source>{URL}</dc:source><dc:publisher>The Harbour Gazette"
            "</dc:publisher><dc:date>2022-09-14T08:00:00Z</dc:date>"
            '<dc:creator opf:role="bkp">A converter</dc:creator>',
        )
    )
    assert (article.author, article.url, article.language) == ("Jane Doe", URL, "en")
    assert article.source == "The Harbour Gazette"
    assert article.published == date(2022, 9, 14)
    assert article.guessed == {"published"}


def test_an_app_is_no_outlet_where_the_address_is_known() -> None:
    more = f"<dc:identifier>{URL}</dc:identifier><dc:publisher>Reading App</dc:publisher>"
    article = read(book({"a.xhtml": STORY}, METADATA + more))
    assert article.source == "Harbour Gazette"
    alone = read(book({"a.xhtml": STORY}, METADATA + "<dc:publisher>Reading App</dc:publisher>"))
    assert alone.source == "Reading App"
    assert "source" in alone.guessed


def test_a_day_of_publication_is_stated() -> None:
    days = (
        '<dc:date opf:event="modification">2022-10-01</dc:date>'
        '<dc:date opf:event="publication">2022-09-12</dc:date>'
    )
    article = read(book({"a.xhtml": STORY}, METADATA + days))
    assert article.published == date(2022, 9, 12)
    assert "published" not in article.guessed


def test_fonts_may_be_encrypted_and_pages_may_not() -> None:
    cipher = '<encryption><CipherReference URI="OEBPS/{}"/></encryption>'
    fonts = cipher.format("font.otf")
    assert read(book({"a.xhtml": STORY}, parts={ENCRYPTION: fonts})).paragraphs
    pages = cipher.format("a.xhtml")
    with pytest.raises(ArticleError, match="is an EPUB book that is encrypted; give a copy"):
        read(book({"a.xhtml": STORY}, parts={ENCRYPTION: pages}))


@pytest.mark.parametrize("name", ["bridge.zip", "bridge", "bridge.docx"])
def test_the_content_tells_the_format(name: str) -> None:
    assert read(WHOLE, name).title == "Old bridge stays shut"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (WHOLE[:300], "is a damaged EPUB book; save or fetch it again"),
        (archive({"META-INF/container.xml": CONTAINER}), "is an EPUB book that is damaged; save"),
        (archive({"META-INF/container.xml": "<"}), "is a damaged EPUB book; save or fetch it"),
        (book({}), "holds no words; give a file"),
        (book({"a.xhtml": ""}, "<dc:language>en</dc:language>"), "holds no words; give a file"),
        (b"no archive", "is an EPUB book that is damaged; save or fetch it again"),
    ],
)
def test_what_cannot_be_opened_says_so_in_one_line(data: bytes, problem: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(
            data.replace(b"mimetype", b"mimetypeapplication/epub+zip", 1)
            if data[300:] == b""
            else data
        )
    assert str(caught.value).startswith(f"bridge.epub: {problem}")
    assert "\n" not in str(caught.value)


def test_a_book_and_what_unpacks_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(extent, "MOST_WORDS", 30)
        with pytest.raises(ArticleError, match=r"is a book \(it has more than 30 words\), not an"):
            read(WHOLE)
    monkeypatch.setattr(archive_module, "PART_LIMIT_BYTES", 2000)
    with pytest.raises(ArticleError, match="is an EPUB book that is too large; save only"):
        read(book({"a.xhtml": f"<p>{LEDE}</p>" * 100}))


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<h1>", "</h1>", "<div>", "</nav>", "<nav>", "<br/>", "<title/>"),
        *("<a href='", "Word. ", "&nbsp;", "&amp;", "&#0;", "\u202e", "<!--", "-->", "'>"),
        *("<![CDATA[", "]]>"),
    ]
)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=30))
def test_any_markup_is_an_article_or_an_article_error(pieces: list[str]) -> None:
    with contextlib.suppress(ArticleError):
        check_texts(read(book({"a.xhtml": "".join(pieces)})))


STATEMENTS = st.sampled_from(
    ["title", "creator", "date", "publisher", "source", "identifier", "language", "x"]
)


@settings(max_examples=60)
@given(st.lists(st.tuples(STATEMENTS, st.text(max_size=30)), max_size=6))
def test_any_statements_are_an_article_or_an_article_error(said: list[tuple[str, str]]) -> None:
    def escaped(text: str) -> str:
        kept = (c for c in text if c.isprintable() and c not in "<&")
        return "".join(kept)

    metadata = "".join(f"<dc:{name}>{escaped(text)}</dc:{name}>" for name, text in said)
    with contextlib.suppress(ArticleError):
        check_texts(read(book({"a.xhtml": STORY}, metadata)))


@settings(max_examples=120)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=6))
def test_any_damage_is_an_article_or_an_article_error(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    with contextlib.suppress(ArticleError):
        check_texts(read(bytes(data)))
