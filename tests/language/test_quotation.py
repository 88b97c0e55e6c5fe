from __future__ import annotations

import time
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.quotation import MOST_CHARS, quotations


def said(*texts: str) -> list[tuple[str, str | None]]:
    return [
        (texts[q.paragraph_index][q.start_char : q.end_char], q.speaker)
        for q in chain.from_iterable(quotations(texts))
    ]


def test_a_speaker_is_carried_over_a_broken_quotation() -> None:
    assert said("“We waited,” said Ana Lund, “for days.” It rained. “Then it came.”") == [
        ("We waited,", "Ana Lund"),
        ("for days.", "Ana Lund"),
        ("Then it came.", "Ana Lund"),
    ]


def test_a_speaker_is_carried_into_the_next_paragraph_of_the_quotation() -> None:
    assert said("Ana Lund said: “We waited.", "“It came.”", "It was “blue” by then.") == [
        ("We waited.", "Ana Lund"),
        ("It came.", "Ana Lund"),
        ("blue", None),
    ]


def test_a_paragraph_without_end_is_read_so_far_and_no_further() -> None:
    filler = "It rained. " * (MOST_CHARS // len("It rained. "))
    assert said(f"“We waited,” said Ana Lund. {filler} “It came,” she said.", "“So it did.”") == [
        ("We waited,", "Ana Lund"),
        ("So it did.", "Ana Lund"),
    ]


def test_a_pronoun_is_read_as_the_person_last_named() -> None:
    assert said("Mary Holt left on Friday.", "“I am tired,” she said.") == [
        ("I am tired,", "Mary Holt")
    ]


def test_a_few_quoted_words_take_the_speaker_from_before_or_from_the_end() -> None:
    assert said("Holt called the plan “unsafe” and said so to Piet Maas.") == [("unsafe", "Holt")]
    assert said("The plan is “unsafe” for ships, the ministry said.") == [
        ("unsafe", "the ministry")
    ]


def test_a_clause_goes_on_beyond_a_title() -> None:
    assert said("Ms. Lund, whose film “The Wall” won, said she makes “films, not walls.”") == [
        ("The Wall", None),
        ("films, not walls.", "Ms. Lund"),
    ]


def test_a_name_alone_between_quotations_speaks_the_second() -> None:
    assert said("Ms. Lund called it “theft,” Mr. Maas “robbery by day.”") == [
        ("theft,", "Ms. Lund"),
        ("robbery by day.", "Mr. Maas"),
    ]


def test_a_clause_that_runs_into_a_quotation_has_its_speaker() -> None:
    assert said("The aide vowed to “fight that bill,” on Friday ― Holt said it was early.") == [
        ("fight that bill,", "the aide")
    ]


def test_a_faith_is_nobody_that_he_could_be() -> None:
    texts = ("Mark Holt left.", "“No,” Catholics said.", "“I am tired,” he said.")
    assert said(*texts)[-1] == ("I am tired,", "Mark Holt")


def test_they_and_it_are_no_speakers() -> None:
    assert said("They said it was “unsafe”.") == [("unsafe", None)]


def test_white_space_within_the_marks_is_left_out() -> None:
    assert said("“ We waited. ” said Lund") == [("We waited.", "Lund")]


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ("She said so on “The Morning Hour.”", True),
        ("He spoke on Radio Nord’s “The Morning Hour” on Friday.", True),
        ("He spoke on “the morning after” again.", False),
        ("He calls on 'Deep Water' Board to act", False),
        ("He read “The Morning Hour” aloud.", False),
    ],
)
def test_titles_of_programmes_are_told_from_what_is_said(text: str, *, is_title: bool) -> None:
    assert [q.is_title for [q] in quotations([text])] == [is_title]


def test_the_sentence_before_says_whose_the_next_paragraph_is() -> None:
    assert said("Ana Lund wrote to the town:", "“We waited.”") == [("We waited.", "Ana Lund")]


def test_a_quotation_that_nobody_closed_ends_before_its_speaker() -> None:
    assert said("“We waited for days, said Ana Lund.", "It rained.") == [
        ("We waited for days,", "Ana Lund")
    ]
    assert said("“We waited for days, Ana Lund said. “It never came.”") == [
        ("We waited for days,", "Ana Lund"),
        ("It never came.", "Ana Lund"),
    ]
    # As long as it may go on in the next paragraph, little is taken out of it.
    assert said("“We waited for days, as the pilot Ana Lund told us.", "“It rained.”") == [
        ("We waited for days, as the pilot Ana Lund told us.", None),
        ("It rained.", None),
    ]


def test_a_paragraph_of_nothing_but_a_quotation_is_whose_name_begins_the_sentence_before() -> None:
    assert said("Mayor Ana Lund was blunt.", "“It fell.”") == [("It fell.", "Mayor Ana Lund")]
    assert said("It rained on Ana Lund.", "“It fell.”") == [("It fell.", None)]


SORRY = "We are sorry. It was our wall, and it fell."


@pytest.mark.parametrize(
    ("texts", "quoted", "speaker"),
    [
        (("The office published a statement:", SORRY), SORRY, "the office"),
        (("In her letter, Ana Lund wrote:", SORRY), SORRY, "Ana Lund"),
        (("It rained.", f"{SORRY} — Ana Lund"), SORRY, "Ana Lund"),
        (("It rained.", SORRY, "— Ana Lund (@analund) March 3"), SORRY, "Ana Lund"),
        (("It rained.", SORRY), SORRY, None),
        # The address of a picture is not.
        (("It rained.", f"{SORRY} pic.example.org/a1b2 — Ana (@analund) March 3"), SORRY, "Ana"),
        # What is quoted within it is no quotation of its own.
        (("It rained.", "The “wall” fell."), "The “wall” fell.", None),
        # Its own marks count, as does who it says is speaking.
        (("It rained.", f"“{SORRY}”"), SORRY, None),
        (("It rained.", f"Ana Lund said: “{SORRY}”"), SORRY, "Ana Lund"),
    ],
)
def test_a_paragraph_that_is_set_off_is_a_quotation(
    texts: tuple[str, ...], quoted: str, speaker: str | None
) -> None:
    found = list(chain.from_iterable(quotations(texts, {1})))
    assert [(texts[1][q.start_char : q.end_char], q.speaker) for q in found] == [(quoted, speaker)]


TEXTS = st.lists(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from("“”\"'. ,sadheT:"))), max_size=4
)


@given(TEXTS)
def test_every_quotation_lies_within_its_paragraph(texts: list[str]) -> None:
    for quotation in chain.from_iterable(quotations(texts)):
        text = texts[quotation.paragraph_index]
        content = text[quotation.start_char : quotation.end_char]
        assert 0 <= quotation.start_char < quotation.end_char <= len(text)
        assert content == content.strip()


@pytest.mark.parametrize(
    "part", ["“a” said ", "“said ", "'a' ", "“a” according to ", "He said “a.” "]
)
def test_a_hostile_text_takes_time_in_proportion(part: str) -> None:
    started = time.process_time()
    list(quotations([part * (40_000 // len(part))]))
    assert time.process_time() - started < 4
