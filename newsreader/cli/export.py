"""An export from the command line: what the options ask for, and carrying it out."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.errors import UsageError, printable
from newsreader.export.choice import ALL_SECTIONS, Choice, CsvTable
from newsreader.export.format import Format, format_of, is_foreign

if TYPE_CHECKING:
    import argparse

    from newsreader.comparison import Comparison
    from newsreader.story import OpenedPair

STDOUT = "-"
"""The name that stands for standard output."""

_EVERYTHING = Choice()

_SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))


@dataclass(frozen=True, slots=True)
class Export:
    """An export that was asked for."""

    format: Format
    path: Path | None
    """The file that it goes to; None for standard output."""
    overwrite: bool = False
    choice: Choice = _EVERYTHING
    with_pins: bool = False
    """Whether the reader's own links and notes are to be in it."""


def export_asked_for(options: argparse.Namespace) -> Export | None:
    """The export that the options name; None where they name none.

    Raises:
        UsageError: The options do not go together.
    """
    output: str | None = options.output
    if output is None and options.force:
        raise UsageError("--force says to replace a file: name it with --output")
    if output is None and options.format is None and not _is_particular(options):
        return None
    if output == "":
        raise UsageError("give --output a file name")
    if output is not None and output.endswith(_SEPARATORS):
        message = f"{printable(output)}: is the name of a folder; give --output that of a file"
        raise UsageError(message)
    path = None if output is None or output == STDOUT else Path(output)
    chosen = options.format or _usual_format(options, path)
    _check(options, chosen)
    choice = Choice(
        sections=options.sections or ALL_SECTIONS,
        excerpt_words=options.excerpt,
        table=options.table or CsvTable.NUMBERS,
    )
    return Export(chosen, path, options.force, choice, with_pins=options.pins)


def refuse_choices(options: argparse.Namespace) -> None:
    """Refuse options that choose what of a comparison is exported, where none is made.

    Raises:
        UsageError: There is one of them.
    """
    if options.comparison or _is_particular(options):
        raise UsageError("--list compares nothing: leave out --from and what chooses of an export")


def _is_particular(options: argparse.Namespace) -> bool:
    """Whether something is asked of an export, if not its format or its file."""
    return bool(options.sections or options.excerpt is not None or options.table or options.pins)


def _usual_format(options: argparse.Namespace, path: Path | None) -> Format:
    """The format of an export that is not given one.

    Raises:
        UsageError: The file's suffix asks for none that there is.
    """
    if path is not None and is_foreign(path):
        known = ", ".join(form.suffixes[0] for form in Format)
        message = f"{printable(path)}: is no name of an export; end it in one of {known}"
        raise UsageError(message)
    if path is not None and path.suffix:
        return format_of(path)
    if options.table:
        return Format.CSV
    return Format.TEXT if options.output is None else Format.MARKDOWN


def _check(options: argparse.Namespace, chosen: Format) -> None:
    """Refuse what a format has no use for."""
    if options.table and chosen is not Format.CSV:
        message = f"--table chooses what a csv file lists, not a {chosen} one"
        raise UsageError(message)
    if options.sections and not chosen.is_document:
        documents = ", ".join(form for form in Format if form.is_document)
        message = f"--sections chooses parts of {documents}, not of {chosen}"
        raise UsageError(message)
    if options.excerpt is not None and chosen is Format.JSON:
        raise UsageError("--excerpt would break json, which holds whole texts")


def write_export(pair: OpenedPair, export: Export, comparison: Comparison | None = None) -> None:
    """Write a comparison where it is to go.

    Args:
        pair: The articles.
        export: What was asked for.
        comparison: Theirs; they are compared if it is None.
    """
    from newsreader.export import (  # noqa: PLC0415 - not needed for --help
        check_place,
        keep_apart,
        render,
        write,
    )
    from newsreader.export.wording import warning  # noqa: PLC0415 - as above

    if export.path is not None:
        keep_apart(export.path, pair.articles)
        check_place(export.path, overwrite=export.overwrite)  # before time is spent on it
    comparison = comparison or _compared(pair)
    if export.with_pins:
        comparison = _with_pins(comparison)
    if doubt := warning(comparison):
        terminal.say(doubt)
    form, choice = export.format, export.choice
    if export.path is not None:
        text = render(comparison, form, choice, width=terminal.WIDTH)
        write(text, export.path, overwrite=export.overwrite)
        return
    width, color = terminal.width(), terminal.shows_colors()
    terminal.emit(render(comparison, form, choice, width=width, color=color))


def _compared(pair: OpenedPair) -> Comparison:
    """The comparison of two articles, with word of how far it has come."""
    from newsreader.comparison import compare  # noqa: PLC0415 - not needed for --help

    with terminal.passing_line() as tell:
        return compare(
            *pair.articles,
            on_progress=lambda stage, share: tell(f"comparing: {stage} {share:.0%}"),
        )


def _with_pins(comparison: Comparison) -> Comparison:
    """The comparison with the links and notes that the screen keeps for its articles."""
    from newsreader.state import load_pins  # noqa: PLC0415 - not needed for --help

    pins = load_pins(comparison.articles, terminal.say)
    return comparison.pinned(pins) if pins else comparison
