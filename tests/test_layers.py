"""The layers: each part is imported without those above it, and textual only by the screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "newsreader"

IMPORT_EACH = """
import json, os, sys
names = {}
for name in json.load(sys.stdin):
    child = os.fork()
    if child == 0:
        try:
            __import__(name)
            os._exit(1 if "textual" in sys.modules else 0)
        except BaseException as error:
            print(name, repr(error), file=sys.stderr)
            os._exit(2)
    names[child] = name
print(json.dumps([name for child, name in names.items() if os.waitpid(child, 0)[1]]))
"""

RUN_AND_LIST = """
import json, sys
from newsreader.cli import main
code = main(json.loads(sys.argv[1]))
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""


def headless_modules() -> list[str]:
    """Every module but those of the screen, and the one that runs on import."""
    names = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts).removesuffix(".__init__")
        if parts[1] != "screen" and name != "newsreader.__main__":
            names.append(name)
    return names


def modules_after(*arguments: str) -> set[str]:
    """What a process has imported once it has run newsreader."""
    done = subprocess.run(
        [sys.executable, "-c", RUN_AND_LIST, json.dumps(arguments)],
        check=True,
        capture_output=True,
        cwd=ROOT,
        timeout=60,
    )
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code == 0
    return set(modules)


def test_the_modules_are_found() -> None:
    names = headless_modules()
    assert {"newsreader", "newsreader.cli", "newsreader.export.markdown"} <= set(names)
    assert "newsreader.screen" not in names


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each import needs a process of its own")
def test_every_headless_module_is_imported_alone_and_without_textual() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EACH],
        input=json.dumps(headless_modules()),
        text=True,
        check=True,
        capture_output=True,
        cwd=ROOT,
        timeout=120,
    )
    assert json.loads(done.stdout) == [], done.stderr


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_asking_about_newsreader_loads_no_engine(option: str) -> None:
    modules = modules_after(option)
    heavy = {"textual", "rich", "yaml", "markdown_it", "rapidfuzz"}
    layers = {"loading", "language", "comparison", "story", "settings", "screen"}
    assert modules.isdisjoint(heavy | {f"newsreader.{layer}" for layer in layers})


@pytest.mark.parametrize(
    ("form", "unneeded"),
    [("json", {"textual", "rich"}), ("markdown", {"textual", "rich"}), ("text", {"textual"})],
)
def test_an_export_loads_no_screen(form: str, unneeded: set[str]) -> None:
    modules = modules_after("seeds", "--format", form)
    assert modules.isdisjoint(unneeded)
    assert not any(name.startswith("newsreader.screen") for name in modules)


def test_the_contracts_on_imports_are_kept() -> None:
    pytest.importorskip("importlinter")
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [command, "--no-cache"], check=False, capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
