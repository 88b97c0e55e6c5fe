from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.field import Field, field_named, labelled
from newsreader.loading.front_matter import split_front_matter


def test_valid_yaml() -> None:
    stated, story = split_front_matter(
        "---\ntitle: 'It''s closed'\nsite_name: The Daily Example\nauthors:\n- Jane Doe\n"
        "- [[John Roe]]\ndate: 2022-09-05\n# a comment\nempty:\nlang: en-GB\n---\nStory.\n"
    )
    assert stated == {
        Field.TITLE: ("It's closed",),
        Field.SOURCE: ("The Daily Example",),
        Field.AUTHOR: ("Jane Doe", "John Roe"),
        Field.PUBLISHED: ("2022-09-05",),
        Field.LANGUAGE: ("en-GB",),
    }
    assert story == "Story.\n"


def test_invalid_yaml_is_read_by_line() -> None:
    stated, story = split_front_matter(
        '---\ntitle: Bridge: what we know: all of it\nauthor: "Jane Doe"\n'
        "tags: [a, b\nurl: https://a.example/b?c=d: e\nauthors:\n  - John Roe\n---\nStory."
    )
    assert stated[Field.TITLE] == ("Bridge: what we know: all of it",)
    assert stated[Field.AUTHOR] == ("Jane Doe",)
    assert story == "Story."


def test_source_that_is_an_address_is_the_address() -> None:
    stated, _ = split_front_matter("---\nsource: https://a.example/b\n---\n")
    assert stated == {Field.URL: ("https://a.example/b",)}


@pytest.mark.parametrize(
    "text",
    [
        "Story.",
        "---\n\nA rule above, and a story.\n\n---\n\nMore.",
        "---\ntitle: never closed\n",
        "---\ntitle: x\nThis line is prose.\n---\nStory.",
        "---\n---\nStory.",
    ],
)
def test_text_without_front_matter_comes_back_whole(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


@pytest.mark.parametrize(
    "value",
    ['"\\UFFFFFFFF"', "!!python/object/apply:os.system [ls]", "*nowhere", "&a [*a]", "? {a: b}"],
)
def test_tricks_of_yaml_do_nothing(value: str) -> None:
    _, story = split_front_matter(f"---\ntitle: {value}\n---\nStory.")
    assert story == "Story."


def test_values_are_cleaned() -> None:
    stated, _ = split_front_matter('---\ntitle: "a\\e[2J\\nb\\uD800"\n---\n')
    assert stated == {Field.TITLE: ("a[2J b",)}


@given(st.text(max_size=200))
def test_any_block_is_read_safely(block: str) -> None:
    stated, _ = split_front_matter(f"---\n{block}\n---\nStory.")
    assert all(values and all(values) for values in stated.values())


def test_field_names() -> None:
    assert field_named("Publication-Date") is Field.PUBLISHED
    assert field_named("site_name") is Field.SOURCE
    assert field_named("colour") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Author: Jane Doe", (Field.AUTHOR, "Jane Doe")),
        ("Original url:", (Field.URL, "")),
        ("URL: https://a.example/b", (Field.URL, "https://a.example/b")),
        ("Link: the one between the two cities", None),
        ("Colour: red", None),
        ("No label here", None),
    ],
)
def test_labelled_lines(text: str, expected: tuple[Field, str] | None) -> None:
    assert labelled(text) == expected
