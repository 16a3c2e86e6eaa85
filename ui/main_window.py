"""The main window: arranges the title bar, the list, the page, the panels and the foot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from ui.foot import Foot
from ui.painted import WhenPainted
from ui.reading_area import ReadingArea
from ui.title_bar import TitleBar
from ui.window_size import resize_on_screen
from ui.window_state import keep_window_state, load_window_state

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QResizeEvent

    from ui.panel import Panel

_ROOM_FOR_ALL = 860
"""Pixels below which the list gives way to a panel: the page would be a strip."""
_USUAL_SIZE = 1200, 800
"""Pixels of the first window, where the screen has room for it."""
_KEPT_AFTER = 500
"""Milliseconds after the last change until it is written down how the window stands."""


class MainWindow(QMainWindow):
    """Composes the parts; what they do is connected elsewhere."""

    painted = Signal()
    """The window was painted for the first time."""
    closing = Signal()
    panel_changed = Signal()
    """A panel was shown or hidden."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings, self._state = settings, load_window_state(settings)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_AFTER)
        self._timer.timeout.connect(self._keep_state)
        self.setAutoFillBackground(True)
        self._panels: Mapping[str, Panel] = {}
        self._was_painted = False
        self._is_library_wanted = True
        self._is_page_alone = False
        """Whether nothing but the page is shown: the screen is full, or about to be."""

    def compose(self, bar: TitleBar, area: ReadingArea, foot: Foot) -> None:
        """Put what shows the story in its place, beside an empty one for the list."""
        self._bar, self._area, self._foot = bar, area, foot
        self._library = QWidget(self)
        self._library.setMinimumWidth(200)
        self._beside = QWidget(self)
        self._beside.setMinimumWidth(200)
        self._stack = QStackedLayout(self._beside)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for part in (self._library, area, self._beside):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._splitter, 1)
        column.addWidget(foot)
        self.setCentralWidget(middle)
        self.setTabOrder(area.page, foot.line)
        # Whatever is seen of it first: on the full screen nothing of the window itself. Of the page its
        # margins are enough; to ask for its viewport would take ten milliseconds of the start.
        for part in (self, area.page, area.message):
            WhenPainted(part, self._on_painted)
        self._restore_state()

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
            panel.closed.connect(self._on_panel_closed)
            self._stack.addWidget(panel)
            panel.hide()

    def restore_panel(self) -> None:
        """Show the panel that was open when the window was left, once it can be filled."""
        if not self.isFullScreen():
            self._show_panel(self._state.panel)
        self.panel_changed.emit()

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
        if not self._is_page_alone:
            self._library.setVisible(self._is_library_wanted and not self._is_crowded)

    def toggle_panel(self, name: str) -> None:
        """Show one panel in the place of any other, or fold it away if it is shown."""
        self._choose_panel("" if self.is_panel_shown(name) else name)

    def is_panel_shown(self, name: str) -> bool:
        """Say whether a panel is shown."""
        return not self._beside.isHidden() and self._stack.currentWidget() is self._panels[name]

    def _choose_panel(self, name: str) -> None:
        """Show one panel, or none, and give it the keyboard; on the full screen that is for now."""
        self._show_panel(name)
        if not self.isFullScreen():
            self._state = self._state._replace(panel=name)
            self._timer.start()
        if name:
            self._panels[name].take_focus()
        else:
            self._area.page.setFocus()
        self.panel_changed.emit()

    def _show_panel(self, name: str) -> None:
        if name in self._panels:
            self._stack.setCurrentWidget(self._panels[name])
            self._panels[name].show()
        self._beside.setVisible(name in self._panels)
        self._make_room()
        self._share_width()

    def _share_width(self) -> None:
        """Give the list and the panel their widths, and the page the rest."""
        state = self._state
        library = 0 if self._library.isHidden() else state.library_width
        panel = 0 if self._beside.isHidden() else state.panel_width
        self._splitter.setSizes([library, self.width() - library - panel, panel])

    def toggle_library(self) -> None:
        """Show the list for now, or fold it away."""
        self._library.setVisible(not self._library.isVisible())

    def toggle_full_screen(self) -> None:
        """Show nothing but the page on the whole screen, or what was there before."""
        full = not self.isFullScreen()
        self._leave_page_alone(full)
        self._show_panel("" if full else self._state.panel)
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        # Whoever has the keyboard hears Esc.
        page = self._area.page
        (page if page.isVisible() else self).setFocus()

    def _leave_page_alone(self, alone: bool) -> None:
        """Hide what surrounds the page, or show it."""
        self._is_page_alone = alone
        for part in (self._bar, self._foot):
            part.setVisible(not alone)
        self._library.setVisible(not alone and self._is_library_wanted)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_state()
        self.closing.emit()
        event.accept()

    def _on_painted(self) -> None:
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _on_panel_closed(self) -> None:
        self._choose_panel("")

    def _on_splitter_moved(self) -> None:
        library, _page, panel = self._splitter.sizes()
        state = self._state
        self._state = state._replace(
            library_width=library or state.library_width, panel_width=panel or state.panel_width
        )
        self._timer.start()

    def _restore_state(self) -> None:
        geometry = self._state.geometry
        if not (geometry and self.restoreGeometry(geometry)):
            resize_on_screen(self, *_USUAL_SIZE)
        if self._state.full_screen:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
            self._leave_page_alone(True)
        # It is empty until there are panels, so that the page need not become narrower then.
        if self._state.full_screen or not self._state.panel:
            self._beside.hide()
        self._share_width()

    def _keep_state(self) -> None:
        self._timer.stop()
        full = self.isFullScreen()
        geometry = self._state.geometry if full else self.saveGeometry()
        self._state = self._state._replace(geometry=geometry, full_screen=full)
        keep_window_state(self._state, self._settings)
