"""Both seeds, block by block: what each is, how it begins, and all metadata."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from newsreader.article import Article, Kind
from newsreader.loading import load

SEEDS = Path(__file__).parents[2] / "seeds"

PLAIN_BLOCKS = (
    ("title", "Putin and Xi Jinping: Why are they meeting as Ukraine makes gains"),
    ("dek", "The Russian and Chinese President will meet in Uzbekistan"),
    ("body", "Russian President Vladimir Putin is set to meet Xi Jinping"),
    ("body", "It comes as his Ukrainian counterpart"),
    ("body", "Both Putin and Xi Jinping will meet in Uzbekistan at a summit"),
    ("body", "Putin hopes to further cement his ties"),
    ("body", "It is a geopolitical alliance"),
    ("heading", "Why are they meeting?"),
    ("body", "China’s leader Xi Jinping is travelling"),
    ("body", "Both will meet world leaders"),
    ("body", "But Putin’s meeting with China’s leader"),
    ("body", "He said the summit was taking place"),
    ("body", "They are set to discuss the war"),
    ("body", "Xi is making his first trip overseas"),
    ("body", "Putin will be taking his second foreign trip"),
    ("body", "Both China and Russia have long sought"),
    ("heading", "What will they discuss?"),
    ("body", "The Chinese leader told Kyrgyzstan’s President"),
    ("body", "The route will reduce China’s dependence"),
    ("body", "Before the summit began on Thursday"),
    ("body", "Xi’s sitdown with Putin at the SCO"),
    ("body", "Putin ordered an attack on Ukraine"),
    ("body", "Xi and Putin “planned to discuss both"),
    ("body", "Putin’s aide added"),
    ("caption", "Destroyed armoured vehicles litter the road"),
    ("heading", "Where have Ukraine made gains?"),
    ("body", "Ukraine has pushed through Russian front lines"),
    ("body", "The advance appeared to be around Izyum"),
    ("body", "These are two key strategic cities"),
    ("body", "Russia’s defence spokesman Igor Konashenkov"),
    ("body", "The Ministry of Defence (MoD)"),
    ("body", "The MoD has said: “Russian forces were likely taken by surprise."),
    ("body", "“The sector was only lightly held"),
)

MARKDOWN_BLOCKS = (
    ("title", "'Uneasy Allies': Putin and Xi Set to Meet for First Time Since Ukraine War"),
    ("byline", "By Anastasia Tenisheva"),
    ("dateline", "September 15, 2022"),
    ("caption", "Chinese President Xi Jinping, right, and Russian President"),
    ("body", "Russian President Vladimir Putin will meet his Chinese counterpart"),
    ("body", "The two men will take part in a gathering"),
    ("body", 'Putin\'s talks with Xi this year will be of "of particular importance"'),
    ("body", "The latest negotiations with China"),
    ("body", "“It’s important for Putin"),
    ("body", "At the two-day summit"),
    ("body", "While Beijing has refused"),
    ("embed", "Embed:"),
    ("embed", "WATCH: President Vladimir Putin arrives in Samarkand for the #SCOSummit,"),
    ("embed", "— BNN Uzbekistan (@BNNUzbekistan) September 15, 2022"),
    ("body", "Xi and Putin last encountered each other"),
    ("body", "China last week took part in military exercises involving"),
    ("body", "“China certainly pursues only its own interests"),
    ("body", "“In many ways, these interests match"),
    ("body", "Putin admitted earlier this month"),
    ("body", "China has significantly increased its imports"),
    ("body", "Chinese purchases of Russian crude"),
    ("body", "Russia’s state-owned gas giant Gazprom"),
    ("body", "The meeting between Putin and Xi is a way to “secure”"),
    ("body", "One likely outcome of the meeting"),
    ("body", "But such an agreement will probably be limited"),
    ("body", "In a bid to avoid being caught up"),
    ("embed", "Embed:"),
    ("embed", "Eerily empty streets in Samarkand"),
    ("embed", "pic.twitter.com/pGToEXhf7a"),
    ("embed", "— Nataliya Vasilyeva (@Nat_Vasilyeva) September 15, 2022"),
    ("body", "“China does want to go into isolation"),
    ("body", "Set up in 2001 as a Eurasian rival"),
    ("body", '"The SCO offers a real alternative'),
    ("body", "While economic questions are more complex"),
    ("body", "“One of the few issues"),
    ("body", "Moscow recently backed China over Taiwan"),
    ("body", "“For China, the meeting is also an opportunity"),
    ("body", "At the same time, Beijing is unlikely"),
    ("body", "“China sees Russia as a weakening country"),
    ("body", "“Beijing, like no other, benefits from the current situation.”"),
    ("footer", "Original url:"),
    ("footer", "https://www.themoscowtimes.com/2022/09/15/uneasy-allies-putin-and-xi-set-to-meet-"),
)


@pytest.fixture(scope="module")
def plain() -> Article:
    return load(SEEDS / "000_abcfe22955dfda52.txt")


@pytest.fixture(scope="module")
def markdown() -> Article:
    return load(SEEDS / "004_a478646474760e0b.txt")


def check_blocks(article: Article, expected: tuple[tuple[str, str], ...]) -> None:
    found = [
        (paragraph.kind.value, paragraph.text[: len(start)])
        for paragraph, (_, start) in zip(article.paragraphs, expected, strict=True)
    ]
    assert found == list(expected)


def test_plain_seed_has_every_block_with_its_kind(plain: Article) -> None:
    check_blocks(plain, PLAIN_BLOCKS)


def test_markdown_seed_has_every_block_with_its_kind(markdown: Article) -> None:
    check_blocks(markdown, MARKDOWN_BLOCKS)


def test_plain_seed_states_only_title_and_dek(plain: Article) -> None:
    assert plain.title == plain.paragraphs[0].text
    assert plain.dek == plain.paragraphs[1].text
    assert (plain.source, plain.author, plain.published, plain.url) == (None,) * 4
    assert plain.language == "en"


def test_markdown_seed_states_its_metadata(markdown: Article) -> None:
    assert markdown.title == markdown.paragraphs[0].text
    assert markdown.author == "Anastasia Tenisheva"
    assert markdown.published == date(2022, 9, 15)
    assert markdown.url == markdown.paragraphs[-1].text
    assert markdown.source == "The Moscow Times"
    assert markdown.dek is None
    assert markdown.language == "en"
    assert markdown.guessed == {"source", "language"}


def test_every_word_of_the_plain_seed_is_kept_in_order(plain: Article) -> None:
    words = (SEEDS / "000_abcfe22955dfda52.txt").read_text(encoding="utf-8").split()
    assert " ".join(p.text for p in plain.paragraphs).split() == words


def test_caption_keeps_its_credit_in_one_block(plain: Article, markdown: Article) -> None:
    captions = [p.text for a in (plain, markdown) for p in a.paragraphs if p.kind is Kind.CAPTION]
    assert captions[0].endswith("from the area (Picture: Juan Barreto/AFP via Getty Images)")
    assert captions[1].endswith(
        "in February. Alexei Druzhinin, Sputnik, Kremlin Pool Photo via AP/TASS"
    )


def test_sentence_cut_by_a_blank_line_is_whole(markdown: Article) -> None:
    assert "gas exports and broader trade relations as Moscow seeks" in markdown.paragraphs[7].text


def test_markup_is_gone_and_what_it_marked_is_kept(markdown: Article) -> None:
    texts = "\n".join(p.text for p in markdown.paragraphs)
    assert "reached $35 billion in the first five months of the war, up from $20 billion" in texts
    assert "Yuri Ushakov said earlier this week." in texts
    assert not any(mark in texts for mark in ("](", "\\", "**", "###", "<http"))


def test_typos_of_the_source_stay(markdown: Article) -> None:
    assert 'will be of "of particular importance"' in markdown.paragraphs[6].text
