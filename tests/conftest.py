"""How properties are tried: the same examples in every run, and by no clock.

A run then tells about the change at hand, not about luck or a busy machine.
`HYPOTHESIS_PROFILE=search pytest` looks for new counterexamples instead.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
