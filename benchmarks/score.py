"""Score a program's comparisons of real articles against what careful readers found.

    python benchmarks/score.py CORPUS [--reader COMMAND] [--pair ID] [--json]

CORPUS holds one folder for each pair of articles with `a.txt`, `b.txt` and
`gold.json`, as `rebuild.py` makes it. COMMAND is run as
`COMMAND a.txt b.txt --format json --output -` and prints one JSON comparison.
What is counted, and how, stands in `tally.py`. The standard library is all it
needs, so that it runs wherever the program runs.
"""

from __future__ import annotations

import argparse
import json
import shlex
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tally import SURE, UNSCORED, Object, Tally, paragraph_numbers, placed_links, tally_pair

PARTS_OF_OTHERS = frozenset({"strong", "bold", "core_entities"})
"""Tallies that are not scored by themselves in the line of a pair."""


def run_reader(command: str, folder: Path) -> tuple[subprocess.CompletedProcess[str], float]:
    """Compare the articles of one folder; also tells the seconds that it took."""
    files = [str(folder / "a.txt"), str(folder / "b.txt")]
    arguments = [*shlex.split(command), *files, "--format", "json", "--output", "-"]
    begin = time.perf_counter()
    run = subprocess.run(  # noqa: S603 - the command is what its user asks to be run
        arguments, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    return run, time.perf_counter() - begin


def explain(gold: Object, got: Object) -> None:
    """Print the links that are missing, and those that no reader drew, with their texts."""
    predicted = placed_links(got["links"], paragraph_numbers(gold, got))
    drawn = {(a, b): (votes, strong) for a, b, votes, strong in gold["links"]}
    for cell in sorted(predicted - drawn.keys()):
        if UNSCORED not in cell:
            print_cell("WRONG", gold, cell)
    for cell, (votes, strong) in sorted(drawn.items()):
        if votes >= SURE and cell not in predicted:
            print_cell("MISSED, strong" if strong else "MISSED", gold, cell)


def print_cell(mark: str, gold: Object, cell: tuple[int, int]) -> None:
    """Print two paragraphs."""
    left, right = cell
    print(f"\n{mark} A{left + 1} - B{right + 1}")
    for side, index in (("A", left), ("B", right)):
        known = gold["paragraphs"][side][index] if index >= 0 else "(no paragraph of the readers')"
        print(f"  {side}: {known}")


def figures(total: dict[str, Tally], pairs: int, failed: int, seconds: list[float]) -> Object:
    """Everything there is to say about a corpus, in the order in which it is printed."""
    links, bold, entities = total["links"], total["bold"], total["entities"]
    numbers, compared = total["numbers"], total["compared"]
    return {
        "pairs": pairs,
        "failed": failed,
        "links_f1": links.f1,
        "links_precision": links.precision,
        "links_recall": links.recall,
        "strong_recall": total["strong"].recall,
        "bold_precision": bold.precision,
        "bold_strong_recall": bold.recall,
        "entities_f1": entities.f1,
        "entities_precision": entities.precision,
        "entities_recall": entities.recall,
        "core_entities_recall": total["core_entities"].recall,
        "entity_kind_accuracy": total["core_entities"].precision,
        "numbers_f1": numbers.f1,
        "numbers_precision": numbers.precision,
        "numbers_recall": numbers.recall,
        "compared_recall": compared.recall,
        "compared_precision": compared.precision,
        "false_alarms_per_pair": compared["false_alarms"] / pairs,
        "quotes_f1": total["quotes"].f1,
        "median_seconds": statistics.median_high(seconds),
    }


def score_folder(folder: Path, options: argparse.Namespace) -> tuple[dict[str, Tally], float]:
    """Score one pair, and print what was asked for; no tallies if the command failed."""
    run, seconds = run_reader(options.reader, folder)
    if run.returncode:
        problem = run.stderr.strip()[-200:]
        print(f"{folder.name}: exit {run.returncode}: {problem}", file=sys.stderr)
        return {}, seconds
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    got = json.loads(run.stdout)
    if options.pair:
        explain(gold, got)
    tallies = tally_pair(gold, got)
    if not options.json:
        parts = (f"{k} {t.f1:.2f}" for k, t in tallies.items() if k not in PARTS_OF_OTHERS)
        print(folder.name, *parts)
    return tallies, seconds


def parse() -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--reader", default="newsreader", help="the command (newsreader)")
    parser.add_argument("--pair", help="score this pair alone; print its missed and wrong links")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    return parser.parse_args()


def main() -> int:
    """Score every pair of a corpus; 1 if the command failed on any."""
    options = parse()
    folders = sorted(
        path.parent for path in options.corpus.glob(f"{options.pair or '*'}/gold.json")
    )
    if not folders:
        sys.exit(f"score.py: no pairs in {options.corpus}")
    scored = [score_folder(folder, options) for folder in folders]
    failed = sum(not tallies for tallies, _ in scored)
    if failed == len(folders):
        return 1
    total: dict[str, Tally] = {}
    for tallies, _ in scored:
        for key, tally in tallies.items():
            total.setdefault(key, Tally()).update(tally)
    found = figures(total, len(folders), failed, [seconds for _, seconds in scored])
    if options.json:
        print(json.dumps(found))
    else:
        for key, value in found.items():
            print(f"{key:24s} {value:.3f}" if isinstance(value, float) else f"{key:24s} {value}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
