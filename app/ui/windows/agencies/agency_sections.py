"""What is shown of an agency: contracts with their term and months, quarters, data."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from app.services.agency_queries import AgencyPage, ContractView, FiguresView
from app.ui.fields.shown import shown_value
from app.ui.fields.spec import FieldKind, FieldSpec
from app.ui.language import format_date, format_moment, translated
from app.ui.parts import button, column, frame, label, row
from app.ui.terms import term_lines
from app.ui.windows.agencies.agency_fields import AGENCY_FIELDS
from app.ui.windows.agencies.agency_words import period_words
from app.ui.windows.card_sections import card_section, section, text

_OCCUPATION = FieldSpec("occupation", "", FieldKind.OCCUPATION)
_MOST_MISSING = 12
"""So many missing periods are named; the older ones are counted."""


class AgencySections(QObject):
    """Makes them in the present language; None where there is nothing for one."""

    published_wanted = Signal(object)
    ended_wanted = Signal(object)
    figures_wanted = Signal(object, object, object)
    """The contract (None: a quarter), the period, and what was told of it, if it was."""

    def __init__(self, may_edit: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._may_edit = may_edit

    def made(self, page: AgencyPage) -> Iterator[QWidget]:
        """All of them in reading order."""
        yield self._quarters(page)
        yield self._contracts(page)
        values = {**asdict(page.data), "works_since": page.data.works_since.isoformat()}  # type: ignore[union-attr]
        specs = [spec for spec in AGENCY_FIELDS if spec.name != "bin"]  # it stands at the head
        if (data := card_section(self.tr("Data of the agency"), specs, values)) is not None:
            yield data

    def _quarters(self, page: AgencyPage) -> QWidget:
        title = self.tr("Figures of quarters  ·  Law, article 31")
        parts = [*self._periods(None, page.missing, page.figures)]
        if not parts:
            parts = [text(self.tr("Nothing is owed yet: no quarter is over."), "muted")]
        return section(title, *parts)

    def _contracts(self, page: AgencyPage) -> QWidget:
        title = self.tr("Contracts of outsourcing  ·  Law, article 30")
        if not page.contracts:
            return section(title, text(self.tr("No contract was made with it."), "muted"))
        return section(title, *map(self._contract, page.contracts))

    def _contract(self, contract: ContractView) -> QWidget:
        days = self.tr("{number}: {made} – {until}").format(
            number=contract.number,
            made=format_date(contract.made_on),
            until=format_date(contract.ended_on or contract.valid_until),
        )
        head = row(text(days, "label"), self._chip(contract))
        head.setStretch(0, 1)
        lines: list[QWidget] = [text(contract.services)]
        if contract.published_on is not None:
            told = self.tr("on the Labour Exchange since {day}, due {due}").format(
                day=format_date(contract.published_on), due=format_moment(contract.publish_due_at)
            )
            lines.append(text(told, "caption"))
        elif contract.ended_on is None:
            told = self.tr("to be published on the Labour Exchange until {due}")
            due = format_moment(contract.publish_due_at)
            lines.append(text(told.format(due=due), "warning"))
            lines += self._counted(contract)
        lines += self._periods(contract, contract.missing, contract.figures)
        return frame("entry", column(head, *lines, self._acts(contract), margin=8, gap=4))

    def _counted(self, contract: ContractView) -> tuple[QWidget, QWidget]:
        """How the term was counted, shown on demand."""
        detail = text("\n".join(term_lines(contract.arithmetic, translated)), "caption")
        detail.hide()
        how = button("link", name=f"counted_{contract.id}")
        how.setText(self.tr("How it was counted"))
        how.setAccessibleName(f"{how.text()}: {contract.number}")
        how.clicked.connect(lambda: detail.setVisible(detail.isHidden()))
        return how, detail

    def _acts(self, contract: ContractView) -> QLayout:
        acts = []
        if contract.published_on is None and contract.ended_on is None:
            link = self._link(f"publish_{contract.id}", "send", self.tr("Published"))
            link.clicked.connect(lambda: self.published_wanted.emit(contract))
            acts.append(link)
        if contract.runs and contract.ended_on is None:
            link = self._link(f"end_{contract.id}", "ban", self.tr("Ended early"))
            link.clicked.connect(lambda: self.ended_wanted.emit(contract))
            acts.append(link)
        for link in acts:
            link.setAccessibleName(f"{link.text()}: {contract.number}")
        return row(*acts, -1)

    def _chip(self, contract: ContractView) -> QWidget:
        chip = label("chip-plain")
        if contract.runs:
            chip = label("chip-green")
            chip.setText(self.tr("in force"))
        else:
            chip.setText(self.tr("ended"))
        return chip

    def _periods(
        self,
        contract: ContractView | None,
        missing: Sequence[date],
        told: Sequence[FiguresView],
    ) -> Iterator[QWidget]:
        """What is missing, then what was told, the last first."""
        for day in missing[:_MOST_MISSING]:
            yield self._missing(contract, day)
        if len(missing) > _MOST_MISSING:
            more = self.tr("and of earlier periods: {count}")
            yield text(more.format(count=len(missing) - _MOST_MISSING), "caption")
        for figures in told:
            yield self._figures(contract, figures)

    def _missing(self, contract: ContractView | None, day: date) -> QWidget:
        name = period_words(day, is_month=contract is not None)
        chip = label("chip-red")
        chip.setText(self.tr("missing"))
        which = f"{contract.id if contract else 'quarter'}_{day:%Y_%m}"
        link = self._link(f"figures_{which}", "pencil", self.tr("Enter"))
        link.setAccessibleName(_of_which(link, contract, name))
        link.clicked.connect(lambda: self.figures_wanted.emit(contract, day, None))
        title = label("label")
        title.setText(name)
        return frame("entry", row(title, chip, -1, link, margin=8))

    def _figures(self, contract: ContractView | None, figures: FiguresView) -> QWidget:
        name = period_words(figures.period_from, is_month=contract is not None)
        told = self.tr("{period}: applied {applied}, placed {placed}").format(
            period=name, applied=figures.applied, placed=figures.placed
        )
        came = self.tr("came {day}").format(day=format_date(figures.received_on))
        if figures.corrected:
            came = self.tr("{came}, put right since").format(came=came)
        lines = [text(told, "label"), text(came, "caption")]
        lines += [
            text(
                self.tr("{occupation}: {applied}, placed {placed}").format(
                    occupation=shown_value(_OCCUPATION, each.occupation),
                    applied=each.applied,
                    placed=each.placed,
                ),
                "caption",
            )
            for each in figures.rows
        ]
        lines += [text(figures.note, "caption")] if figures.note else []
        link = self._link(f"figures_{figures.id}", "pencil", self.tr("Put right"))
        link.setAccessibleName(_of_which(link, contract, name))
        link.clicked.connect(
            lambda: self.figures_wanted.emit(contract, figures.period_from, figures)
        )
        return frame("entry", column(*lines, row(link, -1), margin=8, gap=2))

    def _link(self, name: str, icon: str, words: str) -> QPushButton:
        link = button("link", icon, name=name)
        link.setText(words)
        if not self._may_edit:
            link.hide()
        return link


def _of_which(link: QPushButton, contract: ContractView | None, period: str) -> str:
    """Two contracts have the same months: the button says whose it means."""
    whose = f"{contract.number}, " if contract else ""
    return f"{link.text()}: {whose}{period}"
