"""What pdfium reads in a file: stretches of text with their places, and pictures.

pdfium is a native library with one state for all threads, so that one file is
read at a time. It is told to draw nothing, and to run nothing that a file holds.
"""

from __future__ import annotations

import math
from collections import Counter
from ctypes import c_int, create_string_buffer
from dataclasses import dataclass, field
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Any

from newsreader.loading.pdf.page import Box, Line, Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PAGE_LIMIT = 150
CHAR_LIMIT = 400_000
"""Letters on all pages, those that are not seen included."""

_PICTURE_LIMIT = 100
"""Pictures of a page that captions are looked for at."""
_OBJECT_LIMIT = 5000
"""Parts of a page among which pictures are looked for."""
_PASSWORD_ERROR = 4
_BOLD_WEIGHT = 600
_ITALIC_FLAG = 1 << 6
"""A font's flags are those of PDF's own font descriptors (ISO 32000-1, table 123)."""
_BOLD_NAMES = ("bold", "black", "heavy", "semibd")
_ITALIC_NAMES = ("italic", "oblique")
_GAP = 0.9
"""Space between letters, in heights of a line, from which they stand in two stretches."""
_SAMPLES = 9
"""Letters of a stretch that are asked for their look, of which most decide."""
_TILT = 0.1
"""Radians from which text does not run along the lines: marks at the margin, watermarks."""
_HYPHENS = {"\x02": "-", "\ufffe": "-"}
"""What pdfium gives for a hyphen at a line's end."""
_PLAIN = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", **_HYPHENS}
)
"""Ligatures are the typesetter's, not the writer's."""
_LOCK = Lock()


class PdfError(Exception):
    """A file that pdfium cannot open."""


class PasswordError(PdfError):
    """A file that needs a password."""


class LengthError(PdfError):
    """A file with more pages or letters than are read."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands on the pages of a file."""

    pages: tuple[Page, ...]
    properties: Mapping[str, str]
    """What the file says of itself: "Title", "Author", "CreationDate" …"""


def read_layout(data: bytes) -> Layout:
    """The pages of a file.

    Raises:
        ImportError: pypdfium2, an extra, is not installed.
        PdfError: The file cannot be opened.
    """
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra

    with _LOCK:
        try:
            with pypdfium2.PdfDocument(data) as document:
                if len(document) > PAGE_LIMIT:
                    raise LengthError
                properties = document.get_metadata_dict(skip_empty=True)
                return Layout(tuple(_pages(document)), properties)
        except pypdfium2.PdfiumError as error:
            is_locked = error.err_code == _PASSWORD_ERROR
            raise (PasswordError if is_locked else PdfError) from error


def _pages(document: Any) -> Iterator[Page]:
    """What stands on each page; a damaged page is left out.

    Raises:
        LengthError: There are too many letters.
    """
    import pypdfium2  # noqa: PLC0415 - an extra

    left = CHAR_LIMIT
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
            count = text.count_chars()
        except pypdfium2.PdfiumError:
            continue
        left -= count
        if left < 0:
            raise LengthError
        yield Page(tuple(_Scan(page, text).lines(count)), _pictures(page), page.get_height())
        text.close()
        page.close()


def _pictures(page: Any) -> tuple[Box, ...]:
    """Where the pictures of a page stand; none on a page of very many parts."""
    import pypdfium2  # noqa: PLC0415 - an extra

    raw = pypdfium2.raw
    if raw.FPDFPage_CountObjects(page) > _OBJECT_LIMIT:
        return ()
    found = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=1)
    try:
        boxes = [Box(*picture.get_bounds()) for picture in islice(found, _PICTURE_LIMIT)]
    except pypdfium2.PdfiumError:
        return ()
    turn = _Turn(page)
    return tuple(turn.turned(box) for box in boxes)


class _Turn:
    """How places on a page change where it is shown turned."""

    def __init__(self, page: Any) -> None:
        self.degrees = page.get_rotation()
        # The page's own width and height, of which it gives those that are shown.
        shown = page.get_size()
        self._width, self._height = shown if self.degrees % 180 == 0 else reversed(shown)

    def turned(self, box: Box) -> Box:
        """A box as it is shown."""
        match self.degrees:
            case 90:
                return Box(box.bottom, self._width - box.right, box.top, self._width - box.left)
            case 180:
                return Box(
                    *(self._width - box.right, self._height - box.top),
                    *(self._width - box.left, self._height - box.bottom),
                )
            case 270:
                return Box(self._height - box.top, box.left, self._height - box.bottom, box.right)
        return box


