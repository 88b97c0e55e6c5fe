"""The blocks of a page that are its article.

A block belongs if its words are among those of the story; runs of three words
are compared, so that it does not matter where either side parts paragraphs.
Captions and posts, which the story lacks, belong where they stand between
blocks that do. The title, the dek, the byline and the date above the story
are taken from the page too, as far as later rules will know them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form
from newsreader.loading.byline import author_of
from newsreader.loading.day import is_date_line
from newsreader.loading.title import is_same_title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from newsreader.loading.page.walk import Found

_WORD = re.compile(r"\w+")
_RUN = 3
_SHARED = 0.8
"""Share of a block's runs that the story must have."""
_COVERED = 0.7
"""Share of the story's words that must be found in the page's own blocks."""
_FEW_WORD = 60
"""A story of fewer words may be no more than what the page shows in the open."""
_SET_APART = frozenset({Form.CAPTION, Form.EMBED})
_HEAD_BLOCKS = 3
"""Blocks of the story above the last line of its head: title, dek, kicker."""
_LONGEST_HEAD_WORD = 60
_LONGEST_STAMP_WORD = 3
"""Words of what may stand above a heading amid the story: the time of an entry."""
_LONGEST_ATTRIBUTION_WORD = 15

Words = tuple[str, ...]


def select(
    found: Sequence[Found], story: Sequence[Block], title: str | None, dek: str | None
) -> tuple[Block, ...]:
    """The article's blocks in order, its title first where it has one.

    Args:
        found: Every block of the page.
        story: The story's words, which may be parted in another way; empty
            where they are not known, and the page's own blocks are all there is.
        title: The title that the page states.
        dek: The summary that it states.
    """
    chosen = _story_indices(found, story)
    if not _is_covered(found, chosen, story):
        if _word_count(story) >= _FEW_WORD:
            return (*_title_block(title), *story)
        chosen = _likely_indices(found)
    if not chosen:
        return ()
    title_index = _title_index(found, title, chosen)
    first = chosen[0] if title_index is None else title_index
    kept = {*chosen, *_heading_indices(found, chosen), *_attribution_indices(found, chosen)}
    last = _last_index(found, max(kept))
    head_end = chosen[min(_HEAD_BLOCKS, len(chosen) - 1)]
    blocks = [] if title_index is not None else [*_title_block(title)]
    for index in range(first, last + 1):
        here = found[index]
        if index == title_index:
            blocks.append(replace(here.block, form=Form.HEADING, level=1))
        elif index in kept or (here.block.form in _SET_APART and _is_set_in(here)):
            blocks.append(here.block)
        elif index < head_end and (here.dek or not here.aside):
            blocks.extend(_head_block(here, dek))
    return tuple(blocks)


def _title_block(title: str | None) -> Iterator[Block]:
    if title:
        yield Block(title, Form.HEADING, level=1)


def _story_indices(found: Sequence[Found], story: Sequence[Block]) -> list[int]:
    """The blocks whose words are the story's, none of them twice."""
    texts = [_words(block.text) for block in story]
    left = Counter(texts)
    runs = set(_runs(tuple(chain.from_iterable(texts))))  # the story may part a row into cells
    seen: set[Words] = set()
    chosen: list[int] = []
    for index, here in enumerate(found):
        words = _words(here.block.text)
        if here.block.form in _SET_APART or not words:
            continue
        is_whole = left[words] > 0
        left[words] -= is_whole
        if is_whole or (words not in seen and _is_among(words, runs)):
            chosen.append(index)
        seen.add(words)
    return chosen


def _heading_indices(found: Sequence[Found], chosen: Sequence[int]) -> Iterator[int]:
    """Headings right above a block of the story, which trafilatura likes to drop."""
    for above, below in pairwise(chosen):
        here = found[below - 1]
        is_heading = here.block.form is Form.HEADING and not (here.aside or here.block.linked)
        if below - above > 1 and is_heading and all(map(_is_passing, found[above + 1 : below - 1])):
            yield below - 1


def _is_passing(here: Found) -> bool:
    """Whether a block only comes between: a picture's caption, buttons, the time of an entry."""
    is_apart = here.aside or here.block.form in _SET_APART
    return is_apart or here.block.word_count <= _LONGEST_STAMP_WORD


def _attribution_indices(found: Sequence[Found], chosen: Sequence[int]) -> Iterator[int]:
    """The short line below each quotation of the story that says whose words they are."""
    for index in chosen:
        below = found[index + 1 : index + 2]
        if found[index].block.form is Form.QUOTE and any(map(_is_attribution, below)):
            yield index + 1


def _is_attribution(here: Found) -> bool:
    """Whether a block may be a quotation's last line."""
    is_short = here.block.word_count <= _LONGEST_ATTRIBUTION_WORD
    return here.block.form is Form.QUOTE and is_short and not here.aside


def _is_among(words: Words, runs: Collection[Words]) -> bool:
    """Whether nearly all runs of some words are among the given."""
    own = list(_runs(words))
    return bool(own) and sum(run in runs for run in own) >= _SHARED * len(own)


def _runs(words: Words) -> Iterator[Words]:
    return (words[i : i + _RUN] for i in range(len(words) - _RUN + 1))


def _is_covered(found: Sequence[Found], chosen: Sequence[int], story: Sequence[Block]) -> bool:
    """Whether the chosen blocks hold most of the story's words."""
    held = _word_count(found[index].block for index in chosen)
    return bool(chosen) and held >= _COVERED * _word_count(story)


def _word_count(blocks: Iterable[Block]) -> int:
    return sum(len(_words(block.text)) for block in blocks)


def _likely_indices(found: Sequence[Found]) -> list[int]:
    """The blocks that stand in the open, for a page whose story is not known."""
    return [
        index
        for index, here in enumerate(found)
        if not here.aside and not here.block.linked and here.block.form not in _SET_APART
    ]


def _title_index(found: Sequence[Found], title: str | None, chosen: Sequence[int]) -> int | None:
    """Where the page shows its title, if that is above the story or opens it."""
    reach = chosen[min(1, len(chosen) - 1)]
    headings = [index for index in range(reach + 1) if found[index].block.form is Form.HEADING]
    if title:
        return next((i for i in headings if is_same_title(found[i].block.text, title)), None)
    return next((i for i in headings if found[i].block.level == 1), None)


def _last_index(found: Sequence[Found], last: int) -> int:
    """The last block, with the captions and posts right below the story."""
    while last + 1 < len(found) and (
        found[last + 1].block.form in _SET_APART and _is_set_in(found[last + 1])
    ):
        last += 1
    return last


def _is_set_in(here: Found) -> bool:
    """Whether a caption or post is the article's, and not that of another one nearby."""
    return not here.aside and not here.block.linked


def _head_block(here: Found, dek: str | None) -> Iterator[Block]:
    """A block between title and story, if it is a dek, a byline or a date."""
    block = here.block
    if block.word_count > _LONGEST_HEAD_WORD or (here.dek and block.linked):
        return
    is_dek = here.dek or (dek is not None and _words(dek) == _words(block.text))
    is_line = any(author_of(line) or is_date_line(line) for line in block.lines or (block.text,))
    if is_dek and not is_line:
        yield replace(block, form=Form.PARAGRAPH, emphasized=True)
    elif is_line:
        yield replace(block, form=Form.PARAGRAPH, level=0)


def _words(text: str) -> Words:
    return tuple(_WORD.findall(text.lower()))
