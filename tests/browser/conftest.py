"""A headless browser that tells of every request, message and error of a page."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PROGRAM = next(filter(None, map(shutil.which, NAMES)), None)


@dataclass
class Opened:
    """A page, and what it was heard to do."""

    page: Page
    heard: list[str] = field(default_factory=list)
    """Console messages, errors, and requests but for the page itself."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser, once for all tests of a module: its driver keeps an event loop running."""
    if PROGRAM is None:
        pytest.skip("no chromium is installed")
    api = pytest.importorskip("playwright.sync_api", reason="the extra 'browser' is not installed")
    os.environ.setdefault("NO_COLOR", "1")
    with api.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=PROGRAM, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser) -> Callable[..., Opened]:
    """Opens a file from disk."""

    def opened(
        path: Path, *, script: bool = True, scheme: str = "light", width: int = 1200
    ) -> Opened:
        context = browser.new_context(
            java_script_enabled=script,
            color_scheme="dark" if scheme == "dark" else "light",
            viewport={"width": width, "height": 800},
            reduced_motion="reduce",
        )
        result = Opened(context.new_page())
        page, heard = result.page, result.heard
        address = path.resolve().as_uri()
        page.on("console", lambda message: heard.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error: {error}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.partition("#")[0] == address
                else heard.append(f"request: {request.url}")
            ),
        )
        page.goto(address)
        return result

    return opened
