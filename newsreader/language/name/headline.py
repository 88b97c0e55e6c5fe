"""The names in a headline, in which all words have a capital.

Those count that the document names elsewhere or the lexicon knows, and words
that are none of English. A single word is judged as in a sentence (`lone_word`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.full_name import is_person_like
from newsreader.language.name.lexicon import common, lookup
from newsreader.language.name.lone_word import is_heard_word
from newsreader.language.name.part import Part
from newsreader.language.name.run import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.name.document import Document
    from newsreader.language.name.evidence import TextTokens
    from newsreader.language.name.run import Run


def in_headline(document: Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """The names in words that all have a capital: the longest that are heard elsewhere."""
    run = part.tokens
    while run:
        size = next(
            (n for n in range(len(run), 0, -1) if _is_heard(document, words_of(text, run[:n]))), 0
        )
        if size:
            yield Part(run[:size], part.title)
        elif not common(text.tokens[run.start].text.lower()):
            size = _unheard(document, text, run)
            yield Part(run[:size], part.title)
        run = run[size or 1 :]


def _is_heard(document: Document, words: list[str]) -> bool:
    """Whether words are, as a whole, a name that is known or named elsewhere."""
    if len(words) == 1:
        return is_heard_word(document, words[0]) and (
            document.names_word(words[0]) or lookup(words) is not None
        )
    return document.names(words) or lookup(words) is not None or is_person_like(words)


def _unheard(document: Document, text: TextTokens, run: Run) -> int:
    """How many words a name of a headline has that stands nowhere else."""
    size = 1
    while (
        size < len(run)
        and not common(text.tokens[run[size]].text.lower())
        and not _is_heard(document, words_of(text, run[size : size + 1]))
        and text.tokens[run[size]].capital
    ):
        size += 1
    return size
