"""What stands around a name, and the kinds that it speaks for."""

from __future__ import annotations

import pytest

from newsreader.language.name import NameKind
from newsreader.language.name.apposition import apposed, called, is_apposed_institution
from newsreader.language.name.context import Context
from newsreader.language.name.location import located


def context(before: str, after: str = "") -> Context:
    """The context of a name between two texts, marks as words of their own."""
    return Context(tuple(reversed(before.split())), tuple(after.split()))


@pytest.mark.parametrize(
    ("around", "kind"),
    [
        (context("the minister"), NameKind.PERSON),
        (context("the", "company said"), NameKind.ORGANIZATION),
        (context("the town of"), NameKind.PLACE),
    ],
)
def test_a_noun_beside_a_name_calls_it(around: Context, kind: NameKind) -> None:
    assert [sign.kind for sign in called(around) if sign.weight >= 1] == [kind]


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        (", 34 , of", NameKind.PERSON),
        (", who", NameKind.PERSON),
        (", a shipping company , said", NameKind.ORGANIZATION),
    ],
)
def test_an_apposition_tells_the_kind(after: str, kind: NameKind) -> None:
    assert [sign.kind for sign in apposed(context("", after))] == [kind]


def test_a_number_too_high_is_no_age() -> None:
    assert not list(apposed(context("", ", 340 , of")))


def test_an_institution_may_bear_the_name_of_a_city() -> None:
    assert is_apposed_institution(context("the", "party"))
    assert is_apposed_institution(context("", ", the club , won"))
    assert not is_apposed_institution(context("", ", the capital , slept"))


@pytest.mark.parametrize(
    ("name", "around"),
    [
        ("Zorvik", context("", ", Ohio , said")),
        ("ZORVIK", context("", "( Reuters ) -")),
        ("Cedar Falls", context("in")),
        ("Zorvik", context("", "- based Brenlow")),
    ],
)
def test_a_place_is_told_by_where_it_stands(name: str, around: Context) -> None:
    assert {sign.kind for sign in located(name.split(), around)} == {NameKind.PLACE}


def test_a_place_that_owns_what_comes_next_is_beside_another_name() -> None:
    assert not list(located(["Lowell"], context("", ", Norway prime minister")))
