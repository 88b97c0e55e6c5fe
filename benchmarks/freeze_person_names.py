"""Freeze names that persons bear all over the world into the package's data.

    python benchmarks/freeze_person_names.py

Makes the lower parts of `given_names.tsv` and `surnames.txt` in
`newsreader/language/data`, below the line that begins with `MADE`: names out of
Faker's lists of some sixty countries. What stands above that line is kept: it was
chosen from the US census and from world news.

A name is left out that would be mistaken for another word: one that English has
as a word, that the lexicon knows as something else, or that stands in
`misleading_names.txt`. So the lists follow from the others in the folder: run
this again after changing those. The same lists and versions give the same files,
byte for byte.

Needs `Faker` (40.54.0 made the lists that ship) and `wordfreq` (3.1.1), which
newsreader itself does not.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from faker_name import faker_names

from newsreader.language.name.key import fold
from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_calendar_word,
    is_stop_word,
    is_title,
    is_title_modifier,
    known_names,
    leading_kind,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from faker_name import Borne

DATA = Path(__file__).parents[1] / "newsreader" / "language" / "data"
MADE = "# Made by benchmarks/freeze_person_names.py"
"""What the first line begins with that this program writes into a list kept by hand."""
GIVEN_HEADER = f"{MADE} from given names of some sixty countries (Faker, MIT).\n"
SURNAME_HEADER = f"{MADE} from family names of some sixty countries (Faker, MIT).\n"

GIVEN_ZIPF, SURNAME_ZIPF = 1.35, 1.4
"""How often English has a name at least, on wordfreq's scale, for that alone to tell."""
SPREAD = 3
"""Lists from which a given name is one of the world's."""

TOLD_IN_ENGLISH = frozenset(
    {"ar_DZ", "ar_PS", "ar_SA", "az_AZ", "bn_BD", "en_IN", "en_KE", "en_NG", "en_PK", "en_TH"}
    | {"fa_IR", "fr_DZ", "ha_NG", "he_IL", "hi_IN", "hy_AM", "id_ID", "ig_NG", "ka_GE", "ne_NP"}
    | {"sw", "ta_IN", "tw_GH", "uz_UZ", "vi_VN", "yo_NG", "zu_ZA"}
)
"""Lists kept whole: names that news in English tells often, but that wordfreq seldom has."""
TURKIC = frozenset({"az_AZ", "uz_UZ"})
"""Of these the lists whose given names wordfreq has to know at all."""
NO_SURNAMES = frozenset({"zu_ZA"})
"""Of these the lists whose family names are held to be rare."""

MISLEADING_FILE = Path(__file__).with_name("misleading_names.txt")
MISLEADING = frozenset(MISLEADING_FILE.read_text(encoding="utf-8").splitlines())
"""Names that news more often has as a brand, a title, a place or a word of another language."""


def main() -> None:
    """Write both lists."""
    given_path, surname_path = DATA / "given_names.tsv", DATA / "surnames.txt"
    kept_given, kept_surnames = kept_rows(given_path), kept_rows(surname_path)
    faker_given, faker_surnames = faker_names()
    given = world_given(faker_given, {*kept_given, *kept_surnames})
    surnames = world_surnames(faker_surnames, {*kept_given, *kept_surnames, *given})
    bearers = agreeing(given, kept_given)
    write(given_path, GIVEN_HEADER, (f"{name}\t{sexes}" for name, sexes in bearers.items()))
    write(surname_path, SURNAME_HEADER, surnames)


def kept_rows(path: Path) -> dict[str, str]:
    """What was put into a list by hand: each name with the column after it, if any."""
    kept = path.read_text(encoding="utf-8").partition(MADE)[0]
    rows = (line.partition("\t") for line in kept.splitlines() if not line.startswith("#"))
    return {name: column for name, _, column in rows}


def write(path: Path, header: str, rows: Iterable[str]) -> None:
    """Put rows in order below what a list has by hand."""
    kept = path.read_text(encoding="utf-8").partition(MADE)[0]
    made = "".join(f"{row}\n" for row in sorted(rows))
    path.write_text(f"{kept}{header}{made}", encoding="utf-8")


def is_taken(name: str) -> bool:
    """Whether a name is a word, or the name of something else."""
    return (
        name in MISLEADING
        or common(name.lower())
        or not known_names().keys().isdisjoint({name, name.title()})
        or is_title(name)
        or is_title_modifier(name)
        or head_kind(name) is not None
        or leading_kind(name) is not None
        or is_calendar_word(name)
        or is_stop_word(name.lower())
    )


def world_given(names: Mapping[str, Borne], had: Container[str]) -> dict[str, Borne]:
    """The given names worth having beside the names that are had."""

    def is_told(name: str, lists: set[str]) -> bool:
        zipf = zipf_frequency(name)
        told = bool(lists & TOLD_IN_ENGLISH) and (zipf > 0 or not lists <= TURKIC)
        return told or zipf >= GIVEN_ZIPF or len(lists) >= SPREAD

    return {
        name: borne
        for name, borne in names.items()
        if not is_taken(name) and name not in had and is_told(name, borne.lists)
    }


def world_surnames(names: Mapping[str, Borne], had: Container[str]) -> set[str]:
    """The family names worth having beside the names that are had."""
    return {
        name
        for name, borne in names.items()
        if not is_taken(name) and name not in had
        if borne.lists & (TOLD_IN_ENGLISH - NO_SURNAMES) or zipf_frequency(name) >= SURNAME_ZIPF
    }


def agreeing(names: Mapping[str, Borne], census: Mapping[str, str]) -> dict[str, str]:
    """Who bears each name, the same for all its spellings: "Zoe" and "Zoë"."""
    known = {fold(name): bearers for name, bearers in reversed(list(census.items()))}
    told: dict[str, set[str]] = defaultdict(set)
    for name, borne in names.items():
        told[fold(name)].add("".join(sorted(borne.bearers)))

    def bearers(folded: str) -> str:
        sure = told[folded] - {"fm"}
        return known.get(folded) or (sure.pop() if len(sure) == 1 else "fm")

    return {name: bearers(fold(name)) for name in names}


def zipf_frequency(name: str) -> float:
    """How often English has a name, on wordfreq's logarithmic scale; 0 for never."""
    import wordfreq  # noqa: PLC0415 - see this module's docstring

    return float(wordfreq.zipf_frequency(name, "en"))


if __name__ == "__main__":
    main()
