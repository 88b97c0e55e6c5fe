from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.entity import find_entities
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Entity

SEEDS = Path(__file__).parents[2] / "seeds"


def article(*texts: str) -> Article:
    return Article(title="", paragraphs=tuple(Paragraph(Kind.BODY, text) for text in texts))


def rows(left: str | list[str], right: str | list[str] = "") -> dict[str, set[str]]:
    """The forms of each entity of two articles, by its name."""
    texts = [[side] if isinstance(side, str) else side for side in (left, right)]
    entities = find_entities(Pair(article(*texts[0]), article(*texts[1])))
    found = {entity.name: {m.text for m in entity.mentions} for entity in entities}
    assert len(found) == len(entities), "one name stands in two rows"
    return found


def kinds(text: str) -> dict[str, NameKind]:
    return {e.name: e.kind for e in find_entities(Pair(article(text), article("")))}


def test_a_surname_joins_the_full_name_of_either_article() -> None:
    found = rows("It was Mr. Okoro who won.", "Officials said Daniel Okoro won, and Okoro left.")
    assert found["Daniel Okoro"] == {"Okoro", "Daniel Okoro"}


def test_two_people_of_one_surname_stay_apart() -> None:
    found = rows(
        [
            "It was Robert Hale who met Mary Hale.",
            "Mr. Hale said so; Ms. Hale said no.",
            "Later Robert Hale spoke, and Hale wept.",
        ]
    )
    entities = find_entities(
        Pair(
            article("We met Robert Hale and Mary Hale.", "Mr. Hale left.", "Ms. Hale stayed."),
            article(""),
        )
    )
    by_name = {entity.name: [m.paragraph_index for m in entity.mentions] for entity in entities}
    assert by_name == {"Robert Hale": [0, 1], "Mary Hale": [0, 2]}
    assert set(found) == {"Robert Hale", "Mary Hale"}


def test_a_surname_goes_to_whoever_has_the_title_elsewhere() -> None:
    found = rows(
        "It was Mary Hale who spoke for President Hale.", "They met President Tom Hale today."
    )
    assert found == {"Mary Hale": {"Mary Hale"}, "Tom Hale": {"Hale", "Tom Hale"}}


def test_father_and_son_stay_apart_where_an_article_gives_both() -> None:
    found = rows("It was Paul Moss Jr. who sued, not his father, Paul Moss.")
    assert set(found) == {"Paul Moss Jr.", "Paul Moss"}


def test_acronyms_join_their_long_forms() -> None:
    found = rows(
        "It joined the Northern Fishing Alliance (NFA), and the NFA agreed.",
        "It has left the NFA.",
    )
    assert found == {"Northern Fishing Alliance": {"Northern Fishing Alliance", "NFA"}}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Officials in the U.S. agreed.", "Officials in America agreed."),
        ("They left the North Trade Organisation.", "They left the North Trade Organization."),
        ("A reporter asked Yuri Antonov.", "A reporter asked Yury Antonov."),
        ("It was told by TASS today.", "It was told by Tass today."),
        ("A vote in Kentucky failed.", "A vote failed, said Tim Dow, R-Ky."),
        ("The Republicans agreed.", "Only the GOP agreed."),
        ("Talks on the war in Angola failed.", "Talks on the invasion of Angola failed."),
        ("It was the Geneva summit that failed.", "They wrote of the #GenevaSummit often."),
        ("It belongs to Brenlow University.", "He studied at Brenlow, she said at Brenlow."),
    ],
)
def test_forms_of_one_name_share_a_row(left: str, right: str) -> None:
    entities = find_entities(Pair(article(left), article(right)))
    assert any(entity.shared for entity in entities)
    names = [entity.name for entity in entities]
    assert len(names) == len(set(names))


def test_a_country_and_its_people_are_two() -> None:
    assert kinds("Many Norwegians left Norway, a Norwegian minister said.") == {
        "Norwegian": NameKind.GROUP,
        "Norway": NameKind.PLACE,
    }


def test_shared_entities_come_first_and_then_left_and_right() -> None:
    entities = find_entities(
        Pair(
            article("He left Peru for Chile.", "He left Chile again."),
            article("She left Chile for Spain.", "She saw Peru and Spain and Spain."),
        )
    )
    assert [entity.name for entity in entities] == ["Chile", "Peru", "Spain"]
    assert [entity.shared for entity in entities] == [True, True, False]


