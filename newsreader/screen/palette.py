"""The colours of linked paragraphs, for what a terminal can show.

A linked paragraph wears the hue of its number. Eight hues follow each other
in far order and turn lighter and darker by turns, so that neighbours are told
apart, also by colour-blind readers; the ninth number wears the first hue
again. Colour only helps: the number itself always stands beside the text.

What a terminal shows decides how much there is: tints made for the theme's
background where there are millions of colours, one grey tint and bars of
fixed colours where there are 256, bars alone where there are 16, and nothing
but bold, reverse and underline where there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from rich.style import Style

from newsreader.comparison.grade import Relation
from newsreader.screen.hue import (
    HUE_COUNT,
    TEXT_CONTRAST,
    Hue,
    between,
    color,
    make_hues,
    rgb_of,
)
from newsreader.screen.oklch import Rgb, contrast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.color import Color


class Depth(Enum):
    """How many colours a terminal shows."""

    NONE = "none"
    SIXTEEN = "standard"
    CUBE = "256"
    TRUE = "truecolor"

    @classmethod
    def of(cls, color_system: str | None) -> Depth:
        """The depth that Rich calls `color_system`; None is no colour."""
        if color_system == "windows":
            return cls.SIXTEEN
        return cls(color_system or "none")


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that the panes and the gutter use beyond the theme's own."""

    depth: Depth
    hues: tuple[Hue, ...]
    quiet: Style
    """Captions, bylines and whatever else dresses the story."""
    dimmed: Style
    """Text that makes way for other text, and can still be read."""
    mark: Style
    """A marked mention."""
    current_mark: Style
    """The mention last gone to."""
    signs: Mapping[Relation, Style]
    """The signs after figures, over the look of the text."""

    @property
    def tinted(self) -> bool:
        """Whether linked paragraphs have a background."""
        return self.hues[0].tint is not None

    @property
    def hued(self) -> bool:
        """Whether tints tell one group from the next, so that ribbons do."""
        return self.hues[0].tint != self.hues[1].tint

    def hue(self, number: int) -> Hue:
        """The colours of the group with a number (from 1)."""
        return self.hues[(number - 1) % len(self.hues)]


# What comes nearest to the hues in the cube of 256 colours, by levels of the cube.
_CUBE_DARK = (
    (0x5F, 0xAF, 0xFF),
    (0xFF, 0xAF, 0x5F),
    (0x5F, 0xD7, 0x5F),
    (0xFF, 0x87, 0xD7),
    (0xD7, 0xD7, 0x5F),
    (0x5F, 0xD7, 0xD7),
    (0xFF, 0x5F, 0x5F),
    (0xAF, 0x87, 0xFF),
)
_CUBE_LIGHT = (
    (0x00, 0x5F, 0xAF),
    (0xAF, 0x5F, 0x00),
    (0x00, 0x87, 0x00),
    (0xAF, 0x00, 0xAF),
    (0x87, 0x87, 0x00),
    (0x00, 0x87, 0x87),
    (0xD7, 0x00, 0x00),
    (0x5F, 0x5F, 0xD7),
)
# Six of the sixteen as Rich knows them, bright ones and dark ones, so that it
# sends each as itself.
_SIXTEEN_DARK = (
    (0x55, 0x55, 0xFF),
    (0xFF, 0xFF, 0x55),
    (0x55, 0xFF, 0x55),
    (0xFF, 0x55, 0xFF),
    (0x55, 0xFF, 0xFF),
    (0xFF, 0x55, 0x55),
)
_SIXTEEN_LIGHT = (
    (0x00, 0x00, 0xAA),
    (0xAA, 0x55, 0x00),
    (0x00, 0xAA, 0x00),
    (0xAA, 0x00, 0xAA),
    (0x00, 0xAA, 0xAA),
    (0xAA, 0x00, 0x00),
)

_PLAIN_SIGNS = {
    Relation.DIFFER: Style(bold=True, reverse=True),
    Relation.CLOSE: Style(bold=True),
    Relation.AGREE: Style.null(),
}
"""Signs after figures, without colours."""

_MARKS_DARK = ((0xE3, 0xC4, 0x55), (0xFF, 0x9F, 0x43))
_MARKS_LIGHT = ((0xFF, 0xE0, 0x6B), (0xFF, 0xA6, 0x3D))


def make_palette(background: Rgb, foreground: Rgb, depth: Depth, *, dark: bool) -> Palette:
    """The palette for a theme on a terminal.

    Args:
        background: The theme's background.
        foreground: The colour of its text.
        depth: What the terminal shows.
        dark: Whether the theme is a dark one.
    """
    return _MAKERS[depth](background, foreground, dark=dark)


