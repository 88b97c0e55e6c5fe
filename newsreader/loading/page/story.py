"""Which words of a page are its story, as trafilatura finds it.

trafilatura is asked for the words only, and for its guesses at metadata. The
blocks themselves are taken from the page (`walk`), where captions, quotations
and lists are still what they were. Posts of other sites and captions are kept
from it, so that it takes neither for the reporter's words.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from newsreader.loading.block import Block, Form
from newsreader.loading.clean import one_line
from newsreader.loading.field import Field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement
    from trafilatura.settings import Document

    from newsreader.loading.front_matter import Stated

_POSTS = ("twitter-", "instagram-", "tiktok-", "bluesky-")
_PRUNED = [
    ".//figcaption",
    *(f".//blockquote[contains(@class, '{site}')]" for site in _POSTS),
]
_DATES = {"extensive_search": False, "original_date": True}
"""The first day that the page gives in full; none made of a year alone."""
_FORMS = {"head": Form.HEADING, "quote": Form.QUOTE, "item": Form.LIST, "row": Form.LIST}
_ELEMENT_LIMIT = 25_000
"""More is no article, and would take trafilatura many seconds."""
_DEPTH_LIMIT = 400_000
"""The same for the sum of the elements' depths; a large news page has a quarter of it."""
_CHAR_LIMIT = 5_000_000
_LONGEST_TEXT_CHAR = 400_000


@dataclass(frozen=True, slots=True)
class Story:
    """What trafilatura takes for the story."""

    blocks: tuple[Block, ...] = ()
    """Its words, in its own blocks."""
    guesses: Stated = field(default_factory=dict)
    """Its guesses at title, author, outlet and date."""


def find_story(root: HtmlElement) -> Story:
    """The story of a page; an empty one where none is found or the page is too large.

    The tree is left as it is.
    """
    if not _is_affordable(root):
        return Story()
    from trafilatura import bare_extraction  # noqa: PLC0415 - 180 ms, for pages only

    # It reports on the log what it cannot read; the caller tells the reader.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(
            root,
            include_comments=False,
            with_metadata=True,
            date_extraction_params=_DATES,
            prune_xpath=_PRUNED,
        )
    except Exception:  # noqa: BLE001 - whatever breaks inside it, the page's own blocks remain
        return Story()
    if found is None or isinstance(found, dict):
        return Story()
    return Story(tuple(_blocks(found.body)), _guesses(found))


def _is_affordable(root: HtmlElement) -> bool:
    """Whether trafilatura's work on the page is bounded by a few seconds."""
    depth = depths = char_count = element_count = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        texts = len(element.text or ""), len(element.tail or "")
        depth += 1
        depths += depth
        char_count += sum(texts)
        element_count += 1
        if element_count > _ELEMENT_LIMIT or depths > _DEPTH_LIMIT or char_count > _CHAR_LIMIT:
            return False
        if max(texts) > _LONGEST_TEXT_CHAR and element.tag not in {"script", "style"}:
            return False
    return True


def _blocks(body: etree._Element) -> Iterator[Block]:
    """The blocks of trafilatura's own tree: the innermost elements that hold text."""
    for element in body.iter("head", "p", "quote", "item", "row", "ab", "code"):
        if next(element.iterdescendants("p", "quote", "item", "row", "head"), None) is not None:
            continue
        is_parted = next(element.iterdescendants("lb", "cell"), None) is not None
        text = one_line((" " if is_parted else "").join(element.itertext()))
        if text:
            form = _form_of(element)
            yield Block(text, form, level=2 if form is Form.HEADING else 0)


def _form_of(element: etree._Element) -> Form:
    """The form that an element or what encloses it gives."""
    for around in (element, *element.iterancestors()):
        form = _FORMS.get(str(around.tag))
        if form is not None:
            return form
    return Form.PARAGRAPH


def _guesses(found: Document) -> Stated:
    """The metadata that trafilatura found or made up."""
    values = {
        Field.TITLE: found.title,
        Field.AUTHOR: found.author,
        Field.SOURCE: found.sitename,
        Field.PUBLISHED: found.date,
    }
    texts = {name: one_line(value) for name, value in values.items() if value}
    return {name: (text,) for name, text in texts.items() if text}
