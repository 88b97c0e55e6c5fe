"""How properties are tried: the same examples in every run, and by no clock.

A run then tells about the change at hand, not about luck or a busy machine.
`HYPOTHESIS_PROFILE=search pytest` looks for new counterexamples instead.

Whatever is there when the tests begin stays until they end, and is not looked
through for garbage again and again: that took a fifth of the time.

No test reads or writes what newsreader keeps for whoever runs the tests.
"""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

if TYPE_CHECKING:
    from pathlib import Path


def pytest_collection_finish() -> None:
    """Leave the tests themselves out of every search for garbage, and search seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what is kept in folders of the tests, in this process and in those that it starts."""
    for name in ("CACHE", "CONFIG", "STATE"):
        folder: Path = tmp_path_factory.mktemp(name.lower())
        os.environ[f"XDG_{name}_HOME"] = str(folder)
