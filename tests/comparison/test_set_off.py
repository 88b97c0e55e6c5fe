from __future__ import annotations

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.set_off import set_off

SIGNED = "— Ana Lund (@analund) March 3, 2019"


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        # A block quotation, whatever stands around it.
        ([(Kind.BODY, "It said:"), (Kind.QUOTE, "We are sorry.")], {1}),
        # A post that signs itself, or is signed on the next line.
        ([(Kind.EMBED, f"We are sorry. {SIGNED}")], {0}),
        ([(Kind.EMBED, "We are sorry."), (Kind.EMBED, SIGNED)], {0}),
        # Not its marker, nor an address in it.
        (
            [
                (Kind.EMBED, "Embed:"),
                (Kind.EMBED, "We are sorry."),
                (Kind.EMBED, "pic.example/a1"),
                (Kind.EMBED, SIGNED),
            ],
            set(),
        ),
        (
            [(Kind.EMBED, "Embed:"), (Kind.EMBED, "We are sorry."), (Kind.EMBED, SIGNED)],
            {1},
        ),
        # Not an embed that nobody signs, nor a player's title.
        ([(Kind.EMBED, "Watch the boats come in")], set()),
        # Not what the article tells above a post.
        ([(Kind.BODY, "It rained on the port."), (Kind.EMBED, SIGNED)], set()),
        # Not a line of another post, too far above.
        ([(Kind.EMBED, f"Line {n}") for n in range(9)] + [(Kind.EMBED, SIGNED)], {4, 5, 6, 7, 8}),
    ],
)
def test_what_is_quoted_as_a_whole(blocks: list[tuple[Kind, str]], expected: set[int]) -> None:
    article = Article("Title", tuple(Paragraph(kind, text) for kind, text in blocks))
    assert set_off(article) == expected
