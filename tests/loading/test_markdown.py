from __future__ import annotations

import pytest

from newsreader.loading.block import Block, Form
from newsreader.loading.markdown import is_markdown, read_markdown
from newsreader.loading.seam import mend_seams
from tests.loading.sample import CRACKS, LEDE


def forms(text: str) -> list[tuple[Form, str]]:
    return [(block.form, block.text) for block in read_markdown(text)]


def only(text: str) -> Block:
    (block,) = read_markdown(text)
    return block


@pytest.mark.parametrize(
    "text",
    [
        "# Bridge closed\n\nText.",
        "He [said](#) so.",
        "![A bridge](bridge.jpg) [x](https://a.example)",
        "**Bold** words and \\$5.",
        "> Quoted\n\n- item",
        "Bridge\n======\n\n*No date yet*",
    ],
)
def test_markdown_is_known_by_its_marks(text: str) -> None:
    assert is_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        LEDE,
        "What the f**k, he said; f**k that.",
        "#hashtag and # of people [sic] (no link)",
        "5 * 3 * 2 and snake_case_names",
        "- one dash only",
        "Bridge\n---\nA rule below a title is not enough.",
        "C:\\$Recycle",
    ],
)
def test_plain_text_is_not_markdown(text: str) -> None:
    assert not is_markdown(text)


def test_the_suffix_decides_where_the_text_does_not() -> None:
    assert is_markdown(LEDE, ".MD")
    assert not is_markdown(LEDE, ".txt")


@pytest.mark.parametrize("text", ["# a\n" * 30_000, "[" * 20_000, "# " + "a" * 1_000_001])
def test_what_would_take_long_is_read_as_plain_text(text: str) -> None:
    assert not is_markdown(text, ".md")


def test_blocks_and_their_forms() -> None:
    assert forms(
        "# Title\n\nSubtitle\n---\n\nOne\ntwo\n\n> Quoted\n>\n> twice\n\n- a\n- b\n\n  more of b\n"
        "  - c\n\n3. x\n4. y\n\n***\n\n![A bridge](b.jpg)\n\n"
        "```\ncode\n  here\n```\n\n    indented\n"
    ) == [
        (Form.HEADING, "Title"),
        (Form.HEADING, "Subtitle"),
        (Form.PARAGRAPH, "One two"),
        (Form.QUOTE, "Quoted"),
        (Form.QUOTE, "twice"),
        (Form.LIST, "a"),
        (Form.LIST, "b"),
        (Form.LIST, "more of b"),
        (Form.LIST, "c"),
        (Form.LIST, "3. x"),
        (Form.LIST, "4. y"),
        (Form.PICTURE, "A bridge"),
        (Form.PARAGRAPH, "code here"),
        (Form.PARAGRAPH, "indented"),
    ]


def test_table_rows_are_list_items() -> None:
    assert forms("| Year | Cost |\n|---|---|\n| 2020 | \\$3m |\n| 2021 | |") == [
        (Form.LIST, "Year · Cost"),
        (Form.LIST, "2020 · $3m"),
        (Form.LIST, "2021"),
    ]


def test_marks_are_resolved_and_words_kept() -> None:
    text = (
        'He *said* **so** [there](https://a.example "t") at <https://b.example>: `x` \\*5 &amp; 6.'
    )
    assert only(text).text == "He said so there at https://b.example: x *5 & 6."


def test_html_is_never_interpreted() -> None:
    text = "A <b>bold</b> <a href='x'>link</a><br>3 < 4 <unknown> <!-- gone --> <script>x</script>"
    assert only(text).text == "A bold link 3 < 4 <unknown> <script>x</script>"


def test_a_paragraph_on_a_rule_is_no_heading() -> None:
    assert forms(f"{LEDE} {CRACKS} {LEDE}\n---\n")[0][0] is Form.PARAGRAPH


def test_headings_know_their_level() -> None:
    assert [block.level for block in read_markdown("# a\n\n### b\n\nc")] == [1, 3, 0]


def test_emphasis_of_whole_lines_and_blocks() -> None:
    assert only("**All of it**").emphasized
    assert not only("**Part** of it").emphasized
    assert only("The bridge on Friday.\\\n*Jane Doe*").credit == "Jane Doe"
    assert only("*The bridge*\n*Jane Doe*").credit == ""
    assert only("[All *of* it](#)").linked
    assert not only("Part of [it](#)").linked


def test_a_sentence_that_a_blank_line_cut_is_whole() -> None:
    cut = "Title\n\nThe mayor of the town said that the\n\nbridge is closed.\n\niPhones work."
    assert [block.text for block in mend_seams(read_markdown(cut))] == [
        "Title",
        "The mayor of the town said that the bridge is closed.",
        "iPhones work.",
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("He named three things:", "time, money and patience."),
        ("The mayor said so on Monday.", "and then he left."),
        ("By Jane Doe and John Roe", "for the Daily Example"),
        ("On Monday 5 September 2022", "reported from the river"),
        ("The mayor of Harbour Town said", "example.org/bridge"),
        ("The mayor of Harbour Town said", "The bridge is closed."),
    ],
)
def test_whole_paragraphs_stay_apart(above: str, below: str) -> None:
    parts = (Block("Title"), Block(above), Block(below))
    assert mend_seams(parts) == parts


def test_byline_and_date_in_one_paragraph_are_parted() -> None:
    blocks = mend_seams(read_markdown("# Title\n\nBy Jane Doe\n5 September 2022\n\nOne\ntwo."))
    assert [block.text for block in blocks] == [
        "Title",
        "By Jane Doe",
        "5 September 2022",
        "One two.",
    ]
