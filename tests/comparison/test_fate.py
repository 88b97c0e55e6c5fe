from __future__ import annotations

import pytest

from newsreader.comparison.fate import FATES, fate_of
from newsreader.language.word import words


@pytest.mark.parametrize(
    ("before", "after", "fate"),
    [
        ("a wave killing at least", "sailors", "dead"),
        ("", "sailors were injured", "hurt"),
        ("", "sailors are missing", "missing"),
        ("the police arrested", "sailors", "held"),
        ("", "sailors came home", None),
        ("", "came home and others were injured", None),
    ],
)
def test_the_nearest_words_tell_what_befell_them(before: str, after: str, fate: str | None) -> None:
    assert fate_of(words(before), words(after)) == fate
    assert fate is None or fate in FATES
