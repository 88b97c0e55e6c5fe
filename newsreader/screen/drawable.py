"""Text made safe to put on a terminal.

Articles come without control characters, but a terminal obeys whatever it is
sent, so the screen makes sure of it where text enters.
"""

from __future__ import annotations

import re

# C0 and C1 controls, separators of lines and paragraphs, changes of writing
# direction, and lone surrogates, which no encoding can write.
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
REPLACEMENT = "\ufffd"


def drawable(text: str) -> str:
    """`text` with what a terminal would obey replaced, character for character."""
    if text.isprintable():  # as most texts; told ten times as fast
        return text
    return _OBEYED.sub(REPLACEMENT, text)
