"""On an employer's page: who was sent to him, how he answered and how fast, his silences."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from app.core.vocabulary import ReferralEnd
from app.services.sent_queries import Sent, SentRow, sent_to
from app.ui import tasks, theme
from app.ui.context import Context
from app.ui.language import Retranslating, format_date, format_moment
from app.ui.messages import word
from app.ui.parts import column, frame, label
from app.ui.table import RowsModel, fit_columns, prepare_table
from app.ui.windows.card_sections import title_of

_WIDTHS, _ANSWER_PX = (470, 170), 200
_ROW_PX = 46
"""Two lines of text."""
_MOST_ROWS = 8


class SentSection(Retranslating, QWidget):
    """The figures in one line, and the people below it; Enter opens the person's page."""

    person_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sent: Sent | None = None
        self._latest = tasks.Latest(self)
        self._title, self.figures = label("subtitle"), label("caption", wrap=True, name="sent")
        self.table = QTableView()
        self.table.setObjectName("sent_people")
        prepare_table(self.table)
        self.model: RowsModel[SentRow] = RowsModel(self, self._heads, self._cells, tip=self._tip)
        self.table.setModel(self.model)
        fit_columns(self.table, _WIDTHS, last=_ANSWER_PX)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.activated.connect(
            lambda index: self.person_chosen.emit(self.model.rows[index.row()].person_id)
        )
        body = column(self._title, self.figures, self.table, margin=16)
        self.setLayout(column(frame("card", body)))
        theme.FollowScale(self, self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Sent to the employer  §60–63"))
        self.table.setAccessibleName(self.tr("Sent to the employer"))
        self._show()

    def show_employer(self, employer_id: int) -> None:
        """Read who was sent to him; the look at them is written down."""
        rt, actor = self._context.rt, self._context.actor
        self._latest.run(partial(sent_to, rt, actor, employer_id), self._on_read)

    def _on_read(self, sent: Sent) -> None:
        self.sent = sent
        self._show()

    def _show(self) -> None:
        sent = self.sent
        self.model.show_rows(sent.rows if sent else ())
        self.table.setVisible(bool(self.model.rows))
        self._fit()
        none = self.tr("Nobody was sent to this employer yet.") if sent is not None else ""
        self.figures.setText("  ·  ".join(self._figures(sent)) if sent and sent.sent else none)

    def _figures(self, sent: Sent) -> Iterator[str]:
        yield self.tr("Sent: {count}").format(count=sent.sent)
        yield self.tr("hired: {count}").format(count=sent.hired)
        yield self.tr("not hired: {count}").format(count=sent.refused)
        yield self.tr("silent: {count}").format(count=sent.silent)
        yield self.tr("answer awaited: {count}").format(count=sent.waiting)
        if sent.fell_away:
            yield self.tr("fell away: {count}").format(count=sent.fell_away)
        if sent.usual_days is not None:
            usual = self._after(sent.usual_days)
            yield self.tr("answers usually {when}").format(when=usual)

    def _fit(self) -> None:
        rows = min(max(len(self.model.rows), 1), _MOST_ROWS) + 1
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        self.table.setFixedHeight(theme.px(_ROW_PX) * rows + theme.px(8))

    def _heads(self) -> tuple[str, ...]:
        return self.tr("Name, vacancy"), self.tr("Sent"), self.tr("Answer")

    def _cells(self, item: SentRow) -> tuple[str, ...]:
        work = f"{item.vacancy_number} · {title_of('occupations', item.occupation)}"
        when = "" if item.days is None else self._after(item.days)
        answer = f"{self._answer(item)}\n{when}".strip()
        return f"{item.name}\n{work}", format_moment(item.sent_at), answer

    def _after(self, days: float) -> str:
        if not days:
            return self.tr("on the same day")
        shown = f"{days:g}".replace(".", ",")
        return self.tr("after {days} business days").format(days=shown)

    def _answer(self, item: SentRow) -> str:
        if item.fell_through_on is not None:
            return self.tr("Hired; it fell through")
        if item.ended is None:
            due = item.reply_due_at
            return self.tr("due {moment}").format(moment=format_moment(due)) if due else ""
        return word(item.ended.value)

    def _tip(self, item: SentRow) -> str:
        lines = [self._answer(item)]
        if item.replied_on is not None and item.ended is not ReferralEnd.EMPLOYER_SILENT:
            lines.append(format_date(item.replied_on))
        return "\n".join(filter(None, (*lines, item.note)))
