"""Which column of a file means which field: one row a column, with its first cells."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QWidget,
)

from app.services.import_columns import (
    OWN_MARK,
    ColumnMapping,
    field_names,
    missing_fields,
    numbered_fields,
    title_of,
)
from app.services.people_import import FileLook
from app.ui.language import Retranslating, current
from app.ui.parts import clear, column, label

_LISTS = ("education", "jobs", "languages")
_ENTRIES = 5
"""So many entries of a list can be chosen by hand; a file's own names may have more."""
_HOME = "KZ"
_LONGEST_SAMPLE = 60


class _Chooser(QComboBox):
    """A turn of the wheel goes through the columns, and changes none of them."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnsTable(Retranslating, QWidget):
    """The columns, a chooser of a field for each, and what to take where no column tells it."""

    def __init__(self) -> None:
        super().__init__()
        self.choosers: dict[str, QComboBox] = {}
        self._fields = QStandardItemModel(self)
        self._others: dict[str, str] = {}
        self._missing = label("", wrap=True, name="missing")
        self.citizens = QCheckBox()
        self.citizens.setObjectName("citizens")
        self.citizens.toggled.connect(self._on_chosen)
        self._grid = QGridLayout()
        for place, share in enumerate((2, 2, 3)):
            self._grid.setColumnStretch(place, share)
        inside = QWidget()
        inside.setLayout(self._grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.setLayout(column(area, self.citizens, self._missing))
        self.retranslate()

    def retranslate(self) -> None:
        for row in range(self._fields.rowCount()):
            item = self._fields.item(row)
            item.setText(self._title(item.data(Qt.ItemDataRole.UserRole)))
        self.citizens.setText(
            self.tr("No column tells the citizenship: all are citizens of Kazakhstan")
        )
        self._say_missing()

    def show_file(self, look: FileLook) -> None:
        """Show a file's columns, with the fields that they probably mean."""
        clear(self._grid)
        self.choosers.clear()
        mapping = look.mapping
        self._fill(mapping)
        columns = [name for name in look.columns if not name.startswith(OWN_MARK)]
        for row, name in enumerate(columns):
            chooser = _Chooser()
            chooser.setModel(self._fields)
            chooser.setAccessibleName(name)
            chooser.setCurrentIndex(self._place(mapping.columns.get(name, "")))
            chooser.currentIndexChanged.connect(self._on_chosen)
            title = label("", wrap=True, name="column")
            sample = label("muted", wrap=True, name="sample")
            title.setText(name)
            cells = " · ".join(filter(None, look.samples[name]))
            sample.setText(cells[:_LONGEST_SAMPLE])
            title.setBuddy(chooser)
            for place, widget in enumerate((title, sample, chooser)):
                self._grid.addWidget(widget, row, place)
            self.choosers[name] = chooser
        self._grid.setRowStretch(len(columns), 1)
        self._others = {k: v for k, v in mapping.defaults.items() if k != "citizenship"}
        self.citizens.setChecked(mapping.defaults.get("citizenship") == _HOME)
        self._on_chosen()

    def mapping(self) -> ColumnMapping:
        """What is chosen now."""
        chosen = {name: str(box.currentData() or "") for name, box in self.choosers.items()}
        columns = {name: meant for name, meant in chosen.items() if meant}
        asked = "citizenship" not in columns.values() and self.citizens.isChecked()
        defaults = {k: v for k, v in self._others.items() if k not in columns.values()}
        return ColumnMapping(columns, defaults | ({"citizenship": _HOME} if asked else {}))

    def take_focus(self) -> None:
        """To the first column that means nothing yet, else to the first one."""
        boxes = list(self.choosers.values())
        if boxes:
            next((box for box in boxes if not box.currentData()), boxes[0]).setFocus()

    def _fill(self, mapping: ColumnMapping) -> None:
        self._fields.clear()
        for name in ("", *_offered(mapping)):
            item = QStandardItem(self._title(name))
            item.setData(name, Qt.ItemDataRole.UserRole)
            self._fields.appendRow(item)

    def _title(self, name: str) -> str:
        return title_of(name, current()) if name else self.tr("leave out")

    def _place(self, name: str) -> int:
        rows = range(self._fields.rowCount())
        data = Qt.ItemDataRole.UserRole
        return next((row for row in rows if self._fields.item(row).data(data) == name), 0)

    def _on_chosen(self) -> None:
        told = any(box.currentData() == "citizenship" for box in self.choosers.values())
        self.citizens.setVisible(bool(self.choosers) and not told)
        self._say_missing()

    def _say_missing(self) -> None:
        names = missing_fields(self.mapping()) if self.choosers else ()
        titles = ", ".join(title_of(name, current()) for name in names)
        self._missing.setText(self.tr("Still needed: {titles}").format(titles=titles))
        self._missing.setVisible(bool(names))


def _offered(mapping: ColumnMapping) -> Iterator[str]:
    yield from (name for name in field_names() if "." not in name)
    offered = {name for rows in _LISTS for name in numbered_fields(rows, _ENTRIES)}
    yield from (name for rows in _LISTS for name in numbered_fields(rows, _ENTRIES))
    yield from sorted(n for n in mapping.columns.values() if "." in n and n not in offered)
