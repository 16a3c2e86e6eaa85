"""The direction of dependencies: nothing points back, panels know none of each other, no Qt in reader."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LAYERS = (
    "reader.story",
    "reader.clean",
    "reader.files",
    "reader.text",
    "reader.page",
    "reader.aloud",
    "reader.statistics",
    "reader.library",
    "ui",
    "main",
)
"""From what everything may use to what nothing may."""


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def layer(module: str) -> int | None:
    return next((rank for rank, name in enumerate(LAYERS) if (module + ".").startswith(name + ".")), None)


@pytest.mark.parametrize("path", modules("reader"), ids=name_of)
def test_nothing_under_reader_knows_qt_or_the_window(path: Path) -> None:
    forbidden = ("PySide6", "shiboken6", "ui", "main")
    assert not [name for name in imported(path) if name.split(".")[0] in forbidden]


@pytest.mark.parametrize("path", [*modules("reader"), *modules("ui")], ids=name_of)
def test_no_module_imports_from_a_layer_above_its_own(path: Path) -> None:
    own = layer(name_of(path))
    above = [name for name in imported(path) if own is not None and (layer(name) or 0) > own]
    assert not above


@pytest.mark.parametrize("path", modules("ui/panels"), ids=name_of)
def test_panels_never_import_each_other(path: Path) -> None:
    parts = ("_delegate", "_model")
    assert not [name for name in imported(path) if name.startswith("ui.panels.") and not name.endswith(parts)]


@pytest.mark.parametrize("path", [*modules("reader"), *modules("ui"), ROOT / "main.py"], ids=name_of)
def test_every_module_says_in_its_first_line_what_it_is(path: Path) -> None:
    assert (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0].strip()


@pytest.mark.parametrize("path", modules("ui"), ids=name_of)
def test_no_text_of_a_story_is_ever_taken_for_html(path: Path) -> None:
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    calls = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    assert not calls & {"setHtml", "insertHtml", "setMarkdown", "toHtml"}


@pytest.mark.parametrize("path", [*modules("reader"), *modules("ui"), ROOT / "main.py"], ids=name_of)
def test_no_module_is_longer_than_three_hundred_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300
