"""What of an article the mouse has selected.

Ends of a selection are offsets with a character as x and a paragraph's index
as y, so that they stay with the text when it is wrapped anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.typesetting import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.selection import Selection

    from newsreader.screen.typesetting import Layout


def selected_chars(
    selection: Selection | None, paragraph_index: int, length: int
) -> tuple[int, int] | None:
    """The characters of a paragraph that are selected.

    Args:
        selection: What is selected; an open end reaches to that of the article.
        paragraph_index: The paragraph.
        length: Characters of its text.

    Returns:
        Start and end, exclusive; None if there are none.
    """
    if selection is None:
        return None
    start, end = 0, length
    if selection.start is not None:
        if paragraph_index < selection.start.y:
            return None
        if paragraph_index == selection.start.y:
            start = min(selection.start.x, length)
    if selection.end is not None:
        if paragraph_index > selection.end.y:
            return None
        if paragraph_index == selection.end.y:
            end = min(selection.end.x, length)
    return (start, end) if start < end else None


def edge_place(layout: Layout, top: int, height: int, direction: int) -> Place:
    """Where a selection ends that reaches to an edge of the view.

    Args:
        layout: The rows of the article.
        top: The row at the top of the view.
        height: Rows of the view.
        direction: 1 for the end of the last row, -1 for the start of the first.
    """
    if direction < 0:
        return layout.place_at(top)
    last = max(0, min(top + height, layout.height) - 1)
    row = layout.row(last)
    if row is not None and row.line is not None:
        return Place(row.paragraph_index, row.line[1])
    return layout.place_at(last)


def place_beside(layout: Layout, texts: Sequence[str], row_index: int, direction: int) -> Place:
    """The character that a mouse points at which is beside the text of a row.

    Args:
        layout: The rows of the article.
        texts: Those of its paragraphs.
        row_index: The row; one outside the article stands for the nearest.
        direction: 1 after the text, for the last character of its row, -1 before it, for the first.
    """
    row = layout.row(max(0, min(row_index, layout.height - 1)))
    if row is None:
        return Place(0, 0)
    if row.line is None:
        return Place(row.paragraph_index, 0 if row.folded else len(texts[row.paragraph_index]))
    start, end = row.line
    return Place(row.paragraph_index, start if direction < 0 else max(start, end - 1))


def excerpt(selection: Selection, texts: Sequence[str]) -> str:
    """The selected text: paragraphs set apart by a blank line, lines not broken."""
    parts = []
    for index, text in enumerate(texts):
        span = selected_chars(selection, index, len(text))
        if span is not None:
            parts.append(text[span[0] : span[1]])
    return "\n\n".join(parts)
