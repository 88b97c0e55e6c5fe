"""The themes: they exist, can be chosen, and can be read."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from newsreader.errors import UsageError
from newsreader.screen.reading import ReadingScreen
from newsreader.screen.theme import DARK, LIGHT, OWN, checked_theme, theme_names
from tests.screen.stage import opened

QUIET = ("text-muted", "footer-key-foreground", "text-warning", "text-success", "text-error")


def colour(theme: Theme, name: str) -> Color:
    return Color.parse(theme.to_color_system().generate()[name])


def luminance(color: Color) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [part / 255 for part in color.rgb]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: Color, ground: Color) -> float:
    """Contrast ratio by WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((luminance(ink), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["background", "surface", "panel", "block-cursor-background"])
def test_text_stands_out_from_every_ground(theme: Theme, ground: str) -> None:
    assert contrast(colour(theme, "foreground"), colour(theme, ground)) >= 7


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, ground) for ink in QUIET for ground in ("background", "surface", "panel")),
        ("text-muted", "block-cursor-background"),
        ("text-muted", "block-cursor-blurred-background"),
    ],
)
def test_quiet_text_can_still_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(colour(theme, ink), colour(theme, ground)) >= 4.5


def test_own_themes_come_first() -> None:
    assert theme_names()[:2] == ("newsreader-dark", "newsreader-light")
    assert set(theme_names()) == {DARK.name, LIGHT.name, *BUILTIN_THEMES}


def test_a_name_is_checked() -> None:
    assert checked_theme(None) == "newsreader-dark"
    assert checked_theme("nord") == "nord"
    with pytest.raises(UsageError, match="newsreader-dark, newsreader-light, ansi"):
        checked_theme("newsreader")


async def test_themes_of_every_kind_can_be_worn() -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("n", "s")
        for name in (LIGHT.name, "textual-light", "nord", "ansi-dark", "ansi-light"):
            pilot.app.theme = name
            await pilot.pause()
        assert isinstance(pilot.app.screen, ReadingScreen)
