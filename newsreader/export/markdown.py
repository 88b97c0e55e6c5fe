"""The comparison as a Markdown document, for reading and keeping.

Holds the order and the headings of its sections; how text is kept from being
taken for markup is `markup`'s, and how things are worded is `wording`'s.
Paragraphs are never broken into lines: that is the viewer's to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.figure import figure_rows
from newsreader.comparison.model import Relation, Strength
from newsreader.export import wording
from newsreader.export.markup import bullets, inline, link, quotation, table
from newsreader.export.passage import passages
from newsreader.export.reference import place, reference
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsreader.article import Article
    from newsreader.comparison.figure import FigureRow
    from newsreader.comparison.model import Comparison, Entity, Quotation
    from newsreader.export.passage import Partner, Passage


def render_markdown(comparison: Comparison) -> str:
    """The comparison as one document, ending in a line break."""
    return "\n\n".join(_blocks(comparison)) + "\n"


def _blocks(comparison: Comparison) -> Iterator[str]:
    """The document's blocks in order."""
    yield f"# {wording.TITLE}"
    yield _source_table(comparison.articles)
    yield from _summary(comparison)
    yield from _figures_at_a_glance(figure_rows(comparison))
    yield from _aligned_passages(comparison)
    for side in Side:
        yield from _only(comparison, side)
    yield from _names(comparison)
    yield from _numbers(figure_rows(comparison))
    yield from _quotations(comparison)


def _source_table(articles: Pair[Article]) -> str:
    """The two articles beside each other: what each is and where it comes from."""
    fields: tuple[tuple[str, Callable[[Article], str]], ...] = (
        ("Title", lambda article: f"**{_metadata(article, 'title')}**"),
        ("Outlet", lambda article: _metadata(article, "source")),
        ("Author", lambda article: _metadata(article, "author")),
        ("Date", lambda article: _metadata(article, "published")),
        ("Address", lambda article: link(article.url) if article.url else ""),
        ("File", lambda article: inline(article.path.name) if article.path else ""),
        ("Length", wording.length),
    )
    rows = [(name, *articles.map(field)) for name, field in fields]
    return table(("", *(side.label for side in Side)), rows)


def _metadata(article: Article, name: str) -> str:
    """What is known of an article by that field's name; nothing if that is unknown."""
    return inline(wording.metadata(article, name) or "")


def _summary(comparison: Comparison) -> Iterator[str]:
    """How much of each article has a counterpart, and how to read references."""
    yield wording.summary(comparison)
    yield wording.REFERENCES


def _figures_at_a_glance(rows: tuple[FigureRow, ...]) -> Iterator[str]:
    """What the two say differently in figures, one sentence each, differing ones first."""
    yield "## Figures at a glance"
    yield wording.figure_counts(rows)
    compared = [row for row in rows if row.relation]
    if compared:
        yield bullets(map(_figure_sentence, compared))


def _figure_sentence(row: FigureRow) -> str:
    """One compared figure: "**Differ**, crowd: A says “50,000” (A3), B says “20,000” (B7)"."""
    said = ", ".join(
        f"{side.label} says “{inline(quantity.mention.text)}” ({place(quantity.mention)})"
        for side, quantity in row.quantities.items()
        if quantity
    )
    of = f", {inline(row.of)}" if row.of else ""
    return f"**{wording.relation_word(row).capitalize()}**{of}: {said}"


def _aligned_passages(comparison: Comparison) -> Iterator[str]:
    """Each linked left paragraph with the right ones that tell the same."""
    yield "## Told by both"
    if not comparison.links:
        yield wording.NO_LINKS
    for passage in passages(comparison):
        yield from _passage(comparison, passage)


