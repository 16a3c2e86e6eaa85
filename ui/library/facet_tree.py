"""The facets of the list: what its stories are, counted, to choose among."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from reader.sentences import to_translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from reader.library.query.facets import Count
    from ui.library.list_model import ListModel

_MOST = 60
"""Values of a facet that are listed, the commonest."""
_COUNTED_AFTER = 150
"""Milliseconds: while somebody types, the list comes first."""
_NAMES = to_translate(
    "FacetTree",
    {
        "read": "Read or not",
        "fandom": "Fandom",
        "pairing": "Pairing",
        "rating": "Rating",
        "genre": "Genre",
        "status": "Status",
        "length": "Length",
        "language": "Language",
        "tag": "Tag",
    },
)
_READ = to_translate("FacetTree", {"unread": "Unread", "reading": "Reading now", "finished": "Finished"})
_VALUE = Qt.ItemDataRole.UserRole

Choices = tuple[tuple[str, tuple[str, ...]], ...]


class FacetTree(QTreeWidget):
    """Shows each facet with its values, those chosen checked; a facet without values is not shown."""

    chosen = Signal(object)
    """Other values are chosen: a tuple of facets, each with its values."""

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setAccessibleName(self.tr("Filters"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self.setViewportMargins(8, 0, 12, 0)
        self.setUniformRowHeights(True)
        self.itemClicked.connect(self._on_clicked)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_COUNTED_AFTER)
        self._soon.timeout.connect(self.count)
        self.itemChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_reset)

    def count(self) -> None:
        """Count anew, the facets that are open staying open."""
        self._soon.stop()
        is_open = {self._facet(row): row.isExpanded() for row in self._rows()}
        counted = self._model.facets()
        chosen = {facet: set(values) for facet, values in self._model.arrangement.choices}
        self.blockSignals(True)
        self.clear()
        for facet, name in _NAMES.items():
            values = _listed(counted.get(facet, []), chosen.get(facet, set()))
            if values:
                self._add(facet, name, values, chosen.get(facet, set()), is_open)
        self.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.topLevelItemCount():
            area = self.viewport().rect().adjusted(8, 12, -8, -12)
            words = self.tr("Fandoms, ratings, tags and lengths of your stories are counted here.")
            wrapped = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignHCenter.value
            QPainter(self.viewport()).drawText(area, wrapped, words)

    def _add(
        self, facet: str, name: str, values: list[Count], chosen: set[str], is_open: Mapping[str, bool]
    ) -> None:
        row = QTreeWidgetItem(self, [_tr(name), ""])
        row.setData(0, _VALUE, facet)
        font = row.font(0)
        font.setBold(bool(chosen))
        row.setFont(0, font)
        for value, number in values:
            shown = _tr(_READ[value]) if facet == "read" else value
            below = QTreeWidgetItem(row, [shown, QLocale().toString(number)])
            below.setData(0, _VALUE, value)
            below.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            below.setCheckState(0, Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
        row.setExpanded(is_open.get(facet, bool(chosen)))

    def _rows(self) -> list[QTreeWidgetItem]:
        return _below(self.invisibleRootItem())

    def _facet(self, row: QTreeWidgetItem) -> str:
        return str(row.data(0, _VALUE))

    def _on_changed(self) -> None:
        choices = []
        for row in self._rows():
            checked = [each for each in _below(row) if each.checkState(0) is Qt.CheckState.Checked]
            if checked:
                choices.append((self._facet(row), tuple(str(each.data(0, _VALUE)) for each in checked)))
        self.chosen.emit(tuple(choices))

    def _on_clicked(self, row: QTreeWidgetItem) -> None:
        """Open or close a facet: its arrow is small."""
        if row.parent() is None:
            row.setExpanded(not row.isExpanded())

    def _on_reset(self) -> None:
        if self.isVisible():
            self._soon.start()


def _listed(counted: list[Count], chosen: set[str]) -> list[Count]:
    """Return the commonest values, and those that are chosen, however rare."""
    shown = counted[:_MOST]
    missing = chosen - {value for value, _ in shown}
    others = dict(counted[_MOST:])
    return [*shown, *((value, others.get(value, 0)) for value in sorted(missing))]


def _below(row: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (row.child(number) for number in range(row.childCount()))
    return [each for each in rows if each is not None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FacetTree", text)
