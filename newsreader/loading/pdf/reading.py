"""A PDF file to an article."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.loading.clean import one_line
from newsreader.loading.composition import compose
from newsreader.loading.extent import PART, bounded
from newsreader.loading.field import Field
from newsreader.loading.pdf import engine
from newsreader.loading.pdf.column import columns
from newsreader.loading.pdf.form import blocks, body_size, masthead_of
from newsreader.loading.pdf.margin import without_margin
from newsreader.loading.pdf.passage import passages
from newsreader.loading.title import told_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.article import Article
    from newsreader.loading.block import Block
    from newsreader.loading.front_matter import Stated
    from newsreader.loading.origin import Origin
    from newsreader.loading.pdf.engine import Layout
    from newsreader.loading.pdf.margin import Margin

INSTALL = "pip install 'newsreader-tui[pdf]'"
_OCR = "make its text readable with OCR (as OCRmyPDF does) and open what comes out"
_SHORTEST_CHAR = 20
"""A page with fewer letters is a picture with a stamp on it."""
_UNREADABLE_SHARE = 0.3
_CODES = frozenset(map(chr, (*range(32), *range(0xE000, 0xF900), 0xFFFD)))
"""What stands for letters whose meaning a file does not tell."""
_BROWSER = re.compile(r"\b(?:Mozilla|Firefox|Safari|Chrome|Chromium|Edge|Opera)\b")
_DAY_IN_DATE = slice(2, 10)
"""Of "D:20220912143000+02'00'"."""


def read_pdf(data: bytes, origin: Origin) -> Article:
    """The article in a PDF file.

    Raises:
        ArticleError: The file is damaged, locked, scanned, or a book; or
            pypdfium2 is not installed.
    """
    layout = _layout(data, origin)
    problem = _unreadable(layout)
    if problem:
        raise origin.error(problem)
    margin = without_margin(layout.pages)
    usual_size = body_size([line for page in margin.pages for line in page.lines])
    read = passages([tuple(columns(page.lines)) for page in margin.pages], usual_size)
    story = bounded(blocks(read, margin.pages, usual_size), origin)
    stated, inferred = _metadata(layout.properties, margin, story)
    article = compose(story, stated, origin, inferred=inferred)
    if Field.TITLE in stated:
        return article
    # Its size alone makes a line the title.
    return replace(article, guessed=article.guessed | {"title"})


def _layout(data: bytes, origin: Origin) -> Layout:
    """What stands on the pages.

    Raises:
        ArticleError: They cannot be read.
    """
    try:
        return engine.read_layout(data)
    except ImportError as error:
        problem = f"is a PDF, for which one more package is needed: {INSTALL}"
        raise origin.error(problem) from error
    except engine.PasswordError as error:
        raise origin.error("is a PDF with a password; save it without one and open that") from error
    except engine.LengthError as error:
        limit = engine.PAGE_LIMIT
        problem = f"is a book (it has more than {limit} pages, or as much text); {PART}"
        raise origin.error(problem) from error
    except engine.PdfError as error:
        raise origin.error("is a damaged PDF; save or fetch it again") from error


def _unreadable(layout: Layout) -> str | None:
    """Why there is no text to be read and what to do; None if there is some."""
    text = "".join(line.text for page in layout.pages for line in page.lines)
    has_pictures = any(page.pictures for page in layout.pages)
    if len(text) < _SHORTEST_CHAR * (len(layout.pages) if has_pictures else 0):
        return f"is a scanned PDF, pictures of pages without text; {_OCR}"
    if not text:
        return "is a PDF without text; give a file that holds an article's text"
    if sum(letter in _CODES for letter in text) > _UNREADABLE_SHARE * len(text):
        return f"is a PDF that does not tell which letters it shows; {_OCR}"
    return None


def _metadata(
    properties: Mapping[str, str], margin: Margin, story: Sequence[Block]
) -> tuple[Stated, Stated]:
    """What the file states of its article, and what is likely.

    Its properties are filled in by programs, often from the name of a file.
    """
    stated: Stated = {}
    if margin.url:
        stated[Field.URL] = (margin.url,)
    own_title = one_line(properties.get("Title", ""))
    titles = (told_title(title, story) for title in (own_title, *margin.texts))
    title = next(filter(None, titles), None)
    if title:
        stated[Field.TITLE] = (title,)
    values = {
        Field.TITLE: own_title,
        Field.AUTHOR: one_line(properties.get("Author", "")),
        Field.PUBLISHED: "" if _is_printout(properties) else margin.day or _day_made(properties),
        Field.SOURCE: masthead_of(story),
    }
    inferred: Stated = {field: (value,) for field, value in values.items() if value}
    return stated, inferred


def _is_printout(properties: Mapping[str, str]) -> bool:
    """Whether a browser printed the file: its dates are then those of printing, maybe years on."""
    return _BROWSER.search(properties.get("Creator", "")) is not None


def _day_made(properties: Mapping[str, str]) -> str:
    """The day on which the file was made, as 2022-09-12; "" for what is none."""
    stamp = properties.get("CreationDate", "")
    figures = stamp[_DAY_IN_DATE]
    is_day = stamp.startswith("D:") and len(figures) == 8 and figures.isdecimal()  # noqa: PLR2004 - YYYYMMDD
    return f"{figures[:4]}-{figures[4:6]}-{figures[6:]}" if is_day else ""
