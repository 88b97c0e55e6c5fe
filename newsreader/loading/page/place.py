"""What the markup around a text says of it: its form, and whether it is the story's.

Elements are known by what they are made for, and where everything is a `div`
by the names that outlets' systems give them. Nothing is looked up on the page
but the element at hand and what encloses it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.loading.block import Form

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNSEEN = frozenset(
    """
    audio button canvas datalist embed head iframe input map math menu noembed noframes
    noscript object option script select style svg template textarea title video
    """.split()  # noqa: SIM905 - a list of names is read more easily as one text
)
_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark
    meter nobr output picture progress q rp rt ruby s samp small source span strike strong
    sub sup time tt u var wbr
    """.split()  # noqa: SIM905 - a list of names is read more easily as one text
)
_EMPHASIS = frozenset({"b", "em", "i", "strong"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_FORMS = {
    "blockquote": Form.QUOTE,
    "li": Form.LIST,
    "dd": Form.LIST,
    "dt": Form.LIST,
    "tr": Form.LIST,
    "figcaption": Form.CAPTION,
    "caption": Form.CAPTION,
    "figure": Form.CAPTION,
}
_FLOWING = ("br", "p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "section")
"""What a row of a table that lays a page out holds, and a row of data does not."""
_OUTERMOST = frozenset({"html", "body", "main", "article"})
_LONGEST_NAME_CHAR = 500
_ASIDE = frozenset({"nav", "aside", "footer", "dialog"})
_ASIDE_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumbs?|sidebar|related|recirc\w*|recommend\w*|promos?|teasers?"
    r"|newsletter|trending|popular|most-?(?:read|viewed)|more-?(?:stories|news|on)|read-?(?:more"
    r"|next)|share|sharing|social|comments?|advert\w*|ads?|sponsored|outbrain|taboola|cookies?"
    r"|consent|banner|modal|popup|subscribe|paywall|footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DEK_NAME = re.compile(
    r"(?:^|[\s_-])(?:dek|deck|standfirst|sub-?(?:title|head|headline|heading)|strapline|excerpt"
    r"|summary|intro|lead-?in|article-?(?:description|lead))(?:$|[\s_-])",
    re.IGNORECASE,
)
_LEAD_NAME = re.compile(
    r"(?:^|[\s_-])(?:teaser|lead|lede|chapeau|chapo|vorspann|entradilla|occhiello|ingress)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names of a paragraph's own that mean a dek; around other elements they mean other articles."""
_CAPTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:caption|photo-?credit|image-?credit|wp-caption-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_EMBED_NAME = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)"
    r"|bluesky-embed|reddit-(?:card|embed-bq)|telegram-post|mastodon-embed|text-post-media"
    r"|wp-block-embed|embed|tweet)(?:$|\s)",
    re.IGNORECASE,
)
_EMBEDDING = frozenset({"blockquote", "figure", "div", "section"})
_UNSEEN_NAME = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:$|\s)", re.IGNORECASE
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """What the open elements say of a text inside them."""

    form: Form = Form.PARAGRAPH
    level: int = 0
    emphasized: bool = False
    linked: bool = False
    aside: bool = False
    asides: tuple[int, ...] = ()
    """The numbers of the elements around it that may be asides, or frames."""
    dek: bool = False
    in_row: bool = False


def is_unseen(element: Element) -> bool:
    """Whether an element and all in it is not shown."""
    return (
        element.tag in _UNSEEN
        or element.get("hidden") is not None
        or (element.get("aria-hidden") == "true" and element.tag not in _INLINE)
        or _HIDDEN_STYLE.search(element.get("style") or "") is not None
        or _UNSEEN_NAME.search(element.get("class") or "") is not None
    )


def parts_blocks(element: Element, place: Place) -> bool:
    """Whether an element's edges part blocks, at its place."""
    if element.tag in _INLINE or element.tag in _UNSEEN or element.tag == "br":
        return False
    return not (place.in_row and element.tag in {"td", "th"})


def place_in(element: Element, place: Place) -> Place:
    """What the texts inside an element are, given what it stands in."""
    tag = str(element.tag)
    if tag in _INLINE:
        if tag in _EMPHASIS:
            return replace(place, emphasized=True)
        return replace(place, linked=True) if tag == "a" and element.get("href") else place
    name = _name_of(element)
    is_row = tag == "tr" and next(element.iterdescendants(*_FLOWING), None) is None
    if tag == "tr" and not is_row:
        return place
    form, level = _form_of(tag, name, place)
    return replace(
        place,
        form=form,
        level=level,
        aside=place.aside or _is_aside(tag, place),
        dek=place.dek or _is_dek(tag, name),
        in_row=is_row or (place.in_row and tag in {"td", "th"}),
    )


def _is_aside(tag: str, place: Place) -> bool:
    """Whether an element's kind sets it aside; a quotation's footer says whose words they are."""
    return tag in _ASIDE and not (tag == "footer" and place.form is Form.QUOTE)


def _is_dek(tag: str, name: str) -> bool:
    """Whether the page calls an element a dek."""
    return bool(_DEK_NAME.search(name) or (tag == "p" and _LEAD_NAME.search(name)))


def may_be_aside(element: Element) -> bool:
    """Whether an element's kind or name hints that it is no part of the story.

    The page's own outermost elements carry all kinds of names.
    """
    tag = str(element.tag)
    if tag in _INLINE or tag in _OUTERMOST:
        return False
    return tag == "form" or _ASIDE_NAME.search(_name_of(element)) is not None


def _name_of(element: Element) -> str:
    """What the page calls an element: its classes and its id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"[:_LONGEST_NAME_CHAR]


def _form_of(tag: str, name: str, place: Place) -> tuple[Form, int]:
    """The form of the texts inside a block element, and a heading's level."""
    if place.form is Form.EMBED or (tag in _EMBEDDING and _EMBED_NAME.search(name)):
        return Form.EMBED, 0
    if place.form is Form.CAPTION and tag not in {"blockquote", "tr", "pre"}:
        return Form.CAPTION, 0
    if tag in _HEADINGS:
        return Form.HEADING, _HEADINGS[tag]
    if _CAPTION_NAME.search(name) and tag in {"p", "div", "dd"}:
        return Form.CAPTION, 0
    return (_FORMS[tag], 0) if tag in _FORMS else (place.form, place.level)
