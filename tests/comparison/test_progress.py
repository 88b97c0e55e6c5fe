from __future__ import annotations

import time

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison import compare, progress
from newsreader.comparison.progress import SILENT, Progress

STAGES = ["names", "figures", "quotations", "dates", "links"]


class Enough(Exception):  # noqa: N818 - nothing is wrong
    """Raised by whoever waits no longer."""


def long_article(word: str) -> Article:
    texts = [f"On Friday Ana {word}{i} said: “We saw {i} ships in {word}.”" for i in range(60)]
    return Article("A title", tuple(Paragraph(Kind.BODY, text) for text in texts))


def test_what_is_gone_through_is_what_was_given() -> None:
    SILENT.begin("names", 3)
    assert list(SILENT.over("abc")) == ["a", "b", "c"]


def test_the_share_rises_with_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "BEAT_SECONDS", 0)
    told: list[tuple[str, float]] = []
    begun: list[str] = []
    counted = Progress(begun.append, lambda stage, share: told.append((stage, share)))
    counted.begin("names", 4)
    list(counted.over("ab"))
    list(counted.over("cde"))
    assert begun == ["names"]
    assert told == [("names", share) for share in (0.25, 0.5, 0.75, 1.0, 1.0)]


def test_little_is_told_of_what_is_soon_done() -> None:
    told: list[float] = []
    counted = Progress(None, lambda _, share: told.append(share))
    counted.begin("names", 1000)
    began = time.monotonic()
    list(counted.over(range(1000)))
    assert len(told) <= 1 + (time.monotonic() - began) / progress.BEAT_SECONDS


def test_every_stage_tells_of_its_progress_up_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "BEAT_SECONDS", 0)
    shares: dict[str, list[float]] = {}
    begun: list[str] = []
    compare(
        long_article("Lund"),
        long_article("Maas"),
        on_stage=begun.append,
        on_progress=lambda stage, share: shares.setdefault(stage, []).append(share),
    )
    assert begun == list(shares) == STAGES
    for told in shares.values():
        assert told == sorted(told)
        assert len(told) > 60
        assert told[-1] > 0.7


@pytest.mark.parametrize("last", STAGES)
def test_a_comparison_can_be_stopped_within_any_stage(
    last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "BEAT_SECONDS", 0)

    def stop(stage: str, share: float) -> None:
        if stage == last and share > 0.3:
            raise Enough

    with pytest.raises(Enough):
        compare(long_article("Lund"), long_article("Maas"), on_progress=stop)
