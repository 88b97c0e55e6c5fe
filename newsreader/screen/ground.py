"""What a widget is drawn on: the colours of its theme, and how many its terminal shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.palette import Depth, make_palette

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App
    from textual.widget import Widget

    from newsreader.screen.palette import Palette


def palette_of(widget: Widget) -> Palette:
    """The colours of linked paragraphs on the ground of a widget."""
    background = widget.background_colors[1]
    foreground = background.blend(widget.colors[3], 1, alpha=1.0)
    dark = widget.app.current_theme.dark
    return make_palette(background.rgb, foreground.rgb, depth_of(widget.app), dark=dark)


def depth_of(app: App[Any]) -> Depth:
    """How many colours can be shown."""
    if app.no_color:
        return Depth.NONE
    if app.native_ansi_color:
        return Depth.SIXTEEN
    if app.is_headless:
        return Depth.TRUE
    return Depth.of(app.console.color_system)
