"""What a document's styles say of the paragraphs that have them.

Styles are known by the names that Word gives its own ones, which are English
in documents of any language; a style of the writer's own is what the style is
that it is based on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.loading.block import Form
from newsreader.loading.xml_event import Tell, read_events

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADING = re.compile(r"heading ([1-9])")
_LIST = re.compile(r"list (?:bullet|number)(?: \d)?")
_APART = re.compile(
    r"(?:toc|index) (?:\d|heading)|table of (?:figures|authorities)|contents? \d|contents heading"
    r"|(?:foot|end)note text|footnote|endnote|header|footer|annotation text|balloon text"
)
_FORMS = {
    "title": Form.HEADING,
    "quote": Form.QUOTE,
    "intense quote": Form.QUOTE,
    "block text": Form.QUOTE,
    "block quotation": Form.QUOTE,
    "quotations": Form.QUOTE,
    "caption": Form.CAPTION,
    "image caption": Form.CAPTION,
    "table caption": Form.CAPTION,
}
_DEK = "subtitle"
_BODY_LEVEL = 9
"""Outline levels count from 0; this one is that of body text."""
_MOST_BASES = 10
OFF = frozenset({"0", "false", "off", "none"})
"""Values that switch a property off."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says of a paragraph."""

    form: Form | None = None
    """The form it gives; None where it gives none."""
    level: int = 0
    """A heading's depth from 1."""
    is_dek: bool = False
    is_apart: bool = False
    """Whether it is for what is no part of the text: contents, notes, running heads."""
    emphasized: bool = False
    based_on: str = ""


PLAIN = Style()


def read_styles(data: bytes) -> Mapping[str, Style]:
    """The styles of a document by id, each with what it takes from those it is based on.

    Args:
        data: The part that holds them.

    Raises:
        XmlError: It is damaged.
    """
    own: dict[str, Style] = {}
    style_id = ""
    for event in read_events(data):
        if event.tell is not Tell.START:
            continue
        value = event.values.get("val", "")
        if event.name == "style":
            style_id = event.values.get("styleId", "")
            own[style_id] = PLAIN
        elif style_id:
            own[style_id] = _with(own[style_id], event.name, value)
    return {style_id: _resolved(style_id, own) for style_id in own}


def heading_level(outline_level: str) -> int:
    """The depth of a heading, from 1, for an outline level; 0 for that of body text."""
    is_level = outline_level.isascii() and outline_level.isdigit() and len(outline_level) == 1
    level = int(outline_level) if is_level else _BODY_LEVEL
    return 0 if level == _BODY_LEVEL else level + 1


def _with(style: Style, name: str, value: str) -> Style:
    """A style with what one of its elements says."""
    match name:
        case "name":
            return _named(style, value.lower())
        case "basedOn":
            return replace(style, based_on=value)
        case "outlineLvl" if style.form is None and heading_level(value):
            return replace(style, form=Form.HEADING, level=heading_level(value))
        case "numId" if style.form is None and value not in OFF:
            return replace(style, form=Form.LIST)
        case "b" | "i":
            return replace(style, emphasized=value not in OFF)
    return style


def _named(style: Style, name: str) -> Style:
    """A style with what its name says."""
    heading = _HEADING.fullmatch(name)
    if heading:
        return replace(style, form=Form.HEADING, level=int(heading[1]))
    if _LIST.fullmatch(name):
        return replace(style, form=Form.LIST)
    form = _FORMS.get(name)
    return replace(
        style,
        form=form,
        level=1 if form is Form.HEADING else 0,
        is_dek=name == _DEK,
        is_apart=_APART.fullmatch(name) is not None,
    )


def _resolved(style_id: str, own: Mapping[str, Style]) -> Style:
    """A style with what it takes from the first of its bases that says anything."""
    style = own[style_id]
    base = style
    for _ in range(_MOST_BASES):
        if base.form is not None or base.is_dek or base.is_apart or base.based_on not in own:
            break
        base = own[base.based_on]
    return replace(base, emphasized=style.emphasized)
