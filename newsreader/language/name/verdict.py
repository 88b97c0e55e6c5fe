"""Whether doubtful words are names, judged by what the rest of the document names.

Words are doubtful whose first has a capital for another reason: it begins a
sentence or stands in a headline. They are names if they, or a longer name they
belong to, stand elsewhere with a capital that counts, or are known, or are no
words of English.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.language.name.context import around
from newsreader.language.name.full_name import is_person_like, may_be_person
from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_given_name,
    is_stop_word,
    is_surname,
    is_team_noun,
    is_title,
    is_title_modifier,
    leading_kind,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import is_person_noun, kind_called
from newsreader.language.name.part import Part, parts
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.name.context import Context
    from newsreader.language.name.evidence import Evidence, TextTokens
    from newsreader.language.name.run import Run

_EVERYDAY = frozenset(
    {"Conservative", "Conservatives", "Earth", "East", "Green", "Greens", "Labour", "Latin"}
    | {"Liberal", "Liberals", "Moon", "Orthodox", "Pole", "Poles", "West", "Western", "Capitol"}
)
"""Known names that are as often common words at the start of a sentence."""
_AGENT_ENDINGS = ("er", "or", "ist", "man", "woman", "ant", "ian", "val")
"""Endings of words for what someone is or does, as before a name: "Striker", "Survivor"."""
_COLLECTIVE = frozenset({"children", "crew", "family", "guard", "men", "people", "team", "women"})
"""Nouns for persons with which names of institutions begin."""
_FIRM_ADJECTIVES = frozenset(
    {"advanced", "allied", "amalgamated", "associated", "consolidated", "federated", "integrated"}
    | {"united"}
)
"""Adjectives with which names of firms and bodies begin."""
_ACTING = frozenset({NameKind.ORGANIZATION, NameKind.GROUP})
_NAMING = frozenset({"called", "codenamed", "dubbed", "named", "as"})


@dataclass(slots=True)
class Document:
    """A document while its names are found."""

    evidence: Evidence
    heard: set[str] = field(default_factory=set)
    """Names that stand somewhere with a capital that counts."""
    heard_words: set[str] = field(default_factory=set)
    """The words of persons among them."""

    def names(self, words: list[str]) -> bool:
        """Whether words, also if they are shouted, are a name heard elsewhere."""
        joined = " ".join(words)
        return joined in self.heard or (joined.isupper() and joined.title() in self.heard)

    def names_word(self, word: str) -> bool:
        """Whether a word, also if it is shouted, is a name heard elsewhere or a person's."""
        forms = {word, word.capitalize()} if word.isupper() else {word}
        return not forms.isdisjoint(self.heard) or not forms.isdisjoint(self.heard_words)


def hear(document: Document, text: TextTokens, part: Part) -> None:
    """Take note of a name that is beyond doubt."""
    words = words_of(text, part.tokens)
    if len(words) == 1 and _is_generic(words[0]):
        return
    document.heard.add(" ".join(words))
    if part.title or is_person_like(words) or may_be_person(words):
        document.heard_words.update(words)
    elif is_team_noun(words[-1]):
        document.heard.add(words[-1])


