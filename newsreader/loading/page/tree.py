"""Markup to a tree of elements, within bounds.

The parser is lxml's for HTML: it reads anything, knows no entities of the
page's own, and stops at 256 levels and at texts of ten megabytes. Where it
stops early the rest of the page would be lost without a word, so that is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Pictures and fonts that saved pages carry along: most of their bytes.
_EMBEDDED_DATA = re.compile(r"data:[\w/+.;=-]{0,80},[\w+/=%.-]{200,}")
# Elements that only set text in another way; left open by hand, they pile up.
_FORMATTING = re.compile(
    r"</?(?:abbr|b|big|bdi|bdo|center|cite|code|em|font|i|ins|mark|s|small|span|strike|strong|sub"
    r"|sup|tt|u)(?:\s[^<>]{0,2000})?>",
    re.IGNORECASE,
)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,500}\?>")


def parse(markup: str) -> HtmlElement | None:
    """The page's root element, or None if its markup is beyond the parser's bounds.

    Formatting is given up where only that nests too deeply. A page without
    any element has an empty root.
    """
    markup = _EMBEDDED_DATA.sub("", _DECLARATION.sub("", markup, count=1))
    root = _parsed(markup)
    return _parsed(_FORMATTING.sub(" ", markup)) if root is None else root


def _parsed(markup: str) -> HtmlElement | None:
    """The root element, or None if the parser stopped before the end."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        # Bytes, since lxml refuses text that declares an encoding, and cannot hold some of it.
        data = markup.encode("utf-8", "replace")
        root = html.document_fromstring(data, parser=parser)
    except etree.ParserError:  # there is no element in it
        return html.Element("html")
    stopped = any("HUGE" in entry.message for entry in parser.error_log)
    return None if stopped else root
