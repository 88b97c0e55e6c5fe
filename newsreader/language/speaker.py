"""Who says a quotation, from the words of the clause around it.

Reads the few shapes in which news attributes words: "X said", "said X",
"X, a Y, told Z that", "according to X", "X: …". A speaker is given in the
words of the text, by name where the clause has one. Whether two names stand
for one speaker is not decided here, nor who "he" is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.clause_word import clause_words
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Sequence

CLAUSE_CHARS = 300
"""How far from a quotation its speaker is sought."""

# A capitalised word keeps the stop before another one, and so do initials.
_TOKEN = re.compile(r"(?:[^\W\d_]\.)+|[^\W_](?:[\w’'&@-]*[\w’'])?(?:\.(?=\s+[A-Z]))?|[,;:()—–―]|--")
_BREAKS = frozenset([",", ";", ":", "(", ")", "—", "–", "―", "--"])
_ARTICLES = frozenset(["a", "an", "the", "another", "one"])
_PARTICIPLE = ("ed", "ing", "ly")
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_LONGEST_SUBJECT_TOKENS = 30
_LONGEST_PHRASE_TOKENS = 9
_LONGEST_PLURAL_TOKENS = 3
_LONGEST_LABEL_TOKENS = 5
_SHORT_TOKENS = 4

Tokens = list[str]


def speaker_before(clause: str) -> str | None:
    """Who speaks by a clause that leads up to a quotation: `X said that …`, `X: …`."""
    tokens = _tokens(clause[-CLAUSE_CHARS:])
    pronoun = None
    for index in range(len(tokens) - 1, -1, -1):
        if _says(tokens[index]) and (subject := _subject(tokens[:index], tokens[index])):
            if subject.lower() not in clause_words("pronoun"):
                return subject
            pronoun = subject
    if pronoun:
        return pronoun
    if tokens[-1:] == [":"] and len(tokens) <= _LONGEST_LABEL_TOKENS:
        return _name(_segments(tokens[:-1])[-1])
    return _according(tokens)


def speaker_after(clause: str) -> str | None:
    """Who speaks by a clause that follows a quotation: `said X`, `X told Y`."""
    tokens = _tokens(clause[:CLAUSE_CHARS])
    while tokens and tokens[0] in _BREAKS:
        del tokens[0]
    for index, token in enumerate(tokens[:_LONGEST_SUBJECT_TOKENS]):
        if _says(token):
            is_inverted = all(_is_filler(before) for before in tokens[:index])
            following = _object(tokens[index + 1 :]) if is_inverted else None
            if speaker := following or _subject(tokens[:index], token):
                return speaker
    return _according(tokens)


def speaker_at_end(clause: str) -> str | None:
    """Who speaks by the end of a sentence that only quotes a few words: `…, X said.`."""
    tokens = _tokens(clause[-CLAUSE_CHARS:])
    segments = _segments(tokens)
    if len(segments) > 1:
        for index, token in enumerate(segments[-1]):
            if _says(token):
                before, after = segments[-1][:index], segments[-1][index + 1 :]
                return _subject(before, token) if before else _object(after)
    return _according(tokens)


def _tokens(clause: str) -> Tokens:
    """The words and breaks of a clause."""
    return _TOKEN.findall(clause)


def _says(token: str) -> bool:
    """Whether a token is a verb of saying."""
    return token.rstrip(".") in words("quoting_verbs.txt")


def _is_filler(token: str) -> bool:
    """Whether a token may stand between a subject and its verb."""
    return token in clause_words("auxiliary") or (token.endswith("ly") and token.islower())


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
    while end and _is_filler(tokens[end - 1]):
        end -= 1
    tokens = tokens[max(0, end - _LONGEST_SUBJECT_TOKENS) : end]
    segments = [segment for segment in _segments(tokens) if segment]
    if not segments:
        return None
    if verb.rstrip(".").endswith("ing"):
        return next(filter(None, map(_leading_name, segments)), None)
    if tokens[-1] in _BREAKS:
        return _sentence_subject(segments)
    return _phrase_speaker(_noun_phrase(segments[-1]))


def _sentence_subject(segments: Sequence[Tokens]) -> str | None:
    """The subject of a sentence that has been cut at its commas.

    The first segment that begins or is a name, else the first that begins with
    an article, but never one that begins like a clause ("On Friday, …").
    """
    subjects = [
        segment for segment in segments if segment[0].lower() not in clause_words("clause_start")
    ]
    for segment in subjects:
        if name := _name(segment) or _leading_name(segment):
            return name
    described = (s for s in subjects if s[0].lower() in _ARTICLES and len(s) <= _SHORT_TOKENS)
    return next((_joined(segment) for segment in described if len(segment) > 1), None)


def _leading_name(tokens: Tokens) -> str | None:
    """The capitalised words with which tokens begin, unless one only begins the sentence."""
    start = 1 if tokens[0].lower() == "the" else 0
    end = start
    while end < len(tokens) and _is_capital(tokens, end):
        end += 1
    only_begins = end == 1 and tokens[0].endswith(_PARTICIPLE)
    if end == start or only_begins or tokens[end - 1].endswith(_POSSESSIVE):
        return None
    return _joined(tokens[:end])


def _object(tokens: Tokens) -> str | None:
    """Whom a phrase names that begins right after a verb or "according to"."""
    segments = _segments(tokens)
    first = _until_clause(segments[0])
    if not first or first[0] in clause_words("preposition"):
        return None
    if name := _name(first, at_end=False):
        return name
    apposition = _until_clause(segments[1]) if len(segments) > 1 else []
    if apposition and apposition[0][0].isupper() and (name := _name(apposition, at_end=False)):
        return name
    return _phrase_speaker(first)


def _segments(tokens: Tokens) -> list[Tokens]:
    """The tokens between commas and other breaks; at least one segment, perhaps empty."""
    segments: list[Tokens] = [[]]
    for token in tokens:
        if token in _BREAKS:
            segments.append([])
        else:
            segments[-1].append(token)
    return segments


def _noun_phrase(tokens: Tokens) -> Tokens:
    """The noun phrase with which a clause's tokens end.

    It begins after the last word that begins a clause. A preposition does not
    part "a spokesman for X", nor "and" two names.
    """
    start = end = len(tokens)
    while start and not _parts(tokens, start - 1):
        start -= 1
    if start and tokens[start - 1].lower() in clause_words("preposition"):
        article = _last_article(tokens[:start])
        start = end if article is None else article
    return tokens[start:end]


def _parts(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` begins a clause or a phrase of its own."""
    if tokens[index] == "and" and 0 < index < len(tokens) - 1:
        return not (tokens[index - 1][0].isupper() and tokens[index + 1][0].isupper())
    return tokens[index].lower() in clause_words("clause_start") or _says(tokens[index])


