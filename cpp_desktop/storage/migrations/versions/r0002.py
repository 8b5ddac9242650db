"""The register that a group can trust: needs, consents, interests, training, seats, places, filters."""

from __future__ import annotations

from alembic import op

from cpp_desktop.storage.migrations.columns import integers, record, reference, texts, widen

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # A table that is renamed must not take the references of others with it.
    op.execute("PRAGMA legacy_alter_table=ON")
    people()
    op.execute("PRAGMA legacy_alter_table=OFF")
    support()


def people() -> None:
    widen(
        "person",
        texts(
            "name known_as email telephone mobile address postcode delivery? information_format died_on? notes "
            "initials contact_methods communication_professionals communication_supports access_notes needs_reviewed? "
            "paper_size paper_colour emergency_name emergency_relation emergency_telephone erased_on?"
        ),
        {
            "initials": "",
            "contact_methods": "[]",
            "communication_professionals": "[]",
            "communication_supports": "[]",
            "access_notes": "",
            "paper_size": "A4",
            "paper_colour": "white",
            "emergency_name": "",
            "emergency_relation": "",
            "emergency_telephone": "",
        },
    )
    widen(
        "membership",
        [
            reference("membership", *OWN),
            *texts("joined? left? categories primary_category? mode nominating_body leaving_reason? cancer_sites area"),
        ],
        {"cancer_sites": "[]", "area": ""},
    )
    widen(
        "role",
        [
            reference("role", *OWN),
            *texts("title first? last? remit term_end?"),
            reference("role", "minute_id?", "minute"),
        ],
        {"remit": ""},
    )


def support() -> None:
    record("consent", reference("consent", *OWN), *texts("purpose given? how? expires? withdrawn?"))
    record("declared_interest", reference("declared_interest", *OWN), *texts("text declared? first? last?"))
    record("training", *texts("date title person_ids others"))
    op.create_index("ix_training_date", "training", ["date"])
    record("seat", reference("seat", *OWN), *texts("body first? last?"))
    record("place", *texts("category? cancer_site area"), *integers("number"), *texts("first? last?"))
    record("known_apart", reference("known_apart", *OWN), reference("known_apart", "other_id", "person"))
    record("saved_filter", *texts("screen name conditions"))


OWN = ("person_id", "person")
