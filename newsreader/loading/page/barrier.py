"""Walls: what a page shows when it does not show the article.

A wall is only looked for where there is little text, and is known by phrases
that outlets use for nothing else. A short article is an article: it must also
break off, or stand right above the offer of the rest. Phrases are English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from newsreader.loading.page.walk import Found

SAVE = "open it in a browser until the whole article shows, save the page, and open that"
"""What to do about most walls, for a saved page and an address alike."""

_PAYWALL = re.compile(
    r"subscribe (?:now )?to (?:continue|keep|read|unlock|access)|(?:to|and) (?:continue|keep)"
    r" reading|(?:read|unlock|view|get access to) the (?:full|whole|rest of the|rest of this)"
    r" (?:article|story)?|already (?:a |have a )?(?:subscriber|subscription|member|digital"
    r" subscriber)\b|(?:only )?(?:available |reserved )?(?:exclusively )?(?:for|to) subscribers"
    r"|subscriber[- ]only|subscribers only|create (?:a |your )?free account to (?:read|continue)"
    r"|(?:sign|log) in to (?:read|continue)|register (?:now |for free )?to (?:read|continue)"
    r"|you(?:'|’)ve (?:reached|read|used) (?:your|all)|(?:remaining|free) articles? (?:left|this"
    r" month)|this (?:article|story|content) is (?:for|behind|reserved|exclusive)",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\b(?:cookies?|consent|personal data|legitimate interests?|our (?:\d+ )?partners|privacy"
    r" policy|personali[sz]ed (?:ads|advertising|content))\b",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"\b(?:accept|reject|allow|refuse|decline)(?: (?:all|and (?:continue|close)|cookies"
    r"|additional cookies))|\bmanage (?:my |your )?(?:cookies|options|choices|preferences"
    r"|settings)|\b(?:i|we) (?:agree|accept)\b|before you continue|we value your privacy",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|not a robot|unusual traffic"
    r"|checking your browser|enable javascript and cookies to continue|complete the captcha"
    r"|security check|^access (?:to this page )?(?:has been )?denied",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"(?:enable|requires?|turn on|needs?|without|support) javascript|javascript (?:is|to be)"
    r" (?:disabled|required|enabled|not)|loading\s?(?:\.\.\.|…)",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"page (?:not|can(?:'|’)?t be|cannot be|could not be) found|\berror 404\b"
    r"|\b404\b\W{0,5}(?:error|not found|$)",
    re.IGNORECASE,
)

_LINE_WORD = 20
_FEW_WORD = 60
_SHORT_WORD = 120
_STUB_WORD = 300
_BELOW_BLOCKS = 4
"""Blocks below the story in which the offer of the rest stands."""
_CONSENT_NEEDED = 3
_LONGEST_OFFER_CHAR = 300
_MOST_BLOCKS = 200
_MOST_CHAR = 50_000


def barrier(
    root: HtmlElement, found: Sequence[Found], blocks: Sequence[Block], *, is_free: bool
) -> str | None:
    """What the page shows instead of an article and what to do; None if it shows one.

    Args:
        root: The page's tree.
        found: Every visible block of the page.
        blocks: Those taken for the article.
        is_free: False where the page says that only subscribers may read it.
    """
    told = [block for block in blocks if block.form is not Form.HEADING]
    word_count = sum(block.word_count for block in told)
    if word_count >= _STUB_WORD:
        return None
    if word_count < _SHORT_WORD:
        problem = _instead(root, found, " ".join(block.text for block in blocks), word_count)
        if problem:
            return problem
    if _is_stub(found, told, word_count, is_free=is_free):
        return (
            "is a web page with only the start of its article, above a paywall; sign in, and"
            f" {SAVE}"
        )
    return None


def _instead(root: HtmlElement, found: Sequence[Found], text: str, word_count: int) -> str | None:
    """What a page with hardly any text shows in the article's place."""
    if len(_CONSENT.findall(text)) >= _CONSENT_NEEDED and _CHOICE.search(_everything(root)):
        return f"is a web page's question about cookies, not its article; {SAVE}"
    if word_count >= _FEW_WORD:
        return None
    shown = [here.block.text for here in found[:_MOST_BLOCKS]]
    unscripted = [element.text_content() for element in root.iter("noscript")][:_MOST_BLOCKS]
    if any(map(_ROBOT.search, (*shown, *unscripted))):
        return f"is a check for robots, not an article; {SAVE}"
    if _LOST.search(text):
        return "is the notice that a page was not found; check its address"
    asks = word_count < _LINE_WORD and any(map(_SCRIPT.search, (*shown, *unscripted)))
    is_bare = all(here.aside for here in found) and next(root.iter("script"), None) is not None
    if asks or is_bare:
        return f"is a web page whose text only its scripts would bring; {SAVE}"
    return None


def _is_stub(
    found: Sequence[Found], told: Sequence[Block], word_count: int, *, is_free: bool
) -> bool:
    """Whether a text is the start of one that is withheld."""
    story = [block for block in told if not _is_offer(block.text)]
    offered = len(story) < len(told) or _is_offered_below(found, story)
    broken = bool(story) and story[-1].text.rstrip().endswith(("…", "..."))
    if word_count < _SHORT_WORD:
        return offered or not is_free
    return offered and (broken or not is_free)


def _is_offer(text: str) -> bool:
    """Whether a line offers the rest of an article."""
    return len(text) <= _LONGEST_OFFER_CHAR and _PAYWALL.search(text) is not None


def _is_offered_below(found: Sequence[Found], story: Sequence[Block]) -> bool:
    """Whether the page offers the rest right below the story."""
    texts = {block.text for block in story}
    last = max((i for i, here in enumerate(found) if here.block.text in texts), default=-1)
    below = found[last + 1 : last + 1 + _BELOW_BLOCKS]
    return any(_is_offer(here.block.text) for here in below)


def _everything(root: HtmlElement) -> str:
    """All that stands on a page, its buttons too."""
    return " ".join(" ".join(root.itertext()).split())[:_MOST_CHAR]
