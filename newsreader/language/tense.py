"""Whether a clause tells what happened or what is to come.

Looks for the verb that governs a stretch of text: the nearest one before it in
its sentence, else the first one after. A rough guess from the forms of English
verbs, enough to tell "said on Friday" from "will vote on Friday".
"""

from __future__ import annotations

import re
from functools import cache

from newsreader.language.clause_word import clause_words

REACH_CHARS = 120
"""How far from the stretch its verb is sought."""

_AWAITED = frozenset({"due", "expected", "scheduled", "planned", "slated"})
_WHEN = frozenset({"in", "by", "at", "before", "next", "this", "within", "later"})
"""After a word of what is awaited: the time at which it is; "is due in June"."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.;!?](?=\s)")
_END = frozenset(".;!?")


def is_future(text: str, start_char: int, end_char: int) -> bool:
    """Whether what stands between two offsets of a text is told as still to come."""
    before = _words(text[max(0, start_char - REACH_CHARS) : start_char])
    for index in range(len(before) - 1, -1, -1):
        if before[index] in _END:
            break
        told = _tells(before, index)
        if told is not None:
            return told
    for index, word in enumerate(after := _words(text[end_char : end_char + REACH_CHARS])):
        if word in _END:
            break
        told = _tells(after, index)
        if told is not None:
            return told
    return False


def _words(text: str) -> list[str]:
    """The words and sentence ends of a text, in lower case."""
    return _WORD.findall(text.lower().replace("’", "'"))


@cache
def _telling() -> frozenset[str]:
    """The words that may tell of a tense; most words are none, and soon passed over."""
    kinds = ("will", "ready", "plan", "be", "past", "past_or_passive")
    return frozenset().union(*map(clause_words, kinds))


def _tells(words: list[str], index: int) -> bool | None:
    """Whether a word tells of the future (True), of the past (False) or of neither."""
    word = words[index]
    if word not in _telling() and not word.endswith(("ed", "'ll")) and word != "would":
        return None
    following = words[index + 1] if index + 1 < len(words) else ""
    before = words[max(0, index - 2) : index]
    is_would = word == "would" and following != "have"  # what was said to be to come
    if is_would or word in clause_words("will") or word.endswith("'ll"):
        return True
    is_awaited = word in _AWAITED and following in _WHEN and clause_words("be") & set(before)
    if is_awaited or (word in clause_words("ready") and following in {"to", "for", "on"}):
        return True
    if (word in clause_words("plan") or word in clause_words("be")) and following == "to":
        return True
    if word in clause_words("past"):
        return False
    active = word.endswith("ed") or word in clause_words("past_or_passive")
    return False if active and not clause_words("be") & set(before) else None
