"""Units beside a number: currencies, percentages, measures of all kinds.

Knows where a unit stands (before, after, glued, hyphenated) and refuses words
that only look like one ("second term", "5 pounds" as money).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, currencies, family_of, units
from newsreader.language.quantity.numeral import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.quantity.numeral import Numeral
    from newsreader.language.quantity.token import Sentence

_LONGEST_UNIT = 3
"""Words in the longest form of a unit."""
_LARGE = 1_000
_EXACT = {"Nm": "newton metre", "MT": "tonne", "Mt": "megatonne", "PS": "metric horsepower"}
"""Units that their capitals tell from others."""
_PER_FAMILIES = frozenset({"length", "area", "mass", "volume", "energy", "time"})
"""What rates are told by after "per", whatever the unit: "per megawatt-hour"."""
_SYMBOLS = {
    "m": "metre",
    "g": "gram",
    "h": "hour",
    "L": "litre",
    "W": "watt",
    "ms": "millisecond",
    "in": "inch",
    "p": "penny",
    "pc": "percent",
    "MP": "megapixel",
    "C": "degree Celsius",
    "F": "degree Fahrenheit",
}
"""What is a unit only where it touches its number."""


def currency_before(sentence: Sentence, index: int) -> tuple[str, int] | None:
    """The currency whose sign begins at a token, and the token after the sign."""
    signs = currencies("before")
    if sentence.touches(index + 1) and sentence.raw(index) + sentence.raw(index + 1) in signs:
        return signs[sentence.raw(index) + sentence.raw(index + 1)], index + 2
    if sentence.raw(index) in signs:
        stop = sentence.raw(index).isalpha() and sentence.lower(index + 1) == "."
        return signs[sentence.raw(index)], index + 1 + stop
    letters = currencies("scaled")
    if sentence.raw(index) in letters and sentence.touches(index + 1):
        return letters[sentence.raw(index)], index + 1
    return None


def unit_after(sentence: Sentence, numeral: Numeral) -> tuple[str, int] | None:
    """The unit that follows a number, and the token after the unit."""
    end = numeral.end
    if numeral.shape is Shape.VAGUE and sentence.lower(end) == "of":
        end += 1
    if sentence.is_hyphen(end) or (sentence.lower(end) in {"-", "–"} and sentence.touches(end)):
        end += 1
    return _currency_after(sentence, end, numeral) or read_unit(sentence, end)


def _currency_after(sentence: Sentence, index: int, numeral: Numeral) -> tuple[str, int] | None:
    """A currency's name after a number."""
    forms = currencies("after")
    if numeral.scaled or numeral.value >= _LARGE:
        forms = forms | currencies("large")
    for length in range(_LONGEST_UNIT, 0, -1):
        form = " ".join(sentence.lower(index + k) for k in range(length))
        if form in forms and not _opens_sum(sentence, index + length - 1):
            return forms[form], index + length
    return None


def _opens_sum(sentence: Sentence, index: int) -> bool:
    """Whether a sign belongs to the number that it touches: the euro of "10 €5 notes"."""
    return sentence.is_number(index + 1) and sentence.touches(index + 1)


def read_unit(sentence: Sentence, index: int) -> tuple[str, int] | None:
    """The unit of measure at a token in its longest form, and the token after it."""
    if sentence.raw(index) in _EXACT:
        return _EXACT[sentence.raw(index)], index + 1
    known = units()
    for form, end in _forms(sentence, index):
        if form in known and _means_unit(sentence, index, form):
            return known[form].name, end
    symbol = sentence.raw(index)
    if symbol in _SYMBOLS and sentence.touches(index) and not _runs_on(sentence, index + 1):
        return _SYMBOLS[symbol], index + 1
    return None


def _forms(sentence: Sentence, index: int) -> Iterator[tuple[str, int]]:
    """The next words as a unit may be made of them, longest first, and the token after them.

    Hyphens within do not count: "25-basis-point" has the unit "basis point".
    """
    form, found = "", []
    for _ in range(_LONGEST_UNIT):
        index += bool(form) and sentence.is_hyphen(index)
        form = f"{form} {sentence.lower(index)}".lstrip()
        index += 1
        found.append((form, index))
    yield from reversed(found)


def rate_after(sentence: Sentence, end: int) -> tuple[str, int] | None:
    """By what a rate is told ("a gallon", "per person"), and the token after that."""
    tied = sentence.is_hyphen(end)
    link = end + tied
    if sentence.lower(link) not in {"a", "an", "per"}:
        return None
    noun = link + 1 + (tied and sentence.is_hyphen(link + 1))
    word = sentence.lower(noun)
    if sentence.lower(noun + 1) in {"ago", "later", "earlier"}:
        return None
    measure = read_unit(sentence, noun) if sentence.lower(link) == "per" else None
    if measure is not None and family_of(measure[0]) in _PER_FAMILIES:
        return measure
    if word not in context("rate nouns"):
        return None
    unit = units().get(word)
    return unit.name if unit else word, noun + 1


def _means_unit(sentence: Sentence, index: int, form: str) -> bool:
    """Whether a form that is also another word stands for the unit here.

    "second" after a number is an ordinal unless it is hyphenated or plural
    forms are used; "mi", "min" and other short forms touch or end a clause.
    """
    if form in {"second", "time", "point", "block", "stone", "foot", "degree"}:
        return (
            sentence.is_hyphen(index - 1)
            or sentence.lower(index - 2) in {"", "a"}
            or (sentence.lower(index - 2) == "half" and form == "point")
            or (sentence.lower(index - 1) in {"one", "1"})
            or sentence.lower(index - 1)[:1].isdigit()
        )
    if form == "story":
        return sentence.is_hyphen(index - 1)
    if form[-1].isdigit():
        return sentence.touches(index + 1)
    return form != "mi" or sentence.touches(index) or sentence.raw(index + 1) == ")"


def _runs_on(sentence: Sentence, index: int) -> bool:
    """Whether letters or digits touch the token before."""
    return sentence.touches(index) and (sentence.is_word(index) or sentence.is_number(index))
