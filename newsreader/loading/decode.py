"""Bytes to text: the encoding is found, never asked for.

A byte-order mark is believed. Then UTF-16 is known by its zeros, and UTF-8 by
its being valid, whatever a server or page declares: hardly any other text is
valid by chance. What is declared comes next, then Windows' Western encoding,
known by its letters making sense; only what is left is given to
charset-normalizer, which takes curly quotes in Western text for other
alphabets and costs an import. Text that an earlier hand decoded wrongly is
mended (`mojibake`).

What comes out may still hold control characters: see `clean`.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.loading.mojibake import mend

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARKS: tuple[tuple[bytes, str], ...] = (
    # UTF-32's little-endian mark begins with UTF-16's, so it is tried first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_SAMPLE_BYTES = 65_536
_ZEROS_NEEDED = 4
"""Fewer characters of UTF-16 cannot be told from chance."""
_DAMAGE_LIMIT = 0.05
"""Broken sequences per sound one up to which text is damaged UTF-8, not another encoding."""
_CONTROL_LIMIT = 0.1
"""Control characters per character from which a file is no text."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

_WESTERN_SHARE = 0.3
"""Western languages write most of their letters in ASCII."""
_ODD_SHARE = 0.1
_ACCENTED = re.compile("[À-ÖØ-öø-ÿŠšŽžŒœŸ]")
# What Western prose hardly ever holds: signs of another alphabet read wrongly.
# A capital within a lower-case word is the commonest of them.
_ODD = re.compile("[¤¦¬¯±µ¶¸¹²³¼½¾×÷Þþðˆ˜ƒ]|(?<=[a-zß-ÿ])[À-ÖØ-Þ]")

_SHIFT = b"\x1b"
"""Opens another alphabet in encodings that use ASCII's bytes alone."""
# Names that are read as their superset, as browsers do: pages say the one and mean the other.
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
_REFUSED = frozenset({"utf-7", "unicode-escape", "raw-unicode-escape", "idna", "punycode"})
"""Encodings of plain characters by plain characters: nobody writes articles in them."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how its bytes were read."""

    text: str
    encoding: str
    """Python's name of the encoding."""
    is_guessed: bool = False
    """Whether the encoding was inferred: neither marked, nor declared, nor valid UTF-8."""


def decode(data: bytes, declared: Iterable[str | None] = ()) -> Decoded | None:
    """The text that the bytes hold, or None if they hold none.

    Args:
        data: All of the bytes.
        declared: Names of encodings that a server or the text itself gives,
            the surest first; none of them need be right, or exist.
    """
    names = [name for name in map(_known, declared) if name]
    decoded = (
        _by_mark(data)
        or _by_zeros(data)
        or (_by_name(data, names) if _SHIFT in data else None)
        or _utf8(data)
        or _by_name(data, names)
        or _western(data)
        or _other(data)
    )
    if decoded is None or _is_binary(decoded.text):
        return None
    mended = mend(decoded.text)
    if mended == decoded.text:
        return decoded
    return replace(decoded, text=mended, is_guessed=True)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError:
                if encoding != "utf-16":
                    return None
                return Decoded(data.decode(encoding, errors="replace"), encoding)
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:_SAMPLE_BYTES]
    half = len(sample) // 2
    if half < _ZEROS_NEEDED:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    most, few = 0.4, 0.05
    if odd > most and even < few:
        return _guess(data, "utf-16-le")
    if even > most and odd < few:
        return _guess(data, "utf-16-be")
    return None


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8, sound or with a few broken sequences (a cut file, a pasted byte)."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(1 for c in text if c > "\x7f") - broken
    return Decoded(text, "utf-8") if broken <= _DAMAGE_LIMIT * sound else None


def _known(name: str | None) -> str | None:
    """Python's name of a declared encoding, or None where it has none or it is unfit."""
    try:
        known = codecs.lookup((name or "").strip()).name
    except (LookupError, ValueError):
        return None
    return None if known in _REFUSED else _READ_AS.get(known, known)


def _by_name(data: bytes, names: Iterable[str]) -> Decoded | None:
    """What the first of the named encodings makes of the bytes without a fault."""
    for name in names:
        try:
            return Decoded(data.decode(name), name)
        except (LookupError, ValueError):
            continue
    return None


def _western(data: bytes) -> Decoded | None:
    """Windows-1252, if the bytes allow it and the letters look like Western prose."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    sample = text[:_SAMPLE_BYTES]
    high = sum(1 for c in sample if c > "\x7f")
    accented = len(_ACCENTED.findall(sample))
    letters = sum(1 for c in sample if c.isalpha())
    looks_western = accented <= _WESTERN_SHARE * letters and (
        len(_ODD.findall(sample)) <= _ODD_SHARE * high
    )
    return Decoded(text, "cp1252", is_guessed=True) if looks_western else None


def _other(data: bytes) -> Decoded | None:
    """What charset-normalizer makes of it."""
    if _CONTROL_LIMIT * len(data) < len(_CONTROL.findall(data.decode("latin-1"))):
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely needed

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    return None if best is None else _guess(data, best.encoding)


def _guess(data: bytes, encoding: str) -> Decoded:
    """The bytes in an encoding that was inferred, faults and all."""
    return Decoded(data.decode(encoding, errors="replace"), encoding, is_guessed=True)


def _is_binary(text: str) -> bool:
    """Whether too many of the characters are controls for this to be prose."""
    return len(_CONTROL.findall(text)) > _CONTROL_LIMIT * len(text)
