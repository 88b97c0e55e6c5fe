"""Tests of `newsreader.comparison.collector`: the rest ends when it should."""

from __future__ import annotations

import gc

import pytest

from newsreader.comparison.collector import collector_at_rest


def test_the_collector_rests_within_the_block_only() -> None:
    assert gc.isenabled()
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_blocks_that_overlap_rest_until_the_last_has_ended() -> None:
    first, second = collector_at_rest(), collector_at_rest()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def _fail() -> None:
    with collector_at_rest():
        raise KeyboardInterrupt


def test_an_exception_ends_the_rest() -> None:
    with pytest.raises(KeyboardInterrupt):
        _fail()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
