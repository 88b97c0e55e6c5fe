from __future__ import annotations

import contextlib
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import archive as archive_module
from newsreader.loading import extent
from tests.loading.docx.sample import (
    MAIN,
    RELATIONS,
    archive,
    core,
    document,
    paragraph,
    read,
    run,
)
from tests.loading.sample import CRACKS, FERRY, LEDE, blocks
from tests.loading.test_article_file import check_texts

WHOLE = document(paragraph("Bridge shut", "Rubrik"), paragraph(LEDE), paragraph(CRACKS))


def told(*content: str) -> list[tuple[str, str]]:
    """The kinds and texts of a document's paragraphs, below a title and a first one."""
    article = read(document(paragraph("Bridge shut", "Rubrik"), paragraph(LEDE), *content))
    return blocks(article)[2:]


def test_styles_give_the_kinds_whatever_they_are_called() -> None:
    assert told(
        paragraph("What was found", "H2"),
        paragraph("What comes next", "Own"),
        paragraph("“It was a shock.”", "Zitat"),
        paragraph("The bridge in June", "Bild"),
        paragraph("Tolls end", "Punkt"),
        paragraph("A ferry comes", properties='<w:numPr><w:numId w:val="2"/></w:numPr>'),
        paragraph(CRACKS, "Unknown"),
        paragraph("An outline", properties='<w:outlineLvl w:val="2"/>'),
    ) == [
        ("heading", "What was found"),
        ("heading", "What comes next"),
        ("quote", "“It was a shock.”"),
        ("caption", "The bridge in June"),
        ("list", "Tolls end"),
        ("list", "A ferry comes"),
        ("body", CRACKS),
        ("heading", "An outline"),
    ]


def test_the_head_and_its_properties() -> None:
    article = read(
        document(
            paragraph("Bridge shut", "Rubrik"),
            paragraph("Ferry to run from next week", "Ingress"),
            paragraph("By Jane Doe"),
            paragraph(LEDE),
            properties=core("Bridge shut", "office", "2022-09-14T08:00:00Z"),
        )
    )
    assert (article.title, article.dek) == ("Bridge shut", "Ferry to run from next week")
    assert [kind for kind, _ in blocks(article)] == ["title", "dek", "byline", "body"]
    assert article.author == "Jane Doe"
    assert article.published == date(2022, 9, 14)
    assert "published" in article.guessed
    assert {"title", "author"}.isdisjoint(article.guessed)


def test_properties_that_the_text_does_not_bear_out_are_guesses() -> None:
    article = read(document(paragraph(LEDE), properties=core("Template 3", "J. Doe")))
    assert (article.title, article.author) == ("Template 3", "J. Doe")
    assert {"title", "author"} <= article.guessed
    shown = read(document(paragraph("Bridge shut"), paragraph(LEDE), properties=core("Template 3")))
    assert shown.title == "Bridge shut"
    assert "title" not in shown.guessed


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("It is ") + f"<w:del>{run('open')}</w:del>" + run("shut."), "It is shut."),
        (run("It is ") + f"<w:ins>{run('still ')}</w:ins>" + run("shut."), "It is still shut."),
        (run("It is ") + f"<w:moveFrom>{run('x')}</w:moveFrom>" + run("shut."), "It is shut."),
        (f"<w:hyperlink>{run('It')}</w:hyperlink>" + run(" is shut."), "It is shut."),
        (run("It") + "<w:r><w:tab/></w:r>" + run("is") + "<w:r><w:br/></w:r>" + run("shut."), ""),
        (run("It is ") + run("secretly ", "<w:vanish/>") + run("shut."), "It is shut."),
        (run("It is ") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("shut."), ""),
        (run("It is mid") + "<w:r><w:noBreakHyphen/></w:r>" + run("week."), "It is mid-week."),
        (run("It is ") + "<w:r><w:footnoteReference w:id='1'/></w:r>" + run("shut."), ""),
    ],
)
def test_the_text_is_what_its_last_editor_left(content: str, text: str) -> None:
    assert told(paragraph(content)) == [("body", text or "It is shut.")]


def test_a_paragraph_whose_end_was_struck_out_goes_on_in_the_next() -> None:
    first = paragraph(run("It is "), properties="<w:rPr><w:del/></w:rPr>")
    assert told(first, paragraph("shut.")) == [("body", "It is shut.")]
    assert told(first) == [("body", "It is")]


def test_a_text_box_stands_once_after_the_paragraph_that_it_is_tied_to() -> None:
    box = f"<w:txbxContent>{paragraph('“A shock.”', 'Zitat')}</w:txbxContent>"
    both = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.example/mc">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert told(paragraph(both + run(CRACKS))) == [("body", CRACKS), ("quote", "“A shock.”")]


def test_tables_keep_their_order_and_rows_of_data_are_one_block_each() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    data = f"<w:tbl>{row(paragraph('Pier'), paragraph('Cracks'), paragraph(''))}</w:tbl>"
    layout = f"<w:tbl>{row(paragraph(LEDE) + paragraph(CRACKS), paragraph('Aside'))}</w:tbl>"
    assert told(data, paragraph(FERRY), layout) == [
        ("list", "Pier · Cracks"),
        ("body", FERRY),
        ("body", LEDE),
        ("body", CRACKS),
        ("body", "Aside"),
    ]


def test_contents_and_empty_paragraphs_are_left_out_and_lines_part_a_paragraph() -> None:
    lines = run("One.") + "<w:r><w:br/><w:br/></w:r>" + run("Two.")
    assert told(paragraph("Chapter 1 .... 3", "V1"), paragraph(" "), paragraph(lines)) == [
        ("body", "One."),
        ("body", "Two."),
    ]


