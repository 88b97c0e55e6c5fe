"""What the reader adds by hand: links, cuts and notes, kept as they are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.events import DescendantFocus

from newsreader.errors import StateError
from newsreader.export.reference import reference
from newsreader.screen.action.linking import LinkingActions
from newsreader.screen.action.panes import PaneActions
from newsreader.screen.action.viewing import ViewingActions
from newsreader.screen.comparing import Comparing
from newsreader.screen.pin_sign import MARKED, NOTE, POINTED, pin_signs
from newsreader.screen.reader import Reader
from newsreader.side import Pair

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison
    from newsreader.comparison.pin import Note, Pins
    from newsreader.screen.pin_sign import Spot
    from newsreader.state import Pinboard

NOT_YET = "That can be done once the articles are compared."
NO_LINK = "No link is current: go to one with the keys for links, or click a linked paragraph."
NOTHING_HERE = "There is no paragraph here."
TOLD_CHARS = 40
"""Characters of a paragraph by which it is known again."""
NOTICE_SECONDS = 8
"""How long it is told that pins find no paragraph."""


class PinActions(ViewingActions, LinkingActions, PaneActions):
    """The commands that join, cut and annotate. What they change can be undone."""

    _board: Pinboard | None = None
    """The pins; None until the articles are compared."""
    _marked: Spot | None = None
    """The paragraph to be linked with one of the other article."""
    _last_cut: Pair[int] | None = None
    """The link that was cut last, as long as nothing else was changed."""

    @property
    def pinboard(self) -> Pinboard | None:
        """The pins of the pair; None until the articles are compared."""
        return self._board

    @on(Comparing.Finished)
    def _take_pins(self) -> None:
        """Show what was added to the pair another time, and what came with the comparison."""
        opening, comparison = self._opening, self.comparison
        if comparison is None:
            return
        board = opening.pinboard or opening.store.pinboard(self._articles)
        self._board = board
        if comparison.pins:
            board.take_in(comparison.pins, self._articles)
        for notice in board.notices:
            self.notify(notice, severity="warning", timeout=NOTICE_SECONDS, markup=False)
        if board.pins:
            self._show_pins(comparison, board)

    # The commands

    def action_link_by_hand(self) -> None:
        """Mark a paragraph; or link the marked one with one of the other article."""
        from newsreader.comparison import pin_change  # noqa: PLC0415 - not at the start

        comparison, spot = self._changeable(), self._reader.pointed
        if comparison is None:
            return
        link = self._reader.linked
        if self._marked is None and link is not None:
            spot = self._reader.side, link.ends[self._reader.side]
        if spot is None:
            self._reader.say(NOTHING_HERE)
        elif self._marked is None or self._marked[0] is spot[0]:
            self._mark_spot(None if spot == self._marked else spot)
        else:
            ends = Pair.of(dict([self._marked, spot]).__getitem__)
            self._mark_spot(None)
            self._keep(pin_change.join(comparison, ends), f"Linked {_named(ends)}.")
            self._reader.current_link = self._reader.linkage.index_of(ends)

    def action_cut_link(self) -> None:
        """Cut the current link; or bring back the one that was just cut."""
        from newsreader.comparison import pin_change  # noqa: PLC0415 - not at the start

        comparison, link = self._changeable(), self._reader.linked
        if comparison is None:
            return
        last = self._last_cut
        if link is not None:
            said = f"Cut the link {_named(link.ends)}; once more brings it back."
            self._keep(pin_change.cut(comparison, link.ends), said)
            self._last_cut = link.ends
        elif last is not None:
            self._keep(pin_change.join(comparison, last), f"The link {_named(last)} is back.")
            self._reader.current_link = self._reader.linkage.index_of(last)
        else:
            self._reader.say(NO_LINK)

    def action_write_note(self) -> None:
        """Ask for a note on the current link, or else on the paragraph here."""
        comparison, place = self._changeable(), self._annotated_place
        if comparison is None:
            return
        if place is None:
            self._reader.say(NOTHING_HERE)
            return
        from newsreader.comparison import pin_change  # noqa: PLC0415 - not at the start
        from newsreader.screen.note_dialog import NoteDialog  # noqa: PLC0415 - loads an editor

        before = pin_change.note_at(comparison.pins, place)

        def keep(text: str | None) -> None:
            now = self.comparison
            if now is not None and text is not None and text != (before.text if before else ""):
                self._keep(pin_change.annotate(now, place, text), "Noted." if text else "No note.")

        subject = _subject(place, comparison)
        self.app.push_screen(NoteDialog(subject, before.text if before else ""), keep)

    def action_undo(self) -> None:
        """Take back the last change."""
        comparison, board = self._changeable(), self._board
        if comparison is None or board is None:
            return
        try:
            undone = board.undo(self._articles)
        except StateError as error:
            undone = True
            self._complain(error)
        self._last_cut = None
        self._reader.say("Undone." if undone else "There is nothing to undo.")
        if undone:
            self._show_pins(comparison, board)

    def action_swap_sides(self) -> None:
        """Turn the whole comparison round, with its pins."""
        super().action_swap_sides()
        self._last_cut = self._last_cut and self._last_cut.turned
        self._mark_spot(self._marked and (self._marked[0].other, self._marked[1]))

    def _drop_mark(self) -> bool:
        """Take the mark off, and tell whether there was one."""
        was_marked = self._marked is not None
        self._mark_spot(None)
        return was_marked

    # How they are carried out

    def _changeable(self) -> Comparison | None:
        """The comparison that can be changed; without one, say why."""
        if self.comparison is None or self._board is None:
            self._reader.say(NOT_YET)
            return None
        return self.comparison

    def _keep(self, pins: Pins, said: str) -> None:
        """Take these as the pins, keep them and show them."""
        board, comparison = self._board, self.comparison
        if board is None or comparison is None:
            return
        try:
            board.keep(pins, self._articles)
        except StateError as error:
            self._complain(error)
        self._last_cut = None
        self._show_pins(comparison, board)
        self._reader.say(said)

    def _complain(self, error: StateError) -> None:
        """Say that the pins hold, but are not kept."""
        self.notify(str(error), title="Not kept on disk", severity="error", markup=False)

    def _show_pins(self, comparison: Comparison, board: Pinboard) -> None:
        """Show the comparison with the pins; both articles stay where they are."""
        self._reader.scroll_state.stay_apart()
        self._use(comparison.pinned(board.pins))
        self._show_signs()

    def _mark_spot(self, spot: Spot | None) -> None:
        """Mark a paragraph, or none. The mark takes the place of the current link."""
        self._marked = spot
        if spot is not None:
            self._reader.current_link = None
        self._show_signs()

    @property
    def _annotated_place(self) -> Pair[int | None] | None:
        """What a note would stand at: the current link, or else the paragraph here."""
        if self._reader.linked is not None:
            return Pair(*self._reader.linked.ends)
        return _place(self._reader.pointed)

    @on(DescendantFocus)
    @on(Reader.Moved)
    @on(Reader.LinkChanged)
    def _show_signs(self) -> None:
        """Show signs in the margins, and in the status line the note that is read now."""
        if self.comparison is None:
            return
        pointed = self._reader.pointed if self._marked else None
        self._reader.annotate(pin_signs(self.comparison, self._marked, pointed))
        self._tell(note=self._note_here() if pointed is None else self._mark_told(pointed))

    def _mark_told(self, pointed: Spot) -> str:
        """What is marked, and what would be linked to it now."""
        marked = self._marked or pointed
        told = f"{MARKED} {reference(*marked)} is marked"
        if marked[0] is pointed[0]:
            return f"{told}: go to the other article"
        return f"{told}, {POINTED} {reference(*pointed)} would be linked to it"

    def _note_here(self) -> str:
        """The notes on the current link and its ends, or on the paragraph here; in one line."""
        pins, link, spot = self.comparison and self.comparison.pins, self._reader.linked, None
        if link is None:
            spot = self._reader.pointed
        texts = [
            " ".join(note.text.split())
            for note in (pins.notes if pins else ())
            if (link and _is_within(note, link.ends))
            or (spot and note.paragraphs[spot[0]] == spot[1])
        ]
        return f"{NOTE} {' · '.join(texts)}" if texts else ""


def _is_within(note: Note, ends: Pair[int]) -> bool:
    """Whether a note is on a link, or on one of its paragraphs."""
    return all(index in {None, ends[side]} for side, index in note.paragraphs.items())


def _place(spot: Spot | None) -> Pair[int | None] | None:
    """A paragraph as notes name it."""
    return None if spot is None else Pair.of(lambda side: spot[1] if side is spot[0] else None)


def _subject(place: Pair[int | None], comparison: Comparison) -> str:
    """What a note is on: a link, or a paragraph with its first words."""
    spots = [(side, index) for side, index in place.items() if index is not None]
    if len(spots) > 1:
        return f"the link {_named(place)}"
    text = "".join(comparison.articles[side].paragraphs[index].text for side, index in spots)
    words = f"{text[:TOLD_CHARS].rstrip()}…" if len(text) > TOLD_CHARS else text
    return f"{_named(place)}, “{words}”"


def _named(ends: Pair[int | None] | Pair[int]) -> str:
    """One or two paragraphs as exports name them: "A5", "A5 – B7"."""
    return " – ".join(reference(side, index) for side, index in ends.items() if index is not None)
