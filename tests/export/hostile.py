"""Texts that try to be taken for something else than text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

HOSTILE = (
    "# Heading", "Title #", "Title ##", "#", "a #tag", "- item", "+ item", "* item",
    "1. item", "1) item", "123456789. item", "> quote", ">quote", "===", "---", "***",
    "___", "- - -", "```", "```python", "~~~", "`code`", "``a`", "    indented", "\tindented",
    "| a | b |", "a | b", "|---|---|", ":--", "a \\| b", "\\|", "\\\\|", "\\", "a\\", "a\\\\",
    "*em*", "**strong**", "_em_", "snake_case_name", "~~gone~~", "~gone~", "![x](y)", "[x](y)",
    "[x](javascript:alert(1))", "[x][y]", "[x]: http://y.example", "[ ] task", "[^1]", "]", "](",
    "<script>alert(1)</script>", "<b>bold</b>", "</td></table>", "<!-- comment", "<?php", "<",
    "<![CDATA[", "<https://y.example>", "<a@b.example>", "a < b > c", "http://y.example",
    "https://www.y.example/a_b_c", "www.y.example", "WWW.Y.EXAMPLE", "a@b.example",
    "&amp;", "&lt;b&gt;", "&#35;", "&#x23;", "AT&T", "&copy", "&;", "$x$", "$$x$$", "$5-$6",
    "[bold]red[/bold]", "[/]", ":smile:", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "a\x00b",
    "a\r\nb", "a\n\n# b", "a\n===", "a\u2028b", "a\x85b", "left\u202egnp.exe", "\u200b# a",
    "\ufeffa", "{{ a }}", "{% a %}", "<%= a %>", "{: .a}", "Setext\n---", "a  ", "a\\\nb",
    "“Quoted” – ‘words’", "日本語の記事 | 表", "👩‍👩‍👧 family", "e\u0301", "x" * 5_000,
)  # fmt: skip


def news_text() -> st.SearchStrategy[str]:
    """Any text, and texts thick with the marks of Markdown and the terminal."""
    marks = st.sampled_from(list("\\`*_{}[]()<>#+-.!|~&;:$=@/\"' \t\nwaA1\x1b\u202e"))
    pieces = st.lists(st.one_of(marks, st.sampled_from(HOSTILE)), max_size=12).map("".join)
    return st.one_of(st.text(max_size=40), pieces)


MADE = frozenset({"iso", "unit", "language"})
"""Fields whose strings newsreader makes: no article's words come into them."""


def poisoned(comparison: Comparison, text: str) -> Comparison:
    """The comparison with `text` in place of every string that comes from an article."""
    result: Comparison = _poisoned(comparison, text)
    return result


def _poisoned(value: Any, text: str) -> Any:
    """The same for any part of a comparison."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return text
    if isinstance(value, Path):
        return Path("folder", text.replace("/", "_").replace("\0", "_"))
    if isinstance(value, tuple):
        return tuple(_poisoned(item, text) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _poisoned(getattr(value, field.name), text)
            for field in fields(value)
            if field.name not in MADE
        }
        return replace(value, **changed)
    return value
