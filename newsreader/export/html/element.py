"""Elements of a web page, as a tree that is written down at the end.

Text put into an element stays text: whatever it holds is escaped when the
tree is written. Nothing here takes markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, tostring

if TYPE_CHECKING:
    from collections.abc import Iterable

Node = Element | str
"""An element, or text."""


def element(tag: str, *children: Node, **attributes: str | None) -> Element:
    """An element with its children in order.

    Args:
        tag: Its name.
        children: Elements and texts.
        attributes: Its attributes; those that are None are left out. A trailing
            underscore is dropped (`class_`), other underscores become hyphens.
    """
    kept = {
        name.rstrip("_").replace("_", "-"): value
        for name, value in attributes.items()
        if value is not None
    }
    made = Element(tag, kept)
    fill(made, children)
    return made


def fill(parent: Element, children: Iterable[Node]) -> None:
    """Put further children into an element, after those that it has."""
    for child in children:
        if isinstance(child, Element):
            parent.append(child)
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + child
        else:
            parent.text = (parent.text or "") + child


def written(root: Element) -> str:
    """The tree as HTML, from its doctype on."""
    return "<!DOCTYPE html>\n" + tostring(root, encoding="unicode", method="html") + "\n"


def classes(*names: str | None) -> str | None:
    """Names of classes as an attribute; None where there are none."""
    return " ".join(name for name in names if name) or None
