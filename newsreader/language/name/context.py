"""The words around a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsreader.language.name.evidence import TextTokens
    from newsreader.language.name.run import Run

REACH_BEFORE, REACH_AFTER = 4, 8
"""Tokens before and after a name that may say something of it."""

OWNER = "’s"
"""What stands for a word with a possessive ending, which says nothing of what it owns."""


class Context(NamedTuple):
    """The tokens around a name, fewer near the ends of the text."""

    preceding: tuple[str, ...] = ()
    """Those before it, the nearest first."""
    following: tuple[str, ...] = ()
    """Those after it, the nearest first."""
    possessive: bool = False
    """Whether the name has a possessive ending."""
    plural: bool = False
    """Whether its last word is written as a plural is."""

    @property
    def before(self) -> str:
        """The token right before the name; "" at the start of the text."""
        return self.preceding[0] if self.preceding else ""

    @property
    def second_before(self) -> str:
        """The token before that."""
        return self.preceding[1] if len(self.preceding) > 1 else ""

    @property
    def after(self) -> str:
        """The token right after the name; "" at the end of the text."""
        return self.following[0] if self.following else ""

    @property
    def second_after(self) -> str:
        """The token after that."""
        return self.following[1] if len(self.following) > 1 else ""

    @property
    def third_after(self) -> str:
        """The token after the second."""
        return self.following[2] if len(self.following) > 2 else ""  # noqa: PLR2004 - the third

    @property
    def ends_phrase(self) -> bool:
        """Whether a phrase ends with the name: a mark comes after it, or nothing."""
        return not self.after[:1].isalnum()


def around(text: TextTokens, run: Run) -> Context:
    """The tokens around the name at `run`."""
    tokens = text.tokens
    nearest_first = tokens[max(0, run.start - REACH_BEFORE) : run.start][::-1]
    preceding = tuple(OWNER if token.possessive else token.text for token in nearest_first)
    following = tuple(t.text for t in tokens[run.stop : run.stop + REACH_AFTER])
    last = tokens[run.stop - 1]
    return Context(preceding, following, last.possessive, last.text.endswith("s"))
