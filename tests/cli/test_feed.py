"""Tests of feeds on the command line: what is listed, and the one line where nothing is."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from newsreader import terminal
from newsreader.cli import main
from newsreader.comparison.progress import SILENT
from newsreader.errors import AddressError
from tests.cli.stand_in import LEFT
from tests.loading.address.site import page, running, status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.loading.address.site import Site

BRIDGE = "Mayor Irene Corbel closed the harbour bridge after 40 cables snapped in the storm."
SHUT = "The harbour bridge lost 44 cables in the storm, said mayor Irene Corbel, and shut it."
SOUP = "Leeks and barley make a soup for autumn."


def rss(outlet: str, *told: str) -> str:
    items = "".join(
        f"<item><title>{text[:40]}</title><link>https://{outlet}.example/{number}</link>"
        f"<description>{text}</description></item>"
        for number, text in enumerate(told)
    )
    return f'<rss version="2.0"><channel><title>{outlet}</title>{items}</channel></rss>'


def opml(*urls: str) -> str:
    outlines = "".join(f'<outline xmlUrl="{url}"/>' for url in urls)
    return f'<?xml version="1.0"?><opml version="2.0"><body>{outlines}</body></opml>'


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    answers = {
        "/herald": page(rss("herald", BRIDGE, SOUP).encode(), Content_Type="application/rss+xml"),
        "/post": page(rss("post", SHUT).encode(), Content_Type="text/xml"),
        "/page": page(LEFT.encode()),
        "/gone": status(410),
    }
    with running(answers) as site:
        site.answers["/list"] = page(
            opml(*map(site.url, ("/herald", "/post", "/gone", "/page")), "ftp://x").encode()
        )
        yield site


@pytest.fixture
def feeds(tmp_path: Path) -> Path:
    """A folder with feeds."""
    (tmp_path / "herald.xml").write_text(rss("herald", BRIDGE, SOUP))
    (tmp_path / "post.rss").write_text(rss("post", SHUT))
    (tmp_path / "soup.xml").write_text(rss("soup", SOUP))
    return tmp_path


def stories(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[list[str]]:
    """The stories that are listed, each as its sorted addresses."""
    assert main([*map(str, arguments), "--list", "-f", "json"]) == 0
    listed: list[list[str]] = json.loads(capsys.readouterr().out)["stories"]
    return [sorted(story) for story in listed]


def test_two_feeds_are_listed_as_text(feeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(feeds / "herald.xml"), str(feeds / "post.rss")]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("1 story in 2 articles\n")
    assert "https://herald.example/0 · herald" in out
    assert "soup" not in out
    assert err == ""


def test_feeds_may_stand_in_files_at_addresses_and_in_lists(
    site: Site, feeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    covered = [["https://herald.example/0", "https://post.example/0"]]
    assert stories(capsys, feeds / "herald.xml", feeds / "post.rss") == covered
    assert stories(capsys, feeds / "herald.xml", site.url("/post"), "--allow-private") == covered
    (feeds / "mine.opml").write_text(opml(site.url("/herald"), site.url("/post")))
    assert stories(capsys, feeds / "mine.opml", "--allow-private") == covered


def test_a_feed_of_a_list_that_fails_is_skipped_with_a_word(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([site.url("/list"), "--allow-private"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("1 story in 2 articles\n")
    assert err == (
        "newsreader: skipped ftp://x (is no address of the web),"
        f" {site.url('/gone')} (the page was taken away (410))"
        f" and {site.url('/page')} (is no feed)\n"
    )


def test_a_list_is_written_to_a_file(feeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(feeds / "herald.xml"), str(feeds / "post.rss"), "--list"]
    assert main([*arguments, "-o", str(feeds / "list.json")]) == 0
    assert len(json.loads((feeds / "list.json").read_text())["articles"]) == 2
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("arguments", "outcome"),
    [
        (["herald.xml"], (2, "herald.xml: one more feed is needed")),
        (["herald.xml", "a.txt"], (2, "herald.xml is a feed: give feeds, or articles, not both")),
        (
            ["herald.xml", "post.rss", "-o", "x.md"],
            (2, "feeds are listed, not compared: add --list"),
        ),
        (["post.rss", "soup.xml"], (1, "no story is covered by two of the 2 feeds")),
        (["empty.xml", "post.rss"], (1, "empty.xml: is a feed without entries")),
        (["list.opml"], (1, "list.opml: is a list without feeds")),
    ],
)
def test_what_cannot_be_listed_is_one_line(
    feeds: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: Sequence[str],
    outcome: tuple[int, str],
) -> None:
    (feeds / "a.txt").write_text(LEFT)
    (feeds / "empty.xml").write_text(rss("empty"))
    (feeds / "list.opml").write_text(opml())
    monkeypatch.chdir(feeds)
    assert main(arguments) == outcome[0]
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"newsreader: {outcome[1]}")


def test_a_list_none_of_whose_feeds_can_be_had(
    site: Site, feeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (feeds / "mine.opml").write_text(opml(site.url("/gone")))
    assert main([str(feeds / "mine.opml"), "--allow-private"]) == 1
    assert capsys.readouterr().err == (
        "newsreader: two feeds are needed, and none can be read:"
        f" {site.url('/gone')} (the page was taken away (410))\n"
    )


def test_without_feedparser_the_line_says_how_to_install_it(
    feeds: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    assert main([str(feeds / "herald.xml"), str(feeds / "post.rss")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.endswith("one more package is needed: pip install 'newsreader-tui[feeds]'\n")


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A terminal, and a chooser that only takes notes."""
    notes: dict[str, Any] = {}

    def open_chooser(find: Any, place: str, _options: object) -> int:
        notes.update(find=find, place=place)
        return 0

    monkeypatch.setattr(terminal, "holds_screen", lambda: True)
    monkeypatch.setattr("newsreader.cli.reading.open_chooser", open_chooser)
    return notes


def test_on_a_terminal_the_chooser_opens(
    feeds: Path, chosen: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("herald.xml", "post.rss", "soup.xml", "herald.xml", "post.rss")
    assert main([str(feeds / name) for name in names]) == 0
    assert chosen["place"] == "herald, post, soup and 2 more"
    assert len(chosen["find"](SILENT).stories) == 1
    assert capsys.readouterr() == ("", "")


def test_pages_are_fetched_when_they_are_opened(
    site: Site, feeds: Path, chosen: dict[str, Any]
) -> None:
    for name, path in (("herald.xml", "/page"), ("post.rss", "/gone")):
        text = (feeds / name).read_text()
        outlet = name.partition(".")[0]
        (feeds / name).write_text(text.replace(f"https://{outlet}.example/0", site.url(path)))
    before = len(site.requests)
    assert main([str(feeds / "herald.xml"), str(feeds / "post.rss"), "--allow-private"]) == 0
    reports = {report.name: report for report in chosen["find"](SILENT).reports}
    assert len(site.requests) == before
    article = reports[site.url("/page")].load()
    assert (article.title, article.source) == ("Harbour bridge closed after storm", "herald")
    assert len(site.requests) == before + 1
    assert reports[site.url("/page")].load() is article
    assert len(site.requests) == before + 1
    with pytest.raises(AddressError, match="taken away"):
        reports[site.url("/gone")].load()
