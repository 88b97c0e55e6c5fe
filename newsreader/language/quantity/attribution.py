"""Who gives a figure: "according to …", "… said", "said …".

Reads the sentence that a figure stands in: the clause that leads up to the
figure, or the one that follows its last comma or quotation mark. A pronoun
stands for the speaker last named in the same text; where none is, nothing is
claimed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, is_person_noun, singulars
from newsreader.language.quantity.phrase import articles_skipped, phrase_end, with_complement
from newsreader.language.speaker import CLAUSE_CHARS, speaker_after, speaker_before
from newsreader.language.word import is_stop_word
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_CLAUSE_END = re.compile(r"[,”\"]")
_ASIDE = re.compile(r"\([^()]{0,80}\)|, (?:saying|adding|noting|writing|claiming|arguing)\b")
"""What stands between a speaker and the verb, and verbs that hang on another's subject."""
_SHOWING = frozenset(
    {"show", "shows", "showed", "found", "finds", "find", "indicate", "indicates", "indicated"}
    | {"put", "puts", "recorded", "records", "lists", "listed", "estimate", "estimates"}
    | {"estimated", "forecasts", "predicts", "predicted", "projects", "projected"}
)
_LONGEST_SUBJECT = 8
"""Words of a clause among which its verb of saying stands."""
_DATELINE = re.compile(r"\A[A-Z][A-Z .,'-]{2,30}(?:\([^()]{0,30}\) ?)?(?:—|–|--|-) ")
_CONTRAST = re.compile(
    r"(?:, (?:but|while|though)|;) (?:the |an? )?(?P<source>[^,;.]{2,40}?) "
    r"(?:puts?|counts?|counted|estimates?|estimated|reported|gives?|gave) "
)
_ARTICLES = frozenset({"the", "a", "an", "another", "one"})
_AFTER_HEAD = frozenset(
    {"of", "by", "from", "at", "in", "on", "for", "to", "with", "who", "that", "which", "familiar"}
    | {"briefed", "close", "involved", "near", "and", "released", "published", "conducted"}
)
_TYING = frozenset({"of", "by", "from", "at"})


class Attribution:
    """Reads the speakers of a text's sentences in order."""

    def __init__(self) -> None:
        self._last: str | None = None

    def speaker(self, sentence: Sentence, figure_char: int) -> str | None:
        """Who says the figure that stands at an offset; None where nobody is named."""
        text = sentence.source
        start_char, end_char = sentence.start_char(0), sentence.end_char(-1)
        before = _ASIDE.sub("", text[max(start_char, figure_char - CLAUSE_CHARS) : figure_char])
        before = _reporting(_DATELINE.sub("", before))
        after = _reporting(text[figure_char : min(end_char, figure_char + CLAUSE_CHARS)])
        found = (
            _according(sentence)
            or _closing(after)
            or _contrasted(before)
            or speaker_before(before)
            or _shown(sentence)
        )
        return self._resolved(found)

    def _resolved(self, speaker: str | None) -> str | None:
        """A speaker by name, where a pronoun stands for one named before."""
        if speaker is None or speaker.lower() in context("pronouns"):
            return self._last if speaker else None
        if not _is_source(speaker):
            return None
        self._last = speaker
        return speaker


def _closing(after: str) -> str | None:
    """Who speaks in the clause that ends a sentence; the last comma may part his name from it."""
    ends = [match.end() for match in _CLAUSE_END.finditer(after)]
    for end in reversed(ends[-2:]):
        if found := speaker_after(after[end:]) or _closing_subject(after[end:]):
            return found
    return None


def _contrasted(before: str) -> str | None:
    """Who is set against another source: the company in "but the company puts it at 800"."""
    sources = [match["source"] for match in _CONTRAST.finditer(before)]
    return sources[-1] if sources else None


def _reporting(clause: str) -> str:
    """A clause in which verbs of speech that give no figures are no verbs of speech."""
    return _not_reporting().sub("did", clause)


@cache
def _not_reporting() -> re.Pattern[str]:
    """The verbs of speech that give no figures."""
    verbs = "|".join(sorted(context("no reporting"), reverse=True))
    return re.compile(rf"(?<![a-z])(?:{verbs})(?![a-z])")


@cache
def _days() -> frozenset[str]:
    """The names of weekdays in lower case."""
    return frozenset(day.lower().rstrip(".") for day in words("weekdays.txt"))


def _is_source(speaker: str) -> bool:
    """Whether words taken for a speaker can be one: a name, persons, or what gives figures.

    Of a phrase in lower case the head decides, which stands before the first
    preposition; a clause, a day or a title that goes on is none.
    """
    tokens = speaker.lower().split()
    if not speaker[0].isalpha() or tokens[-1] in _TYING | {"to", "in", "with", "for"}:
        return False
    if {tokens[0], tokens[-1].strip(".,")} & _days() or tokens[0].endswith("ing"):
        return False
    described = speaker.split()[speaker.split(maxsplit=1)[0].lower() in _ARTICLES :]
    if described and described[-1][:1].isupper():
        return True
    head = next((k for k, token in enumerate(tokens) if k and token in _AFTER_HEAD), len(tokens))
    noun = tokens[head - 1].strip(".,'’")
    return is_person_noun(noun) or any(form in context("sources") for form in singulars(noun))


def _according(sentence: Sentence) -> str | None:
    """Whom or what "according to" names in a sentence, without its article."""
    for index in range(len(sentence) - 1 if sentence.holds("according") else 0):
        if sentence.lower(index) == "according" and sentence.lower(index + 1) == "to":
            start = articles_skipped(sentence, index + 2)
            end = with_complement(sentence, phrase_end(sentence, start), _TYING)
            return sentence.text(start, end) or None
    return None


def _shown(sentence: Sentence) -> str | None:
    """What opens a sentence and shows or finds something: "A report by the board found …"."""
    start = articles_skipped(sentence, 0)
    end = with_complement(sentence, phrase_end(sentence, start), _TYING)
    verb = next((k for k in range(start + 1, end + 1) if sentence.lower(k) in _SHOWING), start)
    return sentence.text(start, verb) or None


def _closing_subject(clause: str) -> str | None:
    """Who speaks in a clause that ends a sentence, though no name is given: "officials said"."""
    tokens = clause.split()
    for index, token in enumerate(tokens[:_LONGEST_SUBJECT]):
        if token.strip(".,") in words("quoting_verbs.txt"):
            subject = tokens[:index]
            while subject and subject[-1].lower() in {"have", "has", "had", "also", "later"}:
                subject.pop()
            while subject and subject[0].lower() in {"the", "a", "an", "and", "but"}:
                subject.pop(0)
            known = any(not is_stop_word(word.lower()) for word in subject)
            return " ".join(subject) if known else None
    return None
