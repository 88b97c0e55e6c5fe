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
from typing import TYPE_CHECKING

from rich.color import Color
from rich.style import Style

from newsreader.screen.oklch import Rgb, lightness_of, rgb

if TYPE_CHECKING:
    from collections.abc import Callable

HUE_COUNT = 8


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
class Hue:
    """The colours of one group. None means: leave what is there."""

    tint: Color | None
    """Behind the text of a strongly linked paragraph."""
    current_tint: Color | None
    """Behind a paragraph of the current link."""
    line: Color | None
    """Bars, numbers and lanes."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that the panes and the gutter use beyond the theme's own."""

    depth: Depth
    hues: tuple[Hue, ...]
    quiet: Style
    """Captions, bylines and whatever else dresses the story."""
    mark: Style
    """A marked mention."""
    current_mark: Style
    """The mention last gone to."""

    @property
    def tinted(self) -> bool:
        """Whether paragraphs, and so ribbons, have a background."""
        return self.hues[0].tint is not None

    def hue(self, number: int) -> Hue:
        """The colours of the group with a number (from 1)."""
        return self.hues[(number - 1) % len(self.hues)]


# OKLCH hue angles: blue, orange, green, magenta, yellow, cyan, red, violet.
_ANGLES = (255.0, 55.0, 148.0, 328.0, 100.0, 205.0, 22.0, 290.0)
# Their nearest in the 6x6x6 cube of 256 colours, by levels of the cube.
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
# ANSI colours that are told apart on both grounds.
_SIXTEEN_DARK = (12, 11, 10, 13, 14, 9)
_SIXTEEN_LIGHT = (4, 3, 2, 5, 6, 1)

_MARKS_DARK = ((0xE3, 0xC4, 0x55), (0xFF, 0x9F, 0x43))
_MARKS_LIGHT = ((0xFF, 0xE0, 0x6B), (0xFF, 0xA6, 0x3D))


def make_palette(background: Rgb, foreground: Rgb, depth: Depth) -> Palette:
    """The palette for a theme's background and text on a terminal."""
    dark = lightness_of(background) < lightness_of(foreground)
    make = _MAKERS[depth]
    return make(background, foreground, dark)


def _true(background: Rgb, foreground: Rgb, dark: bool) -> Palette:  # noqa: FBT001  which of two sets
    """Tints at a set distance from the background, made from it."""
    ground = lightness_of(background)
    if dark:
        base, swing, lift, chroma = min(max(ground + 0.115, 0.27), 0.42), 0.025, 0.075, 0.062
        line_base, line_swing, line_chroma = 0.74, 0.04, 0.13
    else:
        base, swing, lift, chroma = max(min(ground - 0.055, 0.93), 0.80), 0.02, -0.065, 0.055
        line_base, line_swing, line_chroma = 0.54, 0.04, 0.15
    hues = []
    for index, angle in enumerate(_ANGLES):
        sign = 1 if index % 2 else -1
        tint = base + sign * swing
        hues.append(
            Hue(
                _color(rgb(tint, chroma, angle)),
                _color(rgb(tint + lift, chroma * 1.5, angle)),
                _color(rgb(line_base + sign * line_swing, line_chroma, angle)),
            )
        )
    return Palette(Depth.TRUE, tuple(hues), _blend(background, foreground), *_marks(dark))


def _cube(background: Rgb, foreground: Rgb, dark: bool) -> Palette:  # noqa: FBT001  which of two sets
    """One grey for all tints, and lines of colours that the cube holds exactly."""
    grey, lighter_grey = (0x30, 0x4E) if dark else (0xDA, 0xC6)
    hues = (
        Hue(_grey(grey), _grey(lighter_grey), _color(line))
        for line in (_CUBE_DARK if dark else _CUBE_LIGHT)
    )
    return Palette(Depth.CUBE, tuple(hues), _blend(background, foreground), *_marks(dark))


def _sixteen(_background: Rgb, _foreground: Rgb, dark: bool) -> Palette:  # noqa: FBT001  which of two sets
    """Lines alone, in the terminal's own colours."""
    hues = (
        Hue(None, None, Color.from_ansi(number))
        for number in (_SIXTEEN_DARK if dark else _SIXTEEN_LIGHT)
    )
    mark = Style(bold=True, underline=True)
    return Palette(Depth.SIXTEEN, tuple(hues), Style(italic=True), mark, Style(reverse=True))


def _none(_background: Rgb, _foreground: Rgb, _dark: bool) -> Palette:  # noqa: FBT001  which of two sets
    """No colour: attributes only."""
    hues = (Hue(None, None, None),) * HUE_COUNT
    mark = Style(bold=True, underline=True)
    return Palette(Depth.NONE, hues, Style(italic=True), mark, Style(bold=True, reverse=True))


_MAKERS: dict[Depth, Callable[[Rgb, Rgb, bool], Palette]] = {
    Depth.TRUE: _true,
    Depth.CUBE: _cube,
    Depth.SIXTEEN: _sixteen,
    Depth.NONE: _none,
}


def _marks(dark: bool) -> tuple[Style, Style]:  # noqa: FBT001  which of two sets
    """Marked stretches: black on yellow, the current one bold on orange."""
    ground, current_ground = _MARKS_DARK if dark else _MARKS_LIGHT
    black = _color((0, 0, 0))
    return (
        Style(color=black, bgcolor=_color(ground)),
        Style(color=black, bgcolor=_color(current_ground), bold=True, underline=True),
    )


def _blend(background: Rgb, foreground: Rgb) -> Style:
    """Text a little nearer to the background: quiet, and still read with ease."""
    red, green, blue = (
        round(back + (fore - back) * 0.72)
        for back, fore in zip(background, foreground, strict=True)
    )
    return Style(color=_color((red, green, blue)))


def _color(colour: Rgb) -> Color:
    return Color.from_rgb(*colour)


def _grey(level: int) -> Color:
    return Color.from_rgb(level, level, level)
