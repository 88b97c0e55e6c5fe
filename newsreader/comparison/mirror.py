"""The same comparison with its sides changed over: what was on the left is on the right.

Nothing is compared anew, so that links, scores and the reading chain are those
that a reader has before them; only orders that go by side follow the new
sides. Mirrored twice, a comparison is what it was. Words that stand for both
articles (`Because`, `SharedQuotation.words`) stay those of the article from
which they were taken.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsreader.comparison.model import (
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
    from newsreader.comparison.pin import Pins

T = TypeVar("T")


def mirrored(comparison: Comparison) -> Comparison:
    """The comparison as it would be shown with its articles on the other sides."""
    return replace(
        comparison,
        articles=comparison.articles.turned,
        links=_links(comparison.links),
        entities=_entities(comparison.entities),
        quantities=_by_side(map(_quantity, comparison.quantities), _quantity_side),
        quantity_matches=_quantity_matches(comparison.quantity_matches),
        quotations=_by_side(map(_quotation, comparison.quotations), _quotation_side),
        shared_quotations=_shared_quotations(comparison.shared_quotations),
        dates=_by_side(map(_date, comparison.dates), _date_side),
        only=comparison.only.turned,
        reference_dates=comparison.reference_dates.turned,
        considered=_links(comparison.considered),
        pins=_pins(comparison.pins) if comparison.pins else comparison.pins,
    )


# What stands in one article


def _mention(mention: Mention) -> Mention:
    return replace(mention, side=mention.side.other)


def _quantity(quantity: Quantity) -> Quantity:
    return replace(quantity, mention=_mention(quantity.mention))


def _quotation(quotation: Quotation) -> Quotation:
    return replace(quotation, mention=_mention(quotation.mention))


def _date(date: DateMention) -> DateMention:
    return replace(date, mention=_mention(date.mention))


def _mention_side(mention: Mention) -> Side:
    return mention.side


def _quantity_side(quantity: Quantity) -> Side:
    return quantity.mention.side


def _quotation_side(quotation: Quotation) -> Side:
    return quotation.mention.side


def _date_side(date: DateMention) -> Side:
    return date.mention.side


def _by_side(found: Iterable[T], side_of: Callable[[T], Side]) -> tuple[T, ...]:
    """What was found, left before right, and otherwise in the order in which it is."""
    return tuple(sorted(found, key=lambda one: side_of(one) is Side.RIGHT))


# What stands in both


def _links(links: Iterable[Link]) -> tuple[Link, ...]:
    """By left paragraph, then right."""
    changed = (replace(link, ends=link.ends.turned) for link in links)
    return tuple(sorted(changed, key=lambda link: (link.ends.left, link.ends.right)))


def _entities(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Those both name stay in their order; those of the new left one come before the others."""
    changed = (
        replace(entity, mentions=_by_side(map(_mention, entity.mentions), _mention_side))
        for entity in entities
    )
    return tuple(
        sorted(
            changed,
            key=lambda entity: (not entity.shared, not entity.on(Side.LEFT)),
        )
    )


def _quantity_matches(matches: Iterable[QuantityMatch]) -> tuple[QuantityMatch, ...]:
    """By left figure, then right."""
    changed = (replace(m, quantities=m.quantities.map(_quantity).turned) for m in matches)
    return tuple(sorted(changed, key=lambda m: [_place(q.mention) for q in m.quantities]))


def _shared_quotations(shared: Iterable[SharedQuotation]) -> tuple[SharedQuotation, ...]:
    """By left quotation, then right."""
    changed = (replace(s, quotations=s.quotations.map(_quotation).turned) for s in shared)
    return tuple(sorted(changed, key=lambda s: [_place(q.mention) for q in s.quotations]))


def _place(mention: Mention) -> tuple[int, int]:
    """Where a mention stands in its article."""
    return mention.paragraph_index, mention.start_char


def _pins(pins: Pins) -> Pins:
    """What the reader added, in the order in which it was."""
    return replace(
        pins,
        joined=tuple(ends.turned for ends in pins.joined),
        cut=tuple(ends.turned for ends in pins.cut),
        notes=tuple(replace(note, paragraphs=note.paragraphs.turned) for note in pins.notes),
    )
