"""Whether doubtful words are names, judged by what the rest of the document names.

Words are doubtful whose first has a capital for another reason: it begins a
sentence or stands in a headline. They are names if they, or a longer name they
belong to, stand elsewhere with a capital that counts, or are known, or are no
words of English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.context import around
from newsreader.language.name.headline import in_headline
from newsreader.language.name.lexicon import (
    common,
    is_stop_word,
    is_title,
    is_title_modifier,
    lookup,
)
from newsreader.language.name.lone_word import is_generic, is_heard_word
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import is_person_noun, kind_called
from newsreader.language.name.opening import opens_sentence
from newsreader.language.name.part import Part, parts
from newsreader.language.name.run import words_of
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.name.context import Context
    from newsreader.language.name.document import Document
    from newsreader.language.name.evidence import TextTokens

_ACTING = frozenset({NameKind.ORGANIZATION, NameKind.GROUP})
"""Kinds of names whose bearers say, do and own things."""
_NAMING = frozenset({"called", "codenamed", "dubbed", "named", "as"})
"""Words after which even a common word in capitals is a name."""


def judged(document: Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """What is left of a part once doubtful words are judged by the rest of the document."""
    words = words_of(text, part.tokens)
    context = around(text, part.tokens)
    called = kind_called(context.after) or kind_called(context.before) is NameKind.ORGANIZATION
    if len(words) == 1 and is_generic(words[0]) and not called:
        return
    if not _is_shout_named(document, words, context.before):
        return
    if text.strong[part.tokens.start] or part.title:
        yield part
    elif text.headline:
        yield from in_headline(document, text, part)
    elif len(words) == 1:
        heard = is_heard_word(document, words[0]) or _acts(document, words[0], context)
        if heard and not _is_label(document, text, part):
            yield part
    elif opens_sentence(document, words):
        yield from _after_opening(document, text, part)
    else:
        yield part


def _after_opening(document: Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """What is left of a part without the word that only begins its sentence."""
    rest = part.tokens[1:]
    while rest and not text.tokens[rest.start].capital:
        rest = rest[1:]
    for inner in parts(text, rest) if rest else ():
        yield from judged(document, text, inner)


def _is_shout_named(document: Document, words: list[str], before: str) -> bool:
    """Whether words are no common one put in capitals for emphasis."""
    low = words[0].lower()
    if len(words) > 1 or not words[0].isupper() or lookup(words) or not common(low):
        return True
    if before in _NAMING or document.names(words):
        return True
    return not is_stop_word(low) and document.evidence.upper[words[0]] > 1


def _acts(document: Document, word: str, context: Context) -> bool:
    """Whether a known institution that is a common word too does or owns something.

    "Apple said", "Labour whip", "Labour's Ann Lowell".
    """
    known = lookup([word])
    if known is None or known.kind not in _ACTING or document.evidence.lower[word.lower()]:
        return False
    after = context.after
    owns = context.possessive and after[:1].isupper()
    acts = after in listed("quoting_verbs.txt") or after in table("name_verbs.tsv")
    lists = after in {",", "and"} and context.second_after[:1].isupper()
    office = after[:1].isupper() and (is_title(after) or is_title_modifier(after))
    holds = office and known.canonical == word  # a short form is not enough
    return owns or acts or lists or holds or is_person_noun(after)


def _is_label(document: Document, text: TextTokens, part: Part) -> bool:
    """Whether a word that is named nowhere else merely opens its text: "Watch:", "Eerily"."""
    word = text.tokens[part.tokens.start].text
    if document.names_word(word) or lookup([word]):
        return False
    alone = len(text.tokens) == 1 or around(text, part.tokens).after == ":"
    return alone or word.endswith(("ly", "ing"))
