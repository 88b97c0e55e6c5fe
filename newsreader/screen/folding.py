"""Paragraphs folded away: each run of them is one row that says what is behind it.

Works on rows that are set already, so that folding and unfolding cost no new
wrapping. Linear in the paragraphs, whatever is folded.
"""

from __future__ import annotations

from array import array
from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.article import TOLD
from newsreader.screen.typesetting import FOLD_ROW, Layout, add_blanks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsreader.article import Paragraph


def fold(layout: Layout, is_hidden: Callable[[int], bool]) -> Layout:
    """The rows with some paragraphs folded away.

    Args:
        layout: Rows in which nothing is folded.
        is_hidden: Whether the paragraph of an index is to be folded away.

    Returns:
        Rows of the same paragraphs. Those folded together share one row, which
        stands off from what is shown by a blank one.
    """
    tops, bottoms, starts, ends = (array("l") for _ in range(4))
    above_bottom = 0
    after_fold = False
    for run, hidden in _runs(len(layout.tops), is_hidden):
        first, last = run[0], run[-1]
        if starts:
            blanks = layout.tops[first] - above_bottom
            add_blanks(starts, ends, max(1, blanks) if hidden or after_fold else blanks)
        top = len(starts)
        if hidden:
            starts.append(FOLD_ROW)
            ends.append(len(run))
            tops.extend([top] * len(run))
            bottoms.extend([top + 1] * len(run))
        else:
            shift = top - layout.tops[first]
            starts.extend(layout.starts[layout.tops[first] : layout.bottoms[last]])
            ends.extend(layout.ends[layout.tops[first] : layout.bottoms[last]])
            tops.extend(row + shift for row in layout.tops[first : last + 1])
            bottoms.extend(row + shift for row in layout.bottoms[first : last + 1])
        above_bottom = layout.bottoms[last]
        after_fold = hidden
    return Layout(tops, bottoms, starts, ends)


def fold_label(paragraphs: Sequence[Paragraph]) -> str:
    """What the row of a fold says of the paragraphs behind it.

    Those that tell the story are counted; a fold without any names the kinds
    that it holds.
    """
    told = sum(paragraph.kind in TOLD for paragraph in paragraphs)
    if told:
        return f"{told} paragraph{'' if told == 1 else 's'} only here"
    return ", ".join(dict.fromkeys(paragraph.kind.value for paragraph in paragraphs))


def _runs(count: int, is_hidden: Callable[[int], bool]) -> Iterator[tuple[range, bool]]:
    """The indices below `count` in runs of those that are hidden and of those that are not."""
    start = 0
    for hidden, members in groupby(range(count), key=is_hidden):
        stop = start + sum(1 for _ in members)
        yield range(start, stop), hidden
        start = stop
