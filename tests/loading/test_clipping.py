from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import Origin, read_article
from newsreader.loading.block import Block, Form
from newsreader.loading.clipping import unclip
from newsreader.loading.field import Field
from newsreader.loading.markdown import read_markdown
from tests.loading.sample import CRACKS, FERRY, LEDE

if TYPE_CHECKING:
    from newsreader.loading.front_matter import Stated


def unclipped(text: str) -> tuple[Stated, tuple[Block, ...]]:
    return unclip(text, read_markdown(text))


READWISE = f"""# Bridge shut

![rw-book-cover](https://img.example/a.png)

## Metadata
- Author: [[people/doe|Jane Doe]]
- Full Title: Bridge shut until autumn
- Category: #articles
- URL: https://gazette.example/bridge

## New highlights added 5 March 2023 at 9:12 AM
- {LEDE} ([View Highlight](https://read.example/1))
    - Note: ask him
    - Tags: [[bridges]]
- {CRACKS} ([View Highlight](https://read.example/2))
"""


def test_readwise_states_its_list_and_highlights_are_the_text() -> None:
    stated, blocks = unclipped(READWISE)
    assert stated == {
        Field.AUTHOR: ("Jane Doe",),
        Field.TITLE: ("Bridge shut until autumn",),
        Field.URL: ("https://gazette.example/bridge",),
    }
    assert [block.text for block in blocks] == ["Bridge shut", LEDE, CRACKS]
    assert {block.form for block in blocks[1:]} == {Form.PARAGRAPH}


def test_omnivore_without_content_is_its_highlights() -> None:
    text = (
        "# Bridge shut\n#Omnivore\n\n[Read on Omnivore](https://omnivore.example/me/b)\n"
        f"[Read Original](https://gazette.example/b)\n\n## Highlights\n\n> {LEDE} [⤴️](https://o.e/1)\n"
    )
    stated, blocks = unclipped(text)
    assert stated == {Field.URL: ("https://gazette.example/b",)}
    assert [block.text for block in blocks] == ["Bridge shut", LEDE]


def test_an_excerpt_above_the_story_is_its_dek() -> None:
    article = read_article(
        f"# Bridge\n\n> ## Excerpt\n> {CRACKS}\n\n---\n{LEDE}\n\n{FERRY}".encode(), Origin()
    )
    assert article.dek == CRACKS
    assert [p.kind.value for p in article.paragraphs] == ["title", "dek", "body", "body"]


@pytest.mark.parametrize(
    "text",
    [
        f"# Bridge\n\n## Metadata\n\n{LEDE}",
        f"# Bridge\n\n## Metadata\n- Colour: red\n\n{LEDE}",
        f"# Bridge\n\n## Highlights\n\n- {LEDE}\n- {CRACKS}",
        f"# Bridge\n\n## Excerpt\n\n{LEDE}",
    ],
)
def test_what_is_no_clipping_is_left_as_it_is(text: str) -> None:
    assert unclipped(text) == ({}, read_markdown(text))


@pytest.mark.parametrize(
    "front",
    [
        "title: a: b\ntags: [x",
        'title: "open\nauthor: b',
        "title: *b\nauthor: &x [*x",
        "title: a\n\tauthor: b",
        "title:\n- {a: b\nauthor: c",
        "title: @home\nauthor: `b`",
        "title: %b\nauthor: | c\n d",
        "title: a\ntitle: b\nauthor: c",
        "title: >\nauthor: ! b",
    ],
)
def test_invalid_yaml_never_loses_the_article(front: str) -> None:
    article = read_article(f"---\n{front}\n---\n\n{LEDE}\n\n{CRACKS}\n".encode(), Origin())
    assert [p.text for p in article.paragraphs][-2:] == [LEDE, CRACKS]


PIECES = st.sampled_from(
    [
        *("# Bridge\n", "## Metadata\n", "- Author: [[A]]\n", "- URL: https://a.example\n", "\n"),
        *("## Highlights\n", "## Content\n", "> ## Excerpt\n", "> a\n", "- Note: b\n", "---\n"),
        *("[Read Original](https://a.example/b)\n", "#Omnivore\n", "title: a\n", "Text here.\n"),
    ]
)


@given(st.lists(PIECES, max_size=16))
def test_any_clipping_is_an_article_or_an_article_error(pieces: list[str]) -> None:
    with contextlib.suppress(ArticleError):
        assert read_article("".join(pieces).encode(), Origin()).paragraphs
