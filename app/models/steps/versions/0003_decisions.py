"""Decisions of the local body, offers, changes, complaints, plans, measures, certificates."""

import sqlalchemy as sa
from alembic import op

from app.models.steps.checks import allow_null, one_of, replace_check

revision = "0003"
down_revision = "0002"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)

_STATES = (
    "applicant",
    "refused",
    "job_seeker",
    "at_local_body",
    "unemployed",
    "unemployed_refused",
    "placed",
    "deregistered",
    "ended_by_wish",
    "moved",
    "annulled",
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
)
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
)
_OPEN = ("applicant", "job_seeker", "at_local_body", "unemployed", "unemployed_refused")
_WORDS = {
    "told": ("in_person", "phone", "sms", "email", "portal", "akim_or_assistant"),
    "offer_answer": ("accepted", "offer_declined", "silent"),
    "change": (
        "moved_house",
        "took_work",
        "business",
        "founder",
        "disability_changed",
        "pension",
        "other_change",
    ),
    "complaint_body": ("to_local_body", "to_executive_head", "to_quality_body", "to_court"),
    "complaint_outcome": ("upheld", "upheld_in_part", "dismissed", "withdrawn"),
    "decision_kind": ("registration_decision", "deregistration_decision"),
    "decision_state": ("drafted", "returned", "approved", "stopped", "signed", "declined"),
    "plan_group": ("orientation", "mediation", "measures", "social_help", "search_skills"),
    "action_status": ("planned", "done", "not_done", "put_off"),
    "meeting_status": ("planned", "done", "not_done", "put_off"),
    "measure_kind": (
        "training",
        "business_support",
        "youth_practice",
        "social_job",
        "relocation",
        "special_work_place",
        "public_works",
    ),
    "training_ground": ("lacks_qualification", "occupation_changes", "ability_lost"),
    "measure_state": ("called", "started", "completed", "left_measure", "not_come", "cancelled"),
}


def upgrade() -> None:
    """Forward only."""
    _tables_of_decisions()
    _tables_of_following()
    _columns()
    _more_words()


def _words(name: str) -> sa.Enum:
    return sa.Enum(*_WORDS[name], name=name, native_enum=False, create_constraint=True, length=32)


def _more_words() -> None:
    for table, column, words, values in (
        ("case_event", "move", "move_name", _MOVES),
        ("paper", "form", "form", _FORMS),
    ):
        replace_check(table, f"ck_{table}_{words}", one_of(column, values))
    # Who is refused as unemployed is a job seeker still: his case goes on.
    closed = f"(closed_at IS NULL) = ({one_of('state', _OPEN)})"
    replace_check("registration_case", "ck_registration_case_closed_with_its_state", closed)


