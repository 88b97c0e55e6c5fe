"""Cleaning: what has no ink goes, and no quick look lets it pass."""

from __future__ import annotations

from newsreader.loading.clean import clean


def test_the_quick_look_lets_nothing_pass_that_is_taken_away() -> None:
    planes = (*range(0x10000), *range(0xE0000, 0xE0100))
    taken = [sign for sign in map(chr, planes) if clean(f"5{sign}5\ufeff") != f"5{sign}5"]
    assert len(taken) > 100
    assert not [hex(ord(sign)) for sign in taken if clean(f"5{sign}5") == f"5{sign}5"]
