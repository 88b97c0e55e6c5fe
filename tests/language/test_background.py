"""How rare words are in English."""

from __future__ import annotations

from importlib.resources import files

from newsreader.language.background import UNKNOWN_BELS, rarity
from newsreader.language.word import STEM_CHARS, stem


def test_rarer_words_are_rarer() -> None:
    assert rarity(stem("people")) < rarity(stem("harbour")) < rarity(stem("zither"))


def test_what_the_table_lacks_is_rarest() -> None:
    assert rarity("xqzvk") == UNKNOWN_BELS
    assert all(rarity(stem(word)) <= UNKNOWN_BELS for word in ("time", "granite", "obelisk"))


def test_the_table_is_small_and_made_of_stems() -> None:
    data = files("newsreader.language").joinpath("data", "stem_rarity.tsv").read_bytes()
    rows = [line for line in data.decode().splitlines() if not line.startswith("#")]
    stems = [each for row in rows for each in row.split("\t")[1].split()]
    assert len(data) < 400_000
    assert len(stems) == len(set(stems)) > 20_000
    assert max(map(len, stems)) <= STEM_CHARS
