"""The words in which exports say what a comparison holds, the same in every format.

Plain text in one line, without any markup: whoever lays it out escapes it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsreader.article import TOLD
from newsreader.comparison.caveat import Caveat, caveat
from newsreader.comparison.model import Relation
from newsreader.export.reference import place
from newsreader.export.text import plain
from newsreader.language.iso import iso_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsreader.article import Article
    from newsreader.comparison.figure import FigureRow
    from newsreader.comparison.model import Because, Comparison, Mention, Quantity
    from newsreader.side import Side

REFERENCES = "A3 is the third block of A, counting every block from its title on."
NO_LINKS = "No passage of one was found to tell the same as a passage of the other."
NOT_ONE_STORY = "The two may not tell one story: little in them is surely alike."
NO_SHARED_NAMES = "No name was found in both."
NO_COMPARED_FIGURES = "No figure of one was found to measure the same as a figure of the other."
NO_FIGURES = "Neither article gives a figure."
NO_SHARED_QUOTATIONS = "No words were found in quotation marks in both."
SPEAKER_UNKNOWN = "speaker not given"
NO_DATES = "Neither article gives a date that could be resolved."
NO_NOTES = "Nothing was joined, cut or noted by hand."
PINNED_ONLY = "Only links that were made or confirmed by hand stand here."
NOTHING_PINNED = "No link was made or confirmed by hand."
UNNAMED_FIGURE = "a figure"
INFERRED = "inferred"
UNNAMED_LANGUAGE = "another language"

_LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "uk": "Ukrainian",
    "zh": "Chinese",
}
_DOUBTS = {
    Caveat.TWO_STORIES: "maybe two stories",
    Caveat.TWO_LANGUAGES: "two languages",
    Caveat.OTHER_LANGUAGE: "not in English",
}

_RELATION_WORDS = {Relation.DIFFER: "differ", Relation.CLOSE: "close", Relation.AGREE: "agree"}
_COUNTED_AS = {
    Relation.DIFFER: "differing",
    Relation.CLOSE: "close",
    Relation.AGREE: "agreeing",
}
"""In the order in which a reader wants to know of them."""

PLACES_SHOWN = 3
"""How many references stand for a name's mentions before they are cut short."""


def only_note(side: Side) -> str:
    """What it means, and what it does not, that a paragraph is listed as one side's own."""
    return (
        f"For these paragraphs of {side.label} no counterpart was found in {side.other.label}. "
        f"{side.other.label} may still tell the same, in other words."
    )


def nothing_only(side: Side) -> str:
    """What to say where one side has nothing of its own."""
    return f"Every paragraph of {side.label} that tells the story has a counterpart."


def warning(comparison: Comparison) -> str | None:
    """What to know before trusting any link; None where there is nothing."""
    languages = comparison.articles.map(lambda article: language_name(article.language))
    match caveat(comparison):
        case Caveat.TWO_STORIES:
            return NOT_ONE_STORY
        case Caveat.TWO_LANGUAGES:
            return (
                f"A is in {languages.left} and B in {languages.right}: "
                "compared by shared names and figures only, so few links are found."
            )
        case Caveat.OTHER_LANGUAGE:
            language = languages.left if languages.left != UNNAMED_LANGUAGE else languages.right
            return (
                f"The articles are in {language}, and only English is read in depth: "
                "compared by shared names, figures and words."
            )
        case None:
            return None


def doubt(comparison: Comparison) -> str:
    """The warning in two or three words; empty where there is none."""
    found = caveat(comparison)
    return _DOUBTS[found] if found else ""


def language_name(tag: str) -> str:
    """The English name of the language with a BCP 47 tag."""
    return _LANGUAGES.get(tag, UNNAMED_LANGUAGE)


def figure_counts(rows: Sequence[FigureRow]) -> str:
    """How many figures differ, are close, agree, or stand in one article alone."""
    if not rows:
        return NO_FIGURES
    counts = Counter(row.relation for row in rows)
    compared = ", ".join(
        f"{counts[relation]} {word}" for relation, word in _COUNTED_AS.items() if counts[relation]
    )
    begin = f"Compared: {compared}." if compared else NO_COMPARED_FIGURES
    only = Counter(relation_word(row) for row in rows)
    return f"{begin} In one article only: {only['only A']} in A, {only['only B']} in B."


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: "no figures", "1 figure", "2 figures"."""
    return f"{number or 'no'} {singular if number == 1 else plural or singular + 's'}"


def metadata(article: Article, name: str) -> str | None:
    """What is known of an article by that field's name, and whether it was inferred.

    Args:
        article: The article.
        name: "title", "source", "author" or "published".
    """
    value: str | date | None = getattr(article, name)
    if value is None:
        return None
    shown = plain(value) if isinstance(value, str) else iso_in_words(value.isoformat())
    return f"{shown} ({INFERRED})" if name in article.guessed else shown


def length(article: Article) -> str:
    """How much an article tells."""
    paragraphs = sum(paragraph.kind in TOLD for paragraph in article.paragraphs)
    return f"{counted(paragraphs, 'paragraph')}, {counted(article.word_count, 'word')}"


def because_phrases(because: Because, *, by_hand: bool = False) -> tuple[str, ...]:
    """Why two paragraphs are taken to tell the same: "both name …", "both give …".

    Args:
        because: What the two share.
        by_hand: Whether the reader's hand is reason enough, so that none need be given.
    """
    phrases = (
        ("name", because.entities, "{}"),
        ("give", because.quantities, "{}"),
        ("quote", because.quotations, "“{}”"),
        ("use", because.words, "“{}”"),
    )
    return tuple(
        f"both {verb} {', '.join(form.format(plain(item)) for item in items)}"
        for verb, items, form in phrases
        if items
    ) or (() if by_hand else ("alike as a whole",))


def relation_word(row: FigureRow) -> str:
    """How the two figures of a row stand to each other, or which article alone gives one."""
    if row.relation is not None:
        return _RELATION_WORDS[row.relation]
    return f"only {next(side for side, quantity in row.quantities.items() if quantity).label}"


def said(quantity: Quantity | None) -> str:
    """A figure in its article's words, with its place; nothing for None."""
    return f"{plain(quantity.mention.text)} ({place(quantity.mention)})" if quantity else ""


def sources(row: FigureRow) -> str:
    """Who gives the figures of a row: with the article's letter where it is needed."""
    given = {
        side.label: plain(quantity.said_by)
        for side, quantity in row.quantities.items()
        if quantity and quantity.said_by
    }
    if row.relation is None or len(set(given.values())) == 1 < len(given):
        return next(iter(given.values()), "")
    return "; ".join(f"{label}: {name}" for label, name in given.items())


def mentioned(mentions: Sequence[Mention]) -> str:
    """How often, and where first: "5 (A1, A4, A7 …)"; nothing for no mention."""
    return f"{len(mentions)} ({places(mentions)})" if mentions else ""


def places(mentions: Sequence[Mention]) -> str:
    """Where something is mentioned, cut short after a few: "A1, A4, A7 …"."""
    distinct = list(dict.fromkeys(place(mention) for mention in mentions))
    more = " …" if len(distinct) > PLACES_SHOWN else ""
    return f"{', '.join(distinct[:PLACES_SHOWN])}{more}"
