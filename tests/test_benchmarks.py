"""The benchmark that others repeat: its gold, and the programs that use it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
BENCHMARKS = PROJECT / "benchmarks"
GOLD = sorted((BENCHMARKS / "gold").glob("*/*.json"))

LONGEST_FORM_WORDS = 40
"""Words of a name or a figure: more would be a passage of somebody's article."""


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_gold_holds_no_articles(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    assert "paragraphs" not in gold
    names = [form for row in gold["entities"] for side in "AB" for form in row[side]]
    figures = [row[key] for side in "AB" for row in gold["numbers"][side] for key in ("text", "of")]
    assert all(len(words.split()) < LONGEST_FORM_WORDS for words in names + figures)


def test_the_pair_of_seeds_is_rebuilt_and_scored(tmp_path: Path) -> None:
    built = run("rebuild.py", str(tmp_path / "nothing"), str(tmp_path / "corpus"))
    assert built.returncode == 1  # the other pairs need BASIL
    assert "seedpair" not in built.stderr
    reader = f"{sys.executable} -m newsreader"
    scored = run("score.py", str(tmp_path / "corpus/dev"), "--pair", "seedpair", "--reader", reader)
    assert scored.returncode == 0, scored.stderr
    assert "WRONG A" in scored.stdout
    figures = dict(line.rsplit(None, 1) for line in scored.stdout.splitlines()[-20:])
    assert float(figures["strong_recall"]) > 0.9
    assert float(figures["numbers_f1"]) > 0.9


def test_a_command_that_fails_is_told(tmp_path: Path) -> None:
    run("rebuild.py", str(tmp_path / "nothing"), str(tmp_path / "corpus"))
    failing = f'{sys.executable} -c "raise SystemExit(3)"'
    scored = run("score.py", str(tmp_path / "corpus/dev"), "--reader", failing)
    assert scored.returncode == 1
    assert "seedpair: exit 3" in scored.stderr
