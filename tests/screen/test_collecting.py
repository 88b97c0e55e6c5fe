"""The collector passes over a comparison, and over no other than the one that is shown."""

from __future__ import annotations

import gc

import pytest

from newsreader.screen.collecting import NEW_OBJECTS, Collecting


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the collector was told, which is kept from it."""
    found: list[str] = []
    for name in ("freeze", "unfreeze", "collect"):
        monkeypatch.setattr(gc, name, lambda name=name: found.append(name))
    monkeypatch.setattr(gc, "set_threshold", lambda new, *_: found.append(f"rarely {new}"))
    return found


def kept(told: list[str], monkeypatch: pytest.MonkeyPatch, *, headless: bool) -> Collecting:
    """An application that has been started, and has shown a comparison."""
    monkeypatch.setattr(Collecting, "is_headless", headless)
    app = Collecting()
    told.clear()
    app.on_mount()
    app._keep()
    return app


def test_what_showed_the_pair_before_is_freed(
    told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = kept(told, monkeypatch, headless=False)
    assert told == [f"rarely {NEW_OBJECTS}", "freeze"]
    app._keep()
    assert told[2:] == ["unfreeze", "collect", "freeze"]


def test_without_a_terminal_the_collector_is_left_alone(
    told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(told, monkeypatch, headless=True)
    assert told == []
