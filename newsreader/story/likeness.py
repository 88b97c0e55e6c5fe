"""How surely two reports tell one story, from how much their words have in common.

The probability is a logistic regression on one number, the logarithm of the
cosine between the weighed terms of two reports. `benchmarks/story_quality.py` fits
it: over pairs of news reports, each article with its partner and with the most
alike that is none.
"""

from __future__ import annotations

import math

SLOPE = 12.0
MIDDLE = 0.157
"""The cosine at which it is as likely as not that two reports tell one story."""

LEAST_COSINE = 1e-4
"""Below it nothing worth speaking of is shared."""


def probability(cosine: float) -> float:
    """How surely two reports tell one story, 0 to 1.

    Args:
        cosine: That of their vectors, 0 to 1 (see `neighbour`).
    """
    if cosine < LEAST_COSINE:
        return 0.0
    return 1 / (1 + math.exp(SLOPE * (math.log(MIDDLE) - math.log(cosine))))
