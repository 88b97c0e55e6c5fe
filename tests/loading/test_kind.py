from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.loading.block import Block, Form
from newsreader.loading.field import Field
from newsreader.loading.kind import classify
from newsreader.loading.markdown import read_markdown
from newsreader.loading.text import read_text
from tests.loading.sample import CRACKS, FERRY, LEDE

if TYPE_CHECKING:
    from newsreader.loading.front_matter import Stated


def kinds(*texts: str, stated: Stated | None = None) -> list[str]:
    """The kinds of plain text's blocks."""
    return [kind.value for kind in classify(read_text("\n\n".join(texts)), stated or {})]


def marked_kinds(*texts: str) -> list[str]:
    """The kinds of Markdown's blocks."""
    return [kind.value for kind in classify(read_markdown("\n\n".join(texts)), {})]


def kind_between(text: str) -> str:
    """The kind of a line that stands in the middle of a story."""
    return kinds("Bridge closed", LEDE, CRACKS, text, FERRY, CRACKS)[3]


# Heads


def test_nothing_gives_nothing() -> None:
    assert classify((), {}) == ()


@pytest.mark.parametrize(
    "title",
    ["Bridge closed", "Will it open?", "Closed for good!", "‘Not safe’", "A long week in D.C."],
)
def test_the_first_line_is_the_title(title: str) -> None:
    assert kinds(title, LEDE, CRACKS) == ["title", "body", "body"]


@pytest.mark.parametrize("opening", [f"HARBOUR TOWN (AP) — {LEDE}", LEDE])
def test_a_story_may_begin_without_a_title(opening: str) -> None:
    assert kinds(opening, CRACKS, FERRY)[0] == "body"


def test_one_block_alone_is_the_story() -> None:
    assert kinds(LEDE) == ["body"]


def test_a_line_between_title_and_byline_is_the_dek() -> None:
    assert kinds("Bridge closed", "No date yet.", "By Jane Doe", LEDE, CRACKS) == [
        *("title", "dek", "byline", "body", "body"),
    ]


def test_a_line_whose_words_the_story_repeats_is_the_dek() -> None:
    dek = "Pupils and nurses will cross the river, free of charge, from next week, the mayor says."
    assert kinds("Bridge closed", dek, LEDE, CRACKS) == ["title"] + ["body"] * 3
    told_again = "He said pupils and nurses will cross the river, free of charge, from next week."
    assert kinds("Bridge closed", dek, LEDE, CRACKS, told_again)[1] == "dek"


def test_what_front_matter_states_decides_title_and_dek() -> None:
    stated: Stated = {Field.TITLE: ("Bridge closed.",), Field.DEK: ("No date yet",)}
    assert kinds("News", "Bridge closed", "No date yet", LEDE, CRACKS, stated=stated)[1:3] == [
        *("title", "dek"),
    ]


def test_a_name_above_the_date_is_a_byline() -> None:
    assert kinds("Bridge closed", "Jane Doe", "5 September 2022", LEDE, CRACKS)[1:3] == [
        *("byline", "dateline"),
    ]


def test_a_role_below_the_byline_belongs_to_it() -> None:
    assert kinds("Bridge closed", "By Jane Doe", "Science Editor", LEDE, CRACKS)[1:3] == [
        *("byline", "byline"),
    ]


def test_labels_at_the_top() -> None:
    assert kinds(
        *("Title: Bridge closed", "Source: The Daily Example", "Author: Jane Doe"),
        *("Date: 2022-09-05", "URL: https://a.example/b", LEDE, CRACKS),
    ) == ["title", "footer", "byline", "dateline", "footer", "body", "body"]


def test_marked_title_and_dek() -> None:
    assert marked_kinds("# Bridge closed", "*No date yet*", LEDE, "## Why", CRACKS) == [
        *("title", "dek", "body", "heading", "body"),
    ]


