"""From calling to signing, and the golden thread: what goes before minutes are signed, and what comes of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cpp_desktop.storage.migrations.columns import integers, record, reference, texts, widen

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    record("sub_group", *texts("name remit"), *integers("quorum_number"), *texts("first? last?"))
    # A table that is renamed must not take the references of others with it.
    op.execute("PRAGMA legacy_alter_table=ON")
    meetings()
    op.execute("PRAGMA legacy_alter_table=OFF")
    record(
        "sub_group_member",
        reference("sub_group_member", "sub_group_id", "sub_group"),
        reference("sub_group_member", "person_id", "person"),
        *texts("first? last?"),
    )
    agendas()
    minutes()
    papers()
    influence()


def meetings() -> None:
    widen(
        "meeting",
        [
            *texts("date start? end? type mode? venue title state venue_access"),
            reference("meeting", "sub_group_id?", "sub_group"),
            *texts("agenda_issued?"),
        ],
        {"venue_access": ""},
    )
    op.create_index("ix_meeting_date", "meeting", ["date"])
    widen(
        "agenda_item",
        [
            reference("agenda_item", "meeting_id", "meeting"),
            *integers("position"),
            *texts("number title purpose? lead"),
            reference("agenda_item", "lead_id?", "person"),
            *integers("minutes_allowed? confidential"),
            reference("agenda_item", "carried_from_id?", "agenda_item"),
        ],
        {},
    )
    widen(
        "attendance",
        [
            reference("attendance", "meeting_id", "meeting"),
            reference("attendance", "person_id?", "person"),
            *texts("name mark capacity"),
            reference("attendance", "deputy_for_id?", "person"),
            reference("attendance", "from_item_id?", "agenda_item"),
            reference("attendance", "to_item_id?", "agenda_item"),
        ],
        {},
    )
    widen(
        "minute",
        [
            reference("minute", "meeting_id", "meeting"),
            *integers("position"),
            reference("minute", "item_id?", "agenda_item"),
            *texts("number text decision"),
            *integers("confidential"),
            *texts("reason dissent"),
            reference("minute", "earlier_minute_id?", "minute"),
        ],
        {"reason": "", "dissent": ""},
    )


def agendas() -> None:
    record("agenda_template", *texts("name type?"))
    record(
        "template_item",
        reference("template_item", "template_id", "agenda_template"),
        *integers("position"),
        *texts("title purpose? lead"),
        *integers("minutes_allowed? confidential numbered"),
    )
    record(
        "parked_item",
        *texts("title purpose? lead"),
        reference("parked_item", "lead_id?", "person"),
        *integers("minutes_allowed? confidential"),
        *texts("note parked"),
        reference("parked_item", "meeting_id?", "meeting"),
    )
    record(
        "item_paper",
        reference("item_paper", "item_id", "agenda_item"),
        *integers("position"),
        *texts("title supply"),
    )
    record(
        "meeting_interest",
        reference("meeting_interest", "meeting_id", "meeting"),
        reference("meeting_interest", "person_id?", "person"),
        *texts("name"),
        reference("meeting_interest", "item_id?", "agenda_item"),
        *texts("text done"),
    )


def minutes() -> None:
    record(
        "minutes_status",
        reference("minutes_status", "meeting_id", "meeting"),
        *texts("checked_on? checked_by"),
        reference("minutes_status", "approving_minute_id?", "minute"),
        *texts("proposer seconder signed_on? signed_by"),
    )
    record(
        "correction",
        reference("correction", "meeting_id", "meeting"),
        *integers("number"),
        *texts("text"),
        reference("correction", "minute_id?", "minute"),
        *texts("was now"),
        reference("correction", "agreeing_minute_id?", "minute"),
    )
    record(
        "decision_fate",
        reference("decision_fate", "minute_id", "minute"),
        *texts("fate day note"),
        reference("decision_fate", "later_minute_id?", "minute"),
    )


def papers() -> None:
    record(
        "issued_paper",
        reference("issued_paper", "meeting_id", "meeting"),
        *texts("kind"),
        *integers("version"),
        *texts("state?"),
        *integers("size"),
        *texts("issued digest"),
        *integers("pages"),
        *texts("said"),
    )
    record(
        "circulation",
        reference("circulation", "issued_paper_id", "issued_paper"),
        reference("circulation", "person_id?", "person"),
        *texts("name delivery? information_format sent?"),
    )
    record(
        "group_document",
        *texts("title agreed?"),
        reference("group_document", "minute_id?", "minute"),
        *texts("review_due? minute"),
    )
    record("group_word", *texts("word meaning"))
    op.create_table(
        "stored_file",
        sa.Column("digest", sa.Text, primary_key=True, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )


def influence() -> None:
    record(
        "influence_case",
        *texts("reference raised theme raised_by put_to response outcome? reach? closed? what_changed why_it_mattered"),
        *texts("users_view professionals_view"),
        *integers("include_in_return"),
    )
    record(
        "case_step",
        reference("case_step", "case_id", "influence_case"),
        *texts("day kind text"),
        reference("case_step", "minute_id?", "minute"),
    )
    record(
        "consultation",
        *texts("received? requester"),
        reference("consultation", "requester_id?", "person"),
        *texts("title answered? declined? feedback_received? changes_adopted?"),
        *integers("changes?"),
        *texts("final_version_received?"),
        *integers("is_document_review"),
    )
    record(
        "seat_attendance",
        *texts("date body"),
        reference("seat_attendance", "person_id?", "person"),
        *texts("person reported_back?"),
    )
    op.create_index("ix_seat_attendance_date", "seat_attendance", ["date"])
    record(
        "expense",
        *texts("incurred"),
        reference("expense", "person_id?", "person"),
        *texts("person kind"),
        *integers("amount_pence?"),
        *texts("claimed? declined? paid?"),
        *integers("miles_tenths?"),
    )
    record(
        "objective",
        *texts("title agreed?"),
        reference("objective", "minute_id?", "minute"),
        *texts("outcome? decided?"),
    )
