"""Who speaks in a paragraph, and how much of it is speech.

Two paragraphs that both quote, but not the same words, seldom tell one thing,
however much of the topic they share: people say many things of it. All the
less if those who speak are different people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.comparison.model import Quotation
    from newsreader.side import Side


@dataclass(frozen=True, slots=True)
class Voice:
    """What of a paragraph is said by others than its writer."""

    speakers: frozenset[str] = frozenset()
    """The last word of each speaker's name, in lower case."""
    quoted_chars: int = 0
    """How many of its characters stand in quotation marks."""

    def plus(self, quotation: Quotation) -> Voice:
        """The same with one more quotation."""
        name = (quotation.speaker or "").lower().split()
        mention = quotation.mention
        return Voice(
            self.speakers | frozenset(name[-1:]),
            self.quoted_chars + mention.end_char - mention.start_char,
        )

    def share(self, chars: int) -> float:
        """The share that is quoted of a paragraph of so many characters, 0 to 1."""
        return min(1.0, self.quoted_chars / max(1, chars))


NO_VOICE = Voice()
"""That of a paragraph that quotes no one."""


def voices(quotations: Iterable[Quotation]) -> Pair[Mapping[int, Voice]]:
    """For each side, the voice of each paragraph that quotes."""
    found: Pair[dict[int, Voice]] = Pair({}, {})
    for quotation in quotations:
        side: Side = quotation.mention.side
        index = quotation.mention.paragraph_index
        found[side][index] = found[side].get(index, NO_VOICE).plus(quotation)
    return Pair(*found)
