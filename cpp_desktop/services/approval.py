"""Approving minutes by a minute of a later meeting, and amending them afterwards by one of a still later meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.approval import (
    MINUTES_ITEM,
    CorrectionAsked,
    amendment_words,
    approval_words,
    change_words,
    late_number,
    minutes_item,
)
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting, Purpose
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import AGREED, Correction, MinutesStatus
from cpp_desktop.domain.people import Membership
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import records
from cpp_desktop.services.minutes import next_number, put_minute
from cpp_desktop.services.minutes_status import refuse_unwritten, secret_minutes, standing, states
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What a later meeting agrees about earlier minutes: its corrections, and who proposed and seconded it.

    `confidential` keeps the minute that says so out of circulated copies, as correcting a confidential passage asks.
    """

    at: Meeting
    corrections: Sequence[CorrectionAsked] = ()
    proposer: str = ""
    seconder: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Drafted:
    """What would be written: the later meeting's minute under its item, the corrections, the passages as corrected."""

    item: AgendaItem
    minute: Minute
    corrections: tuple[Correction, ...]
    passages: tuple[Minute, ...] = ()


def approve(office: Office, meeting: Meeting, agreement: Agreement) -> MinutesStatus:
    """Approve minutes by a minute of a later meeting, with its corrections; nobody can take it back.

    Raises:
        Refused: a sentence why these minutes, that meeting or a correction will not do.
    """
    with office.store.beyond_undo("approve minutes") as tx:
        return approve_in(tx, meeting, agreement)


def approve_in(tx: Transaction, meeting: Meeting, agreement: Agreement, by: Minute | None = None) -> MinutesStatus:
    """Approve minutes within a change; by a minute that is there already, or else by one that is written.

    Raises:
        Refused: as `approve`.
    """
    drafted = _draft_approval(tx, meeting, agreement, by)
    if by is None:
        tx.save(drafted.item)
        put_minute(tx, drafted.minute)
    tx.save_all((*drafted.passages, *drafted.corrections))
    status = replace(
        standing(tx, meeting.id).status,
        approving_minute_id=drafted.minute.id,
        proposer=agreement.proposer.strip(),
        seconder=agreement.seconder.strip(),
    )
    return tx.save(status)


def amend(office: Office, meeting: Meeting, agreement: Agreement) -> tuple[Correction, ...]:
    """Correct approved minutes by a minute of a still later meeting; nobody can take it back.

    Raises:
        Refused: a sentence why these minutes, that meeting or a correction will not do.
    """
    with office.store.beyond_undo("amend minutes") as tx:
        drafted = _draft_amendment(tx, meeting, agreement)
        tx.save(drafted.item)
        put_minute(tx, drafted.minute)
        tx.save_all((*drafted.passages, *drafted.corrections))
        return drafted.corrections


def preview(office: Office, meeting: Meeting, agreement: Agreement) -> Drafted:
    """Return what approving would write, or amending where the minutes are approved; change nothing.

    Raises:
        Refused: as `approve` and `amend`.
    """
    with office.store.read() as snapshot:
        if standing(snapshot, meeting.id).is_agreed:
            return _draft_amendment(snapshot, meeting, agreement)
        return _draft_approval(snapshot, meeting, agreement, None)


def later_meetings(office: Office, meeting: Meeting) -> list[Meeting]:
    """Return the meetings whose minutes can approve, or amend, a meeting's; the first that comes first."""
    with office.store.read() as snapshot:
        found = standing(snapshot, meeting.id)
        after = found.approved.meeting if found.approved else meeting
        agreed = states(snapshot)
        held = [m for m in snapshot.all(Meeting) if m.state in TOOK_PLACE and is_later(m, after)]
    open_ones = sorted((m for m in held if agreed[m.id] not in AGREED), key=_when)
    same = [m for m in open_ones if (m.type, m.sub_group_id) == (meeting.type, meeting.sub_group_id)]
    return same + [m for m in open_ones if m not in same]


def is_later(meeting: Meeting, than: Meeting) -> bool:
    """Say whether a meeting came after another: on a later day, or later on the same one."""
    if meeting.date == than.date and (meeting.start is None or than.start is None):
        return False
    return _when(meeting)[:2] > _when(than)[:2]


