from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.tongue import guess_tongue


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "The mayor said on Monday that the old bridge would stay closed."),
        (
            "de",
            "Die alte Brücke bleibt nach den Worten des Bürgermeisters bis zum Herbst gesperrt.",
        ),
        ("fr", "Le maire a dit lundi que la vieille route serait fermée jusqu’à la fin de l’été."),
        (
            "es",
            "El alcalde dijo el lunes que el puente estará cerrado hasta el otoño por las obras.",
        ),
        (
            "it",
            "Il sindaco ha detto lunedì che il ponte resterà chiuso fino alla fine dell’estate.",
        ),
        ("nl", "De burgemeester zei maandag dat de oude brug tot het najaar dicht zal zijn."),
        (
            "pt",
            "O prefeito disse que a ponte não será aberta até o fim do ano por causa das obras.",
        ),
        (
            "sv",
            "Borgmästaren förklarade att den gamla bron inte ska öppna i år och att det är dyrt.",
        ),
        (
            "pl",
            "Burmistrz powiedział, że most nie będzie otwarty do jesieni i że to jest za drogie.",
        ),
        ("ru", "Мэр сказал в понедельник, что старый мост останется закрытым."),
        ("uk", "Мер сказав у понеділок, що старий міст залишиться закритим її рішенням."),
        ("el", "Ο δήμαρχος είπε ότι η γέφυρα θα μείνει κλειστή."),
        ("ar", "قال رئيس البلدية إن الجسر القديم سيبقى مغلقا حتى الخريف"),
        ("fa", "شهردار گفت که پل قدیمی تا پاییز بسته می‌ماند و چاره‌ای نیست"),
        ("he", "ראש העיר אמר ביום שני שהגשר הישן יישאר סגור"),
        ("hi", "महापौर ने कहा कि पुराना पुल बंद रहेगा"),
        ("th", "นายกเทศมนตรีกล่าวว่าสะพานเก่าจะยังคงปิด"),
        ("zh", "市长周一表示，旧桥将关闭到秋天。"),
        ("ja", "市長は月曜日、古い橋は秋まで閉鎖されると述べた。"),
        ("ko", "시장은 월요일에 오래된 다리가 닫힐 것이라고 말했다."),
    ],
)
def test_languages(tag: str, text: str) -> None:
    assert guess_tongue([text]) == tag


@pytest.mark.parametrize("text", ["", "1 2 3", "Bridge closed", "xyzzy plugh foo bar baz qux quux"])
def test_what_cannot_be_told_is_undetermined(text: str) -> None:
    assert guess_tongue([text]) == "und"


def test_a_foreign_name_does_not_change_the_language() -> None:
    text = "The president, Владимир, said that he would not be at the meeting in the city."
    assert guess_tongue([text]) == "en"


@given(st.lists(st.text()))
def test_any_text_is_asked_safely(texts: list[str]) -> None:
    assert guess_tongue(texts)
