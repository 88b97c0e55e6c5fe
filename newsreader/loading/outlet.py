"""The outlet's name, from the address of its page and the words of its article.

The host holds the name without spaces or capitals. An article often names its
own outlet ("told The Daily Example"), which gives them back. Else the name is
split where a newspaper's common noun ends it, if that is safe, and left as the
host's name if it is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader.language import wordlist

if TYPE_CHECKING:
    from collections.abc import Iterable

_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"})
_COUNTRY_CHAR = 2
_PREFIXES = frozenset({"www", "m", "mobile", "amp", "edition", "web"})

_SHORTEST_STEM_CHAR = 5
"""Shorter stems are acronyms as often as words."""

_CAPITALIZED = re.compile(
    r"\b[A-Z][\w'’&.-]*(?:\s+(?:(?:of|and|the|de|la|le)\s+)?[A-Z][\w'’&.-]*){0,5}"
)

_UNFIT = re.compile("[^a-z0-9]+")


def host_of(url: str) -> str | None:
    """The host's name without "www.", or None for what is no web address."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "." not in host:
        return None
    labels = host.split(".")
    return ".".join(labels[1:] if labels[0] in _PREFIXES else labels)


def outlet_of(url: str, texts: Iterable[str]) -> str | None:
    """The outlet that an address belongs to; None for what is no web address.

    Args:
        url: The article's address.
        texts: The article's paragraphs, which may name the outlet.
    """
    host = host_of(url)
    if host is None:
        return None
    label = _own_label(host)
    return _named(label, texts) or _split(label) or host


def names_host(name: str, url: str) -> bool:
    """Whether a name, once spaces and capitals are gone, is that of an address's owner."""
    host = host_of(url)
    if host is None:
        return False
    core = squashed(name).removeprefix("the")
    return bool(core) and core in {_own_label(host).removeprefix("the"), squashed(host)}


def _own_label(host: str) -> str:
    """The part of a host that is the owner's: "example" of news.example.co.uk."""
    labels = host.split(".")[:-1]
    has_second_level = len(labels) > 1 and labels[-1] in _SECOND_LEVEL
    if has_second_level and len(host.rsplit(".", 1)[1]) == _COUNTRY_CHAR:
        labels.pop()
    return labels[-1].replace("-", "")


def _named(label: str, texts: Iterable[str]) -> str | None:
    """A name in the text that is the label once spaces and capitals are gone."""
    core = label.removeprefix("the")
    forms = {core, f"the{core}"}
    for text in texts:
        # A quick look first: few paragraphs hold the name.
        if core not in squashed(text):
            continue
        for match in _CAPITALIZED.finditer(text):
            words = match[0].split()
            for start in range(len(words)):
                for end in range(len(words), start, -1):
                    name = " ".join(words[start:end]).rstrip(".'’-")
                    if squashed(name) in forms:
                        return name
    return None


def squashed(text: str) -> str:
    """A text as hosts are written: lower case, letters and digits only."""
    return _UNFIT.sub("", text.lower())


def _split(label: str) -> str | None:
    """The label in words, if it is a word or two and a newspaper's noun."""
    stem, article = (label[3:], ["The"]) if label.startswith("the") else (label, [])
    nouns = wordlist.words("newspaper_nouns.txt")
    if stem in nouns:
        return " ".join([*article, stem.capitalize()])
    for noun in sorted(nouns):
        front = stem.removesuffix(noun)
        if front != stem and (front in nouns or len(front) >= _SHORTEST_STEM_CHAR):
            return " ".join([*article, front.capitalize(), noun.capitalize()])
    return None
