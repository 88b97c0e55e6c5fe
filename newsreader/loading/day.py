"""Days as bylines and metadata give them: a date, and little else.

Month names are read in the languages of `newsreader.language.tongue` that use
Latin or Cyrillic letters. A date in figures whose day and month cannot be told
apart (03/04/2022) is a date, but not one whose day is known.
"""

from __future__ import annotations

import re
from datetime import date

# Twelve names a language, in order; forms of one month are joined by "/".
_MONTH_NAMES = {
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
    " september/sept/sep october/oct november/nov december/dec",
    "de": "januar/jänner februar/feber märz/mrz april mai juni juli august september oktober/okt"
    " november dezember/dez",
    "fr": "janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre"
    " novembre décembre/déc",
    "es": "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre"
    " octubre noviembre diciembre/dic",
    "it": "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set"
    " ottobre/ott novembre dicembre",
    "nl": "januari februari maart/mrt april mei juni juli augustus september oktober november"
    " december",
    "pt": "janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro"
    " dezembro",
    "ru": "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг"
    " сентября/сен октября/окт ноября/ноя декабря/дек",
}
_MONTH_OF = {
    form: number
    for names in _MONTH_NAMES.values()
    for number, forms in enumerate(names.split(), start=1)
    for form in forms.split("/")
}

_MONTH = r"([^\W\d_]{3,11})\.?"
_DAY = r"([0-3]?\d)(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"((?:18|19|20)\d\d)"
_YEAR_FIRST = re.compile(r"(?<!\d)((?:18|19|20)\d\d)([-/.])([01]?\d)\2([0-3]?\d)(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)([0-3]?\d)([-/.])([0-3]?\d)\2((?:18|19|20)\d\d)(?!\d)")
_DAY_MONTH = re.compile(
    rf"(?<!\d){_DAY}\s+(?:de\s+|of\s+)?{_MONTH}(?:,?\s+(?:de[l]?\s+)?{_YEAR})?(?!\d)"
)
_MONTH_DAY = re.compile(rf"(?<!\w){_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?(?!\d)")

_CLOCK = re.compile(
    r"(?<!\d)[012]?\d\s*(?:[.:h]\s*[0-5]\d)?(?:[.:][0-5]\d)?\s*(?:[ap]\.?m\b\.?|uhr\b)?",
    re.IGNORECASE,
)
_ISO_CLOCK = re.compile(r"T[012]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")

_LONGEST_LINE_CHAR = 160
_BESIDE_A_DATE = frozenset(
    [
        "mon",
        "monday",
        "tue",
        "tues",
        "tuesday",
        "wed",
        "weds",
        "wednesday",
        "thu",
        "thur",
        "thurs",
        "thursday",
        "fri",
        "friday",
        "sat",
        "saturday",
        "sun",
        "sunday",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonnabend",
        "sonntag",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "segunda",
        "terça",
        "quarta",
        "quinta",
        "sexta",
        "feira",
        "published",
        "publication",
        "publié",
        "publicado",
        "pubblicato",
        "veröffentlicht",
        "updated",
        "update",
        "last",
        "modified",
        "first",
        "posted",
        "created",
        "date",
        "dated",
        "datum",
        "stand",
        "issued",
        "on",
        "at",
        "the",
        "and",
        "from",
        "um",
        "le",
        "el",
        "il",
        "den",
        "om",
        "de",
        "del",
        "original",
        "originally",
        "ago",
        "read",
        "min",
        "mins",
        "minutes",
        "time",
        "am",
        "pm",
        "gmt",
        "utc",
        "bst",
        "cet",
        "cest",
        "est",
        "edt",
        "et",
        "ct",
        "cst",
        "cdt",
        "mt",
        "pt",
        "pst",
        "pdt",
        "msk",
        "ist",
        "jst",
        "uhr",
    ]
)
_PLACE_WORDS = 3


def find_day(text: str) -> date | None:
    """The first full date in a text, or None if there is none or it is ambiguous."""
    found = _find(text)
    return found[0] if found else None


def before_day(text: str) -> str:
    """What stands before the first date in a text; all of it if there is none."""
    found = _find(text)
    return text[: found[1]] if found else text


def is_date_line(text: str) -> bool:
    """Whether a text is a date, with at most a place, a clock time and a label around it."""
    if len(text) > _LONGEST_LINE_CHAR:
        return False
    found = _find(text)
    if found is None:
        return False
    _, start, end = found
    before = _rest(text[:start])
    after = _rest(_ISO_CLOCK.sub(" ", text[end:], count=1))
    is_place = len(before) <= _PLACE_WORDS and all(word[0].isupper() for word in before)
    return is_place and not after


def _rest(text: str) -> list[str]:
    """The words beside a date that are not to be expected there."""
    words = re.findall(r"[^\W\d_]+", _CLOCK.sub(" ", text))
    second = _find(text)  # "Published … Updated …"
    if second:
        return _rest(text[: second[1]]) + _rest(text[second[2] :])
    return [word for word in words if word.lower() not in _BESIDE_A_DATE]


def _find(text: str) -> tuple[date | None, int, int] | None:
    """The first date, where it starts and where it ends. The day is None if unsure."""
    if match := _YEAR_FIRST.search(text):
        return _day(match[1], match[3], match[4]), *match.span()
    for pattern, day_group, month_group in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for match in pattern.finditer(text):
            month = _MONTH_OF.get(match[month_group].lower())
            if month:
                return _day(match[3], month, match[day_group]), *match.span()
    if match := _YEAR_LAST.search(text):
        return _day_in_figures(match), *match.span()
    return None


def _day_in_figures(match: re.Match[str]) -> date | None:
    """The day of 15/09/2022: unsure where both figures may be the month."""
    first, second = int(match[1]), int(match[3])
    months = 12
    if match[2] == "." or first > months or first == second:
        return _day(match[4], second, first)
    return _day(match[4], first, second) if second > months else None


def _day(year: str | None, month: str | int, day: str | int) -> date | None:
    """The date of three figures, or None if a figure is missing or there is no such day."""
    try:
        return date(int(year), int(month), int(day)) if year else None
    except ValueError:
        return None
