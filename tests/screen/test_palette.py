"""Colours that can be read on every theme, and told apart on every terminal."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from newsreader.comparison.model import Relation
from newsreader.screen.hue import HUE_COUNT, rgb_of
from newsreader.screen.oklch import Oklch, contrast, lightness_of, rgb
from newsreader.screen.palette import Depth, Palette, make_palette
from newsreader.screen.theme import DARK, LIGHT

THEMES = [t for t in (*BUILTIN_THEMES.values(), DARK, LIGHT) if not t.ansi]


def channels(theme: Theme, name: str) -> tuple[int, int, int]:
    return Color.parse(theme.to_color_system().generate()[name]).rgb


def palette(theme: Theme, depth: Depth) -> Palette:
    ground, text = channels(theme, "background"), channels(theme, "foreground")
    return make_palette(ground, text, depth, dark=theme.dark)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read_on_every_tint(theme: Theme) -> None:
    text = channels(theme, "foreground")
    # A theme whose own text is weak cannot be made better, but not much worse.
    best = contrast(text, channels(theme, "background"))
    for hue in palette(theme, Depth.TRUE).hues:
        assert contrast(text, rgb_of(hue.tint)) >= min(4.5, best * 0.8)
        assert contrast(text, rgb_of(hue.current_tint)) >= min(4.4, best * 0.7)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_numbers_can_be_read_and_lines_be_seen(theme: Theme) -> None:
    ground = channels(theme, "background")
    for hue in palette(theme, Depth.TRUE).hues:
        assert contrast(rgb_of(hue.line), rgb_of(hue.tint)) >= 4.4
        assert contrast(rgb_of(hue.line), ground) >= 4.5
        assert contrast(rgb_of(hue.faint), ground) >= 2.4


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_quiet_text_is_quieter_and_can_be_read(theme: Theme) -> None:
    ground, text = channels(theme, "background"), channels(theme, "foreground")
    made = palette(theme, Depth.TRUE)
    quiet = rgb_of(made.quiet.color)
    assert 4.5 <= contrast(quiet, ground) < contrast(text, ground)
    assert all(contrast(quiet, rgb_of(hue.tint)) >= 4.5 for hue in made.hues)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_neighbours_differ_in_lightness_too(theme: Theme) -> None:
    tints = [lightness_of(rgb_of(hue.tint)) for hue in palette(theme, Depth.TRUE).hues]
    assert len(tints) == HUE_COUNT
    assert all(abs(one - other) > 0.03 for one, other in pairwise(tints))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_with_256_colours_lines_are_sent_as_they_are(theme: Theme) -> None:
    for hue in palette(theme, Depth.CUBE).hues:
        assert hue.line is not None
        assert hue.tint is not None
        assert hue.line.downgrade(ColorSystem.EIGHT_BIT).get_truecolor() == hue.line.triplet
        # A grey is sent as a grey, by one step darker at the most.
        sent = hue.tint.downgrade(ColorSystem.EIGHT_BIT).get_truecolor()
        assert sent.red == sent.green == sent.blue
        assert 0 <= rgb_of(hue.tint)[0] - sent.red <= 10


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_with_16_colours_there_are_six_lines_and_no_tint(theme: Theme) -> None:
    hues = palette(theme, Depth.SIXTEEN).hues
    assert not palette(theme, Depth.SIXTEEN).tinted
    numbers = {hue.line.downgrade(ColorSystem.STANDARD).number for hue in hues if hue.line}
    assert len(numbers) == len(hues) == 6


def test_without_colours_there_is_none() -> None:
    made = palette(DARK, Depth.NONE)
    assert all(
        colour is None
        for hue in made.hues
        for colour in (hue.tint, hue.current_tint, hue.line, hue.faint)
    )
    assert made.mark.color is made.mark.bgcolor is made.quiet.color is None
    assert made.mark.underline
    assert made.current_mark.reverse


def test_the_ninth_number_wears_the_first_hue() -> None:
    made = palette(DARK, Depth.TRUE)
    assert made.hue(1) == made.hue(9) == made.hues[0]


@pytest.mark.parametrize(
    ("color_system", "depth"),
    [
        (None, Depth.NONE),
        ("standard", Depth.SIXTEEN),
        ("windows", Depth.SIXTEEN),
        ("256", Depth.CUBE),
        ("truecolor", Depth.TRUE),
    ],
)
def test_what_a_terminal_shows(color_system: str | None, depth: Depth) -> None:
    assert Depth.of(color_system) is depth


@given(
    st.floats(min_value=0, max_value=1),
    st.floats(min_value=0, max_value=0.4),
    st.floats(min_value=0, max_value=360),
)
def test_every_colour_can_be_shown_at_its_lightness(
    lightness: float, chroma: float, hue: float
) -> None:
    shown = rgb(Oklch(lightness, chroma, hue))
    assert all(0 <= channel <= 255 for channel in shown)
    # Black and the darkest grey that a screen shows are .067 apart.
    assert abs(lightness_of(shown) - lightness) < (0.054 if lightness < 0.15 else 0.005)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_tints_tell_groups_apart_only_where_there_are_millions_of_colours() -> None:
    assert {depth for depth in Depth if palette(DARK, depth).hued} == {Depth.TRUE}


@pytest.mark.parametrize("depth", Depth)
def test_a_disagreement_stands_out_most_and_agreement_least(depth: Depth) -> None:
    signs = palette(DARK, depth).signs
    assert signs[Relation.DIFFER].bold
    assert signs[Relation.DIFFER].reverse or signs[Relation.DIFFER].bgcolor
    assert not any((signs[Relation.AGREE].bold, signs[Relation.AGREE].reverse))
