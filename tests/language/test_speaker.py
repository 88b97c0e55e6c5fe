from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.noun_phrase import attributes
from newsreader.language.speaker import speaker_after, speaker_at_end, speaker_before


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Ana Lund said.", "Ana Lund"),
        ("said Ana Lund.", "Ana Lund"),
        (", said harbour spokesman Piet Maas in an email", "Piet Maas"),
        ("said the lawyer, Mark D. Ruiz.", "Mark D. Ruiz"),
        ("Ana Lund, head of the port office, told reporters", "Ana Lund"),
        ("the pilot, Ana Lund, 41, who has flown since May, wrote on Friday", "Ana Lund"),
        ("Rep. Jo Kent (D-Ohio) later added", "Rep. Jo Kent"),
        ("the mayor said.", "the mayor"),
        ("said the mayor on Friday", "the mayor"),
        ("a spokesman for the Coast Guard said", "a spokesman for the Coast Guard"),
        ("Ms. Lund’s lawyer, Tom Reed, wrote", "Tom Reed"),
        ("the port’s chief pilot Ana Lund said", "Ana Lund"),
        ("two officials said", "two officials"),
        ("he said in a statement.", "he"),
        ("Lund and Maas said", "Lund and Maas"),
        ("according to Piet Maas, a pilot.", "Piet Maas"),
        ("The N.T.S.B. said", "the N.T.S.B."),
        ("the letter states.", "the letter"),
        ("Ms. Lund shot back.", "Ms. Lund"),
        ("shot back Piet Maas.", "Piet Maas"),
        ("in the Gulf states.", None),
        (", saying it means", None),
        ("said in a statement", None),
        ("was on every wall.", None),
        ("", None),
    ],
)
def test_the_clause_after_a_quotation(clause: str, speaker: str | None) -> None:
    assert speaker_after(clause) == speaker


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Ana Lund said:", "Ana Lund"),
        ("In a long letter, Lund also wrote that the bridge was", "Lund"),
        ("Maas has told the committee that it was", "Maas"),
        ("On Friday, the aide, Elsa Roth, 31, wrote to the paper, saying it should", "Elsa Roth"),
        ("Ana Lund:", "Ana Lund"),
        ("According to the report, the wall was", "the report"),
        ("Lund said they would call it", "Lund"),
        ("But the director said it was", "the director"),
        ("The wall was", None),
        ("Rep. Jo Kent, D-Ohio, said", "Rep. Jo Kent"),
        ("But the report, by harbour pilot Ana Lund, concluded that", "the report"),
        ("a new poll in Ohio said", "a new poll in Ohio"),
        ("", None),
    ],
)
def test_the_clause_before_a_quotation(clause: str, speaker: str | None) -> None:
    assert speaker_before(clause) == speaker


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("to the old port, the ministry said.", "the ministry"),
        ("of the plan, said Piet Maas.", "Piet Maas"),
        ("on Thursday, pilot Ana Lund told a local paper.", "Ana Lund"),
        ("to the port, according to Ana Lund", "Ana Lund"),
        ("and Lund said no", None),
        ("to the old port.", None),
    ],
)
def test_the_end_of_the_sentence(clause: str, speaker: str | None) -> None:
    assert speaker_at_end(clause) == speaker


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("The inquiry found", "the inquiry"),
        ("Lund railed against the", "Lund"),
        ("But the report, by pilot Ana Lund, ruled that it was", "the report"),
        ("Lund went after the", None),
    ],
)
def test_beside_quoted_words_more_verbs_tell_whose_they_are(
    clause: str, speaker: str | None
) -> None:
    assert speaker_before(clause, attributes) == speaker
    assert speaker_before(clause) is None


def test_no_speaker_follows_a_verb_that_only_tells_whose_words_they_are() -> None:
    assert speaker_after("the report read.", attributes) == "the report"
    assert speaker_after("cited the report.", attributes) is None
    assert speaker_at_end("for years, echoed Lund's call", attributes) is None


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("said, The A.;: ’s to"))))
def test_any_clause_gives_a_speaker_of_its_own_words_or_none(clause: str) -> None:
    for read in (speaker_after, speaker_before, speaker_at_end):
        speaker = read(clause)
        assert speaker is None or all(word.lower() in clause.lower() for word in speaker.split())
