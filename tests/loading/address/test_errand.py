"""Tests of fetching from a server that behaves as badly as servers can."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from newsreader import __version__
from newsreader.errors import AddressError
from newsreader.loading.address import Errand, Manners, Page, Turns, fetch
from newsreader.loading.address import request as request_module
from newsreader.loading.address.host import addresses_of
from tests.loading.address.site import CERTIFICATE, Visit, page, redirect, running, status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsreader.errors import NewsreaderError
    from newsreader.loading.address.location import Location
    from tests.loading.address.site import Answer, Site

STORY = b"<p>The ferry runs again from Monday, the harbour office said.</p>"
HOME = Manners(seconds=20, allow_private=True)
"""A visitor who may enter this machine."""
HASTY = Manners(seconds=0.4, allow_private=True)
SMALL = Manners(limit_bytes=10_000, allow_private=True)


def bomb(visit: Visit) -> None:
    visit.send(gzip.compress(bytes(50_000_000)), headers={"Content-Encoding": "gzip"})


def double_bomb(visit: Visit) -> None:
    packed = gzip.compress(gzip.compress(bytes(50_000_000)))
    visit.send(packed, headers={"Content-Encoding": "gzip, gzip"})


def drip_body(visit: Visit) -> None:
    visit.send_response(200)
    visit.send_header("Content-Length", "100000")
    visit.end_headers()
    visit.drip()


def drip_endless(visit: Visit) -> None:
    """A body without a length, which only the end of the connection ends."""
    visit.send_response(200)
    visit.end_headers()
    visit.drip()


def drip_headers(visit: Visit) -> None:
    visit.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    visit.drip()


def truncated(visit: Visit) -> None:
    visit.send(STORY[:20], headers={"Content-Length": str(len(STORY))})
    visit.close_connection = True


def truncated_chunk(visit: Visit) -> None:
    visit.send_response(200)
    visit.send_header("Transfer-Encoding", "chunked")
    visit.end_headers()
    visit.wfile.write(b"ff\r\nshort")
    visit.close_connection = True


def noise(visit: Visit) -> None:
    visit.wfile.write(b"SSH-2.0-OpenSSH\r\n")
    visit.close_connection = True


def silence(visit: Visit) -> None:
    visit.close_connection = True


def chunked(visit: Visit) -> None:
    visit.send_response(200)
    visit.send_header("Transfer-Encoding", "chunked")
    visit.end_headers()
    for part in (STORY[:10], STORY[10:], b""):
        visit.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))


ANSWERS: Mapping[str, Answer] = {
    "/story": page(STORY, Content_Type='text/html; charset="windows-1252"'),
    "/plain": page(STORY),
    "/chunked": chunked,
    "/gzip": page(gzip.compress(STORY), Content_Encoding="gzip"),
    "/deflate": page(zlib.compress(STORY), Content_Encoding="deflate"),
    "/moved": redirect("/story", 301),
    "/far": redirect("/moved?from=far#top", 307),
    "/moved?from=far": redirect("story", 303),
    "/loop": redirect("/loop"),
    "/there": redirect("/back"),
    "/back": redirect("/there"),
    "/file": redirect("file:///etc/passwd"),
    "/odd": redirect("http://[half"),
    "/to-missing": redirect("/missing"),
    "/nowhere": lambda visit: visit.send(b"", 302),
    "/picture": page(b"\x89PNG", Content_Type="image/png"),
    "/brotli": page(b"??", Content_Encoding="br"),
    "/damaged": page(b"no gzip at all", Content_Encoding="gzip"),
    "/declared": page(bytes(20_000)),
    "/endless": drip_endless,
    "/bomb": bomb,
    "/double-bomb": double_bomb,
    "/drip-body": drip_body,
    "/drip-headers": drip_headers,
    "/truncated": truncated,
    "/truncated-chunk": truncated_chunk,
    "/noise": noise,
    "/silence": silence,
    "/empty": page(b""),
    "/none": status(204),
    **{f"/{code}": status(code) for code in (304, 401, 403, 404, 410, 418, 429, 500, 503, 599)},
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with running(ANSWERS) as site:
        yield site


def fetch_one(url: str, manners: Manners = HOME) -> Page | NewsreaderError:
    (outcome,) = fetch([url], manners)
    return outcome


def problem(url: str, manners: Manners = HOME) -> str:
    """Why there is no page, in one line that names the address first."""
    outcome = fetch_one(url, manners)
    assert isinstance(outcome, AddressError)
    assert str(outcome).startswith(f"{url}: ")
    assert str(outcome).isprintable()
    return outcome.problem


@pytest.mark.parametrize("path", ["/story", "/plain", "/chunked", "/gzip", "/deflate"])
def test_a_page_comes_unpacked(site: Site, path: str) -> None:
    outcome = fetch_one(site.url(path))
    assert isinstance(outcome, Page)
    assert (outcome.data, outcome.url) == (STORY, site.url(path))


def test_the_declared_charset_comes_with_it(site: Site) -> None:
    assert [getattr(page, "charset", 0) for page in fetch([site.url("/story")], HOME)] == [
        "windows-1252"
    ]


@pytest.mark.parametrize("path", ["/moved", "/far"])
def test_redirects_are_followed_to_the_last_address(site: Site, path: str) -> None:
    outcome = fetch_one(site.url(path))
    assert isinstance(outcome, Page)
    assert (outcome.data, outcome.url) == (STORY, site.url("/story"))


def test_the_server_learns_the_name_and_nothing_else(site: Site) -> None:
    fetch_one(site.url("/plain"))
    _, headers = site.requests[-1]
    assert headers.pop("Host") == site.base.removeprefix("http://")
    assert headers == {
        "User-Agent": f"newsreader/{__version__}",
        "Accept": "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }


@pytest.mark.parametrize(
    ("path", "phrase"),
    [
        ("/loop", "leads from one address to another without end"),
        ("/there", "leads from one address to another without end"),
        ("/file", "leads to file:///etc/passwd: only http and https addresses can be opened"),
        ("/odd", "leads to http://[half: is no address"),
        ("/to-missing", "/missing: the site has no such page (404)"),
        ("/nowhere", "the site answers with no page (302 Found)"),
        ("/picture", "is no article (image/png)"),
        ("/brotli", "packed in a way that was not asked for"),
        ("/damaged", "it cannot be unpacked"),
        ("/truncated", "broke off before the page was complete"),
        ("/truncated-chunk", "broke off before the page was complete"),
        ("/noise", "broke off before the page was complete"),
        ("/silence", "broke off before the page was complete"),
        ("/empty", "is empty"),
        ("/none", "answers with no page (204 No Content)"),
        ("/304", "answers with no page (304 Not Modified)"),
        ("/401", "asks for a login (401)"),
        ("/403", "refuses to give it (403)"),
        ("/404", "no such page (404)"),
        ("/410", "was taken away (410)"),
        ("/418", "answers with no page (418 I'm a Teapot)"),
        ("/429", "wants fewer requests (429)"),
        ("/500", "is in trouble (500 Internal Server Error)"),
        ("/599", "is in trouble (599)"),
    ],
)
def test_what_cannot_be_had_is_one_line(site: Site, path: str, phrase: str) -> None:
    assert phrase in problem(site.url(path))


@pytest.mark.parametrize("path", ["/bomb", "/double-bomb", "/declared"])
def test_no_more_is_taken_than_the_limit(site: Site, path: str) -> None:
    assert problem(site.url(path), SMALL).startswith("is larger than 10000 bytes; save")


@pytest.mark.parametrize("path", ["/drip-body", "/drip-headers", "/endless"])
def test_a_slow_drip_ends_with_the_time(site: Site, path: str) -> None:
    start = time.monotonic()
    assert problem(site.url(path), HASTY).startswith("was not complete within 0.4 s; try again")
    assert time.monotonic() - start < 10


def test_a_hanging_resolver_ends_with_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    def hang(*_arguments: object, **_options: object) -> Sequence[object]:
        released.wait()
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    assert "within 0.4 s" in problem("http://slow.example/", HASTY)
    released.set()


def test_several_come_at_the_same_time() -> None:
    meeting = threading.Barrier(3)

    def meet(visit: Visit) -> None:
        meeting.wait(timeout=20)  # broken unless all three are here at once
        visit.send(STORY)

    with running({f"/{name}": meet for name in "abc"}) as site:
        pages = fetch([site.url(f"/{name}") for name in "abc"], HOME)
    assert [getattr(page, "data", page) for page in pages] == [STORY] * 3


def test_politely_each_host_is_asked_for_one_page_at_a_time() -> None:
    open_now: list[str] = []
    most: list[int] = []

    def note(visit: Visit) -> None:
        open_now.append(visit.path)
        most.append(len(open_now))
        open_now.remove(visit.path)
        visit.send(STORY)

    with running({f"/{name}": note for name in "abcd"}) as site:
        pages = fetch([site.url(f"/{name}") for name in "abcd"], HOME, turns=Turns(0.01))
    assert set(most) == {1}
    assert all(isinstance(page, Page) for page in pages)


def test_one_failure_leaves_the_others(site: Site) -> None:
    first, second = fetch([site.url("/404"), site.url("/story")], HOME)
    assert isinstance(first, AddressError)
    assert isinstance(second, Page)


def test_progress_is_told_and_ends_in_outcomes(site: Site) -> None:
    told: list[Sequence[Errand]] = []
    fetch([site.url("/story")], HOME, on_progress=told.append)
    (errand,) = told[-1]
    assert errand.url == site.url("/story")
    assert isinstance(errand.outcome, Page)
    assert errand.received_bytes == len(STORY)


def test_an_interruption_leaves_at_once_and_cuts_the_connection() -> None:
    arrived = threading.Event()

    def hang(visit: Visit) -> None:
        arrived.set()
        visit.drip()

    def interrupt(_errands: object) -> None:
        if arrived.is_set():
            raise KeyboardInterrupt

    with running({"/": hang}) as site:
        with pytest.raises(KeyboardInterrupt):
            fetch([site.url("/")], HOME, on_progress=interrupt)
        assert arrived.is_set()


def test_where_one_address_of_a_host_does_not_answer_the_next_is_tried(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(request_module, "addresses_of", lambda *_, **__: ["::1", "127.0.0.1"])
    assert isinstance(fetch_one(site.url("/story")), Page)


def test_an_errand_that_nobody_waits_for_is_not_begun(site: Site) -> None:
    before = len(site.requests)
    errand = Errand(site.url("/story"), HOME, threading.Event())
    errand.abandon()
    errand.run()
    assert errand.outcome is None
    assert len(site.requests) == before


def test_nothing_answers() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    assert "nothing answers there" in problem(f"http://127.0.0.1:{port}/")


def test_a_host_that_does_not_exist() -> None:
    assert problem("http://no-such-host.invalid/").startswith(
        "there is no host no-such-host.invalid; check its spelling"
    )


def test_an_address_that_is_none_is_refused_before_anything_is_fetched(site: Site) -> None:
    before = len(site.requests)
    with pytest.raises(AddressError, match="only http and https"):
        fetch([site.url("/story"), "ftp://localhost/x"], HOME)
    assert len(site.requests) == before


def test_this_machine_is_refused_unless_allowed(site: Site) -> None:
    public = Manners()
    before = len(site.requests)
    assert "--allow-private opens it" in problem(site.url("/story"), public)
    assert len(site.requests) == before


def test_a_redirect_to_this_machine_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A public host sends its visitor here, under a name and under a number."""

    def resolve(location: Location, *, allow_private: bool) -> Sequence[str]:
        if location.host == "public.example":
            return ["127.0.0.1"]  # stands for a public address
        return addresses_of(location, allow_private=allow_private)

    monkeypatch.setattr(request_module, "addresses_of", resolve)
    port = site.base.rpartition(":")[2]
    for host in ("localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"):
        site.answers["/away"] = redirect(f"http://{host}:{port}/story")
        said = problem(f"http://public.example:{port}/away", Manners())
        assert said.startswith("leads to http://")
        assert said.endswith("--allow-private opens it")
    assert "/story" not in [path for path, _ in site.requests[-6:]]


