"""The page as a whole: its head, which forbids all network, its landmarks and its parts."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

from newsreader import __version__
from newsreader.export.choice import SectionName
from newsreader.export.day import export_day
from newsreader.export.document import document
from newsreader.export.html.element import Node, element, written
from newsreader.export.html.pane import panes
from newsreader.export.html.section import grid, line, section
from newsreader.export.reference import reference

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice
    from newsreader.export.document.block import Document

_IN_PANES = frozenset({SectionName.SIDE_BY_SIDE, SectionName.ONLY})
"""What the two articles themselves show: which blocks are linked, and which are not."""
_HINT = "n and p go from link to link, y lets the articles scroll apart, Esc leaves a link."


def render_html(comparison: Comparison, choice: Choice) -> str:
    """The comparison as one page, ending in a line break."""
    dated = replace(choice, day=choice.day or export_day())
    content = document(comparison, dated)
    return written(
        element(
            "html",
            _head(content.title),
            element("body", *_body(comparison, content, dated)),
            lang="en",
        )
    )


def _head(title: str) -> Element:
    """Title, style and what the page may do: run its own script and style, and nothing else."""
    style = _asset("page.css")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="generator", content=f"newsreader {__version__}"),
        element("meta", http_equiv="Content-Security-Policy", content=policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", title),
        element("style", style),
    )


def policy() -> str:
    """The Content-Security-Policy: this style, this script, no network at all."""
    style, script = (_digest(_asset(name)) for name in ("page.css", "page.js"))
    return (
        f"default-src 'none'; style-src '{style}'; script-src '{script}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    """What a policy calls a text by: https://www.w3.org/TR/CSP3/#grammardef-hash-source."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _asset(name: str) -> str:
    """A file that goes into the page as it is."""
    return files("newsreader.export.html").joinpath(name).read_text("utf-8")


def _body(comparison: Comparison, content: Document, choice: Choice) -> Iterator[Node]:
    """Header, articles, lists and footer."""
    shows_panes = bool(_IN_PANES & set(choice.sections))
    targets = frozenset(_targets(comparison)) if shows_panes else frozenset()
    yield element("a", "Skip to the articles", href="#articles", class_="skip")
    yield element(
        "header", element("h1", content.title), grid(content.sources, targets), id="sources"
    )
    if shows_panes:
        articles = element("main", *panes(comparison, choice), id="articles")
        articles.append(element("svg", id="lines", aria_hidden="true"))
        yield articles
    beside = [one for one in content.sections if one.name not in _IN_PANES]
    if beside:
        lists = (section(one, targets, opened=index == 0) for index, one in enumerate(beside))
        yield element("aside", *lists, aria_label="Lists")
    yield element("footer", element("p", *line(content.colophon, targets)))
    if shows_panes:
        yield element("output", _HINT, id="status", aria_live="polite", hidden="hidden")
        yield element("script", _asset("page.js"))


def _targets(comparison: Comparison) -> Iterator[str]:
    """The references of all blocks."""
    for side, article in comparison.articles.items():
        yield from (reference(side, index) for index in range(len(article.paragraphs)))
