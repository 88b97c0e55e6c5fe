"""What words mean, as far as numbers tell it: words that are used alike lie close together.

"Vessel" and "ship", "court" and "lawsuit" are no synonyms, but a paragraph with
the one is likelier to tell what a paragraph with the other tells. The table
holds the commonest stems of English, each as a point on a sphere; the cosine
between two says how close they are. `data/SOURCES.md` names where they come
from. It knows nothing of a word's context: "bank" lies between money and river.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MEANINGS_FILE = "stem_meanings.bin"
"""A line of stems, parted by spaces; then a signed byte for each coordinate of each stem."""

DIMENSIONS = 64
"""How many coordinates a stem has."""


def meaning(stem: str) -> Sequence[int] | None:
    """Where a stem (see `language.word.stem`) lies: `DIMENSIONS` coordinates from -127 to 127.

    All stems lie about equally far from the origin. None if the table does not hold it.
    """
    return _table().get(stem)


@cache
def _table() -> Mapping[str, Sequence[int]]:
    """The coordinates of each stem: views of one block of bytes."""
    data = files("newsreader.language").joinpath("data", MEANINGS_FILE).read_bytes()
    head, _, body = data.partition(b"\n")
    coordinates = memoryview(body).cast("b")
    return {
        stem: coordinates[row * DIMENSIONS : (row + 1) * DIMENSIONS]
        for row, stem in enumerate(head.decode().split(" "))
    }
