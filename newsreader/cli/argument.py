"""The arguments that newsreader takes, in the groups in which the help lists them.

Knows the names and the help of every option; what may stand in one is `value`'s
matter. What they ask for is carried out elsewhere; whether they go together is
checked by whoever carries it out.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from newsreader.cli import value
from newsreader.errors import UsageError
from newsreader.export.choice import CsvTable, SectionName

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    _add_sources(parser.add_argument_group("what to read"))
    _add_fetching(parser.add_argument_group("addresses"))
    _add_export(parser.add_argument_group("export, without opening the screen"))
    _add_look(parser.add_argument_group("appearance"))
    _add_about(parser.add_argument_group("about"))
    return parser


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options and sources that arguments name, in any order; after "--" come only files.

    Raises:
        UsageError: The arguments are not newsreader's.
    """
    end = argv.index("--") if "--" in argv else len(argv)
    options = build_parser().parse_intermixed_args(argv[:end])
    options.sources += [Path(name) for name in argv[end + 1 :]]
    return options


def _add_sources(group: argparse._ArgumentGroup) -> None:
    """What is to be read."""
    group.add_argument(
        "sources",
        nargs="*",
        type=value.source,
        metavar="ARTICLE",
        help="files, folders, addresses (https://…), - for standard input: two articles, "
        "left, then right, or more to choose from; or feeds and lists of feeds",
    )
    group.add_argument(
        "--from",
        dest="comparison",
        type=value.path,
        metavar="FILE",
        help="instead of articles: a comparison that --format json wrote",
    )
    group.add_argument(
        "--list",
        action="store_true",
        help="list which articles tell one story, as text or (-f json) JSON",
    )


def _add_fetching(group: argparse._ArgumentGroup) -> None:
    """How pages of the web are fetched."""
    group.add_argument(
        "--timeout",
        type=value.seconds,
        metavar="SECONDS",
        help="the time that each address has (default: 20)",
    )
    group.add_argument("--no-cache", action="store_true", help="keep and use no copies of pages")
    group.add_argument(
        "--allow-private",
        action="store_true",
        help="open addresses of your own machine and network too",
    )


def _add_export(group: argparse._ArgumentGroup) -> None:
    """What is written instead of shown, and how."""
    group.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to a new file; - is standard output",
    )
    group.add_argument(
        "-f",
        "--format",
        type=value.format_named,
        metavar="FORMAT",
        help="markdown, html, json, text or csv (default: by the file's suffix, else markdown)",
    )
    group.add_argument(
        "--force", action="store_true", help="let --output replace a file that exists"
    )
    group.add_argument(
        "--sections",
        type=value.sections,
        metavar="LIST",
        help="parts of a document, such as glance,numbers, in the order wanted (default: all)",
    )
    group.add_argument(
        "--excerpt",
        type=value.word_count,
        metavar="N",
        help="words of each passage, 0 for the whole (default: whole, in a text report 30)",
    )
    group.add_argument(
        "--table",
        type=value.table,
        metavar="TABLE",
        help=f"what a CSV file lists: {', '.join(CsvTable)} (default: {CsvTable.NUMBERS})",
    )
    group.add_argument(
        "--pins", action="store_true", help="with your links and notes, as the screen keeps them"
    )


def _add_look(group: argparse._ArgumentGroup) -> None:
    """How the screen looks, and where it begins."""
    group.add_argument("--theme", metavar="NAME", help="colours of the screen")
    group.add_argument(
        "--no-color", action="store_true", help="no colours at all, as with NO_COLOR"
    )
    group.add_argument(
        "--fresh", action="store_true", help="begin at the start, not where these were left"
    )


def _add_about(group: argparse._ArgumentGroup) -> None:
    """What newsreader tells of itself."""
    group.add_argument("-h", "--help", action="store_true", help="show this help")
    group.add_argument("--version", action="store_true", help="show the version")
    group.add_argument(
        "--config", action="store_true", help="show the settings, and where each is set"
    )
