"""What newsreader keeps of the pairs that were read: pins and notes, and the place.

It stands as JSON in the user's state folder (`folder`), a file of pins and a
file of memory for each pair of articles, whichever of the two is on the left.
Pins are the reader's work and are never lost: they are merged, written whole
or not at all, and set aside rather than dropped. Memory only saves a few keys
and may go.

Knows articles and `Pins`; knows nothing of links or of what the screen does
with any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.deferred import deferred

if TYPE_CHECKING:
    from newsreader.state.memory import Memory, Place
    from newsreader.state.pinboard import Pinboard, load_pins
    from newsreader.state.recent import RecentPair
    from newsreader.state.store import Store, user_store

__all__ = ["Memory", "Pinboard", "Place", "RecentPair", "Store", "load_pins", "user_store"]

# Memory loads no pins.
__getattr__ = deferred(
    __name__,
    {
        "Memory": "memory",
        "Pinboard": "pinboard",
        "Place": "memory",
        "RecentPair": "recent",
        "Store": "store",
        "load_pins": "pinboard",
        "user_store": "store",
    },
)
