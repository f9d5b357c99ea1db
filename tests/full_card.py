"""A person whose card has an answer in every list, with the package and its scans."""

from pathlib import Path
from typing import Any

from factories import Staff, answers
from PIL import Image

from app.core.clock import today
from app.services.attachments import keep_attachment
from app.services.registration import Received, receive_application
from app.services.registration_answers import read_application
from app.services.runtime import Runtime

EDUCATION = {
    "institution": "Әл-Фараби атындағы Қазақ ұлттық университеті",
    "specialty": "Экономика және бизнес",
    "institution_kind": "university",
    "notes": "Қызыл диплом",
    "entered_on": "2008-09-01",
    "finished_on": "2012-06-30",
    "consent": True,
}
FIRST_JOB = {
    "occupation": "4110-0",
    "detail": "Іс қағаздарын жүргізу",
    "organisation": "«Қазпошта» АҚ",
    "industry": "H",
    "duties": "Кіріс және шығыс хаттарды тіркеу, мұрағат жүргізу",
    "years": 3,
    "hired_on": "2012-08-01",
    "dismissed_on": "2015-08-14",
    "consent": True,
}
SECOND_JOB = {
    "occupation": "2411-0",
    "organisation": "«Береке» ЖШС",
    "hired_on": "2015-09-01",
    "dismissed_on": "2021-04-30",
    "consent": False,
}


def picture(folder: Path, name: str = "куәлік.png", colour: str = "grey") -> Path:
    """A scan as the telephone gives it."""
    path = folder / name
    Image.new("RGB", (400, 600), colour).save(path)
    return path


def full_answers(**changes: Any) -> dict[str, Any]:
    """Every list of the card, and the package's answers."""
    filled = {
        "marital_status": "married",
        "nationality": "kazakh",
        "address_street": "Абай даңғылы",
        "address_house": "10",
        "address_flat": "25",
        "email": "aigerim@mail.kz",
        "contact_person_name": "Нұрғалиев Серік Болатұлы",
        "contact_person_phone": "+77015554433",
        "identity_issuer": "interior_ministry",
        "education_level": "bachelor",
        "target_groups": ["women", "kandas"],
        "wanted_occupation": "4110-0",
        "lowest_pay": 150_000,
        "highest_pay": 250_000,
        "consent_to_move": False,
        "education": [EDUCATION],
        "jobs": [FIRST_JOB, SECOND_JOB],
        "languages": [
            {"language": "kazakh", "level": "native"},
            {"language": "english", "level": None},
        ],
        "special_skills": ["1С: Бухгалтерия", "Excel"],
        "hobbies": ["шахмат"],
        "driving_licences": ["b"],
        "children": 2,
        "total_experience": 9,
        "work_document": True,
        "work_document_number": "ЕК-112233",
        "work_document_issued_on": "2012-08-01",
        "inquiries": [
            {"register": "individuals", "answer": "confirmed", "note": "ЖТ МДҚ"},
            {"register": "pension_contributions", "answer": "not_found"},
        ],
    }
    return answers(**(filled | changes))


def with_scans(rt: Runtime, staff: Staff, *files: Path) -> list[dict[str, Any]]:
    """The files as the wizard's answers name them once they are kept."""
    kept = [keep_attachment(rt, staff.clerk, path) for path in files]
    return [{"id": view.id, "name": view.name, "size": view.size} for view in kept]


def received_whole(rt: Runtime, staff: Staff, **changes: Any) -> Received:
    """The application of somebody whose whole card is filled."""
    command = read_application(full_answers(**changes), today(rt.clock))
    return receive_application(rt, staff.clerk, command)
