"""Freeze the rarity of English stems from `wordfreq` into the package's data.

    python benchmarks/freeze_stem_rarity.py

Needs `wordfreq` (3.1.1 made the file that ships), which newsreader itself does
not. The same version and the same stemmer give the same file, byte for byte.
"""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

from newsreader.language.word import is_stop_word, stem

STEMS = 25_000
"""How many stems are kept: the commonest."""
TARGET = Path(__file__).parents[1] / "newsreader" / "language" / "data" / "stem_rarity.tsv"
HEADER = """\
# Tenths of a bel of rarity (30: every thousandth word), and the stems that are so rare.
# Made by benchmarks/freeze_stem_rarity.py from wordfreq's English list; CC BY-SA 4.0.
"""


def main() -> None:
    """Write the table."""
    TARGET.write_text(HEADER + "".join(rows(stem_frequencies())), encoding="utf-8")


def stem_frequencies() -> Counter[str]:
    """The share that the words of each stem have in English; numbers and stop words left out."""
    from wordfreq import get_frequency_dict  # noqa: PLC0415 - see this module's docstring

    frequencies: Counter[str] = Counter()
    for word, frequency in get_frequency_dict("en", wordlist="large").items():
        if word.isalpha() and not is_stop_word(word):
            frequencies[stem(word)] += frequency
    return frequencies


def rows(frequencies: Counter[str]) -> list[str]:
    """One line for each tenth of a bel, commonest first, stems in alphabetical order."""
    levels: dict[int, list[str]] = {}
    for word_stem, frequency in frequencies.most_common(STEMS):
        levels.setdefault(round(-10 * math.log10(frequency)), []).append(word_stem)
    return [f"{level}\t{' '.join(sorted(stems))}\n" for level, stems in sorted(levels.items())]


if __name__ == "__main__":
    main()
