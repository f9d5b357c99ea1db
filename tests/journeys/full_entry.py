"""The whole data form, as a clerk types it with two entries in each list."""

from entries import decide, identity, out_of_work, person, registration, start
from operator_at_counter import CONTROL, Operator
from PySide6.QtCore import Qt

SCHOOLS = (
    (
        "Алматы экономика колледжі",
        "Бухгалтерлік есеп",
        "college",
        "010907",
        "300611",
        "Үздік диплом",
    ),
    ("Қазақ ұлттық университеті", "Экономика", "university", "010912", "300616", "Бакалавр"),
)
"""Institution, specialty, kind, from, to, notes."""
JOBS = (
    ("4110", "Іс жүргізу", "«Қазпошта» АҚ", "H", "010816", "140819", "3", "Хаттарды тіркеу"),
    ("2411", "Есеп айырысу", "«Береке» ЖШС", "G", "010919", "300421", "2", "Жалақы есептеу"),
)
"""Occupation, its detail, organisation, industry, from, to, years, duties."""
LANGUAGES = (("kazakh", "native"), ("english", "intermediate"))
SKILLS = {
    "special_skills": "1С, Excel",
    "general_skills": "ұқыптылық, келіссөз",
    "courses": "1С курсы, ағылшын тілі",
    "hobbies": "шахмат, жүзу",
}
NUMBERS = {
    "specialties_count": "2",
    "main_experience": "3",
    "total_experience": "5",
    "last_experience": "2",
    "previous_unemployment_months": "4",
    "training_months": "1",
}


def full(clerk: Operator) -> None:
    """A new adult with every field of the data form answered, registered."""
    up_to_the_decision(clerk)
    decide(clerk)


def up_to_the_decision(clerk: Operator) -> None:
    """Every field of the data form, up to the last page."""
    start(clerk)
    person(clerk)
    clerk.choose("nationality", "kazakh")
    clerk.choose("marital_status", "married")
    clerk.enter()
    _contacts(clerk)
    clerk.tick("application_signed")
    identity(clerk, series="N")
    clerk.enter()
    _registration(clerk)
    _work(clerk)
    _background(clerk)
    _skills(clerk)
    _extra(clerk)


def _contacts(clerk: Operator) -> None:
    clerk.find("address_place", "Алмалы")
    clerk.fill("address_street", "Абай даңғылы")
    clerk.fill("address_house", "10")
    clerk.fill("address_flat", "25")
    clerk.fill("mobile_phone", "87017654321")
    clerk.fill("contact_phone", "87272504030")
    clerk.fill("email", "akbope@mail.kz")
    clerk.fill("contact_person_name", "Өмірзақов Ілияс")
    clerk.fill("contact_person_phone", "87015554433")
    clerk.fill("contact_person_email", "ilias@mail.kz")
    clerk.enter()


def _registration(clerk: Operator) -> None:
    registration(clerk)
    clerk.choose_several("target_groups", "target_group", "women", "kandas")
    clerk.choose("education_level", "bachelor")
    clerk.enter()


def _work(clerk: Operator) -> None:
    clerk.find("wanted_occupation", "4110")
    clerk.fill("wanted_detail", "Іс жүргізу")
    clerk.fill("lowest_pay", "150000")
    clerk.fill("highest_pay", "250000")
    clerk.choose("work_schedule", "full_time")
    clerk.say("consent_to_move", yes=False)
    clerk.enter()


def _background(clerk: Operator) -> None:
    for institution, specialty, kind, since, until, notes in SCHOOLS:
        clerk.add_entry("education")
        clerk.fill("institution", institution)
        clerk.fill("specialty", specialty)
        clerk.choose("institution_kind", kind)
        clerk.fill("entered_on", since)
        clerk.fill("finished_on", until)
        clerk.fill("notes", notes)
        clerk.say("consent", yes=True)
    for occupation, detail, organisation, industry, since, until, years, duties in JOBS:
        clerk.add_entry("jobs")
        clerk.find("occupation", occupation)
        clerk.fill("detail", detail)
        clerk.fill("organisation", organisation)
        clerk.choose("industry", industry)
        clerk.fill("hired_on", since)
        clerk.fill("dismissed_on", until)
        clerk.fill("years", years)
        clerk.say("consent", yes=True)
        clerk.fill("duties", duties)
    clerk.enter()


def _skills(clerk: Operator) -> None:
    for language, level in LANGUAGES:
        clerk.add_entry("languages")
        clerk.choose("language", language)
        clerk.choose("level", level)
    for name, words in SKILLS.items():
        clerk.fill(name, words)
    clerk.choose_several("driving_licences", "driving_licence", "a", "b")
    clerk.enter()


def _extra(clerk: Operator) -> None:
    clerk.fill("children", "2")
    clerk.choose("criminal_record", "none")
    clerk.choose("demand_for_specialty", "medium")
    for name, number in NUMBERS.items():
        clerk.fill(name, number)
    clerk.choose("job_search_skills", "good")
    clerk.choose("computer_skills", "confident")
    clerk.choose("motivation_level", "high")
    clerk.enter()


def again_with_a_change(clerk: Operator, iin: str, phone: str) -> None:
    """One who was here before comes again with another telephone: found by the IIN on his card,
    and up to the last page."""
    clerk.press(Qt.Key.Key_K, CONTROL)
    clerk.write(iin)
    clerk.settle()
    clerk.enter()
    clerk.person()
    clerk.press(Qt.Key.Key_F9)
    clerk.settle()
    clerk.step(2)
    clerk.fill("mobile_phone", phone)
    clerk.step(3)
    clerk.tick("application_signed")
    clerk.enter()
    out_of_work(clerk)
    clerk.enter(CONTROL)
