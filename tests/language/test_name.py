from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.name import Name, NameKind, find_names

OHIO = ["Ohio Senate/org", "Ohio/pla", "Senate/org"]
OFFICES = ["Ombudsman's Office/org", "Bakers' Union/org"]


def texts_of(names: list[Name]) -> list[str]:
    return [name.text for name in names]


def only(text: str) -> list[str]:
    """The names of a document of one paragraph, each with the start of its kind."""
    return [f"{name.text}/{name.kind.value[:3]}" for name in find_names([text])[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # titles are not part of a name, and offices without a holder name nobody
        ("Later, Sen. Ann Lowell met Mr. Okoro.", ["Ann Lowell/per", "Okoro/per"]),
        ("She met Norwegian Prime Minister Kari Dahl.", ["Norwegian/gro", "Kari Dahl/per"]),
        ("He is the Prime Minister and a Cabinet Secretary.", []),
        ("Aides told White House Press Secretary Tom Hale.", ["White House/org", "Tom Hale/per"]),
        ("Then Secretary of Defense Ruth Keller spoke.", ["Ruth Keller/per"]),
        # particles, initials, suffixes
        (
            "Both Ludwig van der Meer and Omar al-Hariri came.",
            ["Ludwig van der Meer/per", "Omar al-Hariri/per"],
        ),
        (
            "It was J. R. Harlan and Paul T. Moss Jr. who won.",
            ["J. R. Harlan/per", "Paul T. Moss Jr./per"],
        ),
        # small words inside institutions, but not between names
        ("It left the Bank of Finland for good.", ["Bank of Finland/org"]),
        ("The Department of Trade and Industry closed.", ["Department of Trade and Industry/org"]),
        ("He left Peru and Chile for good.", ["Peru/pla", "Chile/pla"]),
        ("The Committee on Foreign Trade sat.", ["Committee on Foreign Trade/org"]),
        ("It hit Ash Bluff and Elm Hollow.", ["Ash Bluff/pla", "Elm Hollow/org"]),
        ("The Trade and Ports Board met.", ["Trade and Ports Board/org"]),
        ("The National Safety and Roads Agency met.", ["National Safety and Roads Agency/org"]),
        ("He left the Hope and Honour party.", ["Hope and Honour/org"]),
        # offices over fields, of chambers and of races for them
        ("They met Iraqi Oil Minister Ali Hasan.", ["Iraqi/gro", "Ali Hasan/per"]),
        ("They met Unification Minister Lim Hana.", ["Lim Hana/per"]),
        ("It was Speaker of the House Burt Lowell.", ["House/org", "Burt Lowell/per"]),
        ("The Ohio Senate met an Ohio Senate candidate.", OHIO),
        ("Both the Ombudsman's Office and the Bakers' Union left.", OFFICES),
        # possessives part names, except where a name owns its owner
        ("It upset Norway's Equinor again.", ["Norway/pla", "Equinor/org"]),
        ("They prayed in St. Mary's Church today.", ["St. Mary's Church/org"]),
        # parties and states, hyphens
        ("Both Rep. Lee Chan, D-Ohio, and others spoke.", ["Lee Chan/per", "Ohio/pla"]),
        ("The Peru-Chile border is closed.", ["Peru/pla", "Chile/pla"]),
        # months and days are no names, unless they are someone's
        ("On Friday in March he left.", []),
        ("It was April Jensen who left in April.", ["April Jensen/per"]),
        # addresses and handles are passed over
        ("See https://Example.org/News or @SomeOne now.", []),
        # works in quotation marks
        ("Her show, “The Long Road,” ended.", ["The Long Road/wor"]),
        ("The town of Hope, Idaho, voted.", ["Hope/pla", "Idaho/pla"]),
        ("Under the 9th Amendment it fell.", ["9th Amendment/law"]),
        ("It hit after Hurricane Zelda passed.", ["Hurricane Zelda/eve"]),
        ("OSLO (Reuters) - Shares fell.", ["OSLO/pla", "Reuters/org"]),
        # what has a capital and names nothing
        ("He took flight ZQ17 at 0900 GMT on Jan 9.", []),
        ("Rs 500 is due under Section 4 of it.", []),
        # a single word that nothing introduces is told by what it does and owns
        ("It sold Brenlow's shares in a hurry.", ["Brenlow/org"]),
        ("They saw Brenlow's widow in a hurry.", ["Brenlow/per"]),
        ("They drove from the outskirts of Brenlow.", ["Brenlow/pla"]),
        ("It was Brenlow, a village on the coast.", ["Brenlow/pla"]),
        ("The league match ended as Leeds beat Hull 3-1.", ["Leeds/org", "Hull/org"]),
        ("The match, the first of the season, was in Leeds.", ["Leeds/pla"]),
        # names that go on with a number, an article or what a hyphen joins to them
        ("Both Windows 95 and the FTSE 100 fell.", ["Windows 95/oth", "FTSE 100/oth"]),
        ("It was in The Northern Post of Monday.", ["The Northern Post/org"]),
        ("They met Bae Sang-cheol in the end.", ["Bae Sang-cheol/per"]),
        ("It is the Farmers' Union that left.", ["Farmers' Union/org"]),
    ],
)
def test_names_in_a_sentence(text: str, expected: list[str]) -> None:
    assert only(text) == expected


