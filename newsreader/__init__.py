"""Read the same story from two sources, side by side, in a terminal.

The public interface is two functions and what they give:

    >>> from newsreader import compare, load
    >>> comparison = compare(load("left.txt"), load("right.md"))
    >>> [link.ends for link in comparison.links if link.on_chain]

Names are resolved on first use, so that importing the package, or one of its
light modules, costs nothing that is not needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.deferred import deferred

if TYPE_CHECKING:
    from newsreader.article import Article, Paragraph
    from newsreader.comparison import Comparison, compare
    from newsreader.errors import NewsreaderError
    from newsreader.loading import load

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Comparison",
    "NewsreaderError",
    "Paragraph",
    "__version__",
    "compare",
    "load",
]

__getattr__ = deferred(
    __name__,
    {
        "Article": "article",
        "Comparison": "comparison",
        "NewsreaderError": "errors",
        "Paragraph": "article",
        "compare": "comparison",
        "load": "loading",
    },
)
