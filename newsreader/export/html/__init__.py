"""The comparison as one web page that needs nothing else: no network, no other file.

`page` puts it together: `pane` makes the two articles with their links,
`section` the lists beside them out of the document's blocks, and the files
`page.css` and `page.js` go in as they are. All of it is built as a tree of
elements (`element`), so that article text can only ever be text.
"""

from __future__ import annotations

from newsreader.export.html.page import render_html

__all__ = ["render_html"]
