"""What has been issued, approved or signed off changes no more: asked of every row, whoever writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.frozen import APPROVED, RETURN_SIGNED, SIGNED, why_frozen
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes_status import MinutesStatus
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF

Row = Mapping[str, Plain]


def refuse_frozen(connection: Connection, table: str, new: Iterable[Row], pairs: Iterable[tuple[Row, Row]]) -> None:
    """Make sure that nothing frozen is changed by new rows, or by rows as (before, after).

    Raises:
        Refused: `frozen`, with the sentence that says what to do instead.
    """
    kind = KIND_OF[table]
    if kind in SIGNED and any(pairs):
        raise Refused(frozen=RETURN_SIGNED)
    if kind not in APPROVED:
        return
    changes = [*((None, row) for row in new), *((_live(before), _live(after)) for before, after in pairs)]
    meetings = {str(row["meeting_id"]) for pair in changes for row in pair if row}
    approved, issued = _approved(connection, meetings), _issued(connection, meetings)
    for before, after in changes:
        if why := why_frozen(kind, before, after, approved=approved, issued=issued):
            raise Refused(frozen=why)


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
