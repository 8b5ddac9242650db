"""Days counted by the database's own means: a group of very many records is looked at as a picture in no time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Table, case, func, select

from cpp_desktop.domain.actions import CLOSING_STATES, Action
from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.storage.tables import TABLE_OF
from cpp_desktop.storage.transaction import Snapshot

Days = Counter[date]
_BETWEEN = ","
_DAY = len("2026-04-01")


def first_days(snapshot: Snapshot) -> list[date]:
    """Return the days of the first meeting, activity and case, of those there are."""
    found = []
    for kind, name in ((Meeting, "date"), (Activity, "date"), (InfluenceCase, "raised")):
        table = TABLE_OF[kind]
        query = select(func.min(table.c[name])).where(table.c.removed == 0)
        found.append(snapshot.connection.execute(query).scalar_one())
    return [date.fromisoformat(day) for day in found if day is not None]


def activity_days(snapshot: Snapshot) -> Counter[tuple[date, ActivityType]]:
    """Count activities by their day and type."""
    table = TABLE_OF[Activity]
    counts = _counted(snapshot, [table.c.date.concat(table.c.type)], table)[0]
    return Counter({(date.fromisoformat(each[:_DAY]), ActivityType(each[_DAY:])): n for each, n in counts.items()})


def action_days(snapshot: Snapshot) -> tuple[Days, Days]:
    """Count actions by the day on which they were raised, and by that on which they ended.

    As `domain.actions` says: a day that was not written is that of the meeting, else the day it was recorded. One that
    ended before it was raised counts as ended on the day on which it was raised.
    """
    action, meeting = TABLE_OF[Action], TABLE_OF[Meeting]
    # Asked for only where a day was not written: joining 200,000 actions to their meetings takes longer than the rest.
    held = select(meeting.c.date).where(meeting.c.id == action.c.meeting_id, meeting.c.removed == 0).scalar_subquery()
    raised = func.coalesce(action.c.raised, held, action.c.recorded)
    closing = [state.value for state in CLOSING_STATES]
    closed = func.coalesce(action.c.closed, held, action.c.recorded)
    ended = case((action.c.state.in_(closing), func.max(closed, raised)))
    came, went = _counted(snapshot, [raised, ended], action)
    return _days(came), _days(went)


def _counted(snapshot: Snapshot, words: Sequence[ColumnElement[str]], table: Table) -> list[Counter[str]]:
    """Count what stands in a table's rows, each kind of words for itself; what is empty is left out.

    They come as one text, which is cut up here: 200,000 rows handed over one by one take twice as long.
    """
    query = select(*(func.group_concat(each, _BETWEEN) for each in words)).where(table.c.removed == 0)
    found = snapshot.connection.execute(query).one()
    return [Counter(text.split(_BETWEEN)) if text else Counter() for text in found]


def _days(counts: Counter[str]) -> Days:
    return Counter({date.fromisoformat(day): count for day, count in counts.items()})
