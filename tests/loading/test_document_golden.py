"""The articles in documents that are made here, whole, one of each format.

They are written anew as those of the sample files are: see `test_golden`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from newsreader.loading import load
from tests.loading.docx import sample as docx
from tests.loading.docx.sample import core, document, paragraph, run
from tests.loading.epub.sample import METADATA, book
from tests.loading.pdf.sample import Picture, Text, column, pdf
from tests.loading.sample import CRACKS, FERRY, LEDE
from tests.loading.test_golden import DATA, EXPECTED, written

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Old bridge stays shut until the autumn"
DEK = "Cracks were found in two of its piers"
ASKED = "“Nobody asked us,” said a shopkeeper on the quay. Her trade is half of what it was."
COST = "The ministry has promised to pay for part of the work, the long-term cost of which is open."


def word_document() -> bytes:
    """An article as an editor writes it."""
    changed = f"<w:del>{run('Nobody knows. ')}</w:del><w:ins>{run(COST)}</w:ins>"
    row = f"<w:tc>{paragraph('Pier 3')}</w:tc><w:tc>{paragraph('2 cracks')}</w:tc>"
    return document(
        paragraph(TITLE, "Rubrik"),
        paragraph(DEK, "Ingress"),
        paragraph("By Jane Doe"),
        paragraph(LEDE),
        paragraph("The old bridge in June", "Bild"),
        paragraph("What was found", "H2"),
        paragraph(CRACKS),
        f"<w:tbl><w:tr>{row}</w:tr></w:tbl>",
        paragraph("“It was a shock.”", "Zitat"),
        paragraph(FERRY, "Punkt"),
        paragraph(changed),
        properties=core(TITLE, "office", "2022-09-14T08:00:00Z"),
    )


def epub_book() -> bytes:
    """An article as a reader app saves it."""
    return book(
        {
            "cover.xhtml": f"<h1>{TITLE}</h1>",
            "toc.xhtml": "<p><a href='a.xhtml'>The article</a></p>",
            "a.xhtml": f"<h1>Old bridge stays shut</h1><p class='dek'><em>{DEK}</em></p>"
            f"<p>{LEDE}</p><figure><img src='a.jpg'/><figcaption>The bridge in June</figcaption>"
            f"</figure><h2>What was found</h2><p>{CRACKS}</p>"
            f"<blockquote><p>“It was a shock.”</p></blockquote><ul><li>{FERRY}</li></ul>",
            "b.xhtml": f"<p>{COST}</p>",
        },
        METADATA + "<dc:date>2022-09-14</dc:date><dc:publisher>Reading App</dc:publisher>"
        "<dc:source>https://www.harbourgazette.example/news/bridge</dc:source>",
        guide='<reference type="cover" href="cover.xhtml"/>',
    )


def pdf_file() -> bytes:
    """An article as a newspaper prints it, over two columns and two pages."""

    def edges(number: int) -> list[Text]:
        return [
            Text("Harbour Gazette", 60, 805, 8),
            Text("Monday, 12 September 2022", 420, 805, 8),
            Text(str(number), 295, 30, 8),
        ]

    front: list[Text | Picture] = [
        *edges(1),
        Text(TITLE, 60, 740, 24, "F2"),
        Text(DEK, 60, 715, 13, "F3"),
        Text("By Jane Doe", 60, 690),
        *column([LEDE, CRACKS], 60, 660, 220, indent=10),
        Picture(310, 540, 220, 120),
        Text("The old bridge in June", 310, 528, 8),
        *column([ASKED.partition(" Her")[:1]], 310, 500, 220, indent=10),
    ]
    before, _, after = COST.partition("long-")
    back = [
        *edges(2),
        *column([["Her trade is half of what it was."]], top=760),
        Text("What comes next", 60, 730, 13, "F2"),
        *column([[FERRY], [f"{before}long-", after]], top=710, indent=10),
    ]
    return pdf(front, back, info={"Title": "p01.indd", "CreationDate": "D:20220911220000Z"})


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bridge.docx", word_document()),
        ("bridge.epub", epub_book()),
        ("bridge.pdf", pdf_file()),
    ],
)
def test_a_document_holds_its_article(tmp_path: Path, name: str, data: bytes) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    path = tmp_path / name
    path.write_bytes(data)
    got = written(load(path))
    expected = DATA / "document" / f"{name}{EXPECTED}"
    if os.environ.get("NEWSREADER_GOLDEN") == "write":
        expected.write_text(got, encoding="utf-8")
    assert got == expected.read_text(encoding="utf-8")


def test_the_samples_are_made_alike_in_every_run() -> None:
    assert docx.document(paragraph(LEDE)) == docx.document(paragraph(LEDE))
