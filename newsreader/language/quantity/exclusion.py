"""Numbers that are no figures: those inside dates, clock times, names and addresses.

Gives, for a sentence, the tokens that no figure may use. Two modules know the
cases: `calendar` (when) and `label` (which one).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.calendar import calendar_tokens
from newsreader.language.quantity.label import label_tokens

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence


def excluded_tokens(sentence: Sentence) -> frozenset[int]:
    """Indices of the tokens that belong to a date, a time, a name or an address."""
    return frozenset(calendar_tokens(sentence)) | frozenset(label_tokens(sentence))
