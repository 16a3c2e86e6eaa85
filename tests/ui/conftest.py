from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.profile import open_profile
from reader.story import Encoding
from reader.text.split import split
from ui.app import App
from ui.around import Around
from ui.page.page_view import PageView
from ui.session import begin
from ui.settings import load_settings


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """The clipboard, emptied afterwards: what is left in it would outlive Python where there is no screen."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


StartApp = Callable[..., App]


@pytest.fixture
def start_app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[StartApp]:
    """Start the program as `main.py --profile … PATH…` does, once or several times over one profile."""
    with _starting(qapp, qtbot, tmp_path) as start:
        yield start


@pytest.fixture(scope="module")
def start_app_once(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[StartApp]:
    """As ``start_app``, for tests that leave the window as they found it."""
    with _starting(qapp, QtBot(request), tmp_path_factory.mktemp("once")) as start:
        yield start


@contextmanager
def _starting(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[StartApp]:
    started: list[App] = []
    before = qapp.palette()

    def start(*paths: Path, profile: Path = folder / "profile") -> App:
        opened = open_profile(profile)
        app = App(qapp, opened, begin(load_settings(opened.settings), paths))
        started.append(app)
        app.show()
        qtbot.waitUntil(lambda: app._around is not None)
        # The last test may have pressed a key together with one, which Qt takes to be held ever since.
        QTest.keyRelease(app.front.window.windowHandle(), Qt.Key.Key_Control)
        return app

    yield start
    for app in started:
        app.front.window.close()
        app.front.window.deleteLater()
    # A theme is one for all windows, the next test's too.
    qapp.setPalette(before)


WORDS = "The harbour was full of boats that nobody had paid for. " * 12
FIVE_CHAPTERS = split(
    "".join(f"Chapter {each}\n\n{(WORDS + chr(10) * 2) * 8}" for each in range(1, 6)),
    Encoding("utf-8", "utf-8", 1.0),
    "x.txt",
)


@pytest.fixture
def five_chapters(qtbot: QtBot) -> PageView:
    """A page of a story of five chapters, at its start."""
    page = PageView()
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    page.show_story(FIVE_CHAPTERS, 0)
    return page


def around(app: App) -> Around:
    assert app._around is not None
    return app._around


def press(app: App, command: str) -> None:
    around(app).parts.actions[command].trigger()


def noticed(app: App) -> str:
    """What the line over the page says, if it says anything."""
    notice = app.front.area.notice
    return notice.text.text() if notice.isVisible() else ""