@dataclass(slots=True)
class _Stretch:
    """Letters that follow each other in one line."""

    box: Box
    last: Box
    """Of its last letter."""
    letters: list[str] = field(default_factory=list)
    indices: list[int] = field(default_factory=list)
    """Of the letters with ink, among those of the page."""


class _Scan:
    """Reads the letters of a page and parts them into stretches."""

    def __init__(self, page: Any, text: Any) -> None:
        import pypdfium2  # noqa: PLC0415 - an extra

        self._raw = pypdfium2.raw
        self._text = text
        self._turn = _Turn(page)
        self._rectangle = self._raw.FS_RECTF()
        self._matrix = self._raw.FS_MATRIX()
        self._name = create_string_buffer(200)
        self._flags = c_int()

    def lines(self, count: int) -> Iterator[Line]:
        """The stretches of text along the lines, in the order of the file."""
        stretch: _Stretch | None = None
        for index in range(count):
            letter = chr(self._raw.FPDFText_GetUnicode(self._text, index) & 0xFFFF)
            if letter in "\r\n\0":
                yield from self._line(stretch)
                stretch = None
            elif letter.isspace():
                if stretch:
                    stretch.letters.append(" ")
            else:
                box = self._box(index)
                if stretch and not _follows(stretch.last, box):
                    yield from self._line(stretch)
                    stretch = None
                stretch = stretch or _Stretch(box, box)
                stretch.letters.append(letter)
                stretch.indices.append(index)
                stretch.box, stretch.last = stretch.box.around(box), box
        yield from self._line(stretch)

    def _box(self, index: int) -> Box:
        """Where a letter stands, with the room that its font gives to all letters."""
        found = self._rectangle
        if not self._raw.FPDFText_GetLooseCharBox(self._text, index, found):
            return Box(0, 0, 0, 0)
        places = (found.left, found.bottom, found.right, found.top)
        return self._turn.turned(Box(*(p if math.isfinite(p) else 0.0 for p in places)))

    def _line(self, stretch: _Stretch | None) -> Iterator[Line]:
        """The line that a stretch makes, unless it has no ink or stands askew."""
        if stretch is None or self._is_askew(stretch.indices[0]):
            return
        text = "".join(stretch.letters).strip().translate(_PLAIN)
        # Signs beyond the first 65,536 come in two halves.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if text:
            samples = stretch.indices[:: -(-len(stretch.indices) // _SAMPLES)]
            looks = Counter((self._size(index), *self._style(index)) for index in samples)
            yield Line(text, stretch.box, *looks.most_common(1)[0][0])

    def _is_askew(self, index: int) -> bool:
        """Whether a letter stands at an angle to the lines, as the page is shown."""
        angle = self._raw.FPDFText_GetCharAngle(self._text, index)
        turned = angle - math.radians(self._turn.degrees)
        return abs(math.sin(turned)) > _TILT

    def _size(self, index: int) -> float:
        """The size of a letter's type, as it is shown."""
        size = self._raw.FPDFText_GetFontSize(self._text, index)
        found = self._matrix
        if self._raw.FPDFText_GetMatrix(self._text, index, found):
            size *= math.hypot(found.c, found.d)
        return round(size, 1) if math.isfinite(size) else 0.0

    def _style(self, index: int) -> tuple[bool, bool]:
        """Whether a letter is bold, and whether it is italic."""
        raw, name = self._raw, self._name
        weight = raw.FPDFText_GetFontWeight(self._text, index)
        raw.FPDFText_GetFontInfo(self._text, index, name, len(name), self._flags)
        called = name.value.decode("utf-8", "replace").lower()
        bold = weight >= _BOLD_WEIGHT or any(part in called for part in _BOLD_NAMES)
        flagged = bool(self._flags.value & _ITALIC_FLAG)
        return bold, flagged or any(part in called for part in _ITALIC_NAMES)


def _follows(last: Box, box: Box) -> bool:
    """Whether a letter goes on in the line of the one before, in either direction."""
    gap = max(box.left - last.right, last.left - box.right)
    return gap <= _GAP * max(last.height, box.height) and last.is_level(box)
