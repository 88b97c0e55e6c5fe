"""Who speaks in a paragraph, and how much of it is speech."""

from __future__ import annotations

from newsreader.comparison.model import Mention, Quotation
from newsreader.comparison.voice import NO_VOICE, Voice, voices
from newsreader.side import Side


def quotation(side: Side, paragraph_index: int, start: int, end: int, who: str | None) -> Quotation:
    return Quotation(Mention(side, paragraph_index, start, end, "x" * (end - start)), who)


def test_quotations_are_gathered_by_paragraph() -> None:
    found = voices(
        [
            quotation(Side.LEFT, 2, 1, 11, "Ida Lund"),
            quotation(Side.LEFT, 2, 20, 30, "Ms. Lund"),
            quotation(Side.LEFT, 3, 0, 4, None),
            quotation(Side.RIGHT, 2, 5, 9, "The Harbour Master"),
        ]
    )
    assert found.left == {2: Voice(frozenset({"lund"}), 20), 3: Voice(frozenset(), 4)}
    assert found.right == {2: Voice(frozenset({"master"}), 4)}


def test_the_share_of_speech_is_within_bounds() -> None:
    assert Voice(frozenset(), 20).share(80) == 0.25
    assert Voice(frozenset(), 20).share(10) == 1
    assert NO_VOICE.share(0) == 0
