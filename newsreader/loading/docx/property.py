"""What a document's properties say of it: title, author, the day of its making.

Word fills them in by itself: from a template, from the name of whoever's
computer it is, from the clock. A title is only believed if the text shows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.clean import one_line
from newsreader.loading.field import Field
from newsreader.loading.xml_event import Tell, read_events

if TYPE_CHECKING:
    from newsreader.loading.front_matter import Stated

_FIELDS = {"title": Field.TITLE, "creator": Field.AUTHOR, "created": Field.PUBLISHED}


def read_properties(data: bytes) -> Stated:
    """The properties that mean a field of an article.

    Raises:
        XmlError: The part that holds them is damaged.
    """
    texts: dict[Field, str] = {}
    field: Field | None = None
    for event in read_events(data):
        if event.tell is Tell.START:
            field = _FIELDS.get(event.name)
        elif event.tell is Tell.END:
            field = None
        elif field is not None:
            texts[field] = texts.get(field, "") + event.text
    cleaned = {field: one_line(text) for field, text in texts.items()}
    return {field: (text,) for field, text in cleaned.items() if text}
