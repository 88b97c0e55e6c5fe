"""What the document as a whole says about a capital: whether it marks a name.

A capital inside a sentence does; one at the start of a sentence, after an
opening quotation mark or in a headline only if something else speaks for it:
the word stands elsewhere with a capital that counts, or never in lower case
and is no common English word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_given_name,
    is_stop_word,
    is_surname,
    known_names,
)
from newsreader.language.name.token import Token, TokenKind, tokens
from newsreader.language.sentence import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADLINE_SHARE = 0.7
"""The share of capitals among its longer words from which a text is a headline."""
HEADLINE_WORDS = 3
LONGER_CHARS = 4
_OPENING = frozenset("\"“‘'«([:;–—―-…•*.!?")


@dataclass(frozen=True, slots=True)
class TextTokens:
    """One text with its tokens."""

    text: str
    tokens: list[Token]
    strong: list[bool]
    """For each token, whether a capital on it would say something by itself."""
    sentence_ids: list[int]
    """For each token, the sentence it stands in."""
    headline: bool
    """Whether the text gives most of its words a capital."""
    shouted: bool
    """Whether the text is all capitals."""


@dataclass(slots=True)
class Evidence:
    """How often each word of a document stands with and without a capital that counts."""

    upper: Counter[str] = field(default_factory=Counter)
    """By the word as written."""
    lower: Counter[str] = field(default_factory=Counter)
    """By the word in lower case."""
    owners: Counter[str] = field(default_factory=Counter)
    """Those of `upper` that have a possessive ending."""

    def upper_alone(self, word: str) -> bool:
        """Whether `word` stands somewhere with a capital that counts and no possessive ending."""
        return self.upper[word] > self.owners[word]

    def marks_name(self, word: str) -> bool:
        """Whether a capital on `word` marks a name where every word might have one."""
        low = word.lower()
        upper = self.upper[word] or (self.upper[word.capitalize()] if word.isupper() else 0)
        if upper:
            return not is_stop_word(low) and upper >= self.lower[low]
        return not self.lower[low] and not common(low)


def read_text(text: str) -> TextTokens:
    """Cut a text into tokens and see which capitals say something by themselves."""
    parts = tokens(text)
    longer = [t.text for t in parts if t.kind is TokenKind.WORD and _is_long(t.text)]
    capitals = sum(word[0].isupper() for word in longer)
    dense = len(longer) >= HEADLINE_WORDS and capitals >= HEADLINE_SHARE * len(longer)
    shouted = dense and sum(word.isupper() for word in longer) >= HEADLINE_SHARE * len(longer)
    headline = shouted or (dense and not text.rstrip("\"'”’)] ").endswith("."))
    sentence_ids = _sentence_ids(text, parts)
    listing = headline and not shouted and _is_listing(parts)
    headline = headline and not listing
    strong = [
        (listing and token.capital and not _is_label(parts, index))
        or (
            not headline
            and index > 0
            and sentence_ids[index] == sentence_ids[index - 1]
            and not (parts[index - 1].kind is TokenKind.MARK and _follows_opening(parts, index))
        )
        for index, token in enumerate(parts)
    ]
    return TextTokens(text, parts, strong, sentence_ids, headline, shouted)


def _is_label(parts: Sequence[Token], index: int) -> bool:
    """Whether a common word only labels what stands after it: "Results: …"."""
    after = index + 1
    return after < len(parts) and parts[after].text == ":" and common(parts[index].text.lower())


def _is_listing(parts: Sequence[Token]) -> bool:
    """Whether a text full of capitals is a row of a table, where all of them count.

    Rows hold figures or brackets, and hardly any common word that has its
    capital only as headlines give it.
    """
    figures = any(part.text[0].isdecimal() or part.text == "(" for part in parts)
    capitals = [part.text for part in parts if part.capital and _is_long(part.text)]
    return figures and 2 * sum(map(_is_ordinary, capitals)) < len(capitals)


def _is_ordinary(word: str) -> bool:
    """Whether a word with a capital is a common one that is in no name by itself."""
    named = is_given_name(word) or is_surname(word) or word in known_names()
    return common(word.lower()) and not named and head_kind(word) is None


def gather(texts: Sequence[TextTokens]) -> Evidence:
    """Count what the texts of one document say about capitals."""
    evidence = Evidence()
    for text in texts:
        written = [token for token in text.tokens if token.kind is TokenKind.WORD]
        evidence.lower.update([token.text for token in written if not token.capital])
        for token, strong in zip(text.tokens, text.strong, strict=True):
            if not token.capital or token.kind is not TokenKind.WORD:
                continue
            if strong or (token.acronym and not text.shouted):
                evidence.upper[token.text] += 1
                evidence.owners[token.text] += token.possessive
    return evidence


def _is_long(word: str) -> bool:
    """Whether `word` would have a capital in a headline."""
    return len(word) >= LONGER_CHARS and word.isalpha()


def _follows_opening(parts: Sequence[Token], index: int) -> bool:
    """Whether the mark before the token may open a sentence."""
    before = parts[index - 1]
    if before.text not in _OPENING:
        return False
    glued = before.end_char == parts[index].start_char
    return not (before.text in "-–'‘" and glued and _touches(parts, index - 1))


def _touches(parts: Sequence[Token], index: int) -> bool:
    """Whether a mark stands right after the token before it, as a hyphen does."""
    return index > 0 and parts[index - 1].end_char == parts[index].start_char


def _sentence_ids(text: str, parts: Sequence[Token]) -> list[int]:
    """The index of the sentence that holds each token."""
    starts = [token.start_char for token in parts]
    found: list[int] = []
    last, following = 0, sentences(text)[1:]
    for last, (next_char, _) in enumerate(following, start=1):
        found += [last - 1] * (bisect_left(starts, next_char) - len(found))
    return found + [last] * (len(parts) - len(found))
