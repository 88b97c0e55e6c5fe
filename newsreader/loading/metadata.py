"""An article's metadata, copied out of its front matter and its blocks.

What the front matter states comes first, then what a block says, then what can
be inferred; inferred fields are named as guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from newsreader.article import Article, Kind, Paragraph
from newsreader.errors import printable
from newsreader.language.tongue import UNKNOWN, guess_tongue
from newsreader.loading.block import is_address
from newsreader.loading.byline import author_of, names_in
from newsreader.loading.clean import one_line
from newsreader.loading.day import find_day
from newsreader.loading.field import Field, labelled
from newsreader.loading.outlet import host_of, outlet_of
from newsreader.loading.title import without_outlet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from newsreader.loading.block import Block
    from newsreader.loading.front_matter import Stated
    from newsreader.loading.origin import Origin

T = TypeVar("T")

_LABEL_KINDS = frozenset({Kind.TITLE, Kind.DEK, Kind.BYLINE, Kind.DATELINE, Kind.FOOTER})
_DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_-]|$)")
_LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")


def assemble(
    blocks: Sequence[Block],
    kinds: Sequence[Kind],
    stated: Stated,
    origin: Origin,
    *,
    inferred: Stated | None = None,
) -> Article:
    """The article that blocks, their kinds and metadata make.

    Args:
        blocks: Every block of the article.
        kinds: What each of them is.
        stated: The metadata that the format states.
        origin: Where the article comes from.
        inferred: Metadata that is only likely, for what nothing states.
    """
    paragraphs = tuple(
        Paragraph(kind, block.text) for kind, block in zip(kinds, blocks, strict=True)
    )
    told = {**_labelled_values(paragraphs), **_joined(stated)}
    likely = _joined(inferred or {})
    url = _web_address(told.get(Field.URL)) or origin.url or _footer_address(blocks, kinds)
    choice = _Choice()
    stated_title = told.get(Field.TITLE) or _text_of(paragraphs, Kind.TITLE)
    title = choice.of("title", stated_title, likely.get(Field.TITLE), _title_from_name(origin))
    texts = [title or "", *(p.text for p in paragraphs)]
    outlet = outlet_of(url, texts) if url else None
    source = choice.of("source", told.get(Field.SOURCE), likely.get(Field.SOURCE), outlet)
    author = told.get(Field.AUTHOR) or _byline_author(paragraphs)
    day = find_day(told.get(Field.PUBLISHED, "")) or _dateline_day(paragraphs)
    likely_day = find_day(likely.get(Field.PUBLISHED, ""))
    address_day = _day_in_address(url) if url else None
    tag = _tag(told.get(Field.LANGUAGE))
    return Article(
        title=without_outlet(title or "", source, url),
        paragraphs=paragraphs,
        dek=told.get(Field.DEK) or _text_of(paragraphs, Kind.DEK),
        source=source,
        author=choice.of("author", author, likely.get(Field.AUTHOR)),
        published=choice.of("published", day, address_day, likely_day),
        url=url,
        language=choice.of("language", tag, _tongue(texts)) or UNKNOWN,
        path=origin.path,
        guessed=frozenset(choice.guessed),
    )


class _Choice:
    """Chooses what is known before what is guessed, and keeps the names of guessed fields."""

    def __init__(self) -> None:
        self.guessed: set[str] = set()

    def of(self, field: str, known: T | None, *guesses: T | None) -> T | None:
        """What is known, else the first guess there is."""
        if known is not None:
            return known
        guess = next((guess for guess in guesses if guess is not None), None)
        if guess is not None:
            self.guessed.add(field)
        return guess


def _joined(values: Stated) -> dict[Field, str]:
    """The values of each field as one text."""
    return {field: ", ".join(texts) for field, texts in values.items()}


def _labelled_values(paragraphs: Sequence[Paragraph]) -> Mapping[Field, str]:
    """What lines "Label: value" around the story state; a bare label has its value below."""
    values: dict[Field, str] = {}
    for paragraph, below in zip(paragraphs, (*paragraphs[1:], None), strict=True):
        label = labelled(paragraph.text) if paragraph.kind in _LABEL_KINDS else None
        if label is None:
            continue
        field, value = label
        if not value and below is not None and below.kind is paragraph.kind:
            value = below.text
        if value:
            values.setdefault(field, value)
    return values


def _text_of(paragraphs: Sequence[Paragraph], kind: Kind) -> str | None:
    """The text of the first paragraph of a kind."""
    return next((p.text for p in paragraphs if p.kind is kind), None)


def _byline_author(paragraphs: Sequence[Paragraph]) -> str | None:
    """The names in the first byline; a byline without a lead is all name."""
    text = _text_of(paragraphs, Kind.BYLINE)
    return (author_of(text) or names_in(text)) if text else None


def _dateline_day(paragraphs: Sequence[Paragraph]) -> date | None:
    """The first day that a date line or a byline gives."""
    lines = (p.text for p in paragraphs if p.kind in {Kind.DATELINE, Kind.BYLINE})
    return next((day for day in map(find_day, lines) if day), None)


def _web_address(text: str | None) -> str | None:
    """A text as an address of the web, or None if it is none."""
    address = (text or "").strip("<>() ")
    return address if host_of(address) and not re.search(r"\s", address) else None


def _footer_address(blocks: Sequence[Block], kinds: Sequence[Kind]) -> str | None:
    """The last footer that is an address and nothing else."""
    footers = (block.text for block, kind in zip(blocks, kinds, strict=True) if kind is Kind.FOOTER)
    addresses = [text for text in footers if is_address(text)]
    return _web_address(addresses[-1]) if addresses else None


def _day_in_address(url: str) -> date | None:
    """The day in an address's path (/2022/09/15/), where many outlets put it."""
    match = _DATE_IN_ADDRESS.search(url)
    return find_day("-".join(match.groups())) if match else None


def _title_from_name(origin: Origin) -> str:
    """The name of a file or page as a title."""
    words = one_line(re.sub(r"[_-]+", " ", printable(origin.stem)))
    return words or "Untitled"


def _tag(stated: str | None) -> str | None:
    """The primary tag of a stated language ("en" of "en-GB"), or None for a language's name."""
    match = _LANGUAGE_TAG.fullmatch(stated or "")
    return match[1].lower() if match else None


def _tongue(texts: Sequence[str]) -> str | None:
    """The language of the texts, or None if it cannot be told."""
    tongue = guess_tongue(texts)
    return None if tongue == UNKNOWN else tongue