def test_a_capital_at_a_sentence_start_needs_other_evidence() -> None:
    names = find_names(
        ["Prices rose. Brenlow fell.", "Officials of Brenlow said so. Prices matter."]
    )
    assert [texts_of(found) for found in names] == [["Brenlow"], ["Brenlow"]]


def test_a_word_the_document_has_in_lower_case_is_no_name_at_a_sentence_start() -> None:
    assert find_names(["The skelp is old.", "Skelp was sold."]) == [[], []]


def test_a_headline_names_what_the_body_names() -> None:
    headline, body = find_names(
        ["Ann Lowell Says Trade Bill Will Pass", "It was Ann Lowell who spoke of the trade bill."]
    )
    assert texts_of(headline) == texts_of(body) == ["Ann Lowell"]


def test_a_shouted_headline_names_what_the_body_names() -> None:
    headline, _ = find_names(["FLOODS HIT NORWAY AGAIN", "The floods in Norway hit again."])
    assert "NORWAY" in texts_of(headline)
    assert "FLOODS" not in texts_of(headline)


def test_an_event_holds_the_name_it_is_made_with() -> None:
    names = find_names(["They spoke of the war in Angola and the Geneva summit."])[0]
    assert [(name.text, name.kind) for name in names] == [
        ("war in Angola", NameKind.EVENT),
        ("Angola", NameKind.PLACE),
        ("Geneva summit", NameKind.EVENT),
        ("Geneva", NameKind.PLACE),
    ]


def test_names_listed_beside_known_ones_are_of_their_kind() -> None:
    names = find_names(["It was bought by Google, Brenlow and Microsoft."])[0]
    assert {name.kind for name in names} == {NameKind.ORGANIZATION}


def test_all_mentions_of_a_name_have_one_kind() -> None:
    names = find_names(["He lives in Brenlow.", "They saw Brenlow, the town of Brenlow."])
    assert {name.kind for found in names for name in found} == {NameKind.PLACE}


@pytest.mark.parametrize("texts", [[], [""], ["   "], ["…", "“”", "-", "#", "'s"]])
def test_texts_without_words_have_no_names(texts: list[str]) -> None:
    assert find_names(texts) == [[] for _ in texts]


PIECES = st.sampled_from(
    [
        "Ann",
        "Lowell",
        "said",
        "of",
        "the",
        "Bank",
        "President",
        "Sen.",
        "U.S.",
        "’s",
        "-",
        "“",
        "”",
        "al",
    ]
) | st.sampled_from(
    ["March", "D", "(", ")", "war", "in", "Peru", "#Peru", "&", ",", ".", "A.", "3rd", "é"]
)


@given(st.lists(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=30).map(" ".join))))
def test_offsets_slice_to_the_mention_in_any_text(texts: list[str]) -> None:
    for text, names in zip(texts, find_names(texts), strict=True):
        assert names == sorted(names, key=lambda name: (name.start_char, -name.end_char))
        for name in names:
            assert name.text
            assert text[name.start_char : name.end_char] == name.text
