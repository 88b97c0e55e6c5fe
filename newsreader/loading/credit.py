"""Captions, known by the credit that a picture's owner is given.

A credit is a word for a picture with a name after it, or an agency at the end
of a line without a stop. Text about pictures has neither shape.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.loading.block import ends_sentence

if TYPE_CHECKING:
    from newsreader.loading.block import Block

_PICTURE = (
    r"(?:pictures?|photo(?:graph)?s?|images?|pics?|credits?|courtesy|illustration|handout"
    r"|file photo|foto|bild|crédits?|imagen|immagine)"
)
# Agencies and archives that sell pictures.
_AGENCY = (
    r"(?:AP(?: Photo)?|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|PA(?: Wire)?|TASS"
    r"|Sputnik|Xinhua|dpa|ANSA|Shutterstock|Alamy|Bloomberg|Anadolu(?: Agency)?|NurPhoto|Rex"
    r"|Associated Press|Press Association|Picture Alliance|UPI|Zuma(?: Press)?|iStock|Unsplash)"
)
_IN_BRACKETS = re.compile(
    # A word for a picture, then a name: "(Picture: A Name/Agency)".
    rf"[(\[](?:AP |Reuters )?(?i:{_PICTURE})\s*(?:[:/|]|\bby\b|\bvia\b|\bof\b)"
    r"[^()\[\]]{1,120}[)\]]\.?$"
    rf"|[(\[](?i:{_PICTURE})[)\]]\.?$"
    # A name, then the agency: "(A Name/Agency via Agency)".
    rf"|[(\[][^()\[\]]{{1,100}}(?:/|\bvia |[,|–—-] ?){_AGENCY}[)\]]\.?$"
)
# An agency alone in brackets also signs whole reports, so it counts in short blocks only.
_AGENCY_ALONE = re.compile(rf"[(\[]{_AGENCY}[)\]]\.?$")
_LONGEST_SIGNED_WORD = 30
_AT_START = re.compile(
    rf"(?i:{_PICTURE})\s*(?::|\bby\s+(?=[A-ZÀ-Þ])|\b(?i:source|caption|credit)\s*[,:])|©\s"
)
_AT_END = re.compile(
    rf"\b(?i:{_PICTURE})\s*(?::|/|\bby\b|\bvia\b)\s*[^.:]{{2,80}}$"
    rf"|(?:/|\bvia |\| ?){_AGENCY}(?: via {_AGENCY})?$"
    rf"|\bGetty Images$|\bAP Photo$"
)
_LONGEST_WORD = 90
_LONGEST_CREDIT_WORD = 16


def is_caption(block: Block) -> bool:
    """Whether a block is a picture's caption, or its credit alone."""
    text = block.text
    if block.word_count > _LONGEST_WORD:
        return False
    if _IN_BRACKETS.search(text) or _is_credit(block.credit):
        return True
    if _AGENCY_ALONE.search(text):
        return block.word_count <= _LONGEST_SIGNED_WORD
    if ends_sentence(text):
        return False
    # A line that opens with a word for a picture is one only if it is short.
    starts = _AT_START.match(text) and block.word_count <= _LONGEST_CREDIT_WORD
    return bool(starts or _AT_END.search(text))


def _is_credit(text: str) -> bool:
    """Whether an emphasised last line is a name and not a sentence."""
    return bool(text) and len(text.split()) <= _LONGEST_CREDIT_WORD and not ends_sentence(text)
