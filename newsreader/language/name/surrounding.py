"""What the words around a name say about what it stands for.

Each function looks at one construction of news English and tells the kinds that
it speaks for, or against. The nouns that call a name something are read by
`apposition`, what shows a place by `location`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.name.apposition import apposed, called
from newsreader.language.name.lexicon import common, is_team_noun
from newsreader.language.name.location import LONGEST_PLACE, located
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import is_person_noun
from newsreader.language.name.sign import HINT, LEANING, SLIGHT, STRONG, Sign
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.context import Context

_LOOSELY = frozenset({"at", "from", "to"})
"""What stands before companies as often as before places."""
_WINNING = frozenset({"awarded", "earned", "received", "win", "winning", "wins", "won"})
_AIMED = frozenset(
    {"aimed", "angry", "anger", "directed", "furious", "laughed", "look", "looked", "mad"}
    | {"shot", "shouted", "stared", "swore", "threw", "upset", "waved", "yelled"}
)
"""Words after which "at" is followed by someone."""
_BESIDE_SPEAKER = frozenset({"after", "at", "from", "in", "of", "on", "who"})
"""What comes after one of whom "said" tells; a verb begins what was said."""


def signs_around(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """The kinds that the context of a name speaks for or against."""
    yield from located(words, context)
    yield from called(context)
    yield from apposed(context)
    yield from _linked(words, context)
    yield from _owning(context)
    yield from _acting(words, context)
    yield from _with_article(words, context)


def _linked(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """What a preposition says, with the noun or verb before it."""
    link, head = context.before.lower(), context.second_before.lower()
    if head == "the" or link == "the":
        return
    row = table("name_links.tsv").get(f"{head} {link}") or table("name_links.tsv").get(link)
    if row and row[0] == "place" and link in _LOOSELY and all(common(w.lower()) for w in words):
        row = None  # "from Target" tells nothing
    if link == "at" and len(words) > 1 and not context.possessive and head not in _AIMED:
        yield Sign(NameKind.PERSON, -HINT)
    if link == "in" and 1 < len(words) <= LONGEST_PLACE and row and row[0] == "place":
        yield Sign(NameKind.PLACE, HINT if not context.possessive else 0.0)  # hardly "in Ann Hale"
    if row and (len(words) <= LONGEST_PLACE or row[0] != "place"):
        yield Sign(NameKind(row[0]), float(row[1]))
    people = is_person_noun(head) or is_person_noun(head.removesuffix("s"))
    if people and link in {"at", "for", "with", "of"} and f"{head} of" not in _ruled():
        yield Sign(NameKind.ORGANIZATION, HINT if link != "of" else LEANING)


@cache
def _ruled() -> frozenset[str]:
    """Offices, with "of", that are held over places."""
    return frozenset(link for link in table("name_links.tsv") if link.endswith(" of"))


def _owning(context: Context) -> Iterator[Sign]:
    """An organisation by what it owns ("Acme's shares"); a person by kin."""
    if not context.possessive:
        return
    for owned in context.following[:2]:
        row = table("owned_nouns.tsv").get(owned)
        if row:
            yield Sign(NameKind(row[0]), float(row[1]))
            return


def _acting(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """Who does what: persons resign and die, companies launch and merge."""
    if context.possessive:
        return
    row = table("name_verbs.tsv").get(context.after)
    if row:
        yield Sign(NameKind(row[0]), float(row[1]))
    elif any(not common(word.lower()) for word in words) and _speaks(context):
        yield Sign(NameKind.PERSON, SLIGHT)
        yield Sign(NameKind.ORGANIZATION, SLIGHT / 2)


def _speaks(context: Context) -> bool:
    """Whether a name stands beside a verb of saying."""
    if context.before in {"said", "says"}:
        return context.ends_phrase or context.after in _BESIDE_SPEAKER
    return context.after in listed("quoting_verbs.txt")


def _with_article(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """Nobody has an article: "the Kuriles", "the Tigers", "the Corolla"."""
    if context.before in {"its", "their"}:
        yield Sign(NameKind.PERSON, -HINT)
        yield Sign(NameKind.OTHER, LEANING)
    if context.before not in {"the", "The", "a", "an"}:
        return
    if len(words) == 1 and is_team_noun(words[0]):
        yield Sign(NameKind.ORGANIZATION, STRONG)
    yield Sign(NameKind.PERSON, -HINT)
    yield Sign(NameKind.PLACE, -LEANING)
    if context.before in {"a", "an"}:
        yield Sign(NameKind.OTHER, STRONG if context.second_before in _WINNING else LEANING)
    elif context.plural:
        yield Sign(NameKind.ORGANIZATION, LEANING)
