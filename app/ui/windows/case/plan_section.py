"""The plan on a person's page: how far it is carried out, and its versions."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.clock import Clock, today
from app.rules.ch5_plan import Standing, standing
from app.services.plan_answers import line_name
from app.services.plan_queries import ActionView, MeetingView, PlanView
from app.services.plan_texts import meeting_by_sheet
from app.ui import icons, theme
from app.ui.language import current, format_date, format_moment, translated
from app.ui.messages import word
from app.ui.parts import button, column, frame, label, row
from app.ui.windows.card_sections import name_of, section, text
from app.ui.wizards.plan.fields import LINE_TITLES

Line = ActionView | MeetingView

LOOKS = {
    Standing.AHEAD: ("circle", "muted"),
    Standing.DUE_TODAY: ("clock", "warning"),
    Standing.OVERDUE: ("circle-alert", "danger"),
    Standing.KEPT: ("circle-check", "success"),
    Standing.LATE: ("circle-check", "warning"),
    Standing.EXCUSED: ("ban", "muted"),
    Standing.BROKEN: ("ban", "danger"),
    Standing.MOVED: ("arrow-right", "muted"),
}
"""The sign of how a line stands, beside its word."""

_DONE = frozenset({Standing.KEPT, Standing.LATE})
_NEXT = 3
"""How many of the lines that wait stand on the page."""


def stands(line: Line, on: date) -> Standing:
    """How a line stands on the day (§50)."""
    return standing(line.status, line.day, line.closed_on, line.valid_reason, on)


def line_words(line: Line) -> str:
    """What is to be done: the form's line with its note, or what one meets for; where that was
    offered, and not typed, in the language on the screen."""
    if isinstance(line, MeetingView):
        return meeting_by_sheet(line.what).get(current().value, line.what)
    title = translated("Field", LINE_TITLES[line_name(line.group, line.item)])
    return f"{title} ({line.note})" if line.note else title


class PlanSection(QObject):
    """Makes the section; None where the case has no plan."""

    paper_chosen = Signal(int)

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock

    def section(self, plans: tuple[PlanView, ...]) -> QWidget | None:
        """The plan in force with what waits next, then its earlier versions."""
        if not plans:
            return None
        newest, *earlier = plans
        parts = [text(newest.goal, "label"), text(self._progress(newest), "caption")]
        on = today(self._clock)
        waiting = (Standing.OVERDUE, Standing.DUE_TODAY, Standing.AHEAD)
        shown = [one for one in newest.lines if stands(one, on) in waiting][:_NEXT]
        lines = [self._line(one, stands(one, on)) for one in shown]
        versions = [self._version(plan) for plan in (newest, *earlier)]
        return section(self.tr("Individual employment plan  §48"), *parts, *lines, *versions)

    def _progress(self, plan: PlanView) -> str:
        states = [stands(one, today(self._clock)) for one in plan.lines]
        told = [
            self.tr("holds until {day}").format(day=format_date(plan.valid_until)),
            self.tr("done: {done} of {all}").format(
                done=sum(each in _DONE for each in states), all=len(states)
            ),
        ]
        for bad in (Standing.OVERDUE, Standing.BROKEN):
            if count := states.count(bad):
                told.append(f"{word(bad.value)}: {count}")
        return ", ".join(told)

    def _line(self, line: Line, how: Standing) -> QWidget:
        sign = label()
        theme.FollowScale(sign, lambda: sign.setPixmap(icons.pixmap(*LOOKS[how])))
        told = f"{format_date(line.day)}  {line_words(line)}"
        content = row(sign, text(told), text(word(how.value), "caption"), margin=4)
        content.setStretch(1, 1)
        return frame("entry", content)

    def _version(self, plan: PlanView) -> QWidget:
        """A version: its paper, when and by whom, why, and whether it was signed."""
        link = self._paper_link(plan)
        told = [
            self.tr("version {number}").format(number=plan.revision),
            format_moment(plan.made_at),
            name_of(plan.who),
        ]
        signed = (
            self.tr("signed {day}").format(day=format_date(plan.signed_on))
            if plan.signed_on
            else ""
        )
        told += [signed or self.tr("not signed"), plan.why]
        line = row(link, text(" · ".join(filter(None, told)), "caption"), margin=0)
        line.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(column(line))
        return holder

    def _paper_link(self, plan: PlanView) -> QPushButton:
        link = button("link", "file-text", name=f"plan_{plan.revision}")
        link.setText(plan.paper_number)
        link.setAccessibleName(f"{word('f09')} {plan.paper_number}")
        if plan.paper_id is not None:
            paper = plan.paper_id
            link.clicked.connect(lambda: self.paper_chosen.emit(paper))
        return link
