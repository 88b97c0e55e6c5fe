"""Tests of taking turns."""

from __future__ import annotations

import time
from threading import Barrier, Thread

import pytest

from newsreader.loading.address import Turns

PAUSE_SECONDS = 0.05


def test_a_host_has_a_pause_between_two_visitors() -> None:
    turns = Turns(PAUSE_SECONDS)
    with turns.at("a.example"):
        pass
    left = time.monotonic()
    with turns.at("a.example"):
        assert time.monotonic() - left >= PAUSE_SECONDS * 0.9


def test_a_turn_ends_however_it_ends() -> None:
    turns = Turns(0)
    with pytest.raises(ZeroDivisionError), turns.at("a.example"):
        raise ZeroDivisionError
    with turns.at("a.example"):
        pass


def test_other_hosts_need_not_wait() -> None:
    turns = Turns(60)
    meeting = Barrier(2)

    def visit(host: str) -> None:
        with turns.at(host):
            meeting.wait(timeout=20)

    threads = [Thread(target=visit, args=(host,)) for host in ("a.example", "b.example")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not meeting.broken
