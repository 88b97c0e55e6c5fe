"""Small articles and comparisons made by hand, for tests of whatever shows a comparison."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import (
    Because,
    Comparison,
    DateMention,
    Entity,
    Link,
    Mention,
    Quantity,
    QuantityMatch,
    Quotation,
    Relation,
    SharedQuotation,
    Strength,
)
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

LEFT_TEXTS = (
    "Harbour bridge closed after storm",
    "By Ada Brook",
    "The mayor, Irene Corbel, closed the harbour bridge after 40 cables snapped.",
    "“It is not safe,” Ms Corbel said.",
    "Schools stay open.",
)
RIGHT_TEXTS = (
    "City shuts bridge",
    "Mayor Irene Corbel said the bridge was “not safe” and shut it.",
    "Engineers counted 44 broken cables.",
    "A picture of the bridge. (Photo: Port Office)",
)
LEFT_KINDS = (Kind.TITLE, Kind.BYLINE, Kind.BODY, Kind.BODY, Kind.BODY)
RIGHT_KINDS = (Kind.TITLE, Kind.BODY, Kind.BODY, Kind.CAPTION)


def mention(side: Side, paragraph_index: int, texts: tuple[str, ...], words: str) -> Mention:
    """The first place where `words` stand in a paragraph."""
    start = texts[paragraph_index].index(words)
    return Mention(side, paragraph_index, start, start + len(words), words)


def left(paragraph_index: int, words: str) -> Mention:
    """A mention in the left article of `bridge`."""
    return mention(Side.LEFT, paragraph_index, LEFT_TEXTS, words)


def right(paragraph_index: int, words: str) -> Mention:
    """A mention in the right article of `bridge`."""
    return mention(Side.RIGHT, paragraph_index, RIGHT_TEXTS, words)


def article(texts: tuple[str, ...], kinds: tuple[Kind, ...], path: str) -> Article:
    """An article of blocks with their kinds and no metadata but its title."""
    blocks = tuple(Paragraph(kind, text) for kind, text in zip(kinds, texts, strict=True))
    return Article(
        title=texts[0] if texts else path, paragraphs=blocks, language="en", path=Path(path)
    )


def quantity(where: Mention, value: float, of: str | None, said_by: str | None) -> Quantity:
    """A plain count."""
    return Quantity(
        mention=where,
        value=value,
        low=value,
        high=value,
        approximate=False,
        unit=None,
        of=of,
        said_by=said_by,
    )


def link(
    left_index: int, right_index: int, score: float, because: Because, *, on_chain: bool = True
) -> Link:
    """A link, strong from an even chance up."""
    strength = Strength.STRONG if score >= 0.5 else Strength.POSSIBLE
    return Link(Pair(left_index, right_index), score, strength, on_chain, because)


def bridge() -> Comparison:
    """A comparison with every kind of row in it, over two reports of a closed bridge."""
    report = Article(
        title=LEFT_TEXTS[0],
        paragraphs=article(LEFT_TEXTS, LEFT_KINDS, "a.md").paragraphs,
        source="The Quay",
        author="Ada Brook",
        published=date(2024, 3, 9),
        url="https://www.quay.example/bridge?id=1&copy;=2",
        language="en",
        path=Path("folder/a.md"),
        guessed=frozenset({"published"}),
    )
    other = article(RIGHT_TEXTS, RIGHT_KINDS, "folder/b.txt")
    cables = Pair(
        quantity(left(2, "40"), 40, "cables", None),
        quantity(right(2, "44"), 44, "broken cables", "Engineers"),
    )
    words = Pair(
        Quotation(left(3, "It is not safe,"), "Ms Corbel"), Quotation(right(1, "not safe"), None)
    )
    mayor = (left(2, "Irene Corbel"), left(3, "Corbel"), right(1, "Irene Corbel"))
    return Comparison(
        articles=Pair(report, other),
        links=(
            link(0, 0, 0.41, Because()),
            link(2, 1, 0.93, Because(entities=("Irene Corbel",), words=("bridge", "mayor"))),
            link(2, 2, 0.7, Because(words=("cables",))),
            link(3, 1, 0.6, Because(quotations=("not safe",)), on_chain=False),
        ),
        entities=(
            Entity("Irene Corbel", NameKind.PERSON, mayor),
            Entity("Port Office", NameKind.ORGANIZATION, (right(3, "Port Office"),)),
        ),
        quantities=tuple(cables),
        quantity_matches=(QuantityMatch(cables, Relation.DIFFER, "cables"),),
        quotations=tuple(words),
        shared_quotations=(SharedQuotation("not safe", words),),
        dates=(DateMention(left(4, "open"), None),),
        only=Pair((4,), ()),
        reference_dates=Pair(date(2024, 3, 9), None),
    )


def of_texts(left_texts: tuple[str, ...], right_texts: tuple[str, ...]) -> Comparison:
    """A comparison of two runs of body paragraphs, with a link for each couple, in order."""
    couples = range(min(len(left_texts), len(right_texts)))
    return Comparison(
        articles=Pair(
            article(left_texts, (Kind.BODY,) * len(left_texts), "a.txt"),
            article(right_texts, (Kind.BODY,) * len(right_texts), "b.txt"),
        ),
        links=tuple(link(index, index, 0.9, Because()) for index in couples),
        entities=(),
        quantities=(),
        quantity_matches=(),
        quotations=(),
        shared_quotations=(),
        dates=(),
        only=Pair(
            tuple(range(len(couples), len(left_texts))),
            tuple(range(len(couples), len(right_texts))),
        ),
        reference_dates=Pair(None, None),
    )
