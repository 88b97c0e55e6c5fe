from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.errors import ArticleError
from newsreader.loading import load_folder
from tests.loading.sample import CRACKS, FERRY, LEDE, write

if TYPE_CHECKING:
    from pathlib import Path


def test_articles_come_by_name_and_the_rest_is_named_with_its_reason(tmp_path: Path) -> None:
    write(tmp_path, FERRY, "b")
    write(tmp_path, LEDE, "a.txt")
    write(tmp_path, CRACKS, "c.dat")
    write(tmp_path, b"%PDF-1.4", "d.txt")
    write(tmp_path, b"", "e.md")
    write(tmp_path, LEDE, ".hidden.txt")
    (tmp_path / "sub").mkdir()
    write(tmp_path / "sub", LEDE)
    folder = load_folder(tmp_path)
    assert [a.path and a.path.name for a in folder.articles] == ["a.txt", "b", "c.dat"]
    assert folder.skipped == ("d.txt (is a PDF)", "e.md (is empty)")


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="cannot be read"):
        load_folder(tmp_path / "none")
