from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader.screen.title_bar import TitleBar
from newsreader.side import Pair
from tests.screen.factory import ReaderApp, article

GUESSED = frozenset({"title", "source", "published"})


@pytest.mark.parametrize("title", ["Bridge shut", "Bridge shut " * 20])
async def test_a_guessed_title_keeps_its_sign_even_when_it_is_cut(title: str) -> None:
    stated = article(3)
    guessed = replace(stated, title=title, guessed=GUESSED)
    app = ReaderApp(Pair(guessed, stated))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.pause()
        left, right = app.query(TitleBar)
        words, _, letter = left.render_line(0).text.rstrip().rpartition(" ")
        assert (words.rstrip()[-2:], letter) == (" ?", "A")
        assert left.render_line(1).text.strip(" ▌") == "The Quay ? · 9 March 2024 ?"
        assert "?" not in right.render_line(0).text + right.render_line(1).text
