"""The quotations of two articles, and the words that both quote.

Two reports seldom cut a quotation alike: one gives three sentences, the other
a phrase; one breaks it with "he said". So what a paragraph quotes is read as
one sequence of words, and two paragraphs quote the same where their sequences
run alike for long enough, or where one quotation all but stands in the other.
Case, marks, small words and inflections do not count.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsreader.comparison.model import Mention, Quotation, SharedQuotation
from newsreader.comparison.progress import SILENT
from newsreader.comparison.quoted_run import QuotedRun, QuotedSide, quoted_runs
from newsreader.language.background import rarity
from newsreader.language.pronoun import PRONOUNS
from newsreader.language.quotation import quotations
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress

SURE_WORDS = 5
"""So many words in a row that both quote are no chance."""

SURE_SHARE = 0.6
"""The share of a quotation that must stand in another where fewer words agree."""

STRIKING_BELS = 3.5
"""How rare (see `language.background`) a word is that tells a quotation by itself."""

INFLECTION_CHARS = 3
"""By how many letters at its end a word may differ from its inflections."""


def find_quotations(articles: Pair[Article], progress: Progress = SILENT) -> tuple[Quotation, ...]:
    """The quotations of both articles, left before right, in reading order."""
    return tuple(
        quotation
        for side, article in articles.items()
        for quotation in _quotations(side, article, progress)
    )


def _quotations(side: Side, article: Article, progress: Progress) -> Iterator[Quotation]:
    """The quotations of one article."""
    texts = [paragraph.text for paragraph in article.paragraphs]
    for found in chain.from_iterable(progress.over(quotations(texts))):
        text = texts[found.paragraph_index][found.start_char : found.end_char]
        mention = Mention(side, found.paragraph_index, found.start_char, found.end_char, text)
        yield Quotation(mention, found.speaker, found.is_title)


def match_quotations(quotations: Iterable[Quotation]) -> tuple[SharedQuotation, ...]:
    """The words that both sides quote, by left quotation, then right.

    Titles of programmes are left out. Two quotations share words at most once:
    the longest run is given.
    """
    said = [quotation for quotation in quotations if not quotation.is_title]
    sides = Pair.of(lambda side: QuotedSide([q for q in said if q.mention.side is side]))
    best: dict[tuple[int, int], QuotedRun] = {}
    for run in quoted_runs(sides):
        if _tells(run):
            for part in run.parts():
                if part.pieces not in best or part.length > best[part.pieces].length:
                    best[part.pieces] = part
    return tuple(
        SharedQuotation(
            best[pieces].left_text(),
            Pair(sides.left.quotations[pieces[0]], sides.right.quotations[pieces[1]]),
        )
        for pieces in sorted(best)
    )


def _tells(run: QuotedRun) -> bool:
    """Whether a run is more than two people using the same words."""
    if run.length == 1:
        return _strikes(run)
    if run.in_a_row() >= SURE_WORDS:
        return True
    return any(run.share(side) >= SURE_SHARE for side in Side) and _same_speaker(*_speakers(run))


def _strikes(run: QuotedRun) -> bool:
    """Whether a run of one word is a rare one, all of a quotation, and from the same mouth.

    A speaker who is not known may be any.
    """
    left, right = (run.token(side, 0) for side in Side)
    return (
        any(run.share(side) == 1 for side in Side)
        and rarity(left.stem) >= STRIKING_BELS
        and _same_word(left.word.text, right.word.text)
        and _same_speaker(*_speakers(run))
    )


def _speakers(run: QuotedRun) -> Pair[str | None]:
    """Who speaks where a run begins."""
    pieces = Pair(*run.pieces)
    return Pair.of(lambda side: run.sides[side].quotations[pieces[side]].speaker)


def _same_word(left: str, right: str) -> bool:
    """Whether two words of one stem differ in no more than an ending."""
    shorter, longer = sorted((left, right), key=len)
    begin = len(shorter) - INFLECTION_CHARS
    return len(longer) - len(shorter) <= INFLECTION_CHARS and longer.startswith(shorter[:begin])


def _same_speaker(left: str | None, right: str | None) -> bool:
    """Whether two speakers may be one, since no two names tell them apart.

    Who is described ("the mayor"), and what speaks through others ("the
    ministry"), may be anyone.
    """
    names = [set(_names(speaker or "")) for speaker in (left, right)]
    return not all(names) or bool(names[0] & names[1])


def _names(speaker: str) -> list[str]:
    """The words of a speaker's own name; none of a description or a pronoun."""
    written = [] if speaker.lower() in PRONOUNS else speaker.split()
    return written if all(word[0].isupper() for word in written) else []
