from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.clean import clean, one_line
from newsreader.loading.decode import Decoded, decode

FRENCH = "L’été à Paris, dit-elle, fut « très » beau — et cher : 20 €. Où êtes-vous né ? "
RUSSIAN = "Мэр города сообщил в понедельник, что старый мост останется закрытым до осени. "


def read(data: bytes, *declared: str) -> Decoded:
    decoded = decode(data, declared)
    assert decoded is not None
    return decoded


def text_of(data: bytes) -> str:
    return read(data).text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_western_text_in_common_encodings(encoding: str) -> None:
    assert text_of((FRENCH * 3).encode(encoding)) == FRENCH * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251", "koi8-r"])
def test_russian_text_is_not_taken_for_western(encoding: str) -> None:
    assert text_of((RUSSIAN * 10).encode(encoding)) == RUSSIAN * 10


def test_utf8_that_was_cut_in_a_character_is_still_utf8() -> None:
    cut = (FRENCH * 10).encode()[:-1] + b"\xc3"
    text = text_of(cut)
    assert text.startswith(FRENCH)
    assert text.endswith("\ufffd")


def test_valid_utf8_is_no_guess_and_a_legacy_encoding_is() -> None:
    assert read(FRENCH.encode()) == Decoded(FRENCH, "utf-8")
    assert read((FRENCH * 3).encode("cp1252")) == Decoded(FRENCH * 3, "cp1252", is_guessed=True)
    assert read(("ab" * 9).encode("utf-16-le")).is_guessed


@pytest.mark.parametrize(
    ("written", "declared"),
    [("koi8-r", "KOI8-R"), ("cp1251", "windows-1251"), ("iso8859-5", "iso-8859-5")],
)
def test_a_declared_encoding_is_believed_and_no_guess(written: str, declared: str) -> None:
    assert read(RUSSIAN.encode(written), declared) == Decoded(RUSSIAN, written)


def test_utf8_is_seen_whatever_is_declared() -> None:
    assert read(RUSSIAN.encode(), "iso-8859-1") == Decoded(RUSSIAN, "utf-8")


def test_a_charset_that_shifts_between_alphabets() -> None:
    text = "橋は秋まで閉鎖される。"
    assert read(text.encode("iso2022_jp"), "iso-2022-jp").text == text


@pytest.mark.parametrize("name", ["", "no-such-charset", "utf-7", "base64", "x\x00y", "idna"])
def test_a_nonsensical_charset_does_no_harm(name: str) -> None:
    assert read((FRENCH * 3).encode("cp1252"), name).text == FRENCH * 3


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (FRENCH.encode().decode("latin-1"), FRENCH),
        ("“It’s shut,” she said — again".encode().decode("cp1252", "replace"), None),
        ("Itâ€™s shut, he said", "It’s shut, he said"),
        (RUSSIAN.encode().decode("latin-1"), RUSSIAN),
    ],
)
def test_text_that_was_decoded_wrongly_is_mended(wrong: str, right: str | None) -> None:
    decoded = read(wrong.encode())
    assert decoded.is_guessed
    assert "â€" not in decoded.text
    if right is not None:
        assert decoded.text == right


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, "ﬁne ‘quotes’ and Ａ wide", "Ã and â alone"])
def test_sound_text_is_not_mended(text: str) -> None:
    assert read(text.encode()) == Decoded(text, "utf-8")


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
    decoded = decode(data)
    assert decoded is None or isinstance(decoded.text, str)


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
