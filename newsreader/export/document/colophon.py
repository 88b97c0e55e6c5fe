"""The colophon: how the document was made, with what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader import __version__
from newsreader.export.day import export_day
from newsreader.export.document.block import Line, line
from newsreader.export.wording import counted
from newsreader.language.iso import iso_in_words

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice


def colophon(comparison: Comparison, choice: Choice) -> Line:
    """What a reader of the document needs in order to judge and to repeat it."""
    day = iso_in_words((choice.day or export_day()).isoformat())
    kept = f"a link scores {comparison.threshold:.2f} or more" if comparison.threshold else ""
    by_hand = sum(link.by_hand for link in comparison.links)
    hand = f"{counted(by_hand, 'link')} joined or confirmed by hand" if by_hand else ""
    settings = "; ".join(part for part in (kept, hand) if part)
    return line(
        f"Made with newsreader {__version__} on {day}{f' ({settings})' if settings else ''}. ",
        "Links, figures and names were found by rules and statistics, without a language model: ",
        "suggestions, to be checked against the articles.",
    )