def _columns() -> None:
    op.add_column(
        "case_term",
        sa.Column("subject", sa.String(length=40), server_default=sa.text("''"), nullable=False),
    )
    op.drop_index(
        op.f("uq_case_term_open"), table_name="case_term", sqlite_where=sa.text("ended_at IS NULL")
    )
    op.create_index(
        "uq_case_term_open",
        "case_term",
        ["case_id", "code", "subject"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.add_column(
        "centre",
        sa.Column("posts_combined", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    allow_null("paper", "case_id")
    op.add_column("registration_case", sa.Column("unemployed_on", sa.Date(), nullable=True))
    op.add_column("registration_case", sa.Column("gets_payment", sa.Boolean(), nullable=True))


def _tables_of_decisions() -> None:
    op.create_table(
        "offer",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("employer", sa.String(length=200), nullable=False),
        sa.Column("occupation", sa.String(length=12), nullable=False),
        sa.Column("detail", sa.String(length=200), nullable=False),
        sa.Column("pay", sa.Integer(), nullable=True),
        sa.Column("suitable", sa.Boolean(), nullable=False),
        sa.Column("offered_at", _MOMENT, nullable=False),
        sa.Column("offered_by", _ID, nullable=False),
        sa.Column("told_how", _words("told"), nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("answer", _words("offer_answer"), nullable=True),
        sa.Column("answered_at", _MOMENT, nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", _ID, nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("interview_on", sa.Date(), nullable=True),
        sa.Column("interview_place", sa.String(length=200), nullable=False),
        sa.Column("go_until", _MOMENT, nullable=True),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.Column("came_on", sa.Date(), nullable=True),
        sa.Column("valid_reason", sa.Boolean(), nullable=True),
        sa.Column("visit_note", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_at IS NULL)", name=op.f("ck_offer_answered")
        ),
        sa.CheckConstraint("pay >= 0", name=op.f("ck_offer_pay")),
        sa.ForeignKeyConstraint(["answered_by"], ["account.id"], name=op.f("fk_offer_answered_by")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_offer_case_id")
        ),
        sa.ForeignKeyConstraint(["offered_by"], ["account.id"], name=op.f("fk_offer_offered_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
    )
    op.create_index(op.f("ix_offer_case_id"), "offer", ["case_id"], unique=False)
    op.create_table(
        "reported_change",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("kind", _words("change"), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("reported_at", _MOMENT, nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("reported_to", _ID, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("details", sa.String(length=500), nullable=False),
        sa.Column("valid_reason", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_reported_change_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["reported_to"], ["account.id"], name=op.f("fk_reported_change_reported_to")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reported_change")),
    )
    op.create_index(
        op.f("ix_reported_change_case_id"), "reported_change", ["case_id"], unique=False
    )
    op.create_table(
        "complaint",
        sa.Column("id", _ID, nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("body", _words("complaint_body"), nullable=False),
        sa.Column("about_id", _ID, nullable=True),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("registered_at", _MOMENT, nullable=False),
        sa.Column("registered_by", _ID, nullable=False),
        sa.Column("due_at", _MOMENT, nullable=True),
        sa.Column("outcome", _words("complaint_outcome"), nullable=True),
        sa.Column("answer_kk", sa.String(length=2000), nullable=False),
        sa.Column("answer_ru", sa.String(length=2000), nullable=False),
        sa.Column("answered_at", _MOMENT, nullable=True),
        sa.Column("answered_by", _ID, nullable=True),
        sa.Column("paper_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(outcome IS NULL) = (answered_at IS NULL)", name=op.f("ck_complaint_answered")
        ),
        sa.ForeignKeyConstraint(["about_id"], ["paper.id"], name=op.f("fk_complaint_about_id")),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["account.id"], name=op.f("fk_complaint_answered_by")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_complaint_case_id")
        ),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_complaint_paper_id")),
        sa.ForeignKeyConstraint(
            ["registered_by"], ["account.id"], name=op.f("fk_complaint_registered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
        sa.UniqueConstraint("number", name=op.f("uq_complaint_number")),
    )
    op.create_index(op.f("ix_complaint_case_id"), "complaint", ["case_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("kind", _words("decision_kind"), nullable=False),
        sa.Column("state", _words("decision_state"), nullable=False),
        sa.Column("ground", sa.String(length=40), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("drafted_at", _MOMENT, nullable=False),
        sa.Column("drafted_by", _ID, nullable=False),
        sa.Column("remark", sa.String(length=500), nullable=False),
        sa.Column("approved_at", _MOMENT, nullable=True),
        sa.Column("approved_by", _ID, nullable=True),
        sa.Column("decided_at", _MOMENT, nullable=True),
        sa.Column("decided_by", _ID, nullable=True),
        sa.Column("grounds", sa.JSON(), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=True),
        sa.Column("notice_id", _ID, nullable=True),
        sa.Column("told_at", _MOMENT, nullable=True),
        sa.Column("told_by", _ID, nullable=True),
        sa.Column("told_how", _words("told"), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["account.id"], name=op.f("fk_decision_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_decision_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["account.id"], name=op.f("fk_decision_decided_by")
        ),
        sa.ForeignKeyConstraint(
            ["drafted_by"], ["account.id"], name=op.f("fk_decision_drafted_by")
        ),
        sa.ForeignKeyConstraint(["notice_id"], ["paper.id"], name=op.f("fk_decision_notice_id")),
        sa.ForeignKeyConstraint(["told_by"], ["account.id"], name=op.f("fk_decision_told_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_case_id"), "decision", ["case_id"], unique=False)
    op.create_index(op.f("ix_decision_state"), "decision", ["state"], unique=False)
    op.create_index(
        "uq_decision_open",
        "decision",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('drafted', 'returned', 'approved')"),
        postgresql_where=sa.text("state IN ('drafted', 'returned', 'approved')"),
    )


def _tables_of_following() -> None:
    op.create_table(
        "plan",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(length=300), nullable=False),
        sa.Column("education", sa.String(length=300), nullable=False),
        sa.Column("specialty", sa.String(length=300), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("why", sa.String(length=300), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("made_by", _ID, nullable=False),
        sa.Column("paper_id", _ID, nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_plan_case_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_plan_made_by")),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_plan_paper_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sa.UniqueConstraint("case_id", "revision", name=op.f("uq_plan_case_id_revision")),
    )
    op.create_table(
        "plan_action",
        sa.Column("id", _ID, nullable=False),
        sa.Column("plan_id", _ID, nullable=False),
        sa.Column("group", _words("plan_group"), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("status", _words("action_status"), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("why", sa.String(length=300), nullable=False),
        sa.Column("valid_reason", sa.Boolean(), nullable=True),
        sa.CheckConstraint("item BETWEEN 1 AND 5", name=op.f("ck_plan_action_item")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_action_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_action")),
    )
    op.create_index(op.f("ix_plan_action_plan_id"), "plan_action", ["plan_id"], unique=False)
    op.create_table(
        "plan_meeting",
        sa.Column("id", _ID, nullable=False),
        sa.Column("plan_id", _ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("status", _words("meeting_status"), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("why", sa.String(length=300), nullable=False),
        sa.Column("valid_reason", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_meeting_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_meeting")),
    )
    op.create_index(op.f("ix_plan_meeting_plan_id"), "plan_meeting", ["plan_id"], unique=False)
    op.create_index(
        "ix_plan_meeting_open",
        "plan_meeting",
        ["day"],
        unique=False,
        sqlite_where=sa.text("closed_on IS NULL"),
        postgresql_where=sa.text("closed_on IS NULL"),
    )
    op.create_table(
        "measure",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("action_id", _ID, nullable=True),
        sa.Column("kind", _words("measure_kind"), nullable=False),
        sa.Column("state", _words("measure_state"), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("occupation", sa.String(length=12), nullable=True),
        sa.Column("details", sa.String(length=300), nullable=False),
        sa.Column("ground", _words("training_ground"), nullable=True),
        sa.Column("consent", sa.Boolean(), nullable=False),
        sa.Column("priority", sa.JSON(), nullable=False),
        sa.Column("called_at", _MOMENT, nullable=False),
        sa.Column("called_by", _ID, nullable=False),
        sa.Column("told_how", _words("told"), nullable=False),
        sa.Column("come_until", _MOMENT, nullable=False),
        sa.Column("came_on", sa.Date(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.String(length=300), nullable=False),
        sa.Column("valid_reason", sa.Boolean(), nullable=True),
        sa.Column("paper_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_measure_dates")),
        sa.ForeignKeyConstraint(
            ["action_id"], ["plan_action.id"], name=op.f("fk_measure_action_id")
        ),
        sa.ForeignKeyConstraint(["called_by"], ["account.id"], name=op.f("fk_measure_called_by")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_measure_case_id")
        ),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_measure_paper_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
    )
    op.create_index(op.f("ix_measure_case_id"), "measure", ["case_id"], unique=False)
    op.create_index(op.f("ix_measure_state"), "measure", ["state"], unique=False)
