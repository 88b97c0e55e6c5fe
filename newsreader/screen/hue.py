"""Eight hues for a theme, told apart on its background, and text told from them.

All are worked out in OKLCH from the background's lightness, so that they fit
any theme; where a theme's text has little contrast to spare, tints keep nearer
to the background.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from rich.color import Color

from newsreader.screen.oklch import Oklch, Rgb, contrast, lightness_of, rgb

# Blue, orange, green, magenta, yellow, cyan, red, violet: neighbours are far
# from each other on the circle.
_ANGLES = (255.0, 55.0, 148.0, 328.0, 100.0, 205.0, 22.0, 290.0)
HUE_COUNT = len(_ANGLES)
TEXT_CONTRAST = 4.5
"""Least contrast of small text (WCAG 2, level AA)."""
_FAINT = 0.62
"""How far from the background towards its full colour a faint line is."""
_LINE_STEP = 0.02
_LINE_BOUNDS = 0.3, 0.95
"""Lightness beyond which a line would have no hue left."""


@dataclass(frozen=True, slots=True)
class Hue:
    """The colours of one group. None means: leave what is there."""

    tint: Color | None
    """Behind the text of a strongly linked paragraph."""
    current_tint: Color | None
    """Behind a paragraph of the current link."""
    line: Color | None
    """Bars, numbers and lanes."""
    faint: Color | None
    """Lanes of possible links."""


class _Tone(NamedTuple):
    """Lightness and chroma of tints and lines."""

    distance: float
    """From the background to the tints."""
    darkest: float
    lightest: float
    swing: float
    """By which tints are darker and lighter by turns."""
    lift: float
    """From a tint to that of the current link."""
    chroma: float
    line: float
    line_chroma: float


_DARK = _Tone(0.115, 0.27, 0.42, 0.025, 0.075, 0.062, 0.74, 0.13)
_LIGHT = _Tone(0.075, 0.80, 0.915, 0.02, 0.065, 0.055, 0.54, 0.15)


def make_hues(background: Rgb, foreground: Rgb, *, dark: bool) -> tuple[Hue, ...]:
    """The hues for a theme's background and text, in the order of the numbers."""
    ground = lightness_of(background)
    away = 1 if dark else -1
    tone = _DARK if dark else _LIGHT
    base = min(max(ground + away * tone.distance, tone.darkest), tone.lightest)
    best = contrast(background, foreground)
    hues = []
    for index, angle in enumerate(_ANGLES):
        lightness = base + (tone.swing if index % 2 else -tone.swing)
        wish = Oklch(lightness, tone.chroma, angle)
        current_wish = Oklch(lightness + away * tone.lift, tone.chroma * 1.5, angle)
        tint = _legible(wish, ground, foreground, min(TEXT_CONTRAST + 1, best * 0.85))
        current = _legible(current_wish, ground, foreground, min(TEXT_CONTRAST, best * 0.75))
        line = _standing_out(Oklch(tone.line, tone.line_chroma, angle), tint, away)
        faint = between(background, line, _FAINT)
        hues.append(Hue(color(tint), color(current), color(line), color(faint)))
    return tuple(hues)


def _legible(wish: Oklch, ground: float, text: Rgb, least: float) -> Rgb:
    """A background like `wish` on which `text` keeps a contrast of `least`.

    Nearer to the lightness of the `ground`, the less contrast there is to spare.
    """
    tint = rgb(wish)
    for part in (0.85, 0.7, 0.55, 0.4):
        if contrast(tint, text) >= least:
            break
        lightness = ground + (wish.lightness - ground) * part
        tint = rgb(Oklch(lightness, wish.chroma * part, wish.hue))
    return tint


def _standing_out(wish: Oklch, tint: Rgb, away: int) -> Rgb:
    """A line like `wish` with the contrast of text on `tint`: lighter, or darker, than that."""
    lightness, chroma, hue = wish
    least, most = _LINE_BOUNDS
    line = rgb(wish)
    while contrast(line, tint) < TEXT_CONTRAST and least < lightness < most:
        lightness += _LINE_STEP * away
        line = rgb(Oklch(lightness, chroma, hue))
    return line


def between(start: Rgb, end: Rgb, part: float) -> Rgb:
    """The colour at a part of the way from one to another."""
    red, green, blue = (round(s + (e - s) * part) for s, e in zip(start, end, strict=True))
    return red, green, blue


def color(channels: Rgb) -> Color:
    """The colour as Rich holds it."""
    return Color.from_rgb(*channels)


def rgb_of(colour: Color | None) -> Rgb:
    """The channels of a colour made by `color`; black for none."""
    triplet = colour.triplet if colour else None
    return (triplet.red, triplet.green, triplet.blue) if triplet else (0, 0, 0)
