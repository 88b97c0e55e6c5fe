"""Looking aside along a link: the other pane alone moves, until the reader goes on or back.

What follows from a link's ends alone is worked out by `peek`; here it is shown,
and told by a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from newsreader.screen.following import Following
from newsreader.screen.joint import paragraphs_in_view
from newsreader.screen.peek import Peek, after, counterparts, nearest_linked, next_counterpart

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.side import Pair, Side


class Peeking(Following):
    """Two articles in one of which a reader looks aside."""

    class Peeked(Message, namespace="reader"):
        """The reader looks aside, or no more."""

        def __init__(self, *, begun: bool) -> None:
            self.begun = begun
            super().__init__()

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self._peek: Peek | None = None

    def show_place(self) -> None:
        """Show the place; a look aside that led away from it is over."""
        if self._peek is not None and not self._peeks_on(self._peek):
            self._end_peek()
        super().show_place()

    @property
    def here(self) -> tuple[Side, int] | None:
        """The paragraph that commands are about: that from which the reader looks aside, if any."""
        if self._peek is not None:
            return self._peek.side, self._peek.paragraph_index
        return super().here

    def _go_to_link(self, index: int | None, otherwise: str) -> None:
        """Go to a link, which ends a look aside."""
        if index is not None:
            self._end_peek()
        super()._go_to_link(index, otherwise)

    def peek(self) -> None:
        """Look at a counterpart of the paragraph here; at the next one if asked again."""
        here = self.here and self._linked_near(*self.here)
        if here is None:
            self.say("No linked paragraph is in view.")
        else:
            self.peek_from(*here)

    def peek_from(self, side: Side, paragraph_index: int, number: int | None = None) -> None:
        """Look at a counterpart of a linked paragraph; at the next one if asked again.

        Args:
            side: The article.
            paragraph_index: The paragraph.
            number: That of the counterparts to look at; None for all.
        """
        links = [
            index
            for index in counterparts(self.linkage, side, paragraph_index)
            if number in {None, self.linkage.number(self.linkage.links[index])}
        ]
        last = self._peek.link_index if self._peek is not None else None
        first = after(links, last) if last in links else self.current_link
        index = next_counterpart(links, first, self._is_level)
        if index is None:
            self.current_link = links[0]
            self.say("What tells the same is level already.")
        else:
            self.peek_along(index, side)

    def _is_level(self, link_index: int) -> bool:
        """Whether both ends of a link are seen on one row."""
        return not self.single and self.scroll_state.is_level(self.linkage.links[link_index])

    def _linked_near(self, side: Side, paragraph_index: int) -> tuple[Side, int] | None:
        """The linked paragraph in view that is nearest to another one of its article."""
        if paragraph_index in self.linkage.badges[side]:
            return side, paragraph_index
        state = self.scroll_state
        seen = paragraphs_in_view(state.layouts[side], state.tops[side], state.height)
        found = nearest_linked(self.linkage, side, seen, paragraph_index)
        return None if found is None else (side, found)

    def peek_along(self, link_index: int, anchor: Side) -> None:
        """Bring the far end of a link level with the near one, which stays where it is.

        Where one pane shows at a time, that is the far one then.

        Args:
            link_index: The link, the current one from now on.
            anchor: The side of the near end.
        """
        link = self.linkage.links[link_index]
        before, left = self.scroll_state.tops, None if self.linked is None else self.linked.ends
        if self._peek is not None:
            before, left = self._peek.before, self._peek.left
        self.scroll_state.peek(link, anchor)
        there = self.scroll_state.tops
        if there != before or self.single:
            self._peek = Peek(anchor, link.ends[anchor], link_index, left, before, there)
        self.current_link = link_index
        if self.single:
            self.use(anchor.other)
        self.show_place()
        self.post_message(self.Peeked(begun=self._peek is not None))

    def return_from_peek(self) -> bool:
        """Look back to the place and the link that were left; tells whether there is a way back."""
        peek = self._peek
        if peek is None:
            return False
        self._end_peek()
        if self.scroll_state.tops == peek.after:
            self.scroll_state.go_to_tops(peek.before, peek.side)
        else:
            self.scroll_state.settle()
        if self.single:
            self.use(peek.side)
        if peek.left is not None and self.current_link == peek.link_index:
            self.current_link = self.linkage.index_of(peek.left)
        self.show_place()
        return True

    def _peeks_on(self, peek: Peek) -> bool:
        """Whether what a look aside led to is still shown: shifted, or, unlocked, not left."""
        state = self.scroll_state
        return state.shifted or state.tops == peek.after

    def _end_peek(self) -> None:
        """Take the place for the reader's own from now on."""
        if self._peek is not None:
            self._peek = None
            self.post_message(self.Peeked(begun=False))
