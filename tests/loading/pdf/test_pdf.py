from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import extent
from newsreader.loading.pdf import engine
from tests.loading.pdf.sample import HEIGHT, Picture, Text, column, pdf, read
from tests.loading.sample import CRACKS, FERRY, LEDE, blocks
from tests.loading.test_article_file import check_texts

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("pypdfium2")

TITLE = Text("Old bridge stays shut until the autumn", 60, 740, 24, "F2")
TALE = [
    f"{LEDE} {CRACKS}",
    f"{FERRY} Tolls are not to rise before the bridge opens, the council decided late on Tuesday.",
    "Shopkeepers on the quay fear for their trade. One of them has begun to count who comes in.",
    "Nobody can say what the work will cost. The ministry has promised to pay for part of it all.",
]
TOLLS = TALE[3]
BODY = column(TALE, gap=8)
HALF, HALVES = 220.0, (60.0, 310.0)


def bodies(data: bytes) -> list[str]:
    """The body text of the article in a file."""
    return [text for kind, text in blocks(read(data)) if kind == "body"]


@pytest.mark.parametrize(
    ("indent", "gap", "width"), [(0, 8, 460), (12, 0, 460), (12, 0, 200), (0, 6, 200), (0, 0, 460)]
)
def test_lines_are_joined_to_paragraphs(indent: float, gap: float, width: float) -> None:
    lines = column(TALE, width=width, indent=indent, gap=gap)
    article = read(pdf([TITLE, *lines]))
    assert blocks(article) == [("title", TITLE.text), *(("body", text) for text in TALE)]


@pytest.mark.parametrize("order", ["by column", "by row"])
def test_columns_are_read_one_after_the_other(order: str) -> None:
    left = column(TALE[:2], HALVES[0], 640, HALF, indent=10)
    right = column(TALE[2:], HALVES[1], 640, HALF, indent=10)
    lines = [*right, *left]
    if order == "by row":
        lines.sort(key=lambda line: (-line.y, line.x))
    assert bodies(pdf([*lines, TITLE])) == TALE


def test_a_headline_across_parts_the_columns_above_it_from_those_below() -> None:
    across = Text("What the council decided about the tolls on Tuesday", 60, 500, 14, "F2")
    page = [TITLE, across]
    for index, x in enumerate(HALVES):
        page += column([TALE[index]], x, 640, HALF)
        page += column([TALE[index + 2]], x, 470, HALF)
    kinds = blocks(read(pdf(page)))
    assert [text for _, text in kinds] == [TITLE.text, *TALE[:2], across.text, *TALE[2:]]
    assert kinds[3][0] == "heading"


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = column([TALE[0]], width=HALF)
    cut = len(lines) // 2
    assert not lines[cut - 1].text.endswith(".")
    first, second = lines[:cut], lines[cut:]
    over = [Text(line.text, HALVES[1], 700 - 12 * n, 10) for n, line in enumerate(second)]
    filled = column([TALE[1]], width=HALF, top=700 - 12 * cut - 20)
    assert TALE[0] in bodies(pdf([TITLE, *first, *over, *column([FERRY], 310, 600, HALF)]))
    assert bodies(pdf([TITLE, *first], [*second])) == [TALE[0]]
    assert len(bodies(pdf([TITLE, *first, *filled], column([FERRY], width=HALF)))) >= 3


def test_what_repeats_on_the_edges_is_left_out() -> None:
    def page(number: int) -> list[Text | Picture]:
        return [
            Text("The Harbour Gazette", 60, 800, 8),
            Text("Monday 12 September 2022", 400, 800, 8),
            Text(f"Page {number} of 3", 280, 30, 8),
            *column([TALE[number]], gap=8),
        ]

    article = read(pdf([TITLE, *page(1)], page(2), page(3)))
    assert [text for _, text in blocks(article)] == [TITLE.text, *TALE[1:]]
    assert article.published == date(2022, 9, 12)
    assert "published" in article.guessed


def test_a_title_that_is_the_running_head_stays_and_is_sure() -> None:
    head = Text(TITLE.text, 60, 810, 8)
    article = read(pdf([Text(TITLE.text, 60, 790, 24), *BODY], [head, *BODY], [head, *BODY]))
    assert article.title == TITLE.text
    assert "title" not in article.guessed


def test_what_a_browser_prints_around_a_page_is_read_and_left_out() -> None:
    url = "https://www.harbourgazette.example/news/bridge"
    around = [
        Text("9/14/22, 2:03 PM", 30, 820, 8),
        Text(f"{TITLE.text} | Harbour Gazette", 250, 820, 8),
        Text(url, 30, 20, 8),
        Text("1/1", 560, 20, 8),
    ]
    article = read(pdf([*around, TITLE, *BODY]))
    assert [text for _, text in blocks(article)] == [TITLE.text, *TALE]
    assert (article.url, article.source, article.published) == (url, "Harbour Gazette", None)
    assert "title" not in article.guessed


