"""Pages that slide in place of the last ones, where somebody likes that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui.motion import is_motion_reduced

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.page.page_view import PageView

_DURATION = 180
"""Milliseconds."""


class Sliding(QWidget):
    """Lies over the page while it is turned, and shows the old pages going and the new ones coming."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._page, self._direction = page, 0
        self._enabled = self._is_sliding = self._is_motion_reduced = False
        self._old, self._new = QPixmap(), QPixmap()
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self.update)
        self._animation.finished.connect(self.hide)
        page.turning.connect(self._on_turning)
        page.turned.connect(self._on_turned)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(lambda _state: self._ask())

    def set_enabled(self, enabled: bool) -> None:
        """Slide from now on, unless the desktop asks for less motion, or turn at once."""
        self._enabled = enabled
        self._ask()

    def _ask(self) -> None:
        """Ask the desktop again: its settings are another window."""
        self._is_motion_reduced = self._enabled and is_motion_reduced()

    def _on_turning(self, direction: int) -> None:
        self._animation.stop()
        self.hide()
        self._is_sliding = self._enabled and not self._page.is_scrolled and not self._is_motion_reduced
        if self._is_sliding:
            self._direction = -direction if self._page.is_mirrored else direction
            self._old = self._page.grab()

    def _on_turned(self) -> None:
        if self._is_sliding:
            self._new = self._page.grab()
            self.setGeometry(self._page.rect())
            self.show()
            self.raise_()
            self._animation.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        passed = self._animation.currentValue()
        painter.drawPixmap(QPointF(-self._direction * passed * self.width(), 0), self._old)
        painter.drawPixmap(QPointF(self._direction * (1 - passed) * self.width(), 0), self._new)
