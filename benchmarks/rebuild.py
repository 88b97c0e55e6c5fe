"""Put the benchmark's pairs together from a checkout of BASIL.

    git clone https://github.com/marshallwhiteorg/emnlp19-media-bias BASIL
    python benchmarks/rebuild.py BASIL CORPUS

The articles of BASIL (Fan et al., "In Plain Sight: Media Bias Through the Lens
of Factual Reporting", EMNLP 2019) are not ours to ship: `gold/` names them and
holds only what readers found in them. This writes, for each pair of `gold/dev`
and `gold/train`, `CORPUS/dev/ID` or `CORPUS/train/ID` with the two articles as
plain text and `gold.json` with the texts of their paragraphs, which
`score.py` and `learn_link_weights.py` read. The pair of seeds needs no
checkout. Every article is compared with the checksum of the one that was
read; the standard library is all it needs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
GOLD = PROJECT / "benchmarks" / "gold"
SIDES = "AB"


def basil_article(path: Path, *, title_counts: bool) -> tuple[str, list[str]]:
    """An article of BASIL as plain text, and its paragraphs.

    A paragraph of BASIL is a list of sentences.

    Args:
        path: The article's file.
        title_counts: Whether readers saw the title as a paragraph of its own.
    """
    article = json.loads(path.read_text(encoding="utf-8"))
    body = [" ".join(sentences) for sentences in article["body-paragraphs"]]
    blocks = [article["title"], *body]
    return "\n\n".join(blocks) + "\n", blocks if title_counts else body


def seed_article(path: Path, *, continued_lines: list[int]) -> tuple[str, list[str]]:
    """One of the seeds as it stands, and its paragraphs.

    Args:
        path: The seed.
        continued_lines: Which of its lines, counting from 0 those that are not
            blank, go on with the paragraph before them.
    """
    text = path.read_text(encoding="utf-8")
    paragraphs: list[str] = []
    for number, line in enumerate(line.strip() for line in text.split("\n") if line.strip()):
        if number in continued_lines:
            paragraphs[-1] += f" {line}"
        else:
            paragraphs.append(line)
    return text, paragraphs


def article_of(gold: dict[str, Any], side: str, basil: Path) -> tuple[str, list[str]]:
    """The article on one side of a pair, and its paragraphs."""
    if "seeds" in gold:
        path = PROJECT / "seeds" / gold["seeds"][side]
        return seed_article(path, continued_lines=gold["continued_lines"][side])
    path = basil / gold["basil"][side]
    return basil_article(path, title_counts=gold["title_counts"][side])


def rebuild(gold_file: Path, basil: Path, folder: Path) -> list[str]:
    """Write one pair; gives the sides whose text is not the one that was read."""
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    articles = {side: article_of(gold, side, basil) for side in SIDES}
    folder.mkdir(parents=True, exist_ok=True)
    other = []
    for side, (text, _) in articles.items():
        data = text.encode("utf-8")
        (folder / f"{side.lower()}.txt").write_bytes(data)
        if hashlib.sha256(data).hexdigest() != gold["sha256"][side]:
            other.append(side)
    gold["paragraphs"] = {side: paragraphs for side, (_, paragraphs) in articles.items()}
    document = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
    (folder / "gold.json").write_text(document, encoding="utf-8")
    return other


def main() -> int:
    """Write every pair; 1 if an article is missing or is not the one that was read."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("basil", type=Path, help="a checkout of BASIL's repository")
    parser.add_argument("corpus", type=Path, help="the folder to write")
    options = parser.parse_args()
    complete = True
    for gold_file in sorted(GOLD.glob("*/*.json")):
        name = f"{gold_file.parent.name}/{gold_file.stem}"
        try:
            other = rebuild(gold_file, options.basil, options.corpus / name)
        except (OSError, ValueError, KeyError) as error:
            print(f"{name}: {error!r}", file=sys.stderr)
            complete = False
            continue
        for side in other:
            print(f"{name}: {side} is not the text that was read", file=sys.stderr)
            complete = False
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
