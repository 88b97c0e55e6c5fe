"""Names in single sentences of world news, one construction each."""

from __future__ import annotations

import pytest

from newsreader.language.name import find_names


def only(text: str) -> list[str]:
    """The names of a document of one paragraph, each with the start of its kind."""
    return [f"{name.text}/{name.kind.value[:3]}" for name in find_names([text])[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # persons: forms of address, given names that are titles or words, initials of two letters
        ("So said Tan Sri Lim Boon Kheng on Monday.", ["Lim Boon Kheng/per"]),
        ("So said Tun Ahmad Zaidi bin Osman on Monday.", ["Ahmad Zaidi bin Osman/per"]),
        ("John Kamau Mwangi was elected.", ["John Kamau Mwangi/per"]),
        ("Witness Halima Jimale wept.", ["Halima Jimale/per"]),
        ("So said Kh. Battuya on Monday.", ["Kh. Battuya/per"]),
        ("So said Superintendent of Police S. G. Desai.", ["S. G. Desai/per"]),
        ("They met Noh Hye-rim and Kuan Ching-ling.", ["Noh Hye-rim/per", "Kuan Ching-ling/per"]),
        ("They met Míriam Noguer i Ferrer.", ["Míriam Noguer i Ferrer/per"]),
        ("They met Hassan ash-Sharqi there.", ["Hassan ash-Sharqi/per"]),
        ("Lu Bohai, Taiwan's president, flew home.", ["Lu Bohai/per", "Taiwan/pla"]),
        ("In Manama, Adewunmi Olaoye said no.", ["Manama/pla", "Adewunmi Olaoye/per"]),
        # institutions: what joins their words, and what is no part of them
        (
            "Lawyers went to the Securities and Exchange Commission.",
            ["Securities and Exchange Commission/org"],
        ),
        (
            "They wrote to the Communications and Multimedia Tribunal.",
            ["Communications and Multimedia Tribunal/org"],
        ),
        ("They told the High Court of Justice so.", ["High Court of Justice/org"]),
        (
            "They chose the House of Peoples' Representatives.",
            ["House of Peoples' Representatives/org"],
        ),
        (
            "He led the Pontifical Council for Justice and Peace.",
            ["Pontifical Council for Justice and Peace/org"],
        ),
        ("The Madras High Court ruled.", ["Madras High Court/org"]),
        ("He led the 14th Inter-Arms Regiment.", ["14th Inter-Arms Regiment/org"]),
        ("It joined Fjordane ASA of Norway.", ["Fjordane ASA/org", "Norway/pla"]),
        (
            "They are of the National Rally of Marion Le Guen.",
            ["National Rally/org", "Marion Le Guen/per"],
        ),
        ("They heard it on Omega FM today.", ["Omega FM/org"]),
        ("Shares of Wetherfield Group PLC fell.", ["Wetherfield Group PLC/org"]),
        ("The CGT union called a strike.", ["CGT/org"]),
        ("Allied Shipbroking said no.", ["Allied Shipbroking/org"]),
        ("Cricket Australia expects crowds.", ["Cricket Australia/org"]),
        ("It lost to Lahore Larks on Monday.", ["Lahore Larks/org"]),
        ("The Morena party won.", ["Morena/org"]),
        ("They play the Reds, who lead.", ["Reds/org"]),
        ("It fell after Moody's cut it.", ["Moody's/org"]),
        ("The Cabinet of Ministers met.", ["Cabinet of Ministers/org"]),
        ("It lost 1.5m euros and N1.2bn.", []),
        # places: what goes before them, ways, and names that hold "and"
        ("In Catandung, fishermen wept.", ["Catandung/pla"]),
        (
            "They are in Saint Vincent and the Grenadines.",
            ["Saint Vincent and the Grenadines/pla"],
        ),
        ("They blocked the Quetta-Karachi Highway.", ["Quetta-Karachi Highway/pla"]),
        ("KwaZulu-Natal's premier left.", ["KwaZulu-Natal/pla"]),
        ("They bombed Djibo and Hombori.", ["Djibo/pla", "Hombori/pla"]),
        ("He was held with prisoners at Gohardan.", ["Gohardan/pla"]),
        # the rest: numbers, days, languages, ships
        ("The Ibex 35 index fell.", ["Ibex 35/oth"]),
        (
            "He will sign the Rivers Extension Act on Earth Day.",
            ["Rivers Extension Act/law", "Earth Day/eve"],
        ),
        ("It is told in Pashto and Dari.", ["Pashto/gro", "Dari/gro"]),
        ("They saw the Zaghawa tribe.", ["Zaghawa/gro"]),
        ("A tanker, the Corossel, came.", ["Corossel/oth"]),
    ],
)
def test_names_in_world_news(text: str, expected: list[str]) -> None:
    assert only(text) == expected


def test_the_first_of_two_surnames_is_the_persons() -> None:
    found = find_names(["The party chose Silvio Ovelar Brites.", "Ovelar won easily."])
    assert [(name.text, name.kind.value) for name in found[1]] == [("Ovelar", "person")]


def test_a_firms_first_two_words_are_the_firms() -> None:
    found = find_names(["It bought Zeldan Hoeken Zuivel BV.", "Zeldan Hoeken said no."])
    assert [(name.text, name.kind.value) for name in found[1]] == [
        ("Zeldan Hoeken", "organization")
    ]


def test_many_words_joined_by_stops_are_read_in_time_near_their_number() -> None:
    assert len(find_names(["Q7." * 30_000])) == 1
