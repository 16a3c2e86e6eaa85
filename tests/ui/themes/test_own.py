"""A theme of one's own is read, and what is wrong with it is said by its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.themes.own import FaultyTheme, described, own_themes, parse_theme, read_theme
from ui.themes.theme import OURS, Theme


def parsed(text: str):
    return parse_theme(text.encode(), "dusk.toml")


def test_what_a_theme_leaves_out_is_as_in_the_one_it_is_like() -> None:
    theme = parsed('name = "Dusk"\nlike = "night"\naccent = "#aabbcc"\n')
    night = OURS["night"]
    assert (theme.name, theme.accent, theme.page, theme.text) == ("Dusk", "#aabbcc", night.page, night.text)


def test_a_theme_without_a_name_is_called_as_its_file() -> None:
    assert parsed("").name == "dusk"


def test_whether_a_theme_is_dark_is_seen_by_its_colours() -> None:
    assert parsed('page = "#101010"\ntext = "#e0e0e0"\ndark = false\n').dark


@pytest.mark.parametrize("theme", OURS.values())
def test_a_copy_of_a_theme_of_ours_is_one(theme: Theme) -> None:
    assert parsed(described(theme, "A copy.")) == theme


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('name = "Dusk"\npage = "#12345"\n', 2, "“#12345” is no colour"),
        ('\n\n"text" = "red"\n', 3, "“red” is no colour"),
        ("page = 7\n", 1, "“7” is no colour"),
        ('page = "#111111"\n\npaper = "#222222"\n', 3, "no “paper”"),
        ("[colours]\npage = 1\n", 1, "no “colours”"),
        ('# night\nlike = "nite"\n', 2, "no theme “nite”"),
        ('name = ""\n', 1, "1 to 40 characters"),
        ('page = "#111111"\ntext = \n', 2, "not TOML"),
        ('page = "#111111"\ntext = "#222222', 2, "not TOML"),
        ('page = "#111111"\npage = "#222222"\n', 2, "not TOML"),
        (f"page = {'9' * 5_000}", 1, "not TOML"),
        (f"page = 0x{'f' * 5_000}", 1, "“…” is no colour"),
        (f'page = "{"é" * 5_000}"', 1, f"“{'é' * 40}…” is no colour"),
    ],
)
def test_a_fault_is_named_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(FaultyTheme) as caught:
        parsed(text)
    assert str(caught.value).startswith(f"“dusk.toml”, line {line}: ")
    assert words in str(caught.value)


def test_what_is_not_utf_8_is_named_with_its_line() -> None:
    with pytest.raises(FaultyTheme, match="line 2: this is not UTF-8"):
        parse_theme(b'# a\nname = "D\xfcster"\n', "dusk.toml")


def test_a_huge_file_is_no_theme(tmp_path: Path) -> None:
    (tmp_path / "dusk.toml").write_bytes(b"# \n" * 100_000)
    with pytest.raises(FaultyTheme, match="too long"):
        read_theme(tmp_path, "own/dusk")


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_the_file_there_is_a_theme_or_a_sentence(content: bytes) -> None:
    try:
        said = parse_theme(content, "dusk.toml").page
    except FaultyTheme as fault:
        said = str(fault)
    assert said.startswith(("#", "“dusk.toml”, line "))


def test_a_folder_is_read_with_what_is_wrong_in_it(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text('page = "blue"')
    (tmp_path / "a.toml").write_text('name = "Dusk"')
    (tmp_path / "notes.txt").write_text("no theme")
    found = own_themes(tmp_path)
    assert [(each.identifier, each.theme is None) for each in found] == [("own/a", False), ("own/b", True)]
    assert "line 1" in found[1].fault


def test_there_need_not_be_a_folder(tmp_path: Path) -> None:
    assert own_themes(tmp_path / "none") == []
