"""Tests of `newsreader.export.file`: whole or not at all, and over nothing."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from newsreader.errors import ExistingFileError, ExportError
from newsreader.export import keep_apart, write
from tests.factory import article


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_the_text_in_utf8(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    write("Zürich – “yes”\n", path)
    assert path.read_bytes() == "Zürich – “yes”\n".encode()
    assert names(tmp_path) == ["out.md"]


def test_a_new_file_has_the_permissions_that_the_user_gives_files(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    write("x", tmp_path / "out.md")
    assert (tmp_path / "out.md").stat().st_mode == plain.stat().st_mode


def test_lone_surrogates_are_written_as_escapes(tmp_path: Path) -> None:
    write("\udcff", tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text() == "\\udcff"


def test_an_existing_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    with pytest.raises(ExistingFileError) as caught:
        write("new", path)
    assert caught.value.path == path
    assert path.read_text() == "old"
    assert names(tmp_path) == ["out.md"]


def test_an_existing_file_is_replaced_when_allowed(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    path.chmod(0o640)
    write("new", path, overwrite=True)
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert names(tmp_path) == ["out.md"]


def test_overwriting_a_free_name_creates_it(tmp_path: Path) -> None:
    write("new", tmp_path / "out.md", overwrite=True)
    assert (tmp_path / "out.md").read_text() == "new"


def test_a_link_counts_as_existing(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / "nowhere.md")
    with pytest.raises(ExistingFileError):
        write("new", link)
    assert names(tmp_path) == ["link.md"]


def test_overwriting_a_link_writes_to_its_target(tmp_path: Path) -> None:
    target = tmp_path / "target.md"
    target.write_text("old")
    link = tmp_path / "link.md"
    link.symlink_to(target)
    write("new", link, overwrite=True)
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(link)
    with pytest.raises(ExportError):
        write("new", link, overwrite=True)
    assert link.is_symlink()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder"):
        write("new", tmp_path, overwrite=True)


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_write_protected_file_is_never_replaced(tmp_path: Path, mode: int) -> None:
    path, link = tmp_path / "out.md", tmp_path / "link.md"
    path.write_text("old")
    path.chmod(mode)
    link.symlink_to(path)
    for name in (path, link):
        with pytest.raises(ExportError, match="is write-protected"):
            write("new", name, overwrite=True)
    assert names(tmp_path) == ["link.md", "out.md"]
    path.chmod(0o644)
    assert path.read_text() == "old"


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_vanished_folder_is_said_to_be_gone(tmp_path: Path, *, overwrite: bool) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(ExportError, match="its folder does not exist"):
        write("new", folder / "out.md", overwrite=overwrite)
    assert names(tmp_path) == []


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="the system has no /proc")
def test_a_folder_of_the_system_s_own_takes_no_file() -> None:
    for overwrite in (False, True):
        with pytest.raises(ExportError, match="cannot be made there"):
            write("new", Path("/proc/none.md"), overwrite=overwrite)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_device_is_one_line() -> None:
    with pytest.raises(ExportError, match="No space left"):
        write("new", Path("/dev/full"))


def test_no_folder_is_created(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "out.md"
    with pytest.raises(ExportError, match="folder does not exist"):
        write("new", path)
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["file/out.md", "n" * 300, "nul\0byte"])
def test_an_impossible_name_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ExportError) as caught:
        write("new", tmp_path / name)
    assert str(caught.value).isprintable()
    assert names(tmp_path) == ["file"]


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_full_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, overwrite: bool
) -> None:
    path = tmp_path / "out.md"
    if overwrite:
        path.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left"):
        write("new", path, overwrite=overwrite)
    assert names(tmp_path) == (["out.md"] if overwrite else [])
    assert not overwrite or path.read_text() == "old"


def test_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write("new", tmp_path / "out.md")
    assert names(tmp_path) == []


@pytest.fixture
def _no_hard_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("_no_hard_links")
def test_file_systems_without_hard_links_will_do(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    write("new", path)
    with pytest.raises(ExistingFileError):
        write("newer", path)
    assert path.read_text() == "new"
    assert names(tmp_path) == ["out.md"]


def test_of_many_writers_one_wins_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    texts = [str(number) * 50_000 for number in range(8)]
    refused: list[ExportError] = []

    def attempt(text: str) -> None:
        try:
            write(text, path)
        except ExistingFileError as error:
            refused.append(error)

    threads = [threading.Thread(target=attempt, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert path.read_text() in texts
    assert len(refused) == len(texts) - 1
    assert names(tmp_path) == ["out.md"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(path.read_text()))
    reader.start()
    write("new", path)
    reader.join()
    assert read == ["new"]
    assert stat.S_ISFIFO(path.stat().st_mode)


@pytest.mark.parametrize("through", ["name", "other spelling", "symlink", "hard link"])
def test_an_article_is_told_by_any_of_its_names(tmp_path: Path, through: str) -> None:
    source, path = tmp_path / "a.txt", tmp_path / "link.md"
    source.write_text("mine")
    if through == "symlink":
        path.symlink_to(source)
    elif through == "hard link":
        path.hardlink_to(source)
    else:
        path = source if through == "name" else tmp_path / ".." / tmp_path.name / "a.txt"
    articles = [article((), (), str(tmp_path / name)) for name in ("gone.txt", "a.txt")]
    with pytest.raises(ExportError, match="is one of the articles; name another file"):
        keep_apart(path, articles)


def test_whatever_is_no_article_may_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")
    (tmp_path / "copy.md").write_text("mine")
    for name in ("copy.md", "new.md", "gone.txt", "bad\0name", "none/a.txt"):
        keep_apart(
            tmp_path / name,
            [article((), (), str(tmp_path / "gone.txt")), article((), (), str(tmp_path / "a.txt"))],
        )
