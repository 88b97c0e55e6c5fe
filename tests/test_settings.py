"""Settings: which place wins, and what is said when one cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.errors import SettingsError
from newsreader.settings import Settings, load_settings, settings_path

if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(path=tmp_path / "config.toml", environ={}) == Settings(theme=None)


def test_the_file_beats_the_defaults(tmp_path: Path) -> None:
    path = written(tmp_path, 'theme = "nord"\n')
    assert load_settings(path=path, environ={}).theme == "nord"


def test_the_environment_beats_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, 'theme = "nord"\n')
    assert load_settings(path=path, environ={"NEWSREADER_THEME": "dracula"}).theme == "dracula"


def test_an_empty_variable_is_none(tmp_path: Path) -> None:
    path = written(tmp_path, 'theme = "nord"\n')
    assert load_settings(path=path, environ={"NEWSREADER_THEME": ""}).theme == "nord"


def test_the_command_line_beats_all(tmp_path: Path) -> None:
    path = written(tmp_path, 'theme = "nord"\n')
    environ = {"NEWSREADER_THEME": "dracula"}
    assert load_settings(theme="gruvbox", path=path, environ=environ).theme == "gruvbox"


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ('colour = "red"', "colour", "no setting"),
        ("theme = 3", "theme", "quotation marks"),
        ("theme = ", "file", "not TOML"),
        ('[theme]\nname = "nord"', "theme", "quotation marks"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(
    tmp_path: Path, text: str, key: str, problem: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load_settings(path=path, environ={})
    assert caught.value.key == key
    assert str(path) in str(caught.value)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_in_another_encoding_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b'theme = "caf\xe9"')
    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings(path=path, environ={})


def test_a_folder_in_place_of_the_file_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(path=tmp_path, environ={})


def test_the_file_stands_in_the_configuration_folder() -> None:
    assert settings_path().name == "config.toml"
    assert "newsreader" in str(settings_path().parent)


def test_the_real_environment_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREADER_THEME", "nord")
    assert load_settings(path=tmp_path / "none.toml").theme == "nord"
