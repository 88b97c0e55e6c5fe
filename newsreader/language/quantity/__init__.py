"""Figures in running text: what number, of what, how exactly, and who says so.

    >>> [(a.text, a.value, a.unit) for a in find_amounts("It cost about $35bn.")]
    [('about $35bn', 35000000000.0, 'USD')]

`find_amounts` is the way in. Sentences are read token by token (`token`);
dates, times and names are set aside (`exclusion`); then each figure is read
(`expression`), with its partner in a range (`span`) and its qualifier
(`bound`), and last what it counts (`counted`: the noun after it, the phrase
before it in `preceding`, or what is done in `action`) and who gives it
(`attribution`). Knows English only. The time taken grows linearly with the text.
"""

from __future__ import annotations

from newsreader.language.quantity.amount import Amount
from newsreader.language.quantity.reading import find_amounts

__all__ = ["Amount", "find_amounts"]
