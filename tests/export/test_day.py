"""Tests of `newsreader.export.day`."""

from __future__ import annotations

from datetime import date

import pytest

from newsreader.errors import SettingsError
from newsreader.export.day import export_day


def test_a_day_can_be_given_so_that_exports_come_out_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1710892800")
    assert export_day() == date(2024, 3, 20)


@pytest.mark.parametrize("value", ["soon", "9" * 30, "1e9"])
def test_what_is_no_time_is_one_line(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(SettingsError, match="SOURCE_DATE_EPOCH: is no number of seconds"):
        export_day()


def test_today_is_the_usual_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert (date.today() - export_day()).days in {0, 1}  # noqa: DTZ011 - the reader's own day
