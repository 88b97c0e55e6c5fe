"""The paragraphs of a document's text, in order, as the last of its editors left them.

What was struck out with its changes tracked is gone, and what was put in is
there. A text box stands after the paragraph that it is tied to, once, though
documents hold it twice for older programs. A row of a table is one block,
unless its cells lay out paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form
from newsreader.loading.clean import one_line
from newsreader.loading.docx.style import OFF, PLAIN, Style, heading_level
from newsreader.loading.xml_event import Tell, read_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsreader.loading.xml_event import Event

_SKIPPED = frozenset(
    """
    Fallback del moveFrom instrText tabs rt sdtPr sectPr tblPr trPr tcPr
    pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange numberingChange
    """.split()  # noqa: SIM905 - a list of names is read more easily as one text
)
"""Elements that hold no text, or none that is to be read."""
_SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
"""Elements that stand for a character."""
_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_CELL_MARK = " · "


@dataclass(slots=True)
class _Run:
    """A stretch of text in one look."""

    emphasized: bool = False
    hidden: bool = False


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that is being read."""

    style: Style = PLAIN
    level: int = 0
    """A heading's depth where the paragraph itself gives it."""
    listed: bool | None = None
    """Whether it is an item of a list; None where the style decides."""
    goes_on: bool = False
    """Whether its end was struck out, so that it goes on in the next."""
    texts: list[str] = field(default_factory=list)
    looks: list[tuple[bool, bool]] = field(default_factory=list)
    """Of each text with ink, whether it is emphasised and whether it is linked."""

    def form(self) -> tuple[Form, int]:
        """Its form, and a heading's depth."""
        if self.level:
            return Form.HEADING, self.level
        if self.style.form is not None and self.style.form is not Form.LIST:
            return self.style.form, self.style.level
        listed = self.style.form is Form.LIST if self.listed is None else self.listed
        return (Form.LIST if listed else Form.PARAGRAPH), 0

    def blocks(self) -> Iterator[Block]:
        """The blocks that it makes: more than one where lines without ink part it."""
        form, level = self.form()
        emphasized = bool(self.looks) and all(bold for bold, _ in self.looks)
        linked = bool(self.looks) and all(link for _, link in self.looks)
        for part in _GAP.split("".join(self.texts)):
            lines = tuple(filter(None, map(one_line, part.split("\n"))))
            if lines:
                yield Block(
                    text=" ".join(lines),
                    form=form,
                    level=level,
                    lines=lines if len(lines) > 1 else (),
                    emphasized=emphasized or self.style.is_dek,
                    linked=linked,
                )


class StoryReader:
    """Reads the text of a document."""

    def __init__(self, styles: Mapping[str, Style]) -> None:
        self.dek = ""
        """The first subtitle, once it was read."""
        self._styles = styles
        self._skipped_depth = 0
        self._paragraphs: list[_Paragraph] = []
        self._runs = [_Run()]
        self._sinks: list[list[Block]] = [[]]
        """Where blocks go that end now: for each open paragraph and cell what stands inside it."""
        self._rows: list[list[list[Block]]] = []
        self._link_depth = 0
        self._in_text = False
        self._in_mark = False
        """Whether properties are those of a whole paragraph."""
        self._struck: _Paragraph | None = None

    def read(self, data: bytes) -> Iterator[Block]:
        """The blocks of the part that holds the text.

        Raises:
            XmlError: It is damaged.
        """
        for event in read_events(data):
            self._take(event)
            if len(self._sinks) == 1:
                yield from self._sinks[0]
                self._sinks[0].clear()
        if self._struck is not None:
            yield from self._struck.blocks()

    def _take(self, event: Event) -> None:
        """Take in one event."""
        if self._skipped_depth:
            self._skipped_depth += {Tell.START: 1, Tell.END: -1, Tell.TEXT: 0}[event.tell]
        elif event.tell is Tell.TEXT:
            if self._in_text:
                self._add(event.text)
        elif event.tell is Tell.END:
            self._close(event.name)
        elif event.name == "del" and self._in_mark and self._paragraphs:
            self._paragraphs[-1].goes_on = True
        elif event.name in _SKIPPED:
            self._skipped_depth = 1
        else:
            self._open(event.name)
            self._obey(event.name, event.values.get("val", ""))

    def _open(self, name: str) -> None:
        """Enter an element."""
        match name:
            case "p":
                self._paragraphs.append(_Paragraph())
                self._runs.append(_Run())
                self._sinks.append([])
            case "r":
                self._runs[-1] = _Run()
            case "tr":
                self._rows.append([])
            case "tc":
                self._sinks.append([])
            case "hyperlink":
                self._link_depth += 1
            case "t":
                self._in_text = True
            case "pPr":
                self._in_mark = True
            case _ if name in _SIGNS:
                self._add(_SIGNS[name])

    def _obey(self, name: str, value: str) -> None:
        """Take in a property of the paragraph or run."""
        run, paragraph = self._runs[-1], self._paragraphs[-1] if self._paragraphs else None
        match name:
            case "b" | "i" if not self._in_mark:
                run.emphasized = run.emphasized or value not in OFF
            case "vanish" if not self._in_mark:
                run.hidden = value not in OFF
            case "rStyle":
                run.emphasized = self._styles.get(value, PLAIN).emphasized
            case "pStyle" if paragraph:
                paragraph.style = self._styles.get(value, PLAIN)
            case "numId" if paragraph:
                paragraph.listed = value not in OFF
            case "outlineLvl" if paragraph:
                paragraph.level = heading_level(value)

    def _add(self, text: str) -> None:
        """Add to the text of the paragraph."""
        run = self._runs[-1]
        if self._paragraphs and not run.hidden and not self._in_mark:
            paragraph = self._paragraphs[-1]
            paragraph.texts.append(text)
            if not text.isspace():
                bold = run.emphasized or paragraph.style.emphasized
                paragraph.looks.append((bold, self._link_depth > 0))

    def _close(self, name: str) -> None:
        """Leave an element."""
        match name:
            case "p" if self._paragraphs:
                self._end_paragraph()
            case "tc":
                cell = self._sinks.pop()
                if self._rows:
                    self._rows[-1].append(cell)
                else:
                    self._sinks[-1].extend(cell)
            case "tr" if self._rows:
                self._sinks[-1].extend(_row_blocks(self._rows.pop()))
            case "hyperlink":
                self._link_depth -= 1
            case "t":
                self._in_text = False
            case "pPr":
                self._in_mark = False

    def _end_paragraph(self) -> None:
        """Hand on what a paragraph holds, or keep it for the next where its end is struck out."""
        paragraph = self._paragraphs.pop()
        self._runs.pop()
        boxed = self._sinks.pop()
        if self._struck is not None:
            paragraph.texts[:0] = self._struck.texts
            paragraph.looks[:0] = self._struck.looks
            self._struck = None
        if paragraph.goes_on:
            self._struck = paragraph
        elif not paragraph.style.is_apart:
            blocks = list(paragraph.blocks())
            self._sinks[-1].extend(blocks)
            if paragraph.style.is_dek and blocks:
                self.dek = self.dek or blocks[0].text
        self._sinks[-1].extend(boxed)


def _row_blocks(cells: list[list[Block]]) -> list[Block]:
    """A row of a table as one block, or its blocks where a cell has several."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or any(len(cell) > 1 for cell in filled):  # noqa: PLR2004 - a row has two
        return [block for cell in filled for block in cell]
    return [Block(_CELL_MARK.join(cell[0].text for cell in filled), Form.LIST)]
