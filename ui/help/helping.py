"""What the menu calls help: the manual, what is new, what the program is, and how it fares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.commands import connect_actions
from ui.help.manual import Manual
from ui.help.welcoming import Welcoming

if TYPE_CHECKING:
    from reader.profile import Profile
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts
    from ui.themes.theme import Theme


class Helping(QObject):
    """Opens its windows when they are asked for; none is built before."""

    def __init__(
        self, front: FrontParts, parts: OtherParts, settings: LiveSettings, profile: Profile, theme: Theme
    ) -> None:
        super().__init__(front.window)
        self._front, self._parts, self._settings, self._profile = front, parts, settings, profile
        self.manual = Manual(front, parts, theme)
        self.welcoming = Welcoming(front, parts, settings)
        connect_actions(
            parts.actions,
            {
                "show_manual": self.manual.open,
                "show_news": self._on_news_requested,
                "show_report": self.show_report,
                "about": self._on_about_requested,
            },
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.manual.set_theme(theme)

    def tell_of_update(self) -> bool:
        """Say once that the program was updated, and offer what is new; return whether that was said."""
        now, before = QApplication.applicationVersion(), self._settings.value.version
        if now == before:
            return False
        self._settings.change(version=now)
        if before:
            sentence = self.tr("This is Inglenook {} now.").format(now)
            self._front.area.notice.say(sentence, self.tr("What’s new"), self._on_news_requested)
        return bool(before)

    def show_report(self) -> None:
        """Show a report on how the program fares."""
        from ui.help.report import report
        from ui.help.report_window import ReportWindow

        version = QApplication.applicationVersion()
        told = report(version, self._profile, self._settings.value, self._numbers())
        ReportWindow(told, self._front.window).open()

    def _on_news_requested(self) -> None:
        self.manual.open_at("new")

    def _on_about_requested(self) -> None:
        from ui.help.about import AboutWindow

        AboutWindow(QApplication.applicationVersion(), self._front.window).open()

    def _numbers(self) -> dict[str, int]:
        stories = self._parts.shelf.model.stories
        marked = self._front.reading.keeping.use(lambda places: places.annotations.every())
        return {
            "files": len(list(stories.entries)),
            "folders": len(self._settings.value.folders),
            "bookmarks and highlights": len(marked or ()),
        }
