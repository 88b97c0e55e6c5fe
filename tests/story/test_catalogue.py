from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.progress import Progress
from newsreader.story import Catalogue, arrange
from newsreader.story.likeness import probability
from tests.story.sample import BRIDGE, BRIDGE_THREE, BRIDGE_TOO, BUDGET, CHESS, CHESS_TOO, reports


def catalogue(*stories: tuple[str, ...]) -> Catalogue:
    return arrange(reports(*stories))


def best(found: Catalogue, index: int) -> int | None:
    match = found.best(index)
    return match and match.report_index


def test_each_finds_its_partner_and_the_stories_are_told_apart() -> None:
    found = catalogue(BRIDGE, CHESS, BUDGET, CHESS_TOO, BRIDGE_TOO)
    assert [best(found, index) for index in (0, 1, 3, 4)] == [4, 3, 1, 0]
    assert sorted(map(sorted, found.stories)) == [[0, 4], [1, 3]]
    assert found.alone == (2,)


def test_the_story_with_most_reports_comes_first() -> None:
    found = catalogue(CHESS, CHESS_TOO, BRIDGE, BRIDGE_TOO, BRIDGE_THREE)
    assert [sorted(story) for story in found.stories] == [[2, 3, 4], [0, 1]]


def test_a_story_begins_with_the_report_most_like_the_others() -> None:
    found = catalogue(BRIDGE_THREE, BRIDGE, BRIDGE_TOO)
    (story,) = found.stories
    middle = max(range(3), key=lambda i: sum(found.score(i, j) for j in range(3) if j != i))
    assert story[0] == middle
    scores = [found.score(middle, other) for other in story[1:]]
    assert scores == sorted(scores, reverse=True)


def test_scores_are_the_same_from_either_side() -> None:
    found = catalogue(BRIDGE, CHESS, BRIDGE_TOO)
    assert found.score(0, 2) == found.score(2, 0) > 0.5 > found.score(0, 1)


def test_copies_are_no_two_reports() -> None:
    found = catalogue(BRIDGE, BRIDGE, CHESS)
    assert found.stories == ()
    assert found.copy_of == {1: 0}
    assert best(found, 0) not in {0, 1}
    assert found.score(0, 1) == 1


def test_a_copy_stands_in_the_story_after_its_original() -> None:
    found = catalogue(BRIDGE_TOO, BRIDGE, BRIDGE, CHESS)
    (story,) = found.stories
    assert sorted(story) == [0, 1, 2]
    assert story.index(2) == story.index(1) + 1
    assert best(found, 2) == best(found, 1) == 0


def test_the_order_of_the_reports_changes_nothing_but_indices() -> None:
    texts = [BRIDGE, CHESS, BUDGET, CHESS_TOO, BRIDGE_TOO]
    one, other = catalogue(*texts), catalogue(*texts[::-1])
    mirrored = [sorted(4 - index for index in story) for story in other.stories]
    assert sorted(map(sorted, one.stories)) == sorted(mirrored)


def test_few_or_empty_reports_have_no_stories() -> None:
    for texts in ((), (BRIDGE,), (("",), ("",))):
        found = catalogue(*texts)
        assert found.stories == ()
        assert found.alone == tuple(range(len(texts)))
        assert all(found.best(index) is None for index in found.alone)


NOUNS = ["pier", "ferry", "Corbel", "bridge", "Velmar", "chess"]
words = st.lists(st.sampled_from(NOUNS), max_size=8)


@given(st.lists(words.map(lambda told: ("", " ".join(told))), max_size=8))
def test_every_report_is_in_one_story_or_alone(texts: list[tuple[str, str]]) -> None:
    found = catalogue(*texts)
    listed = [index for story in found.stories for index in story] + list(found.alone)
    assert sorted(listed) == list(range(len(texts)))
    for index, matches in enumerate(found.matches):
        assert all(0 <= match.score <= 1 and match.report_index != index for match in matches)


def test_what_the_progress_raises_ends_the_search() -> None:
    class Enough(Exception):  # noqa: N818 - it is no error
        pass

    def stop(_stage: str) -> None:
        raise Enough

    with pytest.raises(Enough):
        arrange(reports(BRIDGE, CHESS), Progress(on_stage=stop))


def test_more_in_common_is_more_probable() -> None:
    scores = [probability(cosine / 100) for cosine in range(101)]
    assert scores == sorted(scores)
    assert scores[0] == 0 < scores[10] < 0.5 < scores[20] < scores[100] < 1
