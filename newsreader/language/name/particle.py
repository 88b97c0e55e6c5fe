"""The small words inside surnames: "van der Berg", "al-Masri", "ash-Sharqi".

Knows which they are, and where a name goes on after them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.stand import capital_at, gap

if TYPE_CHECKING:
    from newsreader.language.name.evidence import Evidence, TextTokens

PARTICLES = frozenset(
    {"af", "al", "ben", "bin", "bint", "binti", "da", "das", "de", "degli", "dei", "del", "della"}
    | {"den", "der", "di", "do", "dos", "du", "e", "el", "i", "ibn", "la", "las", "le", "los"}
    | {"ole", "per", "ten", "ter", "ul", "ur", "van", "von", "wa", "y", "zu", "zum", "zur"}
)
"""Lower-case words inside surnames."""
_SUN_ARTICLES = frozenset(
    {"ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ud", "ul", "ur", "us", "uz", "wal"}
)
"""The Arabic article as it sounds before some letters, a name's only with its hyphen."""
_MOST_PARTICLES = 2


def is_joined_article(text: TextTokens, index: int) -> bool:
    """Whether an Arabic article stands at `index` as it sounds before its word: "ash-Sharqi"."""
    if text.tokens[index].text not in _SUN_ARTICLES or index + 2 >= len(text.tokens):
        return False
    glued = text.text.startswith("-", text.tokens[index].end_char)
    return glued and text.tokens[index + 2].capital and not gap(text, index + 1, index + 2)


def after_particles(text: TextTokens, index: int, evidence: Evidence) -> int | None:
    """The capital after one or two particles, "al-" with its hyphen."""
    if is_joined_article(text, index):
        return capital_at(text, index + 2, evidence)
    for _ in range(_MOST_PARTICLES):
        if index < len(text.tokens) and text.tokens[index].text in PARTICLES:
            index += 1
    if index < len(text.tokens) and text.tokens[index].text == "-":
        index += 1
    return capital_at(text, index, evidence)
