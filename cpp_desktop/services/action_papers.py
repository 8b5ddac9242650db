"""What the papers about actions say: the log, with nothing confidential in it."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.papers import ActionLogPaper, ActionLogRow, Masthead
from cpp_desktop.domain.wording import from_today
from cpp_desktop.services import actions, charts
from cpp_desktop.services.office import Office


def action_log(office: Office, head: Masthead) -> ActionLogPaper:
    """Compose the log of the open actions, for the next ordinary meeting."""
    lines = actions.log(office, still_open=True)
    today = office.today()
    with office.store.read() as snapshot:
        ordinary = snapshot.all(Meeting, type=MeetingType.ORDINARY)
    shown = [line for line in lines if not line.confidential]
    rows = tuple(
        ActionLogRow(
            reference=line.origin,
            text=line.action.text,
            owner=line.owner,
            due=line.due,
            state=line.action.state.value,
            note=_note(line, today),
            late=line.days_late > 0,
        )
        for line in shown
    )
    kept_apart = sum(line.confidential for line in lines)
    coming = [m.date for m in ordinary if m.date >= today and m.state is not MeetingState.CANCELLED]
    return ActionLogPaper(
        masthead=head,
        as_at=today,
        for_meeting=min(coming, default=None),
        rows=rows,
        kept_apart=kept_apart,
        charts=charts.shown(office, "actions", charts.this_year(office)),
    )


def _note(line: actions.ActionLine, today: date) -> str:
    if line.paused:
        return "paused while its owner rests"
    if line.waits_to_be_reassigned:
        return "waits to be reassigned"
    notes = [] if line.owner else ["waits for an owner"]
    if line.is_waiting:
        notes.append(_waiting(line))
    if line.due and line.due <= today:
        notes.insert(0, f"due {from_today(line.due, today)}")
    return ", ".join(notes)


def _waiting(line: actions.ActionLine) -> str:
    words = said("waits for {0}").format(line.action.waiting_for)
    return f"{words}, {said('%n meeting(s)', '', line.waiting_meetings)}" if line.waiting_meetings else words
