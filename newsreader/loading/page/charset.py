"""The encodings that a page declares in its own first bytes."""

from __future__ import annotations

import re

_HEAD_BYTES = 16_384
_META = re.compile(rb"<meta\b[^>]{0,400}", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{2,40})")


def declared_charsets(data: bytes) -> tuple[str, ...]:
    """The names of encodings in a page's `meta` elements and XML declaration, in order."""
    head = data[:_HEAD_BYTES]
    declarations = [_XML.match(head), *(_CHARSET.search(meta) for meta in _META.findall(head))]
    return tuple(found[1].decode("ascii") for found in declarations if found)
