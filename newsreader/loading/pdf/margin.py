"""What stands on the edges of pages and is no part of the text: running heads, page numbers.

Lines near the top or the bottom are put aside if other pages have them too, at
the same height, in the same size and but for their figures; if they are a page's
number; or if they are what browsers print there. They are kept for what they
tell: a page's address, its title, the day of a newspaper.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.loading.block import is_address
from newsreader.loading.day import is_date_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.loading.pdf.page import Line, Page

_ZONE = 0.12
"""The share of a page's height that is its edge, at the top and at the bottom."""
_ROWS = 3
"""Rows at each edge that are looked at."""
_MOST_LINES = 20
"""Stretches of text in them."""
_PAGES_NEEDED = 2
"""Pages that must have a line; chapters may have their own, and so may left and right pages."""
_LONGEST_CHAR = 300
_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:page|p\.|seite|s\.|página|pagina|стр\.)\s*)?\d{1,4}"
    r"(?:\s*(?:/|\||of|von|de|di|sur|из)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
# "12/09/2022, 14:03" and the like stand above every page that a browser prints.
_PRINTED = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}[:.]\d\d(?:\s*[AP]M)?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Margin:
    """Pages and what stood on their edges."""

    pages: tuple[Page, ...]
    """The pages without it."""
    texts: tuple[str, ...]
    """Each text on the edges, once."""

    @property
    def url(self) -> str | None:
        """The address that a browser printed, unless it was cut short."""
        shown = (text for text in self.texts if is_address(text))
        return next((text for text in shown if not text.endswith(("…", "..."))), None)

    @property
    def day(self) -> str | None:
        """The line with the day of a newspaper; that of printing is none."""
        return next((x for x in self.texts if is_date_line(x) and not _PRINTED.match(x)), None)


def without_margin(pages: Sequence[Page]) -> Margin:
    """The pages without what stands on their edges."""
    edges = [_edge(page) for page in pages]
    shapes = Counter(shape for edge in edges for shape in {_shape(line) for line in edge})
    texts: dict[str, None] = {}
    kept = []
    for page, edge in zip(pages, edges, strict=True):
        aside = [line for line in edge if shapes[_shape(line)] >= _PAGES_NEEDED or _is_label(line)]
        aside += [line for line in edge if any(_is_beside_print(line, other) for other in aside)]
        texts.update(dict.fromkeys(line.text for line in aside))
        dropped = set(aside)
        kept.append(replace(page, lines=tuple(x for x in page.lines if x not in dropped)))
    return Margin(tuple(kept), tuple(texts))


def _edge(page: Page) -> list[Line]:
    """The short lines on a page's edges."""
    depth = _ZONE * page.height
    at_top = [line for line in page.lines if line.box.bottom >= page.height - depth]
    at_bottom = [line for line in page.lines if line.box.top <= depth]
    outermost = (
        *_outermost(sorted(at_top, key=lambda line: -line.box.top)),
        *_outermost(sorted(at_bottom, key=lambda line: line.box.bottom)),
    )
    return [line for line in outermost if len(line.text) <= _LONGEST_CHAR]


def _outermost(lines: Sequence[Line]) -> list[Line]:
    """The lines of the first rows, of lines that are sorted from an edge."""
    found: list[Line] = []
    rows = 0
    for line in lines:
        if not found or not line.box.is_level(found[-1].box):
            rows += 1
        if rows > _ROWS or len(found) == _MOST_LINES:
            break
        found.append(line)
    return found


def _shape(line: Line) -> tuple[str, int, int]:
    """A line without its figures, which pages count with, its size and its height on the page.

    The title of the first page may be the running head of the others.
    """
    return _FIGURES.sub("#", line.text.casefold()), round(line.size), round(line.box.bottom)


def _is_label(line: Line) -> bool:
    """Whether a line by itself is a page's number, its address, or when it was printed."""
    text = line.text
    is_label = _PAGE_NUMBER.fullmatch(text) or _PRINTED.match(text) or is_address(text)
    return is_label is not None and is_label is not False


def _is_beside_print(line: Line, other: Line) -> bool:
    """Whether a line stands beside the day of printing: a browser prints the title there."""
    return _PRINTED.match(other.text) is not None and line.box.is_level(other.box)
