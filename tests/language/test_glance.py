"""Tests of the quick looks that go before dear searches."""

from __future__ import annotations

import pytest

from newsreader.language.calendar_word import month_glance
from newsreader.language.glance import holds_any


@pytest.mark.parametrize("text", ["a tale of two towns", "The towns", "townsfolk"])
def test_any_of_several_strings_is_seen_within_words_too(text: str) -> None:
    assert holds_any(text, ("town", "tale"))


@pytest.mark.parametrize("text", ["nothing of it", "Town and Tale", ""])
def test_strings_that_are_not_there_are_not_seen(text: str) -> None:
    assert not holds_any(text, ("town", "tale"))


@pytest.mark.parametrize("name", ["January", "Jan.", "Sept", "Sept. 4", "May", "in December,"])
def test_a_glance_at_months_misses_none(name: str) -> None:
    assert month_glance().search(name)


def test_a_glance_at_months_passes_over_most_other_words() -> None:
    assert not month_glance().search("The marchers decided to jump over the separate juniper.")
