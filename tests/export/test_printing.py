from __future__ import annotations

import pytest
from rich.text import Text

from newsreader.export.printing import MIN_WIDTH, WIDTH, printed, usable_width


@pytest.mark.parametrize(("known", "used"), [(None, WIDTH), (3, MIN_WIDTH), (72, 72)])
def test_a_width_that_is_unknown_or_too_small_is_not_used(known: int | None, used: int) -> None:
    assert usable_width(known) == used


def test_nothing_is_interpreted() -> None:
    assert printed(["[b]:smile:[/b] 12"], 40, color=False) == "[b]:smile:[/b] 12\n"


def test_colours_are_written_only_if_asked_for() -> None:
    parts = [Text("loud", style="bold red")]
    assert "\x1b" not in printed(parts, 40, color=False)
    assert "\x1b[1;31mloud" in printed(parts, 40, color=True)


def test_lines_end_where_their_text_ends() -> None:
    assert printed([Text("one  \ntwo")], 40, color=False) == "one\ntwo\n"
