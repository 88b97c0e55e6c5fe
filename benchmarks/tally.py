"""What a comparison gets right: counted against what careful readers found.

The gold of a pair of articles holds, by 0-based paragraph, what one or two
readers found independently; `votes` says how many of them, 2 at most. Nobody
is blamed for finding what one reader found alone, nor for missing it: right
is what any reader has, missed is only what all have.

    links            [a, b, votes, strong]: paragraphs that tell one fact; strong
                     where the main point of one is told by the other
    entities         {name, type, A: forms, B: forms, votes}: named by both articles
    numbers          {A, B}: {paragraph, text, value, unit, of, votes}
    number_matches   [a, b, agree|differ, votes]: figures for one thing, by paragraph
    quotes           [a, b, votes]: the same words in quotation marks, by paragraph
    paragraphs       {A, B}: what the numbers above count

The standard library is all it needs; it knows nothing of newsreader but the
JSON that it writes, so that any program that writes the same can be measured.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, TypeAlias

SIDES = "AB"
SURE = 2
"""The votes of what every reader found."""
LEAST_SHARE = 0.7
"""The share of the shorter text's words that two paragraphs have in common if they are one."""
UNSCORED = -2
"""The number of a title that the readers did not see: its links count neither way."""
NOWHERE = -1
"""The number of a paragraph that is none of the readers'."""
VALUE_TOLERANCE = 1e-3
CORE_KINDS = frozenset({"person", "organization", "place"})

Object: TypeAlias = dict[str, Any]
"""A JSON object."""
Form: TypeAlias = tuple[str, ...]
"""The words of a name."""
Places: TypeAlias = list[dict[int, int]]
"""For each side, the readers' number of each of the program's paragraphs."""
Cell: TypeAlias = tuple[int, int]

_WORD = re.compile(r"[^\W_]+")
_ARTICLES_AND_TITLES = frozenset({"the", "a", "mr", "mrs", "ms", "dr"})
_SPELLED = {"organisation": "organization", "location": "place"}
_SAME_RELATION = {"agree": "agree", "close": "agree", "differ": "differ"}


class Tally(Counter[str]):
    """Counts: `predicted`, of these `right`; `gold`, of these `found`."""

    @property
    def precision(self) -> float:
        """The share of the predicted that any reader has."""
        return _share(self["right"], self["predicted"])

    @property
    def recall(self) -> float:
        """The share found of what all readers have."""
        return _share(self["found"], self["gold"])

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def _share(part: float, whole: float) -> float:
    """Part of a whole; all of nothing."""
    return part / whole if whole else 1.0


def tally_pair(gold: Object, got: Object) -> dict[str, Tally]:
    """Count what one comparison gets right, by what it is about.

    Args:
        gold: What readers found.
        got: The comparison, as newsreader's JSON.
    """
    places = paragraph_numbers(gold, got)
    return {
        **_links(gold, got, places),
        **_entities(gold, got),
        "numbers": _numbers(gold, got, places),
        "compared": _compared(gold, got, places),
        "quotes": _quotes(gold, got, places),
    }


def paragraph_numbers(gold: Object, got: Object) -> Places:
    """For each side, the readers' number of each paragraph of the comparison."""
    return [
        _numbers_of(gold["paragraphs"][side], article["paragraphs"])
        for side, article in zip(SIDES, got["articles"], strict=True)
    ]


def _numbers_of(texts: list[str], paragraphs: list[Object]) -> dict[int, int]:
    """Number each paragraph by the readers' text that it holds most words of."""
    bags = [Counter(_words(text)) for text in texts]
    numbers: dict[int, int] = {}
    for index, paragraph in enumerate(paragraphs):
        bag = Counter(_words(paragraph["text"]))
        if paragraph["kind"] == "title" and bag not in bags:
            numbers[index] = UNSCORED
        elif bag:
            held = [(bag & other).total() for other in bags]
            best = max(range(len(bags)), key=held.__getitem__)
            if held[best] >= LEAST_SHARE * min(bag.total(), max(1, bags[best].total())):
                numbers[index] = best
    return numbers


def placed_links(links: list[Object], places: Places) -> set[Cell]:
    """The pairs of paragraphs that links join, by the readers' numbers."""
    cells = {_cell(link["a"], link["b"], places) for link in links}
    return {cell for cell in cells if UNSCORED not in cell}


def _cell(left: int, right: int, places: Places) -> Cell:
    """Two of the program's paragraphs by the readers' numbers."""
    return places[0].get(left, NOWHERE), places[1].get(right, NOWHERE)


def _links(gold: Object, got: Object, places: Places) -> dict[str, Tally]:
    """All links; the strong ones among the gold; those that the program calls strong."""
    drawn = {(a, b): votes for a, b, votes, _ in gold["links"]}
    strong = {(a, b) for a, b, _, is_strong in gold["links"] if is_strong}
    predicted = placed_links(got["links"], places)
    bold = placed_links([row for row in got["links"] if row.get("strength") == "strong"], places)
    return {
        "links": _cells(predicted, set(drawn), {cell for cell in drawn if drawn[cell] >= SURE}),
        "strong": Tally(gold=len(strong), found=len(strong & predicted)),
        "bold": _cells(bold, set(drawn), strong),
    }


def _cells(predicted: set[Cell], anyone: set[Cell], everyone: set[Cell]) -> Tally:
    """Count pairs of paragraphs against those of any reader, and of every reader."""
    return Tally(
        predicted=len(predicted),
        right=len(predicted & anyone),
        gold=len(everyone),
        found=len(everyone & predicted),
    )


