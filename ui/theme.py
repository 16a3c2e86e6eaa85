"""Themes: tables of colour roles, and what they make of Qt's palette."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

import resources

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


Role = QPalette.ColorRole
_FOLDER = resources.FOLDER / "themes"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the program, as ``#rrggbb``; contrasts are held by a test."""

    name: str
    dark: bool
    page: str
    text: str
    soft: str
    panel: str
    panel_soft: str
    line: str
    accent: str
    chosen: str
    highlight: str


@cache
def load_theme(file_name: str) -> Theme:
    """Read one theme from ``resources/themes``."""
    return Theme(**tomllib.loads((_FOLDER / file_name).read_text("utf-8")))


def theme_files() -> dict[str, str]:
    """Return the file of every theme by the theme's identifier (its file's stem), in order."""
    names = sorted(entry.name for entry in _FOLDER.iterdir())
    return {name.removesuffix(".toml"): name for name in names if name.endswith(".toml")}


def theme_names() -> list[tuple[str, str]]:
    """Return every theme's identifier and name, the light ones first."""
    themes = sorted(theme_files().items(), key=lambda each: load_theme(each[1]).dark)
    return [(identifier, load_theme(file).name) for identifier, file in themes]


def choose_theme(setting: str, system_is_dark: bool) -> Theme:
    """Return the theme a setting names; ``system`` and unknown names follow the desktop."""
    identifier = setting if setting != "system" else ("night" if system_is_dark else "paper")
    file = f"{identifier}.toml"
    return load_theme(file if file in theme_files().values() else "paper.toml")


_SHEET = """
PageView {{ selection-background-color: {highlight}; selection-color: {text} }}
QSplitter::handle {{ background: {line} }}
QToolButton {{ border: none; border-radius: 6px; padding: 5px }}
QToolButton:hover, QToolButton:checked, QToolButton:pressed {{ background: {chosen} }}
QToolButton:focus {{ border: 1px solid {accent}; padding: 4px }}
QToolButton::menu-indicator {{ image: none }}
#notice QPushButton {{ color: {highlight}; border: none; padding: 4px 12px; font-weight: bold }}
#notice QPushButton:hover, #notice QPushButton:focus {{ color: {page} }}
#aim {{ background: {panel}; border: 1px solid {line}; border-radius: 6px; padding: 4px 8px }}
QLineEdit {{ background: {page}; border: 1px solid {line}; border-radius: 6px; padding: 6px 8px }}
QLineEdit:focus {{ border-color: {accent} }}
QComboBox {{ combobox-popup: 0 }}
QComboBox QAbstractItemView {{ border: 1px solid {line}; padding: 2px }}
QMenu {{ background: {panel}; border: 1px solid {line}; padding: 4px }}
QMenu::item {{ padding: 5px 28px 5px 26px; border-radius: 4px }}
QMenu::item:selected {{ background: {chosen} }}
QMenu::item:disabled {{ color: {panel_soft} }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px }}
QSlider::groove:horizontal {{ height: 3px; border-radius: 1px; background: {line} }}
QSlider::sub-page:horizontal {{ height: 3px; border-radius: 1px; background: {accent} }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -6px 0; border-radius: 7px;
    border: 1px solid {accent}; background: {page}
}}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: {accent} }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: 14px; height: 14px; border: 1px solid {soft}; background: {page}
}}
QCheckBox::indicator {{ border-radius: 3px }}
QRadioButton::indicator {{ border-radius: 8px }}
QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent}; image: url({check}) }}
QRadioButton::indicator:checked {{ border: 4px solid {accent}; width: 8px; height: 8px }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent} }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0 }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; min-height: 32px; margin: 2px }}
QScrollBar::handle:vertical:hover {{ background: {soft} }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    height: 0; background: transparent
}}
"""


def style_sheet(theme: Theme) -> str:
    """Return what Qt's palette cannot say of a theme: corners, edges, the scroll bar."""
    check = resources.FOLDER / "icons" / f"check_{'dark' if theme.dark else 'light'}.svg"
    return _SHEET.format(**asdict(theme), check=check.as_posix())


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette for a theme: base is the page, window the panels around it."""
    colours = QPalette(QColor(theme.text), QColor(theme.panel))
    for role, colour in _roles(theme).items():
        colours.setColor(role, QColor(colour))
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.soft))
    return colours


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: theme.panel, Role.WindowText: theme.text,
        Role.Base: theme.page, Role.AlternateBase: theme.panel, Role.Text: theme.text,
        Role.Button: theme.panel, Role.ButtonText: theme.text, Role.BrightText: theme.accent,
        Role.Highlight: theme.chosen, Role.HighlightedText: theme.text,
        Role.ToolTipBase: theme.panel, Role.ToolTipText: theme.text,
        Role.PlaceholderText: theme.panel_soft, Role.Link: theme.accent,
        Role.Light: theme.page, Role.Midlight: theme.chosen, Role.Mid: theme.line,
        Role.Dark: theme.line, Role.Shadow: theme.line, Role.Accent: theme.accent,
    }  # fmt: skip
