"""The person's page at the desk: all that is known is shown, all that can be done has a key."""

import pytest
from at_desk import CTRL, press, settle, shown, sideways, texts
from decided import at_local_body, drafted, job_seeker, seen, unemployed
from factories import decision, person_data, received, registered
from full_card import FIRST_JOB, full_answers, picture, received_whole, with_scans
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from sqlalchemy import select
from stored import case_of, end, page
from struck_off import answered, offered

from app.core.clock import today
from app.core.errors import UserError
from app.core.vocabulary import (
    CaseState,
    Correction,
    Form,
    Language,
    OfferAnswer,
    ProfileCategory,
    Role,
    Theme,
)
from app.models import AuditEvent
from app.services.card_answers import read_card
from app.services.corrections import CorrectRegistration, correct_registration
from app.services.decisions import approve, return_draft
from app.services.doubles import probable_doubles
from app.services.kept_selections import keep_choice
from app.services.merging import merge_people
from app.services.notices import Note
from app.services.people import change_person
from app.services.registration import register_job_seeker
from app.services.selection import best_vacancies
from app.services.sheets import FormSheet
from app.ui import language, theme
from app.ui.keys import Act
from app.ui.messages import sentence
from app.ui.windows.attachment_view import AttachmentWindow
from app.ui.windows.card_history import CardHistory
from app.ui.windows.case.correction import CorrectionWindow
from app.ui.windows.case.decision_draft import DraftWindow
from app.ui.windows.case.offer_steps import OfferAnswerWindow
from app.ui.windows.doubles import CompareWindow
from app.ui.windows.merging import MergeWindow
from app.ui.windows.paper import PaperWindow
from app.ui.windows.person import PersonWindow
from app.ui.wizards.job_seeker.flow import answers_of
from app.ui.wizards.job_seeker.profile_panel import category_words
from app.ui.wizards.wizard import WizardWindow


def changed(rt, staff, person_id, **changes):
    day = today(rt.clock)
    answers = answers_of(page(rt, staff, person_id), day) | changes
    change_person(rt, staff.clerk, read_card(answers, day))


def test_every_list_of_the_card_is_told_in_words(rt, staff, desk_of):
    got = received_whole(rt, staff)
    told = texts(desk_of(Role.CLERK, got.person_id).here())
    assert "Әл-Фараби атындағы Қазақ ұлттық университеті" in told
    assert "01.09.2008 – 30.06.2012" in told
    assert any(line.startswith("4110-0") for line in told)
    assert "01.08.2012 – 14.08.2015" in told
    assert "Duties: Кіріс және шығыс хаттарды тіркеу, мұрағат жүргізу" in told
    assert "1. Kazakh · Native\n2. English" in told
    assert "1С: Бухгалтерия, Excel" in told
    assert "Woman; Kandas (ethnic Kazakh returnee)" in told


def test_a_section_without_answers_is_left_out(rt, staff, desk_of):
    got = received(rt, staff.clerk)
    told = texts(desk_of(Role.CLERK, got.person_id).here())
    assert "Wanted work" in told
    for title in ("Education and work path", "Skills", "Further details"):
        assert title not in told
    assert "Answers of state registers  §10" not in told


def test_the_registers_answers_say_that_they_were_entered_by_hand(rt, staff, desk_of):
    got = received_whole(rt, staff)
    told = texts(desk_of(Role.CLERK, got.person_id).here())
    assert "Data confirmed · ЖТ МДҚ" in told
    assert told.count("entered by hand") == 2


def test_a_scan_is_looked_at_and_left_by_esc(rt, staff, desk_of, tmp_path):
    scans = with_scans(rt, staff, picture(tmp_path))
    got = received_whole(rt, staff, identity_files=scans)
    desk = desk_of(Role.CLERK, got.person_id)
    desk.here().findChild(QPushButton, f"scan_{scans[0]['id']}").click()
    settle()
    view = shown(desk, AttachmentWindow)
    assert "куәлік.png" in texts(view)
    assert not view.sheet.pixmap().isNull()
    with rt.sessions.read() as session:
        looks = session.scalars(
            select(AuditEvent.entity_id).where(AuditEvent.action == "attachment.viewed")
        ).all()
    assert looks == [str(got.person_id)]
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)


