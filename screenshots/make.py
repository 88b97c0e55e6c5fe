"""Make every picture in this folder from the two seed articles.

    python screenshots/make.py

Each picture is what the program draws, exported as SVG without a terminal.
`tests/test_screenshots.py` holds the files to what this script makes.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import compare
from newsreader.comparison.model import Strength
from newsreader.screen import create_app
from newsreader.screen.gutter import Gutter
from newsreader.screen.reader import Reader
from newsreader.screen.sidebar import Sidebar
from newsreader.screen.status import StatusLine
from newsreader.settings import Settings
from newsreader.story import open_pair

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison
    from newsreader.screen.app import NewsreaderApp

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"


@dataclass(frozen=True, slots=True)
class Picture:
    """What to do before a picture is taken, and at which size."""

    columns: int
    rows: int
    theme: str = "newsreader-dark"
    keys: tuple[str, ...] = ()
    annotated: bool = False


LEDE, DEEP = ("n",) * 13, ("n",) * 17
"""The keys that lead to a link of the opening, and to one further on."""
PICTURES = {
    "reader-dark": Picture(160, 50, keys=DEEP),
    "reader-light": Picture(160, 50, "newsreader-light", DEEP),
    "numbers-dark": Picture(160, 50, keys=("2", *LEDE)),
    "overview-light": Picture(160, 50, "newsreader-light", ("5", *LEDE)),
    "quotations-dark": Picture(160, 50, keys=("3", *LEDE)),
    "medium-dark": Picture(120, 40, keys=LEDE),
    "timeline-light": Picture(100, 40, "newsreader-light", ("4",)),
    "search-dark": Picture(120, 40, keys=("slash", *"no limits", "enter")),
    "folded-light": Picture(120, 40, "newsreader-light", ("u",)),
    "aligned-dark": Picture(120, 40, keys=("v", *LEDE)),
    "small-light": Picture(80, 24, "newsreader-light", LEDE),
    "single-dark": Picture(60, 15, keys=LEDE),
    "help-dark": Picture(120, 40, keys=("question_mark",)),
    "annotated": Picture(160, 50, keys=DEEP, annotated=True),
}


def main() -> None:
    """Write all pictures."""
    for name, picture in PICTURES.items():
        (HERE / f"{name}.svg").write_text(asyncio.run(take(picture)), "utf-8")
        print(f"{name}.svg")


@cache
def seeds() -> Comparison:
    """The comparison that all pictures show."""
    return compare(*open_pair([SEEDS]).articles)


async def take(picture: Picture) -> str:
    """One picture as an SVG document."""
    comparison = seeds()
    app = create_app(
        comparison.articles,
        settings=Settings(theme=picture.theme),
        compare=lambda *_, **__: comparison,
    )
    async with app.run_test(size=(picture.columns, picture.rows)) as pilot:
        while app.reading.comparison is None:
            await pilot.pause(0.02)
        await pilot.pause()
        await pilot.press(*picture.keys)
        await pilot.pause()
        svg = app.export_screenshot(title="newsreader seeds/")
        return annotate(svg, callouts(app, comparison)) if picture.annotated else svg


@dataclass(frozen=True, slots=True)
class Callout:
    """A number beside the window with a line to the cell that it explains."""

    column: int
    row: int
    edge: str
    """Where the number stands: "left", "right" or "top" of the window."""


def callouts(app: NewsreaderApp, comparison: Comparison) -> list[Callout]:
    """The places that the README explains, in its order."""
    gutter = app.screen.query_one(Gutter).region
    sidebar = app.screen.query_one(Sidebar).region
    status = app.screen.query_one(StatusLine).region
    return [
        Callout(1, 0, "left"),
        Callout(0, _row(app, comparison, Strength.STRONG), "left"),
        Callout(0, _row(app, comparison, Strength.POSSIBLE), "left"),
        Callout(gutter.x + gutter.width // 2, gutter.y, "top"),
        Callout(0, _row(app, comparison, None), "left"),
        Callout(sidebar.right - 1, sidebar.y, "right"),
        Callout(0, status.y, "left"),
    ]


def _row(app: NewsreaderApp, comparison: Comparison, strength: Strength | None) -> int:
    """The row of the first visible left paragraph whose best link has that strength.

    For None it is the row of the current link, which the others leave out.

    Raises:
        LookupError: None is in view.
    """
    index = app.screen.query_one(Reader).current_link
    current = comparison.links[index].ends.left if index is not None else None
    best: dict[int, Strength] = {}
    for link in sorted(comparison.links, key=lambda link: link.score):
        best[link.ends.left] = link.strength
    left = app.screen.query_one(Gutter).region.x
    rows = [strip.text[:left] for strip in app.screen._compositor.render_strips()]  # noqa: SLF001 - no other way
    for left_index, found in sorted(best.items()):
        is_current = left_index == current
        if is_current if strength is None else found is strength and not is_current:
            start = comparison.articles.left.paragraphs[left_index].text[:24]
            for row, text in enumerate(rows[2:], start=2):
                if start in text:
                    return row
    raise LookupError(strength)


CELL_WIDTH, CELL_HEIGHT = 12.2, 24.4
LEFT, TOP = 9.0, 41.0
"""Where the first cell stands in Textual's SVG."""
MARGIN = 70


def annotate(svg: str, notes: list[Callout]) -> str:
    """The picture with a numbered disc beside it for each note, joined to its cell."""
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    if size is None:
        raise ValueError("the picture has no size")
    width, height = float(size[1]), float(size[2])
    drawn = [_disc(number, note, width) for number, note in enumerate(notes, start=1)]
    box = f'viewBox="{-MARGIN} {-MARGIN} {width + 2 * MARGIN} {height + MARGIN}"'
    return svg.replace(size[0], box).replace("</svg>", "".join(drawn) + "</svg>")


def _disc(number: int, note: Callout, width: float) -> str:
    """One numbered disc and its line, in SVG."""
    x = LEFT + (note.column + 0.5) * CELL_WIDTH
    y = TOP + (note.row + 0.5) * CELL_HEIGHT
    disc_x, disc_y = {
        "left": (-MARGIN / 2, y),
        "right": (width + MARGIN / 2, y),
        "top": (x, -MARGIN / 2),
    }[note.edge]
    return (
        f'<g stroke="#d9534f" stroke-width="3" fill="#d9534f" font-family="sans-serif">'
        f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{disc_x:.1f}" y2="{disc_y:.1f}"/>'
        f'<circle cx="{disc_x:.1f}" cy="{disc_y:.1f}" r="22"/>'
        f'<text x="{disc_x:.1f}" y="{disc_y + 9:.1f}" text-anchor="middle" font-size="26"'
        f' font-weight="bold" fill="#ffffff" stroke="none">{number}</text></g>\n'
    )


if __name__ == "__main__":
    main()
