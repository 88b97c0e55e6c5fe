"""Pages of the tests' own making."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.loading import Origin, read_article
from tests.loading.sample import CRACKS, FERRY, LEDE

if TYPE_CHECKING:
    from newsreader.article import Article

DATA = Path(__file__).parent.parent.parent / "data" / "page"
STORY = f"<p>{LEDE}</p><p>{CRACKS}</p><p>{FERRY}</p>"


def page(body: str = STORY, head: str = "", *, html: str = "") -> str:
    """A page with that content."""
    return f"<!DOCTYPE html><html {html}><head>{head}</head><body>{body}</body></html>"


def read(markup: str | bytes, name: str = "page.html", charset: str | None = None) -> Article:
    """The article in a page."""
    data = markup if isinstance(markup, bytes) else markup.encode("utf-8", "surrogatepass")
    return read_article(data, Origin(Path(name), charset=charset))


def json_ld(text: str) -> str:
    """A script that holds it."""
    return f'<script type="application/ld+json">{text}</script>'
