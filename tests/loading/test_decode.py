from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.clean import clean, one_line
from newsreader.loading.decode import decode

FRENCH = "L’été à Paris, dit-elle, fut « très » beau — et cher : 20 €. Où êtes-vous né ? "
RUSSIAN = "Мэр города сообщил в понедельник, что старый мост останется закрытым до осени. "


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_western_text_in_common_encodings(encoding: str) -> None:
    assert decode((FRENCH * 3).encode(encoding)) == FRENCH * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251", "koi8-r"])
def test_russian_text_is_not_taken_for_western(encoding: str) -> None:
    assert decode((RUSSIAN * 10).encode(encoding)) == RUSSIAN * 10


def test_utf8_that_was_cut_in_a_character_is_still_utf8() -> None:
    cut = (FRENCH * 10).encode()[:-1] + b"\xc3"
    text = decode(cut)
    assert text is not None
    assert text.startswith(FRENCH)
    assert text.endswith("\ufffd")


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 4, b"\x00" * 100, b"ELF\x01\x02\x03\x00\x00\x00\x04", b"\x80\x00\x01"],
)
def test_binary_data_is_no_text(data: bytes) -> None:
    assert decode(data) is None


def test_a_few_stray_controls_do_not_make_text_binary() -> None:
    assert decode(b"plain words and one \x00 stray zero among them") is not None


@given(st.binary(max_size=300))
def test_any_bytes_decode_or_do_not(data: bytes) -> None:
    text = decode(data)
    assert text is None or isinstance(text, str)


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\x85e\x0cf", "a\nb\nc\nd\ne\nf"),
        ("a\x00b\x1b[31mc\x7f\x9bd", "ab[31mcd"),
        ("\ufeffpass\u200bword soft\xadhyphen\u2060", "password softhyphen"),
        ("\u202eevil\u202c \u2066x\u2069 \u200e", "evil x "),
        ("wo\u200drd \u200cx", "word x"),
        ("می‌خواهم", "می‌خواهم"),
        ("👩\u200d💻 🏳️\u200d🌈", "👩\u200d💻 🏳️\u200d🌈"),
        ("tag\U000e0041ged \ud800", "tagged "),
        ("lost \ufffd letter", "lost \ufffd letter"),
    ],
)
def test_clean(dirty: str, cleaned: str) -> None:
    assert clean(dirty) == cleaned


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_one_line() -> None:
    assert one_line(" a\tb\u00a0\n c\u3000") == "a b c"
