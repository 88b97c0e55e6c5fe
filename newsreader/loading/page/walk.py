"""Every visible block of a page, in the order of its markup.

Text between two boundaries of block elements is one block; what encloses it
gives its form. Nothing is judged here: menus and notices come out too. What
the markup says of a block's surroundings is kept for those who judge.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml import etree

from newsreader.loading.block import Block, Form
from newsreader.loading.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_UNSEEN = frozenset(
    """
    audio button canvas datalist embed head iframe input map math menu noembed noframes
    noscript object option script select style svg template textarea title video
    """.split()  # noqa: SIM905  a list of names is read more easily as one text
)
_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark
    meter nobr output picture progress q rp rt ruby s samp small source span strike strong
    sub sup time tt u var wbr
    """.split()  # noqa: SIM905  a list of names is read more easily as one text
)
_EMPHASIS = frozenset({"b", "em", "i", "strong"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_FORMS = {
    "blockquote": Form.QUOTE,
    "li": Form.LIST,
    "dd": Form.LIST,
    "dt": Form.LIST,
    "tr": Form.LIST,
    "figcaption": Form.CAPTION,
    "caption": Form.CAPTION,
    "figure": Form.CAPTION,
}
_FLOWING = ("br", "p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "section")
"""What a row of a table that lays a page out holds, and a row of data does not."""
_OUTERMOST = frozenset({"html", "body", "main", "article"})
_LONGEST_NAME_CHAR = 500
_ASIDE = frozenset({"nav", "aside", "footer", "dialog"})
_ASIDE_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumbs?|sidebar|related|recirc\w*|recommend\w*|promos?|teasers?"
    r"|newsletter|trending|popular|most-?(?:read|viewed)|more-?(?:stories|news|on)|read-?(?:more"
    r"|next)|share|sharing|social|comments?|advert\w*|ads?|sponsored|outbrain|taboola|cookies?"
    r"|consent|banner|modal|popup|subscribe|paywall|footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DEK_NAME = re.compile(
    r"(?:^|[\s_-])(?:dek|deck|standfirst|sub-?(?:title|head|headline|heading)|strapline|excerpt"
    r"|summary|intro|lead-?in|article-?(?:description|lead))(?:$|[\s_-])",
    re.IGNORECASE,
)
_CAPTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:caption|photo-?credit|image-?credit|wp-caption-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_EMBED_NAME = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)"
    r"|bluesky-embed|reddit-(?:card|embed-bq)|telegram-post|mastodon-embed|text-post-media"
    r"|wp-block-embed|embed|tweet)(?:$|\s)",
    re.IGNORECASE,
)
_EMBEDDING = frozenset({"blockquote", "figure", "div", "section"})
_UNSEEN_NAME = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:$|\s)", re.IGNORECASE
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class _Place:
    """What the open elements say of a text inside them."""

    form: Form = Form.PARAGRAPH
    level: int = 0
    emphasized: bool = False
    linked: bool = False
    aside: bool = False
    asides: tuple[int, ...] = ()
    """The numbers of the elements around it that may be asides, or frames."""
    dek: bool = False
    in_row: bool = False


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
        self._places = [_Place()]
        self._pieces: list[tuple[str, _Place]] = []
        self._is_line_done = False
        self._aside_count = 0

    def blocks(self, root: HtmlElement) -> Iterator[tuple[Block, _Place]]:
        """Each block with its place, when its end is reached."""
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "start" and _is_unseen(element):
                walker.skip_subtree()
                self._places.append(self._places[-1])
            elif event == "start":
                yield from self._open(element)
            else:
                yield from self._close(element)
        yield from self._flush()

    def _open(self, element: etree._Element) -> Iterator[tuple[Block, _Place]]:
        """Enter an element and take in the text before its first child."""
        place = self._places[-1]
        if element.tag == "br":
            yield from self._break()
        elif _parts(element, place):
            yield from self._flush()
        inside = _place_in(element, place)
        if _may_be_aside(element):
            self._aside_count += 1
            inside = replace(inside, asides=(*place.asides, self._aside_count))
        self._places.append(inside)
        self._add(element.text)

    def _close(self, element: etree._Element) -> Iterator[tuple[Block, _Place]]:
        """Leave an element and take in the text after it."""
        self._places.pop()
        place = self._places[-1]
        if _parts(element, place):
            yield from self._flush()
        elif place.in_row and element.tag in {"td", "th"} and element.getnext() is not None:
            self._add(_CELL_MARK)
        self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self._is_line_done = self._is_line_done and text.isspace()
            self._pieces.append((text.replace(_LINE_END, " "), self._places[-1]))

    def _break(self) -> Iterator[tuple[Block, _Place]]:
        """A line's end; two of them with nothing between end the block."""
        if self._is_line_done:
            yield from self._flush()
        else:
            self._pieces.append((_LINE_END, self._places[-1]))
            self._is_line_done = True

    def _flush(self) -> Iterator[tuple[Block, _Place]]:
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


def _is_unseen(element: etree._Element) -> bool:
    """Whether an element and all in it is not shown."""
    return (
        element.tag in _UNSEEN
        or element.get("hidden") is not None
        or (element.get("aria-hidden") == "true" and element.tag not in _INLINE)
        or _HIDDEN_STYLE.search(element.get("style") or "") is not None
        or _UNSEEN_NAME.search(element.get("class") or "") is not None
    )


def _parts(element: etree._Element, place: _Place) -> bool:
    """Whether an element's edges part blocks, at its place."""
    if element.tag in _INLINE or element.tag in _UNSEEN or element.tag == "br":
        return False
    return not (place.in_row and element.tag in {"td", "th"})


def _place_in(element: etree._Element, place: _Place) -> _Place:
    """What the texts inside an element are, given what it stands in."""
    tag = str(element.tag)
    if tag in _INLINE:
        if tag in _EMPHASIS:
            return replace(place, emphasized=True)
        return replace(place, linked=True) if tag == "a" and element.get("href") else place
    name = _name_of(element)
    is_row = tag == "tr" and next(element.iterdescendants(*_FLOWING), None) is None
    if tag == "tr" and not is_row:
        return place
    form, level = _form_of(tag, name, place)
    return replace(
        place,
        form=form,
        level=level,
        aside=place.aside or tag in _ASIDE,
        dek=place.dek or _DEK_NAME.search(name) is not None,
        in_row=is_row or (place.in_row and tag in {"td", "th"}),
    )


def _may_be_aside(element: etree._Element) -> bool:
    """Whether an element's kind or name hints that it is no part of the story.

    The page's own outermost elements carry all kinds of names.
    """
    tag = str(element.tag)
    if tag in _INLINE or tag in _OUTERMOST:
        return False
    return tag == "form" or _ASIDE_NAME.search(_name_of(element)) is not None


def _name_of(element: etree._Element) -> str:
    """What the page calls an element: its classes and its id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"[:_LONGEST_NAME_CHAR]


def _form_of(tag: str, name: str, place: _Place) -> tuple[Form, int]:
    """The form of the texts inside a block element, and a heading's level."""
    if place.form is Form.EMBED or (tag in _EMBEDDING and _EMBED_NAME.search(name)):
        return Form.EMBED, 0
    if place.form is Form.CAPTION and tag not in {"blockquote", "tr", "pre"}:
        return Form.CAPTION, 0
    if tag in _HEADINGS:
        return Form.HEADING, _HEADINGS[tag]
    if _CAPTION_NAME.search(name) and tag in {"p", "div", "dd"}:
        return Form.CAPTION, 0
    return (_FORMS[tag], 0) if tag in _FORMS else (place.form, place.level)
