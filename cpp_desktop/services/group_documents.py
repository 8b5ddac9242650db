"""The group's documents: which are in force, and which want looking at again."""

from __future__ import annotations

from dataclasses import dataclass

from cpp_desktop.domain.group_documents import GroupDocument, in_force
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.wording import short_date
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document as it is in force today. `minute` names the minute that agreed it: "12 May 2026, 5.1"."""

    document: GroupDocument
    minute: str
    is_due: bool

    @property
    def id(self) -> str:
        """The document's id."""
        return self.document.id


def documents(office: Office) -> list[DocumentLine]:
    """Return the documents in force today, by title."""
    today = office.today()
    with office.store.read() as snapshot:
        found = in_force(snapshot.all(GroupDocument), today)
        minutes = {m.id: m for m in snapshot.all(Minute, id=[d.minute_id for d in found if d.minute_id])}
        days = {m.id: m.date for m in snapshot.all(Meeting, id=[m.meeting_id for m in minutes.values()])}
    lines = []
    for document in found:
        minute = minutes.get(document.minute_id or "")
        told = (short_date(days[minute.meeting_id]), minute.number) if minute else (document.minute,)
        words = ", ".join(filter(None, told))
        is_due = document.review_due is not None and document.review_due <= today
        lines.append(DocumentLine(document, words, is_due))
    return lines