def _entities(gold: Object, got: Object) -> dict[str, Tally]:
    """What both articles name; and how often people, organisations and places get their kind.

    One predicted entity may stand for one row of the gold: a split costs
    precision, a merger recall.
    """
    rows = gold["entities"]
    predicted = [(entity["kind"], forms) for entity in got["entities"] if (forms := _forms(entity))]
    matched = _matched([forms for _, forms in predicted], rows)
    sure = [index for index, row in enumerate(rows) if row["votes"] >= SURE]
    core = [index for index in sure if rows[index]["type"] in CORE_KINDS and index in matched]
    kinds = [_SPELLED.get(kind := predicted[matched[index]][0], kind) for index in core]
    return {
        "entities": Tally(
            predicted=len(predicted),
            right=len(matched),
            gold=len(sure),
            found=sum(index in matched for index in sure),
        ),
        "core_entities": Tally(
            gold=sum(rows[index]["type"] in CORE_KINDS for index in sure),
            found=len(core),
            predicted=len(core),
            right=sum(kind == rows[index]["type"] for kind, index in zip(kinds, core, strict=True)),
        ),
    }


def _forms(entity: Object) -> dict[str, set[Form]] | None:
    """The forms under which each article names an entity; None unless both do."""
    forms: dict[str, set[Form]] = {side: set() for side in SIDES}
    for mention in entity["mentions"]:
        forms[mention["article"]].add(_form(mention["text"]))
    return forms if all(forms.values()) else None


def _matched(predicted: list[dict[str, set[Form]]], rows: list[Object]) -> dict[int, int]:
    """For each row of the gold, the predicted entity that stands for it; best matches first."""
    options = []
    for index, forms in enumerate(predicted):
        for row_index, row in enumerate(rows):
            alike = [_alike(forms[side], {_form(name) for name in row[side]}) for side in SIDES]
            if all(alike):
                options.append((-sum(alike), -row["votes"], index, row_index))
    matched: dict[int, int] = {}
    for _, _, index, row_index in sorted(options):
        if row_index not in matched and index not in matched.values():
            matched[row_index] = index
    return matched


def _alike(predicted: set[Form], gold: set[Form]) -> int:
    """2 for an equal form, 1 where one form holds another as a run of words, else 0."""
    if predicted & gold:
        return 2
    return int(any(_holds(one, other) for one in predicted for other in gold))


def _holds(one: Form, other: Form) -> bool:
    """Whether the longer of two forms holds the shorter."""
    short, long = sorted((one, other), key=len)
    starts = range(len(long) - len(short) + 1)
    return bool(short) and any(long[at : at + len(short)] == short for at in starts)


def _form(name: str) -> Form:
    """The words of a name, without articles and titles before it, or possessive endings."""
    found = _words(re.sub(r"[’']s\b", "", name))
    while found and found[0] in _ARTICLES_AND_TITLES:
        found = found[1:]
    return tuple(found)


def _numbers(gold: Object, got: Object, places: Places) -> Tally:
    """Quantities found: in the right paragraph, with words in common and the same value."""
    tally = Tally()
    for side, numbers in zip(SIDES, places, strict=True):
        rows = gold["numbers"][side]
        taken: set[int] = set()
        for quantity in got["quantities"]:
            if quantity["article"] == side:
                tally["predicted"] += 1
                place = numbers.get(quantity["paragraph"], NOWHERE)
                row = _number_row(quantity, place, rows, taken)
                if row is not None:
                    taken.add(row)
                    tally["right"] += 1
        sure = [index for index, row in enumerate(rows) if row["votes"] >= SURE]
        tally["gold"] += len(sure)
        tally["found"] += sum(index in taken for index in sure)
    return tally


def _number_row(quantity: Object, place: int, rows: list[Object], taken: set[int]) -> int | None:
    """The first row of the gold, not taken yet, that a quantity stands for."""
    for index, row in enumerate(rows):
        if index in taken or row["paragraph"] != place:
            continue
        if set(_words(quantity["text"])).isdisjoint(_words(row["text"])):
            continue
        value, wanted = quantity["value"], row["value"]
        if wanted is None or (
            value is not None and abs(value - wanted) <= VALUE_TOLERANCE * abs(wanted)
        ):
            return index
    return None


def _compared(gold: Object, got: Object, places: Places) -> Tally:
    """Figures that both give for one thing; and `false_alarms`: said to differ, wrongly."""
    quantities = got["quantities"]
    predicted = {
        (
            *_cell(quantities[m["a"]]["paragraph"], quantities[m["b"]]["paragraph"], places),
            m["relation"],
        )
        for m in got["quantity_matches"]
    }
    told = {(a, b, _SAME_RELATION[relation]) for a, b, relation in predicted}
    wanted = {
        (a, b, _SAME_RELATION[relation])
        for a, b, relation, votes in gold["number_matches"]
        if votes >= SURE
    }
    anyone = {(a, b) for a, b, _, _ in gold["number_matches"]}
    differing = {(a, b) for a, b, relation, _ in gold["number_matches"] if relation == "differ"}
    return Tally(
        gold=len(wanted),
        found=len(wanted & told),
        predicted=len(predicted),
        right=sum((a, b) in anyone for a, b, _ in predicted),
        false_alarms=sum(
            relation == "differ" and (a, b) not in differing for a, b, relation in predicted
        ),
    )


def _quotes(gold: Object, got: Object, places: Places) -> Tally:
    """Paragraphs that quote the same words."""
    predicted = {
        _cell(quote["a"]["paragraph"], quote["b"]["paragraph"], places) for quote in got["quotes"]
    }
    votes = {(a, b): votes for a, b, votes in gold["quotes"]}
    return _cells(predicted, set(votes), {cell for cell in votes if votes[cell] >= SURE})


def _words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.replace("’", "'").lower())