def test_the_pages_of_a_scan_are_turned(rt, staff, desk_of, tmp_path):
    from PIL import Image

    path = tmp_path / "құжат.tiff"
    pages = [Image.new("RGB", (200, 300), colour) for colour in ("white", "black")]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    scans = with_scans(rt, staff, path)
    got = received_whole(rt, staff, identity_files=scans)
    desk = desk_of(Role.CLERK, got.person_id)
    desk.open_scan(scans[0]["id"])
    settle()
    view = shown(desk, AttachmentWindow)
    assert view.pages == 2 and "Page 1 of 2" in texts(view)
    white = view.sheet.pixmap().toImage().pixelColor(50, 50).lightness()
    press(Qt.Key.Key_PageDown)
    assert "Page 2 of 2" in texts(view)
    black = view.sheet.pixmap().toImage().pixelColor(50, 50).lightness()
    assert (white, black) == (255, 0)


def test_the_history_tells_before_and_after_in_words(rt, staff, desk_of, clock):
    got = received_whole(rt, staff)
    clock.set("2021-08-01T12:00")
    later = dict(FIRST_JOB, dismissed_on="2015-09-14")
    changed(rt, staff, got.person_id, jobs=[later], special_skills=["Excel", "SQL"], children=3)
    desk = desk_of(Role.CLERK, got.person_id)
    press(Qt.Key.Key_H, CTRL)
    told = texts(shown(desk, CardHistory))
    assert "2 → 3" in told
    assert "Added: SQL" in " ".join(told) and "Removed: 1С: Бухгалтерия" in " ".join(told)
    assert any(line.strip() == "Dismissed: 14.08.2015 → 14.09.2015" for line in told)
    assert any(line.startswith("Removed: 2411-0") for line in told)
    assert "Surname" not in told  # what was entered first is shown on wish
    desk.here().findChild(QPushButton, "show_first").click()
    assert "Surname" in texts(desk.here())
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)


@pytest.mark.parametrize(
    ("role", "buttons"),
    [
        (Role.CLERK, {Act.CHANGE_CARD, Act.PRINT, Act.HISTORY, Act.MERGE}),
        (Role.ASSISTANT, {Act.CHANGE_CARD, Act.HISTORY}),
        (Role.SUPERVISOR, {Act.HISTORY}),
    ],
)
def test_what_a_post_may_not_do_is_not_offered(rt, staff, desk_of, role, buttons):
    got = received(rt, staff.clerk)
    window = desk_of(role, got.person_id).here()
    assert set(window.buttons) == buttons


def test_a_key_of_another_post_does_nothing(rt, staff, desk_of):
    person = registered(rt, staff.clerk).person_id
    desk = desk_of(Role.CLERK, person)
    assert desk.here().panel.right.isHidden()
    press(Qt.Key.Key_R, CTRL)
    shown(desk, PersonWindow)


def test_the_card_is_changed_without_an_application(rt, staff, desk_of):
    got = received_whole(rt, staff)
    desk = desk_of(Role.CLERK, got.person_id)
    press(Qt.Key.Key_E, CTRL)
    wizard = shown(desk, WizardWindow)
    assert wizard.answers["surname"] == "Нұрғалиева"
    assert len(wizard.answers["jobs"]) == 2


def test_a_new_application_asks_of_this_unemployment_anew(rt, staff, desk_of):
    got = received_whole(rt, staff)
    end(rt, staff, got.case_id)
    desk = desk_of(Role.CLERK, got.person_id)
    press(Qt.Key.Key_F9)
    wizard = shown(desk, WizardWindow)
    assert wizard.answers["surname"] == "Нұрғалиева"
    assert "unemployed_since" not in wizard.answers
    wizard.go_to(len(wizard.step_names()) - 1)
    settle()
    assert "— (before: 03.05.2021)" in texts(wizard)


