"""What a book states of its article.

The words are the Dublin Core's; those who fill them in mean the book, which a
reader app made of the article: its date is often that of the saving, and its
publisher the app. Such statements are taken for guesses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.block import is_address
from newsreader.loading.field import Field
from newsreader.loading.outlet import names_host

if TYPE_CHECKING:
    from newsreader.loading.epub.package import Package
    from newsreader.loading.front_matter import Stated

_AUTHOR_ROLES = frozenset({"", "aut"})
_SAME = {"title": Field.TITLE, "language": Field.LANGUAGE}
"""Words whose first statement holds for the article too."""
_PUBLICATION = "publication"


def read_statements(package: Package) -> tuple[Stated, Stated]:
    """What is stated of the article, and what is likely."""
    told = package.statements
    stated: Stated = {field: (told[word][0].text,) for word, field in _SAME.items() if word in told}
    inferred: Stated = {}
    authors = tuple(
        author.text
        for author in told.get("creator", ())
        if author.values.get("role", "") in _AUTHOR_ROLES and not is_address(author.text)
    )
    if authors:
        stated[Field.AUTHOR] = authors
    url = _url(package)
    if url:
        stated[Field.URL] = (url,)
    for publisher in told.get("publisher", ())[:1]:
        # Where an address is known, its host tells the outlet better than any app's name.
        if url is None:
            inferred[Field.SOURCE] = (publisher.text,)
        elif names_host(publisher.text, url):
            stated[Field.SOURCE] = (publisher.text,)
    days = {day.values.get("event", ""): day.text for day in reversed(told.get("date", ()))}
    if _PUBLICATION in days:
        stated[Field.PUBLISHED] = (days[_PUBLICATION],)
    if "" in days:
        inferred[Field.PUBLISHED] = (days[""],)
    return stated, inferred


def _url(package: Package) -> str | None:
    """The first source or identifier that is an address of the web."""
    texts = (
        statement.text
        for word in ("source", "identifier")
        for statement in package.statements.get(word, ())
    )
    return next((text for text in texts if text.startswith(("http://", "https://"))), None)
