"""The arguments that newsreader takes, and what may stand in each.

Knows the names and the help of every option. What they ask for is carried
out elsewhere; whether they go together is checked by whoever carries it out.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from newsreader.errors import UsageError
from newsreader.export.format import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

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


class _Parser(argparse.ArgumentParser):
    """A parser that leaves it to its caller to report errors."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the arguments."""
        message = f"{message} (see newsreader --help)"
        raise UsageError(message)


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
