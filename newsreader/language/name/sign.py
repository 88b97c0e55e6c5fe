"""A sign of what a name stands for, and the scale on which signs are weighed.

A weight of 2 is nearly sure, 1 a hint, less than that a leaning; below 0 a sign
speaks against its kind. Knows nothing of where signs are found: in a name's own
words (`kind`), in those around it (`surrounding`), in other names (`vote`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.language.name.model import NameKind

STRONG, CLEAR, HINT, LEANING, SLIGHT = 2.0, 1.5, 1.0, 0.5, 0.3


class Sign(NamedTuple):
    """A kind and how much speaks for it."""

    kind: NameKind
    weight: float
