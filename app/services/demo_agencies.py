"""The demonstration's private agencies: a contract to be published, figures told and missing."""

from datetime import timedelta

from app.core.clock import today
from app.core.vocabulary import AgencyReport
from app.rules.age import add_months
from app.rules.ch5_agencies import FigureFacts, first_day
from app.services.agencies import AgencyData, enter_agency
from app.services.agency_contracts import (
    ContractStep,
    MakeContract,
    make_contract,
    publish_contract,
)
from app.services.agency_figures import TellFigures, tell_figures
from app.services.agency_queries import agency_page
from app.services.runtime import Actor, Runtime

_ALMATY = "750000000"
_FIGURES = (FigureFacts("5223-0", 42, 17), FigureFacts("9112-0", 25, 20))


def add_agencies(rt: Runtime, actor: Actor) -> tuple[int, ...]:
    """Enter two agencies: of one a contract waits to be published and the last quarter is told;
    the other's contract is published, and a quarter is missing. Returns their numbers."""
    now = today(rt.clock)
    quarter = first_day(AgencyReport.QUARTER, now)
    last = add_months(quarter, -3)
    step, trust = (
        enter_agency(rt, actor, data)
        for data in (
            AgencyData(
                "160440027334",
                "«Қадам» жұмыспен қамту агенттігі ЖШС",
                last,
                "ТОО «Агентство занятости «Кадам»",
                _ALMATY,
                "Абай даңғылы, 44",
                "+77272506060",
                "info@qadam-kadr.kz",
                "Омарова Сәуле",
            ),
            AgencyData("181140019527", "«Сенім Кадр» ЖШС", last, "ТОО «Сеним Кадр»", _ALMATY),
        )
    )
    told = TellFigures(step, None, last, quarter, _FIGURES, "Хатпен келді")
    tell_figures(rt, actor, told)
    services = "Жұмыс іздеушілерге еңбек делдалдығы, әлеуметтік-кәсіптік бағдар беру"
    made_on = now - timedelta(days=6)
    for id_, number in ((step, "А-2"), (trust, "А-1")):
        until = add_months(made_on, 12)
        make_contract(rt, actor, MakeContract(id_, number, made_on, until, services))
    (published,) = agency_page(rt, actor, trust).contracts
    publish_contract(rt, actor, ContractStep(published.id, published.version, now))
    return step, trust