def test_hyphens_at_the_ends_of_lines_are_mended_with_care() -> None:
    lines = [
        "The term of the long contract ends in the har-",
        "bour, where long-",
        "term plans for the well-",
        "known quay were in the offing, the Anglo-",
        "French firm said. Well-known as the quay is, it-",
        "self is old. The har-",
        "bour stays open.",
    ]
    (body,) = bodies(pdf([TITLE, *column([lines])]))
    assert body == (
        "The term of the long contract ends in the harbour, where long-term plans for the"
        " well-known quay were in the offing, the Anglo-French firm said. Well-known as the quay"
        " is, itself is old. The harbour stays open."
    )


def test_size_weight_and_place_tell_the_kinds() -> None:
    page: list[Text | Picture] = [
        Text("The Harbour Gazette", 60, 790, 40, "F2"),
        TITLE,
        Text("By Jane Doe", 60, 715, 10),
        *column([LEDE], top=690),
        Text("What was found in June", 60, 650, 13, "F2"),
        *column([CRACKS], top=630),
        Picture(60, 480, 200, 120),
        Text("The old bridge, seen from the quay", 60, 468, 8),
        Text("“It was a shock to see it.”", 60, 430, 16, "F3"),
        *column([FERRY], top=400),
        Text("What comes next", 60, 370, 10, "F2"),
        Text("• Tolls do not rise before the bridge is", 60, 350),
        Text("open again", 68, 338),
        *column([TOLLS], top=310),
    ]
    article = read(pdf(page))
    assert blocks(article) == [
        ("heading", "The Harbour Gazette"),
        ("title", TITLE.text),
        ("byline", "By Jane Doe"),
        ("body", LEDE),
        ("heading", "What was found in June"),
        ("body", CRACKS),
        ("caption", "The old bridge, seen from the quay"),
        ("quote", "“It was a shock to see it.”"),
        ("body", FERRY),
        ("heading", "What comes next"),
        ("list", "Tolls do not rise before the bridge is open again"),
        ("body", TOLLS),
    ]
    assert (article.source, article.author) == ("The Harbour Gazette", "Jane Doe")
    assert {"title", "source"} <= article.guessed


def test_an_initial_that_is_several_lines_high_begins_its_word() -> None:
    lines = column([LEDE[1:] + " " + CRACKS], 85, 700, 200)
    initial = Text("T", 60, 676, 36)
    assert bodies(pdf([TITLE, initial, *lines]))[0] == f"{LEDE} {CRACKS}"


def test_properties_are_guesses_unless_the_text_bears_them_out() -> None:
    info = {"Title": "bridge_v2.indd", "Author": "jdoe", "CreationDate": "D:20220914120000Z"}
    article = read(pdf([TITLE, *BODY], info=info))
    assert (article.title, article.author, article.published) == (
        *(TITLE.text, "jdoe", date(2022, 9, 14)),
    )
    assert {"title", "author", "published"} <= article.guessed
    sure = read(pdf([TITLE, *BODY], info={"Title": TITLE.text}))
    assert "title" not in sure.guessed


def test_the_day_on_which_a_browser_printed_a_page_is_not_its_own() -> None:
    info = {"Creator": "Mozilla/5.0 (X11) Chrome/156.0", "CreationDate": "D:20240914120000Z"}
    assert read(pdf([TITLE, *BODY], info=info)).published is None


def test_marks_that_stand_askew_are_left_out() -> None:
    mark = Text("Archive copy of the library", 20, 300, 10)
    askew = mark.operators().replace(b"20.0 300.0 Td", b"0 1 -1 0 20 300 Tm")
    data = pdf([TITLE, *BODY, _Raw(askew)])
    assert "Archive" not in " ".join(bodies(data))


class _Raw(Text):
    """Operators as they are given."""

    def __init__(self, operators: bytes) -> None:
        super().__init__("")
        self._operators = operators

    def operators(self) -> bytes:
        return self._operators


