"""The whole registration case: the card's lists, the package's scans, doubles, corrections."""

import sqlalchemy as sa
from alembic import op

from app.models.steps.checks import one_of, replace_check

revision = "0002"
down_revision = "0001"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

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
)
_FORMS = (
    "f01_application",
    "f01_data",
    "f01_standard",
    "f02",
    "f03",
    "f05",
    "f06_standard",
    "correction",
    "receipt",
)
_CATEGORIES = ("under_3_months", "from_3_to_12_months", "over_12_months")
_TEXTS = (
    ("application", "representative_name", 120, ""),
    ("application", "representative_phone", 20, ""),
    ("employment_card", "address_kind", 20, "registered"),
    ("employment_card", "address_abroad", 200, ""),
    ("employment_card", "contact_person_name", 120, ""),
    ("employment_card", "contact_person_phone", 20, ""),
    ("employment_card", "contact_person_email", 120, ""),
)
_CODES = (
    ("application", "representative_relation", 40),
    ("employment_card", "address_country", 2),
    ("employment_card", "criminal_record", 40),
    ("employment_card", "demand_for_specialty", 40),
    ("employment_card", "job_search_skills", 40),
    ("employment_card", "computer_skills", 40),
    ("employment_card", "motivation_level", 40),
)
_COUNTS = (
    "children",
    "specialties_count",
    "main_experience",
    "total_experience",
    "last_experience",
    "previous_unemployment_months",
    "training_months",
)


def upgrade() -> None:
    """Forward only."""
    _tables()
    _columns()
    _more_words()
    op.execute(
        "INSERT INTO card_item (card_id, field, value) "
        "SELECT id, 'target_groups', target_group FROM employment_card "
        "WHERE target_group IS NOT NULL"
    )
    op.drop_column("employment_card", "target_group")
    _drafts()


def _drafts() -> None:
    """What somebody was in the middle of opens with all its answers."""
    draft = sa.table("draft", sa.column("id", _ID), sa.column("data", sa.JSON))
    bind = op.get_bind()
    for number, data in bind.execute(sa.select(draft.c.id, draft.c.data)).all():
        group = data.pop("target_group", None)
        answers = {
            "address_kind": "registered",
            **data,
            **({"target_groups": [group]} if group else {}),
        }
        bind.execute(draft.update().where(draft.c.id == number).values(data=answers))


def _columns() -> None:
    for table, name, length, default in _TEXTS:
        column = sa.Column(name, sa.String(length), nullable=False, server_default=default)
        op.add_column(table, column)
    for table, name, length in _CODES:
        op.add_column(table, sa.Column(name, sa.String(length), nullable=True))
    for name in _COUNTS:
        op.add_column("employment_card", sa.Column(name, sa.Integer(), nullable=True))
    op.add_column("application", sa.Column("taken_up_at", sa.DateTime(timezone=True)))
    op.add_column("registration_case", sa.Column("profile", sa.JSON()))
    # In words of SQL: alembic adds no constraint to a table of SQLite.
    op.execute(
        "ALTER TABLE registration_case ADD COLUMN profile_category VARCHAR(32) "
        "CONSTRAINT ck_registration_case_profile_category "
        f"CHECK ({one_of('profile_category', _CATEGORIES)})"
    )
    number = "INTEGER" if op.get_bind().dialect.name == "sqlite" else "BIGINT"
    for table, name, target in (
        ("application", "taken_up_by", "account"),
        ("person", "merged_into_id", "person"),
    ):
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {name} {number} "
            f"CONSTRAINT fk_{table}_{name} REFERENCES {target} (id)"
        )
    op.create_index("ix_person_merged_into_id", "person", ["merged_into_id"])


def _more_words() -> None:
    for table, column, words, values in (
        ("registration_case", "state", "case_state", _STATES),
        ("case_event", "source", "source_state", _STATES),
        ("case_event", "target", "target_state", _STATES),
        ("case_event", "move", "move_name", _MOVES),
        ("paper", "form", "form", _FORMS),
    ):
        replace_check(table, f"ck_{table}_{words}", one_of(column, values))


