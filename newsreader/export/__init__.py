"""A comparison written down: as Markdown, a web page, JSON or CSV, or a report in plain text.

Every format shows the one `Comparison` and works nothing out about it. Each
has a module of its own, imported when it is asked for, so that an export
loads no more than it needs; none of them knows the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.deferred import deferred
from newsreader.export.choice import Choice
from newsreader.export.format import Format, format_of

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison
    from newsreader.export.file import check_place, keep_apart, write

__all__ = ["Choice", "Format", "check_place", "format_of", "keep_apart", "render", "write"]

# The command line names formats before anything is to be written.
__getattr__ = deferred(__name__, dict.fromkeys(("check_place", "keep_apart", "write"), "file"))


def render(
    comparison: Comparison,
    format: Format,  # noqa: A002 - what the reader of a call expects it to be named
    choice: Choice | None = None,
    *,
    width: int | None = None,
    color: bool = False,
) -> str:
    """Write a comparison down.

    Args:
        comparison: What to show.
        format: How to show it.
        choice: What of it, and how much of each text; everything if None.
        width: Columns that the text report may fill; the other formats never
            break a paragraph.
        color: Whether the text report may hold the escape sequences that
            colour a terminal.

    Returns:
        The whole document, ending in a line break.
    """
    choice = choice or Choice()
    # Renderers load the comparison's modules, and one of them Rich: each only when it is used.
    match format:
        case Format.MARKDOWN:
            from newsreader.export.markdown import render_markdown  # noqa: PLC0415 - see above

            return render_markdown(comparison, choice)
        case Format.HTML:
            from newsreader.export.html import render_html  # noqa: PLC0415 - see above

            return render_html(comparison, choice)
        case Format.TEXT:
            from newsreader.export.report import render_report  # noqa: PLC0415 - see above

            return render_report(comparison, choice, width=width, color=color)
        case Format.CSV:
            from newsreader.export.csv_format import render_csv  # noqa: PLC0415 - see above

            return render_csv(comparison, choice)
        case Format.JSON:
            from newsreader.export.json_format import render_json  # noqa: PLC0415 - see above

            return render_json(comparison)