LOCKED = (
    b"/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<"
    + b"41" * 32
    + b">/U<"
    + b"42" * 32
    + b">>>/ID[<00><00>]"
)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"%PDF-1.7 ...", "is a damaged PDF; save or fetch it again"),
        (pdf([TITLE])[:300], "is a damaged PDF; save or fetch it again"),
        (b"no PDF at all", "is a damaged PDF; save or fetch it again"),
        (pdf([]), "is a PDF without text; give a file that holds an article's text"),
        (
            pdf([Picture(0, 0, 595, 842)], [Picture(0, 0, 595, 842), Text("7")]),
            "is a scanned PDF, pictures of pages without text; make its text readable with OCR",
        ),
        (
            pdf([TITLE]).replace(b"/Info", LOCKED + b"/Info"),
            "is a PDF with a password; save it without one and open that",
        ),
        (pdf(*[[TITLE]] * (engine.PAGE_LIMIT + 1)), "is a book (it has more than 150 pages, or as"),
    ],
)
def test_what_cannot_be_opened_says_so_in_one_line(data: bytes, problem: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(data)
    assert str(caught.value).startswith(f"bridge.pdf: {problem}")
    assert "\n" not in str(caught.value)


def test_letters_without_meaning_are_told() -> None:
    codes = Text("\x01\x03\x04\x05\x06\x07" * 20, 60, 600)
    with pytest.raises(ArticleError, match="does not tell which letters it shows; make its text"):
        read(pdf([codes, Text("Page", 60, 700)]))


def test_a_book_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(extent, "MOST_WORDS", 30)
        with pytest.raises(ArticleError, match=r"is a book \(it has more than 30 words\)"):
            read(pdf([TITLE, *BODY]))
    monkeypatch.setattr(engine, "CHAR_LIMIT", 100)
    with pytest.raises(ArticleError, match=r"is a book \(it has more than 150 pages, or as much"):
        read(pdf([TITLE, *BODY]))


def test_the_missing_extra_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ArticleError, match=r"one more package is needed: pip install 'newsreader-"):
        read(pdf([TITLE]))


def test_pdfium_is_loaded_for_pdf_files_only(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LEDE)
    program = "import sys; from newsreader import load; load(sys.argv[1]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program, path], check=True, capture_output=True, text=True
    )
    assert {"pypdfium2", "newsreader.loading.pdf", "zipfile"}.isdisjoint(done.stdout.split())


@pytest.mark.parametrize(
    "page",
    [
        [Text("a", 60 + n % 500, 20 + n % 800, 1) for n in range(4_000)],
        [Text(f"{n}", 20, 20, 1) for n in range(1_500)],
        [Text("W" * 20, 3 * (n % 190), 10, 1) for n in range(1_500)],
        [Text("-", 60, HEIGHT * n / 1_500, 1) for n in range(1_500)],
    ],
    ids=["scattered", "piled up", "one row", "one column"],
)
def test_hostile_pages_are_read_in_reasonable_time(page: list[Text]) -> None:
    data = pdf(page)
    began = time.process_time()
    with contextlib.suppress(ArticleError):
        check_texts(read(data))
    assert time.process_time() - began < 8


WHOLE = pdf([TITLE, *BODY[:4], Picture()], [*BODY[4:]], info={"Title": "A"})
PLACED = st.builds(
    Text,
    st.text(alphabet="ab T-•“.1,", min_size=1, max_size=12),
    st.floats(-50, 700),
    st.floats(-50, 900),
    st.floats(0.1, 60),
    st.sampled_from(["F1", "F2", "F3"]),
)


@settings(max_examples=60)
@given(st.lists(st.lists(PLACED | st.builds(Picture), max_size=12), min_size=1, max_size=3))
def test_text_anywhere_is_an_article_or_an_article_error(pages: list[list[Text | Picture]]) -> None:
    with contextlib.suppress(ArticleError):
        check_texts(read(pdf(*pages)))


FUZZ = """
import random, sys
from pathlib import Path
from newsreader.errors import ArticleError
from newsreader.loading import Origin, read_article
whole, chance = Path(sys.argv[1]).read_bytes(), random.Random(7)
for _ in range(150):
    data = bytearray(whole)
    for _ in range(chance.choice((1, 4, 30))):
        place = chance.randrange(len(data))
        if chance.random() < 0.7:
            data[place] = chance.randrange(256)
        else:
            del data[place : place + chance.randrange(40)]
    try:
        read_article(bytes(data), Origin(Path("a.pdf")))
    except ArticleError:
        pass
print("survived")
"""


def test_any_damage_is_an_article_or_an_article_error(tmp_path: Path) -> None:
    # In a process of its own: a crash of native code would end this one.
    path = tmp_path / "whole.pdf"
    path.write_bytes(WHOLE)
    done = subprocess.run(
        [sys.executable, "-c", FUZZ, path], check=False, capture_output=True, text=True, timeout=120
    )
    assert done.stdout == "survived\n", done.stderr