def _last_article(tokens: Tokens) -> int | None:
    """Where the article of `a spokesman for` stands, if only such a phrase follows it."""
    for index in range(len(tokens) - 2, -1, -1):
        if tokens[index].lower() in _ARTICLES:
            between = tokens[index + 1 : -1]
            return index if between and all(word.islower() for word in between) else None
    return None


def _until_clause(tokens: Tokens) -> Tokens:
    """The tokens before the first one that begins a clause or a phrase of its own."""
    for index in range(len(tokens)):
        if _parts(tokens, index):
            return tokens[:index]
    return tokens


def _phrase_speaker(tokens: Tokens) -> str | None:
    """The name that ends a noun phrase, else the phrase itself if it can be a speaker."""
    if name := _name(tokens):
        return name
    return _joined(tokens) if _is_description(tokens) else None


def _is_description(tokens: Tokens) -> bool:
    """Whether tokens describe a speaker: a pronoun, "the lawyer", "two officials"."""
    if not tokens or len(tokens) > _LONGEST_PHRASE_TOKENS:
        return False
    first = tokens[0].lower()
    if len(tokens) == 1 and first in clause_words("pronoun"):
        return True
    if first in clause_words("determiner") or first in _ARTICLES or first.endswith(_POSSESSIVE):
        return len(tokens) > 1 and (tokens[1].islower() or tokens[-1].islower())
    return (
        len(tokens) <= _LONGEST_PLURAL_TOKENS and tokens[-1].endswith("s") and tokens[-1].islower()
    )


def _name(tokens: Tokens, *, at_end: bool = True) -> str | None:
    """The last run of capitalised words in a noun phrase, if the phrase means its bearer.

    Args:
        tokens: The noun phrase.
        at_end: Whether only a run at its very end will do.
    """
    end = len(tokens)
    while end and not _is_capital(tokens, end - 1) and not at_end:
        end -= 1
    start = end
    while start and (_is_capital(tokens, start - 1) or _joins(tokens, start - 1, start < end)):
        start -= 1
    if start == end or tokens[end - 1].endswith(_POSSESSIVE):
        return None
    before = [token.lower() for token in tokens[:start]]
    if set(before[:-1]) & clause_words("preposition"):
        return None
    if before[-1:] == ["the"]:
        start -= 1
    return _joined(tokens[start:end])


def _joined(tokens: Tokens) -> str:
    """Tokens as the text of a speaker."""
    first = tokens[0].lower() if tokens[0].lower() in _ARTICLES else tokens[0]
    return " ".join([first, *tokens[1:]])


def _joins(tokens: Tokens, index: int, is_within: bool) -> bool:  # noqa: FBT001
    """Whether a small word stands inside a name, with a capitalised word on either side."""
    if not is_within or index == 0 or tokens[index] not in clause_words("inside_name") | {"and"}:
        return False
    before = tokens[index - 1]
    return before[0].isupper() or before in clause_words("inside_name")


def _is_capital(tokens: Tokens, index: int) -> bool:
    """Whether a token is written as in a name, and not only since it begins a sentence."""
    token = tokens[index]
    lower = token.lower()
    if not token[0].isupper() or lower in clause_words("pronoun"):
        return False
    return not (token.istitle() and token in words("openers.txt") and index == 0)
