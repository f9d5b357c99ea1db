"""The queue: whose a term is, who is away, what is warned of; the hall's tickets and counters."""

import sqlalchemy as sa
from alembic import op

from app.models.steps.checks import one_of, replace_check

revision = "0004"
down_revision = "0003"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOMENT = sa.DateTime(timezone=True)

_CHANNELS = ("centre", "portal", "state_corporation", "assistant")
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
    "queue_list",
    "day_sheet",
    "ticket",
)
_WORDS = {
    "absence_kind": ("leave", "illness", "trip", "other_absence"),
    "ticket_purpose": (
        "for_registration",
        "for_work",
        "for_certificate",
        "for_plan",
        "for_measure",
        "for_employer",
        "for_other",
    ),
    "ticket_outcome": ("served", "not_came", "left_hall"),
}
_OPEN = {
    "ix_case_term_open": (
        "due_at started_at id owner holder_id code paragraph channel place ended_at"
    ),
    "ix_case_term_next": (
        "owner holder_id handed_at due_at started_at id code paragraph channel place ended_at"
    ),
    "ix_case_term_by_code": "code paragraph channel due_at owner holder_id place ended_at",
    "ix_case_term_by_place": "place due_at code paragraph channel owner holder_id ended_at",
}


def upgrade() -> None:
    """Forward only."""
    _tables_of_queue()
    _tables_of_hall()
    _columns()
    _indexes()
    _fill()
    replace_check("paper", "ck_paper_form", one_of("form", _FORMS))


def _words(name: str) -> sa.Enum:
    return sa.Enum(*_WORDS[name], name=name, native_enum=False, create_constraint=True, length=32)


def _columns() -> None:
    number = "INTEGER" if op.get_bind().dialect.name == "sqlite" else "BIGINT"
    # In words of SQL: alembic adds no constraint to a table of SQLite.
    op.execute(
        f"ALTER TABLE case_term ADD COLUMN holder_id {number} "
        "CONSTRAINT fk_case_term_holder_id REFERENCES account (id)"
    )
    op.execute(
        "ALTER TABLE case_term ADD COLUMN channel VARCHAR(32) DEFAULT 'centre' NOT NULL "
        f"CONSTRAINT ck_case_term_term_channel CHECK ({one_of('channel', _CHANNELS)})"
    )
    op.add_column("case_term", sa.Column("handed_at", _MOMENT, nullable=True))
    op.add_column("case_term", sa.Column("place", sa.String(length=9), nullable=True))


def _fill() -> None:
    """What an earlier program's running terms are sifted by."""
    op.execute(
        "UPDATE case_term SET channel = COALESCE((SELECT a.channel FROM application a "
        "WHERE a.case_id = case_term.case_id), 'centre'), place = (SELECT c.address_place "
        "FROM employment_card c JOIN registration_case r ON r.person_id = c.person_id "
        "WHERE r.id = case_term.case_id)"
    )
    # §31: what has been drafted waits for the director.
    op.execute("UPDATE case_term SET owner = 'director' WHERE code = '31' AND ended_at IS NULL")


