"""Anchors as JSON holds them, read with suspicion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsreader.state.anchor import Anchor

if TYPE_CHECKING:
    from collections.abc import Mapping


def anchor_fields(anchor: Anchor | None) -> dict[str, Any] | None:
    """An anchor as JSON holds it."""
    if anchor is None:
        return None
    return {"digest": anchor.digest, "beginning": anchor.beginning, "index": anchor.index}


def anchor_from(fields: Mapping[str, Any] | None) -> Anchor | None:
    """The anchor that JSON holds.

    Raises:
        KeyError: Something is missing.
        TypeError: Something is of the wrong type.
        ValueError: Something makes no sense.
    """
    if fields is None:
        return None
    return Anchor(
        checked_text(fields["digest"]),
        checked_text(fields["beginning"]),
        _checked_index(fields["index"]),
    )


def checked_text(value: object) -> str:
    """A value that has to be a text; raises TypeError."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _checked_index(value: object) -> int:
    """A value that has to be a whole number from 0."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    if value < 0:
        raise ValueError(value)
    return value
