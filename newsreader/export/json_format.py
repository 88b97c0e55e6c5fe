"""The comparison as JSON, version 1: everything it holds, for other programs.

Paragraphs are 0-based indices into their article's `paragraphs`; `start` and
`end` are offsets in characters into a paragraph's text, the end exclusive.
Rows keep the order of the comparison, and keys are always written in one
order, so that equal comparisons give equal bytes. Within a version keys may
be added, never renamed or removed. `comparison.schema.json` beside this module
describes the format for programs, and `json_comparison` reads it back.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from newsreader.article import Article
    from newsreader.comparison.model import (
        Because,
        Comparison,
        DateMention,
        Entity,
        Link,
        Mention,
        Quantity,
        QuantityMatch,
        Quotation,
        SharedQuotation,
    )
    from newsreader.comparison.pin import Note, Pins
    from newsreader.side import Pair, Side

VERSION = 1
DIGITS = 4
"""Decimal places of a score: finer ones mean nothing, and differ between machines."""

Object = dict[str, object]
"""A JSON object whose values are JSON values."""


def render_json(comparison: Comparison) -> str:
    """The comparison as one JSON object, indented, ending in a line break."""
    document = comparison_object(comparison)
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def comparison_object(comparison: Comparison) -> Object:
    """The comparison as dictionaries and lists of plain values."""
    index_of = {quantity: index for index, quantity in enumerate(comparison.quantities)}
    return {
        "version": VERSION,
        "articles": [
            _article(side, article, comparison.reference_dates[side])
            for side, article in comparison.articles.items()
        ],
        "same_story": comparison.same_story,
        "threshold": round(comparison.threshold, DIGITS),
        "links": [_link(link) for link in comparison.links],
        "entities": [_entity(entity) for entity in comparison.entities],
        "quantities": [_quantity(quantity) for quantity in comparison.quantities],
        "quantity_matches": [
            _quantity_match(match, index_of) for match in comparison.quantity_matches
        ],
        "quotations": [_quotation(quotation) for quotation in comparison.quotations],
        "quotes": [_shared_quotation(shared) for shared in comparison.shared_quotations],
        "dates": [_date(date) for date in comparison.dates],
        "only": {side.label: list(indices) for side, indices in comparison.only.items()},
        "pins": _pins(comparison.pins),
        "considered": [_link(link) for link in _considered(comparison)],
    }


def _article(side: Side, article: Article, reference_date: date | None) -> Object:
    """An article's metadata and all its blocks.

    `guessed` names the fields that were inferred rather than stated, and
    `reference_date` is the day from which relative dates were reckoned.
    """
    return {
        "label": side.label,
        "title": article.title,
        "dek": article.dek,
        "source": article.source,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "path": str(article.path) if article.path else None,
        "encoding": article.encoding,
        "language": article.language,
        "guessed": sorted(article.guessed),
        "reference_date": reference_date.isoformat() if reference_date else None,
        "paragraphs": [
            {"kind": paragraph.kind.value, "text": paragraph.text}
            for paragraph in article.paragraphs
        ],
    }


def _link(link: Link) -> Object:
    """Two paragraphs that tell the same thing, and why they are taken to."""
    return {
        "a": link.ends.left,
        "b": link.ends.right,
        "score": round(link.score, DIGITS),
        "strength": link.strength.value,
        "on_chain": link.on_chain,
        "verbatim": link.verbatim,
        "by_hand": link.by_hand,
        "because": _because(link.because),
    }


def _because(because: Because) -> Object:
    """What two paragraphs share."""
    return {
        "entities": list(because.entities),
        "quantities": list(because.quantities),
        "quotations": list(because.quotations),
        "words": list(because.words),
    }


def _span(mention: Mention) -> Object:
    """Where a stretch of text stands within its article."""
    return {
        "paragraph": mention.paragraph_index,
        "start": mention.start_char,
        "end": mention.end_char,
    }


def _mention(mention: Mention) -> Object:
    """A stretch of text: whose, where, and what it says."""
    return {"article": mention.side.label, **_span(mention), "text": mention.text}


def _entity(entity: Entity) -> Object:
    """A named thing and every place that names it."""
    return {
        "name": entity.name,
        "kind": entity.kind.value,
        "mentions": [_mention(mention) for mention in entity.mentions],
    }


def _quantity(quantity: Quantity) -> Object:
    """A figure as one article gives it."""
    return {
        **_mention(quantity.mention),
        "value": _number(quantity.value),
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "approximate": quantity.approximate,
        "unit": quantity.unit,
        "of": quantity.of,
        "said_by": quantity.said_by,
    }


def _number(value: float | None) -> float | None:
    """The value, or None for one that JSON cannot write."""
    return float(value) if value is not None and math.isfinite(value) else None


def _quantity_match(match: QuantityMatch, index_of: Mapping[Quantity, int]) -> Object:
    """Two figures for one thing, as indices into `quantities`."""
    return {
        "a": index_of[match.quantities.left],
        "b": index_of[match.quantities.right],
        "relation": match.relation.value,
        "of": match.of,
    }


def _quotation(quotation: Quotation) -> Object:
    """Words in quotation marks, in one article."""
    return {
        **_mention(quotation.mention),
        "speaker": quotation.speaker,
        "is_title": quotation.is_title,
    }


def _shared_quotation(shared: SharedQuotation) -> Object:
    """The same words quoted by both articles."""
    left, right = shared.quotations
    return {
        "words": shared.words,
        "a": {**_span(left.mention), "speaker": left.speaker},
        "b": {**_span(right.mention), "speaker": right.speaker},
    }


def _date(date: DateMention) -> Object:
    """A date as an article gives it, and the day that it stands for."""
    return {**_mention(date.mention), "iso": date.iso}


def _pins(pins: Pins | None) -> Object:
    """What the reader added by hand; it is worked into the links already."""
    return {
        "joined": [_ends(ends) for ends in pins.joined] if pins else [],
        "cut": [_ends(ends) for ends in pins.cut] if pins else [],
        "notes": [_note(note) for note in pins.notes] if pins else [],
    }


def _ends(ends: Pair[int]) -> Object:
    """The two paragraphs of a link."""
    return {"a": ends.left, "b": ends.right}


def _note(note: Note) -> Object:
    """A reader's words, and the paragraph or the two that they are on."""
    return {"text": note.text, "a": note.paragraphs.left, "b": note.paragraphs.right}


def _considered(comparison: Comparison) -> Iterator[Link]:
    """The pairs that may become links at another threshold or without pins, and are none now.

    Links made by hand stand here as the engine saw them, if it did. Scores
    stay below the threshold when they are rounded.
    """
    shown = {link.ends: link for link in comparison.links}
    cut = frozenset(comparison.pins.cut if comparison.pins else ())
    highest = max(round(comparison.threshold, DIGITS) - 10**-DIGITS, 0.0)
    for link in comparison.considered:
        now = shown.get(link.ends)
        if now is None and link.ends not in cut:
            yield replace(link, score=min(link.score, highest), on_chain=False)
        elif now is None or now.by_hand != link.by_hand:
            yield replace(link, on_chain=False)
