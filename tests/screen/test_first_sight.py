"""The first sight: the words stand where the screen shows them, and Textual is not loaded."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from newsreader.article import Article, Kind, Paragraph
from newsreader.screen import create_app
from newsreader.screen.first_sight import GROUNDS, USUAL, Sight, first_picture, first_sight
from newsreader.screen.theme import DARK, OWN
from newsreader.side import Pair, Side
from newsreader.state import Memory, Store
from newsreader.story import open_pair

if TYPE_CHECKING:
    from newsreader.screen.app import NewsreaderApp

SEEDS = Path(__file__).parents[2] / "seeds"
FOREIGN = Article(
    "港口大桥关闭 after the storm",
    (
        Paragraph(Kind.TITLE, "港口大桥关闭 after the storm"),
        Paragraph(Kind.BODY, "“We shut the bridge,” 市长说, and the ferry took 800 people. " * 9),
        Paragraph(Kind.LIST, "the first of several items, long enough for many lines " * 3),
        Paragraph(Kind.QUOTE, "A quotation [b]that is set off[/b] from the text around it."),
        Paragraph(Kind.HEADING, "What next?"),
        Paragraph(Kind.BODY, "An \x1b[31mescape sequence\x07 and a zero-width\u200d joiner."),
    ),
)


def pair() -> Pair[Article]:
    """The seeds' left article beside one with everything that is hard to set."""
    return Pair(open_pair([SEEDS]).articles.left, FOREIGN)


@pytest.mark.parametrize(
    "size", [(60, 20), (80, 24), (101, 31), (120, 40), (139, 29), (160, 50), (220, 60)]
)
async def test_every_word_stands_where_the_screen_shows_it(size: tuple[int, int]) -> None:
    assert_as_shown(await drawn(create_app(pair()), size), first_sight(pair(), *size), size)


@pytest.mark.parametrize("size", [(60, 20), (120, 40), (160, 50)])
@pytest.mark.parametrize(
    "memory",
    [Memory(share=35), Memory(share=65, swapped=True, sidebar=True), Memory(side=Side.RIGHT)],
)
async def test_it_is_as_the_pair_was_left(
    size: tuple[int, int], memory: Memory, tmp_path: Path
) -> None:
    store = Store(tmp_path)
    store.remember(pair(), memory)
    app = create_app(pair(), store=store)
    assert_as_shown(await drawn(app, size), first_sight(pair(), *size, memory), size)


async def drawn(app: NewsreaderApp, size: tuple[int, int]) -> list[str]:
    """The rows of the first whole picture of the screen."""
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        app.clear_notifications()
        await pilot.pause()
        rows = [list(strip) for strip in app.screen._compositor.render_strips()]
    return ["".join(segment.text for segment in row) for row in rows]


def assert_as_shown(drawn: list[str], sight: Sight, size: tuple[int, int]) -> None:
    """Assert that all words of a sight stand in their places on the screen."""
    assert len(sight.words) > size[1] / 2
    for row, column, text in sight.words:
        cells = re.escape(text)
        found = [match.start() for match in re.finditer(cells, drawn[row])]
        assert column in {cell_len(drawn[row][:start]) for start in found}, (row, text, drawn[row])


def test_nothing_that_a_terminal_would_obey_is_sent() -> None:
    sent = first_picture(pair(), 120, 40)
    own = re.compile(r"\x1b\[(?:\d+;\d+H|[0-9;]*m|2J|K)")
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", own.sub("", sent))


def test_a_long_article_is_set_no_further_than_is_seen() -> None:
    body = Paragraph(Kind.BODY, "Word after word.")
    long = replace(FOREIGN, paragraphs=(body,) * 100_000)
    assert max(words.row for words in first_sight(Pair(long, long), 100, 30).words) < 28


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (80, 1), (2, 90)])
def test_no_terminal_is_too_small(size: tuple[int, int]) -> None:
    assert first_picture(pair(), *size)


def test_its_colours_are_the_themes_own() -> None:
    assert DARK.name == USUAL
    own = {theme.name: (theme.foreground, theme.background, theme.panel) for theme in OWN}
    assert {name: tuple(ground) for name, ground in GROUNDS.items()} == own


def test_the_terminals_own_colours_stay_where_there_are_no_others() -> None:
    assert "38;2" in first_picture(pair(), 80, 24)
    assert "38;2" not in first_picture(pair(), 80, 24, theme="")
    assert "38;2" not in first_picture(pair(), 80, 24, theme="nord")
