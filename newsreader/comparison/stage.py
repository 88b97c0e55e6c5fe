"""The stages of a comparison, in the order in which each needs the last.

Names and figures come first, then the links that they help to find, then the
matches that the links help to judge. Stages live in one module each and know
nothing of who shows their results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.date import find_dates, own_dates, reference_dates
from newsreader.comparison.entity import find_entities
from newsreader.comparison.evidence import Evidence
from newsreader.comparison.link import link_weights, score_pairs
from newsreader.comparison.model import Comparison
from newsreader.comparison.quantity import find_quantities, match_quantities
from newsreader.comparison.quotation import find_quotations, match_quotations
from newsreader.comparison.same_story import tell_same_story
from newsreader.comparison.strictness import links_from, unlinked

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.comparison.progress import Progress
    from newsreader.side import Pair


def run_stages(articles: Pair[Article], progress: Progress) -> Comparison:
    """Compare two articles; see `newsreader.compare`.

    Args:
        articles: The two.
        progress: Told of each stage and of its steps.
    """
    paragraphs = sum(articles.map(lambda article: len(article.paragraphs)))
    progress.begin("names", paragraphs)
    entities = find_entities(articles, progress)
    progress.begin("figures", paragraphs)
    quantities = find_quantities(articles, progress)
    progress.begin("quotations", paragraphs)
    quotations = find_quotations(articles, progress)
    shared_quotations = match_quotations(quotations)
    progress.begin("dates", paragraphs)
    days = reference_dates(articles)
    dates = find_dates(articles, days, progress)
    progress.begin("links", 2 * paragraphs)
    evidence = Evidence.of(entities, quantities, shared_quotations, dates, quotations)
    considered = score_pairs(articles, evidence, progress)
    threshold = link_weights().possible
    links = links_from(considered, threshold)
    same_story = tell_same_story(articles, [link.score for link in considered])
    if not same_story and days != own_dates(articles):  # a day was borrowed in vain
        days = own_dates(articles)
        dates = find_dates(articles, days)
    return Comparison(
        articles=articles,
        links=links,
        entities=entities,
        quantities=quantities,
        quantity_matches=match_quantities(articles, quantities, links),
        quotations=quotations,
        shared_quotations=shared_quotations,
        dates=dates,
        only=unlinked(articles, links),
        reference_dates=days,
        threshold=threshold,
        same_story=same_story,
        considered=considered,
    )
