"""Captions, known by the credit that a picture's owner is given.

A credit is a word for a picture with a name after it, or an agency at the end
of a line without a stop. Text about pictures has neither shape.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.wordlist import words
from newsreader.loading.block import ends_sentence

if TYPE_CHECKING:
    from newsreader.loading.block import Block

_LONGEST_SIGNED_WORD = 30
_LONGEST_WORD = 90
_LONGEST_CREDIT_WORD = 16
_BRACKETS = (")", "]", ").", "].")
"""What ends a credit in brackets."""


def is_caption(block: Block) -> bool:
    """Whether a block is a picture's caption, or its credit alone."""
    text = block.text
    # As most paragraphs, which none of the shapes fits.
    is_sentence = ends_sentence(text) and not (block.credit or text.endswith(_BRACKETS))
    if is_sentence or block.word_count > _LONGEST_WORD:
        return False
    shapes = _shapes()
    if shapes.in_brackets.search(text) or _is_credit(block.credit):
        return True
    if shapes.agency_alone.search(text):
        return block.word_count <= _LONGEST_SIGNED_WORD
    if ends_sentence(text):
        return False
    # A line that opens with a word for a picture is one only if it is short.
    starts = shapes.at_start.match(text) and block.word_count <= _LONGEST_CREDIT_WORD
    return bool(starts or shapes.at_end.search(text))


def _is_credit(text: str) -> bool:
    """Whether an emphasised last line is a name and not a sentence."""
    return bool(text) and len(text.split()) <= _LONGEST_CREDIT_WORD and not ends_sentence(text)


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The shapes of a credit, as expressions."""

    in_brackets: re.Pattern[str]
    agency_alone: re.Pattern[str]
    """An agency alone in brackets; it also signs whole reports."""
    at_start: re.Pattern[str]
    at_end: re.Pattern[str]


@cache
def _shapes() -> _Shapes:
    """The shapes, made of the words for pictures and the agencies' names."""
    picture = f"(?i:{_any_of('picture_words.txt')})"
    agency = _any_of("picture_agencies.txt")
    return _Shapes(
        in_brackets=re.compile(
            # A word for a picture, then a name: "(Picture: A Name/Agency)".
            rf"[(\[](?:AP |Reuters )?{picture}\s*(?:[:/|]|\bby\b|\bvia\b|\bof\b)"
            r"[^()\[\]]{1,120}[)\]]\.?$"
            rf"|[(\[]{picture}[)\]]\.?$"
            # A name, then the agency: "(A Name/Agency via Agency)".
            rf"|[(\[][^()\[\]]{{1,100}}(?:/|\bvia |[,|–—-] ?){agency}[)\]]\.?$"
        ),
        agency_alone=re.compile(rf"[(\[]{agency}[)\]]\.?$"),
        at_start=re.compile(
            rf"{picture}\s*(?::|\bby\s+(?=[A-ZÀ-Þ])|\b(?i:source|caption|credit)\s*[,:])|©\s"
        ),
        at_end=re.compile(
            rf"\b{picture}\s*(?::|/|\bby\b|\bvia\b)\s*[^.:]{{2,80}}$"
            rf"|(?:/|\bvia |\| ?){agency}(?: via {agency})?$"
            r"|\bGetty Images$|\bAP Photo$"
        ),
    )


def _any_of(name: str) -> str:
    """An expression for any entry of a list, the longest first."""
    entries = sorted(words(name), key=lambda entry: (-len(entry), entry))
    return f"(?:{'|'.join(map(re.escape, entries))})"
