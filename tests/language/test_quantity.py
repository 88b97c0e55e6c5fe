"""Figures in running text, read as a careful reader would."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.quantity import Amount, find_amounts
from newsreader.language.quantity.reading import MOST_AMOUNTS

Reading = tuple[str, float | None, str | None]

READINGS: list[tuple[str, list[Reading]]] = [
    # digits and scales
    ("The dam holds 1,250 tonnes of silt.", [("1,250 tonnes", 1250, "tonne")]),
    ("Some 4.5 million homes lost power.", [("Some 4.5 million", 4.5e6, None)]),
    ("It has 12 bn views.", [("12 bn", 12e9, None)]),
    ("They shipped 20k parcels.", [("20k", 20_000, None)]),
    ("The firm lost 1.2tn yen.", [("1.2tn yen", 1.2e12, "JPY")]),
    ("About 5m people watched.", [("About 5m", 5e6, "person")]),
    ("The wall is 5m high.", [("5m", 5, "metre")]),
    ("It sold 3½ tons of rice.", [("3½ tons", 3.5, "ton")]),
    ("It sold 2 1/2 tons of rice.", [("2 1/2 tons", 2.5, "ton")]),
    ("The lottery paid 10 lakh rupees.", [("10 lakh rupees", 1e6, "INR")]),
    # number words
    ("Seven miners were rescued.", [("Seven", 7, "person")]),
    ("The court freed twenty-five prisoners.", [("twenty-five", 25, "person")]),
    ("Two hundred and fifty goats escaped.", [("Two hundred and fifty", 250, None)]),
    ("He ran for two-and-a-half hours.", [("two-and-a-half hours", 2.5, "hour")]),
    ("It took three and a half years.", [("three and a half years", 3.5, "year")]),
    ("A million and a half birds nest there.", [("A million and a half", 1.5e6, None)]),
    ("Half a million visitors came.", [("Half a million", 500_000, "person")]),
    ("The town has half a dozen bakeries.", [("half a dozen", 6, None)]),
    ("More than a dozen villages flooded.", [("More than a dozen", 12, None)]),
    ("Three dozen eggs were thrown.", [("Three dozen", 36, None)]),
    ("She owns a hundred paintings.", [("a hundred", 100, None)]),
    ("It cost one hundred thousand dollars.", [("one hundred thousand dollars", 1e5, "USD")]),
    ("A multimillion deal; a million-dollar smile.", [("million-dollar", 1e6, "USD")]),
    # vague counts
    ("Dozens of sheep died.", [("Dozens", None, None)]),
    ("Hundreds of thousands of pilgrims prayed.", [("Hundreds of thousands", None, "person")]),
    ("It burnt tens of thousands of acres.", [("tens of thousands of acres", None, "acre")]),
    ("The state spent millions of dollars.", [("millions of dollars", None, "USD")]),
    ("Several hundred trees fell.", [("Several hundred", None, None)]),
    # currencies
    ("The yacht cost $35bn.", [("$35bn", 35e9, "USD")]),
    ("The yacht cost 35 billion dollars.", [("35 billion dollars", 35e9, "USD")]),
    ("Tickets are £7.50 each.", [("£7.50", 7.5, "GBP")]),
    ("The loan of €2-million was repaid.", [("€2-million", 2e6, "EUR")]),
    ("Its debts reached 300 million yuan.", [("300 million yuan", 3e8, "CNY")]),
    ("They paid A$40 million.", [("A$40 million", 4e7, "AUD")]),
    ("He owed USD 500.", [("USD 500", 500, "USD")]),
    ("The crash wiped out 20 million pounds.", [("20 million pounds", 2e7, "GBP")]),
    ("The calf weighs 90 pounds.", [("90 pounds", 90, "pound")]),
    ("Bread rose by 30 cents.", [("30 cents", 30, "US cent")]),
    ("A $43,000 car burnt.", [("$43,000", 43_000, "USD")]),
    # percentages
    ("Turnout fell to 41.5%.", [("41.5%", 41.5, "percent")]),
    ("Turnout fell to 41.5 per cent.", [("41.5 per cent", 41.5, "percent")]),
    ("A 15 percent increase was agreed.", [("15 percent", 15, "percent")]),
    ("She leads by three percentage points.", [("three percentage points", 3, "percentage point")]),
    ("The bank cut rates by 25 basis points.", [("25 basis points", 25, "basis point")]),
    # qualifiers
    ("At least 53 horses were hurt.", [("At least 53", 53, None)]),
    ("Nearly 90 priests signed.", [("Nearly 90", 90, "person")]),
    ("Up to 5 inches of rain fell.", [("Up to 5 inches", 5, "inch")]),
    ("As many as 400 boats sank.", [("As many as 400", 400, None)]),
    ("Fewer than 20 tickets remain.", [("Fewer than 20", 20, None)]),
    ("An estimated 700 elk crossed.", [("An estimated 700", 700, None)]),
    ("He read 30 or so books.", [("30 or so", 30, None)]),
    ("Buyers aged 65 or older queued.", [("65 or older", 65, "year")]),
    # ranges and scores
    ("He faces 46 to 57 months in prison.", [("46 to 57 months", None, "month")]),
    ("Between 30 and 40 goats grazed.", [("30 and 40", None, None)]),
    ("Expect 5-10 cm of snow.", [("5-10 cm", None, "centimetre")]),
    ("The plan costs $2 to $3 billion.", [("$2 to $3 billion", None, "USD")]),
    ("Boys of eight to ten sang.", [("eight to ten", None, None)]),
    (
        "Sales rose from 20 percent to 35 percent.",
        [("20 percent", 20, "percent"), ("35 percent", 35, "percent")],
    ),
    ("The senate voted 68-32 for it.", [("68", 68, None), ("32", 32, None)]),
    ("It ended in a 3-2 victory.", [("3", 3, None), ("2", 2, None)]),
    ("They took a 40-to-39 lead.", [("40", 40, None), ("39", 39, None)]),
    (
        "He leads 49 percent to 44 percent.",
        [("49 percent", 49, "percent"), ("44 percent", 44, "percent")],
    ),
    # fractions and odds
    ("Two-thirds of the bees died.", [("Two-thirds", 2 / 3, "fraction")]),
    ("Three quarters of the hall was empty.", [("Three quarters", 0.75, "fraction")]),
    ("A third of pupils stayed home.", [("A third", 1 / 3, "fraction")]),
    ("Half of the fleet is idle.", [("Half", 0.5, "fraction")]),
    ("Nearly half stayed away.", [("Nearly half", 0.5, "fraction")]),
    ("The tax was cut in half.", [("half", 0.5, "fraction")]),
    ("One in seven adults smokes.", [("One in seven", 1 / 7, "fraction")]),
    ("Three out of four drivers speed.", [("Three out of four", 0.75, "fraction")]),
    ("He has a one-in-three chance.", [("one-in-three", 1 / 3, "fraction")]),
    ("It lasted half an hour.", [("half an hour", 0.5, "hour")]),
    # ordinals that inform
    ("He seeks a third term.", [("third", 3, "rank")]),
    ("It is the second-largest port.", [("second", 2, "rank")]),
    ("She finished fourth.", [("fourth", 4, "rank")]),
    ("They met for the first time in weeks.", [("first", 1, "rank")]),
    ("It is their first in-person talk.", [("first", 1, "rank")]),
    ("The No. 3 Democrat resigned.", [("No. 3", 3, "rank")]),
    ("It was the 21st attempt.", [("21st", 21, "rank")]),
    # multiples
    ("The budget more than doubled.", [("more than doubled", 2, "times")]),
    ("He was twice arrested.", [("twice", 2, "times")]),
    ("It is triple the usual sum.", [("triple", 3, "times")]),
    ("They asked six times.", [("six times", 6, "time")]),
    # ages
    ("Ms. Ferrer, 46, painted it.", [("46", 46, "year")]),
    ("A 56-year-old plumber won.", [("56-year-old", 56, "year")]),
    ("The twins, aged 16, ran.", [("16", 16, "year")]),
    ("He sailed at the age of 30.", [("30", 30, "year")]),
    ("She is 12 years old.", [("12 years old", 12, "year")]),
    # durations and measures
    ("The six-month strike ended.", [("six-month", 6, "month")]),
    ("It waited more than a decade.", [("more than a decade", 1, "decade")]),
    ("One day later it rained.", [("One day", 1, "day")]),
    ("They marched 45 miles north.", [("45 miles", 45, "mile")]),
    ("The base is 30km away.", [("30km", 30, "kilometre")]),
    ("It covers 12 square miles.", [("12 square miles", 12, "square mile")]),
    ("It was 38 degrees Celsius.", [("38 degrees Celsius", 38, "degree Celsius")]),
    ("It was 38°C.", [("38°C", 38, "degree Celsius")]),
    ("Winds hit 90 mph.", [("90 mph", 90, "mile per hour")]),
    ("The plant makes 800 megawatts.", [("800 megawatts", 800, "megawatt")]),
    # counts with their noun
    ("Ten of those 33 seats are open.", [("Ten", 10, None), ("33", 33, None)]),
    ("At least one of the bridges fell.", [("At least one", 1, None)]),
    ("There was zero interest.", [("zero", 0, None)]),
    ("In the years to 1950, 2,100 ships sank.", [("2,100", 2100, None)]),
    ("The two rival camps met.", [("two", 2, None)]),
]

NOTHING = [
    # years, dates, times
    "It was founded in 2001.",
    "The 2012 election was close.",
    "In the 1990s it grew.",
    "The class of '92 met.",
    "He left on June 28, 2013.",
    "The summit runs from 15-16 September.",
    "On the 4th of July it closed.",
    "On Sept. 11 the towers fell.",
    "It began on 11th March.",
    "Polls close at 5 p.m. sharp.",
    "It aired at 2:52 a.m.",
    "From 5 to 7 p.m. it rained.",
    "A 19th-century mill burnt.",
    "The 2007-08 season was poor.",
    "The 9/11 report is long.",
    "It closes at 10am.",
    "The fiscal 2013 request is here.",
    "It is open 24/7.",
    # names
    "Take Route 66 west.",
    "Section 427 was repealed.",
    "The 112th Congress sat.",
    "The G7 met.",
    "Leaders of the Group of Seven met.",
    "He flew an F-35 home.",
    "Covid-19 spread.",
    "He pleaded the Fifth Amendment.",
    "They flew on Apollo 11.",
    "He lives at 10 Downing Street.",
    "Call 555-0100 now.",
    "It is on 5th Avenue.",
    "She filed under 401(k) rules.",
    "It runs on 5G.",
    "See https://example.org/2022/09/15/x-5.",
    "The Third Way group spoke.",
    "He joined the 82nd Airborne.",
    "Use version 2.0.1 only.",
    # idioms and pronouns
    "He is one of the best.",
    "They love one another.",
    "The two spoke.",
    "One never knows.",
    "A four-star general spoke.",
    "It was first reported here.",
    "At first it rained.",
    "The first lady waved.",
    "First responders came.",
    "They fly flags at half-staff.",
    "It had a double standard.",
    "He doubled down.",
    "At one point he wept.",
    "It is a two-way street.",
    "What is its half-life?",
    "The secondhand car is old.",
    "1. Boil the rice.",
    "As shown before [3] it rains.",
]


@pytest.mark.parametrize(("sentence", "expected"), READINGS)
def test_reads(sentence: str, expected: list[Reading]) -> None:
    found = find_amounts(sentence)
    assert [(a.text, a.unit) for a in found] == [(text, unit) for text, _, unit in expected]
    for amount, (_, value, _) in zip(found, expected, strict=True):
        assert amount.value == (None if value is None else pytest.approx(value, rel=1e-3))


@pytest.mark.parametrize("sentence", NOTHING)
def test_is_never_a_figure(sentence: str) -> None:
    assert find_amounts(sentence) == ()


def test_there_are_a_hundred_expressions() -> None:
    assert len(READINGS) >= 100


BOUNDS = [
    ("More than 24,000 fans came.", 24_000, None, False),
    ("At least 53 were hurt.", 53, None, False),
    ("Up to 5 inches fell.", None, 5, False),
    ("No more than 8 rooms are left.", None, 8, False),
    ("Nearly 90 priests signed.", None, 90, True),
    ("About 19 states agree.", None, None, True),
    ("Some 16 bills wait.", None, None, True),
    ("Exactly 16 bills wait.", None, None, False),
    ("He faces 46 to 57 months.", 46, 57, False),
    ("Around 40-50 boats sank.", 40, 50, True),
    ("It costs $5-10 million.", 5e6, 10e6, False),
    ("Two to three million bees died.", 2e6, 3e6, False),
    ("Thousands of bees died.", 1_000, None, True),
]


@pytest.mark.parametrize(("sentence", "low", "high", "approximate"), BOUNDS)
def test_knows_how_exact_a_figure_is(
    sentence: str, low: float | None, high: float | None, *, approximate: bool
) -> None:
    (amount,) = find_amounts(sentence)
    assert (amount.low, amount.high, amount.approximate) == (low, high, approximate)


COUNTED = [
    ("The parade drew 50,000 soldiers in the far north.", "soldiers in the far north"),
    ("He asked for $60 billion in road spending.", "road spending"),
    ("The budget was $640 million.", "budget"),
    (
        "Dutch sales of tulips, bulbs and seeds reached $35 million.",
        "Dutch sales of tulips, bulbs and seeds",
    ),
    ("The six-month strike of the dockers ended.", "strike of the dockers"),
    ("About 30 percent of voters stayed home.", "voters"),
    ("Ms. Ferrer, 46, painted it.", "Ms. Ferrer"),
    ("The farmer, 34, painted it.", "farmer"),
    ("A 56-year-old plumber won.", "plumber"),
    ("It is her third attempt.", "attempt"),
    ("Thousands of square miles of marsh are dry.", "marsh"),
]


@pytest.mark.parametrize(("sentence", "of"), COUNTED)
def test_says_what_is_counted(sentence: str, of: str | None) -> None:
    assert [amount.of for amount in find_amounts(sentence)] == ([of] if of else [])


def test_later_figures_count_what_the_first_did() -> None:
    found = find_amounts(
        "Of 33 open seats, 23 are held by Greens. The cost was $2 million. It "
        "climbed to $3 million."
    )
    assert [amount.of for amount in found] == ["open seats", "open seats", "cost", "cost"]


SAID = [
    (
        "The dam leaks 40 litres a day, according to a study by the water board.",
        "study by the water board",
    ),
    ("The mayor, Ana Ruiz, said that 40 trees fell.", "Ana Ruiz"),
    ("Some 40 trees fell, harbour officials said.", "harbour officials"),
    ("Some 40 trees fell in the storm.", None),
    ("Police said 40 trees fell.", "Police"),
    ("Some 40 trees fell, the harbour authority said on Friday.", "the harbour authority"),
    ("A report by the water board found 40 leaks.", "report by the water board"),
    ("The Varn Gazette reported that 40 trees fell.", "the Varn Gazette"),
    ("The census shows 40 people live there.", "census"),
    ("Records showed 40 trips.", "Records"),
    ("VARN (Agency) — Ana Ruiz said 40 trees fell.", "Ana Ruiz"),
    ('"We lost 40 trees," said the mayor, Ana Ruiz.', "Ana Ruiz"),
    ("Analysts at Norland Bank estimate that it will cost $40.", "Analysts at Norland Bank"),
    ("The union warned of cuts, but the company puts the number at 40.", "company"),
    # what speaks of other things, or is no speaker
    ("The field of likely candidates includes 40 names.", None),
    ("Expenses charged to the fund included $40 for soap.", None),
    ("Ana Ruiz pleaded guilty to 40 counts.", None),
    ("He promised to pay $40.", None),
    ("On Thursday night, announced on Friday, 40 trees fell.", None),
    ("A programme called Tide tracks 40 ships.", None),
    ("The film, called Forty, cost $40.", None),
]


@pytest.mark.parametrize(("sentence", "speaker"), SAID)
def test_says_who_gives_a_figure(sentence: str, speaker: str | None) -> None:
    assert find_amounts(sentence)[0].said_by == speaker


def test_the_verb_of_what_is_done_tells_what_a_distance_is_of() -> None:
    found = find_amounts("The advance went on 45 miles north in a nearby town.")
    assert [amount.of for amount in found] == ["advance"]
    (marched,) = find_amounts("The rebels marched 45 miles north in a day.")
    assert marched.of == "marched"


def test_a_pronoun_stands_for_the_speaker_named_before() -> None:
    found = find_amounts("Ana Ruiz said that 40 trees fell. She said that 12 roofs went.")
    assert [amount.said_by for amount in found] == ["Ana Ruiz", "Ana Ruiz"]


WORDS = st.sampled_from(
    [
        *"$£%-–,.()'“”:/#°½",
        "12",
        "1,500",
        "2.5",
        "2015",
        "to",
        "a",
        "and",
        "half",
        "million",
        "two",
        "third",
        "of",
        "per",
        "cent",
        "km",
        "years",
        "old",
        "between",
        "more",
        "than",
        "Mr",
        "May",
        "said",
        "he",
        "according",
        "m",
        "bn",
        "dozens",
        "people",
        " ",
        " ",
        " ",
        "\u202e",
        "٣",
    ]
)


@given(st.lists(WORDS, max_size=40).map("".join) | st.text(max_size=200))
def test_any_text_gives_figures_in_order_within_it(text: str) -> None:
    found = find_amounts(text)
    assert all(a.text == text[a.start_char : a.end_char] and a.text for a in found)
    assert all(a.end_char <= b.start_char for a, b in pairwise(found))
    assert all(_is_sound(amount) for amount in found)


def _is_sound(amount: Amount) -> bool:
    """Whether a record's parts go together."""
    ordered = amount.low is None or amount.high is None or amount.low <= amount.high
    return ordered and amount.of != "" and amount.said_by != ""


@pytest.mark.parametrize(
    "text",
    [
        "1" * 10_000_000,
        "1," * 1_000_000,
        "1-" * 1_000_000,
        "12 dogs " * 500_000,
        "million " * 500_000,
        "$" * 2_000_000,
        "a half " * 500_000,
    ],
    ids=["digits", "commas", "hyphens", "counts", "scales", "signs", "halves"],
)
def test_hostile_text_takes_little_time(text: str) -> None:
    start = time.process_time()
    assert len(find_amounts(text)) <= MOST_AMOUNTS
    assert time.process_time() - start < 10
