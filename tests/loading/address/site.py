"""A web site on this machine that answers as a test tells it to."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Answer = Callable[["Visit"], None]

CERTIFICATE = Path(__file__).parents[2] / "data" / "localhost.pem"
"""A certificate and key for localhost that nobody has signed but itself."""


class Visit(BaseHTTPRequestHandler):
    """One request, and what it is answered with."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site: Site = self.server.site  # type: ignore[attr-defined]  # the server carries its site
        site.requests.append((self.path, dict(self.headers.items())))
        site.answers.get(self.path, Visit.missing)(self)

    def send(
        self, body: bytes = b"", status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer with a body."""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def missing(self) -> None:
        self.send(b"nothing here", 404)

    def drip(self) -> None:
        """Send a byte now and then, for ever, or until the other side has gone."""
        ended = self.server.site.ended  # type: ignore[attr-defined]  # the server carries its site
        try:
            while not ended.wait(0.05):
                self.wfile.write(b".")
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Nobody reads a log of tests."""


class Site:
    """A site: what it answers, and what it was asked."""

    def __init__(self, base: str, answers: Mapping[str, Answer], ended: Event) -> None:
        self.base = base
        self.answers = dict(answers)
        self.requests: list[tuple[str, dict[str, str]]] = []
        """Path and headers of each request."""
        self.ended = ended

    def url(self, path: str) -> str:
        return self.base + path


@contextmanager
def running(answers: Mapping[str, Answer], *, secure: bool = False) -> Iterator[Site]:
    """A site that answers each path by a function, and any other with 404."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Visit)
    # A test may leave an answer unfinished: nobody waits for its thread.
    server.daemon_threads, server.block_on_close = True, False
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that leaves is no news
    if secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    scheme = "https" if secure else "http"
    ended = Event()
    site = Site(f"{scheme}://localhost:{server.server_port}", answers, ended)
    server.site = site  # type: ignore[attr-defined]  # the server carries its site
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def page(body: bytes, **headers: str) -> Answer:
    """An answer with a body, and headers whose names have "_" for "-"."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda visit: visit.send(body, headers=named)


def status(code: int) -> Answer:
    """An answer without a page."""
    return lambda visit: visit.send(b"sorry", code)


def redirect(target: str, code: int = 302) -> Answer:
    """An answer that sends the visitor elsewhere."""
    return lambda visit: visit.send(b"", code, {"Location": target})