def test_a_kicker_above_a_marked_title_is_not_the_title() -> None:
    assert marked_kinds("News", "# Bridge closed", LEDE, CRACKS)[1] == "title"


def test_a_stated_title_may_carry_its_outlet() -> None:
    stated: Stated = {Field.TITLE: ("The old bridge closed | The Daily Example",)}
    assert kinds("The old bridge closed", LEDE, CRACKS, stated=stated)[0] == "title"
    assert kinds("The", LEDE, CRACKS, stated=stated)[0] == "body"


def test_a_section_may_begin_right_below_the_title() -> None:
    assert marked_kinds("# Bridge closed", "## The cost", LEDE)[1] == "heading"
    assert marked_kinds("# Bridge closed", "## No date for its opening yet", LEDE)[1] == "dek"


def test_a_date_between_paragraphs_is_no_dateline() -> None:
    assert kinds("Bridge closed", LEDE, CRACKS, "5 September 2022", FERRY, LEDE)[3] == "heading"


# Headings


@pytest.mark.parametrize("line", ["What comes next?", "The cost", "PIERS AND DECKS", "¿Y ahora?"])
def test_bare_lines_that_are_headings(line: str) -> None:
    assert kind_between(line) == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "He left.",
        "“No,” he said",
        "But who will pay?",
        "He named three things:",
        "Time, money,",
        "and patience",
        "Nobody knows…",
        "A line of more than a dozen short words is a sentence that lost its stop",
    ],
)
def test_bare_lines_that_are_the_story(line: str) -> None:
    assert kind_between(line) == "body"


def test_short_lines_in_a_row_are_no_headings() -> None:
    assert kinds("Bridge closed", LEDE, "Time", "Money", CRACKS)[2:4] == ["body", "body"]


def test_a_last_line_is_no_heading() -> None:
    assert kinds("Bridge closed", LEDE, CRACKS, "The end")[-1] == "body"


def test_a_bare_line_is_a_heading_below_a_marked_title() -> None:
    assert marked_kinds("# Bridge", LEDE, "The cost", CRACKS)[2] == "heading"


def test_a_file_that_marks_headings_has_no_others() -> None:
    found = marked_kinds("# Bridge", LEDE, "The cost", CRACKS, "**The piers**", FERRY)
    assert found == ["title", "body", "body", "body", "heading", "body"]


# Captions


@pytest.mark.parametrize(
    "line",
    [
        "The bridge on Friday (Picture: Jane Doe/Example Agency)",
        "The bridge on Friday. [Photo by Jane Doe]",
        "The bridge on Friday. (AP Photo/Jane Doe)",
        "The bridge on Friday. (Jane Doe/AFP via Getty Images)",
        "The bridge on Friday. (File photo)",
        "The bridge on Friday. (Reuters)",
        "Photo: Jane Doe",
        "Photograph: Jane Doe/Reuters",
        "Image source, Getty Images",
        "Jane Doe/AFP via Getty Images",
        "Bild: dpa",
    ],
)
def test_captions(line: str) -> None:
    assert kind_between(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Photos of the cracks were shown to the council on Monday.",
        "Picture the bridge without its deck, the mayor said.",
        "He said the picture by Jane Doe told it all.",
        "The council (Labour) voted against the Democrats (D-Calif.).",
        "Images: that is what the council wants to see, and it wants to see them soon, for free.",
        f"{LEDE} {CRACKS} {FERRY} (Reuters)",
    ],
)
def test_text_about_pictures_is_the_story(line: str) -> None:
    assert kind_between(line) == "body"


def test_a_last_line_in_bold_is_a_credit() -> None:
    caption = "The bridge on Friday, in the rain.  \n**Jane Doe, Example Pool**"
    assert marked_kinds("# Bridge", caption, LEDE)[1] == "caption"
    assert marked_kinds("# Bridge", f"{LEDE}  \n**Nobody was hurt.**", CRACKS)[1] == "body"


# Embeds


