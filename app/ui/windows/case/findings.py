"""What the records prove against the unemployed: a list below the decisions that wait (§44)."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.core.vocabulary import Action
from app.rules.ch3_deregistration import PLACE
from app.services.findings_queries import FindingRow, all_findings
from app.ui import tasks, theme
from app.ui.bus import bus
from app.ui.context import Context
from app.ui.language import Retranslating, format_moment, translated
from app.ui.messages import word
from app.ui.parts import column, frame, label
from app.ui.table import RowsModel, prepare_table
from app.ui.terms import paragraph_name
from app.ui.words.evidence_words import evidence_line

_HIGH_PX = 220


class FindingsList(Retranslating, QWidget):
    """Shows them to who may draft; hidden while there is none. Enter opens the person."""

    person_chosen = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title, self._told = label("subtitle"), label("caption", wrap=True)
        self.table = QTableView()
        self.table.setObjectName("findings")
        prepare_table(self.table)
        self.model: RowsModel[FindingRow] = RowsModel(
            self,
            self._titles,
            _cells,
            tip=lambda item: "\n".join(map(evidence_line, item.finding.items)),
        )
        self.table.setModel(self.model)
        self.table.activated.connect(self._on_activated)
        body = column(self._title, self._told, self.table, margin=8)
        self.setLayout(column(frame("card", body)))
        theme.FollowScale(self, lambda: self.setMaximumHeight(theme.px(_HIGH_PX)))
        bus().changed.connect(self._on_changed)
        self.hide()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What the records prove  §44"))
        self._told.setText(
            self.tr("Nothing is decided by it: a draft is made on the person's page.")
        )
        self.table.setAccessibleName(self._title.text())
        self._show(self.model.rows)

    def refresh(self) -> None:
        """Read the list anew, off the UI thread."""
        rt, actor = self._context.rt, self._context.actor
        if actor.may(Action.PROPOSE_DECISION):
            tasks.run(self, lambda: all_findings(rt, actor), self._show)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Since"),
            self.tr("Person"),
            self.tr("Case"),
            self.tr("What is proved"),
        )

    def _show(self, rows: Sequence[FindingRow]) -> None:
        kept = self.table.currentIndex().row()
        self.model.show_rows(rows)
        for number, width in enumerate((150, 270, 130)):
            self.table.setColumnWidth(number, theme.px(width))
        self.table.selectRow(max(0, min(kept, len(rows) - 1)))
        self.setVisible(bool(rows))

    def _on_activated(self, index: QModelIndex) -> None:
        self.person_chosen.emit(self.model.rows[index.row()].person_id)

    def _on_changed(self, what: str, _record: object) -> None:
        if what == "case":
            self.refresh()


def _cells(item: FindingRow) -> tuple[str, ...]:
    paragraph = paragraph_name(str(PLACE[item.finding.ground]), translated)
    return (
        format_moment(item.finding.since),
        item.full_name,
        item.case_number,
        f"{word(item.finding.ground.value)}  ({paragraph})",
    )
