"""Several addresses to their pages at the same time, each within its time.

Pages come over threads that nobody waits for longer than their time: not at
the end of the program, and not when the reader interrupts.
"""

from __future__ import annotations

import time
from collections import defaultdict
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

_TICK_SECONDS = 0.1
"""How often progress is told and the clock looked at."""
_AT_ONCE = 8
"""Hosts that are asked at the same time."""
PAUSE_SECONDS = 0.5
"""What a polite visitor leaves between two requests to one host."""


class Errand:
    """One address that is being fetched."""

    def __init__(self, url: str, manners: Manners, news: Event) -> None:
        self.url = url
        self.outcome: Page | Exception | None = None
        """The page, or why there is none; None while it is on its way."""
        self._manners = manners
        self._news = news
        self._wire: Wire | None = None

    @property
    def received_bytes(self) -> int:
        """How much has come so far, unpacked."""
        return self._wire.received_bytes if self._wire else 0

    def run(self) -> None:
        """Fetch the page; this blocks, and raises nothing."""
        self._wire = Wire(self._manners.seconds)
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
        """End the errand: nobody waits for it any longer."""
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
    pause_seconds: float | None = None,
    on_progress: Callable[[Sequence[Errand]], None] | None = None,
) -> tuple[Page | NewsreaderError, ...]:
    """Fetch addresses, all at the same time or one after another at each host.

    It takes no longer than `manners.seconds` for each address, and can be
    interrupted from the keyboard at any moment.

    Args:
        urls: The addresses.
        manners: How to behave; the defaults, without a cache, for None.
        pause_seconds: Given, each host is asked for one page at a time, with
            this pause in between; None asks for all at once.
        on_progress: Called ten times a second, with all errands.

    Returns:
        For each address its page, or the error that says why there is none.

    Raises:
        AddressError: What was given is no address; nothing is fetched then.
    """
    manners = manners or Manners()
    news = Event()
    errands = [Errand(url, manners, news) for url in urls]
    slots = Semaphore(_AT_ONCE)
    for lane in _lanes(errands, by_host=pause_seconds is not None):
        # A daemon: a resolver that hangs must not hold up the program's end.
        Thread(target=_walk, args=(lane, slots, pause_seconds or 0.0), daemon=True).start()
    try:
        _wait(errands, news, on_progress)
    finally:
        for errand in errands:
            errand.abandon()
    return tuple(_outcome(errand) for errand in errands)


def _lanes(errands: Sequence[Errand], *, by_host: bool) -> Iterable[Sequence[Errand]]:
    """The errands that must come one after another, together."""
    lanes: defaultdict[object, list[Errand]] = defaultdict(list)
    for index, errand in enumerate(errands):
        authority = locate(errand.url).authority
        lanes[authority if by_host else index].append(errand)
    return lanes.values()


def _walk(lane: Sequence[Errand], slots: Semaphore, pause_seconds: float) -> None:
    """Run the errands of one lane, one after another."""
    with slots:
        for index, errand in enumerate(lane):
            if index:
                time.sleep(pause_seconds)
            errand.run()


def _wait(
    errands: Sequence[Errand],
    news: Event,
    on_progress: Callable[[Sequence[Errand]], None] | None,
) -> None:
    """Wait until each errand has an outcome, and give the late ones theirs."""
    while any(errand.outcome is None for errand in errands):
        if on_progress:
            on_progress(errands)
        for errand in errands:
            errand.check()
        news.wait(_TICK_SECONDS)
        news.clear()


def _outcome(errand: Errand) -> Page | NewsreaderError:
    """The outcome, if it is one that is the user's to know; anything else is raised."""
    if isinstance(errand.outcome, Exception) and not isinstance(errand.outcome, NewsreaderError):
        raise errand.outcome
    assert errand.outcome is not None  # noqa: S101 - `_wait` has seen to it
    return errand.outcome