def test_a_marker_opens_an_embed_that_the_signature_closes() -> None:
    found = kinds(
        *("Bridge closed", LEDE, "Embed:", "The bridge is closed.", "— Town (@town) May 5, 2022"),
        CRACKS,
    )
    assert found == ["title", "body", "embed", "embed", "embed", "body"]


def test_a_marker_without_signature_stands_alone() -> None:
    assert kinds("Bridge closed", LEDE, "Embedded video", CRACKS, FERRY)[2:4] == ["embed", "body"]


def test_a_quoted_post_is_an_embed_and_a_quotation_is_not() -> None:
    post = "> Closed.\n>\n> — Town (@town) [May 5, 2022](https://a.example)"
    assert marked_kinds("# Bridge", LEDE, post, CRACKS)[2:4] == ["embed", "embed"]
    assert marked_kinds("# Bridge", LEDE, "> Closed.", CRACKS)[2] == "quote"


@pytest.mark.parametrize(
    "line",
    [
        "pic.twitter.com/abcDEF123",
        "https://video.example/watch?v=1",
        "READ MORE: Ferries run at night",
        "Related: Ferries run at night",
        "Advertisement",
        "ADVERTISEMENT · SCROLL TO CONTINUE",
        "Story continues below",
    ],
)
def test_lines_that_are_embeds(line: str) -> None:
    assert kind_between(line) == "embed"


@pytest.mark.parametrize(
    "line",
    [
        "— Jane Doe, teacher, said nothing of the sort.",
        "Related costs rose as well, the mayor said.",
        "Advertisement revenue fell.",
        "Embedded engineers watched the piers.",
    ],
)
def test_lines_that_are_no_embeds(line: str) -> None:
    assert kind_between(line) == "body"


def test_a_paragraph_that_is_one_link_points_elsewhere() -> None:
    link = "[Ferries run at night](https://a.example)"
    assert marked_kinds("# Bridge", link, LEDE, link, f"He [said](#) {CRACKS}")[1:] == [
        *("body", "body", "embed", "body"),
    ]


def test_a_picture_is_an_embed() -> None:
    assert marked_kinds("# Bridge", "![The bridge](b.jpg)", LEDE)[1] == "embed"


# Footers


@pytest.mark.parametrize(
    "line",
    [
        "© 2022 The Daily Example",
        "Copyright 2022 The Daily Example. All rights reserved.",
        "The Example Press contributed to this report.",
        "Reporting by Jane Doe; Editing by John Roe",
        "This article was originally published on May 5.",
        "Follow Jane Doe on Example: @jane",
        "Sign up for our newsletter",
        "Tags: bridge, river",
        "Share this article",
        "Source: The Daily Example",
        "URL: https://a.example/b",
        "https://a.example/b",
    ],
)
def test_last_lines_that_are_footers(line: str) -> None:
    assert kinds("Bridge closed", LEDE, CRACKS, line)[-1] == "footer"


@pytest.mark.parametrize(
    "line",
    [
        "Comments made by the mayor did not help.",
        "Share prices fell.",
        "Printers stopped.",
        "The end",
        "He contributed to the repair of the bridge.",
    ],
)
def test_last_lines_that_are_the_story(line: str) -> None:
    assert kinds("Bridge closed", LEDE, CRACKS, line)[-1] == "body"


def test_a_label_and_the_address_below_it_are_one_footer() -> None:
    assert (
        kinds("Bridge closed", LEDE, "Original url:", "https://a.example/b")[2:] == ["footer"] * 2
    )


def test_a_footer_is_looked_for_at_the_end_only() -> None:
    assert kind_between("Reporting by Jane Doe shows it.") == "body"


def test_forms_that_files_mark() -> None:
    items = (Block("Title"), Block(LEDE), Block("x", Form.LIST), Block("y.", Form.QUOTE))
    assert [kind.value for kind in classify(items, {})][2:] == ["list", "quote"]
