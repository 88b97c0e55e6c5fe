"""The words around a figure, by which it is known again in another article.

A figure is told by its neighbourhood: the words between the figures before
and after it in its sentence. From these come what it counts, which names
stand by it, what befell those whom it counts ("killing at least 12"), and
what would make it another figure: another day, another part of the whole, a
change instead of a level. No values are compared here.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.comparison.circumstance import (
    date_stems,
    days_told,
    may_be_name,
    months,
    places_named,
    surveys_named,
)
from newsreader.comparison.fate import fate_of
from newsreader.language.quantity.lexicon import context, number_words
from newsreader.language.synonym import groups
from newsreader.language.word import content_stems, forms, is_stop_word, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.comparison.model import Quantity
    from newsreader.language.word import Word

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_PARTING = re.compile(r"[,;:()]|\band\b")
PART_OF = frozenset({"of", "of the", "out of", "out of the", "of its", "of their", "of all"})
"""What stands between a part and the whole."""
_LEAD_WORDS = 6
"""How far into a sentence it is told what it is about."""
_CHANGES = frozenset({"from", "to", "by"})
_RECURRING = {
    "annual": "year",
    "annually": "year",
    "yearly": "year",
    "quarterly": "quarter",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
}


class Frame:
    """What stands around one figure.

    Each view of it is taken when it is first asked for: most pairs of figures
    are told apart by one or two.

    Args:
        quantity: The figure.
        before: What stands before it, as far as the last figure of its sentence.
        after: What stands after it, as far as the next.
        sentence: Its sentence, the part near it if that is without end.
        opens: Whether `before` begins its sentence.
    """

    def __init__(
        self, quantity: Quantity, before: str, after: str, sentence: str, *, opens: bool
    ) -> None:
        self._quantity = quantity
        self._before, self._after = before, after
        self._sentence = sentence
        self._opens = opens

    @cached_property
    def _leading(self) -> list[Word]:
        """The words before it."""
        return words(self._before)

    @cached_property
    def _following(self) -> list[Word]:
        """The words after it."""
        return words(self._after)

    @cached_property
    def _told(self) -> list[Word]:
        """The words of its sentence."""
        return words(self._sentence)

    @cached_property
    def counted(self) -> frozenset[str]:
        """The stems of what it counts."""
        return content_stems(self._quantity.of or "")

    @cached_property
    def heads(self) -> frozenset[str]:
        """The last word of what it counts, up to a preposition, with what stands for it."""
        return _heads(self._quantity.of or "")

    @cached_property
    def close(self) -> frozenset[str]:
        """The stems next to it, as far as the next comma, bracket or "and"."""
        before = _PARTING.split(self._before.rstrip("( "))[-1]
        return _stems(forms(before)) | _stems(forms(_PARTING.split(self._after)[0]))

    @cached_property
    def subject(self) -> frozenset[str]:
        """The first word of its sentence, if it says something, with what stands for it."""
        if not self._opens:
            return frozenset()
        return _subject(self._leading) - self._speaker

    @cached_property
    def lead(self) -> frozenset[str]:
        """The names with which its sentence begins, the speaker aside: whom or what it is about."""
        found = self._told[:_LEAD_WORDS]
        first = found[0].text if found else ""
        opens = not may_be_name(first)
        return frozenset(_names(self._sentence, found, opens=opens)) - self._speaker - date_stems()

    @cached_property
    def near(self) -> frozenset[str]:
        """The stems of its neighbourhood, what it counts included."""
        return _stems(self.plain) | self.counted

    @cached_property
    def sentence(self) -> frozenset[str]:
        """The stems of its whole sentence."""
        return content_stems(self._sentence)

    @cached_property
    def names(self) -> frozenset[str]:
        """Those of the neighbourhood that are written as names, the speaker aside."""
        before = _names(self._before, self._leading, opens=self._opens)
        after = _names(self._after, self._following, opens=False)
        return frozenset([*before, *after]) - self._speaker - date_stems()

    @cached_property
    def groups(self) -> frozenset[int]:
        """The groups of synonyms that the neighbourhood has words of."""
        return frozenset(number for word in self.plain for number in groups(word))

    @cached_property
    def when(self) -> frozenset[str]:
        """Words for the day or the span for which it holds, "annual" and the like as in `spans`."""
        years = frozenset(word for word in self.plain if _YEAR.fullmatch(word))
        told = self.plain & (context("holding when") | months())
        return frozenset(_RECURRING.get(word, word) for word in told) | years

    @cached_property
    def days(self) -> frozenset[str]:
        """The weekdays that its sentence names, those aside on which something was said."""
        return days_told(self._told)

    @cached_property
    def spans(self) -> frozenset[str]:
        """The spans of time that the neighbourhood names, in the singular."""
        return frozenset(word.removesuffix("s") for word in self.plain & context("spans"))

    @cached_property
    def places(self) -> frozenset[str]:
        """The first words of the names that the neighbourhood puts it in, at or near."""
        before = places_named(self._before, self._leading)
        return frozenset([*before, *places_named(self._after, self._following)]) - date_stems()

    @cached_property
    def is_whole(self) -> bool:
        """Whether it is what the figure before it is a part of: the 50 of "31 of the 50"."""
        return not self._opens and self._before.strip().lower() in PART_OF

    @cached_property
    def ranks(self) -> frozenset[str]:
        """The ordinals of the neighbourhood, in words: "first" in "a first dose"."""
        return self.plain & number_words("ordinal").keys()

    @cached_property
    def surveys(self) -> frozenset[str]:
        """The names of polls and studies in its sentence: "Dexter" in "a Dexter poll"."""
        return frozenset(surveys_named(self._sentence, self._told))

    @cached_property
    def plain(self) -> frozenset[str]:
        """The neighbourhood's words as written, in lower case."""
        return frozenset(word.text for word in (*self._leading, *self._following))

    @cached_property
    def fate(self) -> str | None:
        """What befell those whom it counts, such as "dead" or "hurt"."""
        return fate_of(self._leading, self._following)

    @cached_property
    def change(self) -> str | None:
        """The "from", "to" or "by" before it."""
        last = self._leading[-1].text if self._leading else None
        return last if last in _CHANGES else None

    @cached_property
    def _speaker(self) -> frozenset[str]:
        """The stems of who gives it."""
        return content_stems(self._quantity.said_by or "")


def _heads(of: str) -> frozenset[str]:
    """The stem of a phrase's head and the numbers of its groups of synonyms."""
    head = ""
    for word in forms(of):
        if word in _PREPOSITIONS:
            break
        if not is_stop_word(word):
            head = word
    return frozenset([stem(head), *map(str, groups(head))]) if head else frozenset()


_PREPOSITIONS = frozenset(
    {"of", "in", "for", "on", "from", "at", "to", "against", "between", "per"}
)


def _subject(leading: Sequence[Word]) -> frozenset[str]:
    """The first word before a figure that is no article, with its groups of synonyms."""
    for word in leading[:2]:
        if not is_stop_word(word.text):
            return frozenset([stem(word.text), *map(str, groups(word.text))])
    return frozenset()


def _stems(near: Iterable[str]) -> frozenset[str]:
    """The stems of the words that carry meaning, numbers aside."""
    return frozenset(
        stem(word) for word in near if not is_stop_word(word) and not word[:1].isdigit()
    )


def _names(text: str, found: Sequence[Word], *, opens: bool) -> Iterator[str]:
    """The stems of capitalised words, but for one that only begins the sentence."""
    for index, word in enumerate(found):
        is_first = index == 0 and opens
        if text[word.start_char].isupper() and not is_first and not is_stop_word(word.text):
            yield stem(word.text)
