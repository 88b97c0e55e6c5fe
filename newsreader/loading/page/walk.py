"""Every visible block of a page, in the order of its markup.

Text between two boundaries of block elements is one block; what encloses it
gives its form. Nothing is judged here: menus and notices come out too. What
the markup says of a block's surroundings is kept for those who judge.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml import etree

from newsreader.loading.block import Block
from newsreader.loading.clean import one_line
from newsreader.loading.page.place import (
    Place,
    is_unseen,
    may_be_aside,
    parts_blocks,
    place_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_FRAME_SHARE = 0.5
"""Share of a page's words from which on an element is a frame."""
_CELL_MARK = " · "
_LINE_END = "\v"
"""Where the page breaks a line; line feeds in markup are white space."""


@dataclass(frozen=True, slots=True)
class Found:
    """A block of a page and where it stands."""

    block: Block
    aside: bool = False
    """Whether it stands in a menu, a sidebar, a list of other articles and the like."""
    dek: bool = False
    """Whether the page calls it the article's dek."""


def walk(root: HtmlElement) -> tuple[Found, ...]:
    """The visible blocks under an element.

    An element that is a form or is named like a sidebar, but holds most of
    the page, is a frame around everything and makes nothing an aside.
    """
    placed = list(_Walk().blocks(root))
    held: Counter[int] = Counter()
    for block, place in placed:
        for number in place.asides:
            held[number] += block.word_count
    frame_words = sum(block.word_count for block, _ in placed) * _FRAME_SHARE
    return tuple(
        Found(
            block,
            place.aside or any(held[number] <= frame_words for number in place.asides),
            place.dek,
        )
        for block, place in placed
    )


class _Walk:
    """A walk through a tree that gathers text up to the next boundary."""

    def __init__(self) -> None:
        self._places = [Place()]
        self._pieces: list[tuple[str, Place]] = []
        self._is_line_done = False
        self._aside_count = 0

    def blocks(self, root: HtmlElement) -> Iterator[tuple[Block, Place]]:
        """Each block with its place, when its end is reached."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "start" and is_unseen(element):
                walker.skip_subtree()
                self._places.append(self._places[-1])
            elif event == "start":
                yield from self._open(element)
            else:
                yield from self._close(element)
        yield from self._flush()

    def _open(self, element: etree._Element) -> Iterator[tuple[Block, Place]]:
        """Enter an element and take in the text before its first child."""
        place = self._places[-1]
        if element.tag == "br":
            yield from self._break()
        elif parts_blocks(element, place):
            yield from self._flush()
        inside = place_in(element, place)
        if may_be_aside(element):
            self._aside_count += 1
            inside = replace(inside, asides=(*place.asides, self._aside_count))
        self._places.append(inside)
        self._add(element.text)

    def _close(self, element: etree._Element) -> Iterator[tuple[Block, Place]]:
        """Leave an element and take in the text after it."""
        self._places.pop()
        place = self._places[-1]
        if parts_blocks(element, place):
            yield from self._flush()
        elif place.in_row and element.tag in {"td", "th"} and element.getnext() is not None:
            self._add(_CELL_MARK)
        self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self._is_line_done = self._is_line_done and text.isspace()
            self._pieces.append((text.replace(_LINE_END, " "), self._places[-1]))

    def _break(self) -> Iterator[tuple[Block, Place]]:
        """A line's end; two of them with nothing between end the block."""
        if self._is_line_done:
            yield from self._flush()
        else:
            self._pieces.append((_LINE_END, self._places[-1]))
            self._is_line_done = True

    def _flush(self) -> Iterator[tuple[Block, Place]]:
        """The block that the pieces make, if they have any ink."""
        inked = [place for text, place in self._pieces if not text.isspace()]
        whole = "".join(text for text, _ in self._pieces)
        lines = tuple(filter(None, map(one_line, whole.split(_LINE_END))))
        self._pieces = []
        self._is_line_done = False
        text = " ".join(lines).strip(_CELL_MARK)
        if text:
            first = inked[0]
            block = Block(
                text=text,
                form=first.form,
                level=first.level,
                lines=lines if len(lines) > 1 else (),
                emphasized=all(place.emphasized for place in inked),
                linked=all(place.linked for place in inked),
            )
            yield block, first
