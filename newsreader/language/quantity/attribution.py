"""Who gives a figure: "according to …", "… said", "said …".

Reads the sentence that a figure stands in: the clause that leads up to the
figure, or the one that follows its last comma or quotation mark. A pronoun
stands for the speaker last named in the same text; where none is, nothing is
claimed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context
from newsreader.language.quantity.phrase import articles_skipped, phrase_end, with_complement
from newsreader.language.speaker import CLAUSE_CHARS, speaker_after, speaker_before
from newsreader.language.word import is_stop_word
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_CLAUSE_END = re.compile(r"[,”\"]")
_ASIDE = re.compile(r"\([^()]{0,80}\)|, (?:saying|adding|noting|writing|claiming|arguing)\b")
"""What stands between a speaker and the verb, and verbs that hang on another's subject."""
_LONGEST_SUBJECT = 8
"""Words of a clause among which its verb of saying stands."""
_TYING = frozenset({"of", "by", "from", "at"})


class Attribution:
    """Reads the speakers of a text's sentences in order."""

    def __init__(self) -> None:
        self._last: str | None = None

    def speaker(self, sentence: Sentence, figure_char: int) -> str | None:
        """Who says the figure that stands at an offset; None where nobody is named."""
        text = sentence.source
        start_char = sentence.tokens[0].start_char
        end_char = sentence.tokens[-1].end_char
        before = _ASIDE.sub("", text[max(start_char, figure_char - CLAUSE_CHARS) : figure_char])
        after = text[figure_char : min(end_char, figure_char + CLAUSE_CHARS)]
        ends = [match.end() for match in _CLAUSE_END.finditer(after)]
        closing = after[ends[-1] :] if ends else ""
        found = (
            _according(sentence)
            or speaker_after(closing)
            or _closing_subject(closing)
            or speaker_before(before)
        )
        return self._resolved(found)

    def _resolved(self, speaker: str | None) -> str | None:
        """A speaker by name, where a pronoun stands for one named before."""
        if speaker is None or speaker.lower() in context("pronouns"):
            return self._last if speaker else None
        if speaker[0].isdigit():
            return None
        self._last = speaker
        return speaker


def _according(sentence: Sentence) -> str | None:
    """Whom or what "according to" names in a sentence, without its article."""
    for index in range(len(sentence) - 1):
        if sentence.lower(index) == "according" and sentence.lower(index + 1) == "to":
            start = articles_skipped(sentence, index + 2)
            end = with_complement(sentence, phrase_end(sentence, start), _TYING)
            return sentence.text(start, end) or None
    return None


def _closing_subject(clause: str) -> str | None:
    """Who speaks in a clause that ends a sentence, though no name is given: "officials said"."""
    tokens = clause.split()
    for index, token in enumerate(tokens[:_LONGEST_SUBJECT]):
        if token.strip(".,") in words("quoting_verbs.txt"):
            subject = tokens[:index]
            while subject and subject[-1].lower() in {"have", "has", "had", "also", "later"}:
                subject.pop()
            while subject and subject[0].lower() in {"the", "a", "an", "and", "but"}:
                subject.pop(0)
            known = any(not is_stop_word(word.lower()) for word in subject)
            return " ".join(subject) if known else None
    return None
