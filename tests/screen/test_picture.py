from __future__ import annotations

import re

from newsreader.screen import create_app
from newsreader.side import Pair
from tests.screen.factory import article


async def test_a_picture_needs_no_network_and_keeps_its_blanks() -> None:
    app = create_app(Pair(article(5), article(6)))
    async with app.run_test(size=(80, 24)):
        svg = app.export_screenshot()
    addresses = set(re.findall(r"https?://[^\"' )<]+", svg))
    assert addresses <= {"http://www.w3.org/2000/svg", "https://www.textualize.io"}
    assert "<text class" not in svg
