"""Moving through two articles: by rows and pages, to a mention, and what is marked on the way.

Keeps no place of its own: that is its `Scroll`'s, as what is seen is the
`Spread`'s. Tells of the place by a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message
from textual.reactive import reactive

from newsreader.screen.linkage import Linkage
from newsreader.screen.peeking import Peeking
from newsreader.screen.text_run import Layer, Look, Stretch
from newsreader.screen.typesetting import Place
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison, Mention


class Moving(Peeking):
    """Two articles through which a reader moves."""

    locked: reactive[bool] = reactive(default=True)
    """Whether the panes scroll together."""

    class Moved(Message, namespace="reader"):
        """The place in the articles has changed."""

        def __init__(self, position: int, length: int) -> None:
            self.position = position
            """The step on the axis; 0 is the start."""
            self.length = length
            """The last step."""
            super().__init__()

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self._marked: tuple[Mention, ...] = ()
        self._told = (0, 0)
        """The place last told of."""

    @property
    def percent(self) -> int:
        """How far along, from 0 at the start to 100 at the end."""
        return round(100 * self.scroll_state.step / max(1, self.scroll_state.length))

    @property
    def tops(self) -> Pair[int]:
        """The row of its article at the top of each pane."""
        return self.scroll_state.tops

    def show_place(self) -> None:
        """Show the place, and tell of it if it is another."""
        super().show_place()
        place = (self.scroll_state.step, self.scroll_state.length)
        if place != self._told:
            self._told = place
            self.post_message(self.Moved(*place))

    def swap_sides(self, articles: Pair[Article], comparison: Comparison | None) -> None:
        """Show the articles on the other sides, with nothing marked in them.

        Args:
            articles: The articles as they are from now on.
            comparison: Their comparison, in the same sense; None while there is none.
        """
        link = self.linked
        self._end_peek()
        self.mark(())
        self.turn(articles)
        if comparison is None:
            self.show_links(Linkage())
        else:
            self.show_comparison(comparison)
        self.use(self.side)
        if link is not None:
            self.current_link = self.linkage.index_of(link.ends.turned)

    # Mentions

    def mark(self, mentions: Sequence[Mention]) -> None:
        """Make these mentions stand out in both panes; none clears."""
        self._marked = tuple(mentions)
        self.show_hits([(mention.side, _place(mention)) for mention in mentions])
        self._show_marks()

    def go_to(self, mention: Mention) -> None:
        """Bring a mention into view, out of a fold if need be; the other pane follows."""
        self.reveal(mention.side, mention.paragraph_index)
        self._show_marks(mention)
        if self.single:
            self.use(mention.side)
        self.scroll_state.go_to_place(mention.side, _place(mention))
        self.show_place()

    def step_of(self, mention: Mention) -> int:
        """Where a mention stands, in steps along both articles."""
        return self.scroll_state.step_at(mention.side, _place(mention))

    def go_to_both(self, mentions: Pair[Mention]) -> None:
        """Bring a mention in each article level, and show which they are."""
        for side, mention in mentions.items():
            self.reveal(side, mention.paragraph_index)
        self._marked = ()
        self.show_hits(())
        self._show_marks(*mentions)
        self.scroll_state.go_to_places(mentions.map(_place))
        self.show_place()

    def _show_marks(self, *current: Mention) -> None:
        """Hand each pane its marked stretches."""
        stretches: Pair[dict[int, list[Stretch]]] = Pair({}, {})
        for mention in {*self._marked, *current}:
            look = Look.CURRENT if mention in current else Look.MARKED
            stretch = Stretch(mention.start_char, mention.end_char, look)
            stretches[mention.side].setdefault(mention.paragraph_index, []).append(stretch)
        for side, pane in self.panes.items():
            pane.mark(Layer.MENTION, stretches[side])

    # Ways to move

    def move(self, rows: int) -> None:
        """Move by rows along the axis, or in the pane in use while unlocked."""
        self.scroll_state.move(rows)
        self.show_place()

    def move_page(self, pages: float) -> None:
        """Move by pages (1, -1, 0.5, -0.5)."""
        self.scroll_state.move_page(pages)
        self.show_place()

    def go_start(self) -> None:
        """Go to the start."""
        self.scroll_state.go_start()
        self.leave_link()
        self.show_place()

    def go_end(self) -> None:
        """Go to the end."""
        self.scroll_state.go_end()
        self.leave_link()
        self.show_place()

    def toggle_lock(self) -> None:
        """Let the panes scroll alone, or together again."""
        self.locked = not self.locked

    def watch_locked(self, locked: bool) -> None:  # noqa: FBT001 - Textual's signature
        """Carry the place over from one way of scrolling to the other."""
        if locked:
            self.scroll_state.lock()
        else:
            self.scroll_state.unlock()
        self.draw_map()
        self.show_place()


def _place(mention: Mention) -> Place:
    """Where a mention begins."""
    return Place(mention.paragraph_index, mention.start_char)
