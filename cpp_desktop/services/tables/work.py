"""The tables of what the group does beside its meetings: requests, training, documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.support import Training
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.cells import DATE, IDS, NUMBER, TICK, WORD, parts
from cpp_desktop.services.tables.columns import Column, Row, identified
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.plain import PlainTable
from cpp_desktop.services.tables.table import Entry


class ConsultationTable(PlainTable[Consultation]):
    """Requests for views by the day they were received."""

    kind, record_type, by = "consultations", Consultation, "received"
    titled_by = ("received", "title")
    names = "requester"
    minutes = ("minute",)
    columns = identified(
        (
            Column("received", DATE, ("date received", "date", "received on")),
            Column("requester", synonyms=("from", "requested by", "asked by", "organisation")),
            Column("title", synonyms=("consultation", "document", "subject", "what"), required=True),
            Column("answered", DATE, ("date answered", "answered on", "replied")),
            Column("declined", DATE, ("date declined", "declined on")),
            Column("feedback_received", DATE, ("feedback", "feedback on")),
            Column("changes_adopted", DATE, ("adopted", "adopted on")),
            Column("changes", NUMBER, ("number of changes",)),
            Column("final_version_received", DATE, ("final version", "final received")),
            Column("is_document_review", TICK, ("document review", "review")),
            Column("wanted_by", DATE, ("deadline", "answer by", "reply by", "due"), look_ahead=True),
            Column("feedback_asked", DATE, ("feedback asked for", "asked for feedback")),
            Column("final_version_asked", DATE, ("final version asked for", "asked for final version")),
            Column("minute", synonyms=("minute no", "minute number")),
            Column("include_in_return", TICK, ("in return", "include", "annual return")),
        ),
        Column("requester_id", WORD),
        Column("minute_id", WORD),
    )

    def blank(self, row: Row) -> Consultation:
        """Return a request without anything said of it."""
        return Consultation(id=row.new_id(), title="")


class TrainingTable(PlainTable[Training]):
    """Training sessions by day; who came is told apart as those of the register and others."""

    kind, record_type, by = "training", Training, "date"
    titled_by = ("date", "title")
    columns = identified(
        (
            Column("date", DATE, ("day", "when"), required=True),
            Column("title", synonyms=("training", "session", "topic", "about"), required=True),
            Column("people", synonyms=("who", "attended", "members", "names")),
        ),
        Column("people_id", IDS),
    )

    def blank(self, row: Row) -> Training:
        """Return a session to which nobody came yet."""
        return Training(id=row.new_id(), date=row.get("date") or date.min, title="")

    def drafted(self, row: Row, before: Entry[Training] | None, desk: Desk) -> Entry[Training]:
        """Return the session as the row would have it."""
        session = super().drafted(row, before, desk).record
        if not row.speaks_of("people"):
            return Entry(session)
        stated = [i for i in row.get("people_id") or () if i in desk.book.people]
        names = {desk.book.name(i): i for i in stated}
        found, others = list[str](), list[str]()
        for name in parts(row.get("people") or ""):
            meant = (names[name],) if name in names else desk.book.register.meant(name, session.date)
            if meant and len(meant) == 1:
                found += meant
            else:
                others.append(name)
                desk.not_in_register(name)
        if not row.get("people") and not row.known:
            return Entry(session)
        return Entry(replace(session, person_ids=tuple(dict.fromkeys(found)), others="; ".join(others)))

    def _values(self, record: Training, book: Book) -> dict[str, Any]:
        others = parts(record.others)
        came = [*(book.name(i) for i in record.person_ids), *others]
        return {**super()._values(record, book), "people": "; ".join(came), "people_id": record.person_ids}


class DocumentTable(PlainTable[GroupDocument]):
    """The group's standing documents, version by version."""

    kind, record_type, by = "documents", GroupDocument, "agreed"
    titled_by = ("title", "agreed")
    columns = identified(
        (
            Column("title", synonyms=("document", "name"), required=True),
            Column("agreed", DATE, ("date agreed", "agreed on", "date")),
            Column("minute", synonyms=("minute no", "minute number", "agreed by minute")),
            Column("review_due", DATE, ("review", "review date", "to be reviewed"), look_ahead=True),
        ),
        Column("minute_id", WORD),
    )

    def blank(self, row: Row) -> GroupDocument:
        """Return a document without anything said of it."""
        return GroupDocument(id=row.new_id(), title="")

    def drafted(self, row: Row, before: Entry[GroupDocument] | None, desk: Desk) -> Entry[GroupDocument]:
        """Return the document as the row would have it; a minute that is not in the file stands as written."""
        document = super().drafted(row, before, desk).record
        minute = desk.book.minutes_by_id.get(document.minute_id or "")
        written = (row.get("minute") or "").strip()
        if minute and written in ("", minute.number):
            return Entry(replace(document, minute=""))
        return Entry(replace(document, minute=written or document.minute, minute_id=None))

    def _values(self, record: GroupDocument, book: Book) -> dict[str, Any]:
        minute = book.minutes_by_id.get(record.minute_id or "")
        return {**super()._values(record, book), "minute": minute.number if minute else record.minute}