def test_a_card_left_half_changed_opens_again_from_its_draft(rt, staff, desk_of):
    from app.services.drafts import list_drafts

    got = received_whole(rt, staff)
    desk = desk_of(Role.CLERK, got.person_id)
    press(Qt.Key.Key_E, CTRL)
    shown(desk, WizardWindow).put("email", "new@mail.kz")
    desk.go_back()
    settle()
    (draft,) = list_drafts(rt, staff.clerk)
    desk.open_draft(draft.id)
    settle()
    wizard = shown(desk, WizardWindow)
    assert wizard.answers["email"] == "new@mail.kz"
    assert "documents" not in wizard.step_names()


def test_the_forms_come_filled_from_the_card(rt, staff, desk_of):
    got = received_whole(rt, staff)
    desk = desk_of(Role.CLERK, got.person_id)
    press(Qt.Key.Key_F8)
    papers = shown(desk, PaperWindow)
    assert papers.ready.form is Form.APPLICATION
    assert isinstance(papers.ready.what, FormSheet)
    assert papers.ready.what.person_id == got.person_id
    press(Qt.Key.Key_Tab, CTRL)
    assert papers.ready.form is Form.DATA_FORM


def test_going_at_an_application_puts_it_in_work(rt, staff, desk_of, clock):
    got = received(rt, staff.clerk)
    clock.advance(minutes=7)
    desk = desk_of(Role.CLERK, got.person_id)
    assert case_of(rt, staff, got.person_id).stages[1].at is None
    press(Qt.Key.Key_F9)
    shown(desk, WizardWindow)
    assert case_of(rt, staff, got.person_id).stages[1].at == clock.now()
    desk.go_back()
    settle()
    assert "01.07.2021 10:07 · Айгүл Сәрсенова" in texts(shown(desk, PersonWindow).panel)


@pytest.mark.parametrize("kind", ["scan", "notice", "paper"])
def test_the_language_changes_without_taking_the_focus(rt, staff, desk_of, qapp, tmp_path, kind):
    scans = with_scans(rt, staff, picture(tmp_path), picture(tmp_path, "second.png", "white"))
    got = received_whole(rt, staff, identity_files=scans)
    register_job_seeker(rt, staff.clerk, decision(got))
    page = shown(desk_of(Role.CLERK, got.person_id), PersonWindow)
    links = [one for one in page.findChildren(QPushButton) if one.objectName().startswith(kind)]
    links[-1].setFocus()
    name = links[-1].objectName()
    language.set_language(qapp, Language.RUSSIAN)
    settle()
    assert "История  Ctrl+H" in texts(page)
    assert QApplication.focusWidget().objectName() == name


def test_what_was_odd_stands_at_the_step_where_it_was_odd(rt, staff, desk_of):
    got = received_whole(rt, staff, inquiries=[])
    told = texts(desk_of(Role.CLERK, got.person_id).here().panel)
    assert any(line.startswith("No state register was asked") for line in told)


@pytest.mark.parametrize(
    ("ended", "chip"),
    [("2021-07-02T17:00", "fell away"), ("2021-07-05T09:00", "broken, then fell away")],
)
def test_a_term_past_due_when_it_fell_away_was_broken(rt, staff, desk_of, clock, ended, chip):
    got = received(rt, staff.clerk)
    clock.set(ended)
    end(rt, staff, got.case_id)
    told = texts(desk_of(Role.CLERK, got.person_id).here().panel)
    assert [line for line in told if "fell away" in line] == [chip]


