"""Employers, vacancies, referrals to employers, private agencies (§53-63, L27-31)."""

import sqlalchemy as sa
from alembic import op

from app.models.steps.checks import (
    add_check,
    allow_null,
    append_only,
    one_of,
    replace_check,
)

revision = "0005"
down_revision = "0004"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)

_FORMS = (
    "f01_application",
    "f01_data",
    "f01_standard",
    "f02",
    "f03",
    "f04",
    "f05",
    "f06_standard",
    "f07",
    "f08",
    "f09",
    "certificate_refused",
    "deregistered_notice",
    "payment_documents",
    "complaint_answer",
    "measure_direction",
    "correction",
    "receipt",
    "resume",
    "referral",
    "employer_reply",
    "candidate_list",
    "queue_list",
    "day_sheet",
    "ticket",
)
_MOVES = (
    "receive_application",
    "register_job_seeker",
    "help_with_work",
    "refuse_package",
    "refuse_unreliable",
    "replace_notice",
    "annul_registration",
    "end_by_wish",
    "offer_to_job_seeker",
    "offer_to_unemployed",
    "answer_offer",
    "offer_unanswered",
    "propose_unemployed",
    "return_draft",
    "resubmit_draft",
    "stop_draft",
    "send_to_local_body",
    "register_unemployed",
    "refuse_unemployed",
    "issue_decision_notice",
    "tell_decision",
    "apply_for_certificate",
    "issue_certificate",
    "propose_deregistration",
    "inform_local_body",
    "deregister",
    "keep_registered",
    "tell_deregistration",
    "tell_fund",
    "file_complaint",
    "file_quality_complaint",
    "answer_complaint",
    "answer_quality_complaint",
    "reconsider_application",
    "reconsider_unemployed",
    "restore_unemployed",
    "make_plan",
    "revise_plan",
    "report_change",
    "place_in_work",
    "move_away",
    "call_to_measure",
    "come_to_measure",
    "miss_measure",
    "call_off_measure",
    "accept_offer",
    "send_resume",
    "tell_interview",
    "tell_interview_to_seeker",
    "note_visit",
    "miss_visit",
    "employer_answered",
    "employer_silent",
    "withdraw_referral",
    "hire",
    "hire_fell_through",
    "hire_fell_through_seeker",
    "hire_fell_through_refused",
)
_WORDS = {
    "dismissal_cause": ("owner_stops", "liquidation", "staff_cut", "less_work"),
    "vacancy_state": (
        "letter_received",
        "vacancy_open",
        "vacancy_refused",
        "vacancy_filled",
        "vacancy_withdrawn",
        "vacancy_expired",
    ),
    "vacancy_source": ("by_letter", "from_exchange"),
    "vacancy_quota": (
        "quota_disability",
        "quota_probation",
        "quota_released",
        "quota_orphan_graduate",
    ),
    "vacancy_end": (
        "hired_here",
        "hired_elsewhere",
        "not_needed",
        "entered_twice",
        "not_for_centre",
        "term_over",
        "other_end",
    ),
    "agency_report": ("agency_quarter", "agency_month"),
    "quota_group": (
        "quota_disability",
        "quota_probation",
        "quota_released",
        "quota_orphan_graduate",
    ),
    "vacancy_move": (
        "receive_letter",
        "refuse_letter",
        "register_vacancy",
        "take_from_exchange",
        "change_vacancy",
        "publish_vacancy",
        "select_candidates",
        "nobody_suits",
        "tell_candidate",
        "fill_place",
        "fill_last_place",
        "free_place",
        "withdraw_vacancy",
        "expire_vacancy",
        "reopen_vacancy",
    ),
    "vacancy_from": (
        "letter_received",
        "vacancy_open",
        "vacancy_refused",
        "vacancy_filled",
        "vacancy_withdrawn",
        "vacancy_expired",
    ),
    "vacancy_to": (
        "letter_received",
        "vacancy_open",
        "vacancy_refused",
        "vacancy_filled",
        "vacancy_withdrawn",
        "vacancy_expired",
    ),
    "unsuitable": (
        "needs_moving",
        "far_from_home",
        "other_training",
        "against_health",
        "not_accessible",
        "hours_unfit",
    ),
    "sent_how": ("in_person", "phone", "sms", "email", "portal", "akim_or_assistant"),
    "referral_end": (
        "hired",
        "not_hired",
        "silent_employer",
        "referral_withdrawn",
        "with_vacancy",
        "with_case",
    ),
    "closed_told_how": ("in_person", "phone", "sms", "email", "portal", "akim_or_assistant"),
}
_OFFER_WORDS = {
    "unsuitable": "unsuitable",
    "sent_how": "sent_how",
    "ended": "referral_end",
    "closed_told_how": "closed_told_how",
}


