"""What is held about a member of an invented group, with others named in it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from cpp_desktop.domain.subject_access import (
    Held,
    HeldChange,
    HeldRecord,
    Part,
    SubjectAccess,
    ThirdParty,
)
from cpp_desktop.domain.third_parties import Piece
from tests.documents.sample_minutes import MASTHEAD

_JOAN = Piece("Joan Carter", other="joan")


def held(field: str, label: str, *words: str | Piece) -> Held:
    """A field of a record."""
    return Held(field=field, label=label, words=tuple(Piece(w) if isinstance(w, str) else w for w in words))


def subject_access() -> SubjectAccess:
    """A working copy: a record, a table of meetings, texts with other people in them, changes."""
    person = HeldRecord(
        id="sian",
        kind="Person",
        fields=(
            held("name", "Name", "Siân Pritchard"),
            held("email", "E-mail", "sian@northmarches.example"),
            held("telephone", "Telephone"),
            held("notes", "Notes", "Shares a lift with ", _JOAN, ", 01632 960 118."),
        ),
    )
    meetings = [
        HeldRecord(
            id=str(day),
            kind="Attendance",
            title=(Piece(f"Ordinary, {day} November 2026"),),
            fields=(held("meeting_id", "Meeting", f"Ordinary, {day} November 2026"), held("mark", "Attendance", mark)),
        )
        for day, mark in ((4, "present"), (11, "apologies"), (18, "present"))
    ]
    minute = HeldRecord(
        id="minute",
        kind="Minute",
        title=(Piece("Minute 4.2, Ordinary, 18 November 2026"),),
        fields=(held("text", "Text", "Siân Pritchard and ", _JOAN, " will visit; ", Piece("AW", "alan", sure=False)),),
        confidential=True,
    )
    change = HeldChange(
        id="1",
        at=datetime(2026, 11, 18, 10, 42, tzinfo=UTC),
        who=(_JOAN,),
        what=(Piece("Person: Telephone"),),
        old=(Piece("01632 960 189"),),
    )
    return SubjectAccess(
        masthead=MASTHEAD,
        group_id="group",
        data_controller="Aldermere Hospitals NHS Trust",
        person_id="sian",
        name="Siân Pritchard",
        asked=date(2026, 11, 12),
        answer_by=date(2026, 12, 14),
        made=date(2026, 11, 18),
        parts=(
            Part(code="Person", title="Record in the register", purpose="To send papers.", records=(person,)),
            Part(code="Attendance", title="Meetings", purpose="For the minutes.", records=tuple(meetings)),
            Part(code="texts", title="Texts that name the person", purpose="For the minutes.", records=(minute,)),
        ),
        changes=(change,),
        others=(
            ThirdParty(id="joan", name="Joan Carter", times=3, sure=True),
            ThirdParty(id="alan", name="Alan Whitfield", times=1, sure=False),
        ),
    )
