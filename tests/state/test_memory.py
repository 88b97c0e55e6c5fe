"""Memory: the place by paragraph and character, and nothing that stops a start."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.errors import StateError
from newsreader.side import Pair, Side
from newsreader.state import Memory, Place, Store, store
from newsreader.state.memory import recall, remember
from tests.factory import article, bridge

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = bridge().articles
THERE = Memory(
    places=Pair(Place(2, 10, 1), Place(1, 0)),
    side=Side.RIGHT,
    theme="nord",
    mode="both",
    tab="numbers",
    sidebar=False,
    aligned=True,
    threshold=0.5,
    share=65,
    swapped=True,
)


def of_files(folder: Path, *names: str) -> Pair[Article]:
    """Two articles in files of their own."""
    for name in names:
        (folder / name).write_text(name)
    left, right = (article((name.title(),), (Kind.TITLE,), str(folder / name)) for name in names)
    return Pair(left, right)


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    return Store(tmp_path / "state")


def test_a_pair_is_remembered(kept: Store) -> None:
    assert kept.recall(ARTICLES) == (Memory(), None)
    kept.remember(ARTICLES, THERE)
    assert kept.recall(ARTICLES) == (THERE, None)


def test_a_pair_that_comes_the_other_way_round_is_shown_as_it_comes(kept: Store) -> None:
    kept.remember(ARTICLES, THERE)
    places = Pair(THERE.places.right, THERE.places.left)
    expected = replace(THERE, places=places, side=Side.LEFT, swapped=False)
    assert kept.recall(ARTICLES.turned)[0] == expected
    kept.remember(ARTICLES.turned, expected)
    assert kept.recall(ARTICLES) == (replace(THERE, swapped=False), None)


def test_memory_is_turned_with_its_sides() -> None:
    assert THERE.turned == replace(THERE, places=THERE.places.turned, side=Side.LEFT)
    assert THERE.turned.turned == THERE


def test_an_edit_elsewhere_keeps_the_place(kept: Store) -> None:
    kept.remember(ARTICLES, THERE)
    above = (Paragraph(Kind.BODY, "An update stands above."),)
    left = replace(ARTICLES.left, paragraphs=above + ARTICLES.left.paragraphs)
    memory, _ = kept.recall(Pair(left, ARTICLES.right))
    assert memory.places == Pair(Place(3, 10, 1), Place(1, 0))


def test_memory_goes_over_to_articles_that_were_edited() -> None:
    above = (Paragraph(Kind.BODY, "An update stands above."),)
    left = replace(ARTICLES.left, paragraphs=above + ARTICLES.left.paragraphs)
    carried = THERE.carried_to(Pair(left, ARTICLES.right), ARTICLES)
    assert carried == replace(THERE, places=Pair(Place(3, 10, 1), Place(1, 0)))


def test_a_place_that_has_gone_is_near_where_it_was(kept: Store) -> None:
    kept.remember(ARTICLES, THERE)
    left = replace(ARTICLES.left, paragraphs=ARTICLES.left.paragraphs[:2])
    right = replace(ARTICLES.right, paragraphs=())
    memory, _ = kept.recall(Pair(left, right))
    assert memory.places == Pair(Place(1, 0), Place(0, 0))


def test_articles_without_text_are_remembered(kept: Store) -> None:
    empty = ARTICLES.map(lambda each: replace(each, paragraphs=()))
    kept.remember(empty, Memory())
    assert kept.recall(empty) == (Memory(), None)


def test_what_makes_no_sense_is_forgotten_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("{")
    memory, problem = recall(path, ARTICLES)
    assert memory == Memory()
    assert problem
    assert str(path) in problem


def test_a_newer_memory_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"version": 2}')
    remember(path, ARTICLES, THERE)
    assert path.read_text() == '{"version": 2}'


FIELDS = ["articles", "in_use", "theme", "threshold", "tab", "left", "share", "swapped"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["place", "paragraph", "char", "row", "digest", "beginning", "index"]),
            inner,
        )
    ),
)


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_fields_of_any_shape_are_read_as_far_as_they_make_sense(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("memory") / "a.json"
    path.write_text(json.dumps({"version": 1, **fields}))
    memory, problem = recall(path, ARTICLES)
    assert problem is None
    for side in Side:
        place = memory.places[side]
        assert 0 <= place.char <= len(ARTICLES[side].paragraphs[place.paragraph_index].text)


def test_memory_that_cannot_be_kept_is_an_error_of_one_line(
    kept: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StateError, match="Permission denied"):
        kept.remember(ARTICLES, THERE)


# The pairs that were read last


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A second passes after each record: file systems tell no two times apart that are close."""
    replace_file, now = Path.replace, [1_000_000_000]

    def put(self: Path, target: Path) -> Path:
        now[0] += 1
        os.utime(self, (now[0], now[0]))
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", put)
    return iter(())


def titles(kept: Store) -> list[tuple[str, str]]:
    return [(pair.titles.left, pair.titles.right) for pair in kept.recent()]


@pytest.mark.usefixtures("ticking")
def test_the_pair_left_last_comes_first(tmp_path: Path, kept: Store) -> None:
    assert kept.recent() == ()
    first, second = of_files(tmp_path, "a", "b"), of_files(tmp_path, "d", "c")
    for pair in (first, second, first):
        kept.remember(pair, Memory())
    assert titles(kept) == [("A", "B"), ("D", "C")]
    assert kept.recent()[1].sources == Pair(str(tmp_path / "d"), str(tmp_path / "c"))


@pytest.mark.usefixtures("ticking")
def test_pairs_whose_files_have_gone_or_never_were_are_left_out(
    tmp_path: Path, kept: Store
) -> None:
    gone, there = of_files(tmp_path, "a", "b"), of_files(tmp_path, "c", "d")
    piped = there.map(lambda each: replace(each, path=None))
    paged = piped.map(lambda each: replace(each, url=f"https://news.example/{each.title}"))
    for pair in (gone, there, piped, paged):
        kept.remember(pair, Memory())
    (tmp_path / "b").unlink()
    (tmp_path / "state" / "memory" / "broken.json").write_text("{")
    (tmp_path / "state" / "memory" / "odd.json").write_text('{"version": 1, "articles": [1, 2]}')
    assert titles(kept) == [("C", "D"), ("C", "D")]
    assert kept.recent()[0].sources.left == "https://news.example/C"


@pytest.mark.usefixtures("ticking")
def test_only_the_latest_pairs_are_remembered_and_all_pins(
    tmp_path: Path, kept: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "REMEMBERED_PAIRS", 2)
    pairs = [of_files(tmp_path, f"{i}a", f"{i}b") for i in range(4)]
    for pair in pairs:
        board = kept.pinboard(pair)
        board.keep(board.pins, pair)
        kept.remember(pair, Memory())
    assert len(titles(kept)) == 2
    assert len(list((tmp_path / "state" / "pins").glob("*.json"))) == 4
