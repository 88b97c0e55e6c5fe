"""An export from the command line: what the options ask for, and carrying it out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.errors import UsageError
from newsreader.export.format import Format, format_of

if TYPE_CHECKING:
    import argparse

    from newsreader.story import OpenedPair

STDOUT = "-"
"""The name that stands for standard output."""


@dataclass(frozen=True, slots=True)
class Export:
    """An export that was asked for."""

    format: Format
    path: Path | None
    """The file that it goes to; None for standard output."""
    overwrite: bool = False


def export_asked_for(options: argparse.Namespace) -> Export | None:
    """The export that the options name; None where they name none."""
    output: str | None = options.output
    if output is None and options.force:
        raise UsageError("--force says to replace a file: name it with --output")
    if output is None and options.format is None:
        return None
    if output == "":
        raise UsageError("give --output a file name")
    path = None if output is None or output == STDOUT else Path(output)
    default = Format.MARKDOWN if path is None else format_of(path)
    return Export(options.format or default, path, options.force)


def write_export(pair: OpenedPair, export: Export) -> None:
    """Compare the articles and write the comparison where it is to go."""
    from newsreader.comparison import compare  # noqa: PLC0415 - not needed for --help
    from newsreader.export import keep_apart, render, write  # noqa: PLC0415 - as above
    from newsreader.export.wording import warning  # noqa: PLC0415 - as above

    if export.path is not None:
        keep_apart(export.path, pair.articles)
    with terminal.passing_line() as tell:
        comparison = compare(
            *pair.articles,
            on_progress=lambda stage, share: tell(f"comparing: {stage} {share:.0%}"),
        )
    if doubt := warning(comparison):
        terminal.say(doubt)
    if export.path is not None:
        text = render(comparison, export.format, width=terminal.WIDTH)
        write(text, export.path, overwrite=export.overwrite)
        return
    width, color = terminal.width(), terminal.shows_colors()
    terminal.emit(render(comparison, export.format, width=width, color=color))
