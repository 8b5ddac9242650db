"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cpp_desktop.storage.migrations.columns import integers, record, reference, text, texts

revision = "0001"
down_revision = None


def upgrade() -> None:
    people()
    meetings()
    actions_and_activities()
    op.create_table(
        "change",
        *(sa.Column(name, sa.Text, primary_key=name == "stamp", nullable=False) for name in CHANGE.split()),
        text("old?"),
        text("new?"),
        sqlite_strict=True,
    )
    op.create_index("ix_change_transaction", "change", ["transaction"])
    op.create_index("ix_change_record_id", "change", ["record_id"])
    for table, columns in (("draft", "key entries"), ("file_info", "key value")):
        op.create_table(
            table,
            *(sa.Column(name, sa.Text, primary_key=name == "key", nullable=False) for name in columns.split()),
            sqlite_strict=True,
        )
    search()


CHANGE = "stamp site transaction label who at kind record_id field"


def people() -> None:
    record(
        "group",
        *texts("name year_start area host data_controller"),
        *integers("quorum_number quorum_per_mille quorum_service_users quorum_professionals"),
        *texts("numbering"),
        *integers("notice_days draft_minutes_days"),
        *texts("contact"),
        *integers("is_sample"),
    )
    record("parent_body", *texts("name first? last?"))
    record("section_mark", *texts("section first last"), *integers("not_applicable"))
    record(
        "person",
        *texts("name known_as email telephone mobile address postcode delivery? information_format died_on? notes"),
    )
    own = ("person_id", "person")
    record(
        "membership",
        reference("membership", *own),
        *texts("joined? left? categories primary_category? mode nominating_body leaving_reason?"),
    )
    record("role", reference("role", *own), *texts("title first? last?"))
    record("resting_spell", reference("resting_spell", *own), *texts("first last?"))


def meetings() -> None:
    record("meeting", *texts("date start? end? type mode? venue title state"))
    op.create_index("ix_meeting_date", "meeting", ["date"])
    of_meeting = ("meeting_id", "meeting")
    record(
        "agenda_item",
        reference("agenda_item", *of_meeting),
        *integers("position"),
        *texts("number title purpose? lead"),
        reference("agenda_item", "lead_id?", "person"),
        *integers("minutes_allowed? confidential"),
    )
    record(
        "attendance",
        reference("attendance", *of_meeting),
        reference("attendance", "person_id?", "person"),
        *texts("name mark capacity"),
    )
    record(
        "minute",
        reference("minute", *of_meeting),
        *integers("position"),
        reference("minute", "item_id?", "agenda_item"),
        *texts("number text decision"),
        *integers("confidential"),
    )


def actions_and_activities() -> None:
    record(
        "action",
        *texts("reference raised? recorded"),
        reference("action", "meeting_id?", "meeting"),
        reference("action", "minute_id?", "minute"),
        *texts("minute_number text owner owner_ids due? state closed? reason"),
    )
    record(
        "due_revision",
        reference("due_revision", "action_id", "action"),
        *integers("position"),
        *texts("due revised_on?"),
    )
    record(
        "activity",
        *texts("date type title"),
        *integers("contacts? member_minutes?"),
        *texts("level? requester"),
        reference("activity", "requester_id?", "person"),
        *integers("include_in_return"),
    )
    op.create_index("ix_activity_date", "activity", ["date"])


def search() -> None:
    op.create_table(
        "searched",
        sa.Column("place", sa.Integer, primary_key=True, nullable=False),
        *texts("kind record_id"),
        sa.UniqueConstraint("record_id"),
        sqlite_strict=True,
    )
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5"
        "(title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    # Without this the words of what is removed would stay in the file, even after VACUUM.
    op.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")
