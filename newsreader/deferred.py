"""Names that a package gives away, each imported when it is first asked for.

A package that names its public parts this way costs nothing to import beside
what is used of it: text is on the screen before the rest is needed.

    __getattr__ = deferred(__name__, {"open_pair": "pair"})
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def deferred(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """A package's `__getattr__` that imports what it is asked for.

    Args:
        package: The package's name.
        homes: The module of the package in which each public name stands.
    """

    def find(name: str) -> object:
        """The object of a public name.

        Raises:
            AttributeError: The package has no such name.
        """
        try:
            home = homes[name]
        except KeyError:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message) from None
        return getattr(import_module(f"{package}.{home}"), name)

    return find
