"""PDF files of the tests' own making: text at places, in the fonts that every reader has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.loading import Origin, read_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.article import Article

WIDTH, HEIGHT = 595, 842
FONTS = {"F1": "Times-Roman", "F2": "Times-Bold", "F3": "Times-Italic"}
LEADING = 1.2
# Widths of Times in thousandths of its size, from Adobe's metrics; others are near 500.
_WIDTHS = {
    **dict.fromkeys("ijlt", 278),
    **dict.fromkeys("fr-", 333),
    **dict.fromkeys(" .,", 250),
    **dict.fromkeys("acez", 444),
    **dict.fromkeys("ABCDEFGHJKLNOPQRTUVXY", 680),
    "s": 389,
    "m": 778,
    "w": 722,
    "M": 889,
    "W": 944,
}


@dataclass(frozen=True)
class Text:
    """A line of text on a page; lengths are in points, from the lower left corner."""

    text: str
    x: float = 60
    y: float = 700
    size: float = 10
    font: str = "F1"

    def operators(self) -> bytes:
        """What draws it."""
        text = self.text.encode("cp1252").replace(b"\\", b"\\\\")
        text = text.replace(b"(", b"\\(").replace(b")", b"\\)")
        return b"BT /%s %.1f Tf %.1f %.1f Td (%s) Tj ET\n" % (
            *(self.font.encode(), self.size, self.x, self.y),
            text,
        )


@dataclass(frozen=True)
class Picture:
    """A grey picture on a page."""

    x: float = 60
    y: float = 500
    width: float = 200
    height: float = 100

    def operators(self) -> bytes:
        """What draws it."""
        place = b"%.1f 0 0 %.1f %.1f %.1f cm" % (self.width, self.height, self.x, self.y)
        return b"q " + place + b" BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"


def wrapped(text: str, width: float, size: float = 10) -> list[str]:
    """The lines that a paragraph has at a width in points."""
    lines: list[str] = []
    for word in text.split():
        if lines and _width(f"{lines[-1]} {word}") * size <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _width(text: str) -> float:
    """How wide a text is, in sizes of its type."""
    return sum(_WIDTHS.get(letter, 500) for letter in text) / 1000


def column(  # noqa: PLR0913 - a setting of type has so many
    paragraphs: Iterable[str | Sequence[str]],
    x: float = 60,
    top: float = 700,
    width: float = 460,
    *,
    size: float = 10,
    indent: float = 0,
    gap: float = 0,
    font: str = "F1",
) -> list[Text]:
    """Paragraphs set below each other.

    Args:
        paragraphs: The text of each, to be broken into lines, or its lines.
        x: The left edge.
        top: The first baseline.
        width: How wide lines may be.
        size: The type's size.
        indent: How far first lines are set in.
        gap: The space between paragraphs, beside that between lines.
        font: A name in FONTS.
    """
    texts: list[Text] = []
    y = top
    for paragraph in paragraphs:
        whole = paragraph if isinstance(paragraph, str) else ""
        for index, line in enumerate(wrapped(whole, width, size) if whole else paragraph):
            texts.append(Text(line, x + (0 if index else indent), y, size, font))
            y -= size * LEADING
        y -= gap
    return texts


def pdf(
    *pages: Iterable[Text | Picture],
    info: Mapping[str, str] | None = None,
    version: str = "1.4",
) -> bytes:
    """A file of those pages."""
    count = len(pages)
    fonts = " ".join(f"/{name} {3 + n} 0 R" for n, name in enumerate(FONTS))
    first = 3 + len(FONTS)
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(count))
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {count}/Kids[{kids}]>>".encode(),
        *(
            f"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>".encode()
            for font in FONTS.values()
        ),
    ]
    for n, page in enumerate(pages):
        content = b"".join(item.operators() for item in page)
        bodies.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]"
            f"/Resources<</Font<<{fonts}>>>>/Contents {first + 2 * n + 1} 0 R>>".encode()
        )
        bodies.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    entries = "".join(f"/{name}({text})" for name, text in (info or {}).items())
    bodies.append(f"<<{entries}>>".encode("latin-1"))
    return _file(bodies, version)


def _file(bodies: Sequence[bytes], version: str) -> bytes:
    """Numbered objects with their table; the first is the root, the last the information."""
    data = f"%PDF-{version}\n".encode()
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, size - 1, len(data))
    )


def read(data: bytes, name: str = "bridge.pdf") -> Article:
    """The article in some bytes."""
    return read_article(data, Origin(Path(name)))
