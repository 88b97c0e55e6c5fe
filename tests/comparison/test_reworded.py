from __future__ import annotations

import pytest

from newsreader.comparison.model import Mention, Quotation
from newsreader.comparison.quoted_run import word_hits
from newsreader.comparison.quoted_side import QuotedSide
from newsreader.comparison.reworded import reworded
from newsreader.side import Pair, Side


def alike(left: str, right: str, speakers: tuple[str | None, str | None]) -> list[str]:
    def quoted(side: Side, text: str, speaker: str | None) -> QuotedSide:
        return QuotedSide([Quotation(Mention(side, 0, 0, len(text), text), speaker)])

    sides = Pair(quoted(Side.LEFT, left, speakers[0]), quoted(Side.RIGHT, right, speakers[1]))
    return [found.words for found in reworded(sides, word_hits(sides))]


LUND = ("Ana Lund", "Ms. Lund")
LEFT = "It rained. We will rebuild every harbour they destroyed. It was cold."
RIGHT = "We shall rebuild each port that they destroyed."


def test_one_sentence_of_one_speaker_in_other_words() -> None:
    assert alike(LEFT, RIGHT, LUND) == ["rebuild every harbour they destroyed"]
    assert alike(RIGHT, LEFT, LUND) == ["rebuild each port that they destroyed"]


@pytest.mark.parametrize(
    "speakers", [("Ana Lund", "Piet Maas"), ("Ana Lund", None), ("she", "she")]
)
def test_the_speaker_must_be_named_by_both(speakers: tuple[str | None, str | None]) -> None:
    assert alike(LEFT, RIGHT, speakers) == []


@pytest.mark.parametrize(
    "right",
    [
        # Too little of the longer one.
        "We will rebuild, repaint and reopen the market hall and the school they destroyed.",
        # The same words in another order.
        "They destroyed what they wanted us to rebuild.",
        # Too short to be told by most of its words.
        "They destroyed.",
        "",
    ],
)
def test_what_is_another_statement(right: str) -> None:
    assert alike(LEFT, right, LUND) == []
