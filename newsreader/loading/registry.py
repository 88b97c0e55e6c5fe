"""The formats that can be read, and which of them some bytes have.

Each format is one line here and one module, which turns bytes into an article
and knows of no other format. The module is imported when a file needs it. The
content decides; only where it tells nothing does the suffix.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from newsreader.loading.signature import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.loading.origin import Origin


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read."""

    name: str
    """What a reader calls a file of it, with its article: "a web page"."""
    recognises: Callable[[bytes], bool]
    """Whether bytes surely have this format, told from a few of them."""
    suffixes: frozenset[str]
    """Suffixes that mean it, lower case, with their dot."""
    reader: str
    """"module:function" within this package: `(bytes, Origin) -> Article`."""

    def read(self, data: bytes, origin: Origin) -> Article:
        """The article in bytes of this format.

        Raises:
            ArticleError: The bytes are damaged or hold no article.
        """
        module, _, function = self.reader.partition(":")
        read = getattr(import_module(f"newsreader.loading.{module}"), function)
        return cast("Article", read(data, origin))


FORMATS: tuple[Format, ...] = ()

PROSE = Format("text", lambda _: True, frozenset({".txt", ".md"}), "prose:read_prose")
"""What is nothing else."""


def read_article(data: bytes, origin: Origin) -> Article:
    """The article in some bytes, whatever their format.

    Raises:
        ArticleError: There are no bytes, or they hold no article that can be
            read. Its message is one line that names the origin and says what
            to do.
    """
    if not data:
        raise origin.error("is empty; give a file that holds an article's text")
    return _format_of(data, origin).read(data, origin)


def _format_of(data: bytes, origin: Origin) -> Format:
    """The first format that the content shows, else the first that the suffix means."""
    for known in FORMATS:
        if known.recognises(data):
            return known
    problem = refusal(data)
    if problem:
        raise origin.error(problem)
    by_suffix = (known for known in FORMATS if origin.suffix in known.suffixes)
    return next(by_suffix, PROSE)
