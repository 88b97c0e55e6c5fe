"""What was found in the two articles, read back from JSON: names, figures, words, dates.

Every mention is held against the paragraph that it points into: offsets that
do not cut its words out of the text are refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.comparison.model import (
    DateMention,
    Entity,
    Mention,
    Quantity,
    QuantityMatch,
    Quotation,
    Relation,
    SharedQuotation,
)
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.article import Article
    from newsreader.export.json_node import Node

    Articles = Pair[Article]

Span = tuple[Side, int, int, int]
"""A side, a paragraph's index, and the offsets of a stretch of its text."""

_ISO = re.compile(r"-?\d{4}(?:[-\dTW:.+Z]{0,30})(?:/[-\dTW:.+Z]{1,34})?", re.ASCII)


def maybe_text(node: Node, key: str) -> str | None:
    """A member that is text or null."""
    member = node.member(key)
    return None if member is None else member.text()


def maybe_number(node: Node, key: str) -> float | None:
    """A member that is a number or null."""
    member = node.member(key)
    return None if member is None else member.number()


def paragraph_index(node: Node, articles: Articles, side: Side) -> int:
    """The index of a paragraph of one article."""
    length = len(articles[side].paragraphs)
    return node.index(length, f"{side.label} has {length} paragraphs (0 to {length - 1})")


def entity(node: Node, articles: Articles) -> Entity:
    """A named thing with its mentions."""
    mentions = tuple(mention(one, articles) for one in node["mentions"].items())
    if not mentions:
        node["mentions"].refuse("is empty: a name stands somewhere")
    return Entity(node["name"].text(), node["kind"].choice(NameKind), mentions)


def quantity(node: Node, articles: Articles) -> Quantity:
    """A figure as one article gives it."""
    return Quantity(
        mention=mention(node, articles),
        value=maybe_number(node, "value"),
        low=maybe_number(node, "low"),
        high=maybe_number(node, "high"),
        approximate=node["approximate"].flag(),
        unit=maybe_text(node, "unit"),
        of=maybe_text(node, "of"),
        said_by=maybe_text(node, "said_by"),
    )


def quantity_match(node: Node, quantities: Sequence[Quantity]) -> QuantityMatch:
    """Two figures for one thing, by their indices."""

    def at(key: str, side: Side) -> Quantity:
        index = node[key].index(len(quantities), f"there are {len(quantities)} quantities")
        if quantities[index].mention.side is not side:
            node[key].refuse(f"is {index}, a quantity of {side.other.label}")
        return quantities[index]

    ends = Pair(at("a", Side.LEFT), at("b", Side.RIGHT))
    return QuantityMatch(ends, node["relation"].choice(Relation), maybe_text(node, "of"))


def quotation(node: Node, articles: Articles) -> Quotation:
    """Words in quotation marks."""
    is_title = node.member("is_title")
    return Quotation(
        mention(node, articles),
        maybe_text(node, "speaker"),
        is_title=is_title is not None and is_title.flag(),
    )


def shared_quotation(
    node: Node, articles: Articles, known: Mapping[Span, Quotation]
) -> SharedQuotation:
    """Words that both quote; each side's quotation is the one known at its place."""

    def on(key: str, side: Side) -> Quotation:
        place = span(node[key], articles, side)
        return known.get(place) or Quotation(
            _cut(place, articles), maybe_text(node[key], "speaker")
        )

    ends = Pair(on("a", Side.LEFT), on("b", Side.RIGHT))
    return SharedQuotation(node["words"].text(), ends)


def date_mention(node: Node, articles: Articles) -> DateMention:
    """A date as an article gives it."""
    iso = node.member("iso")
    if iso is not None and not _ISO.fullmatch(iso.text()):
        iso.refuse("is no date of ISO 8601")
    return DateMention(mention(node, articles), None if iso is None else iso.text())


def mention(node: Node, articles: Articles) -> Mention:
    """A stretch of an article's text, which must be the text that it says it is."""
    found = _cut(span(node, articles, node["article"].choice(Side)), articles)
    if node["text"].text() != found.text:
        node["text"].refuse("is not what the paragraph holds from start to end")
    return found


def span(node: Node, articles: Articles, side: Side) -> Span:
    """Where a stretch of text stands; it is within its paragraph and not empty."""
    index = paragraph_index(node["paragraph"], articles, side)
    length = len(articles[side].paragraphs[index].text)
    end = node["end"].index(length + 1, f"its paragraph has {length} characters")
    start = node["start"].index(max(end, 1), f"it ends at {end}")
    return side, index, start, end


def span_of(found: Mention) -> Span:
    """Where a mention stands."""
    return found.side, found.paragraph_index, found.start_char, found.end_char


def _cut(place: Span, articles: Articles) -> Mention:
    """The mention at a place."""
    side, index, start, end = place
    return Mention(side, index, start, end, articles[side].paragraphs[index].text[start:end])
