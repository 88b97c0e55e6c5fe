"""Tests of keys in a terminal, as fast as a reader's fingers send them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from tests.cli.pseudo_terminal import in_terminal


def test_a_letter_behind_escape_is_not_typed_into_the_line_that_is_left(
    folder: Path, tmp_path: Path
) -> None:
    with in_terminal(folder, home=tmp_path) as terminal:
        terminal.until("on the chain")
        terminal.send("/bridge")
        terminal.until("hit 1 of")
        terminal.send("\x1bn")
        terminal.until("Link 1 of")
        terminal.send("/bridge\x1bq")
        assert terminal.wait() == 0
        assert terminal.is_left_in_order
