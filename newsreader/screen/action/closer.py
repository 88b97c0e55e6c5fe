"""Looking closer at what the articles share: figures, words, how much is linked, copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.action.linking import LinkingActions
from newsreader.screen.link_walk import next_stop, previous_stop
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison, QuantityMatch

CLIPBOARD_CHARS = 70_000
"""What terminals surely take: xterm reads 100,000 characters, encoded in base 64."""


class CloserActions(LinkingActions):
    """The commands that look closer."""

    _figures_at: tuple[int, Pair[int]] = (0, Pair(-1, -1))
    """Which disagreement was gone to last, and the top rows then."""

    # How much is linked

    def action_match_looser(self) -> None:
        """Show more links."""
        from newsreader.comparison.strictness import looser  # noqa: PLC0415 - not at the start

        if self.comparison is not None:
            found = looser(self.comparison, self._first_threshold)
            self._match(found, "There is nothing more that may be a link.")

    def action_match_stricter(self) -> None:
        """Show fewer links."""
        from newsreader.comparison.strictness import stricter  # noqa: PLC0415 - not at the start

        if self.comparison is not None:
            found = stricter(self.comparison, self._first_threshold)
            self._match(found, "There are no surer links than these.")

    def _match(self, comparison: Comparison | None, otherwise: str) -> None:
        """Show other links, and say how sure they are; without any, say why."""
        if comparison is None:
            self._reader.say(otherwise)
            return
        from newsreader.screen.detail import matching_detail  # noqa: PLC0415 - not at the start

        detail = matching_detail(comparison, self._first_threshold)
        self._detail_once = detail if self._reader.current_link is not None else ""
        self._use(comparison)
        self._tell(detail=detail)

    # Shared words

    def action_toggle_shared_words(self) -> None:
        """Underline what linked paragraphs share, or no more."""
        reader = self._reader
        reader.shares_words = not reader.shares_words
        if reader.shares_words and not reader.linkage.links:
            reader.say("There are no links whose words could be shown.")

    # Figures that disagree

    def action_next_disagreement(self) -> None:
        """Go to the next pair of figures that differ."""
        self._walk_figures(1)

    def action_previous_disagreement(self) -> None:
        """Go to the pair of figures before."""
        self._walk_figures(-1)

    def _walk_figures(self, direction: int) -> None:
        """Go to another disagreement; where there is none, say so."""
        if self.comparison is None:
            return
        from newsreader.comparison.disagreement import (  # noqa: PLC0415 - not at the start
            disagreements,
        )

        matches = disagreements(self.comparison)
        if not matches:
            self._reader.say("No figures were found that differ.")
            return
        index = self._next_figures(matches, direction)
        if index is None:
            self._reader.say(f"That was the {'last' if direction > 0 else 'first'} disagreement.")
        else:
            self._go_to_figures(matches, index)

    def _next_figures(self, matches: tuple[QuantityMatch, ...], direction: int) -> int | None:
        """The disagreement after the one gone to last, or after what is being read."""
        reader = self._reader
        last, tops = self._figures_at
        return (next_stop if direction > 0 else previous_stop)(
            len(matches),
            lambda index: reader.step_of(matches[index].quantities.left.mention),
            reader.scroll_state,
            last if tops == reader.tops else None,
        )

    def _go_to_figures(self, matches: tuple[QuantityMatch, ...], index: int) -> None:
        """Bring two figures level and tell what they say."""
        from newsreader.screen.detail import figures_detail  # noqa: PLC0415 - not at the start

        reader = self._reader
        reader.go_to_both(matches[index].quantities.map(lambda quantity: quantity.mention))
        self._figures_at = index, reader.tops
        self._mention_detail = figures_detail(matches[index], index, len(matches))
        reader.current_link = None
        self._tell(detail=self._mention_detail)

    # Copies

    def action_copy_passages(self) -> None:
        """Copy both texts of the current link, or the paragraph being read."""
        from newsreader.export.clipping import clipping  # noqa: PLC0415 - not at the start
        from newsreader.export.reference import reference  # noqa: PLC0415 - as above

        places = self._current_places()
        text = clipping(self._articles, places)
        if not places:
            self._reader.say("There is nothing to copy.")
        elif len(text) > CLIPBOARD_CHARS:
            self._reader.say("That is too long for a terminal's clipboard.")
        else:
            self.app.copy_to_clipboard(text)
            names = " and ".join(reference(side, index) for side, index in places)
            self._reader.say(
                f"Copied {names} with {'its source' if len(places) == 1 else 'sources'}."
            )

    def _current_places(self) -> list[tuple[Side, int]]:
        """The paragraphs to copy."""
        link = self._reader.linked
        if link is not None:
            return list(link.ends.items())
        return [here] if (here := self._reader.here) else []
