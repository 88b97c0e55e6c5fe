"""Fetching for the command line: as the options say, and with word of how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader import terminal
from newsreader.loading.address import SECONDS, Cache, Manners, Page, fetch

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from newsreader.errors import NewsreaderError
    from newsreader.loading.address import Errand, Turns

_NAMED = 3
"""Addresses whose progress is told one by one."""
_HOST_CHARS = 24
"""Of a host's name that are told: a line that wraps could not be wiped."""


def manners_of(options: argparse.Namespace) -> Manners:
    """How the options ask to fetch addresses."""
    return Manners(
        seconds=options.timeout or SECONDS,
        allow_private=options.allow_private,
        cache=None if options.no_cache else Cache(),
    )


def fetch_all(
    addresses: Sequence[str], manners: Manners, turns: Turns | None = None
) -> Mapping[str, Page | NewsreaderError]:
    """The page of each address, or why there is none.

    Raises:
        AddressError: What was given is no address.
    """
    distinct = list(dict.fromkeys(addresses))
    with terminal.passing_line() as tell:
        outcomes = fetch(
            distinct, manners, turns=turns, on_progress=lambda errands: tell(progress_of(errands))
        )
    return dict(zip(distinct, outcomes, strict=True))


def progress_of(errands: Sequence[Errand]) -> str:
    """One line on how far addresses have come."""
    if len(errands) > _NAMED:
        done = sum(errand.outcome is not None for errand in errands)
        return f"fetching: {done} of {len(errands)} addresses"
    return f"fetching {', '.join(map(_state, errands))}"


def _state(errand: Errand) -> str:
    """One address in short, and how far it has come."""
    host = (urlsplit(errand.url).hostname or "")[:_HOST_CHARS]
    if errand.outcome is not None:
        return f"{host} (done)"
    size_bytes = errand.received_bytes
    return f"{host} ({size_bytes // 1000} kB)" if size_bytes else host