def upgrade() -> None:
    """Forward only."""
    _employers()
    _vacancies()
    _agencies()
    _terms()
    _offers()
    append_only("vacancy_event")
    replace_check("paper", "ck_paper_form", one_of("form", _FORMS))
    replace_check("case_event", "ck_case_event_move_name", one_of("move", _MOVES))


def _words(name: str) -> sa.Enum:
    return sa.Enum(*_WORDS[name], name=name, native_enum=False, create_constraint=True, length=32)


def _employers() -> None:
    op.create_table(
        "employer",
        sa.Column("id", _ID, nullable=False),
        sa.Column("bin", sa.String(length=12), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("industry", sa.String(length=12), nullable=True),
        sa.Column("place", sa.String(length=9), nullable=True),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("contact_name", sa.String(length=120), nullable=False),
        sa.Column("contact_post", sa.String(length=120), nullable=False),
        sa.Column("is_association", sa.Boolean(), nullable=False),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["account.id"], name=op.f("fk_employer_entered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer")),
        sa.UniqueConstraint("bin", name=op.f("uq_employer_bin")),
    )
    op.create_table(
        "dismissal_notice",
        sa.Column("id", _ID, nullable=False),
        sa.Column("employer_id", _ID, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("cause", _words("dismissal_cause"), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends_on >= begins_on", name=op.f("ck_dismissal_notice_dates")),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employer.id"], name=op.f("fk_dismissal_notice_employer_id")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["account.id"], name=op.f("fk_dismissal_notice_entered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissal_notice")),
    )
    op.create_index(
        op.f("ix_dismissal_notice_employer_id"), "dismissal_notice", ["employer_id"], unique=False
    )
    op.create_table(
        "employer_key",
        sa.Column("id", _ID, nullable=False),
        sa.Column("employer_id", _ID, nullable=False),
        sa.Column(
            "key",
            sa.String(length=200).with_variant(sa.String(length=200, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employer.id"], name=op.f("fk_employer_key_employer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer_key")),
    )
    op.create_index(
        op.f("ix_employer_key_employer_id"), "employer_key", ["employer_id"], unique=False
    )
    op.create_index("ix_employer_key_key", "employer_key", ["key", "employer_id"], unique=False)
    op.create_table(
        "dismissal_row",
        sa.Column("id", _ID, nullable=False),
        sa.Column("notice_id", _ID, nullable=False),
        sa.Column("occupation", sa.String(length=12), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("qualification", sa.String(length=200), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("pay", sa.Integer(), nullable=False),
        sa.Column("leaves_on", sa.Date(), nullable=False),
        sa.CheckConstraint("pay >= 0", name=op.f("ck_dismissal_row_pay")),
        sa.CheckConstraint("people > 0", name=op.f("ck_dismissal_row_people")),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["dismissal_notice.id"], name=op.f("fk_dismissal_row_notice_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissal_row")),
    )
    op.create_index(
        op.f("ix_dismissal_row_notice_id"), "dismissal_row", ["notice_id"], unique=False
    )
    op.create_table(
        "quota_year",
        sa.Column("id", _ID, nullable=False),
        sa.Column("employer_id", _ID, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("listed", sa.Integer(), nullable=False),
        sa.Column("sent_out", sa.Integer(), nullable=False),
        sa.Column("harmful", sa.Integer(), nullable=False),
        sa.Column("yearly", sa.Integer(), nullable=False),
        sa.Column("yearly_disabled", sa.Integer(), nullable=False),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "listed >= 0 AND sent_out >= 0 AND harmful >= 0", name=op.f("ck_quota_year_listed")
        ),
        sa.CheckConstraint("year BETWEEN 2016 AND 2100", name=op.f("ck_quota_year_year")),
        sa.CheckConstraint(
            "yearly >= 0 AND yearly_disabled >= 0", name=op.f("ck_quota_year_yearly")
        ),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employer.id"], name=op.f("fk_quota_year_employer_id")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["account.id"], name=op.f("fk_quota_year_entered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_year")),
        sa.UniqueConstraint("employer_id", "year", name=op.f("uq_quota_year_employer_id_year")),
    )
    op.create_table(
        "quota_places",
        sa.Column("id", _ID, nullable=False),
        sa.Column("quota_year_id", _ID, nullable=False),
        sa.Column("group", _words("quota_group"), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.CheckConstraint("places >= 0 AND taken >= 0", name=op.f("ck_quota_places_numbers")),
        sa.ForeignKeyConstraint(
            ["quota_year_id"], ["quota_year.id"], name=op.f("fk_quota_places_quota_year_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_places")),
        sa.UniqueConstraint(
            "quota_year_id", "group", name=op.f("uq_quota_places_quota_year_id_group")
        ),
    )


def _vacancies() -> None:
    op.create_table(
        "vacancy",
        sa.Column("id", _ID, nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("employer_id", _ID, nullable=False),
        sa.Column("state", _words("vacancy_state"), nullable=False),
        sa.Column("source", _words("vacancy_source"), nullable=False),
        sa.Column("edition", sa.String(length=20), nullable=False),
        sa.Column("exchange_id", sa.String(length=60), nullable=True),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("letter_number", sa.String(length=60), nullable=False),
        sa.Column("appeared_on", sa.Date(), nullable=True),
        sa.Column("reported_late", sa.Boolean(), nullable=False),
        sa.Column("registered_at", _MOMENT, nullable=True),
        sa.Column("registered_by", _ID, nullable=True),
        sa.Column("occupation", sa.String(length=12), nullable=True),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("specialisation", sa.String(length=200), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("places_left", sa.Integer(), nullable=False),
        sa.Column("duties", sa.String(length=1000), nullable=False),
        sa.Column("place", sa.String(length=9), nullable=True),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("pay_from", sa.Integer(), nullable=True),
        sa.Column("pay_to", sa.Integer(), nullable=True),
        sa.Column("schedule", sa.String(length=40), nullable=True),
        sa.Column("shifts", sa.Boolean(), nullable=False),
        sa.Column("part_time", sa.Boolean(), nullable=False),
        sa.Column("remote", sa.Boolean(), nullable=False),
        sa.Column("seasonal", sa.Boolean(), nullable=False),
        sa.Column("internship", sa.Boolean(), nullable=False),
        sa.Column("trains", sa.Boolean(), nullable=False),
        sa.Column("conditions", sa.String(length=500), nullable=False),
        sa.Column("hazard", sa.String(length=40), nullable=True),
        sa.Column("accessible", sa.Boolean(), nullable=False),
        sa.Column("transport", sa.Boolean(), nullable=False),
        sa.Column("housing", sa.Boolean(), nullable=False),
        sa.Column("relocation", sa.Boolean(), nullable=False),
        sa.Column("quota", _words("vacancy_quota"), nullable=True),
        sa.Column("education_level", sa.String(length=40), nullable=True),
        sa.Column("professional_level", sa.String(length=40), nullable=True),
        sa.Column("qualification", sa.String(length=300), nullable=False),
        sa.Column("experience_months", sa.Integer(), nullable=True),
        sa.Column("further", sa.String(length=1000), nullable=False),
        sa.Column("musts", sa.JSON(), nullable=False),
        sa.Column("lawful_reason", sa.String(length=300), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("published_at", _MOMENT, nullable=True),
        sa.Column("exported_version", sa.Integer(), nullable=True),
        sa.Column("ended_at", _MOMENT, nullable=True),
        sa.Column("end", _words("vacancy_end"), nullable=True),
        sa.Column("end_note", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (state IN ('letter_received', 'vacancy_open'))",
            name=op.f("ck_vacancy_ended_with_its_state"),
        ),
        sa.CheckConstraint(
            "state IN ('letter_received', 'vacancy_refused') OR occupation IS NOT NULL",
            name=op.f("ck_vacancy_entered"),
        ),
        sa.CheckConstraint("pay_from >= 0 AND pay_to >= pay_from", name=op.f("ck_vacancy_pay")),
        sa.CheckConstraint("places BETWEEN 1 AND 999", name=op.f("ck_vacancy_places")),
        sa.CheckConstraint("places_left BETWEEN 0 AND places", name=op.f("ck_vacancy_places_left")),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employer.id"], name=op.f("fk_vacancy_employer_id")
        ),
        sa.ForeignKeyConstraint(
            ["registered_by"], ["account.id"], name=op.f("fk_vacancy_registered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy")),
        sa.UniqueConstraint("exchange_id", name=op.f("uq_vacancy_exchange_id")),
        sa.UniqueConstraint("number", name=op.f("uq_vacancy_number")),
    )
    op.create_index("ix_vacancy_digest", "vacancy", ["digest"], unique=False)
    op.create_index(op.f("ix_vacancy_employer_id"), "vacancy", ["employer_id"], unique=False)
    op.create_index("ix_vacancy_state_occupation", "vacancy", ["state", "occupation"], unique=False)
    op.create_table(
        "vacancy_candidate",
        sa.Column("id", _ID, nullable=False),
        sa.Column("vacancy_id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("chosen_at", _MOMENT, nullable=False),
        sa.Column("chosen_by", _ID, nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("dropped_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_vacancy_candidate_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["chosen_by"], ["account.id"], name=op.f("fk_vacancy_candidate_chosen_by")
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_vacancy_candidate_vacancy_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy_candidate")),
    )
    op.create_index(
        op.f("ix_vacancy_candidate_case_id"), "vacancy_candidate", ["case_id"], unique=False
    )
    op.create_index(
        "uq_vacancy_candidate",
        "vacancy_candidate",
        ["vacancy_id", "case_id"],
        unique=True,
        sqlite_where=sa.text("dropped_at IS NULL"),
        postgresql_where=sa.text("dropped_at IS NULL"),
    )
    op.create_table(
        "vacancy_event",
        sa.Column("id", _ID, nullable=False),
        sa.Column("vacancy_id", _ID, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("move", _words("vacancy_move"), nullable=False),
        sa.Column("source", _words("vacancy_from"), nullable=True),
        sa.Column("target", _words("vacancy_to"), nullable=False),
        sa.Column("paragraph", sa.String(length=20), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_vacancy_event_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_vacancy_event_vacancy_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy_event")),
    )
    op.create_index(op.f("ix_vacancy_event_at"), "vacancy_event", ["at"], unique=False)
    op.create_index(
        op.f("ix_vacancy_event_vacancy_id"), "vacancy_event", ["vacancy_id"], unique=False
    )
    op.create_table(
        "vacancy_item",
        sa.Column("id", _ID, nullable=False),
        sa.Column("vacancy_id", _ID, nullable=False),
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("value", sa.String(length=100), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_vacancy_item_vacancy_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy_item")),
    )
    op.create_index(
        op.f("ix_vacancy_item_vacancy_id"), "vacancy_item", ["vacancy_id"], unique=False
    )


def _agencies() -> None:
    op.create_table(
        "agency",
        sa.Column("id", _ID, nullable=False),
        sa.Column("bin", sa.String(length=12), nullable=False),
        sa.Column("name_kk", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=9), nullable=True),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("contact_name", sa.String(length=120), nullable=False),
        sa.Column("works_since", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entered_by"], ["account.id"], name=op.f("fk_agency_entered_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
        sa.UniqueConstraint("bin", name=op.f("uq_agency_bin")),
    )
    op.create_table(
        "outsourcing_contract",
        sa.Column("id", _ID, nullable=False),
        sa.Column("agency_id", _ID, nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("services", sa.String(length=500), nullable=False),
        sa.Column("publish_due_at", _MOMENT, nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "published_on >= made_on", name=op.f("ck_outsourcing_contract_published")
        ),
        sa.CheckConstraint("valid_until >= made_on", name=op.f("ck_outsourcing_contract_dates")),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_outsourcing_contract_agency_id")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["account.id"], name=op.f("fk_outsourcing_contract_entered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outsourcing_contract")),
    )
    op.create_index(
        op.f("ix_outsourcing_contract_agency_id"),
        "outsourcing_contract",
        ["agency_id"],
        unique=False,
    )
    op.create_table(
        "agency_figures",
        sa.Column("id", _ID, nullable=False),
        sa.Column("agency_id", _ID, nullable=False),
        sa.Column("contract_id", _ID, nullable=True),
        sa.Column("kind", _words("agency_report"), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("replaced_at", _MOMENT, nullable=True),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(contract_id IS NULL) = (kind = 'agency_quarter')",
            name=op.f("ck_agency_figures_contract"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_agency_figures_agency_id")
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["outsourcing_contract.id"], name=op.f("fk_agency_figures_contract_id")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["account.id"], name=op.f("fk_agency_figures_entered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_figures")),
    )
    op.create_index(
        "uq_agency_figures_agency_id",
        "agency_figures",
        ["agency_id", "period_from"],
        unique=True,
        sqlite_where=sa.text("replaced_at IS NULL AND contract_id IS NULL"),
        postgresql_where=sa.text("replaced_at IS NULL AND contract_id IS NULL"),
    )
    op.create_index(
        "uq_agency_figures_contract_id",
        "agency_figures",
        ["contract_id", "period_from"],
        unique=True,
        sqlite_where=sa.text("replaced_at IS NULL AND contract_id IS NOT NULL"),
        postgresql_where=sa.text("replaced_at IS NULL AND contract_id IS NOT NULL"),
    )
    op.create_table(
        "agency_figure",
        sa.Column("id", _ID, nullable=False),
        sa.Column("figures_id", _ID, nullable=False),
        sa.Column("occupation", sa.String(length=12), nullable=False),
        sa.Column("applied", sa.Integer(), nullable=False),
        sa.Column("placed", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "applied >= 0 AND placed BETWEEN 0 AND applied", name=op.f("ck_agency_figure_numbers")
        ),
        sa.ForeignKeyConstraint(
            ["figures_id"], ["agency_figures.id"], name=op.f("fk_agency_figure_figures_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency_figure")),
    )
    op.create_index(
        op.f("ix_agency_figure_figures_id"), "agency_figure", ["figures_id"], unique=False
    )


def _terms() -> None:
    """A term may run for a vacancy or a contract as well as for a case."""
    allow_null("case_term", "case_id")
    for column, table in (("vacancy_id", "vacancy"), ("contract_id", "outsourcing_contract")):
        _refer("case_term", column, table)
        running = sa.text(f"ended_at IS NULL AND {column} IS NOT NULL")
        op.create_index(op.f(f"ix_case_term_{column}"), "case_term", [column], unique=False)
        op.create_index(
            f"uq_case_term_{column}",
            "case_term",
            [column, "code", "subject"],
            unique=True,
            sqlite_where=running,
            postgresql_where=running,
        )
    given = ("case_id", "vacancy_id", "contract_id")
    counted = " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in given)
    add_check("case_term", "ck_case_term_of_one", f"{counted} = 1")


def _offers() -> None:
    _refer("offer", "vacancy_id", "vacancy")
    _refer("offer", "sent_by", "account")
    for column, name in _OFFER_WORDS.items():
        allowed = one_of(column, _WORDS[name])
        op.execute(
            f"ALTER TABLE offer ADD COLUMN {column} VARCHAR(32) "
            f"CONSTRAINT ck_offer_{name} CHECK ({allowed})"
        )
    for column in ("sent_at", "reply_due_at"):
        op.add_column("offer", sa.Column(column, _MOMENT, nullable=True))
    for column in ("replied_on", "hired_on", "fell_through_on", "closed_told_on"):
        op.add_column("offer", sa.Column(column, sa.Date(), nullable=True))
    note = sa.Column("reply_note", sa.String(300), nullable=False, server_default=sa.text("''"))
    op.add_column("offer", note)
    op.create_index(op.f("ix_offer_vacancy_id"), "offer", ["vacancy_id"], unique=False)
    goes_on = sa.text(
        "vacancy_id IS NOT NULL AND ended IS NULL AND (answer IS NULL OR answer = 'accepted')"
    )
    op.create_index(
        "uq_offer_vacancy_goes_on",
        "offer",
        ["case_id", "vacancy_id"],
        unique=True,
        sqlite_where=goes_on,
        postgresql_where=goes_on,
    )


def _refer(table: str, column: str, to: str) -> None:
    # In words of SQL: alembic adds no constraint to a table of SQLite.
    number = "INTEGER" if op.get_bind().dialect.name == "sqlite" else "BIGINT"
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} {number} "
        f"CONSTRAINT fk_{table}_{column} REFERENCES {to} (id)"
    )
