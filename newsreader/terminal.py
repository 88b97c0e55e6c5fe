"""What the process is connected to: its streams, its terminal, its keyboard.

Knows nothing of articles. Standard output is written as UTF-8 whatever the
locale; whatever may hold text from outside is said on standard error with its
control characters shown as escapes.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TextIO

from newsreader.errors import NewsreaderError, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

try:
    import curses
except ImportError:  # not on Windows
    curses = None  # type: ignore[assignment]  # as said
try:
    import termios
except ImportError:  # not on Windows
    termios = None  # type: ignore[assignment]  # as said

_OTHER_SCREEN = "\x1b[?1049h\x1b[?25l"
"""Puts what is on the terminal aside, and hides the cursor."""
_OWN_SCREEN = "\x1b[?25h\x1b[?1049l"
CONTROLS = 6
"""Where the keys that control the terminal stand in its settings."""
_NO_KEY = b"\0"
_FOUND: list[list[Any]] = []
"""How the terminal listened before an early picture, while there is one."""
WIDTH = 100
"""Columns of text that goes to no terminal."""


def emit(text: str) -> None:
    r"""Write to standard output; a lone surrogate, as in odd file names, becomes \udcff.

    Raises:
        BrokenPipeError: Nobody reads any longer.
        NewsreaderError: It cannot be written, for any other reason.
    """
    if sys.stdout is None:
        raise NewsreaderError("standard output is closed")
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except OSError as error:
        # What is still buffered would fail a second time when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno == errno.EPIPE:
            raise
        message = f"standard output cannot be written ({error.strerror})"
        raise NewsreaderError(message) from error


def take_in(limit_bytes: int) -> bytes:
    """Read standard input to its end, or one byte beyond a limit.

    Raises:
        NewsreaderError: It cannot be read.
    """
    if sys.stdin is None:
        raise NewsreaderError("standard input is closed")
    if is_terminal(sys.stdin):
        say("type or paste the article, then press Ctrl-d on a line of its own")
    try:
        return sys.stdin.buffer.read(limit_bytes + 1)
    except OSError as error:
        message = f"standard input cannot be read ({error.strerror})"
        raise NewsreaderError(message) from error


def say(line: str) -> None:
    """Print one line to standard error, after the program's name."""
    if sys.stderr is not None:
        print(f"newsreader: {printable(line)}", file=sys.stderr)  # noqa: T201 - its purpose


@contextmanager
def passing_line() -> Iterator[Callable[[str], None]]:
    """A line on standard error that is written again and again, and wiped in the end.

    Gives a function that writes it, which does nothing where standard error is
    no terminal.
    """
    if not is_terminal(sys.stderr):
        yield lambda _line: None
        return
    written = 0

    def tell(line: str) -> None:
        nonlocal written
        shown = printable(line)
        print(f"\r{shown:{written}}", end="", file=sys.stderr, flush=True)  # noqa: T201 - its purpose
        written = len(shown)

    try:
        yield tell
    finally:
        if written:
            print(f"\r{'':{written}}\r", end="", file=sys.stderr, flush=True)  # noqa: T201 - as above


def width() -> int:
    """The columns of standard output."""
    if not is_terminal(sys.stdout):
        return WIDTH
    return os.get_terminal_size(sys.stdout.fileno()).columns or WIDTH


def shows_colors() -> bool:
    """Whether standard output shows colours and the reader wants them."""
    return is_terminal(sys.stdout) and not (os.environ.get("NO_COLOR") or _is_dumb())


def shows_all_colors() -> bool:
    """Whether a terminal says that it shows millions of colours, and the reader wants them."""
    return shows_colors() and os.environ.get("COLORTERM") in {"truecolor", "24bit"}


def is_monochrome() -> bool:
    """Whether standard output is a terminal whose description (terminfo) gives it no colours.

    One that is not described, or that cannot be asked, is taken for one that has
    them, as most have.
    """
    if curses is None or not is_terminal(sys.stdout) or os.environ.get("COLORTERM"):
        return False
    try:
        curses.setupterm(fd=sys.stdout.fileno())
    except (curses.error, OSError):  # the latter where it is no file
        return False
    return curses.tigetnum("colors") <= 0


def holds_screen() -> bool:
    """Whether a full screen can be shown, and driven from a keyboard."""
    return is_terminal(sys.stdout) and not _is_dumb() and _has_keyboard()


@contextmanager
def early_picture(draw: Callable[[int, int], str]) -> Iterator[Callable[[], str]]:
    """Show a picture while the screen that is to take its place is being loaded.

    Keys pressed meanwhile are kept for the screen. The block, in which the
    screen runs, leaves the terminal listening as it did before.

    Args:
        draw: Gives what is to be sent for so many columns and rows.

    Yields:
        What hands the terminal over to the screen; it gives what was sent, for
        where taking over clears it.
    """
    stream, keyboard = sys.__stderr__, sys.__stdin__  # which Textual draws on and listens to
    if termios is None or not (stream and keyboard and stream.isatty() and keyboard.isatty()):
        yield lambda: ""
        return
    picture = draw(*os.get_terminal_size(stream.fileno()))
    before = termios.tcgetattr(keyboard.fileno())
    _FOUND[:] = [before]
    listening = [*before[:CONTROLS], [*before[CONTROLS]]]
    listening[0] &= ~termios.ICRNL
    listening[3] &= ~(termios.ECHO | termios.ICANON)
    listening[CONTROLS][termios.VSUSP] = _NO_KEY  # a key that would stop it as it is
    handed_over = False

    def hand_over() -> str:
        nonlocal handed_over
        handed_over = True
        return picture

    termios.tcsetattr(keyboard.fileno(), termios.TCSANOW, listening)
    try:
        print(f"{_OTHER_SCREEN}{picture}", end="", file=stream, flush=True)
        yield hand_over
    finally:
        _FOUND.clear()
        with suppress(OSError, termios.error):  # the terminal has gone
            # Not before: a key on its way would be echoed until the screen listens.
            termios.tcsetattr(keyboard.fileno(), termios.TCSANOW, before)
            if not handed_over:
                print(_OWN_SCREEN, end="", file=stream, flush=True)


def stop() -> None:
    """Stop the process until it is told to go on, with the terminal listening as it was found.

    The screen has to have left the terminal. Not for Windows.
    """
    if termios is not None and _FOUND and sys.__stdin__:
        termios.tcsetattr(sys.__stdin__.fileno(), termios.TCSANOW, _FOUND[0])
    os.kill(os.getpid(), signal.SIGSTOP)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is open and leads to a terminal."""
    return stream is not None and stream.isatty()


def _is_dumb() -> bool:
    """Whether the terminal says that it can only print lines."""
    return os.environ.get("TERM") == "dumb"


def _has_keyboard() -> bool:
    """Whether standard input is the keyboard; if it is not, the terminal's is put in its place."""
    if sys.stdin is None or is_terminal(sys.stdin):
        return sys.stdin is not None
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        return False
    os.dup2(terminal, sys.stdin.fileno())
    os.close(terminal)
    return True
