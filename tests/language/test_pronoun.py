from __future__ import annotations

from newsreader.language.pronoun import Antecedents


def test_he_and_she_stand_for_the_last_person_of_their_kind() -> None:
    antecedents = Antecedents(["Mary Holt met Peter Brandt."])
    antecedents.read("Mary Holt resigned.")
    antecedents.read("On Friday, Peter Brandt followed.")
    assert antecedents.person("she") == "Mary Holt"
    assert antecedents.person("He") == "Peter Brandt"


def test_a_surname_is_known_from_the_full_name() -> None:
    antecedents = Antecedents(["Sailor Mary Holt won."])
    antecedents.read("Holt retired later.")
    assert antecedents.person("she") == "Holt"
    assert antecedents.person("he") is None


def test_a_form_of_address_tells_the_pronoun() -> None:
    antecedents = Antecedents([])
    antecedents.read("Mr. Quill sat down.")
    assert antecedents.person("he") == "Mr. Quill"
    assert antecedents.person("she") is None


def test_a_sentence_about_someone_else_names_nobody() -> None:
    antecedents = Antecedents([])
    antecedents.read("He called Mary Holt a friend.")
    antecedents.read("Critics of Mary Holt laughed.")
    antecedents.read("The Harbour Board met.")
    antecedents.read("Mary Holt's lawyer left.")
    assert antecedents.person("she") is None


def test_a_speaker_with_a_single_name_may_be_either() -> None:
    antecedents = Antecedents([])
    antecedents.name("Okonjo")
    antecedents.name("the ministry")
    assert antecedents.person("he") == antecedents.person("she") == "Okonjo"
