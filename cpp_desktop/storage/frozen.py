"""What has been issued, approved or signed off changes no more: asked of every row, whoever writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, or_, select

from cpp_desktop.domain.agenda_order import stem
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.frozen import (
    APPROVED,
    MEETING_TOOK_PLACE,
    NUMBER_TAKEN,
    RETURN_SIGNED,
    SIGNED,
    why_frozen,
)
from cpp_desktop.domain.issued_papers import IssuedPaper
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Correction, MinutesStatus
from cpp_desktop.storage.changes import REMOVED, WHOLE
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, change

Row = Mapping[str, Plain]


def refuse_frozen(connection: Connection, table: str, new: Iterable[Row], pairs: Iterable[tuple[Row, Row]]) -> None:
    """Make sure that nothing frozen is changed by new rows, or by rows as (before, after).

    Raises:
        Refused: `frozen`, with the sentence that says what to do instead.
    """
    kind = KIND_OF[table]
    if kind in SIGNED and any(pairs):
        raise Refused(frozen=RETURN_SIGNED)
    if kind is Meeting:
        _refuse_untelling(connection, pairs)
    if kind not in APPROVED:
        return
    changes = [*((None, row) for row in new), *((_live(before), _live(after)) for before, after in pairs)]
    meetings = {str(row["meeting_id"]) for pair in changes for row in pair if row}
    approved, issued = _approved(connection, meetings), _issued(connection, meetings)
    late = set[str]()
    if kind is AgendaItem and issued:
        gone = [before for before, after in changes if before is not None and after is None]
        late = {str(row["id"]) for row in gone if is_late(connection, row)}
        _refuse_taken(connection, [row for old, row in changes if old is None and row is not None], gone, issued)
    for before, after in changes:
        if why := why_frozen(kind, before, after, approved=approved, issued=issued, late=late):
            raise Refused(frozen=why)


def _refuse_untelling(connection: Connection, pairs: Iterable[tuple[Row, Row]]) -> None:
    """Make sure that a meeting took place for good once minutes were approved or corrected there, or its own are."""
    took_place = {state.value for state in TOOK_PLACE}
    was = [(str(old["id"]), new) for old, new in pairs if old["state"] in took_place and not old[REMOVED]]
    untold = [meeting_id for meeting_id, new in was if new[REMOVED] or new["state"] not in took_place]
    if not untold:
        return
    minute, status, correction = TABLE_OF[Minute], TABLE_OF[MinutesStatus], TABLE_OF[Correction]
    agreeing = or_(
        minute.c.id.in_(select(status.c.approving_minute_id).where(status.c[REMOVED] == 0)),
        minute.c.id.in_(select(correction.c.agreeing_minute_id).where(correction.c[REMOVED] == 0)),
    )
    told = select(minute.c.id).where(minute.c.meeting_id.in_(untold), minute.c[REMOVED] == 0, agreeing)
    if _approved(connection, untold) or connection.execute(told).first() is not None:
        raise Refused(frozen=MEETING_TOOK_PLACE)


def is_late(connection: Connection, item: Row) -> bool:
    """Say whether an item with a letter came to its agenda after the last paper that went out for the meeting.

    It came when it was last put there: by Undo too.
    """
    if stem(str(item["number"])) == item["number"]:
        return False
    paper = TABLE_OF[IssuedPaper]
    papers = select(paper.c.id).where(paper.c.meeting_id == item["meeting_id"])
    of_meeting = (change.c.record_id == item["meeting_id"]) & change.c.field.in_([WHOLE, "agenda_issued"])
    last = select(func.max(change.c.stamp)).where(or_(of_meeting, change.c.record_id.in_(papers)))
    put = change.c.field.in_([WHOLE, REMOVED])
    came = select(func.max(change.c.stamp)).where(change.c.record_id == item["id"], put)
    return (connection.scalar(came) or "") > (connection.scalar(last) or "")


def _refuse_taken(connection: Connection, put: list[Row], gone: list[Row], issued: set[str]) -> None:
    """Make sure that no item comes to an issued agenda under a number that another bears, as by Undo it could."""
    item = TABLE_OF[AgendaItem]
    for row in (row for row in put if row["meeting_id"] in issued and row["number"]):
        there = select(item.c.id).where(
            item.c.meeting_id == row["meeting_id"],
            item.c.number == row["number"],
            item.c.id.not_in([str(other["id"]) for other in (row, *gone)]),
            item.c[REMOVED] == 0,
        )
        if connection.execute(there).first() is not None:
            raise Refused(frozen=NUMBER_TAKEN)


def _live(row: Row) -> Row | None:
    return None if row["removed"] else row


def _approved(connection: Connection, meetings: Iterable[str]) -> set[str]:
    status = TABLE_OF[MinutesStatus]
    agreed = select(status.c.meeting_id).where(
        status.c.meeting_id.in_(list(meetings)), status.c.approving_minute_id.is_not(None), status.c.removed == 0
    )
    return set(connection.execute(agreed).scalars())


def _issued(connection: Connection, meetings: Iterable[str]) -> set[str]:
    meeting = TABLE_OF[Meeting]
    out = select(meeting.c.id).where(meeting.c.id.in_(list(meetings)), meeting.c.agenda_issued.is_not(None))
    return set(connection.execute(out).scalars())
