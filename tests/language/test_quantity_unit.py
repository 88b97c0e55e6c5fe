"""Figures by their units, and numbers beside a unit that are none.

Readings are written as in `test_quantity_news`.
"""

from __future__ import annotations

import pytest

from newsreader.language.quantity import find_amounts
from newsreader.language.quantity.lexicon import family_of, units
from tests.language.test_quantity_news import told

READINGS: list[tuple[str, list[str]]] = [
    ("The guard is 6ft 7in tall.", ["6ft 7in = 6.583333333 foot, of guard"]),
    ("The 5'11\" suspect fled.", ["5'11\" = 5.916666667 foot, of suspect"]),
    ("The tallest, at 6 feet, 4 inches, plays in goal.", ["6 feet, 4 inches = 6.333333333 foot"]),
    ("A five-foot-two jockey won.", ["five-foot-two = 5.166666667 foot, of jockey"]),
    (
        "The wall is 9 feet high and 4 inches thick.",
        ["9 feet = 9 foot, of wall", "4 inches = 4 inch, of wall"],
    ),
    ('The set has a 65" screen.', ['65" = 65 inch, of screen']),
    ('He called it "a good 5" later.', ["5 = 5"]),
    ("The mine paid R2.5bn in tax.", ["R2.5bn = 2500000000 ZAR, of tax"]),
    ("Its debts reached N500 million.", ["N500 million = 500000000 NGN, of Its debts"]),
    ("A coffee costs 4€ in Rome.", ["4€ = 4 EUR, of coffee"]),
    ("A beer costs 95 kr in Oslo.", ["95 kr = 95 kr, of beer"]),
    ("The fee rose to 350 zł.", ["350 zł = 350 PLN, of fee"]),
    ("The state owes Rs 900 cr to millers.", ["Rs 900 cr = 9000000000 INR, of state"]),
    ("They paid 12 million GBP for it.", ["12 million GBP = 12000000 GBP"]),
    ("The park covers 30 km2 of marsh.", ["30 km2 = 30 square kilometre, of marsh"]),
    ("Each flat has 85 m2 of floor.", ["85 m2 = 85 square metre, of floor"]),
    ("Beef costs $9.40 per kg.", ["$9.40 per kg = 9.4 USD per kilogram, of Beef"]),
    (
        "Power cost 41 euros per megawatt-hour.",
        ["41 euros per megawatt-hour = 41 EUR per megawatt hour, of Power"],
    ),
    (
        "Office space costs $35 per square foot.",
        ["$35 per square foot = 35 USD per square foot, of Office space"],
    ),
    ("The line reaches 940Mbps at night.", ["940Mbps = 940 megabit per second, of line"]),
    ("It has a 5,000mAh battery.", ["5,000mAh = 5000 milliampere hour, of battery"]),
    (
        "The air held 424 parts per million of carbon dioxide.",
        ["424 parts per million = 424 part per million, of carbon dioxide"],
    ),
    ("The engine gives 840 Nm of torque.", ["840 Nm = 840 newton metre, of torque"]),
    ("Firefighters saved a four-storey mill.", ["four-storey = 4 storey, of mill"]),
    ("It rained for a couple of hours.", ["a couple of hours = 2 ~ hour, of rained"]),
    ("A foot of snow fell.", ["A foot = 1 foot, of snow"]),
    (
        "Crime is up by almost a fifth on the year.",
        ["almost a fifth = 0.2 [..0.2] ~ fraction, of Crime"],
    ),
    (
        "Profits fell by 57,000 to 2.3 million.",
        ["57,000 = 57000, of Profits", "2.3 million = 2300000, of Profits"],
    ),
    ("The sea may rise by 30 to 60 cm.", ["30 to 60 cm = - [30..60] centimetre, of sea"]),
    ("Claims fell 4,000 to 213,500.", ["4,000 = 4000, of Claims", "213,500 = 213500, of Claims"]),
    ("The charge took 9 – 15 hours.", ["9 – 15 hours = - [9..15] hour, of charge"]),
    ("The car weighs 1350 or 1450 kg.", ["1350 or 1450 kg = - [1350..1450] kilogram, of car"]),
    (
        "He waited 10 minutes or 20 at most.",
        ["10 minutes = 10 minute, of waited", "20 at most = 20 [..20]"],
    ),
    ("Lorne v Castle (0-2) was abandoned.", ["0 = 0", "2 = 2"]),
    ("Visitors fell to 3.2m last year.", ["3.2m = 3200000, of Visitors"]),
    ("The 400m hurdles began late.", ["400m = 400 metre, of hurdles"]),
    ("Unemployment among people under 25 fell.", ["under 25 = 25 [..25] year, of Unemployment"]),
    ("It added half a point to inflation.", ["half a point = 0.5 percentage point"]),
    ("Sales were 12% lower than a year ago.", ["12% = 12 percent, of Sales"]),
    ("The town sold 80.000 € of bonds.", ["80.000 € = 80000 EUR, of bonds"]),
    ("Three-hundred-and-six sheep drowned.", ["Three-hundred-and-six = 306, of sheep"]),
    ("The quake had a magnitude of 6.2.", ["6.2 = 6.2 magnitude, of magnitude"]),
    ("Shares closed down one cent.", ["one cent = 1 US cent, of Shares"]),
    ("It drew a record $5 million.", ["$5 million = 5000000 USD"]),
    ("The fire is 40 percent contained.", ["40 percent = 40 percent, of fire"]),
    ("One man was stabbed.", ["One = 1 person, of man"]),
]

NOTHING = [
    "The R8 sports car and the N95 mask sold out.",
    "The table on page 47 lists donors.",
    "In phase 3 trials it failed.",
    "Windows 11 users complained.",
    "The S&P 500 companies report next week.",
    "The Standard & Poor's 500 slid.",
    "The 911 system failed.",
]


@pytest.mark.parametrize(("sentence", "expected"), READINGS)
def test_reads(sentence: str, expected: list[str]) -> None:
    assert [told(amount) for amount in find_amounts(sentence)] == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_is_never_a_figure(sentence: str) -> None:
    assert find_amounts(sentence) == ()


def test_every_unit_belongs_to_one_family() -> None:
    families: dict[str, set[str]] = {}
    for unit in units().values():
        families.setdefault(unit.name, set()).add(unit.family)
    assert [name for name, found in families.items() if len(found) > 1] == []
    assert family_of("USD per square foot") == "money"
