from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.comparison.progress import Progress
from newsreader.errors import ArticleError, FolderError
from newsreader.loading import load
from newsreader.story import catalogue_of, gather
from newsreader.story.source import files_of
from tests.story.sample import BRIDGE, BRIDGE_TOO, CHESS, article


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles on a bridge, one in a subfolder, and a file that is none."""
    monkeypatch.setattr(gather, "cache_path", lambda: tmp_path / "cache" / "c.sqlite")
    clippings = tmp_path / "clippings"
    (clippings / "sub").mkdir(parents=True)
    (clippings / "a.txt").write_text("\n\n".join(BRIDGE))
    (clippings / "sub" / "b.txt").write_text("\n\n".join(BRIDGE_TOO))
    (clippings / "c.txt").write_bytes(b"")
    return clippings


def test_files_and_folders_give_each_article_once(folder: Path) -> None:
    found = catalogue_of([folder / "sub" / "b.txt", folder, folder / "a.txt"])
    assert [Path(report.name).name for report in found.reports] == ["b.txt", "a.txt"]
    assert len(found.stories) == 1


def test_what_is_no_article_is_told(folder: Path) -> None:
    assert catalogue_of([folder]).notice == "skipped c.txt (is empty)"
    assert catalogue_of([folder / "a.txt"]).notice is None


def test_a_file_that_is_named_must_be_there(folder: Path) -> None:
    with pytest.raises(ArticleError, match=r"none\.txt: does not exist"):
        catalogue_of([folder, folder / "none.txt"])


def test_own_exports_in_a_folder_are_counted(folder: Path) -> None:
    for name in ("x.md", "y.md"):
        (folder / name).write_text("---\ngenerator: newsreader 1\n---\n")
    own = "2 of newsreader's own exports"
    assert catalogue_of([folder]).notice == f"skipped c.txt (is empty) and {own}"
    (folder / "c.txt").unlink()
    assert catalogue_of([folder]).notice == f"skipped {own}"


def test_too_few_articles_are_an_error_that_names_them(folder: Path) -> None:
    with pytest.raises(FolderError, match=r"needed, and only b\.txt is one$"):
        catalogue_of([folder / "sub"], least=2)


def test_articles_at_hand_stand_among_files(folder: Path) -> None:
    found = catalogue_of([folder, article(CHESS)])
    assert len(found.reports) == 3
    assert article(CHESS) in [report.load() for report in found.reports]


def test_a_report_loads_its_article(folder: Path) -> None:
    (report, *_) = catalogue_of([folder]).reports
    assert report.load() == load(folder / "a.txt")


def test_the_second_time_nothing_is_parsed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = catalogue_of([folder])
    monkeypatch.delattr(gather, "read_article")
    (folder / "c.txt").unlink()
    again = catalogue_of([folder])
    assert [report.digest for report in again.reports] == [r.digest for r in first.reports]


def test_a_changed_file_is_read_again(folder: Path) -> None:
    catalogue_of([folder])
    (folder / "a.txt").write_text("\n\n".join(CHESS))
    assert catalogue_of([folder]).reports[0].digest.title == CHESS[0]


def test_what_was_read_is_kept_though_the_reading_is_stopped(folder: Path) -> None:
    class Enough(Exception):  # noqa: N818 - it is no error
        pass

    def stop(stage: str) -> None:
        if stage != gather.STAGE:
            raise Enough

    with pytest.raises(Enough):
        catalogue_of([folder], Progress(on_stage=stop))
    assert (folder.parent / "cache" / "c.sqlite").exists()


def test_files_come_in_order_each_once(folder: Path) -> None:
    b = folder / "sub" / "b.txt"
    assert files_of([b, folder, b]) == (b, folder / "a.txt", folder / "c.txt")
