from __future__ import annotations

import pytest

from newsreader.language.tense import is_future


@pytest.mark.parametrize(
    ("text", "future"),
    [
        ("They will vote on @", True),
        ("They’ll vote on @", True),
        ("The vote is to take place on @", True),
        ("The vote is scheduled for @", True),
        ("The report is expected in @", True),
        ("The reports are due by early @", True),
        ("The report was expected in @", False),
        ("It said that it would publish them in @", True),
        ("Without it they would have met in @", False),
        ("She plans to leave on @", True),
        ("They will be taken home on @", True),
        ("On @, they will vote", True),
        ("They voted on @", False),
        ("They met on @", False),
        ("She said on @ that they will vote", False),
        ("They will vote. She said on @", False),
        ("on @. They will vote", False),
        ("@", False),
    ],
)
def test_the_nearest_verb_tells_the_tense(text: str, *, future: bool) -> None:
    at = text.index("@")
    assert is_future(text, at, at + 1) is future
