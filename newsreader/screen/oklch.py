"""Colours by lightness, chroma and hue, as the eye judges them, and their contrast.

OKLCH is polar OKLab (B. Ottosson, "A perceptual color space for image
processing", 2020): equal steps look equal, so that hues made here differ in
hue alone. Lightness and chroma are 0 to 1, hues are degrees.
"""

from __future__ import annotations

from math import cos, radians, sin
from typing import NamedTuple, TypeAlias

Rgb: TypeAlias = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""


class Oklch(NamedTuple):
    """A colour as the eye judges it."""

    lightness: float
    chroma: float
    hue: float


_CHROMA_STEP = 0.005
_SLACK = 0.0005
"""How far beyond 0 to 1 a channel may be and still be rounded into it."""
_LINEAR_BELOW = 0.0031308
"""Linear light up to which sRGB is linear too, by a factor of 12.92 (IEC 61966-2-1)."""


def rgb(colour: Oklch) -> Rgb:
    """The colour as red, green, blue of 0 to 255.

    Where a screen cannot show so much chroma, the most that it can show at
    the same lightness and hue.
    """
    lightness, chroma, hue = colour
    while True:
        channels = [_encoded(value) for value in _linear(lightness, chroma, hue)]
        if chroma <= 0 or all(-_SLACK <= value <= 1 + _SLACK for value in channels):
            red, green, blue = (round(255 * min(max(value, 0.0), 1.0)) for value in channels)
            return red, green, blue
        chroma = max(0.0, chroma - _CHROMA_STEP)


def lightness_of(colour: Rgb) -> float:
    """How light a colour looks, from 0 for black to 1 for white."""
    red, green, blue = (_decoded(value / 255) for value in colour)
    long = 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue
    medium = 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue
    short = 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue
    return float(
        0.2104542553 * long ** (1 / 3)
        + 0.7936177850 * medium ** (1 / 3)
        - 0.0040720468 * short ** (1 / 3)
    )


def contrast(one: Rgb, other: Rgb) -> float:
    """How well two colours stand out from each other, from 1 to 21 (WCAG 2, 1.4.3)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Rgb) -> float:
    """Relative luminance of a colour."""
    red, green, blue = (_decoded(value / 255) for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Linear light of the three channels; beyond 0 to 1 where it cannot be shown."""
    a = chroma * cos(radians(hue))
    b = chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encoded(linear: float) -> float:
    """An sRGB channel from linear light."""
    if linear <= _LINEAR_BELOW:
        return 12.92 * linear
    return float(1.055 * linear ** (1 / 2.4) - 0.055)


def _decoded(encoded: float) -> float:
    """Linear light from an sRGB channel."""
    if encoded <= 12.92 * _LINEAR_BELOW:
        return encoded / 12.92
    return float(((encoded + 0.055) / 1.055) ** 2.4)
