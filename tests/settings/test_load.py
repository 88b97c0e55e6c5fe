"""Settings: which place wins, and what is said when one cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.settings import DEFAULT, Settings, Source, load_settings, settings_path

if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return path


def loaded(folder: Path, text: str) -> Settings:
    """The settings of a file that says `text`."""
    return load_settings(path=written(folder, text), environ={})


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = load_settings(path=tmp_path / "config.toml", environ={})
    assert settings == Settings(theme=None, remember=True, keys={}, problems=())
    assert settings.source("theme") == DEFAULT


def test_each_place_beats_those_before_it(tmp_path: Path) -> None:
    path = written(tmp_path, '\ntheme = "nord"\n')
    environ = {"NEWSREADER_THEME": "dracula"}
    file = load_settings(path=path, environ={"NEWSREADER_THEME": ""})
    assert (file.theme, str(file.source("theme"))) == ("nord", f"{path}, line 2")
    environment = load_settings(path=path, environ=environ)
    assert (environment.theme, str(environment.source("theme"))) == ("dracula", "NEWSREADER_THEME")
    option = load_settings(theme="gruvbox", path=path, environ=environ)
    assert (option.theme, option.source("theme")) == ("gruvbox", Source("command line"))


def test_keys_are_given_one_by_one_or_as_a_list(tmp_path: Path) -> None:
    settings = loaded(tmp_path, '[keys]\nquit = "Q"\nexport = ["x", "F2"]\nback = []\n')
    assert settings.keys == {"quit": ("Q",), "export": ("x", "F2"), "back": ()}
    assert settings.source("keys.export").line == 3
    assert settings.problem("keys.back", "is wrong").endswith("line 4: keys.back: is wrong")


@pytest.mark.parametrize(
    ("text", "line", "key", "problem"),
    [
        ('colour = "red"', 1, "colour", "no setting; there is theme, remember, keys"),
        ("\ntheme = 3", 2, "theme", "quotation marks"),
        ("remember = 1", 1, "remember", "true or false"),
        ('remember = "no"', 1, "remember", "true or false"),
        ("theme = ", 1, "theme", "not TOML"),
        ('theme = "nord"\ntheme = "dracula"', 2, "theme", "not TOML"),
        ('[theme]\nname = "nord"', 1, "theme", "quotation marks"),
        ('keys = "q"', 1, "keys", "must be a table"),
        ('[keys]\nquit = "Q"\nback = 3', 3, "keys.back", "a key in quotation marks"),
        ('[keys]\nquit = ["Q", 3]', 2, "keys.quit", "a list of keys"),
        ("keys = {quit = 3}", 1, "keys.quit", "a list of keys"),
        ('[keys]\nquit = "Q\n', 2, "quit", "not TOML"),
    ],
)
def test_what_cannot_be_used_is_named_by_line_and_key(
    tmp_path: Path, text: str, line: int, key: str, problem: str
) -> None:
    (told,) = loaded(tmp_path, text).problems
    assert told.startswith(f"{tmp_path / 'config.toml'}, line {line}: {key}: ")
    assert problem in told
    assert "\n" not in told


def test_the_rest_of_a_bad_file_is_used(tmp_path: Path) -> None:
    text = """\
theme = nord
colour = "red"
remember = false
]
[keys]
next-link = 'x'
next-link = 'y'
"quit" = "Q"
"""
    settings = loaded(tmp_path, text)
    assert (settings.theme, settings.remember) == (None, False)
    assert settings.keys == {"next-link": ("x",), "quit": ("Q",)}
    assert [problem.split(": ")[0].rpartition(" ")[2] for problem in settings.problems] == [
        *("1", "4", "7", "2"),
    ]


def test_control_characters_in_a_file_reach_no_terminal(tmp_path: Path) -> None:
    settings = loaded(tmp_path, '"a\\u001b[31m" = 1\n\x1b[31m = 2\n')
    assert len(settings.problems) == 2
    assert not any("\x1b" in problem for problem in settings.problems)


def test_a_switch_in_the_environment_is_a_word(tmp_path: Path) -> None:
    def of(word: str) -> Settings:
        return load_settings(path=tmp_path / "none", environ={"NEWSREADER_REMEMBER": word})

    assert [of(word).remember for word in ("0", "No", "FALSE", "1", "yes", "")] == [
        *(False, False, False, True, True, True),
    ]
    assert of("perhaps").problems == ("NEWSREADER_REMEMBER: remember: must be true or false",)


def test_the_file_stands_in_the_configuration_folder() -> None:
    assert settings_path().name == "config.toml"
    assert "newsreader" in str(settings_path().parent)


def test_the_real_environment_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREADER_THEME", "nord")
    assert load_settings(path=tmp_path / "none.toml").theme == "nord"
