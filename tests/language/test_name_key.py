from __future__ import annotations

import pytest

from newsreader.language.name.acronym import initials, letters
from newsreader.language.name.key import compact, key_of
from newsreader.language.name.lexicon import common, known_names, undotted
from newsreader.language.name.person import (
    fits_title,
    given_alike,
    lone_surname,
    person_name,
    same_person,
    sounded,
)
from newsreader.language.name.token import tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("World Cooperation Organisation", "World Cooperation Organization"),
        ("The Evening Post", "Evening Post"),
        ("U.S.", "United States"),
        ("Ky.", "Kentucky"),
        ("Department of Fisheries", "Fisheries Department"),
        ("Ministry of Defence", "Defense Ministry"),
        ("Brenlow Inc.", "Brenlow"),
        ("Smith & Hale", "Smith and Hale"),
        ("Zoë Bräuer", "Zoe Brauer"),
        ("U.S. Weather Office", "United States Weather Office"),
        ("Fifth Amendment", "5th Amendment"),
        ("Republicans", "GOP"),
        ("Ministry of Foreign Affairs", "Foreign Ministry"),
        ("U.N. Weather Programme", "Weather Program"),
        ("Tropical Storm Orla", "Hurricane Orla"),
        ("Halden Fisk & Co.", "Halden Fisk"),
        ("Bombay", "Mumbai"),
    ],
)
def test_spellings_of_a_name_have_one_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Chinese", "China"), ("Ann Hale", "Ann Hall"), ("Peru", "Perugia")]
)
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


def test_a_compact_name_is_as_a_hashtag_writes_it() -> None:
    assert compact("OAS summit") == compact("OASSummit")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Yuri Antonov", "Yury Antonov", True),
        ("Robert Hale", "Bob Hale", True),
        ("Ann T. Hale", "Ann Hale", True),
        ("Ann T. Hale", "Ann B. Hale", False),
        ("A. Hale", "Ann Hale", True),
        ("Ann Hale", "Tom Hale", False),
        ("Joan Hale", "Jean Hale", False),
        ("Viktor Zelenskiy", "Viktor Zelensky", True),
        ("Ann Hale", "Ann Moss", False),
    ],
)
def test_full_names_of_one_person(one: str, other: str, *, same: bool) -> None:
    names = person_name(one), person_name(other)
    assert names[0] is not None
    assert names[1] is not None
    assert same_person(names[0], names[1]) is same
    assert same_person(names[1], names[0]) is same


def test_a_suffix_is_a_part_of_its_own() -> None:
    name = person_name("Paul T. Moss Jr.")
    assert name is not None
    assert (name.given, name.middle, name.surname, name.suffix) == ("paul", ("t",), "moss", "jr")
    assert person_name("Moss") is None


def test_given_names_and_titles() -> None:
    assert given_alike("william", "bill")
    assert not given_alike("mary", "mark")
    assert fits_title("Mr.", "john")
    assert not fits_title("Mr.", "mary")
    assert fits_title("President", "mary")


def test_acronyms_and_their_long_forms() -> None:
    assert letters("N.A.B.") == "NAB"
    assert letters("MoT") == "MOT"
    assert letters("Nab") == ""
    assert "WCO" in initials("World Cooperation Organization")
    assert {"BOF", "BF"} <= initials("Bank of Finland")


def test_common_words_and_known_names() -> None:
    assert common("walking")
    assert common("prices")
    assert not common("brenlow")
    assert known_names()["U.K."].canonical == known_names()["UK"].canonical == "United Kingdom"
    assert undotted("U.S. Senate") == "US Senate"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway’s U.S. ally", ["Norway", "U.S.", "ally"]),
        ("Sen. Hale left.", ["Sen.", "Hale", "left", "."]),
        ("J. R. Hale", ["J.", "R.", "Hale"]),
        ("O'Neill's AT&T", ["O'Neill", "AT&T"]),
        ("#NewsNow @who www.x.org/a", ["#NewsNow", "@who", "www.x.org/a"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected
    assert [text[t.start_char : t.end_char] for t in tokens(text)] == expected


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("Okoro", "okoro"),
        ("al-Masri", "masri"),
        ("El-Masri", "masri"),
        ("van der Meer", "meer"),
        ("Van der Meer", "meer"),
        ("De la Vega", "vega"),
        ("Al Hale", ""),
        ("Ben Hale", ""),
        ("Van Hale", ""),
        ("Ann Lowell", ""),
        ("Jean-Marc", "jean marc"),
    ],
)
def test_a_lone_surname_goes_without_its_particles(text: str, surname: str) -> None:
    assert lone_surname(text) == surname


@pytest.mark.parametrize(
    ("one", "other"),
    [("rasheed", "rashid"), ("yousouf", "yusuf"), ("khatib", "hatib"), ("hussein", "husein")],
)
def test_names_from_other_scripts_sound_alike(one: str, other: str) -> None:
    assert sounded(one) == sounded(other)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("oleksandr", "alexander", True),
        ("ahmed", "ahmad", True),
        ("kate", "cathy", True),
        ("robert", "roberta", False),
        ("albert", "alfred", False),
    ],
)
def test_given_names_are_alike_by_a_common_long_form(one: str, other: str, alike: bool) -> None:  # noqa: FBT001  a column of the table
    assert given_alike(one, other) is alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Omar al-Rashid", "Umar al-Rasheed"),
        ("Pieter van der Meer", "Pieter Meer"),
        ("Mahmoud el-Masri", "Mahmoud al-Masri"),
    ],
)
def test_particles_and_spellings_do_not_tell_persons_apart(one: str, other: str) -> None:
    first, second = person_name(one), person_name(other)
    assert first is not None
    assert second is not None
    assert same_person(first, second)


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("They met Jae-in there.", "Jae-in"),
        ("They met Min-woo there.", "Min-woo"),
        ("They met Ochieng' Otieno there.", "Ochieng'"),
        ("They called it So-so there.", "So"),
        ("They said 'Beijing' there.", "Beijing"),
    ],
)
def test_tokens_hold_what_belongs_to_a_name(text: str, token: str) -> None:
    assert token in [found.text for found in tokens(text)]
