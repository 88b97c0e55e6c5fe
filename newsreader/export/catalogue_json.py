"""The catalogue of many articles as JSON: each with its best match, and the stories.

Keys are always written in one order, so that equal catalogues give equal bytes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.story import Catalogue

SCORE_DIGITS = 4


def render_catalogue_json(catalogue: Catalogue) -> str:
    """The catalogue as one JSON object, indented, ending in a line break."""
    document = {
        "articles": [_article(catalogue, index) for index in range(len(catalogue.reports))],
        "stories": [
            [catalogue.reports[index].name for index in story] for story in catalogue.stories
        ],
    }
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _article(catalogue: Catalogue, index: int) -> dict[str, object]:
    """One article; without a match its score is 0."""
    report = catalogue.reports[index]
    digest = report.digest
    best = catalogue.best(index)
    return {
        "path": report.name,
        "title": digest.title,
        "source": digest.source,
        "published": digest.published.isoformat() if digest.published else None,
        "best": catalogue.reports[best.report_index].name if best else None,
        "score": round(best.score, SCORE_DIGITS) if best else 0.0,
    }
