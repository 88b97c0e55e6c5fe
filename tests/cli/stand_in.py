"""Two articles to read, and what stands in for the screen that would show them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

LEFT = """\
Harbour bridge closed after storm

The mayor, Irene Corbel, closed the harbour bridge after 40 cables snapped on Sunday.

Schools stay open, the mayor said.
"""
RIGHT = """\
City shuts harbour bridge

Mayor Irene Corbel shut the harbour bridge on Sunday after 44 cables had snapped.
"""


class Screen:
    """Stands in for the screen and keeps what it was built from."""

    def __init__(self) -> None:
        self.options: dict[str, Any] = {}
        self.articles: Any = None
        self.runs = 0
        self.lost_memory: str | None = None
        self.find: Any = None
        self.place = ""
        self.failure: Exception | None = None

    def create_app(self, articles: Any, **options: Any) -> Any:
        self.articles, self.options = articles, options
        return SimpleNamespace(run=self._run, return_code=0, lost_memory=self.lost_memory)

    def create_chooser(self, find: Any, place: str, **options: Any) -> Any:
        self.find, self.place, self.options = find, place, options
        return SimpleNamespace(
            run=self._run, return_code=0, lost_memory=self.lost_memory, failure=self.failure
        )

    def _run(self) -> None:
        self.runs += 1
