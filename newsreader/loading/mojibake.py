"""Text that was decoded wrongly before it was saved: “itâ€™s” for “it's”.

ftfy mends it, and only the lines that show the signs are given to it: its
import costs, and a line without them is never altered. Only the encoding is
mended; quotes, ligatures and widths stay as they were written.
"""

from __future__ import annotations

import re
from itertools import islice

# UTF-8's lead bytes read as Western letters, before signs that its other bytes read as. Letters,
# quotes and dashes are left out: they may follow a capital in sound text.
_SIGN = re.compile("[ÂÃÐÑÎ][\x80-\x9f\xa0-\xb4\xb6-\xbf€‚„…†‡ˆ‰‹›•˜™]|â(?:€|‚¬|„¢)|ï»¿|ï¿½")
_SURE = re.compile("â(?:€|‚¬|„¢)|ï»¿|ï¿½")
_SIGNS_NEEDED = 2
"""One sign alone may be chance, unless it is a sure one."""
_MOST_CHAR = 1_000_000
"""Characters in broken lines beyond which a text is no article, and would take long to mend."""


def mend(text: str) -> str:
    """`text` with its wrongly decoded lines decoded rightly."""
    if text.isascii() or not _is_wrong(text):
        return text
    from ftfy import fix_encoding  # noqa: PLC0415 - few texts need it

    lines = text.split("\n")
    broken = [index for index, line in enumerate(lines) if _SIGN.search(line)]
    if sum(len(lines[index]) for index in broken) > _MOST_CHAR:
        return text
    for index in broken:
        lines[index] = fix_encoding(lines[index])
    return "\n".join(lines)


def _is_wrong(text: str) -> bool:
    """Whether a text shows the signs."""
    signs = list(islice(_SIGN.finditer(text), _SIGNS_NEEDED))
    return len(signs) == _SIGNS_NEEDED or _SURE.search(text) is not None
