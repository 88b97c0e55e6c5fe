"""Values of a JSON document that nobody vouches for, taken out with their types checked.

A node knows its place in the document, so that whatever is wrong can be said
in one line: "links[3].a: is 99, but A has 42 paragraphs". Text is made safe to
show as it is taken out. Knows nothing of comparisons.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NoReturn, TypeVar

from newsreader.errors import ComparisonError, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from enum import Enum
    from pathlib import Path

E = TypeVar("E", bound="Enum")

_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Characters that steer a terminal, break a line unasked, or cannot be written."""

SHOWN_CHARS = 40
"""Characters that a message repeats of a value."""

_TYPES: Mapping[type, str] = {
    dict: "an object",
    list: "a list",
    str: "text",
    int: "a number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}


def masked(text: str) -> str:
    """The text with a replacement character for each that steers what shows it.

    No offset into the text changes.
    """
    return _STEERING.sub("\ufffd", text)


@dataclass(frozen=True, slots=True)
class Node:
    """A value somewhere in a document."""

    value: object
    path: Path
    """The file that the document stands in."""
    place: str = ""
    """The way to the value: "links[3].a"."""

    def refuse(self, problem: str) -> NoReturn:
        """Say what is wrong here.

        Raises:
            ComparisonError: Always.
        """
        raise ComparisonError(self.path, problem, self.place)

    def __getitem__(self, key: str) -> Node:
        """A member that must be there."""
        member = self.member(key)
        if member is None:
            self._at(key, None).refuse("is missing")
        return member

    def member(self, key: str) -> Node | None:
        """A member; None where it is not there, or is null."""
        if not isinstance(self.value, dict):
            self._refuse_type("an object")
        value = self.value.get(key)
        return None if value is None else self._at(key, value)

    def items(self, *, most: int | None = None) -> Iterator[Node]:
        """The values of a list, at most so many."""
        if not isinstance(self.value, list):
            self._refuse_type("a list")
        if most is not None and len(self.value) > most:
            self.refuse(f"holds {len(self.value)} values, and at most {most} are possible")
        for index, value in enumerate(self.value):
            yield Node(value, self.path, f"{self.place}[{index}]")

    def members(self, key: str) -> Iterator[Node]:
        """The values of a list at a key that may be missing."""
        member = self.member(key)
        if member is not None:
            yield from member.items()

    def text(self) -> str:
        """Text, safe to show."""
        if not isinstance(self.value, str):
            self._refuse_type("text")
        return masked(self.value)

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            self._refuse_type("true or false")
        return self.value

    def number(self) -> float:
        """A finite number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            self._refuse_type("a number")
        try:
            number = float(self.value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            self.refuse("is too large a number")
        return number

    def share(self) -> float:
        """A number from 0 to 1."""
        number = self.number()
        if not 0 <= number <= 1:
            self.refuse(f"is {number:g}, and not from 0 to 1")
        return number

    def index(self, length: int, what: str) -> int:
        """A position in a sequence of that length.

        Args:
            length: How many there are.
            what: What they are, for the message: "A has 42 paragraphs".
        """
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            self._refuse_type("a whole number")
        if not 0 <= self.value < length:
            self.refuse(f"is {_shown(self.value)}, but {what}")
        return self.value

    def choice(self, kinds: type[E]) -> E:
        """One of the values of an enumeration."""
        found = next((kind for kind in kinds if self.value == kind.value), None)
        if found is None:
            known = ", ".join(str(kind.value) for kind in kinds)
            self.refuse(f"is {_shown(self.value)}, and none of {known}")
        return found

    def day(self) -> date:
        """A day as YYYY-MM-DD."""
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            self.refuse(f"is {_shown(self.value)}, and no day (YYYY-MM-DD)")

    def _at(self, key: str, value: object) -> Node:
        """A member of this object."""
        return Node(value, self.path, f"{self.place}.{key}" if self.place else key)

    def _refuse_type(self, expected: str) -> NoReturn:
        """Say that the value is of another type."""
        found = _TYPES.get(type(self.value), "a value")
        self.refuse(f"is {found}, and not {expected}")


def _shown(value: object) -> str:
    """A value as a message repeats it, cut short."""
    if isinstance(value, int) and abs(value) >= 10**SHOWN_CHARS:
        return "too large a number"  # its digits may be too many for Python to write
    text = printable(value if isinstance(value, int | float | str) else type(value).__name__)
    return text if len(text) <= SHOWN_CHARS else f"{text[:SHOWN_CHARS]}…"
