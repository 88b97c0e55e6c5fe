"""Paragraphs weighed against both articles: all that a pair of them is measured by.

Whatever concerns one paragraph alone is worked out here, once, since each
paragraph is measured beside many others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import TOLD
from newsreader.comparison.voice import NO_VOICE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article
    from newsreader.comparison.evidence import Evidence, Figure
    from newsreader.comparison.profile import Profile, Stems
    from newsreader.comparison.weight import Weights
    from newsreader.side import Side

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Weighed:
    """One paragraph, weighed."""

    profile: Profile
    stems: Stems
    """Those of the profile."""
    sentences: tuple[tuple[Stems, float], ...]
    """The stems of each sentence that has any, and their weight."""
    least_sentence: float
    """The weight of the lightest of them; 0 if there are none."""
    entities: frozenset[str]
    """What it names, of what both articles do."""
    introduced: frozenset[str]
    """Those that the story names here for the first time."""
    figures: frozenset[Figure]
    """The figures and dates that it gives."""
    speakers: frozenset[str]
    """Who speaks."""
    quoted_share: float
    """How much of it stands in quotation marks, 0 to 1."""


def weighed(
    article: Article,
    profiles: Mapping[int, Profile],
    evidence: Evidence,
    side: Side,
    weights: Weights,
) -> dict[int, Weighed]:
    """The paragraphs of one article, weighed.

    Args:
        article: The article.
        profiles: Those of its paragraphs that may be linked, by index.
        evidence: What was found in both articles.
        side: Which of the two it is.
        weights: What everything in both articles weighs.
    """
    names, figures, voices = evidence.names[side], evidence.figures[side], evidence.voices[side]
    introduced = _introduced(article, names)
    found = {}
    for index, profile in profiles.items():
        voice = voices.get(index, NO_VOICE)
        sentences = tuple((stems, weights.of_stems(stems)) for stems in profile.sentences if stems)
        found[index] = Weighed(
            profile=profile,
            stems=profile.stems,
            sentences=sentences,
            least_sentence=min((weight for _, weight in sentences), default=0.0),
            entities=frozenset(names.get(index, ())),
            introduced=introduced.get(index, _NONE),
            figures=frozenset(figures.get(index, ())),
            speakers=voice.speakers,
            quoted_share=voice.share(len(article.paragraphs[index].text)),
        )
    return found


def _introduced(
    article: Article, names: Mapping[int, Mapping[str, str]]
) -> dict[int, frozenset[str]]:
    """By paragraph of the story, the entities that no earlier one names."""
    known: set[str] = set()
    found = {}
    for index, paragraph in enumerate(article.paragraphs):
        if paragraph.kind in TOLD and index in names:
            found[index] = frozenset(names[index].keys() - known)
            known |= found[index]
    return found
