from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.mojibake import mend

SAID = "“Größer denn je”, sagte sie – für 20 € mehr."


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_text_that_was_decoded_wrongly_once_is_mended(wrong: str) -> None:
    # Five of cp1252's bytes mean nothing; what wrote them left them as controls.
    broken = "".join(
        bytes([byte]).decode(wrong) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in SAID.encode()
    )
    assert mend(broken) == SAID


def test_sound_lines_beside_broken_ones_stay() -> None:
    sound = "Ã und Â und â stehen hier mit Absicht, und ﬁ auch"
    assert mend(f"{sound}\nItâ€™s shut") == f"{sound}\nIt’s shut"


@pytest.mark.parametrize("text", ["“ESPAÑA” y “AÑO”", "À l’été", "Îles, Œuvre", "Ð¿", ""])
def test_one_sign_alone_may_be_chance(text: str) -> None:
    assert mend(text) == text


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_plain_text_stays(text: str) -> None:
    assert mend(text) == text


@pytest.mark.parametrize("piece", ["Ã©", "â€™ ", "â€™ word\n", "Ã\n", "Ã©" * 400 + "\n"])
def test_much_broken_text_is_mended_in_reasonable_time(piece: str) -> None:
    began = time.process_time()
    mend(piece * (100_000 // len(piece)))
    assert time.process_time() - began < 4
