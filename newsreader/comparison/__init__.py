"""Two articles in, one comparison out.

Importing this package loads neither the model nor the stages with their word
lists: whoever shows a comparison has its text on the screen before they come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.deferred import deferred
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison

__all__ = ["Comparison", "compare"]

__getattr__ = deferred(__name__, {"Comparison": "model"})


def compare(
    left: Article,
    right: Article,
    *,
    on_stage: Callable[[str], None] | None = None,
    on_progress: Callable[[str, float], None] | None = None,
) -> Comparison:
    """Compare two articles.

    Args:
        left: The article shown on the left, A in exports.
        right: The article shown on the right, B in exports.
        on_stage: Called with a word or two as each stage begins ("names",
            "figures", …).
        on_progress: Called a few times a second during a stage that takes
            longer, with its name and the share of it that is done, 0 to 1.

    Whatever either of them raises ends the comparison, which is how a caller
    stops a long one.

    Returns:
        The comparison. Nothing is written and no network is used.
    """
    # The stages take a quarter of a second to load.
    from newsreader.comparison.collector import collector_at_rest  # noqa: PLC0415 - as below
    from newsreader.comparison.progress import Progress  # noqa: PLC0415 - as below
    from newsreader.comparison.stage import run_stages  # noqa: PLC0415 - see above

    with collector_at_rest():
        return run_stages(Pair(left, right), Progress(on_stage, on_progress))
