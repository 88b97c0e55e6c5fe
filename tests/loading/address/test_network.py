"""Tests of who may use the network at all."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import newsreader

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(newsreader.__file__).parent
NETWORK = {"aiohttp", "ftplib", "http", "httpx", "requests", "socket", "ssl", "urllib3"}
HARMLESS = {"http.HTTPStatus", "urllib.parse"}


def imports(path: Path) -> Iterator[str]:
    """The full names of what a module imports, wherever it does."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def uses_network(path: Path) -> bool:
    return any(
        name.partition(".")[0] in NETWORK or name.startswith("urllib.request")
        for name in imports(path)
        if name not in HARMLESS
    )


def test_only_the_package_for_addresses_uses_the_network() -> None:
    users = {path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if uses_network(path)}
    assert users
    assert {path.parts[:2] for path in users} == {("loading", "address")}
