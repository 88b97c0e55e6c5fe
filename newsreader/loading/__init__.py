"""Files to articles.

The way of a file: bytes (`file`) that are no foreign format (`signature`) are
decoded (`decode`) and cleaned (`clean`); front matter is taken off
(`front_matter`); what is left is read as Markdown or plain text (`markdown`
with `inline`, `text`) into blocks (`block`), misplaced seams are mended (`seam`), each
block gets its kind (`kind`, which asks `embed`, `footer`, `credit`, `head` and
`heading`), and the metadata is copied out (`metadata`).

A format knows nothing of kinds, and a rule for a kind nothing of formats.
"""

from __future__ import annotations

from newsreader.loading.article_file import load
from newsreader.loading.folder import Folder, load_folder

__all__ = ["Folder", "load", "load_folder"]
