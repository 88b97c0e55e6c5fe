r"""Pieces of Markdown, and text made safe to stand in them.

Text from an article is data: in a viewer it must show character by character
as the article has it, whatever marks it holds. Two rules bring that about.
`inline` escapes each mark that could begin something within a line, and
`opening` those too that have their meaning at the beginning of one: lists,
headings, quotations, underlines.

Knows CommonMark, GitHub's tables, strikethrough, formulas and bare addresses,
and what Obsidian hides or highlights. Knows nothing of articles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from newsreader.export.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NOTHING = "–"
"""What a table's cell holds where there is nothing to say."""

_REFERENCE = re.compile(r"&(?=\#?[0-9A-Za-z]{1,32};)")
_MARKS = re.compile(
    r"[\\`*_\[<|~]"
    r"|&(?=\#?[0-9A-Za-z]{1,32};)"  # a character reference
    r"|(?<!\S)\#"  # a heading's closing marks, or a viewer's tag
    r"|\$(?!\d)"  # a formula's end: it may not stand before a digit, money must
    r"|%(?=%)|=(?==)|(?<!\S)\^"  # a comment's or highlight's edge, a block's name in Obsidian
    r"|:(?=//)|(?<=[Ww]{3})\.|(?<=\w)@(?=\w)"  # addresses that viewers link unasked
)
_BEGINNING = re.compile(r"\A(\d{0,9})((?<=\d)[.)]|(?<!\d)[-+#>=:])")
"""An item's number with its mark, or the mark of a block."""
_URL_SAFE = ":/?#@!$&'*+,;=%-._~"
"""Characters of an address that end neither a link nor a table's cell."""


def inline(text: str) -> str:
    """The text as Markdown that shows it verbatim, anywhere but at a line's beginning."""
    return _MARKS.sub(r"\\\g<0>", plain(text))


def opening(text: str) -> str:
    """The same for text at the beginning of a line or of an item."""
    return _BEGINNING.sub(r"\g<1>\\\g<2>", inline(text))


def link(url: str) -> str:
    """A web address as a link under its host's name; any other address as mere text."""
    host = web_host(url)
    if host is None:
        return inline(url)
    target = quote(url.encode("utf-8", "replace"), safe=_URL_SAFE)
    return f"[{inline(host)}]({_REFERENCE.sub('&amp;', target)})"


def web_host(url: str) -> str | None:
    """The host that an http or https address leads to, without "www."; None for any other."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or plain(url) != url or " " in url:
        return None
    return host.removeprefix("www.")


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already; one with nothing in it shows a dash."""
    shown = ([cell or NOTHING for cell in row] for row in rows)
    lines = [header, ["---"] * len(header), *shown]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def quotation(label: str, text: str) -> str:
    """A block quotation: a label in bold, then an article's own words."""
    return f"> **{inline(label)}**: {inline(text)}"


def bullets(items: Iterable[str]) -> str:
    """A list of items that are Markdown already."""
    return "\n".join(f"- {item}" for item in items)
