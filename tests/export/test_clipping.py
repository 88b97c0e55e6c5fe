"""What is copied can be quoted: each passage stands over its source."""

from __future__ import annotations

from newsreader.article import Article
from newsreader.export.clipping import clipping, source
from newsreader.side import Side
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge


def test_each_passage_is_followed_by_its_source() -> None:
    text = clipping(bridge().articles, [(Side.LEFT, 2), (Side.RIGHT, 1)])
    first, second = text.split("\n\n")
    assert first == (
        f"{LEFT_TEXTS[2]}\n— “Harbour bridge closed after storm”, Ada Brook, The Quay, "
        "9 March 2024 (inferred), https://www.quay.example/bridge?id=1&copy;=2, paragraph A3"
    )
    assert second == f"{RIGHT_TEXTS[1]}\n— “City shuts bridge”, b.txt, paragraph B2"


def test_of_nothing_nothing_is_copied() -> None:
    assert clipping(bridge().articles, ()) == ""


def test_a_source_names_what_is_known() -> None:
    assert source(Article("A bridge", ())) == "“A bridge”"
    assert source(Article("A\x1b[2J bridge", ())) == "“A [2J bridge”"
