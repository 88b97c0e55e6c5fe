"""Comparisons of text of every sort: nothing breaks, and what can be found is found."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.article import TOLD, Article, Kind, Paragraph
from newsreader.comparison import Comparison, compare
from newsreader.comparison.model import Relation
from newsreader.export import render
from newsreader.export.format import Format
from newsreader.export.wording import doubt
from newsreader.loading import load
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Mention

STORY = """\
Harbour bridge shut after storm snaps cables

PORT EDEN, Sept 15 (Wire) - Mayor Irene Corbel closed the Harbour Bridge on Thursday after 40 of \
its cables snapped in a storm.

“Nobody will cross it until we know why,” Corbel told reporters outside City Hall.

About 12,000 drivers use the bridge each day, according to the Eden Port Authority.

The repair will cost $3.5 million and may take until March 2023, engineer Tom Abara said.
"""
RETOLD = """\
Eden bridge closed: what we know

The Harbour Bridge in Port Eden was shut by Mayor Irene Corbel on Thursday when a storm broke 44 \
of the cables.

Ms. Corbel said at City Hall that “nobody will cross it until we know why.”

Engineers led by Tom Abara put the bill at $3.5 million.

The Eden Port Authority counts 12,000 drivers a day on the bridge.
"""
UNRELATED = """\
Orchestra names new conductor

Lena Moravec will lead the Valley Symphony from next season, the orchestra announced on Monday.

She studied the cello in Brno before she turned to conducting at 31.

Tickets for the opening concert in June go on sale in April for 25 euros.
"""
LIVE_BLOG = """\
Live: bridge closed in Port Eden

10.42am BST

Mayor Irene Corbel has closed the Harbour Bridge.

10:57

- 40 cables have snapped, Tom Abara says
- Buses go by the tunnel

11.30am

Updated at 11.31am

“We heard a bang,” a driver told us.
"""
TABLE = """\
Storm damage by district

District\tHouses\tCost

Eden North\t120\t$1.2 million

Eden South\t85\t$0.9 million

