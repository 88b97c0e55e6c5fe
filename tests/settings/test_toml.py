"""TOML read as far as it can be: every line that is left out is told of, and no other is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.settings.toml import MOST_BYTES, TomlFile, parse_toml, read_toml

PATH = Path("config.toml")


def test_lines_of_entries_are_those_on_which_they_stand() -> None:
    text = '''\
# a comment = 1
a = """
b = 1
"""
"c d" = 2   # c = 3
[ table ] # of keys
e.f = 3
'g' = [
  "h = 1",
]
[table.inner]
i = 4
'''
    file = parse_toml(text, PATH)
    assert file.problems == ()
    assert file.lines == {
        ("a",): 2,
        ("c d",): 5,
        ("table",): 6,
        ("table", "e"): 7,
        ("table", "e", "f"): 7,
        ("table", "g"): 8,
        ("table", "inner"): 11,
        ("table", "inner", "i"): 12,
    }


def test_a_file_with_a_byte_order_mark_and_carriage_returns_is_read(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes("\ufefftheme = 'nord'\r\nodd\r\nb = 1\r\n".encode())
    file = read_toml(path)
    assert file.entries == {"theme": "nord", "b": 1}
    assert len(file.problems) == 1


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'theme = "caf\xe9"', "is not in UTF-8"),
        (b"#" * (MOST_BYTES + 1), "is too large for settings"),
        (b"no TOML\n" * 50, "is not TOML; nothing in it is used"),
        (b"a = " + b"[" * 50_000, "is not TOML; nothing in it is used"),
    ],
)
def test_a_file_of_another_kind_is_given_up_in_one_line(
    tmp_path: Path, data: bytes, problem: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(data)
    assert read_toml(path) == TomlFile(problems=(f"{path}: file: {problem}",))


def test_no_file_is_an_empty_one_and_a_folder_is_none(tmp_path: Path) -> None:
    assert read_toml(tmp_path / "none.toml") == TomlFile()
    (problem,) = read_toml(tmp_path).problems
    assert "cannot be read" in problem


@given(st.text(alphabet="ab=[]\"'#.\n {},1\\", max_size=60))
def test_any_text_is_read_or_told_of(text: str) -> None:
    file = parse_toml(text, PATH)
    assert all(1 <= line <= text.count("\n") + 1 for line in file.lines.values())
    assert all("\n" not in problem for problem in file.problems)
    if not file.problems:
        assert {name[:1] for name in file.lines} >= {
            (key,) for key in file.entries if key.isalnum()
        }


GOOD = st.sampled_from(["a1 = 1", "b1 = 'x'", "# note", "", "c1 = [1, 2]", "d1.e = true"])
BAD = st.sampled_from(["what", "x = ", "= 3", "y = 'open", "z = 1 2"])


@given(st.lists(GOOD, unique=True), BAD, st.integers(0, 6))
def test_one_bad_line_costs_nothing_but_itself(good: list[str], bad: str, place: int) -> None:
    whole = parse_toml("\n".join(good), PATH)
    file = parse_toml("\n".join([*good[:place], bad, *good[place:]]), PATH)
    assert file.entries == whole.entries
    (problem,) = file.problems
    assert problem.startswith(f"{PATH}, line {min(place, len(good)) + 1}: ")
