"""The fixture that holds a picture of the screen against the one that is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion
    from syrupy.types import SerializedData


class Picture(SingleFileSnapshotExtension):
    """An SVG file for each picture, without the identifier that every taking changes."""

    _write_mode = WriteMode.TEXT
    file_extension = "svg"

    def serialize(self, data: str, **_options: object) -> SerializedData:
        """The picture as it is kept."""
        return re.sub(r"terminal-\d+", "terminal", data)


@pytest.fixture
def kept_picture(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Equals a picture that looks as it did when it was kept."""
    return snapshot.use_extension(Picture)