def _passage(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """The heading, the texts, and why they are taken to tell the same."""
    left = reference(Side.LEFT, passage.paragraph_index)
    right = ", ".join(reference(Side.RIGHT, p.paragraph_index) for p in passage.partners)
    yield f"### {passage.number} · {left} ↔ {right}"
    yield _quoted(comparison, Side.LEFT, passage.paragraph_index)
    for partner in passage.partners:
        if partner.printed_with is None:
            yield _quoted(comparison, Side.RIGHT, partner.paragraph_index)
    yield bullets(map(_reason, passage.partners))


def _quoted(comparison: Comparison, side: Side, paragraph_index: int) -> str:
    """A paragraph's text under its reference, and its kind if it is not body text."""
    paragraph = comparison.articles[side].paragraphs[paragraph_index]
    label = f"{reference(side, paragraph_index)} {wording.kind_note(paragraph)}".strip()
    return quotation(label, paragraph.text)


def _reason(partner: Partner) -> str:
    """How sure a link is and what its ends share, and where the text stands if not here."""
    link, printed = partner.link, partner.printed_with
    certainty = ", possibly" if link.strength is Strength.POSSIBLE else ""
    where = "" if printed is None else f", printed with {reference(Side.LEFT, printed)}"
    manner = ", in the same words" if link.verbatim else ""
    phrases = inline("; ".join(wording.because_phrases(link.because)))
    right = reference(Side.RIGHT, partner.paragraph_index)
    return f"**{right}**{where}{certainty}{manner}: {phrases}"


def _only(comparison: Comparison, side: Side) -> Iterator[str]:
    """The paragraphs of one article for which no counterpart was found."""
    yield f"## Only in {side.label}"
    if not comparison.only[side]:
        yield wording.nothing_only(side)
        return
    yield wording.only_note(side)
    for paragraph_index in comparison.only[side]:
        yield _quoted(comparison, side, paragraph_index)


def _names(comparison: Comparison) -> Iterator[str]:
    """Who and what both name, with the places; then what only one names."""
    yield "## Names"
    shared = [entity for entity in comparison.entities if entity.shared]
    if shared:
        yield table(("Name", "Kind", "In A", "In B"), map(_name_row, shared))
    else:
        yield wording.NO_SHARED_NAMES
    for side in Side:
        own = [e for e in comparison.entities if not e.shared and e.on(side)]
        if own:
            yield f"Only {side.label} names:"
            yield bullets(_own_names(own))


def _name_row(entity: Entity) -> tuple[str, ...]:
    """A name's row in the table."""
    mentioned = Pair.of(lambda side: wording.mentioned(entity.on(side)))
    return inline(entity.name), entity.kind.value, *mentioned


def _own_names(entities: Sequence[Entity]) -> Iterator[str]:
    """The names of each kind in one line, with their places."""
    for kind in NameKind:
        names = [
            f"{inline(entity.name)} ({wording.places(entity.mentions)})"
            for entity in entities
            if entity.kind is kind
        ]
        if names:
            yield f"**{kind.value}**: {', '.join(names)}"


def _numbers(rows: tuple[FigureRow, ...]) -> Iterator[str]:
    """Every figure of either article, compared ones first."""
    yield "## Numbers"
    if not rows:
        yield wording.NO_FIGURES
        return
    header = ("What", "A says", "B says", "Relation", "According to")
    yield table(header, map(_number_row, rows))


def _number_row(row: FigureRow) -> tuple[str, ...]:
    """A figure's row in the table."""
    relation = wording.relation_word(row)
    word = f"**{relation}**" if row.relation is Relation.DIFFER else relation
    said = row.quantities.map(wording.said)
    return inline(row.of or ""), *said.map(inline), word, inline(wording.sources(row))


def _quotations(comparison: Comparison) -> Iterator[str]:
    """The words that both put in quotation marks, and who each says spoke them."""
    yield "## Quoted by both"
    if not comparison.shared_quotations:
        yield wording.NO_SHARED_QUOTATIONS
        return
    rows = (
        (f"“{inline(shared.words)}”", *shared.quotations.map(_speaker))
        for shared in comparison.shared_quotations
    )
    yield table(("Words", "In A", "In B"), rows)


def _speaker(quotation: Quotation) -> str:
    """Where words are quoted and whose they are said to be."""
    return f"{place(quotation.mention)}, {inline(quotation.speaker or wording.SPEAKER_UNKNOWN)}"