| Harbour | 40 | $3.5 million |
"""
LANGUAGES = Path(__file__).parent / "languages"
TAGS = ["ar", "de", "es", "fr", "hi", "ja", "ru", "zh"]
GLUED = {"ja", "zh"}
"""Languages that write figures and what they count as one."""
CHAPTER = "\nIn chapter {0}, Corbel met {0} of the {1} drivers of Route {0} on May 5.\n"
ODD = {
    "nothing but a title": "Bridge shut\n",
    "one sentence": "The bridge in Port Eden was shut on Thursday after 40 cables snapped.\n",
    "words alone": "Bridge\n\nShut\n\nStorm\n\n40\n\nCorbel\n\n?\n\n—\n\n“",
    "emoji": "Bridge 🌉 shut\n\nShe 👩🏽\u200d⚖️ shut the bridge as 40 cables snapped 😱.\n\n🙈🙉\n",
    "combining characters": "Bridge shut\n\nMayor Ire\u0301ne Corbel closed the bri\u0308dge.\n",
    "mixed scripts": "Bridge 大桥\n\nThe 港口大桥 (الجسر) in Порт-Иден was shut in a storm.\n",
    "a live blog": LIVE_BLOG,
    "a table": TABLE,
    "all capitals": STORY.upper(),
    "no capitals": STORY.lower(),
    "a capital headline": "HARBOUR BRIDGE SHUT AFTER STORM\n" + STORY.partition("\n")[2],
    "no marks": STORY.translate(str.maketrans("", "", ".,“”$-()")),
    "one block": " ".join(STORY.split()),
    "an unclosed quotation": STORY.replace("”", ""),
    "a long feature": STORY + "".join(map(CHAPTER.format, range(1, 150), range(7, 1050, 7))),
}


def opened(folder: Path, name: str, text: str) -> Article:
    """A text as the loader reads it."""
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    return load(path)


def compared(folder: Path, left: str, right: str) -> Comparison:
    """The comparison of two texts, which holds what every comparison must."""
    comparison = compare(opened(folder, "left", left), opened(folder, "right", right))
    check(comparison)
    return comparison


def mentions(comparison: Comparison) -> Iterator[Mention]:
    """Every place in the texts that a comparison speaks of."""
    yield from (mention for entity in comparison.entities for mention in entity.mentions)
    yield from (quantity.mention for quantity in comparison.quantities)
    yield from (quotation.mention for quotation in comparison.quotations)
    yield from (date.mention for date in comparison.dates)


def check(comparison: Comparison) -> None:
    """Offsets slice the text; links join paragraphs; what tells the story is linked or alone."""
    for mention in mentions(comparison):
        text = comparison.articles[mention.side].paragraphs[mention.paragraph_index].text
        assert text[mention.start_char : mention.end_char] == mention.text != ""
    for side, article in comparison.articles.items():
        linked = {link.ends[side] for link in comparison.links}
        told = {i for i, p in enumerate(article.paragraphs) if p.kind in TOLD}
        assert linked <= set(range(len(article.paragraphs)))
        assert told - linked == set(comparison.only[side])
    assert all(0 <= link.score <= 1 for link in comparison.links)
    for form in Format:
        assert render(comparison, form)


def shared(comparison: Comparison) -> set[str]:
    """The names that both articles give."""
    return {entity.name for entity in comparison.entities if entity.shared}


def values(comparison: Comparison, side: Side) -> set[float | None]:
    """The values of the figures of one article."""
    return {q.value for q in comparison.quantities if q.mention.side is side}


def test_two_reports_of_one_event_are_joined(tmp_path: Path) -> None:
    comparison = compared(tmp_path, STORY, RETOLD)
    assert {"Irene Corbel", "Tom Abara", "Eden Port Authority"} <= shared(comparison)
    assert {(1, 1), (2, 2), (3, 4), (4, 3)} <= {
        (link.ends.left, link.ends.right) for link in comparison.links
    }
    assert [s.words.lower() for s in comparison.shared_quotations] == [
        "nobody will cross it until we know why"
    ]
    assert {match.relation for match in comparison.quantity_matches} >= {Relation.AGREE}
    assert doubt(comparison) == ""


@pytest.mark.parametrize("text", [STORY, RETOLD, UNRELATED, LIVE_BLOG], ids=lambda text: text[:12])
def test_an_article_is_all_its_own_counterpart(tmp_path: Path, text: str) -> None:
    comparison = compared(tmp_path, text, text)
    paragraphs = comparison.articles.left.paragraphs
    linked = {link.ends.left for link in comparison.links if link.ends.left == link.ends.right}
    told = {i for i, p in enumerate(paragraphs) if p.kind in TOLD and len(p.text.split()) > 3}
    assert told <= linked
    assert all(entity.shared for entity in comparison.entities)
    assert {match.relation for match in comparison.quantity_matches} <= {Relation.AGREE}
    spoken = [q for q in comparison.quotations if q.mention.side is Side.LEFT and not q.is_title]
    assert len(comparison.shared_quotations) == len(spoken)


def test_unrelated_articles_have_little_in_common(tmp_path: Path) -> None:
    comparison = compared(tmp_path, STORY, UNRELATED)
    assert len(comparison.links) <= 1
    assert not [m for m in comparison.quantity_matches if m.relation is Relation.DIFFER]
    assert not comparison.shared_quotations
    assert doubt(comparison) == "maybe two stories"


@pytest.mark.parametrize("name", ODD)
def test_nothing_breaks_on_odd_text(tmp_path: Path, name: str) -> None:
    compared(tmp_path, ODD[name], STORY)
    compared(tmp_path, STORY, ODD[name])
    compared(tmp_path, ODD[name], ODD[name])


@pytest.mark.parametrize("name", ["all capitals", "no capitals", "a capital headline", "no marks"])
def test_however_it_is_written_it_is_linked(tmp_path: Path, name: str) -> None:
    comparison = compared(tmp_path, ODD[name], STORY)
    joined = {(link.ends.left, link.ends.right) for link in comparison.links}
    assert {(1, 1), (3, 3), (4, 4)} <= joined
    assert 12_000 in values(comparison, Side.LEFT) or name == "no marks"


def test_names_are_found_in_capitals_alone(tmp_path: Path) -> None:
    comparison = compared(tmp_path, ODD["all capitals"], STORY)
    assert {name.casefold() for name in shared(comparison)} >= {"irene corbel"}


def test_an_updating_page_is_compared_by_its_entries(tmp_path: Path) -> None:
    comparison = compared(tmp_path, LIVE_BLOG, STORY)
    assert {"Irene Corbel", "Tom Abara"} <= shared(comparison)
    assert 40 in values(comparison, Side.LEFT)
    assert not {10.42, 10.57, 11.3, 11.31} & values(comparison, Side.LEFT)


def test_figures_of_a_table_are_found(tmp_path: Path) -> None:
    comparison = compared(tmp_path, TABLE, STORY)
    assert {40, 1_200_000, 900_000, 3_500_000} <= values(comparison, Side.LEFT)


def in_language(tag: str) -> tuple[str, str]:
    """Two texts on one event in a language."""
    left, right = (LANGUAGES / f"{tag}-{side}.txt" for side in ("left", "right"))
    return left.read_text(encoding="utf-8"), right.read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", TAGS)
def test_another_language_is_noted_and_linked_by_what_is_shared(tmp_path: Path, tag: str) -> None:
    comparison = compared(tmp_path, *in_language(tag))
    assert {article.language for article in comparison.articles} == {tag}
    assert (1, 1) in {(link.ends.left, link.ends.right) for link in comparison.links}
    assert doubt(comparison) in {"not in English", "maybe two stories"}
    for side in Side:
        assert tag in GLUED or 40 in values(comparison, side)


@pytest.mark.parametrize("tag", ["de", "fr", "es"])
def test_names_are_found_in_other_languages(tmp_path: Path, tag: str) -> None:
    assert "Irene Corbel" in shared(compared(tmp_path, *in_language(tag)))
    both = compared(tmp_path, STORY, in_language(tag)[0])
    assert "Irene Corbel" in shared(both)
    assert doubt(both) == "two languages"


CHARACTERS = st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("Aa1 “”.,'$%5-"))
TEXTS = st.lists(st.text(CHARACTERS, max_size=60), max_size=6)


def of_every_kind(texts: list[str]) -> Article:
    """An article of paragraphs that take all kinds by turns."""
    blocks = zip(cycle(Kind), texts, strict=False)
    return Article("A title", tuple(Paragraph(kind, " ".join(t.split())) for kind, t in blocks))


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_breaks_a_comparison(left: list[str], right: list[str]) -> None:
    check(compare(of_every_kind(left), of_every_kind(right)))