def _when(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.start or time.min, meeting.id


# -- what would be written ------------------------------------------------------------------------------------------


def _draft_approval(snapshot: Snapshot, meeting: Meeting, agreement: Agreement, by: Minute | None) -> Drafted:
    found = standing(snapshot, meeting.id)
    if found.approved is not None:
        by_which = day_month_year(found.approved.meeting.date)
        raise Refused(
            meeting=f"These minutes were approved on {by_which}, by minute {found.approved.minute.number or 'there'}. "
            "What is still wrong in them is corrected by a later meeting."
        )
    refuse_unwritten(snapshot, meeting)
    refuse_meeting(snapshot, agreement.at, meeting, written_into=by is None)
    if by is not None:
        return Drafted(AgendaItem(meeting_id=by.meeting_id, position=0, title=MINUTES_ITEM), by, ())
    return _draft(snapshot, meeting, agreement, approval_words)


def _draft_amendment(snapshot: Snapshot, meeting: Meeting, agreement: Agreement) -> Drafted:
    approved = standing(snapshot, meeting.id).approved
    if approved is None:
        raise Refused(meeting="These minutes are not approved yet, so they can simply be changed.")
    if not agreement.corrections:
        raise Refused(corrections="Say what is corrected.")
    refuse_meeting(snapshot, agreement.at, meeting, written_into=True)
    if not is_later(agreement.at, approved.meeting):
        raise Refused(at="Approved minutes are amended by a meeting after the one that approved them.")
    return _draft(snapshot, meeting, agreement, amendment_words)


def refuse_meeting(snapshot: Snapshot, at: Meeting, meeting: Meeting, *, written_into: bool) -> None:
    """Make sure that a meeting can approve another's minutes; by a new minute if something is `written_into` its own.

    Raises:
        Refused: `at`, with the sentence why not.
    """
    day = day_month_year(at.date)
    if at.id == meeting.id:
        raise Refused(at="A meeting cannot approve its own minutes; a later one does.")
    if not is_later(at, meeting):
        raise Refused(at=f"The meeting on {day} was not after this one. A later meeting approves its minutes.")
    if at.state not in TOOK_PLACE:
        raise Refused(at=f"The meeting on {day} is not recorded as held, so it has approved nothing yet.")
    if not written_into:
        return
    first = _first_joined(snapshot)
    if first and at.date < first:
        began = day_month_year(first)
        raise Refused(at=f"The meeting on {day} lies before the group began: its first member joined on {began}.")
    if states(snapshot, [at.id])[at.id] in AGREED:
        raise Refused(
            at=f"The minutes of {day} are approved themselves, so nothing can be written into them. Take a later one."
        )


def _first_joined(snapshot: Snapshot) -> date | None:
    """Return the day the first member joined; None where one of them joined before the records began."""
    joined = [m.joined for m in snapshot.all(Membership)]
    known = [day for day in joined if day is not None]
    return min(known) if known and len(known) == len(joined) else None


def _draft(
    snapshot: Snapshot, meeting: Meeting, agreement: Agreement, words: Callable[[date, Sequence[int], str, str], str]
) -> Drafted:
    item = _item_of(snapshot, agreement.at)
    minute = Minute(
        meeting_id=agreement.at.id,
        position=0,
        item_id=item.id,
        number=next_number(snapshot, item),
        confidential=item.confidential or agreement.confidential,
    )
    first = max((c.number for c in snapshot.all(Correction, meeting_id=meeting.id)), default=0) + 1
    corrections, passages = _corrections(snapshot, meeting, agreement, minute, first)
    said_so = words(
        meeting.date, [c.number for c in corrections], agreement.proposer.strip(), agreement.seconder.strip()
    )
    lines = [said_so, *(f"{c.number}. {c.text}" for c in corrections)]
    return Drafted(item, replace(minute, text="\n".join(lines)), corrections, passages)


def _item_of(snapshot: Snapshot, meeting: Meeting) -> AgendaItem:
    """Return the later meeting's item for earlier minutes; one at its end where it has none."""
    items = sorted(snapshot.all(AgendaItem, meeting_id=meeting.id), key=lambda i: i.position)
    return minutes_item(items) or AgendaItem(
        meeting_id=meeting.id,
        position=max((i.position for i in items), default=0) + 1,
        number=late_number(items, issued=meeting.agenda_issued is not None),
        title=said(MINUTES_ITEM),
        purpose=Purpose.TO_APPROVE,
    )


def _corrections(
    snapshot: Snapshot, meeting: Meeting, agreement: Agreement, minute: Minute, first: int
) -> tuple[tuple[Correction, ...], tuple[Minute, ...]]:
    passages = {m.id: m for m in snapshot.all(Minute, meeting_id=meeting.id)}
    secret = secret_minutes(snapshot, [meeting.id])
    made, changed = [], {}
    for number, asked in enumerate(agreement.corrections, first):
        passage = passages.get(asked.minute_id or "")
        if asked.minute_id and passage is None:
            raise Refused(corrections=f"Correction {number} is of a passage that these minutes do not have.")
        if passage is not None and passage.id in secret and not minute.confidential:
            raise Refused(
                corrections=f"Correction {number} is of a confidential passage, and the minute that agrees it would "
                "be read by everyone. Have a confidential minute agree it."
            )
        correction = _correction(meeting, passage, asked, number, minute.id)
        if passage is not None:
            now: dict[str, Any] = {asked.part: asked.now}
            changed[passage.id] = passages[passage.id] = replace(passage, **now)
        records.check(correction)
        made.append(correction)
    return tuple(made), tuple(changed.values())


def _correction(
    meeting: Meeting, passage: Minute | None, asked: CorrectionAsked, number: int, agreeing: str
) -> Correction:
    if passage is None:
        return Correction(meeting_id=meeting.id, number=number, text=asked.text.strip(), agreeing_minute_id=agreeing)
    was = getattr(passage, asked.part)
    if was == asked.now:
        raise Refused(corrections=f"Correction {number} leaves the passage as it is.")
    place = said("Minute {0}").format(passage.number) if passage.number else said("One passage")
    if asked.part != "text":
        place = said("{0}, {1}").format(place, said(asked.part))
    words = asked.text.strip() or f"{place}: {change_words(was, asked.now)}."
    return Correction(
        meeting_id=meeting.id,
        number=number,
        text=words,
        minute_id=passage.id,
        was=was,
        now=asked.now,
        agreeing_minute_id=agreeing,
    )
