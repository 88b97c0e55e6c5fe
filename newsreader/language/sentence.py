"""Where sentences begin and end.

News holds more stops that end nothing than stops that do: "U.S.", "Sen.",
initials, abbreviated months, quotations of several sentences within one. So a
sentence ends at a stop, question or exclamation mark before white space only
where the word before and the word after allow it, and never inside a
quotation: what one speaker says in one breath stays one sentence.
"""

from __future__ import annotations

import re

from newsreader.language.wordlist import words

_CLOSERS = "\"'”’»)]"
_OPENERS = "\"'“‘«(["
_GAP = re.compile(r"\s+")
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text, as offsets (start, end) without the white space between.

    Together they hold every character of `text` that is not white space.
    """
    found = []
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    start_char = len(text) - len(text.lstrip())
    word_start_char = start_char
    for gap in _GAP.finditer(text, start_char):
        while quoted and quoted[0][1] <= gap.start():
            quoted.pop(0)
        inside = bool(quoted) and quoted[0][0] < gap.start()
        following = _GAP.split(text[gap.end() : gap.end() + 40], maxsplit=1)[0]
        if not following or (
            not inside
            and _ends(
                text[word_start_char : gap.start()], following, start=word_start_char == start_char
            )
        ):
            found.append((start_char, gap.start()))
            start_char = gap.end()
        word_start_char = gap.end()
    if start_char < len(text):
        found.append((start_char, len(text)))
    return found


def _ends(word: str, following: str, *, start: bool) -> bool:
    """Whether a sentence ends between two words; `start` says that `word` begins one."""
    core = word.rstrip(_CLOSERS)
    after = following.lstrip(_OPENERS)
    if not core.endswith((".", "!", "?", "…")) or after[:1].islower():
        return False
    if not core.endswith(".") or core.endswith(".."):
        return True
    core = core.lstrip(_OPENERS)
    if core in words("stopped_titles.txt") or (start and core[:-1].isdecimal()):
        return False
    if _INITIALS.fullmatch(core) or core in words("abbreviations.txt"):
        return after.rstrip(",’'") in words("openers.txt")
    return True
