"""What a theme makes of Qt's palette, and the style sheet for what a palette cannot say."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

import resources
from ui.themes.theme import Theme

Role = QPalette.ColorRole

# Of the buttons Qt asks once, when they are made: a box of them is made with its window as parent.
_SHEET = """
PageView {{ selection-background-color: {highlight}; selection-color: {text} }}
QSplitter::handle {{ background: {line} }}
QToolButton {{ border: none; border-radius: 6px; padding: 5px }}
QToolButton:hover, QToolButton:checked, QToolButton:pressed {{ background: {chosen} }}
QToolButton:focus {{ border: 1px solid {accent}; padding: 4px }}
QToolButton::menu-indicator {{ image: none }}
QPushButton {{ background: {page}; border: 1px solid {line}; border-radius: 6px; padding: 5px 14px }}
QPushButton:hover, QPushButton:pressed {{ background: {chosen} }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0 }}
QPushButton:disabled {{ background: {panel} }}
#notice QPushButton {{
    color: {highlight}; background: transparent; border: none; padding: 4px 12px; font-weight: bold
}}
#notice QPushButton:hover {{ color: {page} }}
#notice QPushButton:focus {{ border: 1px solid {page}; padding: 3px 11px }}
#markBar {{ background: {panel}; border: 1px solid {line}; border-radius: 8px }}
#palette {{ background: {panel}; border: 1px solid {line}; border-radius: 10px }}
#pages {{ background: transparent; border: none; outline: none }}
#pages::item {{ padding: 8px 10px; border-radius: 6px; color: {text} }}
#pages::item:selected {{ background: {chosen} }}
#pages::item:selected:focus {{ border: 1px solid {accent}; padding: 7px 9px }}
#keys::item {{ padding: 5px 2px }}
#key {{ border: 1px solid {line}; background: {panel} }}
#key:hover {{ background: {chosen} }}
#key:focus {{ border: 2px solid {accent}; padding: 3px }}
#aim {{ background: {panel}; border: 1px solid {line}; border-radius: 6px; padding: 4px 8px }}
#offer {{
    background: {panel}; border: 1px solid {line}; border-radius: 8px; padding: 9px 18px; font-weight: bold
}}
#offer:hover {{ background: {chosen} }}
#offer:focus {{ border: 2px solid {accent}; padding: 8px 17px }}
QLineEdit {{ background: {page}; border: 1px solid {line}; border-radius: 6px; padding: 6px 8px }}
QLineEdit:focus {{ border: 2px solid {accent}; padding: 5px 7px }}
QComboBox {{
    combobox-popup: 0; padding: 4px 5px;
    background: {page}; border: 1px solid {line}; border-radius: 6px
}}
QComboBox:focus, QComboBox:on {{ border: 2px solid {accent}; padding: 3px 4px }}
QComboBox:disabled {{ background: {panel} }}
QComboBox::drop-down {{ border: none; width: 20px }}
QComboBox::down-arrow {{ image: url({down}); width: 10px; height: 10px }}
QSpinBox {{
    background: {page}; border: 1px solid {line}; border-radius: 6px; padding: 1px; min-height: 22px
}}
QSpinBox:focus {{ border: 2px solid {accent}; padding: 0 }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ background: transparent; border: none; padding: 0 4px }}
QSpinBox:disabled {{ background: {panel} }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 20px }}
QSpinBox::up-arrow {{ image: url({up}); width: 8px; height: 8px }}
QSpinBox::down-arrow {{ image: url({down}); width: 8px; height: 8px }}
QProgressBar {{ background: {page}; border: 1px solid {line}; border-radius: 6px; text-align: center }}
QProgressBar::chunk {{ background: {chosen}; border-radius: 5px }}
QPlainTextEdit {{ border: 1px solid {line}; padding: 1px }}
QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 0 }}
QScrollArea, TopicView {{ border: 1px solid transparent }}
QScrollArea:focus, TopicView:focus, QDialog QListWidget:focus, QDialog QTreeWidget:focus {{
    border: 1px solid {accent}
}}
QTabBar::tab {{ padding: 6px 12px; border: 1px solid transparent; border-bottom: 2px solid transparent }}
QTabBar::tab:selected {{ border-bottom-color: {accent} }}
QTabBar::tab:focus {{ border: 1px solid {accent}; border-bottom: 2px solid {accent} }}
QComboBox QAbstractItemView {{ border: 1px solid {line}; padding: 2px }}
QMenu {{ background: {panel}; border: 1px solid {line}; padding: 4px }}
QMenu::item {{ padding: 4px 27px 4px 25px; border: 1px solid transparent; border-radius: 4px }}
QMenu::item:selected {{ background: {chosen}; border-color: {accent} }}
QMenu::item:disabled {{ color: {panel_soft} }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px }}
#topics {{ outline: 0 }}
#topics::item {{ padding: 5px 8px; border-radius: 6px }}
#topics::item:selected {{ background: {chosen}; color: {text} }}
#topics::item:focus {{ border: 1px solid {accent}; padding: 4px 7px }}
FacetTree::item {{ padding: 2px 0; border: 1px solid transparent }}
FacetTree::item:focus {{ border-color: {accent} }}
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
QCheckBox, QRadioButton {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 2px }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent} }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0 }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; min-height: 32px; margin: 2px }}
QScrollBar::handle:vertical:hover {{ background: {soft} }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    height: 0; background: transparent
}}
"""


def style_sheet(theme: Theme) -> str:
    """Return what Qt's palette cannot say of a theme: corners, edges, the scroll bar."""
    icons = {name: _icon(name, theme) for name in ("check", "down", "up")}
    return _SHEET.format(**theme._asdict(), **icons)


def _icon(name: str, theme: Theme) -> str:
    return (resources.FOLDER / "icons" / f"{name}_{'dark' if theme.dark else 'light'}.svg").as_posix()


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
