"""Who says a quotation, from the words of the clause around it.

Reads the few shapes in which news attributes words: "X said", "said X",
"X, a Y, told Z that", "according to X", "X: …". A speaker is given in the
words of the text, by name where the clause has one. Whether two names stand
for one speaker is not decided here, nor who "he" is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Sequence

CLAUSE_CHARS = 300
"""How far from a quotation its speaker is sought."""

PRONOUNS = frozenset(["he", "she", "they", "it", "who", "i", "we", "you"])

_TOKEN = re.compile(r"[^\W_](?:[\w.’'&-]*[\w’'])?\.?|[,;:()—–―]|--")
_COMMAS = frozenset([",", ";", ":", "(", ")", "—", "–", "―", "--"])
_CLAUSE_STARTS = frozenset(
    [
        "and",
        "but",
        "or",
        "that",
        "when",
        "as",
        "because",
        "where",
        "while",
        "after",
        "before",
        "if",
        "what",
        "which",
        "since",
        "although",
        "though",
        "then",
        "so",
        "until",
        "for",
        "in",
        "on",
        "at",
        "with",
        "to",
        "by",
        "from",
        "about",
        "during",
    ]
)
_AUXILIARIES = frozenset(
    [
        "has",
        "had",
        "have",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "being",
        "would",
        "will",
        "could",
        "did",
        "does",
        "do",
        "may",
        "might",
        "must",
        "not",
        "also",
        "later",
        "then",
        "once",
        "again",
        "further",
        "never",
        "just",
        "even",
        "now",
        "soon",
        "often",
        "who",
        "himself",
        "herself",
    ]
)
_ARTICLES = frozenset(["the", "a", "an"])
_INSIDE_NAMES = frozenset(
    ["of", "the", "de", "la", "von", "van", "bin", "al", "and", "del", "da", "for"]
)
_LONGEST_SUBJECT_TOKENS = 24
_LONGEST_PHRASE_TOKENS = 8
_LONGEST_LABEL_TOKENS = 5


def speaker_before(clause: str) -> str | None:
    """The speaker that a clause names which leads up to a quotation: `X said that …`."""
    tokens = _TOKEN.findall(clause[-CLAUSE_CHARS:])
    for index in range(len(tokens) - 1, -1, -1):
        if _says(tokens[index]) and (subject := _subject(tokens[:index])):
            return subject
    label = tokens[:-1]
    if tokens[-1:] == [":"] and len(label) <= _LONGEST_LABEL_TOKENS and not _COMMAS & set(label):
        return _named(label)
    return _according(tokens)


def speaker_after(clause: str) -> str | None:
    """The speaker that a clause names which follows a quotation: `said X`, `X said`."""
    tokens = _TOKEN.findall(clause[:CLAUSE_CHARS])
    while tokens and tokens[0] in _COMMAS:
        del tokens[0]
    for index, token in enumerate(tokens[:_LONGEST_SUBJECT_TOKENS]):
        if _says(token):
            inverted = all(_is_filler(before) for before in tokens[:index])
            found = _object(tokens[index + 1 :]) if inverted else _subject(tokens[:index])
            if found:
                return found
    return _according(tokens)


def according_to(clause: str) -> str | None:
    """Whom "according to" names, if a clause holds it."""
    return _according(_TOKEN.findall(clause[:CLAUSE_CHARS]))


def _says(token: str) -> bool:
    """Whether a token is a verb of saying."""
    return token in words("quoting_verbs.txt")


def _is_filler(token: str) -> bool:
    """Whether a token may stand between a subject and its verb."""
    return token in _AUXILIARIES or (token.endswith("ly") and token.islower())


def _according(tokens: Sequence[str]) -> str | None:
    """Whom "according to" names, if that stands among the tokens."""
    for index in range(len(tokens) - 1):
        if tokens[index].lower() == "according" and tokens[index + 1] == "to":
            return _object(tokens[index + 2 :])
    return None


def _subject(tokens: Sequence[str]) -> str | None:
    """The subject that ends where its verb begins.

    An insertion between commas right before the verb ("X, a senator, said") is
    passed over, unless what stands before it has no name and it has one ("the
    lawyer, X, said").
    """
    end = len(tokens)
    while end and _is_filler(tokens[end - 1]):
        end -= 1
    segments = _segments(tokens[max(0, end - _LONGEST_SUBJECT_TOKENS) : end])
    if not segments:
        return None
    if segments[-1]:
        return _named(_after_clause_start(segments[-1]))
    candidates = [_after_clause_start(segment) for segment in segments[:-1] if segment]
    if not candidates:
        return None
    heads = candidates[-2:]
    if len(heads) > 1 and not _is_phrase(heads[0]):
        heads = heads[1:]
    named = [name for head in heads if (name := _name(head))]
    return named[0] if named else _named(heads[0])


def _object(tokens: Sequence[str]) -> str | None:
    """Whom a phrase names that begins right after a verb or "according to"."""
    segments = _segments(tokens)
    if not segments or not segments[0] or segments[0][0] in _CLAUSE_STARTS:
        return None
    first = _before_clause_start(segments[0])
    if not _name(first) and first[:1] and first[0].lower() in _ARTICLES and len(segments) > 1:
        apposition = _before_clause_start(segments[1])
        if apposition and apposition[0][0].isupper():
            return _name(apposition)
    return _named(first)


def _segments(tokens: Sequence[str]) -> list[list[str]]:
    """The tokens between commas and the like; an empty last one where a comma ends them."""
    segments: list[list[str]] = [[]]
    for token in tokens:
        if token in _COMMAS:
            segments.append([])
        else:
            segments[-1].append(token)
    return segments


def _after_clause_start(tokens: Sequence[str]) -> list[str]:
    """What follows the last word that begins a clause."""
    starts = [index for index, token in enumerate(tokens) if token.lower() in _CLAUSE_STARTS]
    return list(tokens[starts[-1] + 1 if starts else 0 :])


def _before_clause_start(tokens: Sequence[str]) -> list[str]:
    """What precedes the first word that begins a clause."""
    starts = [index for index, token in enumerate(tokens) if token in _CLAUSE_STARTS]
    return list(tokens[: starts[0] if starts else len(tokens)])


def _is_phrase(tokens: Sequence[str]) -> bool:
    """Whether tokens can be a subject: a name, or an article and a few words."""
    return bool(tokens) and (tokens[0][0].isupper() or tokens[0] in _ARTICLES)


def _named(tokens: Sequence[str]) -> str | None:
    """The name in a noun phrase, else the phrase itself if it is short, else None."""
    if name := _name(tokens):
        return name
    if not tokens or len(tokens) > _LONGEST_PHRASE_TOKENS or not tokens[-1][0].isalpha():
        return None
    return " ".join(tokens)


def _name(tokens: Sequence[str]) -> str | None:
    """The last run of capitalised words in a noun phrase, if the phrase means its bearer."""
    end = len(tokens)
    while end and not _is_capital(tokens[end - 1], first=end == 1):
        end -= 1
    if not end or tokens[end - 1].endswith(("'s", "’s", "s'", "s’")):
        return None
    start = end - 1
    while start and (_is_capital(tokens[start - 1], first=start == 1) or _joins(tokens, start - 1)):
        start -= 1
    if start and tokens[start - 1].lower() == "the":
        start -= 1
    name = list(tokens[start:end])
    return " ".join([name[0].lower() if name[0] == "The" else name[0], *name[1:]])


def _joins(tokens: Sequence[str], index: int) -> bool:
    """Whether a small word stands inside a name, between two capitalised words."""
    return (
        index > 0
        and tokens[index] in _INSIDE_NAMES
        and (tokens[index - 1][0].isupper() or tokens[index - 1] in _INSIDE_NAMES)
    )


def _is_capital(token: str, *, first: bool) -> bool:
    """Whether a token is written like a name; the `first` of a phrase may only begin a sentence."""
    return token[0].isupper() and not (
        token.lower() in PRONOUNS or (first and token in words("openers.txt"))
    )
