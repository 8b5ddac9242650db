"""The table of activities."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from cpp_desktop.domain.activities import Activity, members_in_post, too_many_hours
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.people import Membership
from cpp_desktop.services.tables.book import Book, Named
from cpp_desktop.services.tables.cells import DATE, HOURS, NUMBER, TEXT, TICK, WORD, several
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.references import (
    CASE,
    CASE_ID,
    MEETING_ID,
    case_id_of,
    case_words,
    meeting_values,
)
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry, RecordTable
from cpp_desktop.services.tables.vocabulary import ACTIVITY_TYPE, LEVEL, MEETING_TYPE

_TAKEN: Mapping[str, Any] = {
    "title": "", "contacts": None, "level": None, "include_in_return": False, "sub_type": "", "cancer_sites": (),
    "notes": "",
}  # fmt: skip
"""What a row says outright, and what a blank cell means."""


class ActivityTable(RecordTable[Activity]):
    """Activities, one a row; date, type and title tell one from another."""

    kind = "activities"
    record_type = Activity
    titled_by = ("date", "title")
    field_headings: ClassVar[Mapping[str, str]] = {"member_minutes": "member_hours"}
    columns = identified(
        (
            Column("date", DATE, ("day", "when", "date of activity"), required=True),
            Column("type", ACTIVITY_TYPE, ("kind", "activity type", "type of activity"), required=True),
            Column("title", synonyms=("activity", "what", "description", "name"), required=True),
            Column("contacts", NUMBER, ("people reached", "number of contacts")),
            Column("member_hours", HOURS, ("hours", "members hours", "volunteer hours")),
            Column("level", LEVEL, ("level of involvement",)),
            Column("requester", synonyms=("requested by", "asked by", "for")),
            Column("include_in_return", TICK, ("in return", "include", "annual return")),
            Column("sub_type", synonyms=("sub type", "kind of activity", "subtype", "category")),
            Column("cancer_sites", several(TEXT), ("cancer site", "site", "sites", "tumour site")),
            Column("notes", synonyms=("note", "comments", "remarks", "details")),
            Column("meeting_date", DATE, ("date of meeting", "meeting")),
            Column("meeting_type", MEETING_TYPE, ("type of meeting",)),
            Column("minute_number", synonyms=("minute", "minute no")),
            CASE,
            Column("document", synonyms=("leaflet", "paper")),
        ),
        Column("requester_id", WORD),
        MEETING_ID,
        Column("minute_id", WORD),
        CASE_ID,
        Column("document_id", WORD),
    )

    def entries(self, book: Book) -> list[Entry[Activity]]:
        """Return the activities by date."""
        return [Entry(a) for a in sorted(book.all(Activity), key=lambda a: a.date)]

    def words(self, entry: Entry[Activity], book: Book) -> Words:
        """Return an activity as words."""
        activity = entry.record
        values = {name: getattr(activity, name, None) for name in self.headings}
        values |= {
            "member_hours": activity.member_minutes,
            "requester": _requester(activity, book).name,
            "minute_number": _number(activity.minute_id, book),
            "case": case_words(activity.case_id, book),
            "document": _title(activity.document_id, book),
        }
        return words_of(self.columns, values | meeting_values(activity.meeting_id, book))

    def key(self, record: Activity, book: Book) -> Hashable:
        """Return date, type and title."""
        return record.date, record.type, search_key(record.title)

    def row_key(self, row: Row, desk: Desk) -> Hashable:
        """Return date, type and title."""
        return row.get("date"), row.get("type"), search_key(row.get("title"))

    def drafted(self, row: Row, before: Entry[Activity] | None, desk: Desk) -> Entry[Activity]:
        """Return the activity as the row would have it."""
        old = before.record if before else None
        day, kind = (row.get(h) or getattr(old, h, None) for h in ("date", "type"))
        if day is None or kind is None:
            missing = "date" if day is None else "type"
            raise RowRefused(missing, f"There is no {missing}.")
        base = old or Activity(id=row.new_id(), date=day, type=kind, title="")
        requester = desk.named(row, "requester", day, _requester(base, desk.book))
        minutes = row.taken("member_hours", base.member_minutes, None)
        if (minutes, day) != (base.member_minutes, base.date) or old is None:
            _look_at_hours(row, minutes, day, desk)
        meeting_id, minute_id = _meeting_and_minute(row, base, desk)
        return Entry(
            replace(
                base,
                date=day,
                type=kind,
                member_minutes=minutes,
                requester=requester.name,
                requester_id=requester.ids[0] if len(requester.ids) == 1 else None,
                meeting_id=meeting_id,
                minute_id=minute_id,
                case_id=case_id_of(row, base.case_id, desk),
                document_id=_document_id(row, base.document_id, desk),
                **{name: row.taken(name, getattr(base, name), blank) for name, blank in _TAKEN.items()},
            )
        )

    def concerns(self, record: Activity, day: date, book: Book) -> bool:
        """Say whether the activity was on a day."""
        return record.date == day

    def named(self, record: Activity, book: Book) -> tuple[str, Named] | None:
        """Return who asked for an activity: the list is read as one of whom the group works with."""
        return "requester", _requester(record, book)


def _requester(activity: Activity, book: Book) -> Named:
    name = activity.requester or book.name(activity.requester_id)
    return Named(name, (activity.requester_id,) if activity.requester_id else ())


def _look_at_hours(row: Row, minutes: int | None, day: date, desk: Desk) -> None:
    """Refuse more hours than the members’ day had; where no member is known yet, the row is only remarked on."""
    if not (why := too_many_hours(minutes, 0)):
        return
    if members := members_in_post(desk.book.all(Membership), day):
        if why := too_many_hours(minutes, members):
            raise RowRefused("member_hours", why)
    else:
        desk.note(row, f"{why} No member is known on that day, so it came in all the same.")


def _number(minute_id: str | None, book: Book) -> str:
    minute = book.minutes_by_id.get(minute_id or "")
    return minute.number if minute else ""


def _title(document_id: str | None, book: Book) -> str:
    return next((d.title for d in book.all(GroupDocument) if d.id == document_id), "")


def _meeting_and_minute(row: Row, before: Activity, desk: Desk) -> tuple[str | None, str | None]:
    """The meeting and the minute that a row names; a number that fits no one minute of the meeting is remarked on."""
    meeting = desk.meeting(row)
    erased = row.known and row.speaks_of("meeting_date", "meeting_id")
    meeting_id = meeting.id if meeting else None if erased else before.meeting_id
    written, stated = (row.get("minute_number") or "").strip(), row.get("minute_id")
    if stated in desk.book.minutes_by_id and written in ("", _number(stated, desk.book).strip()):
        return meeting_id, stated
    if not written:
        gone = row.known and row.speaks_of("minute_number", "minute_id")
        return meeting_id, None if gone or meeting_id != before.meeting_id else before.minute_id
    fitting = [m.id for m in desk.book.minutes.get(meeting_id or "", ()) if m.number.strip() == written]
    if len(fitting) == 1:
        return meeting_id, fitting[0]
    desk.note(row, f"there is no one minute “{written}” of that meeting; the row came in without it.")
    return meeting_id, before.minute_id if meeting_id == before.meeting_id else None


def _document_id(row: Row, before_id: str | None, desk: Desk) -> str | None:
    """The document that a row names by id or title; one that is not there is remarked on."""
    documents = desk.book.all(GroupDocument)
    written, stated = (row.get("document") or "").strip(), row.get("document_id")
    if stated in {d.id for d in documents} and written in ("", _title(stated, desk.book).strip()):
        return str(stated)
    if not written:
        return None if row.known and row.speaks_of("document", "document_id") else before_id
    fitting = [d.id for d in documents if search_key(d.title) == search_key(written)]
    if before_id in fitting or len(fitting) == 1:
        return before_id if before_id in fitting else fitting[0]
    desk.note(row, f"{len(fitting) or 'no'} documents are called “{written}”; the row came in without one.")
    return before_id