def test_a_line_in_bold_is_a_heading_and_a_word_in_bold_is_none() -> None:
    bold = paragraph(run("What was found", "<w:b/>"))
    strong = paragraph(run("What comes next", '<w:rStyle w:val="Fett"/>'))
    plain = paragraph(run("Not", "<w:b/>") + run(" in bold", '<w:b w:val="0"/>') + run("."))
    assert [kind for kind, _ in told(bold, paragraph(CRACKS), strong, plain)] == [
        *("heading", "body", "heading", "body"),
    ]


def test_the_main_part_may_have_any_name() -> None:
    data = document(paragraph(LEDE), relations=RELATIONS.replace("document.xml", "document7.xml"))
    with pytest.raises(ArticleError, match=r"a Word document that is damaged; save or fetch"):
        read(data)
    body = f'<w:document xmlns:w="{MAIN}">{paragraph(LEDE)}</w:document>'
    assert (
        read(
            archive(
                {"[Content_Types].xml": "", "word/document2.xml": ""}
                | {
                    "_rels/.rels": RELATIONS.replace("word/document.xml", "/word/document2.xml"),
                    "word/document2.xml": body,
                }
            )
        )
        .paragraphs[0]
        .text
        == LEDE
    )


@pytest.mark.parametrize("name", ["bridge.zip", "bridge", "bridge.pdf", "bridge.txt"])
def test_the_content_tells_the_format(name: str) -> None:
    assert read(WHOLE, name).title == "Bridge shut"


BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (WHOLE[:400], "is a damaged Word document; save or fetch it again"),
        (document(body="<w:document>"), "is a damaged Word document; save it again"),
        (document(body=f"{BOMB}<a>&b;</a>"), "is a damaged Word document; save it again"),
        (document(body="<a>" * 2000 + "</a>" * 2000), "is a damaged Word document; save it"),
        (document(paragraph(LEDE), styles="<"), "is a damaged Word document; save it again"),
        (document(), "holds no words; give a file"),
        (b"no archive at all", "is a Word document that is damaged; save or fetch it again"),
        (archive({"xl/workbook.xml": "<a/>"}), "is an Excel workbook; give a file that holds"),
        (archive({"ppt/presentation.xml": "<a/>"}), "is a PowerPoint presentation; save its text"),
        (archive({"a.txt": "a"}), "is an archive (zip); unpack it and give a file that it holds"),
        (
            archive({"mimetype": "application/vnd.oasis.opendocument.text"}),
            "is an OpenDocument file; save its text as .txt or .md and open that",
        ),
    ],
)
def test_what_cannot_be_opened_says_so_in_one_line(data: bytes, problem: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(data)
    assert str(caught.value).startswith(f"bridge.docx: {problem}")
    assert "\n" not in str(caught.value)


def test_an_old_document_and_a_locked_one_are_told_apart() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
    with pytest.raises(ArticleError, match="is an old Office document; save its text"):
        read(old)
    with pytest.raises(ArticleError, match="is an Office document with a password; save it"):
        read(old + "EncryptedPackage".encode("utf-16-le"))


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = document(paragraph("a " * 200_000))
    monkeypatch.setattr(archive_module, "PART_LIMIT_BYTES", 100_000)
    with pytest.raises(ArticleError, match="is a Word document that is too large; save only"):
        read(bomb)


def test_a_book_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extent, "MOST_WORDS", 30)
    with pytest.raises(ArticleError, match=r"is a book \(it has more than 30 words\)"):
        read(WHOLE)


def test_an_archive_of_very_many_parts_is_refused_at_once() -> None:
    began = time.process_time()
    with pytest.raises(ArticleError, match="is a damaged Word document"):
        read(WHOLE[:60] + b"word/document.xml" + b"PK\x01\x02" * 500_000)
    assert time.process_time() - began < 2


PIECES = st.sampled_from(
    [
        *("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tr>", "</w:tr>", "<w:tc>"),
        *("</w:tc>", "<w:pPr>", "</w:pPr>", "<w:del>", "</w:del>", "<w:br/>", "<w:b/>", "<w:del/>"),
        *('<w:pStyle w:val="Bild"/>', '<w:numId w:val="9"/>', '<w:outlineLvl w:val="99"/>'),
        *("<w:hyperlink>", "</w:hyperlink>", "Word. ", "&amp;", "\u202e", "<w:txbxContent>"),
    ]
)


@settings(max_examples=80)
@given(st.lists(PIECES, max_size=30))
def test_any_markup_is_an_article_or_an_article_error(pieces: list[str]) -> None:
    with contextlib.suppress(ArticleError):
        check_texts(read(document("".join(pieces))))


@settings(max_examples=80)
@given(
    st.recursive(
        st.sampled_from(["Word. ", "<w:br/>", "<w:b/>", "<w:del/>", run("Bridge"), "<w:tab/>"]),
        lambda inner: st.tuples(
            st.sampled_from(
                ["p", "r", "t", "tr", "tc", "pPr", "del", "hyperlink", "tbl", "vanish"]
            ),
            st.lists(inner, max_size=4).map("".join),
        ).map(lambda made: f"<w:{made[0]}>{made[1]}</w:{made[0]}>"),
        max_leaves=20,
    )
)
def test_any_nesting_is_an_article_or_an_article_error(content: str) -> None:
    with contextlib.suppress(ArticleError):
        check_texts(read(document(content)))


@settings(max_examples=120)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=6))
def test_any_damage_is_an_article_or_an_article_error(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    with contextlib.suppress(ArticleError):
        check_texts(read(bytes(data)))
