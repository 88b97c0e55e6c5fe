"""Text made safe to show: no characters that steer a terminal or hide from a reader.

What is taken away has no ink: control characters of both sets, marks that
reverse the direction of what follows, invisible spaces and joiners, tags,
lone surrogates. Line breaks of every kind become one kind. Letters, accents
and emoji are left as they are.
"""

from __future__ import annotations

import re

# CRLF, CR, vertical tab, form feed, next line, line and paragraph separators.
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

_INKLESS = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls: C0 but tab and line feed, DEL, C1
    "\xad"  # soft hyphen
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks, overrides, isolates
    "\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0"  # letters and joiners without a shape
    "\u200b\u2060-\u2064\u206a-\u206f\ufeff"  # zero-width space, word joiner, byte-order mark
    "\ud800-\udfff"  # halves of a surrogate pair
    "\ufff9-\ufffb\ufffe\uffff"  # annotation marks, no characters; U+FFFD stays: it shows damage
    "\U000e0000-\U000e007f"  # tags
    "]+"
)
# Joiners are spelling in Arabic and Indic scripts and in emoji, and only there.
_JOINER = re.compile(
    "(?<![\u0600-\u109f\u1780-\u18af\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
)


_SHAPELESS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""The inkless characters that Python takes for printable."""


def clean(text: str) -> str:
    """`text` without inkless characters, its line breaks all line feeds."""
    if _is_clean(text):
        return text
    return _JOINER.sub("", _INKLESS.sub("", _BREAK.sub("\n", text)))


def _is_clean(text: str) -> bool:
    """Whether there is surely nothing to take away; told far faster than it is looked for."""
    on_one_line = text.replace("\n", "").replace("\t", "")
    return on_one_line.isprintable() and not any(sign in text for sign in _SHAPELESS)


def one_line(text: str) -> str:
    """`text` cleaned and on one line, each run of white space one space."""
    return " ".join(clean(text).split())
