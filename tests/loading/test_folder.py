from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.errors import ArticleError
from newsreader.loading.folder import list_files

if TYPE_CHECKING:
    from pathlib import Path


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The ferry is late.")


def listed(folder: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in list_files(folder)]


def test_files_come_by_name_and_those_of_subfolders_after_them(tmp_path: Path) -> None:
    fill(tmp_path, "c.dat", "b", "a.txt", "z/two.md", "m/one.txt")
    assert listed(tmp_path) == ["a.txt", "b", "c.dat", "m/one.txt", "z/two.md"]


def test_subfolders_are_read_one_level_deep(tmp_path: Path) -> None:
    fill(tmp_path, "sub/near.txt", "sub/deeper/far.txt")
    assert listed(tmp_path) == ["sub/near.txt"]


def test_hidden_files_and_the_parts_of_saved_pages_are_left_out(tmp_path: Path) -> None:
    fill(tmp_path, ".hidden.txt", ".git/config", "page.html", "page_files/script.js", "a/.b.txt")
    assert listed(tmp_path) == ["page.html"]


def test_a_subfolder_that_may_not_be_read_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, "a.txt", "sub/b.txt")
    iterate = type(tmp_path).iterdir

    def refusing(path: Path) -> object:
        if path.name == "sub":
            raise PermissionError(13, "Permission denied")
        return iterate(path)

    monkeypatch.setattr(type(tmp_path), "iterdir", refusing)
    assert listed(tmp_path) == ["a.txt"]


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="cannot be read"):
        list_files(tmp_path / "none")
