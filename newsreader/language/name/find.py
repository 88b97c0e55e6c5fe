"""The way from texts to names: runs, the names in them, then a verdict on the doubtful ones.

A name whose first word has a capital for another reason (it begins a sentence
or stands in a headline) is doubtful: it is judged after the others, by what the
rest of the document names.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.language.mark import quoted
from newsreader.language.name.context import STRONG, around
from newsreader.language.name.event import events
from newsreader.language.name.evidence import Evidence, TextTokens, gather, read_text
from newsreader.language.name.kind import kind_of
from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_stop_word,
    is_title,
    is_title_modifier,
    lookup,
)
from newsreader.language.name.model import Name, NameKind
from newsreader.language.name.part import Part, is_person_like, parts
from newsreader.language.name.run import PARTICLES, runs
from newsreader.language.name.token import TokenKind
from newsreader.language.name.vote import settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.run import Run

LONGEST_TITLE = 8
"""Words in the longest quoted title of a work."""
_EVERYDAY = frozenset(
    {"Conservative", "Conservatives", "Earth", "East", "Green", "Greens", "Labour", "Latin"}
    | {"Liberal", "Liberals", "Moon", "Orthodox", "Pole", "Poles", "West", "Western", "Capitol"}
)
"""Known names that are as often common words at the start of a sentence."""
_NAMING = frozenset({"called", "codenamed", "dubbed", "named", "as"})
_LEADING = frozenset({"al", "bin", "de", "del", "den", "der", "el", "van", "von"})
"""Particles in lower case with which a surname alone may begin."""
_MINOR = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]
)


@dataclass(slots=True)
class _Document:
    """A document while its names are found."""

    texts: list[TextTokens]
    evidence: Evidence
    heard: set[str] = field(default_factory=set)
    """Names that stand somewhere with a capital that counts."""
    heard_words: set[str] = field(default_factory=set)
    """The words of persons among them."""


def find_names(texts: Sequence[str]) -> list[list[Name]]:
    """The names in each text of a document, in order of their start.

    Names do not overlap, except that an event may hold another name
    ("war in Angola" holds "Angola").
    """
    read = [read_text(text) for text in texts]
    document = _Document(read, gather(read))
    found = [
        [part for run in runs(text, document.evidence) for part in parts(text, run)]
        for text in read
    ]
    for text, text_parts in zip(read, found, strict=True):
        for part in text_parts:
            if text.strong[part.tokens.start]:
                _hear(document, text, part)
    named = [
        _names(document, text, text_parts) for text, text_parts in zip(read, found, strict=True)
    ]
    return [
        sorted([*names, *events(text, names)], key=lambda name: (name.start_char, -name.end_char))
        for text, names in zip(read, settled(read, named), strict=True)
    ]


def _hear(document: _Document, text: TextTokens, part: Part) -> None:
    """Take note of a name that is beyond doubt."""
    words = _words(text, part.tokens)
    if len(words) == 1 and _is_generic(words[0]):
        return
    document.heard.add(" ".join(words))
    if part.title or is_person_like(words):
        document.heard_words.update(words)


def _names(document: _Document, text: TextTokens, text_parts: list[Part]) -> list[Name]:
    """The names of one text: its titled works, hashtags, and the parts that stand the test."""
    works = list(_works(text))
    found = [*works, *_hashtags(text)]
    for part in text_parts:
        for sure in _judged(document, text, part):
            name = _name(text, sure)
            if not any(w.start_char <= name.start_char < w.end_char for w in works):
                found.append(name)
    return sorted(found, key=lambda name: name.start_char)


def _judged(document: _Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """What is left of a part once doubtful words are judged by the rest of the document."""
    words = _words(text, part.tokens)
    if len(words) == 1 and _is_generic(words[0]):
        return
    if not _is_shout_named(document, words, around(text, part.tokens).before):
        return
    if text.strong[part.tokens.start] or part.title:
        yield part
    elif text.headline:
        yield from _in_headline(document, text, part)
    elif len(words) == 1:
        if _is_heard_word(document, words[0]) and not _is_label(document, text, part):
            yield part
    elif _opens_sentence(document, words):
        rest = part.tokens[1:]
        while rest and not text.tokens[rest.start].capital:
            rest = rest[1:]
        for inner in parts(text, rest) if rest else ():
            yield from _judged(document, text, inner)
    else:
        yield part


def _is_generic(word: str) -> bool:
    """Whether a word alone names nothing: "Committee", "President", "Street", "R"."""
    if lookup([word]):
        return False
    if len(word.rstrip(".")) == 1 or is_stop_word(word.lower()):
        return True
    return head_kind(word) is not None or is_title(word) or is_title_modifier(word)


def _is_shout_named(document: _Document, words: list[str], before: str) -> bool:
    """Whether words are no common one put in capitals for emphasis."""
    low = words[0].lower()
    if len(words) > 1 or not words[0].isupper() or lookup(words) or not common(low):
        return True
    if before in _NAMING:
        return True
    return not is_stop_word(low) and document.evidence.upper[words[0]] > 1


def _is_heard_word(document: _Document, word: str) -> bool:
    """Whether a word with a doubtful capital is a name."""
    if word in document.heard or word in document.heard_words:
        return not is_stop_word(word.lower()) or word.isupper()
    if common(word.lower()):
        return _is_known_anyhow(document, word)
    return document.evidence.marks_name(word) or lookup([word]) is not None


def _is_label(document: _Document, text: TextTokens, part: Part) -> bool:
    """Whether a word that is named nowhere else merely opens its text: "Watch:", "Eerily"."""
    word = text.tokens[part.tokens.start].text
    if word in document.heard | document.heard_words or lookup([word]):
        return False
    alone = len(text.tokens) == 1 or around(text, part.tokens).after == ":"
    return alone or word.endswith(("ly", "ing"))


def _is_known_anyhow(document: _Document, word: str) -> bool:
    """Whether a common word is a known name even without a capital that counts.

    Nationalities, parties and countries are ("Polish", "Turkey"), unless the
    document has them in lower case or they are everyday words.
    """
    known = lookup([word])
    if known is None:
        return False
    lasting = known.kind in {NameKind.GROUP, NameKind.PLACE} and word not in _EVERYDAY
    return word.isupper() or (lasting and not document.evidence.lower[word.lower()])


def _opens_sentence(document: _Document, words: list[str]) -> bool:
    """Whether the first of several words has its capital only from the sentence's start."""
    first, rest = words[0], words[1:]
    low = first.lower()
    if " ".join(words) in document.heard or lookup(words):
        return False
    if is_stop_word(low) and not first.isupper():
        return True
    if not common(low) or document.evidence.marks_name(first):
        return False
    if low.endswith(("ly", "ing", "ed")):
        return True
    known = " ".join(rest) in document.heard or lookup(rest) is not None
    return known or is_person_like(rest)


