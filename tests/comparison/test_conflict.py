"""Pairs of paragraphs about one story: which of their figures stand against each other."""

from __future__ import annotations

import time

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import Because, Link, Strength
from newsreader.comparison.quantity import find_quantities, match_quantities
from newsreader.side import Pair


def matched(left: str, right: str, strength: Strength | None = Strength.STRONG) -> list[str]:
    """The matches of two paragraphs, as "left words / right words: relation"."""
    articles = Pair(*(Article("Title", (Paragraph(Kind.BODY, text),)) for text in (left, right)))
    links = (Link(Pair(0, 0), 0.9, strength, on_chain=True, because=Because()),) if strength else ()
    return [
        f"{match.quantities.left.mention.text} / {match.quantities.right.mention.text}: "
        f"{match.relation}"
        for match in match_quantities(articles, find_quantities(articles), links)
    ]


DIFFER = [
    (
        "The blast killed 12 people at a market in Karlu.",
        "Fifteen people died in the blast at the Karlu market.",
        "12 / Fifteen",
    ),
    (
        "Police said 3,000 people marched through Odrin on Saturday.",
        "Organisers said 10,000 people marched through Odrin.",
        "3,000 / 10,000",
    ),
    (
        "He spent $5,687.75 on a stay at the Lakeside Harbour Hotel.",
        "The bills were for a cruise ($910.40) and the Lakeside Harbour Hotel ($5,587.75).",
        "$5,687.75 / $5,587.75",
    ),
    (
        "They have booked $500,000 of airtime in Lund, Visby and Kalmar.",
        "The spot, to be shown in Kalmar, Visby and Lund, is costing the union $1 million.",
        "$500,000 / $1 million",
    ),
    ("The mural is by Ana Ruiz, 46.", "Ruiz, 48, said she had painted it.", "46 / 48"),
    (
        "A 52-year-old plumber from Varn won the jackpot.",
        "The jackpot went to a 57-year-old plumber from Varn.",
        "52-year-old / 57-year-old",
    ),
    (
        "The bridge over the Tarn will cost €300 million.",
        "The cost of the bridge over the Tarn is put at €450 million.",
        "€300 million / €450 million",
    ),
    (
        "The poll found that 56 percent of voters support the dam.",
        "According to the poll, 65 percent of voters support the dam.",
        "56 percent / 65 percent",
    ),
    (
        "An earthquake of magnitude 6.8 struck the coast near Varn.",
        "The coast near Varn was struck by a magnitude 7.4 earthquake.",
        "6.8 / 7.4",
    ),
    (
        "The ferry was carrying 189 passengers when it capsized.",
        "The ferry capsized with 209 passengers on board.",
        "189 / 209",
    ),
    (
        "The firm will cut 1,200 jobs at its plant in Varn.",
        "Some workers wept as the firm said it would cut 1,800 jobs at the Varn plant.",
        "1,200 / 1,800",
    ),
    (
        "A court in Varn sentenced the captain to 15 years in prison.",
        "The captain was sentenced to 12 years in prison by a court in Varn.",
        "15 years / 12 years",
    ),
    (
        "The new tower in Varn is 240 metres high.",
        "At 220 metres, the new tower in Varn will be the tallest.",
        "240 metres / 220 metres",
    ),
    (
        "Flooding displaced 40,000 people in the delta.",
        "In the delta, 60,000 people were displaced by flooding.",
        "40,000 / 60,000",
    ),
    (
        "Troops arrested 32 students at the university.",
        "Soldiers detained 45 students at the university.",
        "32 / 45",
    ),
    (
        "The portrait sold for £3.2 million at an auction in Bath.",
        "At an auction in Bath the portrait sold for £2.3 million.",
        "£3.2 million / £2.3 million",
    ),
    (
        "The wildfire has burned 12,000 acres near Varn.",
        "Near Varn, the wildfire has burned 18,000 acres.",
        "12,000 acres / 18,000 acres",
    ),
    (
        "The storm left 34 wounded and 12 dead in Varn.",
        "The storm killed 14 and wounded 34 in Varn.",
        "12 / 14",
    ),
    (
        "The fund lent the shipyard $3 million for repairs.",
        "The fund lent the shipyard $3 billion for repairs.",
        "$3 million / $3 billion",
    ),
    (
        "The party won 312 seats in the new parliament.",
        "In the new parliament the party has 318 seats.",
        "312 / 318",
    ),
]


@pytest.mark.parametrize(("left", "right", "figures"), DIFFER)
def test_the_same_thing_told_differently_differs(left: str, right: str, figures: str) -> None:
    assert f"{figures}: differ" in matched(left, right)


