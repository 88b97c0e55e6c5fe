"""Pins on disk: found again, merged, never dropped."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.pin import Note, Pins
from newsreader.errors import StateError
from newsreader.side import Pair
from newsreader.state import Pinboard, load_pins, user_store
from newsreader.state.pin_entry import from_fields
from tests.factory import article, bridge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

JOINED = Pins(joined=(Pair(4, 3),))
CUT = Pins(cut=(Pair(2, 1),))
NOTED = Pins(notes=(Note("Ask the port.", Pair(None, 3)), Note("Same person?", Pair(3, 1))))
ALL = Pins(JOINED.joined, CUT.cut, NOTED.notes)


@pytest.fixture
def articles() -> Pair[Article]:
    return bridge().articles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pins" / "a.json"


def edited(text: Article, change: Callable[[list[Paragraph]], Sequence[Paragraph]]) -> Article:
    """An article with other paragraphs, from the same file."""
    return replace(text, paragraphs=tuple(change(list(text.paragraphs))))


def body(text: str) -> Paragraph:
    return Paragraph(Kind.BODY, text)


def entries(path: Path) -> list[dict[str, Any]]:
    kept: list[dict[str, Any]] = json.loads(path.read_bytes())["pins"]
    return kept


def test_a_pair_without_pins_makes_no_file(path: Path, articles: Pair[Article]) -> None:
    board = Pinboard(articles, path)
    assert (board.pins, board.notices) == (Pins(), ())
    assert not path.parent.exists()


def test_pins_are_kept(path: Path, articles: Pair[Article]) -> None:
    Pinboard(articles, path).keep(ALL, articles)
    assert Pinboard(articles, path).pins == ALL


def test_pins_without_a_file_hold_and_are_not_kept(articles: Pair[Article]) -> None:
    board = Pinboard(articles, None)
    board.keep(ALL, articles)
    assert board.pins == ALL
    assert Pinboard(articles, None).pins == Pins()


def test_pins_of_somebody_else_join_those_that_are_held(
    path: Path, articles: Pair[Article]
) -> None:
    Pinboard(articles, path).keep(CUT, articles)
    board = Pinboard(articles, path)
    board.take_in(Pins((*CUT.cut, *JOINED.joined), (), NOTED.notes), articles)
    assert board.pins == ALL
    assert Pinboard(articles, path).pins == CUT  # nothing is written before the reader changes it
    more = replace(ALL, joined=(*ALL.joined, Pair(1, 1)))
    board.keep(more, articles)
    assert Pinboard(articles, path).pins == more
    board.undo(articles)
    assert board.pins == Pinboard(articles, path).pins == ALL


def test_swapped_sides_find_the_same_pins(path: Path, articles: Pair[Article]) -> None:
    Pinboard(articles, path).keep(ALL, articles)
    turned = Pinboard(articles.turned, path)
    assert turned.pins == Pins(
        joined=(Pair(3, 4),),
        cut=(Pair(1, 2),),
        notes=(Note("Ask the port.", Pair(3, None)), Note("Same person?", Pair(1, 3))),
    )
    turned.keep(Pins(notes=turned.pins.notes), articles.turned)
    assert Pinboard(articles, path).pins == Pins(notes=ALL.notes)


def test_an_edit_elsewhere_moves_the_pins_with_their_paragraphs(
    path: Path, articles: Pair[Article]
) -> None:
    Pinboard(articles, path).keep(ALL, articles)
    left = edited(articles.left, lambda blocks: [body("New above."), *blocks])
    right = edited(articles.right, lambda blocks: [blocks[1], *blocks[3:]])
    board = Pinboard(Pair(left, right), path)
    assert board.pins == Pins(
        joined=(Pair(5, 1),),
        cut=(Pair(3, 0),),
        notes=(Note("Ask the port.", Pair(None, 1)), Note("Same person?", Pair(4, 0))),
    )
    assert board.notices == ()


@pytest.mark.parametrize(
    ("pins", "told"),
    [
        (NOTED, "2 notes no longer find their paragraphs; nothing is deleted"),
        (Pins(notes=NOTED.notes[:1]), "1 note no longer finds its paragraph; nothing is deleted"),
        (ALL, "2 notes and 2 changed links no longer find their paragraphs; nothing is deleted"),
        (CUT, "1 changed link no longer finds its paragraph; nothing is deleted"),
    ],
)
def test_pins_whose_paragraphs_have_gone_are_told_of_and_kept(
    path: Path, articles: Pair[Article], pins: Pins, told: str
) -> None:
    Pinboard(articles, path).keep(pins, articles)
    emptied = replace(articles, right=edited(articles.right, lambda blocks: blocks[:1]))
    board = Pinboard(emptied, path)
    assert board.pins == Pins()
    assert board.notices == (told,)
    board.keep(Pins(notes=(Note("On the title.", Pair(0, None)),)), emptied)
    back = Pinboard(articles, path)
    assert set(back.pins.notes) == {*pins.notes, Note("On the title.", Pair(0, None))}
    assert (back.pins.joined, back.pins.cut) == (pins.joined, pins.cut)


def test_pins_are_held_to_the_text_as_it_was_last_seen(path: Path, articles: Pair[Article]) -> None:
    """Many small edits, each within what an anchor forgives, add up to another text."""
    words = list(articles.left.paragraphs[2].text.split())
    Pinboard(articles, path).keep(Pins(notes=(Note("Watch this.", Pair(2, None)),)), articles)
    for step in range(len(words)):
        words[step] = f"w{step}"
        blocks = articles.left.paragraphs
        text = body(" ".join(words))
        left = replace(articles.left, paragraphs=(*blocks[:2], text, *blocks[3:]))
        articles = Pair(left, articles.right)
        board = Pinboard(articles, path)
        assert [note.paragraphs.left for note in board.pins.notes] == [2]
        board.keep(board.pins, articles)
    assert len(entries(path)) == 1


def test_two_newsreaders_keep_each_other_s_pins(path: Path, articles: Pair[Article]) -> None:
    Pinboard(articles, path).keep(JOINED, articles)
    one, other = Pinboard(articles, path), Pinboard(articles.turned, path)
    one.keep(replace(one.pins, notes=NOTED.notes), articles)
    other.keep(replace(other.pins, joined=(), cut=(Pair(1, 2),)), articles.turned)
    one.keep(replace(one.pins, notes=NOTED.notes[:1]), articles)
    assert Pinboard(articles, path).pins == Pins(cut=CUT.cut, notes=NOTED.notes[:1])


def test_a_file_that_has_gone_meanwhile_is_written_whole(
    path: Path, articles: Pair[Article]
) -> None:
    board = Pinboard(articles, path)
    board.keep(JOINED, articles)
    path.unlink()
    board.keep(replace(JOINED, cut=CUT.cut), articles)
    assert Pinboard(articles, path).pins == replace(JOINED, cut=CUT.cut)


def test_a_file_that_was_broken_meanwhile_is_set_aside_and_written_whole(
    path: Path, articles: Pair[Article]
) -> None:
    board = Pinboard(articles, path)
    board.keep(JOINED, articles)
    path.write_text("{ no")
    board.keep(replace(JOINED, cut=CUT.cut), articles)
    assert Pinboard(articles, path).pins == replace(JOINED, cut=CUT.cut)
    assert path.with_name("a.json.bad").read_text() == "{ no"


@pytest.mark.parametrize(
    "pins",
    [
        3,
        [3],
        [{}],
        [{"kind": "glued", "paragraphs": [None, None]}],
        [{"kind": "note", "paragraphs": [None, None], "text": "On nothing."}],
        [{"kind": "joined", "paragraphs": [None, {"digest": "", "beginning": "", "index": 0}]}],
        [{"kind": "note", "paragraphs": [None, {"digest": "x", "beginning": "y", "index": -1}]}],
        [{"kind": "note", "paragraphs": [None, {"digest": "x", "beginning": 1, "index": True}]}],
    ],
)
def test_pins_of_a_wrong_shape_are_set_aside(
    path: Path, articles: Pair[Article], pins: object
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"version": 1, "pins": pins}))
    board = Pinboard(articles, path)
    assert board.pins == Pins()
    assert len(board.notices) == 1
    assert path.with_name("a.json.bad").exists()


def test_a_newer_file_takes_no_pins_and_loses_none(path: Path, articles: Pair[Article]) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 99}')
    board = Pinboard(articles, path)
    assert "newer" in board.notices[0]
    with pytest.raises(StateError):
        board.keep(ALL, articles)
    assert board.pins == ALL
    assert path.read_text() == '{"version": 99}'


def test_what_could_not_be_written_is_written_the_next_time(
    path: Path, articles: Pair[Article]
) -> None:
    path.parent.write_text("in the way")
    board = Pinboard(articles, path)
    with pytest.raises(StateError):
        board.keep(JOINED, articles)
    path.parent.unlink()
    board.keep(replace(JOINED, cut=CUT.cut), articles)
    assert Pinboard(articles, path).pins == replace(JOINED, cut=CUT.cut)


def test_changes_are_undone_one_by_one_whichever_way_the_sides_are(
    path: Path, articles: Pair[Article]
) -> None:
    board = Pinboard(articles, path)
    board.keep(JOINED, articles)
    board.keep(ALL, articles)
    assert board.undo(articles.turned)
    assert board.pins == Pins(joined=(Pair(3, 4),))
    assert Pinboard(articles, path).pins == JOINED
    assert board.undo(articles)
    assert board.pins == Pinboard(articles, path).pins == Pins()
    assert not board.undo(articles)


@pytest.mark.parametrize("kept", [True, False])
def test_pins_go_over_to_articles_that_were_edited(
    path: Path, articles: Pair[Article], *, kept: bool
) -> None:
    board = Pinboard(articles, path if kept else None)
    board.keep(JOINED, articles)
    board.keep(ALL, articles)
    above = edited(articles.left, lambda blocks: [body("New above."), *blocks])
    new = Pair(above, articles.right)
    board = board.carried_to(new)
    assert board.pins.cut == (Pair(3, 1),)
    assert board.undo(new)
    assert board.pins == Pins(joined=(Pair(5, 3),))
    assert Pinboard(new, path).pins == (board.pins if kept else Pins())


def test_no_more_text_is_kept_than_the_beginnings_of_pinned_paragraphs(
    path: Path, articles: Pair[Article]
) -> None:
    Pinboard(articles, path).keep(Pins(notes=NOTED.notes[:1]), articles)
    text = path.read_text()
    assert "A picture of the bridge" in text
    assert not any(paragraph.text[:12] in text for paragraph in articles.left.paragraphs)


ENDS = st.builds(Pair, st.integers(0, 4), st.integers(0, 3))
NOTES = st.builds(
    Note,
    st.text(min_size=1, max_size=20),
    ENDS | st.builds(Pair, st.integers(0, 4), st.none()) | st.builds(Pair, st.none(), st.just(2)),
)
PINS = st.builds(
    Pins,
    st.lists(ENDS, max_size=3, unique=True).map(tuple),
    st.lists(ENDS, max_size=3, unique=True).map(tuple),
    st.lists(NOTES, max_size=3, unique=True).map(tuple),
)


@settings(max_examples=40)
@given(PINS, PINS)
def test_any_pins_are_kept_whatever_stood_there(
    tmp_path_factory: pytest.TempPathFactory, first: Pins, second: Pins
) -> None:
    path, articles = tmp_path_factory.mktemp("pins") / "a.json", bridge().articles
    Pinboard(articles, path).keep(first, articles)
    board = Pinboard(articles, path)
    assert board.pins == first
    board.keep(second, articles)
    again = Pinboard(articles, path).pins
    assert set(again.joined) == set(second.joined)
    assert set(again.cut) == set(second.cut)
    assert set(again.notes) == set(second.notes)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["kind", "paragraphs", "text", "digest", "beginning", "index"]),
                inner,
            )
        ),
    )
)
def test_an_entry_of_any_shape_is_read_or_refused(fields: Any) -> None:
    try:
        from_fields(fields)
    except (AttributeError, LookupError, TypeError, ValueError):
        return


def test_the_pins_of_a_pair_are_found_in_the_user_s_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, articles: Pair[Article]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    user_store().pinboard(articles).keep(ALL, articles)
    told: list[str] = []
    assert load_pins(articles, told.append) == ALL
    assert told == []
    emptied = Pair(articles.left, replace(articles.right, paragraphs=()))
    assert load_pins(emptied, told.append) == Pins()
    assert len(told) == 1
    other = Pair(articles.left, article(("Another",), (Kind.TITLE,), "c.txt"))
    assert load_pins(other, told.append) == Pins()
    assert list(tmp_path.glob("newsreader/pins/*.json"))
