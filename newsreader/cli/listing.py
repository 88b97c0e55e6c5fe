"""`--list`: which articles tell one story, written down."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.cli.export import STDOUT
from newsreader.errors import UsageError
from newsreader.export.format import Format

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from newsreader.comparison.progress import Progress
    from newsreader.story import Catalogue

FORMATS = (Format.TEXT, Format.JSON)


def list_stories(options: argparse.Namespace) -> None:
    """Find the stories among the articles that are named, and write them down.

    Raises:
        NewsreaderError: The options do not go together, an article cannot be
            read, or the list not written.
    """
    _format(options)  # what is wrong with the options is said before anything is read
    if not options.sources:
        raise UsageError("give a folder or files whose stories are to be listed")
    write_list(_catalogue(options), options)


def write_list(catalogue: Catalogue, options: argparse.Namespace) -> None:
    """Write a catalogue down where and as the options say.

    Raises:
        NewsreaderError: The options do not go together, or it cannot be written.
    """
    format_asked_for = _format(options)
    if catalogue.notice:
        terminal.say(catalogue.notice)
    if options.output is None or options.output == STDOUT:
        width, color = terminal.width(), terminal.shows_colors()
        terminal.emit(_rendered(catalogue, format_asked_for, width=width, color=color))
        return
    _write(catalogue, format_asked_for, Path(options.output), overwrite=options.force)


def _format(options: argparse.Namespace) -> Format:
    """The format that was asked for, or that the file's suffix means; else text.

    Raises:
        UsageError: The options do not go together.
    """
    if options.output == "":
        raise UsageError("give --output a file name")
    if options.output is None and options.force:
        raise UsageError("--force says to replace a file: name it with --output")
    if options.format is not None and options.format not in FORMATS:
        message = f"--list writes {' or '.join(FORMATS)}, not {options.format}"
        raise UsageError(message)
    if options.format is None and Path(options.output or "").suffix.lower() in Format.JSON.suffixes:
        return Format.JSON
    return options.format or Format.TEXT


def _catalogue(options: argparse.Namespace) -> Catalogue:
    """The catalogue of what the options name."""
    from newsreader.cli.source import bring_in  # noqa: PLC0415 - not needed for --help
    from newsreader.story import catalogue_of  # noqa: PLC0415 - as above

    brought = bring_in(options)
    if brought.feeds:
        from newsreader.cli.feed import search_in_feeds  # noqa: PLC0415 - only for feeds

        return found(search_in_feeds(brought.feeds, options))
    return found(partial(catalogue_of, brought.articles))


def found(search: Callable[[Progress], Catalogue]) -> Catalogue:
    """What a search for stories finds, with word of how far it has come."""
    from newsreader.comparison.progress import Progress  # noqa: PLC0415 - not needed for --help

    with terminal.passing_line() as tell:
        return search(Progress(on_progress=lambda stage, share: tell(f"{stage} {share:.0%}")))


def _rendered(
    catalogue: Catalogue, format_asked_for: Format, *, width: int, color: bool = False
) -> str:
    """The list as a document that ends in a line break."""
    if format_asked_for is Format.JSON:
        from newsreader.export.catalogue_json import (  # noqa: PLC0415 - only what is asked for
            render_catalogue_json,
        )

        return render_catalogue_json(catalogue)
    from newsreader.export.catalogue_text import render_catalogue_text  # noqa: PLC0415 - as above

    return render_catalogue_text(catalogue, width=width, color=color)


def _write(catalogue: Catalogue, format_asked_for: Format, path: Path, *, overwrite: bool) -> None:
    """Write the list to a file that is none of the articles."""
    from newsreader.export.file import keep_files_apart, write  # noqa: PLC0415 - not needed for --help

    keep_files_apart(path, (Path(report.name) for report in catalogue.reports))
    write(_rendered(catalogue, format_asked_for, width=terminal.WIDTH), path, overwrite=overwrite)
