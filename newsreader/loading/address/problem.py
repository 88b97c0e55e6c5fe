"""What went wrong on the way to a page, as a phrase that follows its address.

Each phrase says what happened and what to try. Libraries' own messages are
not repeated: they hold a page of nested names, and sometimes what the server
sent.
"""

from __future__ import annotations

import ssl
from http import HTTPStatus

from urllib3.exceptions import DecodeError, NewConnectionError

_SAVE = "open it in a browser, save the page and give the file"

_STATUSES = {
    401: f"asks for a login (401); {_SAVE}",
    402: f"asks for payment (402); {_SAVE}",
    403: f"the site refuses to give it (403); {_SAVE}",
    404: "the site has no such page (404); check the address",
    406: f"the site refuses to give it (406); {_SAVE}",
    407: f"a proxy asks for a login (407); {_SAVE}",
    410: "the page was taken away (410); look for a copy in a web archive",
    429: "the site wants fewer requests (429); try again in some minutes",
    451: f"the site may not show it where you are (451); {_SAVE}",
}

_MEANINGS: tuple[tuple[type[BaseException], str], ...] = (
    (ssl.SSLError, "no secure connection can be made; check host and port"),
    (DecodeError, f"was sent damaged (it cannot be unpacked); try again, or {_SAVE}"),
    (ConnectionRefusedError, "nothing answers there (connection refused); check host and port"),
    (NewConnectionError, "its host cannot be reached; check the address and your connection"),
)
"""What errors of the connection mean, the closest to the cause first."""


def of_status(status: int) -> str:
    """What an answer's status means, where it brings no page."""
    if status in _STATUSES:
        return _STATUSES[status]
    try:
        meaning = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        meaning = str(status)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return f"the site is in trouble ({meaning}); try again later"
    return f"the site answers with no page ({meaning}); check the address, or {_SAVE}"


def of_error(error: BaseException, *, seconds: float) -> str:
    """What an error of the connection means; `seconds` is the time that a fetch has."""
    causes = _causes(error)
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"the site's certificate cannot be trusted ({cause.verify_message}); {_SAVE}"
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return late(seconds)
    for kind, meaning in _MEANINGS:
        if any(isinstance(cause, kind) for cause in causes):
            return meaning
    return "the connection broke off before the page was complete; try again"


def late(seconds: float) -> str:
    """That the page was not there in time."""
    return f"was not complete within {seconds:g} s; try again, or give it more with --timeout"


def _causes(error: BaseException | None) -> list[BaseException]:
    """An error and what it came from, the outermost first."""
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return chain
