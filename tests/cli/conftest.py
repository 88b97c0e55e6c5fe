"""What the tests of the command line start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader import terminal
from tests.cli.stand_in import LEFT, RIGHT, Screen

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(LEFT)
    (articles / "b.txt").write_text(RIGHT)
    return articles


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of whoever runs the tests; the setting of the option is undone."""
    for name in ("NO_COLOR", "NEWSREADER_THEME", "NEWSREADER_REMEMBER", "FORCE_COLOR"):
        monkeypatch.setenv(name, "")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings file would stand."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "config" / "newsreader" / "config.toml"
    path.parent.mkdir(parents=True)
    return path


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, config: Path) -> Screen:  # noqa: ARG001 - no settings of whoever runs the tests
    """A terminal, and a screen that only takes notes."""
    stand_in = Screen()
    monkeypatch.setattr("newsreader.screen.create_app", stand_in.create_app)
    monkeypatch.setattr("newsreader.screen.create_chooser", stand_in.create_chooser)
    monkeypatch.setattr(terminal, "holds_screen", lambda: True)
    return stand_in