def test_a_wrong_notice_is_replaced_and_both_papers_open(rt, staff, desk_of):
    person = registered(rt, staff.clerk).person_id
    desk = desk_of(Role.DIRECTOR, person)
    press(Qt.Key.Key_R, CTRL)
    window = shown(desk, CorrectionWindow)
    assert window.choices[window.kind()].hasFocus()
    window.form.form.set_values({"reason_kk": "Тегі қате жазылған", "reason_ru": "Ошибка"})
    press(Qt.Key.Key_S, CTRL)
    papers = shown(desk, PaperWindow)
    assert papers.ready.form is Form.CORRECTION
    press(Qt.Key.Key_Tab, CTRL)
    assert papers.ready.form is Form.REGISTERED_AS_JOB_SEEKER
    case = case_of(rt, staff, person)
    assert case.state is CaseState.JOB_SEEKER
    assert len([event for event in case.timeline if event.paper]) == 3


def test_a_registration_made_in_error_is_annulled(rt, staff, desk_of):
    person = registered(rt, staff.clerk).person_id
    desk = desk_of(Role.DIRECTOR, person)
    press(Qt.Key.Key_R, CTRL)
    window = shown(desk, CorrectionWindow)
    press(Qt.Key.Key_Down)
    assert window.kind().value == "annul"
    press(Qt.Key.Key_S, CTRL)
    assert desk.here() is window, "without a reason nothing happens"
    window.form.form.set_values({"reason_kk": "Жұмысы бар екен", "reason_ru": "Ошибка"})
    press(Qt.Key.Key_S, CTRL)
    assert shown(desk, PaperWindow).ready.form is Form.CORRECTION
    assert case_of(rt, staff, person).state is CaseState.ANNULLED
    press(Qt.Key.Key_Escape)
    told = texts(shown(desk, PersonWindow).panel)
    assert "Annulled" in told
    assert "Take an application  F9" in told


def test_an_earlier_case_and_its_notice_stay_within_reach(rt, staff, desk_of, clock):
    first = received_whole(rt, staff)
    done = register_job_seeker(rt, staff.clerk, decision(first))
    end(rt, staff, first.case_id)
    clock.set("2021-09-01T10:00")
    known = page(rt, staff, first.person_id)
    again = {
        "iin": known.person["iin"],
        "mobile_phone": known.card["mobile_phone"],
        "person_id": known.id,
        "person_version": known.version,
        "card_version": known.card_version,
    }
    received_whole(rt, staff, **again)
    desk = desk_of(Role.CLERK, first.person_id)
    told = texts(desk.here().panel)
    assert "Earlier cases" in told and first.number in told
    desk.here().findChild(QPushButton, f"paper_{done.notice_id}").click()
    settle()
    assert shown(desk, PaperWindow).ready.number == done.notice_number


def test_two_records_are_made_one_and_the_way_back_is_shown(rt, staff, desk_of):
    without_iin = person_data(iin=None, no_iin_reason="document_in_progress", surname="Ким")
    kept, gone = received(rt, staff.clerk), received(rt, staff.clerk, person=without_iin)
    end(rt, staff, gone.case_id)
    versions = tuple(page(rt, staff, one.person_id).version for one in (kept, gone))
    merge = merge_people(rt, staff.clerk, kept.person_id, gone.person_id, versions, "бір адам")
    desk = desk_of(Role.CLERK, gone.person_id)
    window = shown(desk, PersonWindow)
    assert window.page.id == kept.person_id
    assert any("бір адам" in line for line in texts(window))
    window.findChild(QPushButton, f"undo_merge_{merge.id}").click()
    settle()
    assert shown(desk, MergeWindow).merges.count() == 1


def test_the_merge_has_its_key(rt, staff, desk_of):
    got = received(rt, staff.clerk)
    desk = desk_of(Role.CLERK, got.person_id)
    press(Qt.Key.Key_M, CTRL)
    shown(desk, MergeWindow)
    press(Qt.Key.Key_Escape)
    shown(desk, PersonWindow)


def test_the_page_speaks_another_language_at_once(rt, staff, desk_of, qapp):
    got = received_whole(rt, staff)
    desk = desk_of(Role.CLERK, got.person_id)
    language.set_language(qapp, Language.RUSSIAN)
    settle()
    told = texts(desk.here())
    assert "Высшее образование (бакалавриат)" in told
    assert "Данные подтверждены · ЖТ МДҚ" in told


