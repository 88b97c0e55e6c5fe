"""The command line: what is asked for, carried out, and how it went.

    arguments → options → articles → the screen, or an export

`argument` knows the options, `source` brings in what is no file, `reading`
opens the articles, and `export` writes them down. Standard output carries only
what was asked for; everything else is one line on standard error. What an
option needs is imported once it is known to be asked for: `--help` loads no
engine, and an export no screen.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from newsreader import __version__, terminal
from newsreader.cli.argument import build_parser, parse
from newsreader.cli.export import export_asked_for, refuse_choices
from newsreader.cli.listing import list_stories
from newsreader.cli.reading import FINE, read
from newsreader.cli.reopening import reopen
from newsreader.errors import ExistingFileError, NewsreaderError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

__all__ = ["build_parser", "main"]

INTERRUPTED = 130
"""What a shell reports for a program that was ended from the keyboard."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run newsreader.

    Args:
        argv: The arguments after the program's name; those of the process if None.

    Returns:
        The exit code. Whatever there is to say has been said.
    """
    try:
        return _run(parse(sys.argv[1:] if argv is None else argv))
    except NewsreaderError as error:
        hint = "; --force replaces it" if isinstance(error, ExistingFileError) else ""
        terminal.say(f"{error}{hint}")
        return error.exit_code
    except BrokenPipeError:
        return FINE  # whoever was reading has seen enough
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(options: argparse.Namespace) -> int:
    """Carry out what the options ask for; gives the exit code."""
    if options.help:
        terminal.emit(build_parser().format_help())
        return FINE
    if options.version:
        terminal.emit(f"newsreader {__version__}\n")
        return FINE
    if options.config:
        return _show_configuration(options.theme)
    if options.no_color or terminal.is_monochrome():
        os.environ["NO_COLOR"] = "1"
    if options.list:
        refuse_choices(options)
        list_stories(options)
        return FINE
    export = export_asked_for(options)
    return reopen(options, export) if options.comparison else read(options, export)


def _show_configuration(theme: str | None) -> int:
    """Print the settings; what of them cannot be used goes to standard error."""
    from newsreader.cli.configuration import configuration  # noqa: PLC0415 - it loads the screen's part

    text, problems = configuration(theme)
    for problem in problems:
        terminal.say(problem)
    terminal.emit(text)
    return FINE
