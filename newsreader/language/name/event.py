"""Events that a common noun and a name make together: "the Suez crisis", "war in Angola"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.name.model import Name, NameKind
from newsreader.language.name.token import TokenKind
from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.evidence import TextTokens

_WHERE = frozenset({"in", "of", "on", "against", "at", "with"})
_PLACED = frozenset({NameKind.PLACE, NameKind.ORGANIZATION, NameKind.GROUP})


@cache
def families() -> dict[str, str]:
    """Each noun for something that happens, and its family."""
    return {noun: family for noun, (family, *_) in table("event_nouns.tsv").items()}


def events(text: TextTokens, names: Sequence[Name]) -> Iterator[Name]:
    """The events in a text that are named after one of its names.

    Args:
        text: The text.
        names: The names found in it, in order.
    """
    placed = [name for name in names if name.kind in _PLACED]
    starts = {token.start_char: index for index, token in enumerate(text.tokens if placed else ())}
    ends = {text.tokens[index].end_char: index for index in starts.values()}
    for name in placed:
        if name.start_char not in starts or name.end_char not in ends:
            continue
        after = ends[name.end_char] + 1
        if _is_event_noun(text, after) and not text.tokens[after - 1].possessive:
            yield _event(text, name.start_char, text.tokens[after].end_char)
        before = _noun_before(text, starts[name.start_char])
        if before is not None and name.kind is not NameKind.GROUP:
            yield _event(text, text.tokens[before].start_char, name.end_char)


def _is_event_noun(text: TextTokens, index: int) -> bool:
    """Whether a noun for something that happens stands at `index`."""
    if index >= len(text.tokens) or text.tokens[index].kind is not TokenKind.WORD:
        return False
    return text.tokens[index].text in families()


def _noun_before(text: TextTokens, index: int) -> int | None:
    """The index of the noun before "in", "of" and the like, and the name at `index`."""
    link = index - 1
    if link > 0 and text.tokens[link].text == "the":
        link -= 1
    if link < 1 or text.tokens[link].text not in _WHERE:
        return None
    return link - 1 if _is_event_noun(text, link - 1) else None


def _event(text: TextTokens, start_char: int, end_char: int) -> Name:
    """The event that a stretch of text names."""
    return Name(start_char, end_char, text.text[start_char:end_char], NameKind.EVENT, 2.0)
