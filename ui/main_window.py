"""The main window: arranges the title bar, the list, the page, the panels and the foot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from ui.foot import Foot
from ui.reading_area import ReadingArea
from ui.title_bar import TitleBar

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QPaintEvent, QResizeEvent

    from ui.panel import Panel

_LIBRARY_WIDTH, _PANEL_WIDTH = 310, 310
_ROOM_FOR_ALL = 860
"""Pixels below which the list gives way to a panel: the page would be a strip."""
_GEOMETRY_KEPT_AFTER = 500
"""Milliseconds after the last change of size until the window's geometry is written."""


class MainWindow(QMainWindow):
    """Composes the parts; what they do is connected elsewhere."""

    painted = Signal()
    """The window was painted for the first time."""
    closing = Signal()
    panel_changed = Signal()
    """A panel was shown or hidden."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GEOMETRY_KEPT_AFTER)
        self._timer.timeout.connect(self._keep_geometry)
        self.setAutoFillBackground(True)
        self._panels: Mapping[str, Panel] = {}
        self._panel_left: str | None = None
        """The panel that was shown before the page took the whole screen."""
        self._was_painted = False
        self._is_library_wanted = True

    def compose(self, bar: TitleBar, area: ReadingArea, foot: Foot) -> None:
        """Put what shows the story in its place, beside an empty one for the list."""
        self._bar, self._area, self._foot = bar, area, foot
        self._library = QWidget(self)
        self._library.setMinimumWidth(200)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._library)
        self._splitter.addWidget(area)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIBRARY_WIDTH, 800])
        self._splitter.splitterMoved.connect(lambda *_: self._timer.start())
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._splitter, 1)
        column.addWidget(foot)
        self.setCentralWidget(middle)
        self.setTabOrder(area.page, foot.line)
        self._restore_geometry()

    def add_library(self, library: QWidget) -> None:
        """Put the list of stories in its place."""
        column = QVBoxLayout(self._library)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(library)
        # A layout shows what is added to a visible window only later; until then it takes no focus.
        library.show()

    def add_panels(self, panels: Mapping[str, Panel]) -> None:
        """Put panels right of the page, folded away."""
        self._panels = panels
        for panel in panels.values():
            panel.hide()
            panel.closed.connect(self._on_panel_closed)
            self._splitter.addWidget(panel)

    def show_library(self, shown: bool) -> None:
        """Show the list of stories or fold it away; it stays away while the screen is full."""
        self._is_library_wanted = shown
        if shown and self._is_crowded:
            self._on_panel_closed()
        self._library.setVisible(shown and not self.isFullScreen())

    @property
    def _is_crowded(self) -> bool:
        """Whether there is no room for the list, the page and the panel that is shown."""
        return self.width() < _ROOM_FOR_ALL and any(map(self.is_panel_shown, self._panels))

    def _make_room(self) -> None:
        """Let the list give way to a panel, and come back after it."""
        if not self.isFullScreen():
            self._library.setVisible(self._is_library_wanted and not self._is_crowded)

    def toggle_panel(self, name: str) -> None:
        """Show one panel in the place of any other, or fold it away if it is shown."""
        page_and_panel = self._splitter.sizes()[1:]
        for each, panel in self._panels.items():
            panel.setVisible(each == name and not panel.isVisible())
        self._make_room()
        chosen = self._panels[name]
        self._share_width(sum(page_and_panel))
        if chosen.isVisible():
            chosen.take_focus()
        else:
            self._area.page.setFocus()
        self.panel_changed.emit()

    def _share_width(self, width: int) -> None:
        """Give a panel its width and the page the rest."""
        panels = [_PANEL_WIDTH if panel.isVisible() else 0 for panel in self._panels.values()]
        self._splitter.setSizes([self._splitter.sizes()[0], width - sum(panels), *panels])

    def is_panel_shown(self, name: str) -> bool:
        """Say whether a panel is shown."""
        return self._panels[name].isVisible()

    def toggle_library(self) -> None:
        """Show the list for now, or fold it away."""
        self._library.setVisible(not self._library.isVisible())

    def toggle_full_screen(self) -> None:
        """Show nothing but the page on the whole screen, or what was there before."""
        full = not self.isFullScreen()
        if full:
            self._panel_left = next((each for each in self._panels if self.is_panel_shown(each)), None)
            self._on_panel_closed()
        for part in (self._bar, self._foot):
            part.setVisible(not full)
        self._library.setVisible(not full and self._is_library_wanted)
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        if not full and self._panel_left is not None and not self.is_panel_shown(self._panel_left):
            self.toggle_panel(self._panel_left)
            self._area.page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.panel_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._timer.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Queued, so that what was painted is on the screen first.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_geometry()
        self.closing.emit()
        event.accept()

    def _on_panel_closed(self) -> None:
        for panel in self._panels.values():
            panel.hide()
        self._make_room()
        self._area.page.setFocus()
        self.panel_changed.emit()

    def _restore_geometry(self) -> None:
        geometry, width = self._settings.value("geometry"), self._settings.value("library_width")
        if not (geometry and self.restoreGeometry(geometry)):
            self.resize(1200, 800)
        if str(width or "").isdecimal():
            self._splitter.setSizes([int(str(width)), self.width() - int(str(width))])

    def _keep_geometry(self) -> None:
        self._timer.stop()
        if self.isFullScreen():
            return
        self._settings.setValue("geometry", self.saveGeometry())
        if self._library.isVisible():
            self._settings.setValue("library_width", self._splitter.sizes()[0])
        self._settings.sync()
