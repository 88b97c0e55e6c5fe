"""By what a pair is known again."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader.side import Pair
from newsreader.state.identity import identify, identity, source
from tests.factory import bridge

if TYPE_CHECKING:
    from newsreader.article import Article


def piped(article: Article) -> Article:
    return replace(article, path=None, url=None)


def test_either_order_of_two_articles_is_one_pair() -> None:
    articles = bridge().articles
    turned = Pair(articles.right, articles.left)
    one, other = identify(articles), identify(turned)
    assert one.stem == other.stem
    assert one.swapped != other.swapped
    assert one.kept(articles) == other.kept(turned)
    assert one.kept(one.kept(articles)) == articles


def test_a_file_is_known_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_text("text")
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    monkeypatch.chdir(tmp_path)
    article = bridge().articles.left
    places = {
        identity(replace(article, path=path))
        for path in (Path("a.md"), Path("./x/../a.md"), tmp_path / "link.md")
    }
    assert places == {str(tmp_path / "a.md")}


def test_a_page_is_known_by_its_address_and_a_pipe_by_its_text(tmp_path: Path) -> None:
    article = replace(bridge().articles.left, path=None)
    assert identity(article) == article.url
    assert source(piped(article)) is None
    assert identity(piped(article)) == identity(replace(piped(article), title="Other"))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert identity(replace(piped(article), path=pipe)) == identity(piped(article))
    assert identity(piped(article)) != identity(piped(bridge().articles.right))


@pytest.mark.parametrize("name", ["odd\udcff.txt", "with\0nul.txt", "x" * 5000])
def test_no_name_of_a_file_is_too_odd(name: str) -> None:
    article = replace(bridge().articles.left, path=Path(name))
    try:
        stem = identify(Pair(article, article)).stem
    except (OSError, ValueError) as error:  # pragma: no cover - the failure of this test
        pytest.fail(repr(error))
    assert stem.isalnum()
