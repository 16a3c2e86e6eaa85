"""The face a story is set in: its fonts at one size, and how wide their characters are."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from ui.page.styles import QUARTERS, Style, styles
from ui.page.typography import Typography

FAMILIES = ("Source Serif Pro", "Noto Serif", "Noto Serif CJK SC", "DejaVu Serif", "serif")
MONOSPACED = ("DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", "Consolas", "Menlo", "monospace")
_SHIPPED = ("Regular", "It", "Bold", "BoldIt")
_RISE = 10
"""Pixels a letter may reach out of its row on the screen: less than what is shown above a page."""
_SAMPLE = "the quick brown fox jumps over a lazy dog and then it sleeps in the sun, as foxes do"


@cache
def load_shipped_fonts() -> None:
    """Make Source Serif Pro known to Qt, whatever the system has installed."""
    package = find_spec("font_source_serif_pro")  # importing it would list its folder, twice
    if package is not None and package.origin is not None:
        for weight in _SHIPPED:
            file = Path(package.origin).parent / "files" / f"SourceSerifPro-{weight}.otf"
            QFontDatabase.addApplicationFont(str(file))


def serif(pixels: float, *, family: str = "", bold: bool = False, italic: bool = False) -> QFont:
    """Return a face at a size in pixels: the shipped serif, or before it a family of the system."""
    load_shipped_fonts()
    font = QFont([family, *FAMILIES] if family else list(FAMILIES))
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    font.setItalic(italic)
    return font


class Widths(dict[str, float]):
    """The advance width, in pixels, of each character of one font, measured when first asked for."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)

    def __missing__(self, character: str) -> float:
        width = self._metrics.horizontalAdvance(character)
        self[character] = width
        return width


class Face:
    """Every font of a page at one size of the text (in pixels), and the page's row."""

    def __init__(
        self, typography: Typography, pixels: float, *, rise: float = _RISE, joined: bool = True
    ) -> None:
        """``rise`` is how far letters may reach out of their row; ``joined`` ones are one, as an fi is."""
        self.typography, self.pixels = typography, pixels
        self._rise, self._joined = rise, joined
        self.styles = styles(spaced=typography.spaced)
        self._fonts: dict[tuple[Style, bool], QFont] = {}
        self._widths: dict[tuple[Style, bool], Widths] = {}
        self._baselines: dict[Style, float] = {}
        self.font_of_text = self.font(Style())
        metrics = QFontMetricsF(self.font_of_text)
        self.row = float(round(pixels * typography.line_height / 100 / QUARTERS) * QUARTERS)
        """The height of a line of text, in pixels: a whole number of quarters."""
        self.average = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        """The width of a character of prose, in pixels."""

    def font(self, style: Style, italic: bool = False) -> QFont:
        """Return the font of a style; emphasis inside an italic style stands upright."""
        key = (style, italic)
        if key not in self._fonts:
            font = serif(
                self.pixels * style.size,
                family=self.typography.family,
                bold=style.bold,
                italic=italic != style.italic,
            )
            if style.monospaced:
                font.setFamilies(list(MONOSPACED))
            if style.capitals:
                font.setCapitalization(QFont.Capitalization.AllUppercase)
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
            if style.small_capitals:
                font.setCapitalization(QFont.Capitalization.SmallCaps)
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
            if not self._joined:
                font.setFeature(QFont.Tag("liga"), 0)
            self._fonts[key] = font
        return self._fonts[key]

    def baseline(self, style: Style) -> float:
        """Return how far below the top of its line a style's letters stand, in pixels.

        It is the same for every line, whatever other fonts have to help out in one.
        """
        if style not in self._baselines:
            metrics = QFontMetricsF(self.font(style))
            height = style.line * self.row / QUARTERS
            self._baselines[style] = (height + metrics.ascent() - metrics.descent()) / 2
        return self._baselines[style]

    @property
    def room_above(self) -> float:
        """How high a letter may be, in pixels, in a line below a blank row or the head of a page."""
        return self.baseline(Style()) + self._rise

    def height_of(self, letter: str) -> float:
        """Return how high a letter of the text stands above the line, in pixels."""
        return max(1.0, -QFontMetricsF(self.font_of_text).tightBoundingRect(letter).top())

    def widths(self, style: Style, italic: bool = False) -> Widths:
        """Return the character widths of a style's font."""
        key = (style, italic)
        if key not in self._widths:
            self._widths[key] = Widths(self.font(style, italic))
        return self._widths[key]
