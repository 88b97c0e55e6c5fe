"""The head of an article: title, dek, byline, date line, before the story begins.

Blocks are looked at from the top until one is neither of these. The dek is
what stands between the title and the byline, or what the page sets apart, or
a line whose words the story itself repeats: a dek is cut from the story, while
a report does not tell the same clause twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.loading.block import Block, Form, ends_sentence
from newsreader.loading.byline import author_of, is_name_list
from newsreader.loading.day import is_date_line
from newsreader.loading.field import Field, field_named, labelled
from newsreader.loading.title import is_same_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.loading.front_matter import Stated

_HEAD_BLOCKS = 10
_LONGEST_TITLE_WORD = 35
_LONGEST_DEK_WORD = 60
_NAME_WORDS = range(2, 8)
_SENTENCES_ABOVE = 1
"""Blocks of sentences that may stand above a byline: the dek. The next begins the story."""
_SECTION_WORD = 4
"""A heading right below the title that is no longer heads a section; a longer one is the dek."""
_RUN_WORD = 8
"""Words in a row that the story must repeat of a dek."""
_STORY_BLOCKS = 200
"""Blocks in which they are looked for: more than a report has. What is longer is a book or a
collection, whose first lines are not cut from its end."""

_LONGEST_BYLINE_WORD = 12
_AFTER_NAME = re.compile(r"$|\s*[|,·•/–—-]")
"""What follows a name that is a byline by itself."""
_WORD = re.compile(r"\w+(?:['’]\w+)?")
# "CITY, Month 5 (Agency) — ": the story has begun.
_DATELINED = re.compile(r"[^.!?]{2,60}(?:\)\s?[-–—]{1,2}\s|\s[–—]\s)\S")

_KIND_OF_FIELD = {
    Field.TITLE: Kind.TITLE,
    Field.DEK: Kind.DEK,
    Field.AUTHOR: Kind.BYLINE,
    Field.PUBLISHED: Kind.DATELINE,
    Field.SOURCE: Kind.FOOTER,
    Field.URL: Kind.FOOTER,
    Field.LANGUAGE: Kind.FOOTER,
}


def mark_head(blocks: Sequence[Block], kinds: list[Kind | None], stated: Stated) -> None:
    """Set the kinds of the blocks before the story; leaves decided blocks alone."""
    _mark_lines(blocks, kinds, stated)
    title_index = _title_index(blocks, kinds, stated)
    if title_index is not None:
        kinds[title_index] = Kind.TITLE
    _mark_dek(blocks, kinds, -1 if title_index is None else title_index, stated)


def _mark_lines(blocks: Sequence[Block], kinds: list[Kind | None], stated: Stated) -> None:
    """Set the kinds of labelled lines, bylines and date lines above the story."""
    sentence_count = 0
    for index, block in enumerate(blocks[:_HEAD_BLOCKS]):
        if kinds[index] is not None:
            continue
        kind = _kind_of_line(blocks, kinds, index, stated)
        sentence_count += kind is None and index > 0 and ends_sentence(block.text)
        if sentence_count > _SENTENCES_ABOVE:
            return
        kinds[index] = kind
        if kind is Kind.DATELINE:
            _mark_name_above(blocks, kinds, index)


def _kind_of_line(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], index: int, stated: Stated
) -> Kind | None:
    """The kind of a line that is metadata by itself, or None.

    The first block is metadata only if another label follows: else it is the title.
    """
    block = blocks[index]
    label = labelled(block.text)
    if label and label[1] and (index > 0 or _is_labelled(blocks[1:2])):
        return _KIND_OF_FIELD[label[0]]
    if index == 0:
        return None
    is_named = author_of(block.text) or _opens_with_author(block, stated)
    if is_named or (kinds[index - 1] is Kind.BYLINE and _is_role(block)):
        return Kind.BYLINE
    return Kind.DATELINE if is_date_line(block.text) else None


def _is_labelled(blocks: Sequence[Block]) -> bool:
    return any(labelled(block.text) for block in blocks)


def _opens_with_author(block: Block, stated: Stated) -> bool:
    """Whether a short line is the author's name as it is stated, with a role after it or none."""
    text = block.text.casefold()
    if block.word_count > _LONGEST_BYLINE_WORD or ends_sentence(block.text):
        return False
    names = [name.casefold() for name in stated.get(Field.AUTHOR, ()) if name]
    return any(text.startswith(n) and _AFTER_NAME.match(text[len(n) :]) for n in names)


