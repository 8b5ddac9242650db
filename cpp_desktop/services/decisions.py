"""The register of decisions: each one the group took, across meetings, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.domain.minutes_status import DecisionFate, Fate
from cpp_desktop.domain.papers import DecisionRow, DecisionsPaper, Masthead
from cpp_desktop.domain.wording import day_month_year, short_date
from cpp_desktop.services import records
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision with its meeting and its item, and what became of it last; `is_secret` ones are for her alone."""

    meeting: Meeting
    item: AgendaItem | None
    minute: Minute
    is_secret: bool
    fate: DecisionFate | None
    later: Minute | None

    @property
    def id(self) -> str:
        """The minute's id."""
        return self.minute.id


@dataclass(frozen=True, slots=True)
class Register:
    """The decisions asked for, the latest first, and how many confidential ones were left out."""

    lines: tuple[DecisionLine, ...]
    left_out: int


def register(office: Office, *, whole: bool = False) -> Register:
    """Return every decision with what became of it; confidential ones only as the `whole`."""
    with office.store.read() as snapshot:
        minutes = [m for m in snapshot.all(Minute) if m.decision.strip()]
        items = {i.id: i for i in snapshot.all(AgendaItem)}
        meetings = {m.id: m for m in snapshot.all(Meeting)}
        fates = {f.minute_id: f for f in sorted(snapshot.all(DecisionFate), key=lambda f: f.day)}
        later = {m.id: m for m in snapshot.all(Minute, id=[f.later_minute_id for f in fates.values()])}
    secret = kept_apart(minutes, items.values())
    order = sorted(minutes, key=lambda m: (*_when(meetings[m.meeting_id]), -m.position), reverse=True)
    lines = [
        DecisionLine(
            meetings[m.meeting_id],
            items.get(m.item_id or ""),
            m,
            m.id in secret,
            fate := fates.get(m.id),
            later.get(fate.later_minute_id or "") if fate else None,
        )
        for m in order
    ]
    shown = tuple(line for line in lines if whole or not line.is_secret)
    return Register(shown, len(lines) - len(shown))


def _when(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.date, meeting.start or time.min, meeting.id


def record_fate(
    office: Office,
    minute: Minute,
    fate: Fate,
    *,
    day: date | None = None,
    note: str = "",
    later_minute_id: str | None = None,
) -> DecisionFate:
    """Record what became of a decision on a day, today unless another is given; what was recorded before is kept.

    Raises:
        Refused: the day is before the decision or still to come, or the later minute is not later.
    """
    made = DecisionFate(
        minute_id=minute.id, fate=fate, day=day or office.today(), note=note.strip(), later_minute_id=later_minute_id
    )
    records.check(made)
    with office.store.transaction("record what became of a decision") as tx:
        taken = tx.get(Meeting, minute.meeting_id)
        if made.day > office.today():
            raise Refused(day=f"{day_month_year(made.day)} is still to come.")
        if taken and made.day < taken.date:
            raise Refused(day=f"It was decided on {day_month_year(taken.date)}, which is after that day.")
        if later_minute_id:
            _refuse_earlier(taken, tx.get(Minute, later_minute_id), {m.id: m for m in tx.all(Meeting)})
        return tx.save(made)


def _refuse_earlier(taken: Meeting | None, later: Minute | None, meetings: dict[str, Meeting]) -> None:
    if later is None or (taken and meetings[later.meeting_id].date <= taken.date):
        raise Refused(later_minute_id="Only a minute of a later meeting can say so.")


def forget_fate(office: Office, fate: DecisionFate) -> None:
    """Take back what was recorded of a decision; what was recorded before it stands again."""
    with office.store.transaction("take back what became of a decision") as tx:
        tx.remove(fate)


def minutes_after(office: Office, line: DecisionLine) -> list[tuple[str, str]]:
    """Return the minutes of later meetings that can say what became of a decision: ids and words."""
    with office.store.read() as snapshot:
        later = [m for m in snapshot.all(Meeting) if m.date > line.meeting.date and m.state in TOOK_PLACE]
        days = {m.id: m.date for m in later}
        minutes = snapshot.all(Minute, meeting_id=list(days))
    ordered = sorted(minutes, key=lambda m: (days[m.meeting_id], m.position))
    return [(m.id, f"{day_month_year(days[m.meeting_id])}, {m.number or m.text[:40]}") for m in ordered]


HEADINGS = (
    "date", "meeting_type", "number", "item", "decision", "reason", "confidential",
    "fate", "fate_day", "fate_note", "later_minute",
)  # fmt: skip


def export(lines: Iterable[DecisionLine], target: Path) -> int:
    """Write decisions as CSV, XLSX or JSON by the target's ending, and say how many.

    Raises:
        Refused: for another ending.
        StorageTrouble: when the file cannot be written.
    """
    from cpp_desktop.exchange.spreadsheets import write_table  # what reads and writes sheets takes its time

    rows = [_cells(line) for line in lines]
    write_table(target, HEADINGS, rows, "decisions")
    return len(rows)


def _cells(line: DecisionLine) -> dict[str, str | None]:
    fate, minute = line.fate, line.minute
    cells = (
        line.meeting.date.isoformat(), line.meeting.type.value, minute.number, line.item.title if line.item else "",
        minute.decision, minute.reason, "yes" if line.is_secret else "no",
        fate.fate.value if fate else "", fate.day.isoformat() if fate else "", fate.note if fate else "",
        line.later.number if line.later else "",
    )  # fmt: skip
    return {heading: cell or None for heading, cell in zip(HEADINGS, cells, strict=True)}


def fate_words(line: DecisionLine) -> str:
    """Put what became of a decision into words: "changed, 8 Sep 2026, minute 5.2: moved to May"."""
    if line.fate is None:
        return ""
    number = said("minute {0}").format(line.later.number) if line.later and line.later.number else ""
    words = ", ".join(filter(None, (said(line.fate.fate.value), short_date(line.fate.day), number)))
    return f"{words}: {line.fate.note}" if line.fate.note else words


def as_paper(head: Masthead, lines: Iterable[DecisionLine], today: date, left_out: int) -> DecisionsPaper:
    """Compose the register as a paper."""
    rows = tuple(
        DecisionRow(
            decided=line.meeting.date,
            number=line.minute.number,
            about=line.item.title if line.item else "",
            decision=line.minute.decision,
            reason=line.minute.reason,
            fate=fate_words(line),
        )
        for line in lines
    )
    return DecisionsPaper(masthead=head, as_at=today, rows=rows, kept_apart=left_out)
