"""A comparison that was written to a file, shown or exported again without its articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.cli.export import Export, write_export
from newsreader.cli.reading import FINE
from newsreader.cli.showing import open_screen
from newsreader.cli.value import STDIN
from newsreader.errors import UsageError
from newsreader.export.format import Format

if TYPE_CHECKING:
    import argparse


def reopen(options: argparse.Namespace, export: Export | None) -> int:
    """Open a comparison on the screen, or export it in another format; gives the exit code."""
    if options.sources:
        raise UsageError("--from reads a comparison: give no articles with it")
    from newsreader.export.json_comparison import (  # noqa: PLC0415 - not needed for --help
        MAX_BYTES,
        from_json,
        load_comparison,
    )
    from newsreader.story import OpenedPair  # noqa: PLC0415 - as above

    if str(options.comparison) == STDIN:
        comparison = from_json(terminal.take_in(MAX_BYTES), Path("standard input"))
    else:
        comparison = load_comparison(options.comparison)
    pair = OpenedPair(comparison.articles, None)
    if export is None and terminal.holds_screen():
        return open_screen(pair, options, comparison)
    write_export(pair, export or Export(Format.TEXT, None), comparison)
    return FINE
