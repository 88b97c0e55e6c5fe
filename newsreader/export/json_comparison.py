"""A comparison read back from the JSON that it was exported as, without its articles' files.

The file may come from anyone: its size is limited, every value is checked, and
the first thing that is wrong is one line that names the file and the place.
Keys that version 1 gained later may be missing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from newsreader.comparison.model import Because, Comparison, Link, Strength
from newsreader.comparison.pin import Note, Pins
from newsreader.errors import ComparisonError
from newsreader.export import json_article
from newsreader.export import json_finding as finding
from newsreader.export.json_format import VERSION
from newsreader.export.json_node import Node
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from newsreader.article import Article

_HINT = "give a file that newsreader --format json wrote"
MAX_BYTES = 100_000_000
"""More than any comparison of two articles that can be loaded."""


def load_comparison(path: Path) -> Comparison:
    """Read a comparison from a file that `--format json` wrote.

    Raises:
        ComparisonError: The file cannot be read, or does not hold a comparison.
    """
    return from_json(_read(path), path)


def from_json(data: bytes, path: Path) -> Comparison:
    """The comparison in the bytes of a file.

    Args:
        data: The bytes, in UTF-8.
        path: The file's name, for messages.

    Raises:
        ComparisonError: They do not hold one.
    """
    if len(data) > MAX_BYTES:
        raise ComparisonError(path, f"is larger than {MAX_BYTES // 1_000_000} MB")
    parsed = _parsed(data, path)
    if not isinstance(parsed, dict) or "version" not in parsed:
        raise ComparisonError(path, f"is no comparison; {_HINT}")
    root = Node(parsed, path)
    version = root["version"]
    if version.value != VERSION or isinstance(version.value, bool):
        version.refuse(f"is not {VERSION}, the only version that can be read")
    return _comparison(root)


def _read(path: Path) -> bytes:
    """The bytes of a file, at most one more than may be."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ComparisonError(path, _problem(error)) from error


def _problem(error: Exception) -> str:
    """What went wrong and what to do, where the file cannot be read."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "does not exist; check the name"
        case IsADirectoryError():
            return f"is a folder; {_HINT}"
        case OSError():
            return f"cannot be read ({error.strerror or error})"
        case _:
            return "is not a name that a file can have; check it"


def _parsed(data: bytes, path: Path) -> object:
    """The value that JSON holds."""
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise ComparisonError(
            path, f"is not text in UTF-8; {_HINT}", f"byte {error.start}"
        ) from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ComparisonError(path, f"is not JSON ({error.msg}); {_HINT}", place) from error
    except RecursionError as error:
        raise ComparisonError(path, "is nested too deeply") from error
    except ValueError as error:
        raise ComparisonError(path, f"is not JSON ({error}); {_HINT}") from error


def _refuse_constant(name: str) -> object:
    """NaN and the infinities are no JSON, though Python reads them."""
    message = f"{name} is no number"
    raise ValueError(message)


def _comparison(root: Node) -> Comparison:
    """The whole comparison."""
    articles, reference_dates = json_article.articles(root["articles"])
    links = _links(root["links"], articles)
    quantities = tuple(finding.quantity(one, articles) for one in root["quantities"].items())
    quotations = tuple(finding.quotation(one, articles) for one in root.members("quotations"))
    known = {finding.span_of(one.mention): one for one in quotations}
    threshold = root.member("threshold")
    same_story = root.member("same_story")
    return Comparison(
        articles=articles,
        links=links,
        entities=tuple(finding.entity(one, articles) for one in root["entities"].items()),
        quantities=quantities,
        quantity_matches=tuple(
            finding.quantity_match(one, quantities) for one in root["quantity_matches"].items()
        ),
        quotations=quotations,
        shared_quotations=tuple(
            finding.shared_quotation(one, articles, known) for one in root["quotes"].items()
        ),
        dates=tuple(finding.date_mention(one, articles) for one in root["dates"].items()),
        only=Pair.of(lambda side: _only(root["only"][side.label], articles, side)),
        reference_dates=reference_dates,
        threshold=0.0 if threshold is None else threshold.share(),
        same_story=same_story is None or same_story.flag(),
        considered=_considered(links, _links(root.member("considered"), articles)),
        pins=_pins(root.member("pins"), articles),
    )


def _only(node: Node, articles: Pair[Article], side: Side) -> tuple[int, ...]:
    """The paragraphs of one side without a counterpart, in order and each once."""
    return tuple(sorted({finding.paragraph_index(one, articles, side) for one in node.items()}))


# The links


def _links(node: Node | None, articles: Pair[Article]) -> tuple[Link, ...]:
    """Links by left paragraph, then right; none joins the same two as another."""
    found: dict[tuple[int, int], Link] = {}
    for one in () if node is None else node.items():
        link = _link(one, articles)
        ends = link.ends.left, link.ends.right
        if ends in found:
            one.refuse("joins the same two paragraphs as one before it")
        found[ends] = link
    return tuple(found[ends] for ends in sorted(found))


def _link(node: Node, articles: Pair[Article]) -> Link:
    """Two paragraphs that tell the same thing."""
    verbatim, by_hand = node.member("verbatim"), node.member("by_hand")
    return Link(
        ends=_ends(node, articles),
        score=node["score"].share(),
        strength=node["strength"].choice(Strength),
        on_chain=node["on_chain"].flag(),
        because=_because(node["because"]),
        verbatim=verbatim is not None and verbatim.flag(),
        by_hand=by_hand is not None and by_hand.flag(),
    )


def _ends(node: Node, articles: Pair[Article]) -> Pair[int]:
    """The paragraphs at "a" and "b"."""
    return Pair(
        finding.paragraph_index(node["a"], articles, Side.LEFT),
        finding.paragraph_index(node["b"], articles, Side.RIGHT),
    )


def _because(node: Node) -> Because:
    """What two paragraphs share."""

    def words(key: str) -> tuple[str, ...]:
        return tuple(one.text() for one in node[key].items())

    return Because(words("entities"), words("quantities"), words("quotations"), words("words"))


def _considered(links: Iterable[Link], others: Iterable[Link]) -> tuple[Link, ...]:
    """What stricter and looser views choose from: the engine's own links, and the other pairs."""
    others = tuple(others)
    if not others:
        return ()
    considered = {link.ends: link for link in links if not link.by_hand}
    considered |= {link.ends: link for link in others}
    return tuple(sorted(considered.values(), key=lambda link: (link.ends.left, link.ends.right)))


# What the reader added


def _pins(node: Node | None, articles: Pair[Article]) -> Pins | None:
    """The reader's links and notes; None where there are none."""
    if node is None:
        return None
    pins = Pins(
        joined=tuple(_ends(one, articles) for one in node.members("joined")),
        cut=tuple(_ends(one, articles) for one in node.members("cut")),
        notes=tuple(_note(one, articles) for one in node.members("notes")),
    )
    return pins or None


def _note(node: Node, articles: Pair[Article]) -> Note:
    """A note on a paragraph or on two."""
    text = node["text"].text()
    if not text.strip():
        node["text"].refuse("is empty")

    def at(key: str, side: Side) -> int | None:
        member = node.member(key)
        return None if member is None else finding.paragraph_index(member, articles, side)

    paragraphs = Pair(at("a", Side.LEFT), at("b", Side.RIGHT))
    if paragraphs == Pair(None, None):
        node.refuse("is on no paragraph: a or b is a number")
    return Note(text, paragraphs)
