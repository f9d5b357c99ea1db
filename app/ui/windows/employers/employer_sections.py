"""What is shown of an employer: his data, what he owes, dismissals he told of, quotas by year."""

from collections.abc import Iterator
from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.errors import UserError
from app.services.dismissals import Leaving, NoticeView
from app.services.employer_queries import EmployerPage, LateReport
from app.services.quota_years import QuotaView
from app.ui.language import format_date, format_moment, format_number
from app.ui.messages import sentence, word
from app.ui.parts import button, column, frame, label, row
from app.ui.windows.card_sections import card_section, section, text, title_of
from app.ui.windows.employers.employer_fields import EMPLOYER_FIELDS


class EmployerSections(QObject):
    """Makes them in the present language; None where there is nothing for one."""

    vacancy_chosen = Signal(int)
    notice_wanted = Signal(object)
    year_wanted = Signal(object)

    def __init__(self, may_edit: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._may_edit = may_edit

    def made(self, page: EmployerPage) -> Iterator[QWidget]:
        """All of them in reading order."""
        for each in (
            self._late(page),
            self._notices(page),
            self._quotas(page),
            self._data(page),
        ):
            if each is not None:
                yield each

    def _data(self, page: EmployerPage) -> QWidget | None:
        values = asdict(page.data)
        values["is_association"] = page.data.is_association or None  # told where it is so
        specs = [spec for spec in EMPLOYER_FIELDS if spec.name != "bin"]  # it stands at the head
        return card_section(self.tr("Data of the employer"), specs, values)

    def _late(self, page: EmployerPage) -> QWidget | None:
        """Vacancies that were reported after §53's term."""
        if not page.late_reports:
            return None
        told = self.tr("Of {all} vacancies reported, {late} came after the term.")
        words = told.format(all=page.reported, late=page.late)
        if page.late > len(page.late_reports):
            more = self.tr("The last {count} are shown.")
            words = f"{words} {more.format(count=len(page.late_reports))}"
        count = text(words, "caption")
        entries = map(self._late_report, page.late_reports)
        return section(self.tr("Reported late  §53"), count, *entries)

    def _late_report(self, report: LateReport) -> QWidget:
        link = button("link", "briefcase", name=f"late_{report.vacancy_id}")
        post = report.post or title_of("occupations", report.occupation or "")
        link.setText(" · ".join(filter(None, (report.number, post))).replace("&", "&&"))
        link.clicked.connect(lambda: self.vacancy_chosen.emit(report.vacancy_id))
        told = self.tr("fell vacant {appeared}, due {due}, came {came}").format(
            appeared=format_date(report.appeared_on),
            due=format_moment(report.due_at),
            came=format_moment(report.received_at),
        )
        return frame("entry", column(row(link, -1), text(told, "caption"), margin=8, gap=2))

    def _notices(self, page: EmployerPage) -> QWidget | None:
        if not page.notices:
            return None
        title = self.tr("Notices of coming dismissals  ·  Law, article 28")
        return section(title, *map(self._notice, page.notices))

    def _notice(self, notice: NoticeView) -> QWidget:
        chip = label("chip-red" if notice.is_late else "chip-green")
        chip.setText(self.tr("late") if notice.is_late else self.tr("in time"))
        data = notice.data
        period = format_date(data.begins_on)
        if data.ends_on:
            period = f"{period} – {format_date(data.ends_on)}"
        title = self.tr("{period}: {count} to go").format(period=period, count=notice.people)
        head = row(text(title, "label"), chip)
        head.setStretch(0, 1)
        came = self.tr("came {day}, in time until {due}").format(
            day=format_date(data.received_on), due=format_date(notice.due_on)
        )
        lines = [text(word(data.cause.value)), text(came, "caption")]
        lines += [text(self._leaving(each), "caption") for each in data.rows]
        lines += [text(data.note, "caption")] if data.note else []
        change = self._change(f"notice_{notice.id}", title)
        change.clicked.connect(lambda: self.notice_wanted.emit(notice))
        return frame("entry", column(head, *lines, row(change, -1), margin=8, gap=2))

    def _leaving(self, each: Leaving) -> str:
        post = each.post or title_of("occupations", each.occupation)
        told = self.tr("{count}, {pay} ₸ a month, on {day}").format(
            count=each.people, pay=format_number(each.pay), day=format_date(each.leaves_on)
        )
        return " · ".join(filter(None, (post, each.qualification, told)))

    def _quotas(self, page: EmployerPage) -> QWidget | None:
        if not page.quotas:
            return None
        title = self.tr("Quotas of work places  ·  Law, article 27")
        return section(title, *map(self._year, page.quotas))

    def _year(self, year: QuotaView) -> QWidget:
        owed = sum(year.owed.values())
        chip = label("chip-amber" if owed else "chip-green")
        chip.setText(self.tr("to be filled: {count}").format(count=owed))
        if not owed:
            chip.setText(self.tr("no quota") if year.refusal else self.tr("filled"))
        name = self.tr("Year {year}").format(year=year.data.year)
        head = row(text(name, "label"), chip)
        head.setStretch(0, 1)
        if year.refusal:
            lines = [text(sentence(UserError(year.refusal)), "caption")]
        else:
            reckoned = self.tr(
                "workers counted: {counted}; by the list, for people with disabilities: "
                "{percent} %, places: {places}"
            ).format(counted=year.counted, percent=year.percent, places=year.reckoned)
            lines = [text(reckoned, "caption")]
        for each in year.data.places:
            told = self.tr("{group}: {taken} of {places}, to be filled: {owed}").format(
                group=word(each.group.value),
                taken=each.taken,
                places=each.places,
                owed=year.owed[each.group],
            )
            lines.append(text(told, "caption"))
        change = self._change(f"year_{year.data.year}", name)
        change.clicked.connect(lambda: self.year_wanted.emit(year))
        return frame("entry", column(head, *lines, row(change, -1), margin=8, gap=2))

    def _change(self, name: str, what: str) -> QPushButton:
        link = button("link", "pencil", name=name)
        link.setText(self.tr("Change"))
        link.setAccessibleName(self.tr("Change: {what}").format(what=what))
        if not self._may_edit:
            link.hide()
        return link
