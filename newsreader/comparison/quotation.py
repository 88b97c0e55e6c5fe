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
from newsreader.comparison.quoted_run import QuotedRun, common_places, quoted_runs, word_hits
from newsreader.comparison.quoted_side import QuotedSide
from newsreader.comparison.reworded import reworded
from newsreader.comparison.set_off import set_off
from newsreader.comparison.speaker import are_one_person, may_be_one_person
from newsreader.language.background import rarity
from newsreader.language.quotation import quotations
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress

SURE_WORDS = 5
"""So many words in a row that both quote are no chance if they are most of what one
of them quotes, or come from one mouth."""

SURE_WORDS_OF_ANYONE = 7
"""So many are none whoever speaks: set phrases are shorter."""

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
    for found in chain.from_iterable(progress.over(quotations(texts, set_off(article)))):
        text = texts[found.paragraph_index][found.start_char : found.end_char]
        mention = Mention(side, found.paragraph_index, found.start_char, found.end_char, text)
        yield Quotation(mention, found.speaker, found.is_title)


def match_quotations(quotations: Iterable[Quotation]) -> tuple[SharedQuotation, ...]:
    """The words that both sides quote, by left quotation, then right.

    What only names something is left out. Two quotations share words at most
    once: the longest run is given.
    """
    said = [quotation for quotation in quotations if not quotation.is_title]
    sides = Pair.of(lambda side: QuotedSide([q for q in said if q.mention.side is side]))
    hits = word_hits(sides)
    shared = dict(_hollow(sides))
    shared.update(reworded(sides, hits))
    shared.update((pieces, run.left_text()) for pieces, run in _runs(sides, hits).items())
    return tuple(
        SharedQuotation(
            words, Pair(sides.left.quotations[pieces[0]], sides.right.quotations[pieces[1]])
        )
        for pieces, words in sorted(shared.items())
    )


def _runs(
    sides: Pair[QuotedSide], hits: Collection[tuple[int, int]]
) -> dict[tuple[int, int], QuotedRun]:
    """The longest run of each two quotations that share one."""
    best: dict[tuple[int, int], QuotedRun] = {}
    for run in quoted_runs(sides, hits):
        if _tells(run):
            for part in run.parts():
                if part.pieces not in best or part.length > best[part.pieces].length:
                    best[part.pieces] = part
    return best


def _hollow(sides: Pair[QuotedSide]) -> Iterator[tuple[tuple[int, int], str]]:
    """Sentences of small words alone that both quote ("I'm in"), from one mouth.

    Where there are many of them, nobody need be named.
    """
    for left, right in sorted(common_places(sides.map(QuotedSide.hollow))):
        said = sides.left.tokens[slice(*left)]
        pieces = said[0].piece, sides.right.tokens[right[0]].piece
        first, second = sides.left.quotations[pieces[0]], sides.right.quotations[pieces[1]]
        matches = may_be_one_person if len(said) >= SURE_WORDS else are_one_person
        if matches(first.speaker, second.speaker):
            yield pieces, first.mention.text[said[0].word.start_char : said[-1].word.end_char]


def _tells(run: QuotedRun) -> bool:
    """Whether a run is more than two people using the same words."""
    row = run.in_a_row()
    if row >= SURE_WORDS_OF_ANYONE:
        return True
    if row >= SURE_WORDS and (_fills(run) or are_one_person(*_speakers(run))):
        return True
    if run.length == 1:
        return _strikes(run)
    return _fills(run) and may_be_one_person(*_speakers(run))


def _fills(run: QuotedRun) -> bool:
    """Whether a run is most of what one of its quotations says."""
    return any(run.share(side) >= SURE_SHARE for side in Side)


def _strikes(run: QuotedRun) -> bool:
    """Whether a run of one word is a rare one, all of a quotation, and from the same mouth.

    A speaker who is not known may be any.
    """
    left, right = (run.token(side, 0) for side in Side)
    return (
        rarity(left.stem) >= STRIKING_BELS
        and _same_word(left.form, right.form)
        and any(run.share(side) == 1 for side in Side)
        and may_be_one_person(*_speakers(run))
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
