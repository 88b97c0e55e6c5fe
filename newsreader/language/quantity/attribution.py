"""Who gives a figure: "according to …", "… said", "said …".

Reads the sentence a figure stands in. A pronoun stands for the speaker last
named in the same text; where none is, nothing is claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.phrase import articles_skipped, phrase_end, with_complement
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_OF = frozenset({"of", "at", "for"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "who"})
_SAYING = "verbs_of_saying.txt"


class Attribution:
    """Reads the speakers of a text's sentences in order."""

    def __init__(self) -> None:
        self._last: str | None = None

    def speaker(self, sentence: Sentence) -> str | None:
        """Who says what a sentence says, in its words; None where it does not tell."""
        for index in range(len(sentence)):
            found = self._at(sentence, index)
            if found is not None:
                self._last = found
                return found
        return None

    def _at(self, sentence: Sentence, index: int) -> str | None:
        """The speaker that the words at a token name, if they name one."""
        word = sentence.lower(index)
        if word == "according" and sentence.lower(index + 1) == "to":
            return _phrase_from(sentence, index + 2)
        if word not in words(_SAYING):
            return None
        if sentence.lower(index - 1) in _PRONOUNS:
            return self._last
        return _subject(sentence, index) or _inverted(sentence, index)


def _phrase_from(sentence: Sentence, start: int) -> str | None:
    """The noun phrase that begins at a token, its article aside."""
    start = articles_skipped(sentence, start)
    end = with_complement(sentence, phrase_end(sentence, start), _OF)
    return sentence.text(start, end) or None


def _subject(sentence: Sentence, verb: int) -> str | None:
    """The phrase right before a verb of saying."""
    start = verb
    while _belongs(sentence, start - 1):
        start -= 1
    first = articles_skipped(sentence, start)
    return sentence.text(first, verb) or None if first < verb else None


def _belongs(sentence: Sentence, index: int) -> bool:
    """Whether a token can be part of a speaker's name or description."""
    if not sentence.is_word(index):
        return sentence.is_hyphen(index) or (
            sentence.lower(index) == "."
            and sentence.is_capitalised(index - 1)
            and sentence.is_word(index + 1)
        )
    word = sentence.lower(index)
    return word in {"of", "the", "at", "for", "mr", "ms", "mrs", "dr"} or (
        (word not in words("stop_words.txt") or sentence.is_capitalised(index))
        and word not in _PRONOUNS
    )


def _inverted(sentence: Sentence, verb: int) -> str | None:
    """The speaker after the verb: "…, said the minister"."""
    if sentence.lower(verb - 1) not in {",", '"', "”", "”,"}:
        return None
    return _phrase_from(sentence, verb + 1)
