"""Choices of candidates and of vacancies, kept as they were seen (§24, §52, §56)."""

import sqlalchemy as sa
from alembic import op

from app.models.steps.checks import append_only, one_of, replace_check

revision = "0006"
down_revision = "0005"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

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
    "selection_list",
    "queue_list",
    "day_sheet",
    "ticket",
)


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "kept_selection",
        sa.Column("id", _ID, nullable=False),
        sa.Column("vacancy_id", _ID, nullable=True),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kept_by", _ID, nullable=False),
        sa.Column("edition", sa.String(20), nullable=False),
        sa.Column("weights_since", sa.Date(), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("most_shown", sa.Integer(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("considered", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.JSON(), nullable=False),
        sa.Column("most", sa.JSON(), nullable=False),
        sa.Column("musts", sa.JSON(), nullable=False),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "(vacancy_id IS NULL) <> (case_id IS NULL)",
            name=op.f("ck_kept_selection_of_vacancy_or_case"),
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_kept_selection_vacancy_id")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["registration_case.id"], name=op.f("fk_kept_selection_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["kept_by"], ["account.id"], name=op.f("fk_kept_selection_kept_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_selection")),
    )
    for column in ("vacancy_id", "case_id"):
        op.create_index(op.f(f"ix_kept_selection_{column}"), "kept_selection", [column])
    append_only("kept_selection")
    replace_check("paper", "ck_paper_form", one_of("form", _FORMS))
