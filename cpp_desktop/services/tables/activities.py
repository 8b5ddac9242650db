"""The table of activities."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from cpp_desktop.domain.activities import Activity
from cpp_desktop.services.tables.book import Book, Named
from cpp_desktop.services.tables.cells import DATE, HOURS, NUMBER, TICK, WORD
from cpp_desktop.services.tables.columns import Column, Row, RowRefused, Words, identified, words_of
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.register import search_key
from cpp_desktop.services.tables.table import Entry, RecordTable
from cpp_desktop.services.tables.vocabulary import ACTIVITY_TYPE, LEVEL


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
        ),
        Column("requester_id", WORD),
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
        }
        return words_of(self.columns, values)

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
        return Entry(
            replace(
                base,
                date=day,
                type=kind,
                title=row.taken("title", base.title, ""),
                contacts=row.taken("contacts", base.contacts, None),
                member_minutes=row.taken("member_hours", base.member_minutes, None),
                level=row.taken("level", base.level, None),
                requester=requester.name,
                requester_id=requester.ids[0] if len(requester.ids) == 1 else None,
                include_in_return=row.taken("include_in_return", base.include_in_return, False),
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
