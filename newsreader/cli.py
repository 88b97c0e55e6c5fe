"""The command line: what is asked for, carried out, and how it went.

    arguments → options → articles → the screen, or an export

Standard output carries only what was asked for; everything else is one line
on standard error. What an option needs is imported once it is known to be
asked for: `--help` loads no engine, and an export loads no screen.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from newsreader import __version__, terminal
from newsreader.errors import ExistingFileError, NewsreaderError, UsageError
from newsreader.export.format import Format, format_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.story import OpenedPair

FINE = 0
INTERRUPTED = 130
"""What a shell reports for a program that was ended from the keyboard."""

STDOUT = "-"
"""The name that stands for standard output."""

_EXAMPLES = """\
examples:
  newsreader seeds/                      read the two articles of a folder
  newsreader left.txt right.md           read two files
  newsreader seeds/ -o comparison.md     write Markdown to a new file
  newsreader seeds/ -f json | jq .links  hand everything to another program
  newsreader seeds/ | less               read a short report in plain text

exit codes:
  0    fine
  1    the articles cannot be read or compared, or the export not written
  2    the command line or a setting asks for something impossible
  130  interrupted from the keyboard
"""


@dataclass(frozen=True, slots=True)
class Export:
    """An export that was asked for."""

    format: Format
    path: Path | None
    """The file that it goes to; None for standard output."""
    overwrite: bool = False


class _Parser(argparse.ArgumentParser):
    """A parser that leaves it to its caller to report errors."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the arguments."""
        message = f"{message} (see newsreader --help)"
        raise UsageError(message)


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


def build_parser() -> argparse.ArgumentParser:
    """The arguments that newsreader takes."""
    parser = _Parser(
        prog="newsreader",
        usage="newsreader [options] FOLDER | LEFT RIGHT",
        description="Read the same story from two sources, side by side.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
        allow_abbrev=False,
    )
    what = parser.add_argument_group("what to read")
    what.add_argument(
        "paths",
        nargs="*",
        type=_path,
        metavar="PATH",
        help="a folder that holds two articles, or two files: left, then right",
    )
    export = parser.add_argument_group("export, without opening the screen")
    export.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to a new file; - is standard output",
    )
    export.add_argument(
        "-f",
        "--format",
        type=_format,
        metavar="FORMAT",
        help="markdown, json or text (default: what the file's suffix says, else markdown)",
    )
    export.add_argument(
        "--force", action="store_true", help="let --output replace a file that exists"
    )
    look = parser.add_argument_group("appearance")
    look.add_argument("--theme", metavar="NAME", help="colours of the screen")
    look.add_argument("--no-color", action="store_true", help="no colours at all, as with NO_COLOR")
    about = parser.add_argument_group("about")
    about.add_argument("-h", "--help", action="store_true", help="show this help")
    about.add_argument("--version", action="store_true", help="show the version")
    return parser


def _path(name: str) -> Path:
    """The path of that name; an empty one is a slip, not the folder one is in."""
    if not name:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(name)


def _format(name: str) -> Format:
    """The format of that name."""
    try:
        return Format(name)
    except ValueError:
        message = f"{name!r} is none of {', '.join(Format)}"
        raise argparse.ArgumentTypeError(message) from None


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options and paths that arguments name, in any order; after "--" come only paths.

    Raises:
        UsageError: The arguments are not newsreader's.
    """
    end = argv.index("--") if "--" in argv else len(argv)
    options = build_parser().parse_intermixed_args(argv[:end])
    options.paths += [Path(name) for name in argv[end + 1 :]]
    return options


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


def _run(options: argparse.Namespace) -> int:
    """Carry out what the options ask for; gives the exit code."""
    if options.help:
        terminal.emit(build_parser().format_help())
        return FINE
    if options.version:
        terminal.emit(f"newsreader {__version__}\n")
        return FINE
    if options.no_color:
        os.environ["NO_COLOR"] = "1"
    return _read(options.paths, export_asked_for(options), options.theme)


def _read(paths: Sequence[Path], export: Export | None, theme: str | None) -> int:
    """Open the articles on the screen, or export their comparison."""
    if not paths:
        raise UsageError("give a folder with two articles, or two files (see newsreader --help)")
    from newsreader.story import open_pair  # noqa: PLC0415 - not needed for --help

    pair = open_pair(paths)
    if export is None and terminal.holds_screen():
        return _open_screen(pair, theme)
    if pair.notice:
        terminal.say(pair.notice)
    _export(pair, export or Export(Format.TEXT, None))
    return FINE


def _open_screen(pair: OpenedPair, theme: str | None) -> int:
    """Show the articles until the reader leaves; gives the exit code."""
    from newsreader.screen import create_app  # noqa: PLC0415 - an export must not load it
    from newsreader.settings import load_settings  # noqa: PLC0415 - as above

    settings = load_settings(theme=theme)
    app = create_app(pair.articles, theme=settings.theme, notice=pair.notice)
    app.run()
    return app.return_code or FINE


def _export(pair: OpenedPair, export: Export) -> None:
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