def _indexes() -> None:
    op.create_index(op.f("ix_case_event_at"), "case_event", ["at"], unique=False)
    op.create_index(op.f("ix_paper_issued_at"), "paper", ["issued_at"], unique=False)
    op.drop_index(
        op.f("ix_case_term_open"), table_name="case_term", sqlite_where=sa.text("ended_at IS NULL")
    )
    for name, columns in _OPEN.items():
        op.create_index(
            name,
            "case_term",
            columns.split(),
            unique=False,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
    op.create_index("ix_case_term_due", "case_term", ["due_at", "ended_at"], unique=False)
    op.create_index(
        "ix_case_term_load",
        "case_term",
        ["holder_id", "code", "paragraph", "due_at", "ended_at"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "ix_case_term_ended",
        "case_term",
        ["ended_at"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NOT NULL"),
        postgresql_where=sa.text("ended_at IS NOT NULL"),
    )


def _tables_of_queue() -> None:
    op.create_table(
        "absence",
        sa.Column("id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("kind", _words("absence_kind"), nullable=False),
        sa.Column("substitute_id", _ID, nullable=True),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("entered_at", _MOMENT, nullable=False),
        sa.Column("entered_by", _ID, nullable=False),
        sa.Column("called_off_at", _MOMENT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_absence_days")),
        sa.CheckConstraint("substitute_id <> account_id", name=op.f("ck_absence_not_himself")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_absence_account_id")),
        sa.ForeignKeyConstraint(["entered_by"], ["account.id"], name=op.f("fk_absence_entered_by")),
        sa.ForeignKeyConstraint(
            ["substitute_id"], ["account.id"], name=op.f("fk_absence_substitute_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    op.create_index(op.f("ix_absence_account_id"), "absence", ["account_id"], unique=False)
    op.create_index(op.f("ix_absence_last_day"), "absence", ["last_day"], unique=False)
    op.create_table(
        "saved_filter",
        sa.Column("id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("saved_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_saved_filter_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_filter")),
        sa.UniqueConstraint("account_id", "name", name=op.f("uq_saved_filter_account_id_name")),
    )
    op.create_table(
        "term_warning",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("set_by", _ID, nullable=False),
        sa.Column("set_at", _MOMENT, nullable=False),
        sa.CheckConstraint("hours BETWEEN 0 AND 400", name=op.f("ck_term_warning_hours")),
        sa.ForeignKeyConstraint(["set_by"], ["account.id"], name=op.f("fk_term_warning_set_by")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_term_warning")),
    )


def _tables_of_hall() -> None:
    op.create_table(
        "counter",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("account_id", _ID, nullable=True),
        sa.Column("purposes", sa.JSON(), nullable=False),
        sa.Column("since", _MOMENT, nullable=True),
        sa.CheckConstraint("number BETWEEN 1 AND 99", name=op.f("ck_counter_number")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_counter_account_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_counter")),
        sa.UniqueConstraint("account_id", name=op.f("uq_counter_account_id")),
    )
    op.create_table(
        "ticket",
        sa.Column("id", _ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("purpose", _words("ticket_purpose"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("given_at", _MOMENT, nullable=False),
        sa.Column("given_by", _ID, nullable=True),
        sa.Column("called_at", _MOMENT, nullable=True),
        sa.Column("called_by", _ID, nullable=True),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("ended_at", _MOMENT, nullable=True),
        sa.Column("outcome", _words("ticket_outcome"), nullable=True),
        sa.Column("person_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(called_at IS NULL) = (called_by IS NULL)", name=op.f("ck_ticket_called_by_somebody")
        ),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (outcome IS NULL)", name=op.f("ck_ticket_ended_somehow")
        ),
        sa.CheckConstraint("called_at >= given_at", name=op.f("ck_ticket_called_after")),
        sa.CheckConstraint("ended_at >= given_at", name=op.f("ck_ticket_ended_after")),
        sa.ForeignKeyConstraint(["called_by"], ["account.id"], name=op.f("fk_ticket_called_by")),
        sa.ForeignKeyConstraint(["given_by"], ["account.id"], name=op.f("fk_ticket_given_by")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_ticket_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("day", "purpose", "number", name=op.f("uq_ticket_day_purpose_number")),
    )
    op.create_index(
        "ix_ticket_waiting",
        "ticket",
        ["day", "given_at"],
        unique=False,
        sqlite_where=sa.text("called_at IS NULL AND ended_at IS NULL"),
        postgresql_where=sa.text("called_at IS NULL AND ended_at IS NULL"),
    )
    op.create_index(
        "uq_ticket_serving",
        "ticket",
        ["called_by"],
        unique=True,
        sqlite_where=sa.text("called_at IS NOT NULL AND ended_at IS NULL"),
        postgresql_where=sa.text("called_at IS NOT NULL AND ended_at IS NULL"),
    )
