"""What a document names beyond doubt, against which doubtful words are judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.language.name.full_name import is_person_like, may_be_person
from newsreader.language.name.lexicon import is_team_noun
from newsreader.language.name.lone_word import is_generic
from newsreader.language.name.run import words_of

if TYPE_CHECKING:
    from newsreader.language.name.evidence import Evidence, TextTokens
    from newsreader.language.name.part import Part


@dataclass(slots=True)
class Document:
    """A document while its names are found."""

    evidence: Evidence
    heard: set[str] = field(default_factory=set)
    """Names that stand somewhere with a capital that counts."""
    heard_words: set[str] = field(default_factory=set)
    """The words of persons among them."""

    def names(self, words: list[str]) -> bool:
        """Whether words, also if they are shouted, are a name heard elsewhere."""
        joined = " ".join(words)
        return joined in self.heard or (joined.isupper() and joined.title() in self.heard)

    def names_word(self, word: str) -> bool:
        """Whether a word, also if it is shouted, is a name heard elsewhere or a person's."""
        forms = {word, word.capitalize()} if word.isupper() else {word}
        return not forms.isdisjoint(self.heard) or not forms.isdisjoint(self.heard_words)


def hear(document: Document, text: TextTokens, part: Part) -> None:
    """Take note of a name that is beyond doubt."""
    words = words_of(text, part.tokens)
    if len(words) == 1 and is_generic(words[0]):
        return
    document.heard.add(" ".join(words))
    if part.title or is_person_like(words) or may_be_person(words):
        document.heard_words.update(words)
    elif is_team_noun(words[-1]):
        document.heard.add(words[-1])
