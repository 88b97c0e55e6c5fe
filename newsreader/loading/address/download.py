"""One address to one page: redirects are followed by hand, so that each hop is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.errors import AddressError
from newsreader.loading.address.location import locate
from newsreader.loading.address.page import Page
from newsreader.loading.address.request import request

if TYPE_CHECKING:
    from newsreader.loading.address.location import Location
    from newsreader.loading.address.page import Manners
    from newsreader.loading.address.wire import Wire

_MOST_REDIRECTS = 10


def download(url: str, manners: Manners, wire: Wire) -> Page:
    """Fetch what stands at an address, wherever it leads.

    Args:
        url: The address as it was given.
        manners: How to behave.
        wire: What another thread may cut; its time is for all hops together.

    Raises:
        AddressError: There is no page to be had; it names the address given,
            and the one at fault if that is another.
    """
    here: Page | Location = locate(url)
    start = str(here)
    for _ in range(_MOST_REDIRECTS + 1):
        if isinstance(here, Page):
            return here
        try:
            here = request(here, manners, wire)
        except AddressError as error:
            if error.url == start:
                raise
            raise AddressError(start, f"leads to {error}") from error
    raise AddressError(start, "leads from one address to another without end; check it")
