"""Terms of Order 259 as amended on 30.03.2021 No. 95, and of Law 482-V beside it."""

from datetime import date

from app.core.paragraph import Paragraph
from app.core.vocabulary import Party, Role, Unit
from app.rules.terms import Term

# The texts say "ten calendar days after the first publication" and not when that was: the
# act's date plus eleven days is the earliest day possible.
_ORDER_194 = date(2020, 6, 7)
_ORDER_95 = date(2021, 4, 10)
_LAW_2018 = date(2018, 4, 27)
_LAW_25 = date(2018, 1, 1)
_LAW_2020 = date(2020, 7, 6)


def _term(
    code: str,
    amount: int,
    unit: Unit,
    starts: str,
    since: date,
    *,
    part: str = "",
    owner: Role = Role.CLERK,
    binds: Party = Party.OFFICE,
    before: bool = False,
    keeps_its_day: bool = False,
) -> Term:
    paragraph = Paragraph(code.partition(".")[0], part)
    return Term(
        code,
        paragraph,
        amount,
        unit,
        "259-2021",
        since,
        starts,
        owner,
        binds,
        before=before,
        keeps_its_day=keeps_its_day,
    )


_BD = Unit.BUSINESS_DAY
_CD = Unit.CALENDAR_DAY
_MONTH = Unit.MONTH
_MINUTE = Unit.MINUTE
_BODY = Role.LOCAL_BODY
_PERSON = Party.PERSON
_EMPLOYER = Party.EMPLOYER

_REGISTRATION = (
    _term("8", 1, _BD, "application_received", _ORDER_194),
    _term("12", 1, _BD, "application_received", _ORDER_194),
    _term("20", 1, _BD, "documents_found_reliable", _ORDER_194, owner=Role.ASSISTANT),
    _term("21", 1, _BD, "package_received_from_assistant", _ORDER_194),
    _term("24", 1, _BD, "registered_as_job_seeker", _ORDER_95),
    _term("31", 1, _BD, "no_suitable_work_found", _ORDER_95, owner=Role.DIRECTOR),
    _term("32", 1, _BD, "documents_received_by_local_body", _ORDER_95, owner=_BODY),
    _term("33", 2, _BD, "local_body_decided", _ORDER_194),
    _term("35", 2, _BD, "local_body_decided", _ORDER_194),
    _term("38", 30, _CD, "certificate_issued", _ORDER_194, binds=_PERSON, keeps_its_day=True),
    _term("42", 1, _CD, "certificate_applied_for", _ORDER_194),
)

_DEREGISTRATION = (
    _term("44", 2, _BD, "deregistration_information_received", _ORDER_194, owner=_BODY),
    _term("44.3.employer", 5, _BD, "told_of_work_or_study", _ORDER_194, part="3", binds=_PERSON),
    _term("44.3.measure", 3, _BD, "called_to_active_measure", _ORDER_194, part="3", binds=_PERSON),
    _term("44.6", 5, _BD, "circumstances_changed", _ORDER_194, part="6", binds=_PERSON),
    _term("45", 2, _BD, "deregistered", _ORDER_95),
    _term("46", 5, _BD, "complaint_registered", _ORDER_194, owner=_BODY),
    _term("47", 15, _BD, "quality_complaint_registered", _ORDER_194, binds=Party.QUALITY_BODY),
)

_MEDIATION = (
    _term("48", 2, _BD, "registered_as_unemployed", _ORDER_95),
    _term("51", 5, _BD, "circumstances_changed", _ORDER_194, binds=_PERSON),
    _term("53", 5, _BD, "vacancy_appeared", _ORDER_95, binds=_EMPLOYER),
    _term("54", 1, _BD, "vacancy_received", _ORDER_95),
    _term("56", 1, _BD, "vacancy_registered", _ORDER_95),
    _term("58", 3, _BD, "vacancy_appeared", _ORDER_95),
    _term("59.job_seeker", 1, _BD, "offer_received", _ORDER_95, binds=_PERSON),
    _term("59.unemployed", 3, _BD, "offer_received", _ORDER_95, binds=_PERSON),
    _term("59.other", 3, _BD, "offer_received", _ORDER_95, binds=_PERSON),
    _term("60", 1, _BD, "offer_accepted", _ORDER_95),
    _term("61", 5, _BD, "told_of_interview", _ORDER_194, binds=_PERSON),
    _term("62", 5, _BD, "sent_to_employer", _ORDER_95, binds=_EMPLOYER),
)

_STANDARDS = (
    _term("S3", 1, _BD, "application_received", _ORDER_194),
    _term("S3.waiting", 30, _MINUTE, "came_to_door", _ORDER_194),
    _term("S3.service", 20, _MINUTE, "called_to_counter", _ORDER_194),
    _term("A6.3", 1, _CD, "certificate_applied_for", _ORDER_194, part="3"),
)

_LAW = (
    _term("L15.2.3", 5, _BD, "told_of_work", _LAW_2018, part="2.3", binds=_PERSON),
    _term("L15.2.4", 5, _BD, "circumstances_changed", _LAW_2018, part="2.4", binds=_PERSON),
    _term("L16.1", 2, _BD, "deregistration_information_received", _LAW_2018, part="1", owner=_BODY),
    _term(
        "L16.1.2.employer", 5, _BD, "told_of_work_or_study", _LAW_2018, part="1.2", binds=_PERSON
    ),
    _term(
        "L16.1.2.measure", 3, _BD, "called_to_active_measure", _LAW_2018, part="1.2", binds=_PERSON
    ),
    _term(
        "L16.2",
        30,
        _CD,
        "deregistered",
        _LAW_2018,
        part="2",
        binds=_PERSON,
        keeps_its_day=True,
    ),
    _term("L19.7", 12, _MONTH, "registered_again", _LAW_2018, part="7", binds=_PERSON),
    _term("L20.5", 3, _MONTH, "registered_again", _LAW_2018, part="5", binds=_PERSON),
    _term("L21.4-1", 3, _MONTH, "registered_again", _LAW_2018, part="4-1", binds=_PERSON),
    _term("L22.4", 3, _MONTH, "registered_again", _LAW_2018, part="4", binds=_PERSON),
    _term("L25.1", 12, _MONTH, "special_work_place_made", _LAW_25, part="1", binds=_EMPLOYER),
    _term("L26.3", 2, _BD, "deregistered", _LAW_2018, part="3"),
    _term("L28.2.1", 5, _BD, "vacancy_appeared", _LAW_2020, part="2.1", binds=_EMPLOYER),
    _term(
        "L28.2.2",
        1,
        _MONTH,
        "dismissals_begin",
        _LAW_2020,
        part="2.2",
        binds=_EMPLOYER,
        before=True,
    ),
    _term("L28.2.4", 5, _BD, "sent_to_employer", _LAW_2020, part="2.4", binds=_EMPLOYER),
    _term("L30.2", 10, _BD, "outsourcing_contract_made", _LAW_2020, part="2"),
)

TERMS_259 = _REGISTRATION + _DEREGISTRATION + _MEDIATION + _STANDARDS + _LAW
