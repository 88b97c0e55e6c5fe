from __future__ import annotations

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.entity import find_entities
from newsreader.side import Pair, Side


def article(*texts: str) -> Article:
    return Article(title="", paragraphs=tuple(Paragraph(Kind.BODY, text) for text in texts))


def forms(left: str, right: str) -> dict[str, list[str]]:
    """The forms of each entity of two articles, in reading order, by its name."""
    entities = find_entities(Pair(article(left), article(right)))
    return {entity.name: [mention.text for mention in entity.mentions] for entity in entities}


def test_a_name_is_found_without_its_capitals_in_the_other_article() -> None:
    found = forms("On Friday the Fisheries Ministry agreed.", "It asked the fisheries ministry.")
    assert found["Fisheries Ministry"] == ["Fisheries Ministry", "fisheries ministry"]


def test_a_phrase_after_an_indefinite_word_names_nothing() -> None:
    found = forms("On Friday the Fisheries Ministry agreed.", "No land needs a fisheries ministry.")
    assert found["Fisheries Ministry"] == ["Fisheries Ministry"]


def test_a_part_of_a_longer_word_is_no_name() -> None:
    found = forms("On Friday the Trade Board agreed.", "They sat on the trade boards of old.")
    assert found["Trade Board"] == ["Trade Board"]


def test_the_name_shown_has_its_capitals() -> None:
    found = forms(
        "He said the Harbour Commission met.",
        "The harbour commission met, and the harbour commission rose.",
    )
    assert list(found) == ["Harbour Commission"]
    assert len(found["Harbour Commission"]) == 3


def test_offsets_slice_the_text() -> None:
    text = "On Monday the trade board, that trade board, met Ann Lowell."
    entities = find_entities(Pair(article("He left the Trade Board."), article(text)))
    mentions = [m for entity in entities for m in entity.mentions if m.side is Side.RIGHT]
    assert [text[m.start_char : m.end_char] for m in mentions] == [m.text for m in mentions]
    assert len(mentions) == 3