def test_the_category_is_shown_with_what_made_it(rt, staff, desk_of):
    got = received_whole(rt, staff)
    register_job_seeker(rt, staff.clerk, decision(got))
    told = texts(desk_of(Role.CLERK, got.person_id).here())
    assert case_of(rt, staff, got.person_id).category is not None
    assert "Predicted length of unemployment  §11" in told


def test_the_answers_of_the_example_fill_every_list(rt, staff):
    card = page(rt, staff, received_whole(rt, staff).person_id).card
    for name in ("education", "jobs", "languages", "target_groups", "special_skills", "hobbies"):
        assert len(card[name]) == len(full_answers()[name])


@pytest.mark.parametrize("tongue", [Language.KAZAKH, Language.RUSSIAN])
def test_the_panel_is_as_wide_as_it_is_whatever_its_words(rt, staff, desk_of, qapp, tongue):
    """A long next step goes on in a second line; nothing is cut at the edge."""
    language.set_language(qapp, tongue)
    for someone in (job_seeker(rt, staff), drafted(rt, staff), unemployed(rt, staff)):
        desk = desk_of(Role.CLERK, someone.person_id)
        panel = desk.here().panel
        area = panel.findChild(QScrollArea)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
        for each in (panel.next, panel.more):
            assert " ".join(each.text().split()) == " ".join(each.accessibleName().split())
            lines = each.text().split("\n")
            assert max(map(each.fontMetrics().horizontalAdvance, lines)) < each.width()
        desk.hide()


@pytest.mark.parametrize("tongue", [Language.KAZAKH, Language.RUSSIAN])
def test_in_letters_of_150_percent_the_page_is_not_scrolled_sideways(
    rt, staff, desk_of, qapp, tongue
):
    language.set_language(qapp, tongue)
    theme.apply(qapp, Theme.LIGHT, 150)
    someone = unemployed(rt, staff)
    case = case_of(rt, staff, someone.person_id)
    keep_choice(rt, staff.clerk, case.id, best_vacancies(rt, staff.clerk, case.id))
    desk = desk_of(Role.CLERK, someone.person_id)
    page = desk.here()
    assert desk.width() == 1280 and page.findChild(QPushButton, "decision_1").isVisible()
    for area in page.findChildren(QScrollArea):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    press(Qt.Key.Key_E, CTRL)  # the card in the wizard, with all its buttons below
    assert shown(desk, WizardWindow).minimumSizeHint().width() <= page.width() == 968


@pytest.mark.parametrize("tongue", [Language.KAZAKH, Language.RUSSIAN])
def test_in_letters_of_150_percent_what_the_page_leads_to_fits_the_smallest_screen(
    rt, staff, desk_of, qapp, tongue
):
    language.set_language(qapp, tongue)
    theme.apply(qapp, Theme.LIGHT, 150)
    got = received_whole(rt, staff)
    register_job_seeker(rt, staff.clerk, decision(got))
    desk = desk_of(Role.CLERK, got.person_id)
    desk.resize(1280, 800)
    answers = answers_of(desk.here().page, today(rt.clock)) | {"person_id": None, "iin": None}

    def fits():
        settle()
        return sideways(desk) == [] and (desk.width(), desk.height()) == (1280, 800)

    desk.here().findChild(QLabel, "category").setText(
        category_words(ProfileCategory.OVER_12_MONTHS)
    )
    assert fits()
    press(Qt.Key.Key_M, CTRL)
    assert fits()
    desk.go_back()
    desk.open_import()
    assert fits()
    desk.open_wizard(answers)
    wizard = shown(desk, WizardWindow)
    wizard.go_to(len(wizard.step_names()) - 1)
    assert fits()
    wizard.compare_wanted.emit(probable_doubles(rt, staff.clerk, answers))
    shown(desk, CompareWindow)
    assert fits()
    desk.open_papers(tuple(paper.id for paper in page(rt, staff, got.person_id).papers))
    shown(desk, PaperWindow)
    assert fits()


