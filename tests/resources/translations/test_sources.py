"""Every text people read is found, and can be translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.translations.sources import Source, sources_in, unmarked_in

ROOT = Path(__file__).resolve().parents[3]
MODULE = """
_NAMES = to_translate("Names", {"a": "First", "b": ("Second", "Third")})
ROWS = (Command("open", "Open…", "File"),)


class Panel(Base):
    def name(self):
        return self.tr("In a class"), self.tr(_NAMES["a"])


def show():
    return _tr("By a function"), QCoreApplication.translate("Elsewhere", "Outright"), other("Not this")


def _tr(text):
    return QCoreApplication.translate("Here", text)
"""


@pytest.fixture
def module(tmp_path: Path) -> Path:
    path = tmp_path / "module.py"
    path.write_text(MODULE, "utf-8")
    return path


def test_texts_are_found_with_the_context_they_are_looked_up_in(module: Path) -> None:
    assert set(sources_in(module.parent)) == {
        Source("Names", "First"),
        Source("Names", "Second"),
        Source("Names", "Third"),
        Source("Command", "Open…"),
        Source("Panel", "In a class"),
        Source("Here", "By a function"),
        Source("Elsewhere", "Outright"),
    }


def test_a_text_that_is_shown_untranslated_is_found(module: Path) -> None:
    module.write_text(
        'label.setText("Nobody translates this")\nbox.setText(f"{number} %")\nbox.setText("…")\n'
    )
    assert [text for _, text in unmarked_in(module)] == ["Nobody translates this"]


def test_no_text_of_the_program_is_shown_untranslated() -> None:
    shown = [
        (module.name, text)
        for module in sorted((ROOT / "ui").rglob("*.py"))
        for _, text in unmarked_in(module)
    ]
    assert [each for each in shown if each[1].strip(" —") != "Inglenook"] == []
