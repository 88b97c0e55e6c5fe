"""Several addresses to their pages at the same time, each within its time.

Pages come over threads that nobody waits for longer than their time: not at
the end of the program, and not when the reader interrupts.
"""

from __future__ import annotations

from contextlib import nullcontext
from threading import Event, Semaphore, Thread
from typing import TYPE_CHECKING

from newsreader.errors import AddressError, NewsreaderError
from newsreader.loading.address.download import download
from newsreader.loading.address.location import locate
from newsreader.loading.address.page import Manners
from newsreader.loading.address.problem import late
from newsreader.loading.address.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.loading.address.page import Page
    from newsreader.loading.address.turn import Turns

_TICK_SECONDS = 0.1
"""How often progress is told and the clock looked at."""
_AT_ONCE = 8
"""Connections that are open at the same time."""


class Errand:
    """One address that is being fetched."""

    def __init__(self, url: str, manners: Manners, news: Event) -> None:
        """Make ready to fetch an address.

        Raises:
            AddressError: It is none.
        """
        self.url = url
        self.authority = locate(url).authority
        self.outcome: Page | Exception | None = None
        """The page, or why there is none; None while it is on its way."""
        self._manners = manners
        self._news = news
        self._wire: Wire | None = None
        self._is_abandoned = False

    @property
    def received_bytes(self) -> int:
        """How much has come so far, unpacked."""
        return self._wire.received_bytes if self._wire else 0

    def run(self) -> None:
        """Fetch the page; this blocks, and raises nothing."""
        self._wire = Wire(self._manners.seconds)
        if self._is_abandoned:
            return
        try:
            self._settle(download(self.url, self._manners, self._wire))
        except Exception as error:  # noqa: BLE001 - raised again by whoever waits for the outcome
            self._settle(error)

    def check(self) -> None:
        """End the errand if its time is over, whatever it is waiting for."""
        if self._wire is not None and self._wire.is_late:
            self._settle(AddressError(self.url, late(self._manners.seconds)))
            self._wire.cut()

    def abandon(self) -> None:
        """End the errand, or never begin it: nobody waits for it any longer."""
        self._is_abandoned = True
        if self._wire is not None:
            self._wire.cut()

    def _settle(self, outcome: Page | Exception) -> None:
        """The first outcome counts: what a cut wire leads to is none."""
        if self.outcome is None:
            self.outcome = outcome
            self._news.set()


def fetch(
    urls: Iterable[str],
    manners: Manners | None = None,
    *,
    turns: Turns | None = None,
    on_progress: Callable[[Sequence[Errand]], None] | None = None,
) -> tuple[Page | NewsreaderError, ...]:
    """Fetch addresses, all at the same time or in turn at each host.

    It takes no longer than `manners.seconds` for each address once it is its
    turn, and can be interrupted from the keyboard at any moment.

    Args:
        urls: The addresses.
        manners: How to behave; the defaults, without a cache, for None.
        turns: Given, each host is asked for one page at a time, with a pause in
            between, also by whoever else has the same turns; None asks at once.
        on_progress: Called ten times a second and in the end, with all errands.

    Returns:
        For each address its page, or the error that says why there is none.

    Raises:
        AddressError: What was given is no address; nothing is fetched then.
    """
    news = Event()
    errands = [Errand(url, manners or Manners(), news) for url in urls]
    slots = Semaphore(_AT_ONCE)
    for errand in errands:
        # A daemon: a resolver that hangs must not hold up the program's end.
        Thread(target=_run, args=(errand, turns, slots), daemon=True).start()
    try:
        _wait(errands, news, on_progress)
    finally:
        for errand in errands:
            errand.abandon()
    return tuple(_outcome(errand) for errand in errands)


def _run(errand: Errand, turns: Turns | None, slots: Semaphore) -> None:
    """Run an errand once it is its turn."""
    turn = turns.at(errand.authority) if turns else nullcontext()
    with turn, slots:
        errand.run()


def _wait(
    errands: Sequence[Errand],
    news: Event,
    on_progress: Callable[[Sequence[Errand]], None] | None,
) -> None:
    """Wait until each errand has an outcome, and give the late ones theirs."""
    tell = on_progress or (lambda _errands: None)
    while any(errand.outcome is None for errand in errands):
        tell(errands)
        for errand in errands:
            errand.check()
        news.wait(_TICK_SECONDS)
        news.clear()
    tell(errands)


def _outcome(errand: Errand) -> Page | NewsreaderError:
    """The outcome, if it is one that is the user's to know; anything else is raised."""
    if isinstance(errand.outcome, Exception) and not isinstance(errand.outcome, NewsreaderError):
        raise errand.outcome
    assert errand.outcome is not None  # noqa: S101 - `_wait` has seen to it
    return errand.outcome
