"""Cutting a run of capitalised words into the names that it holds.

"Norwegian President Eva Lowell" is a group and a person with an office
before it; "White House Communications Director Joan Hale" an organisation and
a person. Offices without a name after them name nobody and fall away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.name.boundary import first_size
from newsreader.language.name.full_name import FULL_NAME_WORDS, is_initial, is_person_like
from newsreader.language.name.lexicon import (
    head_kind,
    is_given_name,
    is_surname,
    is_title_modifier,
    known_names,
    lookup,
)
from newsreader.language.name.title import title_block
from newsreader.language.name.token import TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.evidence import TextTokens
    from newsreader.language.name.run import Run


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens of one name, with the title that was before it."""

    tokens: Run
    title: str = ""


def parts(text: TextTokens, run: Run) -> Iterator[Part]:
    """The names that a run holds, in order."""
    words = [text.tokens[index].text for index in run]
    block = title_block(words)
    if block is None or (is_person_like(words) and not _is_addressed(words, block)):
        yield from _untitled(text, run)
        return
    before = run[: block.start]
    while before and is_title_modifier(text.tokens[before.start].text):
        before = before[1:]
    yield from _untitled(text, before)
    title = words[block.stop - 1]
    rest = run[block.stop :]
    if rest and text.tokens[rest.start].text == "of":
        of_what, rest = _office_object(text, rest)
        yield from _known_only(text, of_what)
    rest = _trimmed(text, rest)
    if rest:
        yield from _titled(text, rest, title)


def _is_addressed(words: Sequence[str], block: range) -> bool:
    """Whether a title that is a given name too stands before a full name: "Prince Karl Berg"."""
    rest = words[block.stop :]
    return not block.start and (len(block) > 1 or is_person_like(rest))


def _office_object(text: TextTokens, rest: Run) -> tuple[Run, Run]:
    """Cut what follows an office's "of" into its object and the holder's name."""
    for index in rest[2:]:
        word = text.tokens[index].text
        if is_given_name(word) or is_initial(word) or _is_known_then_person(text, rest, index):
            return range(rest.start + 1, index), range(index, rest.stop)
    return rest[1:], rest[:0]


def _is_known_then_person(text: TextTokens, rest: Run, index: int) -> bool:
    """Whether a known name ends before `index`, and what follows may be a person's."""
    of_what = _trimmed(text, range(rest.start + 1, index))
    if not of_what or _join(text, of_what) not in known_names():
        return False
    capitals = all(text.tokens[at].capital for at in range(index, rest.stop))
    named = head_kind(text.tokens[rest[-1]].text) is None and rest.stop - index in FULL_NAME_WORDS
    return named and capitals and lookup([text.tokens[index].text]) is None


def _known_only(text: TextTokens, run: Run) -> Iterator[Part]:
    """The name that an office is of, if it is known or looks like an institution's."""
    run = _trimmed(text, run)
    if not run:
        return
    headed = len(run) > 1 and head_kind(text.tokens[run[-1]].text) is not None
    if (
        headed
        or _join(text, run) in known_names()
        or any(text.tokens[index].text in {"of", "for"} for index in run)
    ):
        yield Part(run)


def _titled(text: TextTokens, rest: Run, title: str) -> Iterator[Part]:
    """The person a title stands before; a known name that is nobody's, without it."""
    words = [text.tokens[index].text for index in rest]
    known = known_names().get(" ".join(words))
    if known and not any(is_given_name(w) or is_surname(w) for w in words):
        yield Part(rest)
    else:
        yield Part(rest, title)


def _untitled(text: TextTokens, run: Run) -> Iterator[Part]:
    """The names in words that hold no title."""
    run = _trimmed(text, run)
    if not run:
        return
    after = text.tokens[run.stop].text if run.stop < len(text.tokens) else ""
    size = first_size([text.tokens[index].text for index in run], after)
    if size is None:
        yield Part(run)
        return
    yield Part(run[:size])
    yield from parts(text, run[size:])


def _trimmed(text: TextTokens, run: Run) -> Run:
    """A run without the small words and marks at its ends."""
    while run and not _can_end(text, run[0]):
        run = run[1:]
    while run and not _can_end(text, run[-1]):
        run = run[:-1]
    return run


def _can_end(text: TextTokens, index: int) -> bool:
    """Whether a name can begin or end with this token."""
    token = text.tokens[index]
    return token.kind is TokenKind.WORD and (token.capital or token.text[0].isdecimal())


def _join(text: TextTokens, run: Run) -> str:
    """The words of a run with single spaces."""
    return " ".join(text.tokens[index].text for index in run)
