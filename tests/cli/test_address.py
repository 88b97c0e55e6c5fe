"""Tests of addresses on the command line: what is opened, and the one line where nothing is."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from newsreader import terminal
from newsreader.cli import main
from newsreader.cli.argument import build_parser
from newsreader.cli.fetching import manners_of, progress_of
from newsreader.loading.address import Page
from tests.cli.stand_in import LEFT, RIGHT
from tests.loading.address.site import page, redirect, running, status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.loading.address.site import Site, Visit

HTML = """<!doctype html><html><head><title>City shuts harbour bridge</title></head><body>
<article><h1>City shuts harbour bridge</h1>
<p>Mayor Irene Corbel shut the harbour bridge on Sunday after 44 of its cables had snapped.</p>
<p>Nobody will cross the bridge until engineers know why so many of them broke, she said.</p>
</article></body></html>"""


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    answers = {
        "/left": page(LEFT.encode(), Content_Type="text/plain"),
        "/right": page(RIGHT.encode(), Content_Type="text/plain", ETag='"1"'),
        "/page": page(HTML.encode(), Content_Type="text/html"),
        # Says one encoding and is another.
        "/lie": page(
            LEFT.replace("Irene", "Irène").encode(), Content_Type="text/plain; charset=us-ascii"
        ),
        "/odd": page(
            LEFT.replace("Irene", "Irène").encode("cp1252"), Content_Type="text/plain; charset=x"
        ),
        "/moved": redirect("/left"),
        "/loop": redirect("/loop"),
        "/away": redirect("file:///etc/passwd"),
        "/picture": page(b"\x89PNG\r\n", Content_Type="image/png"),
        "/disguised": page(b"\x89PNG\r\n\x1a\n", Content_Type="text/html"),
        "/empty": page(b""),
        "/503": status(503),
        "/drip": drip,
    }
    with running(answers) as site:
        yield site


def drip(visit: Visit) -> None:
    visit.send_response(200)
    visit.end_headers()
    visit.drip()


def opened(*arguments: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    """The two articles that a command line opens."""
    assert main([*arguments, "--allow-private", "-f", "json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    articles: list[dict[str, str]] = json.loads(out)["articles"]
    return articles


def test_two_addresses_are_opened_in_order(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    articles = opened(site.url("/moved"), site.url("/right"), capsys=capsys)
    assert [article["title"] for article in articles] == [
        "Harbour bridge closed after storm",
        "City shuts harbour bridge",
    ]


def test_an_address_beside_a_file(
    site: Site, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles = opened(str(folder / "a.txt"), site.url("/page"), capsys=capsys)
    assert [article["path"] for article in articles] == [str(folder / "a.txt"), None]
    assert articles[1]["title"] == "City shuts harbour bridge"
    assert articles[1]["url"] == site.url("/page")


def test_addresses_beside_a_folder_count_among_its_articles(
    site: Site, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.txt").write_text("Leeks are back\n\nA recipe for soup with barley and leeks.\n")
    assert main([str(folder), site.url("/right"), "--allow-private", "-f", "json"]) == 0
    out, err = capsys.readouterr()
    titles = {article["title"] for article in json.loads(out)["articles"]}
    assert titles == {"Harbour bridge closed after storm", "City shuts harbour bridge"}
    assert "the two most alike of 3 articles" in err


@pytest.mark.parametrize("path", ["/lie", "/odd"])
def test_a_server_that_lies_about_its_encoding_is_not_believed(
    site: Site, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([site.url(path), site.url("/right"), "--allow-private", "-f", "markdown"]) == 0
    assert "Irène" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "phrase"),
    [
        ("/missing", "no such page (404)"),
        ("/503", "in trouble (503"),
        ("/loop", "without end"),
        ("/away", "only http and https"),
        ("/picture", "is no article (image/png)"),
        ("/disguised", "is a picture (PNG)"),
        ("/empty", "is empty"),
        ("/drip", "was not complete within 0.3 s; try again, or give it more with --timeout"),
    ],
)
def test_what_cannot_be_opened_is_one_line(
    site: Site, folder: Path, path: str, phrase: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--allow-private", "--timeout", "0.3" if path == "/drip" else "20"]
    assert main([site.url(path), str(folder / "a.txt"), *options]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"newsreader: {site.url(path)}: ")
    assert phrase in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("address", "phrase"),
    [
        ("http://127.0.0.1/x", "stands at a private address (127.0.0.1); --allow-private opens it"),
        ("http://no-such-host.invalid/x", "there is no host no-such-host.invalid"),
        ("ftp://example.org/x", "only http and https"),
        ("https://me:hush@example.org/", "holds a user name or password"),
        ("https://exa mple.org/", "is no address"),
        ("www.example.org/story", "put https:// before it"),
        ("example.org/2022/09/story.html", "put https:// before it"),
    ],
)
def test_what_is_wrong_with_an_address_is_one_line(
    folder: Path, address: str, phrase: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([address, str(folder / "a.txt")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert phrase in err
    assert "hush" not in err


def test_nothing_answers(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    assert main([f"http://127.0.0.1:{port}/", str(folder / "a.txt"), "--allow-private"]) == 1
    assert "nothing answers there" in capsys.readouterr().err


def test_each_address_that_fails_has_its_line(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([site.url("/missing"), site.url("/503"), "--allow-private"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in lines] == [site.url("/missing"), site.url("/503")]


def test_one_address_is_not_enough(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([site.url("/left"), "--allow-private"]) == 2
    assert "one more article is needed" in capsys.readouterr().err


def test_one_address_twice_is_fetched_once(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(site.requests)
    assert main([site.url("/left")] * 2 + ["--allow-private", "-f", "json"]) == 0
    assert len(site.requests) == before + 1
    assert capsys.readouterr().err == "newsreader: both panes show the same article\n"


def test_pages_are_kept_unless_that_is_not_wanted(
    site: Site, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def asked(*options: str) -> str | None:
        arguments = [str(folder / "a.txt"), site.url("/right"), "--allow-private", "-f", "json"]
        assert main([*arguments, *options]) == 0
        capsys.readouterr()
        return site.requests[-1][1].get("If-None-Match")

    assert asked("--no-cache") is None
    asked()
    assert asked() == '"1"'
    assert asked("--no-cache") is None


@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "nan", "inf", "1e9"])
def test_a_time_that_is_none(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seeds", f"--timeout={seconds}"]) == 2
    assert "is no number of seconds" in capsys.readouterr().err


def test_the_options_reach_the_fetcher() -> None:
    parse = build_parser().parse_args
    manners = manners_of(parse([]))
    assert (manners.seconds, manners.allow_private, manners.cache is None) == (20, False, False)
    manners = manners_of(parse(["--timeout", "3", "--allow-private", "--no-cache"]))
    assert (manners.seconds, manners.allow_private, manners.cache) == (3, True, None)


def test_progress_is_told_in_one_line(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "is_terminal", lambda stream: stream is sys.stderr)
    assert main([site.url("/left"), site.url("/right"), "--allow-private", "-f", "json"]) == 0
    err = capsys.readouterr().err
    assert "\rfetching localhost (done), localhost (done)\r" in err
    assert err.endswith("\r")
    assert "\n" not in err


def errand(url: str, received_bytes: int = 0, outcome: Page | None = None) -> SimpleNamespace:
    return SimpleNamespace(url=url, received_bytes=received_bytes, outcome=outcome)


def test_progress_in_words() -> None:
    errands: Sequence[object] = [
        errand("https://a.example/x", 120_000),
        errand("https://b.example/x", 5, Page(b"x", "https://b.example/x")),
        errand(f"https://{'c' * 60}.example/x"),
    ]
    told = progress_of(errands)  # type: ignore[arg-type]  # stand-ins
    assert told == f"fetching a.example (120 kB), b.example (done), {'c' * 24}"
    assert progress_of([*errands, errand("https://d.example")]) == (  # type: ignore[list-item]  # as above
        "fetching: 1 of 4 addresses"
    )


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """What is started takes an interruption, though this process may ignore it, as jobs do."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.usefixtures("_interruptible")
def test_an_interruption_while_fetching_is_quiet_and_130(folder: Path) -> None:
    arrived = threading.Event()

    def hang(visit: Visit) -> None:
        arrived.set()
        visit.drip()

    with running({"/": hang}) as site:
        command = [sys.executable, "-m", "newsreader", site.url("/"), str(folder / "a.txt")]
        process = subprocess.Popen(
            [*command, "--allow-private"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ,
        )
        assert arrived.wait(timeout=60)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
