"""Told in the same words, or in others."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.verbatim import is_verbatim, wording

AGENCY = (
    "Rescuers on the island of Brekkøy pulled eleven people from the sea on Friday "
    "after their ferry struck a reef, the coast guard said."
)
EDITED = (
    "Rescuers on the island of Brekkøy pulled eleven people from the sea on Friday after "
    "their ferry struck a reef. The police are asking who was at the helm."
)
REWORDED = "Eleven passengers were saved on Friday when a ferry ran on rocks off Brekkøy."


def verbatim(left: str, right: str) -> bool:
    return is_verbatim(wording(left), wording(right))


def test_shared_copy_is_verbatim() -> None:
    assert verbatim(AGENCY, EDITED)
    assert verbatim(EDITED, AGENCY)


def test_other_words_are_not() -> None:
    assert not verbatim(AGENCY, REWORDED)


def test_a_long_quotation_makes_a_short_paragraph_verbatim() -> None:
    told = "“We heard the keel scrape and then the lights went out all at once,” said Ola Berg."
    retold = (
        "Ola Berg, who was on deck, remembered how it began: 'We heard the keel scrape, and then "
        "the lights went out all at once', while others were still asleep below."
    )
    assert verbatim(told, retold)


def test_a_name_and_a_phrase_in_common_are_not_enough() -> None:
    left = "The Brekkøy coast guard said on Friday that the search would go on until nightfall."
    right = "Divers have left, the Brekkøy coast guard said on Friday, because of the currents."
    assert not verbatim(left, right)


def test_case_marks_and_possessives_do_not_count() -> None:
    assert verbatim(AGENCY.upper(), AGENCY.replace(",", ";"))


def test_what_is_too_short_for_a_run_says_nothing() -> None:
    assert not verbatim("Why are they here?", "Why are they here?")
    assert not verbatim("", "")


@given(st.text(max_size=80), st.text(max_size=80))
def test_sides_are_alike(left: str, right: str) -> None:
    assert verbatim(left, right) == verbatim(right, left)


def test_long_texts_take_time_in_proportion() -> None:
    begin = time.process_time()
    assert verbatim("so it goes " * 200_000, "so it goes " * 200_000)
    assert time.process_time() - begin < 2
