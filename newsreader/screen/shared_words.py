"""The words that linked paragraphs share, as stretches that panes make stand out.

Worked out only when a reader asks, pair by pair, and then kept: each step of
scrolling asks again for much the same pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.text_run import Look, Stretch
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.comparison.model import Comparison
    from newsreader.comparison.shared_text import SharedText, Span


class SharedWords:
    """What the paragraphs of one comparison share."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._text: SharedText | None = None
        self._found: dict[Pair[int], Pair[tuple[Span, ...]]] = {}

    def stretches(self, pairs: Iterable[Pair[int]]) -> Pair[dict[int, list[Stretch]]]:
        """What pairs of paragraphs share, by paragraph.

        Args:
            pairs: The indices of the two paragraphs of each.
        """
        shared: Pair[dict[int, list[Stretch]]] = Pair({}, {})
        for ends in pairs:
            for side, spans in self._between(ends).items():
                stretches = (Stretch(*span, Look.SHARED) for span in spans)
                shared[side].setdefault(ends[side], []).extend(stretches)
        return shared

    def _between(self, ends: Pair[int]) -> Pair[tuple[Span, ...]]:
        """What two paragraphs share."""
        if self._text is None:
            # It brings the word lists, for which nobody waits before asking.
            from newsreader.comparison.shared_text import SharedText  # noqa: PLC0415 - as above

            self._text = SharedText(self._comparison)
        if ends not in self._found:
            self._found[ends] = self._text.between(ends)
        return self._found[ends]
