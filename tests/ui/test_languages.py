"""Which languages can be chosen: those there are translations for."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui import languages


def test_english_can_always_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(languages, "FOLDER", tmp_path / "gone")
    assert languages.languages() == {"en": "English"}


def test_every_translation_is_offered_by_its_own_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for code in ("fr", "de", "zh_CN"):
        (tmp_path / f"inglenook_{code}.qm").touch()
    (tmp_path / "inglenook_de.ts").touch()
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    assert languages.languages() == {
        "en": "English", "de": "Deutsch", "fr": "Français", "zh_CN": "简体中文",
    }  # fmt: skip