def _is_role(block: Block) -> bool:
    """Whether a line below a byline is a role or an outlet: a few capitalised words."""
    is_paragraph = block.form is Form.PARAGRAPH
    return is_paragraph and block.word_count < _NAME_WORDS.stop and is_name_list(block.text)


def _mark_name_above(blocks: Sequence[Block], kinds: list[Kind | None], date_index: int) -> None:
    """Set BYLINE on a bare name right above the date."""
    index = date_index - 1
    above = blocks[index]
    is_free = index > 0 and kinds[index] is None and above.form is not Form.HEADING
    if is_free and above.word_count in _NAME_WORDS and is_name_list(above.text):
        kinds[index] = Kind.BYLINE


def _title_index(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], stated: Stated
) -> int | None:
    """Where the title stands, or None if the article has none."""
    head = range(min(_HEAD_BLOCKS, len(blocks)))
    if Kind.TITLE in kinds:
        return None
    for title in stated.get(Field.TITLE, ()):
        for index in head:
            if kinds[index] is None and is_same_title(blocks[index].text, title):
                return index
    for index in head:
        if blocks[index].form is Form.HEADING and blocks[index].level == 1:
            return index if kinds[index] is None else None
    first = next((index for index in head if kinds[index] is None), None)
    return first if first is not None and _may_be_title(blocks, first, stated) else None


def _may_be_title(blocks: Sequence[Block], index: int, stated: Stated) -> bool:
    """Whether the first undecided block can be the title."""
    block = blocks[index]
    if block.form is Form.HEADING:
        return True
    return (
        block.form is Form.PARAGRAPH
        and Field.TITLE not in stated
        and len(blocks) > 1
        and block.word_count <= _LONGEST_TITLE_WORD
        and not _DATELINED.match(block.text)
        and (not ends_sentence(block.text) or _is_shorter(block, blocks[index + 1 :]))
    )


def _is_shorter(block: Block, others: Sequence[Block]) -> bool:
    """Whether a block that ends like a sentence is yet shorter than the next, as titles are."""
    asks = block.text.rstrip("\"'”’»").endswith(("?", "!", "？", "！"))
    return asks or (bool(others) and 2 * block.word_count <= others[0].word_count)


def _mark_dek(
    blocks: Sequence[Block], kinds: list[Kind | None], title_index: int, stated: Stated
) -> None:
    """Set DEK on the first undecided block below the title, if it is one."""
    head = range(title_index + 1, min(_HEAD_BLOCKS, len(blocks)))
    index = next((index for index in head if kinds[index] is None), None)
    if index is None or blocks[index].word_count > _LONGEST_DEK_WORD:
        return
    block = blocks[index]
    # A heading that names a field ("Excerpt") is a label that a clipper left.
    is_label = block.form is Form.HEADING and field_named(block.text) is not None
    is_told = block.form in {Form.PARAGRAPH, Form.HEADING, Form.QUOTE} and not is_label
    if is_told and (
        _is_stated(block.text, stated)
        or (title_index >= 0 and _is_dek(blocks, kinds, index, title_index))
    ):
        kinds[index] = Kind.DEK


def _is_stated(text: str, stated: Stated) -> bool:
    return any(_words(text) == _words(dek) for dek in stated.get(Field.DEK, ()))


def _is_dek(
    blocks: Sequence[Block], kinds: Sequence[Kind | None], index: int, title_index: int
) -> bool:
    """Whether the block below the title is set apart from the story, or told again in it."""
    block, following = blocks[index], kinds[index + 1 : index + 2]
    if index == title_index + 1 and (
        (block.form is Form.HEADING and block.word_count > _SECTION_WORD)
        or block.emphasized
        or following in ([Kind.BYLINE], [Kind.DATELINE])
    ):
        return True
    told = slice(index + 1, index + 1 + _STORY_BLOCKS)
    story = zip(blocks[told], kinds[told], strict=True)
    return _is_repeated(block.text, (other.text for other, kind in story if kind is None))


def _is_repeated(text: str, others: Iterator[str]) -> bool:
    """Whether a later text has a run of words that is half of this one."""
    words = _words(text)
    size = max(_RUN_WORD, len(words) // 2)
    runs = set(_runs(words, size))
    return bool(runs) and any(run in runs for other in others for run in _runs(_words(other), size))


def _runs(words: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    """Each run of `size` words."""
    return (tuple(words[i : i + size]) for i in range(len(words) - size + 1))


def _words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, for telling texts equal."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))
