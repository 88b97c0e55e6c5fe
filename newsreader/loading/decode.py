"""Bytes to text: the encoding is found, never asked for.

A byte-order mark is believed. Then UTF-16 is known by its zeros, UTF-8 by its
being valid, and Windows' Western encoding by its letters making sense; only
what is left is given to charset-normalizer, which takes curly quotes in
Western text for other alphabets and costs an import.

What comes out may still hold control characters: see `clean`.
"""

from __future__ import annotations

import codecs
import re

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


def decode(data: bytes) -> str | None:
    """The text that the bytes hold, or None if they hold none."""
    text = _by_mark(data) or _by_zeros(data) or _utf8(data) or _western(data) or _other(data)
    if text is None or _is_binary(text):
        return None
    return text


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return data.decode(encoding, errors="replace") if encoding == "utf-16" else None
    return None


def _by_zeros(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:_SAMPLE_BYTES]
    half = len(sample) // 2
    if half < _ZEROS_NEEDED:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    most, few = 0.4, 0.05
    if odd > most and even < few:
        return data.decode("utf-16-le", errors="replace")
    if even > most and odd < few:
        return data.decode("utf-16-be", errors="replace")
    return None


def _utf8(data: bytes) -> str | None:
    """UTF-8, sound or with a few broken sequences (a cut file, a pasted byte)."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(1 for c in text if c > "\x7f") - broken
    return text if broken <= _DAMAGE_LIMIT * sound else None


def _western(data: bytes) -> str | None:
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
    return text if looks_western else None


def _other(data: bytes) -> str | None:
    """What charset-normalizer makes of it."""
    if _CONTROL_LIMIT * len(data) < len(_CONTROL.findall(data.decode("latin-1"))):
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415  (rarely needed)

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    return None if best is None else data.decode(best.encoding, errors="replace")


def _is_binary(text: str) -> bool:
    """Whether too many of the characters are controls for this to be prose."""
    return len(_CONTROL.findall(text)) > _CONTROL_LIMIT * len(text)
