"""The golden thread: what actions, activities, cases and requests lead to, evidence, rates, and reflection."""

from __future__ import annotations

from alembic import op

from cpp_desktop.storage.migrations.columns import integers, record, reference, texts, widen

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # A table that is renamed must not take the references of others with it.
    op.execute("PRAGMA legacy_alter_table=ON")
    actions()
    activities()
    influence()
    requests()
    money()
    objectives()
    op.execute("PRAGMA legacy_alter_table=OFF")
    evidence()
    reflection()
    searched()


def actions() -> None:
    widen(
        "action",
        [
            *texts("reference raised? recorded"),
            reference("action", "meeting_id?", "meeting"),
            reference("action", "minute_id?", "minute"),
            *texts("minute_number text owner owner_ids due? state closed? reason evidence waiting_for waiting_since?"),
            reference("action", "case_id?", "influence_case"),
            reference("action", "from_action_id?", "action"),
            reference("action", "merged_into_id?", "action"),
            *integers("include_in_return"),
        ],
        {"evidence": "", "waiting_for": "", "include_in_return": "0"},
    )
    op.create_index("ix_action_state", "action", ["state", "due"])
    record(
        "action_progress",
        reference("action_progress", "action_id", "action"),
        *texts("day"),
        reference("action_progress", "meeting_id?", "meeting"),
        reference("action_progress", "minute_id?", "minute"),
        *texts("minute_number text state?"),
    )


def activities() -> None:
    widen(
        "activity",
        [
            *texts("date type title"),
            *integers("contacts? member_minutes?"),
            *texts("level? requester"),
            reference("activity", "requester_id?", "person"),
            *integers("include_in_return"),
            *texts("sub_type cancer_sites notes"),
            reference("activity", "meeting_id?", "meeting"),
            reference("activity", "minute_id?", "minute"),
            reference("activity", "document_id?", "group_document"),
            reference("activity", "case_id?", "influence_case"),
        ],
        {"sub_type": "", "cancer_sites": "[]", "notes": ""},
    )
    op.create_index("ix_activity_date", "activity", ["date"])
    record("activity_sub_type", *texts("type name"), *integers("position"), *texts("level?"))


def influence() -> None:
    widen(
        "case_step",
        [
            reference("case_step", "case_id", "influence_case"),
            *texts("day kind text"),
            reference("case_step", "minute_id?", "minute"),
            reference("case_step", "action_id?", "action"),
        ],
        {},
    )


def requests() -> None:
    widen(
        "consultation",
        [
            *texts("received? requester"),
            reference("consultation", "requester_id?", "person"),
            *texts("title answered? declined? feedback_received? changes_adopted?"),
            *integers("changes?"),
            *texts("final_version_received?"),
            *integers("is_document_review"),
            *texts("wanted_by? feedback_asked? final_version_asked?"),
            reference("consultation", "minute_id?", "minute"),
            *integers("include_in_return"),
        ],
        {"include_in_return": "0"},
    )
    widen(
        "seat_attendance",
        [
            *texts("date body"),
            reference("seat_attendance", "person_id?", "person"),
            *texts("person reported_back? report"),
            reference("seat_attendance", "minute_id?", "minute"),
        ],
        {"report": ""},
    )
    op.create_index("ix_seat_attendance_date", "seat_attendance", ["date"])


def money() -> None:
    widen(
        "expense",
        [
            *texts("incurred"),
            reference("expense", "person_id?", "person"),
            *texts("person kind"),
            *integers("amount_pence?"),
            *texts("claimed? declined? paid?"),
            *integers("miles_tenths?"),
            *texts("rate_name"),
            *integers("units_tenths? rate_tenths?"),
            *texts("note"),
        ],
        {"rate_name": "", "note": ""},
    )
    record("rate", *texts("name kind unit"), *integers("tenths"), *texts("first"))


def objectives() -> None:
    widen(
        "objective",
        [
            *texts("title agreed?"),
            reference("objective", "minute_id?", "minute"),
            *texts("outcome? decided? lead"),
            reference("objective", "lead_id?", "person"),
            reference("objective", "deciding_minute_id?", "minute"),
        ],
        {"lead": ""},
    )
    record(
        "objective_progress",
        reference("objective_progress", "objective_id", "objective"),
        *texts("day text"),
        reference("objective_progress", "minute_id?", "minute"),
    )


def evidence() -> None:
    record(
        "evidence",
        reference("evidence", "action_id?", "action"),
        reference("evidence", "activity_id?", "activity"),
        reference("evidence", "case_id?", "influence_case"),
        reference("evidence", "step_id?", "case_step"),
        reference("evidence", "consultation_id?", "consultation"),
        reference("evidence", "expense_id?", "expense"),
        *texts("title file_name media_type"),
        *integers("size"),
        *texts("digest added"),
    )


def reflection() -> None:
    record("reflection", *texts("asked first last title"), *integers("handed_out? returned?"))
    record(
        "reflection_question",
        reference("reflection_question", "reflection_id", "reflection"),
        *integers("position"),
        *texts("text kind standard?"),
    )
    record(
        "reflection_count",
        reference("reflection_count", "question_id", "reflection_question"),
        *texts("answer"),
        *integers("number"),
    )
    record(
        "reflection_remark",
        reference("reflection_remark", "question_id", "reflection_question"),
        *texts("text"),
    )
    record(
        "reflection_sheet",
        reference("reflection_sheet", "reflection_id", "reflection"),
        *texts("digest"),
    )


def searched() -> None:
    """Let cases, their steps and requests for views be found, in the words that they are kept with from now on."""
    for kind, title, body in (
        (
            "influence_case",
            "theme reference put_to raised_by",
            "what_changed why_it_mattered users_view professionals_view",
        ),
        ("case_step", "text", ""),
        ("consultation", "title requester", ""),
    ):
        words = [" || char(10) || ".join(f"k.{name}" for name in names.split()) or "''" for names in (title, body)]
        op.execute(f"INSERT INTO searched (kind, record_id) SELECT '{kind}', id FROM {kind} WHERE removed = 0")
        op.execute(
            f"INSERT INTO search (rowid, title, body) SELECT s.place, {words[0]}, {words[1]} "
            f"FROM searched s JOIN {kind} k ON k.id = s.record_id"
        )
