"""The stages of a comparison, in the order in which each needs the last.

Names and figures come first, then the links that they help to find, then the
matches that the links help to judge. Stages live in one module each and know
nothing of who shows their results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import TOLD, Article
from newsreader.comparison.date import find_dates, reference_dates
from newsreader.comparison.entity import find_entities
from newsreader.comparison.link import find_links
from newsreader.comparison.model import Comparison, Link
from newsreader.comparison.quantity import find_quantities, match_quantities
from newsreader.comparison.quotation import find_quotations, match_quotations
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def run_stages(articles: Pair[Article], begin: Callable[[str], None]) -> Comparison:
    """Compare two articles; see `newsreader.compare`.

    Args:
        articles: The two.
        begin: Called with a word or two as each stage begins.
    """
    begin("names")
    entities = find_entities(articles)
    begin("figures")
    quantities = find_quantities(articles)
    begin("quotations")
    quotations = find_quotations(articles)
    shared_quotations = match_quotations(quotations)
    begin("dates")
    days = reference_dates(articles)
    dates = find_dates(articles, days)
    begin("links")
    links = find_links(articles, entities, quantities, shared_quotations, dates)
    return Comparison(
        articles=articles,
        links=links,
        entities=entities,
        quantities=quantities,
        quantity_matches=match_quantities(quantities, links),
        quotations=quotations,
        shared_quotations=shared_quotations,
        dates=dates,
        only=Pair.of(lambda side: _only(articles[side], side, links)),
        reference_dates=days,
    )


def _only(article: Article, side: Side, links: Iterable[Link]) -> tuple[int, ...]:
    """Indices of the told paragraphs on one side that no link touches."""
    linked = {link.ends[side] for link in links}
    return tuple(
        index
        for index, paragraph in enumerate(article.paragraphs)
        if paragraph.kind in TOLD and index not in linked
    )
