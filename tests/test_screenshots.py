"""The pictures that the README shows are what the program draws today."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

FOLDER = Path(__file__).parent.parent / "screenshots"


def script() -> ModuleType:
    """The script that makes the pictures; no package holds it."""
    spec = importlib.util.spec_from_file_location("make_screenshots", FOLDER / "make.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


MAKE = script()


@pytest.mark.parametrize("name", sorted(MAKE.PICTURES))
async def test_a_picture_is_current(name: str) -> None:
    taken = await MAKE.take(MAKE.PICTURES[name])
    kept = (FOLDER / f"{name}.svg").read_text("utf-8")
    assert cells(taken) == cells(kept), "run `.venv/bin/python screenshots/make.py`"


def test_there_are_no_other_pictures() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(MAKE.PICTURES)


def cells(svg: str) -> str:
    """The picture without the identifier that an SVG's parts share."""
    return re.sub(r"terminal-\d+", "terminal", svg)
