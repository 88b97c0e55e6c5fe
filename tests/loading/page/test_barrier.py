from __future__ import annotations

import pytest

from newsreader.errors import ArticleError
from newsreader.loading import load
from tests.loading.page.sample import DATA, STORY, json_ld, page, read
from tests.loading.sample import CRACKS, FERRY, LEDE

PAYWALLED = json_ld('{"@type":"NewsArticle","headline":"Bridge","isAccessibleForFree":false}')


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("paywall.html", "only the start of its article, above a paywall; sign in"),
        ("cookie_wall.html", "question about cookies"),
        ("script_only.html", "only its scripts would bring"),
        ("robot_check.html", "check for robots"),
    ],
)
def test_a_wall_is_named_with_what_to_do(name: str, problem: str) -> None:
    with pytest.raises(ArticleError) as caught:
        load(DATA / name)
    message = str(caught.value)
    assert message.startswith(str(DATA / name))
    assert problem in message
    assert "save the page, and open that" in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("markup", "problem"),
    [
        (page(""), "without an article's text"),
        (page("<nav><p>Home</p></nav><script>x</script>"), "only its scripts"),
        (page("<h1>Page not found</h1><p>Try the front page.</p>"), "was not found"),
        (page(f"<p>{LEDE}</p>", PAYWALLED), "paywall"),
        (page(f"<p>{LEDE}</p><div>Log in to read the rest.</div>"), "paywall"),
        (page(f"<p>{LEDE * 10}</p><p>And so…</p><p>Subscribe to continue</p>"), "paywall"),
        (page("<p>Loading…</p><script src=app.js></script>"), "only its scripts"),
        (page("<p>Access to this page has been denied.</p>"), "check for robots"),
    ],
)
def test_walls_of_other_builds(markup: str, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        read(markup)


@pytest.mark.parametrize(
    "markup",
    [
        page(f"<header>Already a subscriber? Sign in</header>{STORY}<footer>Cookies</footer>"),
        page(f"{STORY}<div class=cookie-banner>We use cookies. Accept all cookies?</div>"),
        page(f"<p>{LEDE * 20}</p><p>{CRACKS * 20}</p>", PAYWALLED),
        page(f"<p>{LEDE * 10}</p><p>{CRACKS}</p><p>Subscribe now to read more like this</p>"),
        page(f"<p>Cookies track consent, a court said.</p>{STORY}<button>Menu</button>"),
        page(f"<p>He hid behind a paywall, and said “access denied”.</p>{STORY * 2}"),
        page("<p>Nobody was hurt.</p>", "<script>track()</script>"),
        page(f"<h1>Bridge 404 closed</h1><p>{LEDE}</p>"),
    ],
)
def test_an_article_is_not_taken_for_a_wall(markup: str) -> None:
    assert read(markup).paragraphs


def test_the_text_above_a_soft_wall_is_read() -> None:
    texts = [p.text for p in read(page(f"{STORY * 3}<p>{FERRY * 14}</p>", PAYWALLED)).paragraphs]
    assert LEDE in texts