def test_who_has_the_draft_stands_under_the_head(rt, staff, desk_of):
    someone = drafted(rt, staff)
    director = staff.of[Role.DIRECTOR]
    panel = desk_of(Role.CLERK, someone.person_id).here().panel

    def waiting():
        panel.window().here().refresh()
        settle()
        return panel.findChild(QLabel, "waiting").text()

    assert waiting() == "The draft decision waits for the director."
    return_draft(rt, director, seen(rt, someone.decision_id), "Еңбек кітапшасы жоқ")
    assert waiting() == "The director returned the draft: Еңбек кітапшасы жоқ"
    sent = at_local_body(rt, staff)
    panel = desk_of(Role.CLERK, sent.person_id).here().panel
    assert waiting() == "The draft decision waits for the local body."


def test_what_is_done_of_the_case_stands_above_the_card(rt, staff, desk_of):
    someone = unemployed(rt, staff)
    offered(rt, staff, someone)
    desk = desk_of(Role.CLERK, someone.person_id)
    told = texts(desk.here())
    case_first = [told.index(title) for title in ("Decisions", "Offers of work", "Wanted work")]
    assert case_first == sorted(case_first)
    shown_terms = [word for word in texts(desk.here().panel) if word in ("running", "met")]
    assert shown_terms == sorted(shown_terms, reverse=True) and len(set(shown_terms)) == 2
    assert any("registered as unemployed since 01.07.2021" in line for line in told)


def test_a_void_notice_is_not_the_one_in_force(rt, staff, desk_of):
    person = registered(rt, staff.clerk).person_id
    case = case_of(rt, staff, person)
    why = Note("Қате", "Ошибка")
    command = CorrectRegistration(case.id, case.version, Correction.ANNUL, why)
    done = correct_registration(rt, staff.of[Role.DIRECTOR], command)
    panel = desk_of(Role.CLERK, person).here().panel
    links = {one.objectName() for one in panel.findChildren(QPushButton)}
    assert not any(name.startswith("notice_") for name in links)
    papers = [event.paper for event in case_of(rt, staff, person).timeline if event.paper]
    (act,) = (paper.number for paper in papers if paper.id == done.act_id)
    assert f"Holds no more: act {act}" in texts(panel)


def test_the_next_step_with_an_open_offer_is_its_answer(rt, staff, desk_of):
    """§59: the draft would be refused; once the answer is there, it is next again."""
    someone = job_seeker(rt, staff)
    offer = offered(rt, staff, someone)
    desk = desk_of(Role.CLERK, someone.person_id)
    press(Qt.Key.Key_F9)
    shown(desk, OfferAnswerWindow)
    press(Qt.Key.Key_Escape)
    answered(rt, staff, offer, OfferAnswer.REFUSED)
    desk.here().refresh()
    settle()
    press(Qt.Key.Key_F9)
    shown(desk, DraftWindow)


def test_who_changed_it_is_named_with_the_cards_fields_only(rt, staff):
    got = received_whole(rt, staff)
    seen_first = page(rt, staff, got.person_id)
    changed(rt, staff, got.person_id, mobile_phone="+77475550011")
    day = today(rt.clock)
    with pytest.raises(UserError, match="record_changed") as stale:
        change_person(rt, staff.clerk, read_card(answers_of(seen_first, day), day))
    assert sentence(stale.value) == (
        "Айгүл Сәрсенова changed this at 01.07.2021 10:00 (Mobile phone). Open it anew."
    )
    someone = drafted(rt, staff)
    draft = seen(rt, someone.decision_id)
    approve(rt, staff.of[Role.DIRECTOR], draft)
    with pytest.raises(UserError, match="record_changed") as stale:
        approve(rt, staff.of[Role.DIRECTOR], draft)
    assert "approved" not in sentence(stale.value) and "director" not in sentence(stale.value)
