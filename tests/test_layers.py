"""The layers: each part is imported without those above it, and textual only by the screen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "newsreader"

IMPORT_ALL = """
import sys
from importlib import import_module
for name in sys.argv[1:]:
    import_module(name)
print(*sorted(sys.modules))
"""

RUN_AND_LIST = """
import json, sys
from newsreader.cli import main
code = main(json.loads(sys.argv[1]))
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""


def headless_layers() -> dict[str, list[str]]:
    """Each layer's modules, but for the screen's and the one that runs on import."""
    layers: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[1] not in {"screen", "__main__"}:
            layers.setdefault(parts[1], []).append(".".join(parts).removesuffix(".__init__"))
    return layers


def python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, at the project's root."""
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )


def modules_after(*arguments: str) -> set[str]:
    """What a process has imported once it has run newsreader."""
    done = python(RUN_AND_LIST, json.dumps(arguments))
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code == 0
    return set(modules)


def test_the_modules_are_found() -> None:
    layers = headless_layers()
    assert {"article", "cli", "comparison", "export", "language", "loading"} <= set(layers)
    assert "newsreader.export.markdown" in layers["export"]
    assert "screen" not in layers


@pytest.mark.parametrize("layer", headless_layers())
def test_a_headless_layer_is_imported_without_textual(layer: str) -> None:
    loaded = python(IMPORT_ALL, *headless_layers()[layer]).stdout.split()
    assert f"newsreader.{layer}" in loaded or layer == "__init__"
    assert "textual" not in loaded
    assert not any(name.startswith("newsreader.screen") for name in loaded)


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


AT_FIRST_SIGHT = """
import sys
from pathlib import Path
from newsreader.screen.first_sight import first_picture
from newsreader.story import open_pair
assert first_picture(open_pair([Path("seeds")]).articles, 120, 40)
print(*sys.modules)
"""

AT_THE_FIRST_FRAME = """
import asyncio, sys
from pathlib import Path
import newsreader.cli.showing
from newsreader.screen import create_app
from newsreader.screen.reading import ReadingScreen
from newsreader.story import open_pair

loaded = []
begin = ReadingScreen._begin

async def note(self):
    loaded.extend(sys.modules)
    await begin(self)

async def run():
    app = create_app(open_pair([Path("seeds")]).articles)
    async with app.run_test() as pilot:
        while not loaded:
            await pilot.pause()

ReadingScreen._begin = note
asyncio.run(run())
print(*loaded)
"""

NOT_FOR_THE_FIRST_FRAME = {
    "charset_normalizer",
    "ftfy",
    "rapidfuzz",
    "tomllib",
    "xml.parsers",
    "yaml",
    "newsreader.comparison.feature",
    "newsreader.comparison.model",
    "newsreader.comparison.stage",
    "newsreader.export.wording",
    "newsreader.language.name",
    "newsreader.language.quantity",
    "newsreader.language.sentence",
    "newsreader.language.word",
    "newsreader.screen.detail",
    "newsreader.screen.entity_table",
    "newsreader.screen.export_dialog",
    "newsreader.screen.help",
    "newsreader.screen.note_dialog",
    "newsreader.screen.number_table",
    "newsreader.screen.overview_table",
    "newsreader.state.pinboard",
    "newsreader.story.catalogue",
    "textual.widgets._markdown",
}


def test_the_first_sight_loads_no_textual() -> None:
    loaded = set(python(AT_FIRST_SIGHT).stdout.split())
    assert loaded.isdisjoint({"textual", "asyncio", *NOT_FOR_THE_FIRST_FRAME})


def test_the_first_frame_loads_only_what_it_shows() -> None:
    loaded = set(python(AT_THE_FIRST_FRAME).stdout.split())
    assert {"newsreader.screen.reader", "newsreader.loading.text"} <= loaded
    assert loaded.isdisjoint(NOT_FOR_THE_FIRST_FRAME), loaded & NOT_FOR_THE_FIRST_FRAME


def test_the_contracts_on_imports_are_kept() -> None:
    pytest.importorskip("importlinter")
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [command, "--no-cache"], check=False, capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