ACCORD = [
    (
        "A fire killed 12 dockers in Varn.",
        "Twelve people died in the Varn fire.",
        "12 / Twelve: agree",
    ),
    ("The fire left 12 dead.", "At least 12 were killed in the fire.", "12 / At least 12: agree"),
    ("About 19 states have such laws.", "In 19 states such laws hold.", "About 19 / 19: agree"),
    (
        "Half of the farms closed.",
        "Some 50 percent of the farms closed.",
        "Half / Some 50 percent: agree",
    ),
    (
        "Petrol hit $3.45 a gallon.",
        "Petrol costs $3.45 per gallon.",
        "$3.45 a gallon / $3.45 per gallon: agree",
    ),
    (
        "Nearly $300 million in flood aid was paid.",
        "Flood aid came to $290 million.",
        "Nearly $300 million / $290 million: close",
    ),
    (
        "At least 12 people were killed in the raid.",
        "The raid killed 15 people.",
        "At least 12 / 15: close",
    ),
    (
        "Dozens of protesters were arrested in Varn.",
        "Police arrested 36 protesters in Varn.",
        "Dozens / 36: close",
    ),
    (
        "Troops advanced 30 miles towards the river.",
        "Troops have advanced 48km towards the river.",
        "30 miles / 48km: close",
    ),
    (
        "It was 108F in the valley, a record temperature.",
        "The temperature in the valley reached 42C.",
        "108F / 42C: close",
    ),
    (
        "Between 30 and 40 farm horses died.",
        "The fire killed 35 farm horses.",
        "30 and 40 / 35: close",
    ),
    (
        "Some 41,300 homes lost power.",
        "About 41,000 homes lost power.",
        "Some 41,300 / About 41,000: close",
    ),
    (
        "He paid over $300 at Teddy Bear Palace.",
        "At Teddy Bear Palace he left $313.89.",
        "over $300 / $313.89: close",
    ),
]


@pytest.mark.parametrize(("left", "right", "match"), ACCORD)
def test_equal_rounded_and_converted_figures_accord(left: str, right: str, match: str) -> None:
    assert match in matched(left, right)


NOTHING = [
    # another fate, part, person, group or place
    ("The raid killed 12 people in Varn.", "The raid injured 40 people in Varn."),
    (
        "The raid killed 15 people in Varn.",
        "The raid in Varn killed several people, including 9 children.",
    ),
    ("The raid killed 15 people in Varn.", "Another 20 people died in a raid in Varn."),
    ("Men make up 61 percent of the crew.", "Women make up 39 percent of the crew."),
    ("Some 56 percent approve of the mayor.", "Some 38 percent disapprove of the mayor."),
    ("The mural is by Ana Ruiz, 46.", "The mural is by Luis Ruiz, 19."),
    ("Greens won 45 seats in the north.", "Liberals won 31 seats in the north."),
    ("The plant in Lund will cut 300 jobs.", "The plant in Visby will cut 500 jobs."),
    ("Shares of Norvik fell 4 percent on Friday.", "Shares of Astra fell 7 percent on Friday."),
    ("Exports rose 4 percent on weak demand.", "Imports rose 9 percent on weak demand."),
    # another day or span
    (
        "Unemployment was 5 percent in the town in 2019.",
        "Unemployment was 8 percent in the town in 2021.",
    ),
    ("The cost of the dam was $2 billion in March.", "The cost of the dam was $3 billion in June."),
    (
        "The flood killed 12 people in the delta.",
        "Floods have killed 80 people in the delta since 2015.",
    ),
    ("Sales at the shop were $4 million last year.", "Sales at the shop were $6 million."),
    # a change and a level
    ("Rates rose by 3 percent at the bank.", "Rates rose to 5 percent at the bank."),
    ("Wages at the plant rose from $12 an hour.", "Wages at the plant rose to $15 an hour."),
    # bounds, and values of other orders
    ("More than 100 people marched in Varn.", "In Varn 5,000 people marched."),
    ("Up to 50 ships may be lost in the storm.", "The storm sank 12 ships."),
    (
        "The harbour has 9 cranes near the market.",
        "The harbour has 4,000 residents near the market.",
    ),
    # units
    ("The fine for the firm was $5 million.", "The fine for the firm was €4 million."),
    ("The mine sells 40 tonnes a day.", "The mine sells 900 tonnes a year."),
    ("The port is 30 miles from Varn.", "The port is 70 km from Varn."),
    ("It was the third attempt on the peak.", "It was the fifth attempt on the peak."),
    # series and lists
    (
        "Turnout was 41 percent in Lund and 55 percent in Visby.",
        "Turnout was 55 percent in Visby and 41 percent in Lund.",
    ),
    # nothing in common but the unit
    ("The mayor spoke to 40 guests.", "The choir sang 12 songs."),
]


@pytest.mark.parametrize(("left", "right"), NOTHING)
def test_what_may_be_another_thing_never_differs(left: str, right: str) -> None:
    assert not [match for match in matched(left, right) if match.endswith("differ")]


@pytest.mark.parametrize(("left", "right"), [case for case in NOTHING if "Lund and" not in case[0]])
def test_what_may_be_another_thing_is_not_matched(left: str, right: str) -> None:
    assert matched(left, right) == []


def test_paragraphs_that_are_not_linked_seldom_differ() -> None:
    left = "Police said 3,000 people marched through Odrin on Saturday."
    assert matched(left, "Organisers said 10,000 people marched through Odrin.", None) == []


def test_a_repeated_value_is_no_disagreement() -> None:
    left = "The blast killed 12 people at a market in Karlu."
    right = "Fifteen people died in the blast at the Karlu market; 12 of them were traders."
    assert not [match for match in matched(left, right) if match.endswith("differ")]


def test_hostile_paragraphs_take_little_time() -> None:
    start = time.process_time()
    text = "The raid killed 12 men and cost $40 near Varn, not 13 for $41. " * 300
    assert matched(text, text.replace("12", "15")) is not None
    assert time.process_time() - start < 10
