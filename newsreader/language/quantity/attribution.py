"""Who gives a figure: "according to …", "… said", "said …".

Reads the sentence that a figure stands in: the clause that leads up to the
figure, or the one that follows its last comma or quotation mark. A pronoun
stands for the speaker last named in the same text; where none is, nothing is
claimed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.speaker import PRONOUNS, according_to, speaker_after, speaker_before

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_CLAUSE_END = re.compile(r"[,”\"]")


class Attribution:
    """Reads the speakers of a text's sentences in order."""

    def __init__(self) -> None:
        self._last: str | None = None

    def speaker(self, sentence: Sentence, figure_char: int) -> str | None:
        """Who says the figure that stands at an offset; None where nobody is named."""
        text = sentence.source
        start_char = sentence.tokens[0].start_char
        end_char = sentence.tokens[-1].end_char
        before, after = text[start_char:figure_char], text[figure_char:end_char]
        ends = [match.end() for match in _CLAUSE_END.finditer(after)]
        closing = after[ends[-1] :] if ends else ""
        found = according_to(before) or according_to(after) or speaker_after(closing)
        return self._resolved(found or speaker_before(before))

    def _resolved(self, speaker: str | None) -> str | None:
        """A speaker by name, where a pronoun stands for one named before."""
        if speaker is None or speaker.lower() in PRONOUNS:
            return self._last if speaker else None
        self._last = speaker
        return speaker
