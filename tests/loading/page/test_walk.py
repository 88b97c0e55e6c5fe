from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.block import Block, Form
from newsreader.loading.page.tree import parse
from newsreader.loading.page.walk import Found, walk


def found(body: str) -> tuple[Found, ...]:
    root = parse(f"<html><body>{body}</body></html>")
    assert root is not None
    return walk(root)


def blocks(body: str) -> list[Block]:
    return [here.block for here in found(body)]


def forms(body: str) -> list[tuple[Form, str]]:
    return [(block.form, block.text) for block in blocks(body)]


def test_blocks_keep_their_order_and_form() -> None:
    body = (
        "<h1>A <b>title</b></h1><p>One</p>loose<ul><li>a<p>b</p></li><li>c</ul>"
        "<blockquote>q<p>r</p></blockquote><pre>x\n y</pre>"
    )
    assert forms(body) == [
        *((Form.HEADING, "A title"), (Form.PARAGRAPH, "One"), (Form.PARAGRAPH, "loose")),
        *((Form.LIST, "a"), (Form.LIST, "b"), (Form.LIST, "c")),
        *((Form.QUOTE, "q"), (Form.QUOTE, "r"), (Form.PARAGRAPH, "x y")),
    ]


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    one, two = blocks("<p>a<br>\n b<br> <br>\nc</p>")
    assert (one.text, one.lines) == ("a b", ("a", "b"))
    assert two.text == "c"


def test_white_space_is_the_markups_and_words_are_not_glued() -> None:
    body = "<p>con<b>firm</b>ed\n<i>by</i>\n<a href=x>her</a>,\ttoo</p>"
    assert forms(body) == [(Form.PARAGRAPH, "confirmed by her, too")]


def test_a_row_of_data_is_one_block_and_a_row_of_layout_is_none() -> None:
    data = "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Eden</td><td> 4 </td></tr></table>"
    assert forms(data) == [(Form.LIST, "Port · Ships"), (Form.LIST, "Eden · 4")]
    layout = "<table><tr><td>menu</td><td><p>one</p><p>two</p></td></tr></table>"
    assert [text for _, text in forms(layout)] == ["menu", "one", "two"]
    assert {form for form, _ in forms(layout)} == {Form.PARAGRAPH}


@pytest.mark.parametrize(
    ("body", "form"),
    [
        ("<figure><img><figcaption>t</figcaption></figure>", Form.CAPTION),
        ("<figure><img><span>t</span></figure>", Form.CAPTION),
        ("<div class='img'><div class='image__caption'>t</div></div>", Form.CAPTION),
        ("<p class='wp-caption-text'>t</p>", Form.CAPTION),
        ("<p class='recaptioned'>t</p>", Form.PARAGRAPH),
        ("<figure><blockquote>t</blockquote></figure>", Form.QUOTE),
        ("<blockquote class='twitter-tweet'><p>t</p></blockquote>", Form.EMBED),
        ("<figure class='wp-block-embed'><blockquote>t</blockquote></figure>", Form.EMBED),
        ("<blockquote class='pull'>t</blockquote>", Form.QUOTE),
    ],
)
def test_what_the_markup_sets_apart(body: str, form: Form) -> None:
    assert forms(body) == [(form, "t")]


@pytest.mark.parametrize(
    "hidden",
    [
        *("<script>t</script>", "<style>t</style>", "<p hidden>t</p>", "<noscript>t</noscript>"),
        *("<div style='Display : none'>t</div>", "<template>t</template>", "<svg><text>t</svg>"),
        *("<div aria-hidden=true>t</div>", "<p class='x sr-only'>t</p>", "<!-- t -->"),
    ],
)
def test_what_is_not_shown_is_not_found(hidden: str) -> None:
    assert [text for _, text in forms(f"<p>a</p>{hidden}<p>b</p>")] == ["a", "b"]


def test_emphasis_and_links_count_where_all_is_set_in_them() -> None:
    bold, linked, mixed = blocks(
        "<p><b>all</b> <i>set</i></p><p><a href=x>all</a></p><p><b>some</b> <a href=x>set</a></p>"
    )
    assert (bold.emphasized, bold.linked) == (True, False)
    assert (linked.emphasized, linked.linked) == (False, True)
    assert (mixed.emphasized, mixed.linked) == (False, False)


@pytest.mark.parametrize(
    "aside",
    ["<nav>t</nav>", "<aside>t</aside>", "<div class='related-stories'>t</div>", "<form>t</form>"],
)
def test_what_stands_beside_the_story_is_an_aside(aside: str) -> None:
    story, beside = found(f"<p>{'word ' * 9}</p>{aside}")
    assert (story.aside, beside.aside) == (False, True)


@pytest.mark.parametrize("frame", ["form", "div class='content-sidebar-wrap'", "main class=promo"])
def test_a_frame_around_the_page_makes_no_aside(frame: str) -> None:
    story, beside = found(f"<{frame}><p>{'word ' * 9}</p><div id=sidebar>t</div></{frame}>")
    assert (story.aside, beside.aside) == (False, True)


@given(st.text(alphabet="ab <>/pbir=\"'&;!-", max_size=60))
def test_no_letter_is_found_twice(body: str) -> None:
    root = parse(f"<html><body>{body}</body></html>")
    assert root is not None
    seen = "".join(here.block.text for here in walk(root))
    assert sum(map(str.isalpha, seen)) <= sum(map(str.isalpha, root.text_content()))