def test_the_seeds_name_their_people_and_places_once() -> None:
    from newsreader.loading import load  # noqa: PLC0415 - only this test needs the loader

    left, right = (load(path) for path in sorted(SEEDS.iterdir()))
    entities = find_entities(Pair(left, right))
    shared = {entity.name: entity.kind for entity in entities if entity.shared}
    assert len({entity.name for entity in entities}) == len(entities)
    expected = {
        "Vladimir Putin": NameKind.PERSON,
        "Xi Jinping": NameKind.PERSON,
        "Yuri Ushakov": NameKind.PERSON,
        "Kremlin": NameKind.ORGANIZATION,
        "Shanghai Cooperation Organisation": NameKind.ORGANIZATION,
        "SCO summit": NameKind.EVENT,
        "Samarkand": NameKind.PLACE,
        "Russian": NameKind.GROUP,
    }
    assert expected.items() <= shared.items()


def _titled(name: str) -> Iterator[bool]:
    """Whether each form of address begins the name."""
    return (name.startswith(title) for title in ("Mr. ", "Ms. ", "President ", "Sen. "))


def check(entities: tuple[Entity, ...], articles: Pair[Article]) -> None:
    seen = set()
    names = [entity.name for entity in entities]
    assert len(set(names)) == len(names), "one name stands in two rows"
    for entity in entities:
        assert entity.name
        assert entity.mentions
        for mention in entity.mentions:
            text = articles[mention.side].paragraphs[mention.paragraph_index].text
            assert text[mention.start_char : mention.end_char] == mention.text
            span = (mention.side, mention.paragraph_index, mention.start_char, mention.end_char)
            assert span not in seen, "one mention stands in two rows"
            seen.add(span)
        order = [(m.side is Side.RIGHT, m.paragraph_index) for m in entity.mentions]
        assert not any(_titled(entity.name)), "a title is part of no name"
        assert order == sorted(order)


WORDS = st.sampled_from(
    [
        "Ann Hale",
        "Hale",
        "Mr. Hale",
        "NFA",
        "(NFA)",
        "Northern Fishing Alliance",
        "#NFA",
        "Peru",
        "war in Peru",
        "HALE",
        "The Northern Post",
        "Northern Post",
        "Ann Peru",
    ]
) | st.sampled_from(["Peruvian", "said", "the", ".", "“", "”", "’s", "President", "Tom Hale Jr."])
TEXTS = st.lists(st.one_of(st.lists(WORDS, max_size=20).map(" ".join), st.text(max_size=30)))


@given(TEXTS, TEXTS)
def test_every_mention_is_a_slice_of_its_text_and_in_one_row(
    left: list[str], right: list[str]
) -> None:
    articles = Pair(article(*left), article(*right))
    check(find_entities(articles), articles)


def test_a_hashtag_without_letters_has_no_shorter_form() -> None:
    assert rows("It said #_ and no more.", "Of #_ it knew nothing.") == {"#_": {"#_"}}


def test_a_body_is_named_after_its_head() -> None:
    found = rows("It was the Hale administration.", "The Hale administration met Robert Hale.")
    assert found["Hale administration"] == {"Hale administration"}
    assert found["Robert Hale"] == {"Hale", "Robert Hale"}
    assert kinds("We met the Robert Hale campaign.")["Robert Hale campaign"] is (
        NameKind.ORGANIZATION
    )


def test_particles_belong_to_the_surname() -> None:
    found = rows(
        ["We met Mahmoud el-Masri and Pieter van der Meer.", "El-Masri saw Van der Meer."],
        "It was Mr Masri who came.",
    )
    assert found == {
        "Mahmoud el-Masri": {"Mahmoud el-Masri", "El-Masri", "Masri"},
        "Pieter van der Meer": {"Pieter van der Meer", "Van der Meer"},
    }


def test_given_names_tell_apart_what_spelling_does_not() -> None:
    found = rows("They met Robert Halden.", "They met Roberta Halden.")
    assert set(found) == {"Robert Halden", "Roberta Halden"}


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("They told WXYZ-TV of it.", "They told WXYZ News of it.", "WXYZ News"),
        (
            "The Farmers Movement Party (MHP) lost.",
            "It was MHP that lost.",
            "Farmers Movement Party",
        ),
        ("They feared Tropical Storm Orla.", "They say Orla left.", "Tropical Storm Orla"),
        ("She flew to Bombay.", "She flew to Mumbai.", "Mumbai"),
    ],
)
def test_other_names_are_one_row(left: str, right: str, name: str) -> None:
    assert len(rows(left, right)[name]) > 1


def test_a_place_that_is_explained_as_an_institution_is_one() -> None:
    assert kinds("He played for Leeds, the club of his town.")["Leeds"] is NameKind.ORGANIZATION
