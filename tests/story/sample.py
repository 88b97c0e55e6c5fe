"""Small reports of made-up events, for tests of what finds stories."""

from __future__ import annotations

from newsreader.article import Article, Kind, Paragraph
from newsreader.story import Report, report_of

BRIDGE = (
    "Harbour bridge closed after cracks are found",
    "The mayor, Irene Corbel, closed the harbour bridge on Sunday after engineers found cracks.",
    "Two piers of the bridge are damaged, the Port Office said.",
    "Ferries will run to Quay Island every ten minutes until the piers are mended.",
)
BRIDGE_TOO = (
    "Cracks in piers shut old crossing",
    "Engineers of the Port Office found cracks in two piers of the harbour bridge.",
    "Irene Corbel, the mayor, shut it at once and sent ferries to Quay Island.",
)
BRIDGE_THREE = (
    "Quay Island cut off",
    "Islanders wait for ferries since the harbour bridge was closed by Mayor Irene Corbel.",
    "The cracks in its piers will take the Port Office a year to mend.",
)
CHESS = (
    "Pupil wins national chess title",
    "Mirko Anselm, a pupil of fourteen, won the national chess title in Velmar.",
    "He lost none of his eleven games and beat the champion, Dora Lindqvist, on Friday.",
)
CHESS_TOO = (
    "Champion Lindqvist beaten by schoolboy",
    "Dora Lindqvist, five times champion, lost the chess title in Velmar to Mirko Anselm.",
    "The pupil did not lose one of eleven games.",
)
BUDGET = (
    "Parliament passes budget",
    "The finance minister, Oskar Brandt, won a narrow majority for higher fuel duties.",
)


def article(texts: tuple[str, ...]) -> Article:
    """An article with a title over its paragraphs."""
    title, *told = texts
    blocks = (Paragraph(Kind.TITLE, title), *(Paragraph(Kind.BODY, text) for text in told))
    return Article(title=title, paragraphs=blocks)


def reports(*stories: tuple[str, ...]) -> list[Report]:
    """A report of each, named by its number."""
    return [report_of(article(texts), str(number)) for number, texts in enumerate(stories)]
