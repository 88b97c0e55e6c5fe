"""Read the same story from two sources, side by side, in a terminal.

The public interface is two functions and what they give:

    >>> from newsreader import compare, load
    >>> comparison = compare(load("left.txt"), load("right.md"))
    >>> [link.ends for link in comparison.links if link.on_chain]

Names are resolved on first use, so that importing the package, or one of its
light modules, costs nothing that is not needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

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

_HOMES = {
    "Article": "newsreader.article",
    "Comparison": "newsreader.comparison",
    "NewsreaderError": "newsreader.errors",
    "Paragraph": "newsreader.article",
    "compare": "newsreader.comparison",
    "load": "newsreader.loading",
}


def __getattr__(name: str) -> object:
    """Import a public name from its home when it is first asked for."""
    try:
        home = _HOMES[name]
    except KeyError:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message) from None
    return getattr(import_module(home), name)
