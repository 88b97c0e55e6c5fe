"""What sets two figures apart, however alike the words around them."""

from __future__ import annotations

import pytest

from newsreader.comparison.circumstance import (
    date_stems,
    days_told,
    may_be_name,
    places_named,
    surveys_named,
)
from newsreader.comparison.model import Relation
from newsreader.language.word import stem, words
from tests.comparison.test_quantity import link, matched

APART = [
    # another weekday, another span
    (
        "On Tuesday the clinic reported 204 new cases.",
        "The clinic reported 318 new cases on Wednesday.",
    ),
    (
        "The port cancelled 240 sailings on Monday because of fog.",
        "The port cancelled 310 sailings because of fog over the weekend.",
    ),
    (
        "Bread prices rose 0.3 percent in May from the month before.",
        "Bread prices rose 3.2 percent in May from the year before.",
    ),
    (
        "The canal made a profit of $4 million in the quarter.",
        "The canal made an annual profit of $15 million.",
    ),
    # another place, poll, subject or rank
    ("The mill will cut 1,500 jobs in Sweden.", "The mill will cut 600 jobs in Poland."),
    ("The yard employs 4,200 welders worldwide.", "The yard employs 900 welders in Varn."),
    (
        "A Dexter poll put support for the mayor at 48 percent.",
        "A Norland poll put support for the mayor at 45 percent.",
    ),
    (
        "Quillon's sales rose 4 percent to $510 million in the quarter.",
        "Marvane's sales rose 7 percent to $620 million in the quarter.",
    ),
    (
        "The Cedar fire had burned 900 acres and was 40 percent contained.",
        "The Ridge fire had burned 300 acres and was 75 percent contained.",
    ),
    ("So far 12,300 goats have had a first dose.", "So far 4,100 goats have had a second dose."),
    # the parts of a list, and a sum of two
    (
        "The Greens won 24 seats and the Reds 48.",
        "The Reds took 48 seats and the Greens 24.",
    ),
    ("Some 300 nurses came, and 1,200 more nurses will follow.", "The army sent 1,500 nurses."),
    # rates by other spans
    ("Tenants pay a rent of $2,000 a month.", "Tenants pay a rent of $24,000 a year."),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_figures_set_apart_never_differ(left: str, right: str) -> None:
    assert Relation.DIFFER not in {relation for *_, relation in matched(left, right, link())}


TOGETHER = [
    (
        "Thirty-one of the 50 states have joined the suit.",
        "Twenty-nine states have joined the suit.",
        ("Thirty-one", "Twenty-nine", Relation.DIFFER),
    ),
    (
        "Two climbers died and five were hurt in an avalanche.",
        "An avalanche killed three climbers and injured five.",
        ("Two", "three", Relation.DIFFER),
    ),
    (
        "A blaze killed 14 dockers on Sunday, the fire service said on Monday.",
        "Sixteen dockers died in the blaze on Sunday.",
        ("14", "Sixteen", Relation.DIFFER),
    ),
    (
        "A magnitude 6.4 earthquake struck at a depth of 10 km, the survey said.",
        "The earthquake had a magnitude of 6.2 and a depth of 10 km, the survey said.",
        ("6.4", "6.2", Relation.DIFFER),
    ),
    (
        "The Cedar fire was 40 percent contained, the forest service said.",
        "The Cedar fire is 30 percent contained, the forest service said.",
        ("40 percent", "30 percent", Relation.DIFFER),
    ),
    (
        "The divers were held for 48 hours before the navy freed them.",
        "The navy freed the divers, who had been held for two days.",
        ("48 hours", "two days", Relation.CLOSE),
    ),
    (
        "The town spends $9,800 per person on health.",
        "Health spending in the town is $9,800 a head.",
        ("$9,800 per person", "$9,800 a head", Relation.AGREE),
    ),
    (
        "The capital broke a record of 42.6 degrees.",
        "The capital's old record was 42.6C.",
        ("42.6 degrees", "42.6C", Relation.AGREE),
    ),
    (
        "Halden reported a quarterly profit of $1.24 billion.",
        "Halden had a profit of $1.2 billion in the quarter.",
        ("$1.24 billion", "$1.2 billion", Relation.CLOSE),
    ),
    (
        "The crash killed seven passengers and injured 22.",
        "Twenty-two people were hurt and seven passengers died in the crash.",
        ("seven", "seven", Relation.AGREE),
    ),
]


@pytest.mark.parametrize(("left", "right", "match"), TOGETHER)
def test_figures_of_one_thing_are_compared(
    left: str, right: str, match: tuple[str, str, Relation]
) -> None:
    assert match in matched(left, right, link())


def test_a_whole_never_differs_from_a_part() -> None:
    found = matched("Thirty-one of the 50 states sued.", "Twenty-nine states sued.", link())
    assert "50" not in {left for left, *_ in found}


def test_the_day_on_which_something_is_said_is_not_that_of_the_figure() -> None:
    assert days_told(words("Killed on Sunday, police said on Monday")) == {"sunday"}
    assert days_told(words("It was a long weekend")) == {"weekend"}


def test_places_and_polls_are_names_beside_their_words() -> None:
    text = "A Dexter poll in Varn, and the poll in parliament"
    assert list(places_named(text, words(text))) == [stem("varn")]
    assert list(surveys_named(text, words(text))) == [stem("dexter")]


def test_only_a_word_of_no_general_use_may_be_a_name() -> None:
    assert may_be_name("quillon")
    assert not any(map(may_be_name, ("the", "soldiers", "people", "police")))
    assert stem("monday") in date_stems()
