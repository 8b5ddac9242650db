"""Papers: files under agenda items, packs and their parts, the letterhead, templates; returns signed off."""

from __future__ import annotations

from alembic import op

from cpp_desktop.storage.migrations.columns import integers, record, reference, texts, widen

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    # A table that is renamed must not take the references of others with it.
    op.execute("PRAGMA legacy_alter_table=ON")
    widen(
        "group",
        [
            *texts("name year_start area host data_controller"),
            *integers("quorum_number quorum_per_mille quorum_service_users quorum_professionals"),
            *texts("numbering"),
            *integers("notice_days draft_minutes_days"),
            *texts("contact"),
            *integers("is_sample most_attached_mb"),
        ],
        {"most_attached_mb": "25"},
    )
    items()
    waiting()
    issued()
    op.execute("PRAGMA legacy_alter_table=OFF")
    record("letterhead", *texts("logo_digest logo_told accent foot other_formats"))
    record("word_template", *texts("paper file_name digest"))
    returns()
    searched()
    op.drop_index("ix_action_state")
    op.create_index("ix_action_state", "action", "state due raised closed recorded meeting_id removed".split())


def items() -> None:
    widen(
        "agenda_item",
        [
            reference("agenda_item", "meeting_id", "meeting"),
            *integers("position"),
            *texts("number title purpose? lead"),
            reference("agenda_item", "lead_id?", "person"),
            *integers("minutes_allowed? confidential"),
            reference("agenda_item", "carried_from_id?", "agenda_item"),
            *texts("asked chair_note easy_words picture"),
        ],
        {"asked": "", "chair_note": "", "easy_words": "", "picture": ""},
    )
    widen(
        "item_paper",
        [
            reference("item_paper", "item_id", "agenda_item"),
            *integers("position"),
            *texts("title supply file_name media_type"),
            *integers("size"),
            *texts("digest pages_digest"),
            *integers("pages?"),
            *texts("trouble told"),
            *integers("confidential"),
            *texts("added?"),
        ],
        {
            **dict.fromkeys(("file_name", "media_type", "digest", "pages_digest", "trouble", "told"), ""),
            **dict.fromkeys(("size", "confidential"), "0"),
        },
    )


def waiting() -> None:
    widen(
        "template_item",
        [
            reference("template_item", "template_id", "agenda_template"),
            *integers("position"),
            *texts("title purpose? lead"),
            *integers("minutes_allowed? confidential numbered"),
            *texts("easy_words picture"),
        ],
        {"easy_words": "", "picture": ""},
    )
    widen(
        "parked_item",
        [
            *texts("title purpose? lead"),
            reference("parked_item", "lead_id?", "person"),
            *integers("minutes_allowed? confidential"),
            *texts("note parked"),
            reference("parked_item", "meeting_id?", "meeting"),
            *texts("asked chair_note easy_words picture"),
        ],
        {"asked": "", "chair_note": "", "easy_words": "", "picture": ""},
    )


def issued() -> None:
    widen(
        "issued_paper",
        [
            reference("issued_paper", "meeting_id", "meeting"),
            *texts("kind"),
            *integers("version"),
            *texts("state?"),
            *integers("size"),
            *texts("issued digest"),
            *integers("pages"),
            *texts("said edition whole"),
        ],
        {"edition": "members", "whole": ""},
    )
    record(
        "pack_part",
        reference("pack_part", "issued_paper_id", "issued_paper"),
        *integers("position"),
        *texts("kind title"),
        reference("pack_part", "item_id?", "agenda_item"),
        reference("pack_part", "item_paper_id?", "item_paper"),
        *texts("digest labels lost marks"),
    )


def returns() -> None:
    record("disclosure_agreement", *texts("agreed disclosure note"))
    record("return_text", *texts("section first last text"))
    record("monitoring_count", *texts("first last question answer"), *integers("number? population?"))
    record("check_override", *texts("first last check reason"))
    record(
        "signed_return",
        *texts("first last"),
        *integers("revision"),
        *texts("made disclosure document digest counted key"),
    )
    signed = reference("return_signature", "signed_return_id", "signed_return")
    minute = reference("return_signature", "minute_id?", "minute")
    record("return_signature", signed, *texts("kind day name"), minute)
    record(
        "network_letter",
        reference("network_letter", "signed_return_id?", "signed_return"),
        *texts("kind made received sender text document answered? answer"),
    )


def searched() -> None:
    """Let papers under agenda items and evidence be found, in the words that they are kept with from now on."""
    for kind, body in (("item_paper", "''"), ("evidence", "k.file_name")):
        op.execute(f"INSERT INTO searched (kind, record_id) SELECT '{kind}', id FROM {kind} WHERE removed = 0")
        op.execute(
            f"INSERT INTO search (rowid, title, body) SELECT s.place, k.title, {body} "
            f"FROM searched s JOIN {kind} k ON k.id = s.record_id"
        )
