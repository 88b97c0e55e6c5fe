"""What a passage is, told from its size, its weight and its place.

Most of the text is of one size. What is larger is a heading, the largest of
the first page the title; what is smaller or in italics and stands by a picture
is its caption.
"""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from newsreader.language import wordlist
from newsreader.loading.block import Block, Form
from newsreader.loading.clean import one_line
from newsreader.loading.pdf.passage import BULLET, known_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.loading.pdf.page import Box, Line, Page
    from newsreader.loading.pdf.passage import Passage

_LARGER = 1.1
_SMALLER = 0.95
_TITLE_WORDS = range(3, 36)
_NAME_WORDS = range(2, 6)
_HEAD_BLOCKS = 5
_LONGEST_HEADING_WORD = 30
_LONGEST_CAPTION_WORD = 80
_CAPTION_GAP = 2.5
"""Space between a picture and its caption, in sizes of type."""
_QUOTES = '“"„«‘»'


def body_size(lines: Sequence[Line]) -> float:
    """The size in which most letters are set, to the half point; 0 for no lines."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(2 * line.size) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def blocks(found: Sequence[Passage], pages: Sequence[Page], usual_size: float) -> Iterator[Block]:
    """The blocks that passages make, the title a heading of the first level.

    Args:
        found: The passages in reading order.
        pages: The pages, whose pictures have captions.
        usual_size: The size of most of the text.
    """
    known = known_words(found)
    texts = [one_line(passage.text(known)) for passage in found]
    title = _title_index(found, texts, usual_size)
    for index, (passage, text) in enumerate(zip(found, texts, strict=True)):
        pictures = pages[passage.page_index].pictures
        if text:
            yield _block(passage, text, pictures, usual_size, is_title=index == title)


def _title_index(found: Sequence[Passage], texts: Sequence[str], usual_size: float) -> int | None:
    """Which passage is the title; None where nothing of the first page is large."""
    likely = [
        index
        for index, passage in enumerate(found)
        if passage.page_index == 0
        and passage.first.size >= _LARGER * usual_size
        and len(texts[index].split()) in _TITLE_WORDS
    ]
    # A newspaper's name is larger than its headlines.
    headlines = [index for index in likely if not _is_masthead(texts[index])]
    return max(headlines or likely, key=lambda index: found[index].first.size, default=None)


def masthead_of(story: Sequence[Block]) -> str | None:
    """The newspaper's name above the title; None where there is none."""
    above = takewhile(lambda block: block.level != 1, story[:_HEAD_BLOCKS])
    names = (block.text for block in above if block.form is Form.HEADING)
    return next(filter(_is_masthead, names), None)


def _is_masthead(text: str) -> bool:
    """Whether a line is a newspaper's name: a few words, the last of them a word for one."""
    words = text.split()
    is_short = len(words) in _NAME_WORDS
    return is_short and words[-1].lower() in wordlist.words("newspaper_nouns.txt")


def _block(
    passage: Passage, text: str, pictures: Sequence[Box], usual_size: float, *, is_title: bool
) -> Block:
    """The block that a passage makes."""
    bullet = BULLET.match(text)
    if bullet:
        return Block(text[bullet.end() :], Form.LIST)
    form = Form.HEADING if is_title else _form(passage, text, pictures, usual_size)
    level = 0 if form is not Form.HEADING else 1 if is_title else 2
    emphasized = all(line.bold for line in passage.lines) or all(x.italic for x in passage.lines)
    return Block(text, form, level=level, emphasized=emphasized)


def _form(passage: Passage, text: str, pictures: Sequence[Box], usual_size: float) -> Form:
    """The form of a passage that is not the title."""
    size, word_count = passage.first.size, len(text.split())
    if size >= _LARGER * usual_size:
        if text[0] in _QUOTES:
            return Form.QUOTE
        return Form.HEADING if word_count <= _LONGEST_HEADING_WORD else Form.PARAGRAPH
    is_set_off = size <= _SMALLER * usual_size or passage.first.italic
    is_short = word_count <= _LONGEST_CAPTION_WORD
    if is_set_off and is_short and any(_is_by(picture, passage) for picture in pictures):
        return Form.CAPTION
    return Form.PARAGRAPH


def _is_by(picture: Box, passage: Passage) -> bool:
    """Whether a passage stands right below or right above a picture."""
    box, gap = passage.first.box, _CAPTION_GAP * passage.first.size
    overlaps = min(box.right, picture.right) > max(box.left, picture.left)
    below = -gap / 2 <= picture.bottom - box.top <= gap
    above = -gap / 2 <= passage.lines[-1].box.bottom - picture.top <= gap
    return overlaps and (below or above)
