"""The page opened from disk: keys, links, looks, and not a word to the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader import compare
from newsreader.export import Choice, Format, render
from newsreader.story import open_pair
from tests.export.annotated import DAY
from tests.factory import of_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.conftest import Opened

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the two seed articles."""
    comparison = compare(*open_pair([ROOT / "seeds"]).articles)
    path = tmp_path_factory.mktemp("page") / "seeds.html"
    path.write_text(render(comparison, Format.HTML, Choice(day=DAY)), encoding="utf-8")
    return path


def test_nothing_is_asked_of_the_network_and_nothing_goes_wrong(
    open_page: Callable[..., Opened], seeds: Path
) -> None:
    opened = open_page(seeds)
    for key in ("n", "n", "p", "y", "y", "Escape", "n"):
        opened.page.keyboard.press(key)
    opened.page.wait_for_timeout(200)
    assert opened.heard == []


def test_keys_go_from_link_to_link(open_page: Callable[..., Opened], seeds: Path) -> None:
    page = open_page(seeds).page
    status = page.locator("#status")
    page.keyboard.press("n")
    assert "Link 1 of" in status.inner_text()
    assert page.locator(".block.current").count() == 2
    page.keyboard.press("n")
    assert "Link 2 of" in status.inner_text()
    page.keyboard.press("p")
    assert "Link 1 of" in status.inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".block.current").count() == 0


def test_both_ends_of_a_link_come_into_view_and_are_joined(
    open_page: Callable[..., Opened], seeds: Path
) -> None:
    page = open_page(seeds).page
    for _ in range(12):
        page.keyboard.press("n")
    page.wait_for_timeout(300)
    ends = page.locator(".block.current").all()
    assert len(ends) == 2
    for end in ends:
        box = end.bounding_box()
        assert box is not None
        assert 0 <= box["y"] < 800
    assert page.locator("#lines path.current").count() == 1
    assert page.locator("#lines path.current").get_attribute("d")


def test_the_articles_scroll_together(open_page: Callable[..., Opened], seeds: Path) -> None:
    page = open_page(seeds).page
    page.locator("#pane-A").hover()
    page.mouse.wheel(0, 600)
    page.wait_for_timeout(300)
    assert page.evaluate("document.getElementById('pane-A').scrollTop") > 0
    assert page.evaluate("document.getElementById('pane-B').scrollTop") > 0


def test_without_a_script_texts_numbers_and_links_work(
    open_page: Callable[..., Opened], seeds: Path
) -> None:
    page = open_page(seeds, script=False).page
    page.locator("#A1 a.to").first.click()
    target = page.url.partition("#")[2]
    assert target.startswith("B")
    assert page.locator(f"#{target}").is_visible()
    page.locator("#numbers > summary").click()
    assert page.locator("#numbers table").is_visible()
    assert not page.locator("#status").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_every_ground(
    open_page: Callable[..., Opened], seeds: Path, scheme: str
) -> None:
    page = open_page(seeds, scheme=scheme).page
    ratios = page.evaluate(CONTRASTS)
    assert len(ratios) > 20
    assert min(ratios) >= 4.5


def test_a_narrow_window_stacks_the_articles(open_page: Callable[..., Opened], seeds: Path) -> None:
    page = open_page(seeds, width=420).page
    left, right = (page.locator(f"#pane-{label}").bounding_box() for label in "AB")
    assert left is not None
    assert right is not None
    assert right["y"] >= left["y"] + left["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 420


def test_hostile_text_stays_text(open_page: Callable[..., Opened], tmp_path: Path) -> None:
    text = "<script>document.title='hit'</script><img src=x onerror=alert(1)> [x](javascript:0)"
    path = tmp_path / "hostile.html"
    comparison = of_texts((text, "One."), (text, "Two."))
    path.write_text(render(comparison, Format.HTML, Choice(day=DAY)), encoding="utf-8")
    opened = open_page(path)
    assert "hit" not in opened.page.title().replace(text, "")
    assert text in opened.page.locator("#A1").inner_text()
    assert opened.page.locator("img").count() == 0
    assert opened.heard == []


CONTRASTS = """
() => {
  const parse = (colour) => colour.match(/[0-9.]+/g).slice(0, 4).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => v / 255).map(
      (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const found = parse(getComputedStyle(at).backgroundColor);
      if (found.length < 4 || found[3] > 0) return found.slice(0, 3);
    }
    return [255, 255, 255];
  };
  return Array.from(document.querySelectorAll(".block, .marks a, td, th, footer p"), (node) => {
    const [a, b] = [parse(getComputedStyle(node).color).slice(0, 3), ground(node)].map(light);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
}
"""
"""The contrast of each text with what lies under it, as WCAG 2.2 reckons it."""
