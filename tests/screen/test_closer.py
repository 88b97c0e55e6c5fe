"""The commands that look closer, pressed: matching, words, figures, copies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.comparison.model import QuantityMatch, Relation
from newsreader.screen.action.closer import CLIPBOARD_CHARS
from newsreader.screen.status import OPEN_ROWS, StatusLine
from newsreader.screen.text_run import Layer, Look
from newsreader.side import Pair, Side
from tests.factory import bridge, quantity
from tests.screen.factory import link, long_pair, mention
from tests.screen.stage import opened, reader, screen_text, settled, status, until

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from newsreader.comparison.model import Comparison

PAIR = long_pair()


def graded() -> Comparison:
    """Two long articles with links of many scores, three of them shown at first."""
    considered = tuple(
        link(index * 3 + 1, index * 3 + 2, score=score, strong=score > 0.6)
        for index, score in enumerate((0.95, 0.15, 0.75, 0.35, 0.55, 0.25, 0.85))
    )
    return replace(PAIR, considered=considered, threshold=0.5).at(0.5)


def figured(*relations: Relation) -> Comparison:
    """Two long articles with a pair of figures every ten paragraphs."""
    matches = []
    for order, relation in enumerate(relations):
        index = 10 * order + 5
        places = Pair.of(lambda side, at=index: mention(PAIR.articles, side, at, f"P{at}"))  # type: ignore[misc]  # mypy knows no defaults of a lambda
        matches.append(
            QuantityMatch(
                places.map(lambda place: quantity(place, 1, "boats", None)), relation, "boats"
            )
        )
    return replace(PAIR, quantity_matches=tuple(matches))


def said(pilot: Pilot[None]) -> list[str]:
    """What toasts say."""
    return [toast.message for toast in pilot.app._notifications]


async def test_matching_becomes_stricter_and_looser_and_the_count_is_kept() -> None:
    async with opened(graded(), size=(120, 24)) as pilot:
        counts = [len(reader(pilot).linkage.links)]
        for key in ("minus", "minus", "plus", "plus", "plus", "equals_sign"):
            await pilot.press(key)
            counts.append(len(reader(pilot).linkage.links))
        assert counts == [4, 3, 2, 3, 4, 5, 6]
        assert "6 links, more than at first" in status(pilot)
        await pilot.press("n", "escape")
        assert "6 links, looser" in status(pilot)


async def test_at_either_end_it_is_said_that_there_is_no_more() -> None:
    async with opened(graded(), size=(120, 24)) as pilot:
        await pilot.press(*["minus"] * 5)
        assert len(reader(pilot).linkage.links) == 1
        await pilot.press(*["plus"] * 8)
        assert len(reader(pilot).linkage.links) == 7
        assert said(pilot) == [
            "There are no surer links than these.",
            "There is nothing more that may be a link.",
        ]


async def test_place_and_current_link_survive_other_matching() -> None:
    async with opened(graded(), size=(120, 24)) as pilot:
        panes = reader(pilot)
        await pilot.press("n", "n")
        link_before, top = panes.linked, panes.tops.left
        assert link_before is not None
        await pilot.press("plus")
        assert panes.linked == link_before
        assert abs(panes.tops.left - top) <= 2
        assert "5 links, more than at first" in status(pilot)
        await pilot.press("n", "p")
        assert "of 5 (" in status(pilot)
        strictest = panes.linked
        while panes.linked == strictest:
            await pilot.press("minus")
        assert panes.current_link is None
        assert "fewer than at first" in status(pilot)


async def test_words_are_underlined_of_the_current_link_or_of_all_in_view() -> None:
    async with opened(size=(120, 30)) as pilot:
        panes = reader(pilot)

        def marked(side: Side) -> set[int]:
            layer = panes.panes[side]._stretches.get(Layer.SHARED, {})
            assert all(s.look is Look.SHARED for found in layer.values() for s in found)
            return set(layer)

        assert marked(Side.LEFT) == set()
        await pilot.press("w")
        assert {1, 3} <= marked(Side.LEFT)
        await pilot.press("n")
        assert (marked(Side.LEFT), marked(Side.RIGHT)) == ({1}, {2})
        await pilot.press("w")
        assert marked(Side.LEFT) == marked(Side.RIGHT) == set()


async def test_underlined_words_are_seen_without_colours() -> None:
    async with opened(size=(120, 30)) as pilot:
        await pilot.press("n", "w")
        styles = [
            segment.style
            for strip in pilot.app.screen._compositor.render_strips()
            for segment in strip
            if segment.text.strip() == "bridge"
        ]
        assert any(style and style.underline for style in styles)


async def test_disagreements_are_walked_there_and_back() -> None:
    relations = (Relation.DIFFER, Relation.AGREE, Relation.DIFFER, Relation.CLOSE)
    async with opened(figured(*relations), size=(120, 24)) as pilot:
        panes = reader(pilot)
        await pilot.press("d")
        assert status(pilot).startswith("Disagreement 1 of 2: boats: P5 (A6) ≠ P5 (B6)")
        rows = Pair.of(lambda side: panes.scroll_state.layouts[side].tops[5])
        assert rows.left - panes.tops.left == rows.right - panes.tops.right
        await pilot.press("d")
        assert status(pilot).startswith("Disagreement 2 of 2")
        await pilot.press("d")
        assert said(pilot) == ["That was the last disagreement."]
        await pilot.press("D")
        assert status(pilot).startswith("Disagreement 1 of 2")
        assert "P5≠" in screen_text(pilot.app)
        await pilot.press("D")
        assert said(pilot)[-1] == "That was the first disagreement."


async def test_after_moving_on_the_walk_starts_from_what_is_read() -> None:
    async with opened(figured(*[Relation.DIFFER] * 4), size=(120, 24)) as pilot:
        await pilot.press("d", "G", "D")
        assert status(pilot).startswith("Disagreement 4 of 4")


async def test_where_no_figures_differ_close_ones_are_walked_and_said_to_be() -> None:
    async with opened(figured(Relation.CLOSE, Relation.AGREE), size=(120, 24)) as pilot:
        await pilot.press("d")
        assert status(pilot).startswith("None differ; close figures 1 of 1")


async def test_without_either_it_is_said() -> None:
    async with opened(figured(Relation.AGREE), size=(120, 24)) as pilot:
        await pilot.press("d")
        assert said(pilot) == ["No figures were found that differ."]


async def test_both_passages_are_copied_with_their_sources() -> None:
    async with opened(bridge(), size=(120, 30)) as pilot:
        await pilot.press("n", "n", "c")
        copied = pilot.app.clipboard
        assert "closed the harbour bridge after 40 cables snapped.\n— “Harbour bridge" in copied
        assert copied.endswith("— “City shuts bridge”, b.txt, paragraph B2")
        assert said(pilot) == ["Copied A3 and B2 with sources."]


async def test_without_a_current_link_the_paragraph_being_read_is_copied() -> None:
    async with opened(size=(120, 24)) as pilot:
        await pilot.press("G", "c")
        assert pilot.app.clipboard.endswith("paragraph A40")
        assert pilot.app.clipboard.count("\n") == 1


async def test_what_no_clipboard_takes_is_not_copied() -> None:
    made = bridge()
    left = made.articles.left
    huge = replace(left.paragraphs[2], text="cable " * (CLIPBOARD_CHARS // 5))
    paragraphs = (*left.paragraphs[:2], huge, *left.paragraphs[3:])
    articles = Pair(replace(left, paragraphs=paragraphs), made.articles.right)
    bare = replace(made, articles=articles, entities=(), quantities=(), quantity_matches=())
    bare = replace(bare, quotations=(), shared_quotations=(), dates=())
    async with opened(bare, size=(120, 24)) as pilot:
        await pilot.press("n", "n", "c")
        assert pilot.app.clipboard == ""
        assert said(pilot) == ["That is too long for a terminal's clipboard."]


async def test_before_the_comparison_nothing_happens() -> None:
    async with opened(size=(120, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        screen.comparison = None  # type: ignore[attr-defined]  # as while it is compared
        await pilot.press("plus", "minus", "d", "D")
        await until(pilot, lambda: True)
        assert pilot.app.is_running


async def test_the_status_line_opens_for_every_reason_and_the_place_stays() -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("n")
        line, top = pilot.app.screen.query_one(StatusLine), reader(pilot).tops
        rows = reader(pilot).size.height
        await pilot.press("i")
        await pilot.pause()
        assert (line.size.height, reader(pilot).size.height) == (OPEN_ROWS, rows - OPEN_ROWS + 1)
        assert reader(pilot).tops == top
        await pilot.click(StatusLine)
        await pilot.pause()
        assert (line.size.height, reader(pilot).size.height) == (1, rows)
        assert reader(pilot).tops == top
