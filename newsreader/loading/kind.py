"""What each block is in its article.

Each stage decides some blocks and leaves the others to the next; what nobody
claims is body text. The rules know nothing of the file's format but the form
that it gave each block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.loading.block import Form
from newsreader.loading.credit import is_caption
from newsreader.loading.embed import mark_embeds
from newsreader.loading.footer import mark_footer
from newsreader.loading.head import mark_head
from newsreader.loading.heading import mark_headings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.loading.block import Block
    from newsreader.loading.front_matter import Stated

_SET_APART = {Form.CAPTION: Kind.CAPTION, Form.EMBED: Kind.EMBED}
"""Forms that leave nothing to decide."""
_KIND_OF_FORM = {Form.QUOTE: Kind.QUOTE, Form.LIST: Kind.LIST}
"""What a block is that no rule claims; others are body text."""


def classify(blocks: Sequence[Block], stated: Stated) -> tuple[Kind, ...]:
    """The kind of each block, in their order.

    Args:
        blocks: All blocks of the article.
        stated: What front matter says, which tells title and dek for sure.
    """
    kinds: list[Kind | None] = [_SET_APART.get(block.form) for block in blocks]
    mark_embeds(blocks, kinds)
    mark_footer(blocks, kinds)
    for index, block in enumerate(blocks):
        if index > 0 and kinds[index] is None and is_caption(block):
            kinds[index] = Kind.CAPTION
    mark_head(blocks, kinds, stated)
    mark_headings(blocks, kinds)
    return tuple(
        kind or _KIND_OF_FORM.get(block.form, Kind.BODY)
        for kind, block in zip(kinds, blocks, strict=True)
    )