def judged(document: Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """What is left of a part once doubtful words are judged by the rest of the document."""
    words = words_of(text, part.tokens)
    context = around(text, part.tokens)
    called = kind_called(context.after) or kind_called(context.before) is NameKind.ORGANIZATION
    if len(words) == 1 and _is_generic(words[0]) and not called:
        return
    if not _is_shout_named(document, words, context.before):
        return
    if text.strong[part.tokens.start] or part.title:
        yield part
    elif text.headline:
        yield from _in_headline(document, text, part)
    elif len(words) == 1:
        heard = _is_heard_word(document, words[0]) or _acts(document, words[0], context)
        if heard and not _is_label(document, text, part):
            yield part
    elif _opens_sentence(document, words):
        rest = part.tokens[1:]
        while rest and not text.tokens[rest.start].capital:
            rest = rest[1:]
        for inner in parts(text, rest) if rest else ():
            yield from judged(document, text, inner)
    else:
        yield part


def _is_generic(word: str) -> bool:
    """Whether a word alone names nothing: "Committee", "President", "Street", "R"."""
    if lookup([word]):
        return False
    if len(word.rstrip(".")) == 1 or is_stop_word(word.lower()):
        return True
    if is_team_noun(word):
        return False
    return head_kind(word) is not None or is_title(word) or is_title_modifier(word)


def _is_shout_named(document: Document, words: list[str], before: str) -> bool:
    """Whether words are no common one put in capitals for emphasis."""
    low = words[0].lower()
    if len(words) > 1 or not words[0].isupper() or lookup(words) or not common(low):
        return True
    if before in _NAMING or document.names(words):
        return True
    return not is_stop_word(low) and document.evidence.upper[words[0]] > 1


def _is_heard_word(document: Document, word: str) -> bool:
    """Whether a word with a doubtful capital is a name."""
    if document.names_word(word):
        return not is_stop_word(word.lower()) or word.isupper()
    if not word[1:].islower() and not word.isupper() and word.isalpha() and len(word) > 1:
        return True  # a capital within: "PiS"
    if common(word.lower()):
        return _is_known_anyhow(document, word)
    if word.lower().endswith(("ers", "ors", "ists")) and not document.evidence.upper[word]:
        return lookup([word]) is not None
    return document.evidence.marks_name(word) or lookup([word]) is not None


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


def _is_known_anyhow(document: Document, word: str) -> bool:
    """Whether a common word is a known name even without a capital that counts.

    Nationalities, parties and countries are ("Polish", "Turkey"), unless the
    document has them in lower case or they are everyday words.
    """
    known = lookup([word])
    if known is None:
        return False
    lasting = known.kind in {NameKind.GROUP, NameKind.PLACE} and word not in _EVERYDAY
    return word.isupper() or (lasting and not document.evidence.lower[word.lower()])


def _opens_sentence(document: Document, words: list[str]) -> bool:
    """Whether the first of several words has its capital only from the sentence's start."""
    first, rest = words[0], words[1:]
    low = first.lower()
    if document.names(words) or lookup(words):
        return False
    if is_stop_word(low) and not first.isupper():
        return True
    if not common(low) or document.evidence.marks_name(first) or _begins_name(document, words):
        return False
    if low.endswith(("ly", "ing", "ed")) or _is_role(low):
        return True
    if low.endswith(_AGENT_ENDINGS) and not is_surname(first) and not common(rest[-1].lower()):
        return True
    named = document.names(rest) or lookup(rest) is not None or is_person_like(rest)
    return named or (rest[0] in {"of", "for", "on"} and _is_someone(document, rest[1:]))


def _begins_name(document: Document, words: list[str]) -> bool:
    """Whether a common word begins a firm's, a body's or a person's name nonetheless."""
    first, rest = words[0], words[1:]
    if first.lower() in _FIRM_ADJECTIVES:
        return True
    if leading_kind(first) is NameKind.ORGANIZATION and _is_land(rest):
        return True
    return is_given_name(first) and is_person_like(words) and not document.names(rest)


def _is_land(words: list[str]) -> bool:
    """Whether words are a country's name, as after the sport that a body is for."""
    known = lookup(words)
    return known is not None and known.canonical in table("countries.tsv")


def _is_role(word: str) -> bool:
    """Whether a word in lower case is for one person or one vessel: "rival", "ferry"."""
    if word in _COLLECTIVE or word.endswith("s"):
        return False
    return is_person_noun(word) or kind_called(word) is NameKind.OTHER


def _is_someone(document: Document, words: list[str]) -> bool:
    """Whether words are a person's name that is heard elsewhere, or looks like one."""
    words = words[words[:1] == ["the"] :]
    return bool(words) and (is_person_like(words) or document.heard_words.issuperset(words))


def _in_headline(document: Document, text: TextTokens, part: Part) -> Iterator[Part]:
    """The names in words that all have a capital: the longest that are heard elsewhere."""
    run = part.tokens
    while run:
        size = next(
            (n for n in range(len(run), 0, -1) if _is_heard(document, words_of(text, run[:n]))), 0
        )
        if size:
            yield Part(run[:size], part.title)
        elif not common(text.tokens[run.start].text.lower()):
            size = _unheard(document, text, run)
            yield Part(run[:size], part.title)
        run = run[size or 1 :]


def _is_heard(document: Document, words: list[str]) -> bool:
    """Whether words are, as a whole, a name that is known or named elsewhere."""
    if len(words) == 1:
        return _is_heard_word(document, words[0]) and (
            document.names_word(words[0]) or lookup(words) is not None
        )
    return document.names(words) or lookup(words) is not None or is_person_like(words)


def _unheard(document: Document, text: TextTokens, run: Run) -> int:
    """How many words a name of a headline has that stands nowhere else."""
    size = 1
    while (
        size < len(run)
        and not common(text.tokens[run[size]].text.lower())
        and not _is_heard(document, words_of(text, run[size : size + 1]))
        and text.tokens[run[size]].capital
    ):
        size += 1
    return size


def words_of(text: TextTokens, run: Run) -> list[str]:
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
            found[-1] += "'" if found[-1].endswith("s") else "'s"
    return found
