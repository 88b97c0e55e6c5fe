"""Bytes to articles.

Bytes come with an `origin`: a file (`file`), an address, or standard input. The
`registry` tells their format (`signature`) and calls the module that reads it.
What is no other format is prose: it is decoded (`decode`) and cleaned (`clean`);
front matter is taken off (`front_matter`); what is left is read as Markdown or
plain text (`markdown` with `inline`, `text`) into blocks (`block`), misplaced
seams are mended (`seam`), each block gets its kind (`kind`, which asks `embed`,
`footer`, `credit`, `head` and `heading`), and the metadata is copied out
(`metadata`).

A format knows nothing of kinds, and a rule for a kind nothing of formats.
"""

from __future__ import annotations

from newsreader.loading.article_file import load
from newsreader.loading.origin import Origin
from newsreader.loading.registry import read_article

__all__ = ["Origin", "load", "read_article"]
