"""Runs of capitalised words: names together with the titles before them.

"President Mary Robinson of Ireland" is one run. What else stands in a run with
a name tells what the name is otherwise called: "the president", "Ireland".
This module does not ask what a run names, or whether it names anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language import wordlist
from newsreader.language.word import is_stop_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.language.word import Word

LONGEST_RUN = 8
"""Content words after which a run is cut: what is longer is a headline."""

_INSIDE = frozenset({"of", "the", "for", "and"})


def capital_runs(text: str, found: Iterable[Word]) -> Iterator[tuple[Word, ...]]:
    """The content words of each run of capitalised words that holds two or more.

    `found` are the words of `text` (see `language.word.words`).

    A run goes on over white space, the full stop of an abbreviated title or an
    initial, and "of", "for" and the like; any other mark ends it.
    """
    for run in _runs(text, found):
        content = tuple([word for word in run if not is_stop_word(word.text)])
        if len(content) > 1:
            yield content


def _runs(text: str, found: Iterable[Word]) -> Iterator[list[Word]]:
    """The runs of a text's words, stop words and single words included."""
    run: list[Word] = []
    end_char = 0
    for word in found:
        is_capital = text[word.start_char].isupper()
        if not run and not is_capital:
            continue
        joined = bool(run) and _joins(text, run[-1], end_char, word.start_char)
        if joined and word.text in _INSIDE and len(run) < LONGEST_RUN:
            end_char = word.end_char
            continue
        if not is_capital:
            yield run
            run = []
        elif joined and len(run) < LONGEST_RUN:
            run.append(word)
        else:
            yield run
            run = [word]
        end_char = word.end_char
    yield run


def _joins(text: str, last: Word, start_char: int, end_char: int) -> bool:
    """Whether a run with the last word `last` goes on over what stands between two offsets."""
    between = text[start_char:end_char]
    if between[:1] == ".":
        surface = text[last.start_char : last.end_char]
        abbreviated = len(surface) == 1 or f"{surface}." in wordlist.words("stopped_titles.txt")
        return abbreviated and between[1:].isspace()
    return between.isspace() or between == "-"
