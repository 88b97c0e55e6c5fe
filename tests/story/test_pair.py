from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.errors import ArticleError, FolderError, UsageError
from newsreader.story import arrange, most_alike, open_pair, report_of

BRIDGE = "The mayor closed the harbour bridge after engineers found cracks in two piers."
BRIDGE_TOO = "Cracks in the piers forced engineers to close the old bridge over the harbour."
CHESS = "A pupil from the north won the national chess title without losing a game."
BUDGET = "Parliament passed the budget with a narrow majority late in the evening."


def chosen(*texts: str) -> tuple[int, int]:
    """The two most alike of articles that each tell one text."""
    return most_alike(
        arrange(
            [
                report_of(Article(title="", paragraphs=(Paragraph(Kind.BODY, text),)), str(number))
                for number, text in enumerate(texts)
            ]
        )
    )


def fill(folder: Path, **texts: str | bytes) -> None:
    for name, text in texts.items():
        content = text if isinstance(text, bytes) else text.encode()
        (folder / f"{name}.txt").write_bytes(content)


def names(paths: list[Path]) -> list[str]:
    return [a.path.name for a in open_pair(paths).articles if a.path]


def test_two_files_open_in_the_order_given(tmp_path: Path) -> None:
    fill(tmp_path, a=BRIDGE, b=CHESS)
    paths = [tmp_path / "b.txt", tmp_path / "a.txt"]
    assert names(paths) == ["b.txt", "a.txt"]
    assert open_pair(paths).notice is None


def test_a_file_may_be_compared_with_itself_and_that_is_said(tmp_path: Path) -> None:
    fill(tmp_path, a=BRIDGE)
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    for name in ("a.txt", "link.txt"):
        paths = [tmp_path / "a.txt", tmp_path / name]
        assert names(paths) == ["a.txt", name]
        assert open_pair(paths).notice == "both panes show the same file"


def test_a_folder_of_two_opens_both_by_name(tmp_path: Path) -> None:
    fill(tmp_path, b=BRIDGE, a=CHESS)
    assert names([tmp_path]) == ["a.txt", "b.txt"]
    assert open_pair([tmp_path]).notice is None


def test_a_larger_folder_opens_the_two_most_alike_and_says_so(tmp_path: Path) -> None:
    fill(tmp_path, a=CHESS, b=BRIDGE, c=BUDGET, d=BRIDGE_TOO, e=b"%PDF-")
    pair = open_pair([tmp_path])
    assert names([tmp_path]) == ["b.txt", "d.txt"]
    assert pair.notice == (
        "opened b.txt and d.txt, the two most alike of 4 articles; skipped e.txt (is a damaged PDF)"
    )


def test_many_skipped_files_are_counted(tmp_path: Path) -> None:
    fill(tmp_path, a=BRIDGE, b=BRIDGE_TOO, **{f"x{n}": b"" for n in range(9)})
    notice = open_pair([tmp_path]).notice
    assert notice is not None
    assert notice.endswith("x2.txt (is empty) and 6 more")


def test_a_folder_with_one_article_names_what_it_holds(tmp_path: Path) -> None:
    fill(tmp_path, a=BRIDGE, b=b"%PDF-")
    with pytest.raises(FolderError) as caught:
        open_pair([tmp_path])
    assert caught.value.found == ("a.txt",)
    assert "only a.txt is one; skipped b.txt (is a damaged PDF)" in str(caught.value)


def test_what_cannot_be_meant_is_a_usage_error(tmp_path: Path) -> None:
    fill(tmp_path, a=BRIDGE)
    file = tmp_path / "a.txt"
    for paths in ([], [file]):
        with pytest.raises(UsageError, match=r"two files|one more article") as caught:
            open_pair(paths)
        assert "\n" not in str(caught.value)


def test_a_wrong_name_is_said_first(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="does not exist"):
        open_pair([tmp_path / "none"])


def test_the_seeds_open() -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    assert [name[:3] for name in names([seeds])] == ["000", "004"]


def test_most_alike_share_rare_words() -> None:
    assert chosen(CHESS, BRIDGE, BUDGET, BRIDGE_TOO) == (1, 3)


def test_copies_are_chosen_last() -> None:
    assert chosen(BRIDGE, BRIDGE, CHESS, BRIDGE_TOO) == (0, 3)
    assert chosen(BRIDGE, BRIDGE, CHESS) == (0, 2)
    assert chosen(BRIDGE, BRIDGE) == (0, 1)


def test_articles_that_share_nothing_open_in_order() -> None:
    assert chosen("one", "two", "three") == (0, 1)


@given(st.lists(st.text(max_size=30), min_size=2, max_size=6))
def test_most_alike_are_two_of_the_articles(texts: list[str]) -> None:
    left, right = chosen(*texts)
    assert 0 <= left < right < len(texts)


def test_a_large_folder_costs_little() -> None:
    texts = [" ".join(f"w{(n * 37 + k * k) % 5_000}" for k in range(300)) for n in range(400)]
    began = time.process_time()
    chosen(*texts)
    assert time.process_time() - began < 5
