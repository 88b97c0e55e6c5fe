"""The day that an export gives as its own."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from newsreader.errors import SettingsError

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970 that stand for now in documents that must come out the same again:
https://reproducible-builds.org/specs/source-date-epoch/."""


def export_day() -> date:
    """Today where the reader is, or the day (UTC) that SOURCE_DATE_EPOCH names.

    Raises:
        SettingsError: The variable holds no number of seconds.
    """
    seconds = os.environ.get(EPOCH_VARIABLE)
    if not seconds:
        return datetime.now().astimezone().date()
    try:
        return datetime.fromtimestamp(int(seconds), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError("environment", EPOCH_VARIABLE, "is no number of seconds") from error
