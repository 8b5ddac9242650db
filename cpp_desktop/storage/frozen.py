"""What has been issued or approved changes no more: asked of every row that is written, whoever writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.frozen import APPROVED, ISSUED, MINUTES_APPROVED, NUMBER_ISSUED
from cpp_desktop.domain.meetings import AgendaItem, Meeting
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
    if kind not in APPROVED:
        return
    pairs = list(pairs)
    meetings = {str(row["meeting_id"]) for row in (*new, *(before for before, _ in pairs))}
    approved, issued = _approved(connection, meetings), _issued(connection, meetings)
    if kind is not AgendaItem and any(row["meeting_id"] in approved for row in new):
        raise Refused(frozen=MINUTES_APPROVED)
    for before, after in pairs:
        if before["meeting_id"] in approved and _differ(before, after, APPROVED[kind]):
            raise Refused(frozen=MINUTES_APPROVED)
        if before["meeting_id"] in issued and _differ(before, after, ISSUED.get(kind, ())):
            raise Refused(frozen=NUMBER_ISSUED)


def _differ(before: Row, after: Row, fields: tuple[str, ...]) -> bool:
    return bool(fields) and any(before[name] != after[name] for name in (*fields, "removed"))


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
