"""Quotations in a sequence of paragraphs, each with its speaker.

A quotation is whatever stands in quotation marks: what someone said, a title,
a word held at arm's length. `language.mark` finds it, `language.speaker` reads
who says it from the clause around it; this module carries speakers on from
one sentence and paragraph to the next and decides, cheaply, who "he" is.

Positions are the paragraph's index and offsets in characters of its text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.clause_word import clause_words
from newsreader.language.mark import Quoted, quoted
from newsreader.language.pronoun import PRONOUNS, Antecedents
from newsreader.language.sentence import sentences
from newsreader.language.speaker import leads_up, speaker_after, speaker_at_end, speaker_before
from newsreader.language.word import is_stop_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


MOST_CHARS = 100_000
"""How much of a text is read: no paragraph is longer."""


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """One stretch of quoted words within a paragraph, without the marks."""

    paragraph_index: int
    start_char: int
    end_char: int
    speaker: str | None
    is_title: bool
    """Whether it names a programme or a work: on “The Morning Hour”."""


# A name right after the closing mark shows that the quoted words qualify it.
_NAME_FOLLOWS = re.compile(r"[”’'\"]+\s[A-Z]")
# What introduces a programme: "on", or whose it is.
_BEFORE_TITLE = re.compile(r"(?:\bon|['’]s)\s+[^\w\s]*\Z")
_BEFORE_TITLE_CHARS = 20
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST_TITLE_CHARS = 80
_MARKS = "“”\"'‘’„«» "
# What ends a quotation that its clause goes on from: “…,” she said.
_ATTACHED = frozenset(",?!.—–-…")


def quotations(texts: Iterable[str]) -> Iterator[list[QuotedWords]]:
    """The quotations in the first `MOST_CHARS` of each of an article's paragraphs, in order."""
    paragraphs = [text[:MOST_CHARS] for text in texts]
    reader = _Reader(paragraphs)
    for index, (text, spans) in enumerate(zip(paragraphs, quoted(paragraphs), strict=True)):
        found = []
        for span, speaker in zip(spans, reader.speakers(text, spans), strict=True):
            start_char, end_char = _trim(text, span)
            is_title = _is_title(text, span)
            found.append(QuotedWords(index, start_char, end_char, speaker, is_title))
        yield found


class _Reader:
    """Reads paragraphs in order and remembers who was named and who spoke last."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._antecedents = Antecedents(texts)
        self._going_on: str | None = None
        """Who goes on speaking if the next paragraph is nothing but a quotation."""

    def speakers(self, text: str, spans: Sequence[Quoted]) -> list[str | None]:
        """The speaker of each quotation of the next paragraph."""
        bounds = sentences(text)
        found: list[str | None] = []
        read = 0
        for index, span in enumerate(spans):
            while read < len(bounds) and bounds[read][0] < span.start_char:
                self._antecedents.read(text[slice(*bounds[read])])
                read += 1
            clauses = _clauses(text, bounds, spans, index)
            speaker = self._person(_speaker(clauses, text, span))
            stands_alone = not clauses.before and not clauses.after.strip(".,;")
            if speaker is None and (stands_alone or clauses.follows):
                speaker = found[-1] if found else self._going_on
            found.append(speaker)
        for bound in bounds[read:]:
            self._antecedents.read(text[slice(*bound)])
        self._going_on = found[-1] if found else None
        return found

    def _person(self, speaker: str | None) -> str | None:
        """A speaker with the name for "he" or "she", and without other pronouns."""
        if speaker is None:
            return None
        if speaker.lower() in PRONOUNS:
            return self._antecedents.person(speaker) or speaker
        if speaker.lower() in clause_words("pronoun"):
            return None
        self._antecedents.name(speaker)
        return speaker


@dataclass(frozen=True, slots=True)
class _Clauses:
    """The text around a quotation within its sentence and between its neighbours."""

    before: str
    after: str
    follows: bool
    """Whether another quotation of the same sentence comes before it."""


def _clauses(
    text: str, bounds: Sequence[tuple[int, int]], spans: Sequence[Quoted], index: int
) -> _Clauses:
    """The clauses around the quotation at `index`."""
    span = spans[index]
    first = bounds[max(0, bisect_right(bounds, (span.start_char, -1)) - 1)]
    last = bounds[max(0, bisect_right(bounds, (span.end_char, -1)) - 1)]
    start_char, end_char = first[0], max(last[1], span.end_char)
    follows = index > 0 and spans[index - 1].end_char > start_char
    if follows:
        start_char = spans[index - 1].end_char
    if index + 1 < len(spans):
        end_char = min(end_char, spans[index + 1].start_char)
    return _Clauses(
        text[start_char : span.start_char].strip(_MARKS),
        text[span.end_char : end_char].strip(_MARKS),
        follows,
    )


def _speaker(clauses: _Clauses, text: str, span: Quoted) -> str | None:
    """Who says a quotation according to its own sentence."""
    if clauses.before and leads_up(clauses.before):
        return speaker_before(clauses.before) or speaker_after(clauses.after)
    attached = text[span.end_char - 1] in _ATTACHED or text[span.end_char + 1 :][:1] == ","
    if attached or not clauses.before:
        return speaker_after(clauses.after) or speaker_before(clauses.before)
    return speaker_before(clauses.before) or speaker_at_end(clauses.after)


def _trim(text: str, span: Quoted) -> tuple[int, int]:
    """The offsets of a quotation without white space at its ends."""
    content = text[span.start_char : span.end_char]
    start_char = span.start_char + len(content) - len(content.lstrip())
    return start_char, start_char + len(content.strip())


def _is_title(text: str, span: Quoted) -> bool:
    """Whether a quotation is written and introduced like the title of a programme."""
    if span.end_char - span.start_char > _LONGEST_TITLE_CHARS:
        return False
    before = text[max(0, span.start_char - _BEFORE_TITLE_CHARS) : span.start_char]
    if not _BEFORE_TITLE.search(before) or _NAME_FOLLOWS.match(text, span.end_char):
        return False
    written = _WORD.findall(text, span.start_char, span.end_char)
    return all(word[0].isupper() or is_stop_word(word) for word in written)
