"""Being ended from outside: at once, or as soon as somebody can answer."""

from __future__ import annotations

import signal
from threading import Thread

import pytest

from newsreader.ending import SIGNAL_CODE, ending_in_order


def test_a_signal_leaves_by_an_exception_and_the_handlers_are_put_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(SystemExit) as left, ending_in_order():
        signal.raise_signal(signal.SIGTERM)
    assert left.value.code == SIGNAL_CODE + signal.SIGTERM
    with pytest.raises(KeyboardInterrupt), ending_in_order():
        signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_signal_waits_for_whoever_can_answer() -> None:
    answered: list[int] = []
    with ending_in_order() as ending:
        with ending.put_off():
            signal.raise_signal(signal.SIGTERM)
            signal.raise_signal(signal.SIGINT)
            assert answered == []
            ending.answer_by(answered.append)
            assert answered == [signal.SIGTERM]
            signal.raise_signal(signal.SIGINT)
            assert answered == [signal.SIGTERM, signal.SIGINT]
            assert (
                signal.getsignal(signal.SIGINT) == signal.SIG_DFL
            )  # it ends all if it comes again
            signal.signal(signal.SIGINT, ending.take)
        with pytest.raises(KeyboardInterrupt):  # there is nobody to answer any more
            signal.raise_signal(signal.SIGINT)


def test_outside_the_main_thread_no_signals_come() -> None:
    entered: list[bool] = []

    def enter() -> None:
        with ending_in_order() as ending, ending.put_off():
            entered.append(True)

    thread = Thread(target=enter)
    thread.start()
    thread.join()
    assert entered == [True]
