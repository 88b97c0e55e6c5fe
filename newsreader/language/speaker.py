"""Who says a quotation, from the words of the clause around it.

Reads the few shapes in which news attributes words: "X said", "said X",
"X, a Y, told Z that", "according to X", "X: …". A speaker is given in the
words of the text, by name where the clause has one. Whether two names stand
for one speaker is not decided here, nor who "he" is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from newsreader.language.clause_word import clause_words
from newsreader.language.noun_phrase import (
    ARTICLES,
    BREAKS,
    Tokens,
    attributes,
    is_filler,
    joined,
    leading_name,
    meant,
    name_in,
    noun_phrase,
    says,
    segments_of,
    tokens_of,
    until_clause,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Verb: TypeAlias = "Callable[[str], bool]"
"""Tells whether a token is a verb of some kind."""

CLAUSE_CHARS = 300
"""How far from a quotation its speaker is sought."""

_CONJUNCTIONS = frozenset(["and", "but", "or", "so", "yet"])
"""What a sentence may begin with before its subject."""

_LONGEST_SUBJECT_TOKENS = 30
_LONGEST_LABEL_TOKENS = 5
_SHORT_TOKENS = 4


def speaker_before(clause: str, is_verb: Verb = says) -> str | None:
    """Who speaks by a clause that leads up to a quotation: `X said that …`, `X: …`.

    Args:
        clause: The words before it.
        is_verb: Which verbs tell who speaks: `attributes` where the clause stands
            beside quoted words.
    """
    tokens = tokens_of(clause[-CLAUSE_CHARS:])
    pronoun = None
    for index in range(len(tokens) - 1, -1, -1):
        if is_verb(tokens[index]) and (subject := _subject(tokens[:index], tokens[index])):
            if subject.lower() not in clause_words("pronoun"):
                return subject
            pronoun = subject
    if pronoun:
        return pronoun
    if tokens[-1:] == [":"] and len(tokens) <= _LONGEST_LABEL_TOKENS:
        return name_in(segments_of(tokens[:-1])[-1])
    return _according(tokens)


def introduced(sentence: str) -> str | None:
    """Whose words a sentence that ends in a colon announces: `X wrote in a letter:`.

    Who publishes a statement speaks in it.
    """
    if speaker := speaker_before(sentence, attributes):
        return speaker
    tokens = tokens_of(sentence[-CLAUSE_CHARS:])
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index] in clause_words("publishing"):
            return _subject(tokens[:index], tokens[index])
    return None


def gapped_speaker(clause: str) -> str | None:
    """Who speaks by a clause between quotations that is a name alone: `X called it “…”, Ms. Y “…”`.

    A single word is none: it may be what the words qualify.
    """
    tokens = tokens_of(clause[: CLAUSE_CHARS + 1])
    while tokens and tokens[0] in BREAKS | {"and"}:
        del tokens[0]
    name = leading_name(tokens) if 1 < len(tokens) <= _LONGEST_LABEL_TOKENS else None
    return name if name == " ".join(tokens) else None


def leads_up(clause: str, is_verb: Verb = says) -> bool:
    """Whether a clause runs on into the quotation after it: `X vowed to`, `X called it`."""
    return any(is_verb(token) for token in segments_of(tokens_of(clause[-CLAUSE_CHARS:]))[-1])


def speaker_after(clause: str, is_verb: Verb = says) -> str | None:
    """Who speaks by a clause that follows a quotation: `said X`, `X told Y`.

    The arguments are those of `speaker_before`.
    """
    tokens = tokens_of(clause[:CLAUSE_CHARS])
    while tokens and tokens[0] in BREAKS:
        del tokens[0]
    for index, token in enumerate(tokens[:_LONGEST_SUBJECT_TOKENS]):
        if is_verb(token) or _ends_a_statement(tokens, index):
            is_inverted = _is_inverted(tokens, index)
            following = _object(tokens[index + 1 :]) if is_inverted else None
            if speaker := following or _subject(tokens[:index], token):
                return speaker
    return _according(tokens)


def _is_inverted(tokens: Tokens, index: int) -> bool:
    """Whether a verb stands where its subject may follow: `later said X`, never `saying X`."""
    is_finite = says(tokens[index]) and not tokens[index].endswith("ing")
    return is_finite and all(is_filler(before) for before in tokens[:index])


def _ends_a_statement(tokens: Tokens, index: int) -> bool:
    """Whether a word that is a noun as often says something here: `the letter states`."""
    ends = index + 1 == len(tokens) or tokens[index + 1] in BREAKS
    return index > 0 and ends and tokens[index] in clause_words("also_noun")


def speaker_at_end(clause: str, is_verb: Verb = says) -> str | None:
    """Who speaks by the end of a sentence that only quotes a few words: `…, X said.`."""
    tokens = tokens_of(clause[-CLAUSE_CHARS:])
    segments = segments_of(tokens)
    if len(segments) > 1:
        for index, token in enumerate(segments[-1]):
            if is_verb(token) and index:
                return _subject(segments[-1][:index], token)
            if _is_inverted(segments[-1], index):
                return _object(segments[-1][index + 1 :])
    return _according(tokens)


def _according(tokens: Tokens) -> str | None:
    """Whom "according to" names, if that stands among the tokens."""
    for index, (first, second) in enumerate(pairwise(tokens)):
        if first.lower() == "according" and second == "to":
            return _object(tokens[index + 2 :])
    return None


def _subject(tokens: Tokens, verb: str) -> str | None:
    """The subject of a verb, from the tokens of its sentence that stand before it.

    A participle ("…, saying") has the subject of the sentence, and so has a verb
    right after an insertion ("X, a senator, said").
    """
    end = len(tokens)
    while end and is_filler(tokens[end - 1]):
        end -= 1
    tokens = tokens[max(0, end - _LONGEST_SUBJECT_TOKENS) : end]
    segments = [segment for segment in segments_of(tokens) if segment]
    if not segments:
        return None
    if verb.rstrip(".").endswith("ing"):
        return next(filter(None, map(leading_name, segments)), None)
    if tokens[-1] in BREAKS:
        return _sentence_subject(segments)
    return meant(noun_phrase(segments[-1]))


def _sentence_subject(segments: Sequence[Tokens]) -> str | None:
    """The subject of a sentence that has been cut at its commas.

    The first segment that begins or is a name, else the first that begins with
    an article, but never one that begins like a clause ("On Friday, …").
    """
    first, *others = segments
    if len(first) > 1 and first[0].lower() in _CONJUNCTIONS:
        first = first[1:]
    subjects = [
        segment
        for segment in (first, *others)
        if segment[0].lower() not in clause_words("clause_start")
    ]
    for segment in subjects:
        if name := name_in(segment) or leading_name(segment):
            return name
    described = (s for s in subjects if s[0].lower() in ARTICLES and len(s) <= _SHORT_TOKENS)
    return next((joined(segment) for segment in described if len(segment) > 1), None)


def _object(tokens: Tokens) -> str | None:
    """Whom a phrase names that begins right after a verb or "according to"."""
    segments = segments_of(tokens)
    first = until_clause(segments[0])
    if not first or first[0] in clause_words("preposition"):
        return None
    if name := name_in(first, at_end=False):
        return name
    apposition = until_clause(segments[1]) if len(segments) > 1 else []
    if apposition and apposition[0][0].isupper() and (name := name_in(apposition, at_end=False)):
        return name
    return meant(first)