def test_what_is_no_trouble_of_the_web_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> Page:
        raise ZeroDivisionError

    monkeypatch.setattr("newsreader.loading.address.errand.download", fail)
    with pytest.raises(ZeroDivisionError):
        fetch(["http://a.example/"])


@pytest.fixture
def secure_site() -> Iterator[Site]:
    request_module._trust.cache_clear()
    with running(ANSWERS, secure=True) as site:
        yield site
    request_module._trust.cache_clear()


def test_a_certificate_that_nobody_signed_is_refused(secure_site: Site) -> None:
    said = problem(secure_site.url("/story"))
    assert said.startswith("the site's certificate cannot be trusted (self")
    assert secure_site.requests == []


def test_a_trusted_certificate_is_checked_by_name(
    secure_site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection goes to a checked number, the certificate is that of the name."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    outcome = fetch_one(secure_site.url("/far"))
    assert isinstance(outcome, Page)
    assert outcome.data == STORY
    monkeypatch.setattr(request_module, "addresses_of", lambda *_, **__: ["127.0.0.1"])
    other = secure_site.url("/story").replace("localhost", "other.example")
    assert "cannot be trusted (Hostname mismatch" in problem(other)


def test_a_server_that_speaks_no_tls(site: Site) -> None:
    said = problem(site.url("/story").replace("http:", "https:"))
    assert said.startswith("no secure connection can be made")
