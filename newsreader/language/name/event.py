"""What a common noun and a name make together.

Events ("the Suez crisis", "war in Angola"), and bodies of people that are named
after their head ("the Hale administration").
"""

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
    """Each noun that makes a name with another, and its family."""
    return {noun: family for noun, (family, *_) in table("event_nouns.tsv").items()}


@cache
def _bodies() -> frozenset[str]:
    """Those of them for people whose head gives them their name."""
    rows = table("event_nouns.tsv").items()
    return frozenset(noun for noun, columns in rows if "person" in columns)


def events(text: TextTokens, names: Sequence[Name]) -> Iterator[Name]:
    """The events and bodies in a text that are named after one of its names.

    Args:
        text: The text.
        names: The names found in it, in order.
    """
    placed = [name for name in names if name.kind in _PLACED or name.kind is NameKind.PERSON]
    starts = {token.start_char: index for index, token in enumerate(text.tokens if placed else ())}
    ends = {text.tokens[index].end_char: index for index in starts.values()}
    for name in placed:
        if name.start_char not in starts or name.end_char not in ends:
            continue
        after = ends[name.end_char] + 1
        if name.kind is NameKind.PERSON:
            if _is_body_noun(text, after) and not text.tokens[after - 1].possessive:
                end = text.tokens[after].end_char
                yield _made(text, name.start_char, end, NameKind.ORGANIZATION)
            continue
        if _is_event_noun(text, after) and not text.tokens[after - 1].possessive:
            yield _made(text, name.start_char, text.tokens[after].end_char)
        before = _noun_before(text, starts[name.start_char])
        if before is not None and name.kind is not NameKind.GROUP:
            yield _made(text, text.tokens[before].start_char, name.end_char)


def _is_event_noun(text: TextTokens, index: int) -> bool:
    """Whether a noun for something that happens stands at `index`."""
    if index >= len(text.tokens) or text.tokens[index].kind is not TokenKind.WORD:
        return False
    return text.tokens[index].text in families() and not _is_body_noun(text, index)


def _is_body_noun(text: TextTokens, index: int) -> bool:
    """Whether a noun for people whose head gives them their name stands at `index`."""
    return index < len(text.tokens) and text.tokens[index].text in _bodies()


def _noun_before(text: TextTokens, index: int) -> int | None:
    """The index of the noun before "in", "of" and the like, and the name at `index`."""
    link = index - 1
    if link > 0 and text.tokens[link].text == "the":
        link -= 1
    if link < 1 or text.tokens[link].text not in _WHERE:
        return None
    return link - 1 if _is_event_noun(text, link - 1) else None


def _made(
    text: TextTokens, start_char: int, end_char: int, kind: NameKind = NameKind.EVENT
) -> Name:
    """What a stretch of text names."""
    return Name(start_char, end_char, text.text[start_char:end_char], kind, 2.0)
