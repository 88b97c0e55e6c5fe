from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.block import Form
from newsreader.loading.text import read_text
from tests.loading.sample import CRACKS, FERRY, LEDE


def texts(text: str) -> list[str]:
    return [block.text for block in read_text(text)]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \n\n\t\n"])
def test_one_line_is_one_paragraph_however_they_are_parted(gap: str) -> None:
    assert texts(gap.join(["Bridge closed", LEDE, CRACKS, FERRY])) == [
        *("Bridge closed", LEDE, CRACKS, FERRY),
    ]


@pytest.mark.parametrize("width", [40, 60, 72, 100])
def test_wrapped_paragraphs_are_one_line_again(width: int) -> None:
    paragraphs = [f"{LEDE} {CRACKS}", FERRY, f"{CRACKS} {FERRY}"]
    wrapped = "\n\n".join(textwrap.fill(p, width) for p in paragraphs)
    assert texts(wrapped) == paragraphs


def test_an_indented_line_begins_a_paragraph_of_wrapped_text() -> None:
    paragraphs = [f"{LEDE} {CRACKS}", f"{FERRY} {LEDE}", CRACKS]
    wrapped = "\n".join(textwrap.fill(p, 60, initial_indent="   ") for p in paragraphs)
    assert texts(wrapped) == paragraphs


def test_head_lines_stay_apart_in_wrapped_text() -> None:
    head = "Bridge closed\nBy Jane Doe\n\n"
    assert texts(head + textwrap.fill(f"{LEDE} {CRACKS}", 60))[:2] == [
        "Bridge closed",
        "By Jane Doe",
    ]


def test_an_overlong_address_does_not_hide_the_wrapping() -> None:
    address = "https://a.example/" + "b" * 150
    wrapped = textwrap.fill(f"{LEDE} {CRACKS} {FERRY} " * 4, 60) + f"\n\n{address}"
    assert len(texts(wrapped)) == 2


def test_bullets_mark_items() -> None:
    items = read_text(f"{LEDE}\n• First\n•Second\n- Third\n* Fourth\n-not an item\n— nor this")
    assert [(b.form, b.text) for b in items[1:]] == [
        (Form.LIST, "First"),
        (Form.LIST, "Second"),
        (Form.LIST, "Third"),
        (Form.LIST, "Fourth"),
        (Form.PARAGRAPH, "-not an item"),
        (Form.PARAGRAPH, "— nor this"),
    ]


def test_drawn_rules_are_no_blocks() -> None:
    assert texts(f"{LEDE}\n\n* * *\n\n____\n\n{CRACKS}") == [LEDE, CRACKS]


def test_nothing_is_interpreted() -> None:
    text = "[bold]x[/] **y** <b>z</b> \\$5 &amp; {w}"
    assert texts(text) == [text]


@given(st.text(alphabet="ab .\n-•\t", max_size=120))
def test_letters_are_kept_in_order(text: str) -> None:
    letters = [c for c in text if c in "ab"]
    assert [c for block in texts(text) for c in block if c in "ab"] == letters
