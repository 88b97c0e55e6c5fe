"""Addresses to pages: what stands on the web, fetched with manners and mistrust.

`location` reads an address, `host` finds where it leads and whether that may
be visited, `request` asks one place once, `download` follows redirects, and
`errand` does so for several addresses at the same time, each on a `wire` that
can be cut, and in `turn` where a host must not be asked for many at once.
`cache` keeps pages, `problem` says in one line what went wrong.

Nothing here knows what the bytes mean: they go to `loading.read_article`.
"""

from __future__ import annotations

from newsreader.loading.address.cache import Cache
from newsreader.loading.address.errand import Errand, fetch
from newsreader.loading.address.location import locate
from newsreader.loading.address.page import SECONDS, Manners, Page
from newsreader.loading.address.turn import Turns

__all__ = [
    "SECONDS",
    "Cache",
    "Errand",
    "Manners",
    "Page",
    "Turns",
    "fetch",
    "locate",
]
