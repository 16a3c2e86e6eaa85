"""Builds the parts of the window that show the story: all that stands before the first page on the screen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSettings

from reader.profile import Profile
from ui.annotations.annotating import Annotating
from ui.foot import Foot
from ui.main_window import MainWindow
from ui.page.page_view import PageView
from ui.reading import Reading
from ui.reading_area import ReadingArea
from ui.themes.theme import Theme
from ui.title_bar import TitleBar


class FrontParts(NamedTuple):
    """What shows the story."""

    window: MainWindow
    bar: TitleBar
    page: PageView
    area: ReadingArea
    foot: Foot
    reading: Reading
    annotating: Annotating


def build_front(profile: Profile, theme: Theme) -> FrontParts:
    """Build the window around the page; nothing is connected yet."""
    window = MainWindow(QSettings(str(profile.window), QSettings.Format.IniFormat))
    page = PageView(window)
    area = ReadingArea(page, theme, window)
    bar, foot = TitleBar(theme, window), Foot(theme, window)
    window.compose(bar, area, foot)
    reading = Reading(profile.library, profile.understood, page, window)
    return FrontParts(window, bar, page, area, foot, reading, Annotating(reading, page))
