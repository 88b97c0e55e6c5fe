"""The two sides of a comparison, and anything that comes once for each.

Left and right always have one shape: whatever is true of one side is held by
the same type as for the other, so code is written once and mapped over both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
U = TypeVar("U")


class Side(Enum):
    """Which of the two articles: the left pane is A in exports, the right pane B."""

    LEFT = "A"
    RIGHT = "B"

    @property
    def label(self) -> str:
        """The letter that exports use: "A" or "B"."""
        return self.value

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """One value for each side. Iterates left first; `pair[side]` picks one."""

    left: T
    right: T

    def __getitem__(self, side: Side) -> T:
        return self.left if side is Side.LEFT else self.right

    def __iter__(self) -> Iterator[T]:
        yield self.left
        yield self.right

    def map(self, function: Callable[[T], U]) -> Pair[U]:
        """The pair of what `function` gives for each side."""
        return Pair(function(self.left), function(self.right))

    def items(self) -> Iterator[tuple[Side, T]]:
        """Each side with its value, left first."""
        yield Side.LEFT, self.left
        yield Side.RIGHT, self.right

    @property
    def turned(self) -> Pair[T]:
        """The pair with its values changed over."""
        return Pair(self.right, self.left)

    @classmethod
    def of(cls, function: Callable[[Side], T]) -> Pair[T]:
        """The pair of what `function` gives when asked for each side."""
        return cls(function(Side.LEFT), function(Side.RIGHT))

    @staticmethod
    def lone(side: Side, value: U) -> Pair[U | None]:
        """The pair of a value on its own side and None on the other."""
        return Pair[U | None].of(lambda each: value if each is side else None)
