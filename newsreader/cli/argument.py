"""The arguments that newsreader takes, and what may stand in each.

Knows the names and the help of every option. What they ask for is carried
out elsewhere; whether they go together is checked by whoever carries it out.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from newsreader.errors import UsageError
from newsreader.export.choice import CsvTable, SectionName
from newsreader.export.format import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

STDIN = "-"
"""The name that stands for standard input."""
_ADDRESS_SIGN = "://"
_LONGEST_SECONDS = 3600
_MOST_DIGITS = 9

_EXAMPLES = f"""\
sections of a document:
  {", ".join(SectionName)}

examples:
  newsreader seeds/                      read the two articles of a folder
  newsreader left.txt right.md           read two files
  newsreader https://… https://…         read two pages of the web
  curl … | newsreader - right.md         read what another program gives
  newsreader https://…/rss feeds.opml    choose from the stories of feeds
  newsreader seeds/ -o comparison.md     write Markdown to a new file
  newsreader seeds/ -f json | jq .links  hand everything to another program
  newsreader seeds/ | less               read a short report in plain text
  newsreader seeds/ --table entities -o names.csv
                                         open the names in a spreadsheet
  newsreader --from comparison.json      read a comparison without its articles
  newsreader --list clippings/           list which articles tell one story

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
        "sources",
        nargs="*",
        type=_source,
        metavar="ARTICLE",
        help="files, folders, addresses (https://…), - for standard input: two articles, "
        "left, then right, or more to choose from; or feeds and lists of feeds",
    )
    what.add_argument(
        "--from",
        dest="comparison",
        type=_path,
        metavar="FILE",
        help="instead of articles: a comparison that --format json wrote",
    )
    what.add_argument(
        "--list",
        action="store_true",
        help="list which articles tell one story, as text or (-f json) JSON",
    )
    fetching = parser.add_argument_group("addresses")
    fetching.add_argument(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        help="the time that each address has (default: 20)",
    )
    fetching.add_argument("--no-cache", action="store_true", help="keep and use no copies of pages")
    fetching.add_argument(
        "--allow-private",
        action="store_true",
        help="open addresses of your own machine and network too",
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
        help="markdown, html, json, text or csv (default: by the file's suffix, else markdown)",
    )
    export.add_argument(
        "--force", action="store_true", help="let --output replace a file that exists"
    )
    export.add_argument(
        "--sections",
        type=_sections,
        metavar="LIST",
        help="parts of a document, such as glance,numbers, in the order wanted (default: all)",
    )
    export.add_argument(
        "--excerpt",
        type=_words,
        metavar="N",
        help="words of each passage, 0 for the whole (default: whole, in a text report 30)",
    )
    export.add_argument(
        "--table",
        type=_table,
        metavar="TABLE",
        help=f"what a CSV file lists: {', '.join(CsvTable)} (default: {CsvTable.NUMBERS})",
    )
    export.add_argument(
        "--pins", action="store_true", help="with your links and notes, as the screen keeps them"
    )
    look = parser.add_argument_group("appearance")
    look.add_argument("--theme", metavar="NAME", help="colours of the screen")
    look.add_argument("--no-color", action="store_true", help="no colours at all, as with NO_COLOR")
    look.add_argument(
        "--fresh", action="store_true", help="begin at the start, not where these were left"
    )
    about = parser.add_argument_group("about")
    about.add_argument("-h", "--help", action="store_true", help="show this help")
    about.add_argument("--version", action="store_true", help="show the version")
    about.add_argument(
        "--config", action="store_true", help="show the settings, and where each is set"
    )
    return parser


def _source(name: str) -> Path | str:
    """The path of that name, or the name itself if it is an address or standard input's."""
    if not name:  # a slip, not the folder one is in
        raise argparse.ArgumentTypeError("the name is empty")
    return name if name == STDIN or _ADDRESS_SIGN in name else Path(name)


def _path(name: str) -> Path:
    """The path of that name."""
    if not name:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(name)


def _seconds(text: str) -> float:
    """A time that is more than none and not for ever."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _LONGEST_SECONDS:
        message = f"{text!r} is no number of seconds up to {_LONGEST_SECONDS}"
        raise argparse.ArgumentTypeError(message)
    return seconds


def _format(name: str) -> Format:
    """The format of that name."""
    try:
        return Format(name)
    except ValueError:
        message = f"{name!r} is none of {', '.join(Format)}"
        raise argparse.ArgumentTypeError(message) from None


def _sections(names: str) -> tuple[SectionName, ...]:
    """The parts that names with commas between them stand for, each once."""
    known = {section.value: section for section in SectionName}
    wanted = [name.strip() for name in names.split(",")]
    for name in wanted:
        if name not in known:
            message = f"{name!r} is none of {', '.join(known)}"
            raise argparse.ArgumentTypeError(message)
    return tuple(dict.fromkeys(known[name] for name in wanted))


def _words(text: str) -> int:
    """A number of words."""
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
        message = f"{text!r} is no number of words"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _table(name: str) -> CsvTable:
    """The table of that name."""
    try:
        return CsvTable(name)
    except ValueError:
        message = f"{name!r} is none of {', '.join(CsvTable)}"
        raise argparse.ArgumentTypeError(message) from None


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options and sources that arguments name, in any order; after "--" come only files.

    Raises:
        UsageError: The arguments are not newsreader's.
    """
    end = argv.index("--") if "--" in argv else len(argv)
    options = build_parser().parse_intermixed_args(argv[:end])
    options.sources += [Path(name) for name in argv[end + 1 :]]
    return options