def _tables() -> None:
    op.create_table(
        "import_mapping",
        sa.Column("columns_hash", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("columns_hash", name=op.f("pk_import_mapping")),
    )
    op.create_table(
        "double_decision",
        sa.Column("id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("other_id", _ID, nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_double_decision_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["person.id"], name=op.f("fk_double_decision_other_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_double_decision_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_double_decision")),
    )
    op.create_index("ix_double_decision_other_id", "double_decision", ["other_id"])
    op.create_index("ix_double_decision_person_id", "double_decision", ["person_id"])
    op.create_table(
        "person_merge",
        sa.Column("id", _ID, nullable=False),
        sa.Column("kept_id", _ID, nullable=False),
        sa.Column("gone_id", _ID, nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", _ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_person_merge_account_id")
        ),
        sa.ForeignKeyConstraint(["gone_id"], ["person.id"], name=op.f("fk_person_merge_gone_id")),
        sa.ForeignKeyConstraint(["kept_id"], ["person.id"], name=op.f("fk_person_merge_kept_id")),
        sa.ForeignKeyConstraint(
            ["undone_by"], ["account.id"], name=op.f("fk_person_merge_undone_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merge")),
    )
    op.create_index("ix_person_merge_gone_id", "person_merge", ["gone_id"])
    op.create_index("ix_person_merge_kept_id", "person_merge", ["kept_id"])
    op.create_table(
        "profile_table",
        sa.Column("id", _ID, nullable=False),
        sa.Column("in_force_from", sa.Date(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["account.id"], name=op.f("fk_profile_table_changed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_table")),
    )
    op.create_table(
        "card_education",
        sa.Column("id", _ID, nullable=False),
        sa.Column("card_id", _ID, nullable=False),
        sa.Column("institution", sa.String(length=200), nullable=False),
        sa.Column("specialty", sa.String(length=200), nullable=False),
        sa.Column("institution_kind", sa.String(length=40), nullable=True),
        sa.Column("notes", sa.String(length=200), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=True),
        sa.Column("finished_on", sa.Date(), nullable=True),
        sa.Column("consent", sa.Boolean(), nullable=True),
        sa.CheckConstraint("finished_on >= entered_on", name=op.f("ck_card_education_dates")),
        sa.ForeignKeyConstraint(
            ["card_id"], ["employment_card.id"], name=op.f("fk_card_education_card_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_education")),
    )
    op.create_index("ix_card_education_card_id", "card_education", ["card_id"])
    op.create_table(
        "card_item",
        sa.Column("id", _ID, nullable=False),
        sa.Column("card_id", _ID, nullable=False),
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("value", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(
            ["card_id"], ["employment_card.id"], name=op.f("fk_card_item_card_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_item")),
    )
    op.create_index("ix_card_item_card_id", "card_item", ["card_id"])
    op.create_table(
        "card_job",
        sa.Column("id", _ID, nullable=False),
        sa.Column("card_id", _ID, nullable=False),
        sa.Column("occupation", sa.String(length=12), nullable=False),
        sa.Column("detail", sa.String(length=200), nullable=False),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("industry", sa.String(length=12), nullable=True),
        sa.Column("duties", sa.String(length=500), nullable=False),
        sa.Column("years", sa.Integer(), nullable=True),
        sa.Column("hired_on", sa.Date(), nullable=True),
        sa.Column("dismissed_on", sa.Date(), nullable=True),
        sa.Column("consent", sa.Boolean(), nullable=True),
        sa.CheckConstraint("dismissed_on >= hired_on", name=op.f("ck_card_job_dates")),
        sa.ForeignKeyConstraint(
            ["card_id"], ["employment_card.id"], name=op.f("fk_card_job_card_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_job")),
    )
    op.create_index("ix_card_job_card_id", "card_job", ["card_id"])
    op.create_index("ix_card_job_occupation", "card_job", ["occupation"])
    op.create_table(
        "card_language",
        sa.Column("id", _ID, nullable=False),
        sa.Column("card_id", _ID, nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["card_id"], ["employment_card.id"], name=op.f("fk_card_language_card_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_language")),
    )
    op.create_index("ix_card_language_card_id", "card_language", ["card_id"])
    op.create_table(
        "register_inquiry",
        sa.Column("id", _ID, nullable=False),
        sa.Column("application_id", _ID, nullable=False),
        sa.Column("register", sa.String(length=40), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_register_inquiry_application_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_inquiry")),
    )
    op.create_index("ix_register_inquiry_application_id", "register_inquiry", ["application_id"])
    op.create_table(
        "attachment",
        sa.Column("id", _ID, nullable=False),
        sa.Column("document_id", _ID, nullable=True),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("media_type", sa.String(length=60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stored_by", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["package_document.id"], name=op.f("fk_attachment_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["stored_by"], ["account.id"], name=op.f("fk_attachment_stored_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_document_id", "attachment", ["document_id"])