def _true(background: Rgb, foreground: Rgb, *, dark: bool) -> Palette:
    """Hues made for the background."""
    hues = make_hues(background, foreground, dark=dark)
    tints = [rgb_of(hue.tint) for hue in hues]
    worst = min(tints, key=lambda tint: contrast(tint, foreground))
    quiet = _quiet(background, foreground, worst)
    dimmed = _dimmed(background, foreground)
    return Palette(Depth.TRUE, hues, quiet, dimmed, *_marks(dark=dark), _signs(quiet, dark=dark))


def _cube(background: Rgb, foreground: Rgb, *, dark: bool) -> Palette:
    """One grey for all tints, and lines of colours that the cube holds exactly."""
    grey, lighter_grey = (0x30, 0x4E) if dark else (0xE4, 0xD0)
    hues = (
        Hue(_grey(grey), _grey(lighter_grey), line, line)
        for line in map(color, _CUBE_DARK if dark else _CUBE_LIGHT)
    )
    quiet = _quiet(background, foreground, (grey, grey, grey))
    signs = _signs(quiet, dark=dark)
    dimmed = _dimmed(background, foreground)
    return Palette(Depth.CUBE, tuple(hues), quiet, dimmed, *_marks(dark=dark), signs)


def _sixteen(_background: Rgb, _foreground: Rgb, *, dark: bool) -> Palette:
    """Lines alone, in the terminal's own colours."""
    hues = (
        Hue(None, None, line, line)
        for line in map(color, _SIXTEEN_DARK if dark else _SIXTEEN_LIGHT)
    )
    mark = Style(bold=True, underline=True)
    quiet, current = Style(italic=True), Style(reverse=True)
    return Palette(Depth.SIXTEEN, tuple(hues), quiet, _DIM, mark, current, _PLAIN_SIGNS)


def _none(_background: Rgb, _foreground: Rgb, *, dark: bool) -> Palette:  # noqa: ARG001 - one shape for all
    """No colour: attributes only."""
    hues = (Hue(None, None, None, None),) * HUE_COUNT
    mark = Style(bold=True, underline=True)
    quiet, current = Style(italic=True), Style(bold=True, reverse=True)
    return Palette(Depth.NONE, hues, quiet, _DIM, mark, current, _PLAIN_SIGNS)


class _Maker(Protocol):
    """Makes the palette of one depth."""

    def __call__(self, background: Rgb, foreground: Rgb, /, *, dark: bool) -> Palette:
        """The palette for a theme."""


_MAKERS: dict[Depth, _Maker] = {
    Depth.TRUE: _true,
    Depth.CUBE: _cube,
    Depth.SIXTEEN: _sixteen,
    Depth.NONE: _none,
}


def _marks(*, dark: bool) -> tuple[Style, Style]:
    """Marked stretches: black on yellow, the current one bold on orange."""
    ground, current_ground = _MARKS_DARK if dark else _MARKS_LIGHT
    black = color((0, 0, 0))
    return (
        Style(color=black, bgcolor=color(ground)),
        Style(color=black, bgcolor=color(current_ground), bold=True, underline=True),
    )


def _signs(quiet: Style, *, dark: bool) -> dict[Relation, Style]:
    """A disagreement calls for attention, agreement for none."""
    _, ground = _MARKS_DARK if dark else _MARKS_LIGHT
    differ = Style(color=color((0, 0, 0)), bgcolor=color(ground), bold=True)
    return {**_PLAIN_SIGNS, Relation.DIFFER: differ, Relation.AGREE: quiet}


def _quiet(background: Rgb, foreground: Rgb, tint: Rgb) -> Style:
    """Text a little nearer to the background, if that can be read with ease on `tint`."""
    for part in (0.72, 0.8, 0.88):
        colour = between(background, foreground, part)
        if contrast(colour, tint) >= TEXT_CONTRAST:
            return Style(color=color(colour))
    return Style(italic=True)


_DIM = Style(dim=True)


def _dimmed(background: Rgb, foreground: Rgb) -> Style:
    """Text as near to the background as it can be read with ease there."""
    for part in (0.5, 0.56, 0.62, 0.68, 0.74):
        colour = between(background, foreground, part)
        if contrast(colour, background) >= TEXT_CONTRAST:
            return Style(color=color(colour))
    return _quiet(background, foreground, background)


def _grey(level: int) -> Color:
    return color((level, level, level))
