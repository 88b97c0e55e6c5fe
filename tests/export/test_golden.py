"""The exports of the two seed articles, byte for byte.

After a change that is meant to alter them, write the files anew and read the
difference before committing it:

    NEWSREADER_GOLDEN=write pytest tests/export/test_golden.py && git diff tests/golden
"""

from __future__ import annotations

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader.comparison import compare
from newsreader.export import Choice, Format, render
from newsreader.export.choice import CsvTable, SectionName
from newsreader.story import open_pair
from tests.export.annotated import DAY
from tests.export.rendering import shown, tokens
from tests.export.schema import mismatches

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

ROOT = Path(__file__).parent.parent.parent
GOLDEN = ROOT / "tests" / "golden"
WRITING = os.environ.get("NEWSREADER_GOLDEN") == "write"

GLANCE = Choice(day=DAY, sections=(SectionName.GLANCE, SectionName.TIMELINE), excerpt_words=12)
CASES = {
    "seeds.md": (Format.MARKDOWN, Choice(day=DAY)),
    "seeds-glance-timeline.md": (Format.MARKDOWN, GLANCE),
    "seeds.html": (Format.HTML, Choice(day=DAY)),
    "seeds-glance-timeline.html": (Format.HTML, GLANCE),
    "seeds.txt": (Format.TEXT, Choice(day=DAY)),
    "seeds-glance-timeline.txt": (Format.TEXT, GLANCE),
    "seeds.json": (Format.JSON, Choice()),
    **{f"seeds-{table}.csv": (Format.CSV, Choice(table=table)) for table in CsvTable},
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a reader runs newsreader, so that paths are written the same everywhere."""
    monkeypatch.chdir(ROOT)


@cache
def seeds() -> Comparison:
    return compare(*open_pair([Path("seeds")]).articles)


def golden(name: str) -> str:
    return (GOLDEN / name).read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", CASES)
def test_the_seeds_are_exported_as_before(name: str) -> None:
    form, choice = CASES[name]
    got = render(seeds(), form, choice)
    if WRITING:
        (GOLDEN / name).write_bytes(got.encode("utf-8"))
    assert got == golden(name)


def test_every_format_has_its_file_and_every_file_its_case() -> None:
    assert {form for form, _ in CASES.values()} == set(Format)
    assert {path.name for path in GOLDEN.iterdir()} == set(CASES)


def test_the_json_is_version_1() -> None:
    assert mismatches(json.loads(golden("seeds.json"))) == []


def test_the_json_can_be_cut_out_of_the_articles() -> None:
    document = json.loads(golden("seeds.json"))
    texts = {a["label"]: [p["text"] for p in a["paragraphs"]] for a in document["articles"]}
    rows = [*document["quantities"], *document["quotations"], *document["dates"]]
    rows += [mention for entity in document["entities"] for mention in entity["mentions"]]
    for row in rows:
        assert texts[row["article"]][row["paragraph"]][row["start"] : row["end"]] == row["text"]


def test_the_markdown_shows_every_paragraph_that_tells_the_story_once() -> None:
    lines = shown(golden("seeds.md").partition("\n## Numbers")[0])
    comparison = seeds()
    for side, article in comparison.articles.items():
        linked = {link.ends[side] for link in comparison.links}
        for index in sorted({*linked, *comparison.only[side]}):
            text = article.paragraphs[index].text
            label = re.compile(rf"{side.label}{index + 1}( \(\w+\))?: ")
            assert len([line for line in lines if label.match(line) and line.endswith(text)]) == 1


def test_the_markdown_s_tables_are_whole() -> None:
    document = golden("seeds.md")
    rows = [line for line in document.splitlines() if line.startswith("| ")]
    read = [token for token in tokens(document) if token.type == "tr_open"]
    rules = sum(line.startswith("| ---") for line in rows)
    assert len(read) == len(rows) - rules
