"""What a page states of its article, the surest statement first.

JSON-LD is written for the article itself, `meta` elements for the page, and
the window's title names both. What only trafilatura guesses is kept apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from newsreader.loading.byline import author_of
from newsreader.loading.clean import one_line
from newsreader.loading.field import Field
from newsreader.loading.outlet import names_host
from newsreader.loading.page.json_ld import described
from newsreader.loading.page.meta import meta_stated, window_title
from newsreader.loading.title import split_title, without_outlet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from newsreader.loading.front_matter import Stated

_SAVED_FROM = re.compile(
    r"<!--\s{0,20}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,20}url:\s{0,20})"
    r"(https?://[^\s<>]{1,2000})"
)
_HEAD_CHAR = 20_000
_MOST = 20
"""Headings that are looked at."""
_FIRST_DAY = re.compile(r"\d{4}-\d\d-01")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article."""

    stated: Stated
    inferred: Stated
    """What is likely, for what is not stated."""
    is_free: bool
    """False where the page says that only subscribers may read it."""


def read_metadata(root: HtmlElement, markup: str, guesses: Stated) -> Metadata:
    """The metadata of a page.

    Args:
        root: The page's tree.
        markup: Its markup, whose comments tell where a browser saved it from.
        guesses: What trafilatura makes of it.
    """
    described_as = described(root)
    stated: Stated = {**meta_stated(root), **described_as.stated}
    url = _saved_from(markup)
    if url and Field.URL not in stated:
        stated[Field.URL] = (url,)
    inferred = {field: texts for field, texts in guesses.items() if not _is_made_up(texts, markup)}
    shown = window_title(root)
    if shown and Field.TITLE not in stated:
        headings = [one_line(heading.text_content()) for heading in islice(root.iter("h1"), _MOST)]
        title, source = _parted(shown, stated, headings)
        stated[Field.TITLE] = (title,)
        if source:
            inferred[Field.SOURCE] = (source,)
    if Field.AUTHOR in stated:
        stated[Field.AUTHOR] = tuple(author_of(name) or name for name in stated[Field.AUTHOR])
    return Metadata(stated, inferred, described_as.is_free)


def _is_made_up(texts: tuple[str, ...], markup: str) -> bool:
    """Whether a guess is the first of a month because the page names only the month."""
    return any(_FIRST_DAY.fullmatch(text) and text not in markup for text in texts)


def _saved_from(markup: str) -> str | None:
    """The address in the comment that browsers and SingleFile leave at the top."""
    match = _SAVED_FROM.search(markup[:_HEAD_CHAR])
    return match[1] if match else None


def _parted(shown: str, stated: Stated, headings: Sequence[str]) -> tuple[str, str | None]:
    """The window's title without the outlet's name, and that name where the page bears it out.

    It does so by its address, or by heading the story with the title alone.
    """
    source = ", ".join(stated.get(Field.SOURCE, ()))
    url = next(iter(stated.get(Field.URL, ())), None)
    if source:
        return without_outlet(shown, source, url), None
    for head, tail in split_title(shown):
        if head in headings or (url and names_host(tail, url)):
            return head, next((name for _, name in split_title(tail)), tail)
    return shown, None
