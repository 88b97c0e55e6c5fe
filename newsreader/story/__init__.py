"""Which articles tell one story, and which two of them to open.

    paths ──gather──▶ reports ──arrange──▶ Catalogue: best matches and stories

A *report* is an article as it is known before it is opened: a `digest` of its
words beside its title, outlet and date, and a way to load the whole. Digests
are kept on disk (`cache`), so that a folder is read once. Reports that share
rare words are found through an index (`neighbour`), how alike they are is told
as a probability (`likeness`), and groups that are alike throughout are stories
(`grouping`). What two articles share in detail is the comparison's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.deferred import deferred

if TYPE_CHECKING:
    from newsreader.story.catalogue import Catalogue, Match, arrange
    from newsreader.story.gather import catalogue_of
    from newsreader.story.pair import OpenedPair, most_alike, open_pair
    from newsreader.story.report import Report, report_of

__all__ = [
    "Catalogue",
    "Match",
    "OpenedPair",
    "Report",
    "arrange",
    "catalogue_of",
    "most_alike",
    "open_pair",
    "report_of",
]

# Two articles are opened without a catalogue.
__getattr__ = deferred(
    __name__,
    {
        "Catalogue": "catalogue",
        "Match": "catalogue",
        "OpenedPair": "pair",
        "Report": "report",
        "arrange": "catalogue",
        "catalogue_of": "gather",
        "most_alike": "pair",
        "open_pair": "pair",
        "report_of": "report",
    },
)
