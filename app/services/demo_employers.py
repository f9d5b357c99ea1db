"""The demonstration's employers: invented firms, one trader, dismissals to come, quotas."""

from datetime import timedelta

from app.core.clock import today
from app.core.vocabulary import DismissalCause, QuotaGroup
from app.rules.ch5_employers import notice_due
from app.services.dismissals import EnterNotice, Leaving, NoticeData, enter_notice
from app.services.employers import EmployerData, enter_employer
from app.services.quota_years import GroupPlaces, SetQuotaYear, YearData, set_quota_year
from app.services.runtime import Actor, Runtime

_ALMATY = "750000000"
_BAKERY, _BUILDER, _CLINIC, _SHOP, _CARRIER, _NURSERY, _ASSOCIATION, _TRADER = range(8)
_EMPLOYERS = (
    EmployerData(
        "030340941199",
        "«Көктем» нан зауыты ЖШС",
        "ТОО «Хлебозавод «Коктем»",
        "C",
        _ALMATY,
        "Райымбек даңғылы, 212",
        "+77272501010",
        "kadr@koktem-nan.kz",
        "Сағынтаева Әсел",
        "кадр бөлімінің басшысы",
    ),
    EmployerData(
        "081140950836",
        "«Алатау Құрылыс» ЖШС",
        "ТОО «Алатау Курылыс»",
        "F",
        _ALMATY,
        "Рысқұлов даңғылы, 57",
        "+77272502020",
        "office@alatau-q.kz",
        "Ли Виктор",
        "директордың орынбасары",
    ),
    EmployerData(
        "010940906099",
        "№ 5 қалалық емхана ШЖҚ КМК",
        "КГП на ПХВ «Городская поликлиника № 5»",
        "Q",
        _ALMATY,
        "Төле би көшесі, 155",
        "+77272503030",
    ),
    EmployerData(
        "990540968127",
        "«Жібек жолы» сауда үйі АҚ",
        "АО «Торговый дом «Жибек жолы»",
        "G",
        _ALMATY,
        "Жібек жолы көшесі, 85",
        "+77272504040",
    ),
    EmployerData(
        "120640946744",
        "«Тұлпар Транс» ЖШС",
        "ТОО «Тулпар Транс»",
        "H",
        _ALMATY,
        "Северное кольцо, 7",
    ),
    EmployerData(
        "150240907645", "«Балапан» балабақшасы МКҚК", "ГККП «Детский сад «Балапан»", "P", _ALMATY
    ),
    EmployerData(
        "101040927041",
        "«Еркін» мүгедектердің қоғамдық бірлестігі",
        "Общественное объединение инвалидов «Еркин»",
        "S",
        _ALMATY,
        is_association=True,
    ),
    EmployerData("850314300013", "ЖК Ким Д.", "ИП Ким Д.", "I", _ALMATY, phone="+77015550011"),
)


def add_employers(rt: Runtime, actor: Actor) -> tuple[int, ...]:
    """Enter them, in the order in which they stand here; returns their numbers."""
    ids = tuple(enter_employer(rt, actor, data).employer_id for data in _EMPLOYERS)
    _dismissals(rt, actor, ids)
    year = today(rt.clock).year
    hard = (GroupPlaces(QuotaGroup.DISABILITY, 7, 4), GroupPlaces(QuotaGroup.RELEASED, 2, 2))
    easy = (
        GroupPlaces(QuotaGroup.DISABILITY, 2, 2),
        GroupPlaces(QuotaGroup.ORPHAN_GRADUATE, 1, 1),
    )
    for id_, data in (
        (ids[_BAKERY], YearData(year, 270, 12, 8, 265, 6, hard)),
        (ids[_CLINIC], YearData(year, 118, 0, 15, 115, 3, easy)),
        (ids[_ASSOCIATION], YearData(year, 60, 0, 0, 58, 41)),
    ):
        set_quota_year(rt, actor, SetQuotaYear(id_, data))
    return ids


def _dismissals(rt: Runtime, actor: Actor, ids: tuple[int, ...]) -> None:
    """One notice came in time, the other two weeks before the dismissals begin."""
    now = today(rt.clock)
    soon, later = now + timedelta(days=14), now + timedelta(days=60)
    masons = Leaving("7112-0", 12, 260_000, soon, "тас қалаушы", "3–4-разряд")
    sellers = Leaving("5223-0", 5, 140_000, later, "сатушы-кассир")
    for id_, data in (
        (ids[_BUILDER], NoticeData(now, DismissalCause.LESS_WORK, soon, None, (masons,))),
        (
            ids[_SHOP],
            NoticeData(
                min(now, notice_due(later)), DismissalCause.STAFF_CUT, later, None, (sellers,)
            ),
        ),
    ):
        enter_notice(rt, actor, EnterNotice(id_, data))
