"""Following links: which is the current one, what it shows, and which paragraph is meant.

What is current is told by messages. The place is the `Scroll`'s; what is seen
is the `Spread`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message
from textual.reactive import reactive

from newsreader.comparison.figure_sign import figure_signs
from newsreader.screen.arranged_spread import ArrangedSpread
from newsreader.screen.joint import paragraphs_in_view
from newsreader.screen.link_walk import next_link, previous_link
from newsreader.screen.linkage import link_up
from newsreader.screen.shared_words import SharedWords
from newsreader.screen.text_run import Layer
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.screen.text_run import Stretch

SAID_SECONDS = 2.0
"""How long a short message stands."""


class Following(ArrangedSpread):
    """Two articles whose links are followed."""

    shares_words: reactive[bool] = reactive(default=False)
    """Whether the words that linked paragraphs share are shown."""

    class LinkChanged(Message, namespace="reader"):
        """Another link, or none, is the current one."""

        def __init__(self, link_index: int | None) -> None:
            self.link_index = link_index
            super().__init__()

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self._picked: tuple[Side, int] | None = None
        """The paragraph that was clicked last, unless a link was gone to since."""
        self._shared_words: SharedWords | None = None
        self._said: set[str] = set()
        """What is being said at the moment."""

    # What is shown

    def show_comparison(self, comparison: Comparison) -> None:
        """Tint and number what is linked, and join it; place and current link are kept."""
        had_link = self.current_link is not None
        self._shared_words = SharedWords(comparison)
        self.show_links(link_up(comparison.links), figure_signs(comparison))
        if had_link:  # Its number or its count may be another, or it may be gone.
            self.post_message(self.LinkChanged(self.current_link))

    def show_place(self) -> None:
        """Show the place; a link out of view is left."""
        link = self.linked
        if link is not None and not self.scroll_state.shows(link):
            self.current_link = None
        super().show_place()
        self._show_shared_words()

    def leave_link(self) -> None:
        """Have no current link any more, unless both its ends are in view: after a jump."""
        link = self.linked
        if link is not None and not self.scroll_state.shows_both(link):
            self.current_link = None

    def watch_current_link(self, index: int | None) -> None:
        """Show which link is the current one, and tell of it."""
        self._picked = None
        super().watch_current_link(index)
        self.post_message(self.LinkChanged(index))

    # From link to link

    def next_link(self) -> None:
        """Go to the link after the current one, or to the first below what is being read."""
        index = next_link(self.linkage, self.scroll_state, self.current_link)
        self._go_to_link(index, "That was the last link.")

    def previous_link(self) -> None:
        """Go to the link before the current one, or to the last above what is being read."""
        index = previous_link(self.linkage, self.scroll_state, self.current_link)
        self._go_to_link(index, "That was the first link.")

    def _go_to_link(self, index: int | None, otherwise: str) -> None:
        """Make a link the current one and bring its ends level; without one, say why."""
        if index is not None:
            self.scroll_state.go_to_link(self.linkage.links[index])
            self.current_link = index
            self.show_place()
        elif self.linkage.links:
            self.say(otherwise)

    def say(self, words: str) -> None:
        """Say something for a while, and not again meanwhile, however often a key is pressed."""
        if words not in self._said:
            self._said.add(words)
            self.notify(words, timeout=SAID_SECONDS, markup=False)
            self.set_timer(SAID_SECONDS, lambda: self._said.discard(words))

    # The paragraph that is meant

    @property
    def here(self) -> tuple[Side, int] | None:
        """The paragraph that commands are about: the side in use, and its index.

        That of the current link, or else the one being read; None where the
        article is empty.
        """
        side, link = self.side, self.linked
        return self.pointed if link is None else (side, link.ends[side])

    @property
    def pointed(self) -> tuple[Side, int] | None:
        """The paragraph that was clicked last, while it is in view; or else the one being read.

        On the side in use; None where its article is empty.
        """
        side, state = self.side, self.scroll_state
        layout = state.layouts[side]
        if not layout.height:
            return None
        if self._picked is not None and self._picked[0] is side:
            if self._picked[1] in paragraphs_in_view(layout, state.tops[side], state.height):
                return self._picked
            self._picked = None
        return side, layout.paragraph_at(state.reading_row(side))

    def pick(self, side: Side, paragraph_index: int) -> None:
        """Take a paragraph that was clicked, and make its strongest link the current one."""
        self.current_link = self.linkage.strongest(side, paragraph_index)
        self._picked = side, paragraph_index
        self.post_message(self.LinkChanged(self.current_link))

    # Shared words

    def watch_shares_words(self) -> None:
        """Show or hide the words that are shared."""
        self._show_shared_words()

    def _show_shared_words(self) -> None:
        """Mark what the current link's paragraphs share, or else those of all links in view."""
        shared: Pair[dict[int, list[Stretch]]] = Pair({}, {})
        if self.shares_words and self._shared_words is not None:
            shared = self._shared_words.stretches(self._shown_ends())
        for side, pane in self.panes.items():
            pane.mark(Layer.SHARED, shared[side])

    def _shown_ends(self) -> Iterable[Pair[int]]:
        """The ends of the links whose words are to be shown."""
        link = self.linked
        if link is not None:
            return [link.ends]
        state = self.scroll_state
        found: set[int] = set()
        for side in Side:
            for index in paragraphs_in_view(state.layouts[side], state.tops[side], state.height):
                found.update(self.linkage.touching[side].get(index, ()))
        return [self.linkage.links[index].ends for index in sorted(found)]
