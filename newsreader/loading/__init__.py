"""Bytes to articles.

Bytes come with an `origin`: a file (`file`), an address (`address`), or standard
input. The `registry` tells their format (`signature`) and calls the module that
reads it into blocks (`block`): pages are read by `page`, documents by `docx`,
`epub` and `pdf` (with `archive` and `xml_event`; `extent` refuses whole books).
What is no other format is `prose`, which is decoded (`decode`, `mojibake`) and
cleaned (`clean`), parted from its front matter (`front_matter`), read as Markdown
or plain text (`markdown` with `inline`, `text`), and rid of a clipper's labels
(`clipping`).

From there all formats go one way (`composition`): misplaced seams are mended
(`seam`), each block gets its kind (`kind`, which asks `embed`, `footer`,
`credit`, `head` and `heading`), and the metadata is copied out (`metadata`,
with `field`, `byline`, `day`, `outlet` and `title`).

A format knows nothing of kinds, and a rule for a kind nothing of formats.
"""

from __future__ import annotations

from newsreader.loading.article_file import load
from newsreader.loading.origin import Origin
from newsreader.loading.registry import read_article

__all__ = ["Origin", "load", "read_article"]
