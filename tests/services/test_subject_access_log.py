"""Subject access: what the log of changes says of the person."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.third_parties import words_of
from cpp_desktop.services.subject_access import everything_about
from tests.builders import a_meeting, a_minute, a_person


def test_the_log_is_told_with_who_when_old_and_new(office):
    with office.store.transaction("add") as tx:
        person = tx.save(a_person())
    people_before = everything_about(office, person.id).changes
    with office.store.transaction("edit") as tx:
        tx.save(replace(person, telephone="01632 960321"))
        tx.save(replace(person, telephone="01632 960999"))
    (change,) = everything_about(office, person.id).changes[: -len(people_before)]
    assert (words_of(change.what), words_of(change.old), words_of(change.new)) == (
        "Person: Telephone", "", "01632 960999",
    )  # fmt: skip
    assert words_of(people_before[0].what) == "Person: added"
    assert "Name: Tamsin Hollowell; E-mail: tamsin@meadow.example" in words_of(people_before[0].new)


def test_an_earlier_text_that_named_the_person_is_in_the_log(office):
    meeting = a_meeting()
    with office.store.transaction("add") as tx:
        person, minute = tx.save(a_person()), a_minute(meeting, text="Thanks to Tamsin Hollowell.")
        tx.save_all([meeting, minute])
    with office.store.transaction("edit") as tx:
        tx.save(replace(minute, text="Thanks to a member."))
    access = everything_about(office, person.id)
    assert "texts" not in {part.code for part in access.parts}
    changes = [tuple(map(words_of, (c.what, c.old, c.new))) for c in access.changes]
    told = [change for change in changes if change[0].startswith("Minute")]
    assert told == [
        ("Minute: Text", "Thanks to Tamsin Hollowell.", "Thanks to a member."),
        ("Minute: added", "", "Text: Thanks to Tamsin Hollowell."),
    ]
