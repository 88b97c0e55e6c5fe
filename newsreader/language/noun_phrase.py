"""Noun phrases and the names in them, in a clause that is cut into words.

A rough grammar of the subjects and objects of news English, by capitals,
articles and the small words of `data/clause_words.tsv`: enough for "the pilot,
Ana Lund" and "a spokesman for the port", and for little more.
"""

from __future__ import annotations

import re

from newsreader.language.clause_word import clause_words
from newsreader.language.wordlist import words

# A capitalised word keeps the stop before another one, and so do initials.
# "Shot back" says something, as "shot" does not. Most words cannot begin such a
# pair, nor hold a mark; to try that first takes half the time.
_TOKEN = re.compile(
    r"[ac-egi-oq-rt-z][a-z]*+(?=[ ,])"
    r"|\b(?:shot|fired|hit|blurted|pointed)\s(?:back|out)\b"
    r"|(?:[^\W\d_]\.)+|[^\W_](?:[\w’'&@-]*[\w’'])?(?:\.(?=\s+[A-Z]))?|[,;:()—–―]|--"
)
# A member's party and state: Rep. Jo Kent, D-Ohio.
_PARTY = re.compile(r"[DRI]-[A-Z]")
BREAKS = frozenset([",", ";", ":", "(", ")", "—", "–", "―", "--"])
"""The tokens that part the segments of a sentence."""
ARTICLES = frozenset(["a", "an", "the", "another", "one"])
_NO_NAME_ENDINGS = ("ed", "ing", "ly")
"""Endings of a word that has its capital only since it begins the sentence."""
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_LONGEST_DESCRIPTION_TOKENS = 9
_LONGEST_PLURAL_TOKENS = 3

Tokens = list[str]


def tokens_of(clause: str) -> Tokens:
    """The words and breaks of a clause."""
    return _TOKEN.findall(clause)


def says(token: str) -> bool:
    """Whether a token is a verb of saying."""
    return token.rstrip(".") in words("quoting_verbs.txt")


def attributes(token: str) -> bool:
    """Whether a token is a verb whose subject the quoted words beside it belong to.

    A verb of saying does, and so do verbs that no speaker ever follows ("railed",
    "found": "said Lund", but never "railed Lund").
    """
    return says(token) or token.rstrip(".") in clause_words("quoting")


def is_filler(token: str) -> bool:
    """Whether a token may stand between a subject and its verb."""
    return token in clause_words("auxiliary") or (token.endswith("ly") and token.islower())


def segments_of(tokens: Tokens) -> list[Tokens]:
    """The tokens between commas and other breaks; at least one segment, perhaps empty."""
    segments: list[Tokens] = [[]]
    for token in tokens:
        if token in BREAKS:
            segments.append([])
        else:
            segments[-1].append(token)
    return segments


def noun_phrase(tokens: Tokens) -> Tokens:
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
    return tokens[index].lower() in clause_words("clause_start") or says(tokens[index])


def _last_article(tokens: Tokens) -> int | None:
    """Where the article of `a spokesman for` stands, if only such a phrase follows it."""
    for index in range(len(tokens) - 2, -1, -1):
        if tokens[index].lower() in ARTICLES:
            between = tokens[index + 1 : -1]
            return index if between and all(word.islower() for word in between) else None
    return None


def until_clause(tokens: Tokens) -> Tokens:
    """The tokens before the first one that begins a clause or a phrase of its own."""
    for index in range(len(tokens)):
        if _parts(tokens, index):
            return tokens[:index]
    return tokens


def meant(tokens: Tokens) -> str | None:
    """Whom a noun phrase means: the name that ends it, else the phrase if it describes one."""
    if name := name_in(tokens):
        return name
    return joined(tokens) if _is_description(tokens) else None


def leading_name(tokens: Tokens) -> str | None:
    """The capitalised words with which tokens begin, unless one only begins the sentence."""
    start = 1 if tokens[0].lower() == "the" else 0
    end = start
    while end < len(tokens) and _is_capital(tokens, end):
        end += 1
    only_begins = end == 1 and tokens[0].endswith(_NO_NAME_ENDINGS)
    if end == start or only_begins or tokens[end - 1].endswith(_POSSESSIVE):
        return None
    return joined(tokens[:end])


def _is_description(tokens: Tokens) -> bool:
    """Whether tokens describe a speaker: a pronoun, "the lawyer", "two officials"."""
    if not tokens or len(tokens) > _LONGEST_DESCRIPTION_TOKENS:
        return False
    first = tokens[0].lower()
    if len(tokens) == 1 and first in _pronouns():
        return True
    if first in clause_words("determiner") or first in ARTICLES or first.endswith(_POSSESSIVE):
        return len(tokens) > 1 and (tokens[1].islower() or tokens[-1].islower())
    is_plural = tokens[-1].endswith("s") and tokens[-1].islower()
    return len(tokens) <= _LONGEST_PLURAL_TOKENS and is_plural and first not in _pronouns()


def _pronouns() -> frozenset[str]:
    """Small words that stand for someone or something."""
    return clause_words("pronoun")


def name_in(tokens: Tokens, *, at_end: bool = True) -> str | None:
    """The last run of capitalised words in a noun phrase, if the phrase means its bearer.

    Args:
        tokens: The noun phrase.
        at_end: Whether only a run at its very end will do.
    """
    end = len(tokens)
    while end and not _is_capital(tokens, end - 1) and not at_end:
        end -= 1
    start = end
    while start and (_is_capital(tokens, start - 1) or (start < end and _joins(tokens, start - 1))):
        start -= 1
    if start == end or tokens[end - 1].endswith(_POSSESSIVE):
        return None
    before = [token.lower() for token in tokens[:start]]
    if len(before) > 1 and set(before) & clause_words("preposition"):
        return None
    if before[-1:] == ["the"]:
        start -= 1
    return joined(tokens[start:end])


def joined(tokens: Tokens) -> str:
    """Tokens as the text of a speaker."""
    first = tokens[0].lower() if tokens[0].lower() in ARTICLES else tokens[0]
    return " ".join([first, *tokens[1:]])


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether a small word stands inside a name, with a capitalised word on either side."""
    if index == 0 or tokens[index] not in clause_words("inside_name") | {"and"}:
        return False
    before = tokens[index - 1]
    return before[0].isupper() or before in clause_words("inside_name")


def _is_capital(tokens: Tokens, index: int) -> bool:
    """Whether a token is written as in a name, and not only since it begins a sentence."""
    token = tokens[index]
    lower = token.lower()
    if not token[0].isupper() or lower in clause_words("pronoun"):
        return False
    if token in words("weekdays.txt") or _PARTY.match(token):
        return False
    return not (token.istitle() and token in words("openers.txt") and index == 0)
