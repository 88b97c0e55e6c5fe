"""newsreader's own themes: a dark and a light one, made for long reading.

Backgrounds are near-neutral so that the tints of linked paragraphs are the
only colour in the text; the chrome takes one quiet accent. Foreground on
background holds a contrast of at least 7:1, muted text of at least 4.5:1.
"""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

from newsreader.errors import UsageError, printable

DARK = Theme(
    name="newsreader-dark",
    dark=True,
    primary="#7da6cf",
    secondary="#5d7d9e",
    accent="#d3a55f",
    warning="#dba45a",
    error="#dd7a75",
    success="#86b58a",
    foreground="#d9dce1",
    background="#131519",
    surface="#191c21",
    panel="#22262d",
    variables={
        "border": "#3b434e",
        "border-blurred": "#2a3038",
        "block-cursor-foreground": "#f2f4f7",
        "block-cursor-background": "#2a3d52",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-foreground": "#d9dce1",
        "block-cursor-blurred-background": "#252b33",
        "block-hover-background": "#1f242a",
        "scrollbar": "#3a424d",
        "scrollbar-hover": "#4c5663",
        "scrollbar-active": "#7da6cf",
        "scrollbar-background": "#191c21",
        "scrollbar-background-hover": "#191c21",
        "scrollbar-background-active": "#191c21",
        "scrollbar-corner-color": "#191c21",
        "input-selection-background": "#7da6cf 35%",
        "text-muted": "#9fa7b2",
        "footer-key-foreground": "#d3a55f",
    },
)

LIGHT = Theme(
    name="newsreader-light",
    dark=False,
    primary="#2c5f93",
    secondary="#5a7da0",
    accent="#8f5a12",
    warning="#9a5a00",
    error="#b13a36",
    success="#2f7040",
    foreground="#22262b",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e7e4dd",
    variables={
        "border": "#bdb8ad",
        "border-blurred": "#d8d4ca",
        "block-cursor-foreground": "#11161c",
        "block-cursor-background": "#cddeee",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-foreground": "#22262b",
        "block-cursor-blurred-background": "#e3e0d8",
        "block-hover-background": "#ebe8e1",
        "scrollbar": "#c9c4b9",
        "scrollbar-hover": "#aea89b",
        "scrollbar-active": "#2c5f93",
        "scrollbar-background": "#f3f1ec",
        "scrollbar-background-hover": "#f3f1ec",
        "scrollbar-background-active": "#f3f1ec",
        "scrollbar-corner-color": "#f3f1ec",
        "input-selection-background": "#2c5f93 25%",
        "text-muted": "#595e67",
        "footer-key-foreground": "#8f5a12",
    },
)

OWN = (DARK, LIGHT)


def theme_names() -> tuple[str, ...]:
    """Every theme that can be asked for: newsreader's first, then Textual's by name."""
    return (*(theme.name for theme in OWN), *sorted(BUILTIN_THEMES))


def checked_theme(name: str | None) -> str:
    """The name of a theme that exists; newsreader's dark one for None.

    Raises:
        UsageError: No theme has that name.
    """
    if name is None:
        return DARK.name
    names = theme_names()
    if name not in names:
        message = f"no theme is called {printable(name)!r}; choose one of {', '.join(names)}"
        raise UsageError(message)
    return name
