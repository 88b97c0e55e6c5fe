"""Whatever a reader does, in whatever order: no exception, no place off the axis.

Events are drawn at random from a fixed seed, so that every run does the same.
"""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.events import Key, MouseDown, MouseEvent, MouseScrollDown, MouseScrollUp, MouseUp
from textual.keys import key_to_character

from newsreader import compare, load
from newsreader.screen import create_app
from newsreader.screen.command import COMMANDS
from newsreader.screen.reader import Reader
from newsreader.side import Pair, Side
from tests.screen.factory import article, comparison, link
from tests.screen.stage import giving, settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.message import Message
    from textual.pilot import Pilot

    from newsreader.comparison.model import Comparison

SEEDS = Path(__file__).parents[2] / "seeds"
EVENTS = int(os.environ.get("NEWSREADER_FUZZ_EVENTS", "200"))
"""Few enough for every run of the suite; 2,000 and more look for what is rare."""
BURST = 20
"""Events between two looks at the place."""
KEYS = [key for command in COMMANDS for key in command.keys]
MOVES = ["j", "k", "space", "b", "n", "p", "G", "g", "tab", "escape", "enter"]
SIZES = [(60, 15), (80, 24), (100, 32), (120, 40), (160, 50), (250, 80), (30, 8)]


def seeds() -> Comparison:
    """The comparison of the two seeds."""
    left, right = sorted(SEEDS.iterdir())
    return compare(load(left), load(right))


def long_texts() -> Comparison:
    """Two articles of 2,000 paragraphs with links on and off the chain."""
    chance = random.Random(7)  # noqa: S311 - a die, not a secret
    articles = Pair(article(2000), article(2000, "The bridge, at last", seed=3))
    chained = [link(i, i + chance.randint(0, 6)) for i in range(5, 1980, 9)]
    crossing = {
        (i, chance.randint(1, 1999)): link(i, chance.randint(1, 1999), strong=False, on_chain=False)
        for i in range(6, 1980, 31)
    }
    return comparison(articles, sorted([*chained, *crossing.values()], key=lambda x: x.ends.left))


def mouse(kind: type[MouseEvent], x: int, y: int) -> MouseEvent:
    """A turn of the wheel, or the left button pressed or let go, over a cell of the screen."""
    return kind(
        widget=None,
        x=x,
        y=y,
        delta_x=0,
        delta_y=0,
        button=1,
        shift=False,
        meta=False,
        ctrl=False,
        screen_x=x,
        screen_y=y,
    )


def events(chance: random.Random, columns: int, rows: int) -> Iterator[Message]:
    """One thing that a reader may do: a key, a turn of the wheel or a click."""
    x, y = chance.randrange(columns), chance.randrange(rows)
    kind = chance.random()
    if kind < 0.75:
        key = chance.choice(MOVES if kind < 0.35 else KEYS)
        yield Key(key, key_to_character(key))
    elif kind < 0.9:
        wheel = chance.choice([MouseScrollDown, MouseScrollUp])
        yield mouse(wheel, x, y)
    else:
        to_x, to_y = (x, y) if kind < 0.97 else (chance.randrange(columns), y)
        yield mouse(MouseDown, x, y)
        yield mouse(MouseUp, to_x, to_y)


def check_place(reader: Reader) -> None:
    """The panes show rows of their articles, and while locked those that the axis pairs."""
    scroll = reader.scroll_state
    for side in Side:
        layout = scroll.layouts[side]
        assert 0 <= scroll.tops[side] <= max(0, layout.height - 1)
    assert 0 <= scroll.step <= scroll.length
    if scroll.locked and not scroll.shifted:
        assert scroll.tops == scroll._axis.tops_at(scroll.step)


async def do(pilot: Pilot[None], chance: random.Random) -> None:
    """A burst of events, and now and then another size."""
    if chance.random() < 0.3:
        await pilot.resize_terminal(*chance.choice(SIZES))
    for _ in range(BURST):
        for event in events(chance, *pilot.app.size):
            pilot.app.post_message(event)
    await pilot.pause()


async def back_to_the_text(pilot: Pilot[None]) -> None:
    """Leave whatever is open, and lock the panes."""
    for _ in range(12):
        await pilot.press("escape")
    reader = pilot.app.screen.query_one(Reader)
    if not reader.locked:
        await pilot.press("y")


@pytest.mark.parametrize("texts", [seeds, long_texts], ids=["seeds", "long"])
async def test_nothing_that_a_reader_does_breaks_anything(
    texts: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # exports that happen to be confirmed land here
    assert callable(texts)
    shown: Comparison = texts()
    app = create_app(shown.articles, compare=giving(shown))

    async def stay() -> None:
        """Quitting would end the test."""

    monkeypatch.setattr(app, "action_quit", stay)
    chance = random.Random(20)  # noqa: S311 - as above
    async with app.run_test(size=(160, 50), notifications=True) as pilot:
        await settled(pilot)
        for _ in range(EVENTS // BURST):
            await do(pilot, chance)
            check_place(app.reading.query_one(Reader))
        await back_to_the_text(pilot)
        reader = app.reading.query_one(Reader)
        await pilot.press("g")
        assert reader.tops == Pair(0, 0)
        await pilot.press("G")
        assert reader.tops == Pair.of(reader.scroll_state._axis.end)
