from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.story.digest import TITLE_CHARS, Digest, digest_of, from_data, to_data
from tests.story.sample import BRIDGE, article

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    st.builds(
        Digest,
        title=TEXT,
        source=st.none() | TEXT.filter(bool),
        published=st.none() | st.dates(),
        guessed=st.frozensets(st.sampled_from(["title", "source", "published"])),
        terms=st.dictionaries(TEXT, st.integers(1, 1_000)),
        text_hash=TEXT,
    )
)
def test_a_digest_survives_being_written_down(digest: Digest) -> None:
    assert from_data(json.loads(json.dumps(to_data(digest)))) == digest


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
)


@given(json_values, st.sampled_from(["title", "source", "published", "guessed", "terms", "all"]))
def test_what_is_no_digest_is_refused_in_one_way(value: object, key: str) -> None:
    data = to_data(digest_of(article(BRIDGE)))
    try:
        found = from_data(value if key == "all" else data | {key: value})
    except ValueError:
        return
    assert isinstance(found, Digest)


def test_it_keeps_what_a_list_shows_and_whether_it_was_guessed() -> None:
    report = replace(
        article(BRIDGE),
        source="The Quay",
        published=date(2024, 3, 9),
        guessed=frozenset({"source", "author"}),
    )
    digest = digest_of(report)
    assert (digest.title, digest.source, digest.published) == (
        BRIDGE[0],
        "The Quay",
        date(2024, 3, 9),
    )
    assert digest.guessed == {"source"}


def test_a_title_of_any_length_is_cut() -> None:
    assert len(digest_of(Article(title="x" * 10_000, paragraphs=())).title) == TITLE_CHARS


def test_one_text_is_known_however_it_is_set() -> None:
    def hash_of(*texts: str) -> str:
        blocks = tuple(Paragraph(Kind.BODY, text) for text in texts)
        return digest_of(Article(title="", paragraphs=blocks)).text_hash

    assert hash_of("The ferry is late.", "Wait!") == hash_of("The FERRY is late. Wait")
    assert hash_of("The ferry is late.") != hash_of("The ferry was late.")
    assert hash_of() == ""
    assert hash_of("…") == ""


@pytest.mark.parametrize("kind", [Kind.TITLE, Kind.BYLINE, Kind.CAPTION])
def test_only_what_tells_the_story_is_the_text(kind: Kind) -> None:
    body = Paragraph(Kind.BODY, "The ferry is late.")
    dressed = Article(title="", paragraphs=(Paragraph(kind, "By the way"), body))
    plain = Article(title="", paragraphs=(body,))
    assert digest_of(dressed).text_hash == digest_of(plain).text_hash