def _in_headline(document: _Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """The names in words that all have a capital: the longest that are heard elsewhere."""
    run = part.tokens
    while run:
        size = next(
            (n for n in range(len(run), 0, -1) if _is_heard(document, _words(text, run[:n]))), 0
        )
        if size:
            yield Part(run[:size], part.title)
        elif not common(text.tokens[run.start].text.lower()):
            size = _unheard(document, text, run)
            yield Part(run[:size], part.title)
        run = run[size or 1 :]


def _is_heard(document: _Document, words: list[str]) -> bool:
    """Whether words are, as a whole, a name that is known or named elsewhere."""
    if len(words) == 1:
        return _is_heard_word(document, words[0]) and (
            words[0] in document.heard | document.heard_words or lookup(words) is not None
        )
    return " ".join(words) in document.heard or lookup(words) is not None or is_person_like(words)


def _unheard(document: _Document, text: TextTokens, run: Run) -> int:
    """How many words a name of a headline has that stands nowhere else."""
    size = 1
    while (
        size < len(run)
        and not common(text.tokens[run[size]].text.lower())
        and not _is_heard(document, _words(text, run[size : size + 1]))
        and text.tokens[run[size]].capital
    ):
        size += 1
    return size


def _words(text: TextTokens, run: Run) -> list[str]:
    """The words of a run; a word that a hyphen joins to others counts as one with them."""
    found: list[str] = []
    glued = False
    for index in run:
        token = text.tokens[index]
        if token.text == "-":
            glued = True
        elif glued and found:
            found[-1] += f"-{token.text}"
            glued = False
        else:
            found.append(token.text)
        if token.possessive and index != run[-1]:
            found[-1] += "'s"
    return found


def _name(text: TextTokens, part: Part) -> Name:
    """A part as a name, with its kind."""
    last = text.tokens[part.tokens[-1]]
    sign = kind_of(_words(text, part.tokens), around(text, part.tokens), titled=bool(part.title))
    start, end = _start(text, part.tokens.start), last.end_char
    return Name(start, end, text.text[start:end], sign.kind, sign.weight, part.title)


def _start(text: TextTokens, index: int) -> int:
    """Where a name begins: with the particle in lower case before its first capital, if any."""
    token = text.tokens[index]
    while index and text.tokens[index - 1].end_char == token.start_char - 1:
        index -= 1
        if text.tokens[index].text not in _LEADING:
            return token.start_char
        token = text.tokens[index]
    glued = index > 1 and text.tokens[index - 1].text == "-"
    if glued and text.tokens[index - 2].text in PARTICLES:
        return text.tokens[index - 2].start_char
    return token.start_char


def _works(text: TextTokens) -> Iterator[Name]:
    """Titles in quotation marks: two words or more, each with a capital but the small ones."""
    if text.headline:
        return
    for span in quoted([text.text])[0]:
        inner = text.text[span.start_char : span.end_char].rstrip(" ,.")
        words = inner.split()
        if not 1 < len(words) <= LONGEST_TITLE:
            continue
        first, *middle = words
        if first[0].isupper() and all(w[0].isupper() or w in _MINOR for w in middle):
            end = span.start_char + len(inner)
            yield Name(span.start_char, end, inner, NameKind.WORK, STRONG)


def _hashtags(text: TextTokens) -> Iterator[Name]:
    """Hashtags, which name a subject of their own or something named elsewhere."""
    for token in text.tokens:
        if token.kind is TokenKind.HASHTAG:
            yield Name(token.start_char, token.end_char, token.text, NameKind.OTHER, 0.0)
