"""How a paragraph is referred to in writing: "A3" is the third block of A.

References count every block from 1, whatever its kind, so that they stay true
when the view of a document leaves some kinds out. In code the same block has
the 0-based index 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.comparison.model import Mention
    from newsreader.side import Side


def reference(side: Side, paragraph_index: int) -> str:
    """The side's letter and the block's number, counted from 1."""
    return f"{side.label}{paragraph_index + 1}"


def place(mention: Mention) -> str:
    """The reference of the paragraph that a mention stands in."""
    return reference(mention.side, mention.paragraph_index)
