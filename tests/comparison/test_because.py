"""Why two paragraphs are linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.because import SHOWN_WORDS, because, shared_words
from newsreader.comparison.evidence import Evidence
from newsreader.comparison.model import (
    Because,
    DateMention,
    Entity,
    Mention,
    Quantity,
    Quotation,
    SharedQuotation,
)
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

LEFT = "Mayor Lund said on Tuesday that the “rotten old pier” would cost $2 million to mend."
RIGHT = "Mending the pier costs 2m dollars, Ida Lund said on 4 May of the “rotten” planks."


def mention(side: Side, text: str) -> Mention:
    start_char = (LEFT if side is Side.LEFT else RIGHT).index(text)
    return Mention(side, 0, start_char, start_char + len(text), text)


def quantity(side: Side, text: str, value: float | None, low: float | None = None) -> Quantity:
    return Quantity(
        mention(side, text), value, low, None, approximate=False, unit="USD", of=None, said_by=None
    )


LUND = Entity(
    "Ida Lund",
    NameKind.PERSON,
    (mention(Side.LEFT, "Lund"), mention(Side.RIGHT, "Ida Lund")),
)
QUOTATIONS = Pair(
    Quotation(mention(Side.LEFT, "rotten old pier"), None),
    Quotation(mention(Side.RIGHT, "rotten"), None),
)
COSTS = (quantity(Side.LEFT, "$2 million", 2e6), quantity(Side.RIGHT, "2m dollars", 2e6))
DAYS = (
    DateMention(mention(Side.LEFT, "Tuesday"), "2021-05-04"),
    DateMention(mention(Side.RIGHT, "4 May"), "2021-05-04"),
)


def why(
    entities: Iterable[Entity] = (),
    quantities: Iterable[Quantity] = (),
    quotations: Iterable[SharedQuotation] = (),
    dates: Iterable[DateMention] = (),
) -> Because:
    evidence = Evidence.of(entities, quantities, quotations, dates)
    return because(Pair(LEFT, RIGHT), (0, 0), evidence)


def test_everything_shared_is_named_once() -> None:
    shared = SharedQuotation("rotten", QUOTATIONS)
    assert why([LUND], COSTS, [shared, shared], DAYS) == Because(
        entities=("Ida Lund",),
        quantities=("$2 million", "Tuesday"),
        quotations=("rotten",),
        words=("pier", "cost", "mend"),
    )


def test_without_other_evidence_the_words_say_why() -> None:
    assert why().words == ("Lund", "rotten", "pier", "2", "mend")
    assert why().entities == why().quantities == why().quotations == ()


def test_what_only_one_says_is_no_reason() -> None:
    only_left = Entity("Lund", NameKind.PERSON, (mention(Side.LEFT, "Lund"),))
    other = quantity(Side.RIGHT, "2m dollars", 3e6)
    unresolved = [DateMention(date.mention, None) for date in DAYS]
    found = why([only_left], [COSTS[0], other], (), unresolved)
    assert found.entities == found.quantities == ()


def test_ranges_and_vague_counts_are_compared_by_their_bounds() -> None:
    ranges = quantity(Side.LEFT, "$2 million", None, 1.0), quantity(Side.RIGHT, "2m", None, 1.0)
    assert why(quantities=ranges).quantities == ("$2 million",)
    differing = ranges[0], quantity(Side.RIGHT, "2m", None, 2.0)
    assert why(quantities=differing).quantities == ()


def test_the_rarest_words_are_shown_in_the_order_of_the_left_text() -> None:
    text = "people zither obelisk time granite quay lighthouse year walrus"
    shown = shared_words(Pair(text, text))
    assert len(shown) == SHOWN_WORDS
    assert shown == tuple(word for word in text.split() if word in shown)
    assert not {"people", "time", "year"} & set(shown)


def test_texts_that_share_nothing_share_no_words() -> None:
    assert shared_words(Pair("The granite quay", "A walrus of the north")) == ()
    assert shared_words(Pair("", "")) == ()
