"""Text made safe to be shown as text, whatever shows it."""

from __future__ import annotations

import re

_BREAKS_AND_CONTROLS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_REORDERING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of all that follows, in a terminal beyond their line."""


def plain(text: str) -> str:
    """The text in one line, without anything that steers what shows it.

    Each run of white space and control characters becomes one space; those
    that override the direction of writing are left out.
    """
    return _BREAKS_AND_CONTROLS.sub(" ", _REORDERING.sub("", text)).strip()
