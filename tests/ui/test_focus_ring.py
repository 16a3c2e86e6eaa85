"""Whoever goes through the window by Tab sees where they are, and hears what it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from tests.ui.seen import LEAST, seen_focus
from ui.app import App
from ui.panel import Panel
from ui.themes.theme import OURS

PANELS = ("show_contents", "show_bookmarks", "show_type", "find", "search_library")


@pytest.fixture(scope="module")
def opened(start_app_once: StartApp, tmp_path_factory: pytest.TempPathFactory) -> App:
    path = tmp_path_factory.mktemp("stories") / "road.txt"
    chapters = "".join(f"Chapter {each}\n\n{prose(20)}\n\n" for each in range(1, 4))
    path.write_text(f"The Road\n\n{chapters}", "utf-8")
    app = start_app_once(path)
    app.front.window.resize(1300, 850)
    around(app).parts.library.arranging.filters.click()
    press(app, "next_chapter")
    press(app, "toggle_bookmark")
    return app


@pytest.fixture
def app(opened: App, qtbot: QtBot) -> Iterator[App]:
    opened.front.window.activateWindow()
    qtbot.waitActive(opened.front.window)
    qtbot.waitUntil(lambda: around(opened).parts.library.model.number == 1)
    yield opened
    for panel in opened.front.window.findChildren(Panel):
        if panel.isVisible():
            panel.closed.emit()


def reachable(app: App) -> list[QWidget]:
    """Everything on the screen to which Tab or a shortcut can lead."""
    return [
        part
        for part in app.front.window.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def by_tab(app: App) -> list[QWidget]:
    """Where Tab leads from the page on, until it is back."""
    app.front.page.setFocus()
    seen: list[QWidget] = []
    while (holder := app.front.window.focusWidget()) is not None and holder not in seen:
        seen.append(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    assert app.front.window.focusWidget() is app.front.page
    return seen


def name_of(part: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(part)
    return heard.text(QAccessible.Text.Name)


@pytest.mark.parametrize("panel", PANELS)
def test_everything_that_can_have_the_keyboard_has_a_name_and_a_role(app: App, panel: str) -> None:
    press(app, panel)
    for part in reachable(app):
        assert name_of(part), part
        role = QAccessible.queryAccessibleInterface(part).role()
        assert role not in (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane), part


@pytest.mark.parametrize("panel", PANELS)
def test_a_box_to_choose_from_is_named_by_the_words_above_it(app: App, panel: str) -> None:
    press(app, panel)
    labelled = QAccessible.RelationFlag.Label
    for box in app.front.window.findChildren(QComboBox):
        if box.isVisible():
            assert QAccessible.queryAccessibleInterface(box).relations(labelled), box


@pytest.mark.parametrize("panel", PANELS)
def test_tab_visits_the_list_the_page_its_line_a_panel_and_comes_back(app: App, panel: str) -> None:
    press(app, panel)
    parts = around(app).parts
    panels = (parts.contents, parts.bookmarks, parts.type, parts.find, parts.search)
    places = [app.front.page, app.front.foot.line, *panels, app.front.bar, parts.library]
    visited = by_tab(app)
    stations = [
        next(n for n, each in enumerate(places) if each is part or each.isAncestorOf(part))
        for part in visited
    ]
    assert stations == sorted(stations)
    assert {app.front.page, app.front.foot.line, parts.library.list, parts.library.filter} <= set(visited)


@pytest.mark.parametrize("panel", PANELS)
def test_within_a_panel_tab_goes_from_above_to_below(app: App, panel: str) -> None:
    press(app, panel)
    parts = around(app).parts
    shown = next(
        each
        for each in (parts.contents, parts.bookmarks, parts.type, parts.find, parts.search)
        if each.isVisible()
    )
    tops = [part.mapTo(shown, QPoint(0, 0)).y() for part in by_tab(app) if shown.isAncestorOf(part)]
    assert tops
    assert tops == sorted(tops)


@pytest.mark.parametrize("theme", OURS)
def test_what_has_the_keyboard_is_seen_in_every_theme(app: App, theme: str) -> None:
    app.settings.change(theme=theme)
    for panel in PANELS:
        press(app, panel)
        for part in reachable(app):
            # Where nothing is marked, the page has it.
            if part is not app.front.page:
                assert seen_focus(part, app.front.page) >= LEAST, (panel, part)
