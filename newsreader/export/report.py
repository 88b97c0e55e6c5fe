"""The comparison as a report in plain text, laid out by Rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison


def render_report(comparison: Comparison, *, width: int | None, color: bool) -> str:
    """The comparison as a report, wrapped at `width` columns."""
    raise NotImplementedError
