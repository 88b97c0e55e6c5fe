"""A picture of the screen that every viewer shows alike, without a network.

Textual's SVG names fonts on a web server and leaves the blanks at the start
of a text to the viewer, some of which drop them. Both are mended here.
"""

from __future__ import annotations

import re

_FONT_FACE = re.compile(r"\s*@font-face \{[^}]*\}")
_FONTS = "DejaVu Sans Mono, Menlo, Consolas, monospace"


def self_contained(svg: str) -> str:
    """The picture with fonts that a machine has, and every blank kept.

    Args:
        svg: A document of Textual's `App.export_screenshot`.
    """
    plain = _FONT_FACE.sub("", svg).replace("Fira Code, monospace", _FONTS)
    return plain.replace("<text ", '<text xml:space="preserve" ')
