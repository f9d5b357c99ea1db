"""The register of private agencies, and all that is known of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.clock import today
from app.core.identifiers import is_of_a_person
from app.core.names import fold, fold_variants
from app.core.vocabulary import Action, AgencyReport, Language
from app.models import Agency, AgencyFigures, CaseTerm, OutsourcingContract
from app.rules.ch5_agencies import FigureFacts, Span, missing_periods, periods_over
from app.services import audit
from app.services.agencies import AgencyData, data_of, kept_agency, span_of
from app.services.agency_contracts import PUBLISH, last_day
from app.services.runtime import Actor, Runtime, require


@dataclass(frozen=True)
class AgencyRow:
    """One line of the register.

    contracts: how many run; unpublished: how many of all wait for their publication (L30.2);
    missing: of how many periods figures are owed and not told (L31.2.5, 5-1).
    """

    agency_id: int
    bin: str
    names: dict[str, str]
    place: str | None
    closed_on: date | None
    contracts: int
    unpublished: int
    missing: int


@dataclass(frozen=True)
class FiguresView:
    """The figures of a period that stand; corrected: whether others stood before them."""

    id: int
    version: int
    kind: AgencyReport
    contract_id: int | None
    period_from: date
    received_on: date
    note: str
    rows: tuple[FigureFacts, ...]
    corrected: bool

    @property
    def applied(self) -> int:
        """How many people applied, of all occupations."""
        return sum(row.applied for row in self.rows)

    @property
    def placed(self) -> int:
        """How many of them were placed."""
        return sum(row.placed for row in self.rows)


@dataclass(frozen=True)
class ContractView:
    """A contract with its term, as it runs or ended, and its months.

    arithmetic: how publish_due_at came about; runs: whether it is in force today; figures: of its
    months, the last first; missing: months that nobody told of.
    """

    id: int
    version: int
    number: str
    made_on: date
    valid_until: date
    services: str
    publish_due_at: datetime
    arithmetic: dict[str, Any]
    published_on: date | None
    ended_on: date | None
    runs: bool
    figures: tuple[FiguresView, ...]
    missing: tuple[date, ...]


@dataclass(frozen=True)
class AgencyPage:
    """An agency with its contracts, the last first, and its quarters."""

    id: int
    version: int
    data: AgencyData
    names: dict[str, str]
    closed_on: date | None
    contracts: tuple[ContractView, ...]
    figures: tuple[FiguresView, ...]
    missing: tuple[date, ...]


def find_agencies(rt: Runtime, actor: Actor, text: str) -> tuple[AgencyRow, ...]:
    """Agencies whose BIN begins so, or whose names have words that begin so; all without text.

    By name in the actor's language; those that work no more stand last. A city has some dozens
    of agencies: they are read whole.
    """
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.read() as session:
        pages = [_page(session, rt, row) for row in session.scalars(select(Agency))]
    language = "ru" if actor.language is Language.RUSSIAN else "kk"
    rows = [_row(page) for page in pages if _is_meant(text, page.data)]
    return tuple(sorted(rows, key=lambda row: (row.closed_on is not None, row.names[language])))


def agency_page(rt: Runtime, actor: Actor, agency_id: int) -> AgencyPage:
    """All that is known of an agency. Raises UserError `agency_unknown`.

    One who trades in his own name is a person: the look at him is written down.
    """
    require(actor, Action.VIEW_VACANCIES)
    with rt.sessions.begin() as session:
        row = kept_agency(session, agency_id)
        if is_of_a_person(row.bin):
            audit.record(session, rt, actor, "agency.viewed", "agency", row.id)
        return _page(session, rt, row)


def _row(page: AgencyPage) -> AgencyRow:
    return AgencyRow(
        agency_id=page.id,
        bin=page.data.bin,
        names=page.names,
        place=page.data.place,
        closed_on=page.closed_on,
        contracts=sum(each.runs for each in page.contracts),
        unpublished=sum(
            each.published_on is None and each.ended_on is None for each in page.contracts
        ),
        missing=len(page.missing) + sum(len(each.missing) for each in page.contracts),
    )


def _is_meant(text: str, data: AgencyData) -> bool:
    """Whether each word typed begins the BIN or a word of a name, in one of its spellings."""
    spaced = text if any(map(str.isalpha, text)) else "".join(text.split())
    known = [*fold(data.name_kk).split(), *fold(data.name_ru).split(), data.bin]
    variants = [variant.split() for variant in fold_variants(spaced)]
    return not text.strip() or any(
        bool(words) and all(any(key.startswith(word) for key in known) for word in words)
        for words in variants
    )


def _page(session: Session, rt: Runtime, row: Agency) -> AgencyPage:
    today_ = today(rt.clock)
    told = _figures(session, row.id)
    contracts = session.scalars(
        select(OutsourcingContract)
        .where(OutsourcingContract.agency_id == row.id)
        .order_by(OutsourcingContract.made_on.desc(), OutsourcingContract.id.desc())
    )
    quarters = [each for each in told if each.contract_id is None]
    return AgencyPage(
        id=row.id,
        version=row.version,
        data=data_of(row),
        names={"kk": row.name_kk, "ru": row.name_ru},
        closed_on=row.closed_on,
        contracts=tuple(_contract(session, each, told, today_) for each in contracts),
        figures=tuple(quarters),
        missing=_missing(AgencyReport.QUARTER, span_of(row), quarters, today_),
    )


def _contract(
    session: Session, row: OutsourcingContract, told: Sequence[FiguresView], today_: date
) -> ContractView:
    mine = CaseTerm.contract_id == row.id
    counted = select(CaseTerm.arithmetic).where(mine, CaseTerm.code == PUBLISH)
    months = [each for each in told if each.contract_id == row.id]
    until = last_day(row)
    return ContractView(
        id=row.id,
        version=row.version,
        number=row.number,
        made_on=row.made_on,
        valid_until=row.valid_until,
        services=row.services,
        publish_due_at=row.publish_due_at,
        arithmetic=session.scalars(counted).first() or {},
        published_on=row.published_on,
        ended_on=row.ended_on,
        runs=row.made_on <= today_ <= until,
        figures=tuple(months),
        missing=_missing(AgencyReport.CONTRACT_MONTH, Span(row.made_on, until), months, today_),
    )


def _missing(
    kind: AgencyReport, runs: Span, told: Sequence[FiguresView], today_: date
) -> tuple[date, ...]:
    return missing_periods(periods_over(kind, runs, today_), {each.period_from for each in told})


def _figures(session: Session, agency_id: int) -> list[FiguresView]:
    """All that stand of an agency, the last period first."""
    rows = session.scalars(
        select(AgencyFigures)
        .where(AgencyFigures.agency_id == agency_id)
        .order_by(AgencyFigures.period_from.desc(), AgencyFigures.id.desc())
    ).all()
    aside = {(row.contract_id, row.period_from) for row in rows if row.replaced_at is not None}
    return [
        FiguresView(
            id=row.id,
            version=row.version,
            kind=row.kind,
            contract_id=row.contract_id,
            period_from=row.period_from,
            received_on=row.received_on,
            note=row.note,
            rows=tuple(FigureFacts(r.occupation, r.applied, r.placed) for r in row.rows),
            corrected=(row.contract_id, row.period_from) in aside,
        )
        for row in rows
        if row.replaced_at is None
    ]
