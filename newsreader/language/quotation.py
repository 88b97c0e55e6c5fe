"""Quotations in a sequence of paragraphs, each with its speaker.

A quotation is whatever stands in quotation marks: what someone said, a title,
a word held at arm's length; and a paragraph that is set off as one, without a
mark. `language.mark` finds it, `language.speaker` reads who says it from the
clause around it; this module carries speakers on from one sentence and
paragraph to the next and decides, cheaply, who "he" is.

Positions are the paragraph's index and offsets in characters of its text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.clause_word import clause_words
from newsreader.language.mark import Quoted, quoted
from newsreader.language.noun_phrase import attributes
from newsreader.language.pronoun import PRONOUNS, Antecedents
from newsreader.language.quoted_name import is_name
from newsreader.language.sentence import sentences
from newsreader.language.signature import signature
from newsreader.language.speaker import (
    gapped_speaker,
    introduced,
    leads_up,
    speaker_after,
    speaker_at_end,
    speaker_before,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence


_SIGNATURE_REACH = 5
"""How many paragraphs below a post its signature is sought."""

MOST_CHARS = 100_000
"""How much of a text is read: no paragraph is longer."""


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """One stretch of quoted words within a paragraph, without marks or signature."""

    paragraph_index: int
    start_char: int
    end_char: int
    speaker: str | None
    is_title: bool
    """Whether it only names something (see `language.quoted_name`): on “The Morning Hour”."""


_MARKS = "“”\"'‘’„«» "
_OPENING_MARKS = frozenset("“\"'‘„«")
_CLOSING_MARKS = frozenset("”\"'’“»«`")
# The clause after a sentence's last comma, which may hold "Mr.".
_LAST_CLAUSE = re.compile(r"[,?!]\s(?:[^,.!?]|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z])\.){3,80}\.?\s*\Z")
# The address of a post's picture, at its end.
_ADDRESS = re.compile(r"\s[\w:/]+\.[\w.]+/[\w/]+\s*\Z")
_LAST_CLAUSE_CHARS = 100
_CLAUSE_WORDS = 12
_SHORTEST_CLAUSE_WORDS = 3
# What ends a quotation that its clause goes on from: “…,” she said.
_ATTACHED = frozenset(",?!.—–-…")


def quotations(
    texts: Iterable[str], set_off: Collection[int] = frozenset()
) -> Iterator[list[QuotedWords]]:
    """The quotations in the first `MOST_CHARS` of each of an article's paragraphs, in order.

    Args:
        texts: All paragraphs.
        set_off: The indices of those that are quotations as they stand.
    """
    paragraphs = [text[:MOST_CHARS] for text in texts]
    reader = _Reader(paragraphs)
    for index, (text, marked) in enumerate(zip(paragraphs, quoted(paragraphs), strict=True)):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else ""
        spans = _set_off(text, marked) if index in set_off else _closed(text, marked, following)
        signer = _signer(paragraphs, index) if index in set_off else None
        names = {
            span
            for span in spans
            if index not in set_off and is_name(text, span.start_char, span.end_char)
        }
        # Nobody says a name: the clause around it goes on beyond its marks.
        speakers = iter(reader.speakers(text, [s for s in spans if s not in names], signer))
        yield [
            QuotedWords(
                index, *_trim(text, span), None if span in names else next(speakers), span in names
            )
            for span in spans
        ]


def _set_off(text: str, marked: Sequence[Quoted]) -> Sequence[Quoted]:
    """The quotations of a paragraph that is set off as one.

    It is one as a whole, unless it opens with a mark, or tells who says what is
    marked within it.
    """
    before = text[: marked[0].start_char].strip(_MARKS) if marked else ""
    if marked and (not before or speaker_before(before)):
        return marked
    signed = signature(text)
    end_char = signed.start_char if signed else len(text)
    address = _ADDRESS.search(text, max(0, end_char - _LAST_CLAUSE_CHARS), end_char)
    end_char = address.start() if address else end_char
    return [Quoted(0, end_char)] if text[:end_char].strip() else []


def _closed(text: str, marked: Sequence[Quoted], following: str) -> list[Quoted]:
    """The quotations of a text; one that nobody closed ends before the clause that says who speaks.

    Where the next paragraph seems to go on with the last of them, that clause must
    say nothing else ("he said").
    """
    goes_on = following[:1] in _OPENING_MARKS
    return [
        _cut(text, span, _SHORTEST_CLAUSE_WORDS if span.is_open and goes_on else _CLAUSE_WORDS)
        if text[span.end_char : span.end_char + 1] not in _CLOSING_MARKS
        else span
        for span in marked
    ]


def _cut(text: str, span: Quoted, most_words: int) -> Quoted:
    """A quotation without the clause of at most so many words that says who speaks."""
    start_char = max(span.start_char, span.end_char - _LAST_CLAUSE_CHARS)
    clause = _LAST_CLAUSE.search(text, start_char, span.end_char)
    if clause is None or len(clause.group().split()) > most_words:
        return span
    return Quoted(span.start_char, clause.start() + 1) if speaker_after(clause.group()) else span


def _signer(texts: Sequence[str], index: int) -> str | None:
    """Who signs a paragraph that is set off, at its end or on a line of its own below it."""
    if signed := signature(texts[index]):
        return signed.name
    for text in texts[index + 1 : index + 1 + _SIGNATURE_REACH]:
        signed = signature(text)
        if signed and signed.start_char == 0:
            return signed.name
    return None


class _Reader:
    """Reads paragraphs in order and remembers who was named and who spoke last."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._antecedents = Antecedents(texts)
        self._going_on: str | None = None
        """Who goes on speaking if the next paragraph is nothing but a quotation."""
        self._announced = ""
        """The last sentence of a paragraph that quotes nothing: `X wrote:`, `X was blunt.`."""

    def speakers(
        self, text: str, spans: Sequence[Quoted], signer: str | None = None
    ) -> list[str | None]:
        """The speaker of each quotation of the next paragraph.

        Args:
            text: The paragraph.
            spans: Its quotations, in order.
            signer: Who signs it.
        """
        bounds = sentences(text)
        found: list[str | None] = []
        read = 0
        for index, span in enumerate(spans):
            while read < len(bounds) and bounds[read][0] < span.start_char:
                self._antecedents.read(text[slice(*bounds[read])])
                read += 1
            clauses = _clauses(text, bounds, spans, index)
            speaker = self._person(signer or _speaker(clauses, text, span))
            stands_alone = not clauses.before and not clauses.after.strip(".,;")
            if speaker is None and (stands_alone or clauses.follows):
                speaker = found[-1] if found else self._next_speaker()
            found.append(speaker)
        for bound in bounds[read:]:
            self._antecedents.read(text[slice(*bound)])
        self._going_on = found[-1] if found else None
        self._announced = text[slice(*bounds[-1])] if bounds and not found else ""
        return found

    def _next_speaker(self) -> str | None:
        """Who speaks a paragraph that is nothing but a quotation."""
        if self._announced.endswith(":"):
            return self._person(introduced(self._announced))
        return self._going_on or self._antecedents.person_in(self._announced)

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
    before, after = clauses.before, clauses.after
    if clauses.follows and (name := gapped_speaker(before)):
        return name
    if before and leads_up(before, attributes):
        return speaker_before(before, attributes) or speaker_after(after, attributes)
    attached = text[span.end_char - 1] in _ATTACHED or text[span.end_char + 1 :][:1] == ","
    if attached or not before:
        return speaker_after(after, attributes) or speaker_before(before, attributes)
    return speaker_before(before, attributes) or speaker_at_end(after, attributes)


def _trim(text: str, span: Quoted) -> tuple[int, int]:
    """The offsets of a quotation without white space at its ends."""
    content = text[span.start_char : span.end_char]
    start_char = span.start_char + len(content) - len(content.lstrip())
    return start_char, start_char + len(content.strip())
