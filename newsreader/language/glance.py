"""Quick tests that tell where a dear search can find nothing.

Most paragraphs hold no feast, no decade and no "last month". To look for a
fixed string takes a hundredth of the time that it takes to try an expression at
every character; so one that all matches of the expression hold is looked for
first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def holds_any(text: str, parts: Iterable[str]) -> bool:
    """Whether one of several strings stands in a text, as a word or within one."""
    return any(part in text for part in parts)
