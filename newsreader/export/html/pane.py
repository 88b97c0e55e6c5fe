"""The two articles of the page: every block in order, with its links to the other side.

Each block has its reference as its id (A3), so that every link on the page
works without a script. A linked block is tinted in the colour of its number,
as on the screen; figures that both articles give carry their sign.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.comparison.figure_sign import telling_matches
from newsreader.comparison.model import Relation, Strength
from newsreader.comparison.numbering import link_numbers
from newsreader.export import wording
from newsreader.export.document.excerpt import CUT, excerpt
from newsreader.export.html.element import Node, classes, element, fill
from newsreader.export.reference import reference
from newsreader.export.text import plain
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from newsreader.article import Article, Paragraph
    from newsreader.comparison.model import Comparison, Link, Quantity
    from newsreader.export.choice import Choice

HUES = 8
"""Colours in `page.css`; numbers take them in turn."""
TAGS = {Kind.TITLE: "h2", Kind.HEADING: "h3", Kind.QUOTE: "blockquote"}
"""What a block becomes; a paragraph if not said."""
SIGNS = {Relation.AGREE: "=", Relation.CLOSE: "≈", Relation.DIFFER: "≠"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A stretch of a block that gives a figure which the other article gives too."""

    start_char: int
    end_char: int
    relation: Relation
    other: str
    """What the other article says."""


def panes(comparison: Comparison, choice: Choice) -> Iterator[Element]:
    """Both articles, left first."""
    links = [link for link in comparison.links if link.by_hand or not choice.pinned_only]
    numbers = link_numbers(links)
    figures = _figures(comparison)
    for side, article in comparison.articles.items():
        made = element(
            "article", id=f"pane-{side.label}", class_="pane", aria_label=_label(side, article)
        )
        blocks = _Blocks(
            side, _by_end(links, side), numbers, figures[side], _notes(comparison, side)
        )
        fill(made, [_masthead(side, article), *blocks.made(article, choice.excerpt_words)])
        yield made


@dataclass(frozen=True, slots=True)
class _Blocks:
    """What is known of the blocks of one article, each by its index."""

    side: Side
    links: Mapping[int, list[Link]]
    numbers: Pair[Mapping[int, tuple[int, ...]]]
    figures: Mapping[int, list[Figure]]
    notes: Mapping[int, list[str]]

    def made(self, article: Article, words: int | None) -> Iterator[Element]:
        """All blocks in order, each whole or its first words."""
        for index, paragraph in enumerate(article.paragraphs):
            text = _words(paragraph, self.figures.get(index, []), words)
            notes = (
                element("span", f"✎ {note}", class_="note") for note in self.notes.get(index, [])
            )
            yield element(
                TAGS.get(paragraph.kind, "p"),
                *self._marks(index),
                *text,
                *notes,
                id=reference(self.side, index),
                class_=classes("block", paragraph.kind.value, *self._looks(index)),
                tabindex="-1",
            )

    def _looks(self, index: int) -> Iterator[str]:
        """The colour of a linked block, and whether it is tinted."""
        if index in self.links:
            number = self.numbers[self.side][index][0]
            yield f"hue{(number - 1) % HUES + 1}"
            if any(link.strength is Strength.STRONG for link in self.links[index]):
                yield "strong"

    def _marks(self, index: int) -> list[Element]:
        """The numbers of a block, each a link to a counterpart, with the reasons as its title."""
        if index not in self.links:
            return []
        marks = element("span", class_="marks")
        for link in self.links[index]:
            fill(marks, [self._mark(link), " "])
        return [marks]

    def _mark(self, link: Link) -> Element:
        """The number of a link, and where its other end stands."""
        (number,) = self.numbers.left[link.ends.left]
        there = reference(self.side.other, link.ends[self.side.other])
        return element(
            "a",
            element("b", str(number)),
            f"\u202f{'≡' if link.verbatim else ''}{there}",
            href=f"#{there}",
            class_=classes("to", link.strength.value, None if link.on_chain else "off-chain"),
            title=_reason(link, there),
        )


def _label(side: Side, article: Article) -> str:
    """What a screen reader calls an article."""
    return f"{side.label}: {plain(article.title)}"


def _masthead(side: Side, article: Article) -> Element:
    """Above the text: which side, what outlet, what day."""
    known = (wording.metadata(article, name) for name in ("source", "author", "published"))
    about = " · ".join([*filter(None, known), wording.length(article)])
    return element(
        "p", element("b", side.label), f" {about}", class_="masthead", id=f"about-{side.label}"
    )


def _by_end(links: list[Link], side: Side) -> Mapping[int, list[Link]]:
    """The links of each block of one side, strongest first."""
    found: dict[int, list[Link]] = {}
    for link in sorted(links, key=lambda link: -link.score):
        found.setdefault(link.ends[side], []).append(link)
    return found


def _reason(link: Link, there: str) -> str:
    """Why a link was drawn, in a line."""
    manner = "made by hand" if link.by_hand else f"{link.strength.value}, {link.score:.0%}"
    same = ", in the same words" if link.verbatim else ""
    phrases = wording.because_phrases(link.because, by_hand=link.by_hand)
    return f"{there} ({manner}{same}){': ' if phrases else ''}{'; '.join(phrases)}"


def _figures(comparison: Comparison) -> Pair[dict[int, list[Figure]]]:
    """The matched figures of each block, by where they begin."""
    found: Pair[dict[int, list[Figure]]] = Pair({}, {})
    for match in telling_matches(comparison):
        for side, quantity in match.quantities.items():
            other = match.quantities[side.other]
            figure = _figure(quantity, match.relation, f"{side.other.label}: {wording.said(other)}")
            found[side].setdefault(quantity.mention.paragraph_index, []).append(figure)
    for side in Side:
        for figures in found[side].values():
            figures.sort(key=lambda figure: figure.start_char)
    return found


def _figure(quantity: Quantity, relation: Relation, other: str) -> Figure:
    """A figure where it stands in its block."""
    mention = quantity.mention
    return Figure(mention.start_char, mention.end_char, relation, other)


def _words(paragraph: Paragraph, figures: list[Figure], words: int | None) -> Iterator[Node]:
    """A block's text, its figures marked; or its beginning, unmarked."""
    shown = excerpt(paragraph.text, words)
    if shown.endswith(CUT) and not paragraph.text.endswith(CUT):
        yield shown
        return
    at_char = 0
    for figure in figures:
        if figure.start_char >= at_char:
            yield _text(paragraph.text[at_char : figure.start_char])
            yield element(
                "span",
                _text(paragraph.text[figure.start_char : figure.end_char]),
                element("span", SIGNS[figure.relation], class_="sign", aria_hidden="true"),
                class_=f"figure {figure.relation.value}",
                title=f"{figure.relation.value}: {figure.other}",
            )
            at_char = figure.end_char
    yield _text(paragraph.text[at_char:])


def _text(text: str) -> str:
    """A stretch of a block's text; its blanks count, since it may be followed by another."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{plain(text)}{after}"


def _notes(comparison: Comparison, side: Side) -> Mapping[int, list[str]]:
    """The reader's own notes by the block that they stand at; those on a link at its left end."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for note in comparison.pins.notes if comparison.pins else ():
        index = note.paragraphs[side]
        if index is not None and (side is Side.LEFT or note.paragraphs.left is None):
            found[index].append(plain(note.text))
    return found
