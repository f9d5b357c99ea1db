"""What private agencies tell: figures of a quarter (L31.2.5), of a contract's month (L31.2.5-1)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.classifiers import UnknownCode, choices, entry
from app.core.clock import today
from app.core.errors import FieldFaults, UserError
from app.core.vocabulary import Action, AgencyReport
from app.gateways.tabular import Cells, open_table
from app.models import AgencyFigure, AgencyFigures, OutsourcingContract
from app.rules.ch5_agencies import FigureFacts, ReportFacts, Span, report_faults
from app.services import audit
from app.services.agencies import kept_agency, span_of
from app.services.agency_contracts import last_day
from app.services.card_answers import Fault, as_fault, refuse, text_faults
from app.services.runtime import Actor, Runtime, require, require_still

if TYPE_CHECKING:
    from app.models import Agency

NOTE_LENGTH = 300
MOST_ROWS = 200
"""More occupations no agency has to do with in a quarter; each is an entry of the form."""
_COLUMNS = ("occupation", "applied", "placed")
_MOST_FAULTS = 20


@dataclass(frozen=True)
class TellFigures:
    """An agency's figures of a period, which begins on `period_from`.

    contract_id: None for the agency's quarter, else the contract whose month it is. version: of
    the figures of this period that stand already and are replaced; None where there are none.
    """

    agency_id: int
    contract_id: int | None
    period_from: date
    received_on: date
    rows: tuple[FigureFacts, ...]
    note: str = ""
    version: int | None = None

    @property
    def kind(self) -> AgencyReport:
        """Of what it is."""
        return AgencyReport.QUARTER if self.contract_id is None else AgencyReport.CONTRACT_MONTH


def tell_figures(rt: Runtime, actor: Actor, command: TellFigures) -> int:
    """Write an agency's figures down; those of the same period that stood go aside, and stay.

    Returns their number. Raises FieldFaults of `rules.ch5_agencies.report_faults`, `code_unknown`
    and of the note; UserError `agency_unknown`, `contract_unknown`, `figures_exist`,
    `record_changed`, `right_ended`.
    """
    require(actor, Action.EDIT_AGENCY)
    with rt.sessions.begin() as session:
        require_still(session, actor, Action.EDIT_AGENCY)
        agency = kept_agency(session, command.agency_id)
        refuse(_faults(_runs(session, agency, command), command, today(rt.clock)))
        before = _set_aside(session, rt, command)
        row = AgencyFigures(
            agency_id=agency.id,
            contract_id=command.contract_id,
            kind=command.kind,
            period_from=command.period_from,
            received_on=command.received_on,
            note=command.note.strip(),
            entered_at=rt.clock.now(),
            entered_by=actor.account_id,
            rows=[
                AgencyFigure(occupation=one.occupation, applied=one.applied, placed=one.placed)
                for one in command.rows
            ],
        )
        session.add(row)
        session.flush()
        told = "figures.corrected" if before else "figures.told"
        audit.record(
            session, rt, actor, told, "agency_figures", row.id, before=before, after=state_of(row)
        )
        return row.id


def read_figures(rt: Runtime, actor: Actor, path: Path) -> tuple[FigureFacts, ...]:
    """The rows of a table that an agency sent (CSV or XLSX): occupation, applied, placed.

    The first three columns, whatever their names: a code of the classifier or an occupation's
    exact title, and two whole numbers. Nothing is kept. Raises UserError as `open_table`, and
    FieldFaults, field "rows", `figures_row` (number) of each row that cannot be read, at most
    twenty; `figures_many` (most).
    """
    require(actor, Action.EDIT_AGENCY)
    found: list[FigureFacts] = []
    faults: list[UserError] = []
    codes = _codes()
    for number, cells in open_table(path).rows:
        if len(found) >= MOST_ROWS:
            raise UserError("figures_many", field="rows", most=MOST_ROWS)
        try:
            found.append(_row(cells, codes))
        except ValueError:
            faults.append(UserError("figures_row", field="rows", number=number))
    if faults:
        raise FieldFaults(faults[:_MOST_FAULTS])
    return tuple(found)


def state_of(row: AgencyFigures) -> dict[str, object]:
    """The figures with their rows, for the trail."""
    rows = [[one.occupation, one.applied, one.placed] for one in row.rows]
    return {**audit.state(row), "rows": rows}


def _runs(session: Session, agency: "Agency", command: TellFigures) -> Span:
    """When that of which is told ran."""
    if command.contract_id is None:
        return span_of(agency)
    contract = session.get(OutsourcingContract, command.contract_id)
    if contract is None or contract.agency_id != agency.id:
        raise UserError("contract_unknown")
    return Span(contract.made_on, last_day(contract))


def _faults(runs: Span, command: TellFigures, today_: date) -> Iterator[Fault]:
    facts = ReportFacts(
        command.kind, runs, command.period_from, command.received_on, command.rows, command.note
    )
    yield from map(as_fault, report_faults(facts, today_))
    yield from text_faults("note", command.note, NOTE_LENGTH)
    for number, row in enumerate(command.rows):
        try:
            entry("occupations", row.occupation)
        except UnknownCode:
            path = f"rows.{number}.occupation"
            yield Fault(UserError("code_unknown", field=path, value=row.occupation))


def _set_aside(session: Session, rt: Runtime, command: TellFigures) -> Mapping[str, object]:
    """What stood of the period goes aside. Gives its state, or nothing where there was none."""
    row = session.scalars(
        select(AgencyFigures).where(
            AgencyFigures.agency_id == command.agency_id,
            AgencyFigures.contract_id == command.contract_id
            if command.contract_id is not None
            else AgencyFigures.contract_id.is_(None),
            AgencyFigures.period_from == command.period_from,
            AgencyFigures.replaced_at.is_(None),
        )
    ).first()
    if row is None:
        return {}
    if command.version is None:
        raise UserError("figures_exist", field="period_from")
    audit.fresh(session, row.version, command.version, "agency_figures", row.id)
    before = state_of(row)
    row.replaced_at = rt.clock.now()
    session.flush()
    return before


def _row(cells: Cells | str, codes: Mapping[str, str]) -> FigureFacts:
    """A row's occupation and numbers. Raises ValueError where one cannot be read."""
    if isinstance(cells, str) or len(cells) < len(_COLUMNS):
        raise ValueError(cells)
    name, *numbers = (" ".join(cell.split()) for cell in cells[: len(_COLUMNS)])
    applied, placed = (number.replace(" ", "") for number in numbers)
    code = codes.get(name.casefold())
    if code is None or not (applied.isdecimal() and placed.isdecimal()):
        raise ValueError(cells)
    return FigureFacts(code, int(applied), int(placed))


def _codes() -> dict[str, str]:
    """Occupations' codes by title, in both languages, and by code."""
    return {
        name.casefold(): one.code
        for one in choices("occupations")
        for name in (one.kk, one.ru, one.code)
    }
