"""ISO 8601 dates as they stand in a sentence: "9 March 2024", "March 2024", "9–12 March 2024".

Knows years, months, days and intervals of them, in the English of British use.
"""

from __future__ import annotations

from calendar import month_name


def iso_in_words(iso: str) -> str:
    """A date, or an interval as start/end, in words; what is no such date, as it is.

    Args:
        iso: At any precision: "2024", "2024-03", "2024-03-09", "2024-03-09/2024-03-12".
    """
    start, slash, end = iso.partition("/")
    try:
        return _interval(_parts(start), _parts(end)) if slash else " ".join(_parts(start))
    except (ValueError, IndexError):
        return iso


def _parts(iso: str) -> list[str]:
    """Day, month and year in words, as many of them as are known."""
    year, *rest = iso.split("-")
    words = [str(int(year))]
    if rest:
        words.insert(0, month_name[int(rest[0])])
    if rest[1:]:
        words.insert(0, str(int(rest[1])))
    return words


def _interval(start: list[str], end: list[str]) -> str:
    """Two dates with a dash; what both have in common at their end is said once."""
    common = 0
    while common < min(len(start), len(end)) - 1 and start[-1 - common] == end[-1 - common]:
        common += 1
    kept = start[: len(start) - common]
    dash = "–" if len(kept) == len(end) - common == 1 else " – "
    return f"{' '.join(kept)}{dash}{' '.join(end)}"
