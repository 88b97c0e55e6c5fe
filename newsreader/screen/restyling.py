"""A change of theme at the cost of little more than drawing the screen once.

Textual reads every style sheet anew for a theme, and with each colour that
changes on a widget it has all that stand in the widget drawn anew. Here a sheet
is read once for each theme, and a widget asks once for all of its colours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.color import Color
from textual.css.stylesheet import Stylesheet
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.css.model import RuleSet
    from textual.css.styles import RulesMap
    from textual.dom import DOMNode

THEMES_KEPT = 4
"""Going back to one of so many themes needs no reading."""


class ThemedSheet(Stylesheet):
    """A style sheet that keeps what it came to in the themes seen last."""

    def __init__(self, *, variables: dict[str, str] | None = None) -> None:
        super().__init__(variables=variables)
        self._read: dict[frozenset[object], list[RuleSet]] = {}
        """The rules, by the theme's variables and by what was read; the latest at the end."""

    def reparse(self) -> None:
        """Take the rules for the present variables, reading them if they are not at hand."""
        key = frozenset([*self._variables.items(), *self.source.items()])
        rules = self._read.pop(key, None)
        if rules is None:
            super().reparse()
            rules = self._rules
        else:
            self._rules, self._rules_map, self._require_parse = rules, None, False
        self._read[key] = rules
        if len(self._read) > THEMES_KEPT:
            del self._read[next(iter(self._read))]

    @classmethod
    def replace_rules(cls, node: DOMNode, rules: RulesMap, animate: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """Give a node the rules that it is to have; whatever inherits its colours is drawn once."""
        if not animate and _recolour(node, rules):
            for inheriting in (node, *node.walk_children(Widget)):
                inheriting.refresh()
            _refresh_scrollbars(node)
        super().replace_rules(node, rules, animate=animate)


def _recolour(node: DOMNode, rules: RulesMap) -> bool:
    """Give a node those of its colours that change; tells whether one did.

    Textual's own way of setting one asks each time for all that it may concern.
    """
    styles = node.styles.base
    before = styles.get_rules()
    found = [
        styles.set_rule(name, colour)
        for name, colour in rules.items()
        if isinstance(colour, Color) and name in before
    ]
    return any(found)


def _refresh_scrollbars(node: DOMNode) -> None:
    """Have the scroll bars of a widget drawn, which are no children of it."""
    if isinstance(node, Widget):
        if node.show_vertical_scrollbar:
            node.vertical_scrollbar.refresh()
        if node.show_horizontal_scrollbar:
            node.horizontal_scrollbar.refresh()


class Restyling(App[None]):
    """Changes its theme quickly."""

    def __init__(self) -> None:
        super().__init__()
        self.stylesheet = ThemedSheet(variables=self.get_css_variables())

    def refresh_css(self, animate: bool = True) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """Wear the theme; before there is a screen, take its colours for the first reading."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())
