"""What goes with a return's figures: officers by name, stories, and the rows of its paper."""

from __future__ import annotations

from datetime import date
from typing import Any

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.influence import is_open_at_close
from cpp_desktop.domain.meetings import TOOK_PLACE, MeetingState
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import in_force
from cpp_desktop.domain.reflection_figures import parts_of
from cpp_desktop.domain.reflection_results import in_words, of_period
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, section_of
from cpp_desktop.domain.return_figures import NOT_APPLICABLE, Figures, Officer, Period, ReturnRecords, Value
from cpp_desktop.domain.return_paper import AnnualReturnPaper, Comparison, MeetingRow, OfficerRow, StoryRow
from cpp_desktop.domain.return_sections import terms_in_words
from cpp_desktop.domain.stories import Story, stories
from cpp_desktop.domain.support import Purpose, has_consent


def as_json(records: ReturnRecords, found: Figures, made: date) -> dict[str, Any]:
    """Return the tables of the return's file. Of members only office-holders are named, by their consent."""
    period = found.period
    told = _stories(records, period)
    waiting = sorted((c for c in records.cases if is_open_at_close(c, period.last)), key=lambda c: (c.raised, c.id))
    return {
        "officers": [
            {"role": o.title, "name": _name(records, o, made) or None, "from": _iso(o.first), "to": _iso(o.last)}
            for o in found.officers
        ],
        "vacancies": [{"role": v.title, "since": v.since.isoformat()} for v in found.vacancies],
        "long_running": [
            {"theme": c.theme, "raised": c.raised.isoformat()} for c in waiting if c.raised < period.first
        ],
        "stories": [{"date": s.day.isoformat(), "type": s.kind, "title": s.title} for s in told],
    }


def texts(records: ReturnRecords, period: Period) -> dict[str, str]:
    """Return the sections of the return that are told in words."""
    told = {
        "terms": terms_in_words(records, period.last),
        "reflection": in_words(of_period(records.reflections, period)),
    }
    return {key: words for key, words in told.items() if words}


def _stories(records: ReturnRecords, period: Period) -> list[Story]:
    """Return whatever was ticked to be told, but for what comes of confidential minutes."""
    return stories(
        period, records.activities, records.cases, records.consultations, records.actions, apart=records.apart
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _name(records: ReturnRecords, officer: Officer, made: date) -> str:
    """Name an office-holder who agrees to it on the day the return is made, and nobody who has died."""
    consents = (c for c in records.consents if c.person_id == officer.person_id)
    if not has_consent(consents, Purpose.NAMED_IN_RETURN, made):
        return ""
    return next((p.name for p in records.people if p.id == officer.person_id and p.died_on is None), "")


def as_paper(
    head: Masthead, records: ReturnRecords, found: Figures, last_year: Figures, *, made: date
) -> AnnualReturnPaper:
    """Put a return into what its paper says; a year before without any records is not compared with."""
    breakdowns = {code: {k: c.value for k, c in cells.items()} for code, cells in found.breakdowns.items()}
    present = breakdowns["meetings.present_by_category"]
    for key in breakdowns["meetings.possible_by_category"]:
        present.setdefault(key, 0)
    earlier = {key: cell.value for key, cell in last_year.breakdowns["activity.by_type"].items()}
    had_any = any(earlier.get(t.value) for t in ActivityType)
    period = last_year.period
    before = Comparison(first=period.first, last=period.last, activity_by_type=earlier) if had_any else None
    return AnnualReturnPaper(
        masthead=head,
        first=found.period.first,
        last=found.period.last,
        made=made,
        figures={code: figure.value for code, figure in found.values.items()},
        breakdowns=breakdowns,
        meetings=_meeting_rows(found),
        officers=_officer_rows(records, found, made),
        stories=tuple(StoryRow(day=s.day, title=s.title) for s in _stories(records, found.period)),
        comparison=before,
        not_recorded=_not_recorded(found),
        gaps=found.data_gaps,
        terms=terms_in_words(records, found.period.last),
        reflection=parts_of(of_period(records.reflections, found.period), suppressed=False),
    )


def _meeting_rows(found: Figures) -> tuple[MeetingRow, ...]:
    """Say of each meeting who came; of sub-groups, joint meetings and away days nobody is counted."""
    if found.value("meetings.held") in (None, NOT_APPLICABLE):
        return ()
    shown = [c for c in found.meetings if c.meeting.state in TOOK_PLACE or c.meeting.state is MeetingState.CANCELLED]
    return tuple(
        MeetingRow(
            date=c.meeting.date,
            kind=c.meeting.type.value,
            state=c.meeting.state.value,
            present=NOT_APPLICABLE if c.present is None else c.present,
            possible=NOT_APPLICABLE if c.possible is None else c.possible,
        )
        for c in shown
    )


def _officer_rows(records: ReturnRecords, found: Figures, made: date) -> tuple[OfficerRow, ...]:
    """Say who holds each office on the last day, by name where they agree, and which are vacant since when."""
    last = found.period.last
    held = [o for o in found.officers if in_force(o.first, o.last, last)]
    rows = [OfficerRow(role=o.title, name=_name(records, o, made), since=o.first, until=o.last) for o in held]
    return (*rows, *(OfficerRow(role=v.title, name="vacant", since=v.since) for v in found.vacancies))


def _not_recorded(found: Figures) -> tuple[str, ...]:
    """Name the sections with figures of which none is known."""
    values: dict[str, list[Value]] = {s.key: [] for s in SECTIONS}
    for code in DEFINITIONS:
        cells = found.breakdowns.get(code)
        values[section_of(code).key] += [c.value for c in cells.values()] if cells else []
        values[section_of(code).key] += [found.values[code].value] if code in found.values else []
    return tuple(s.title for s in SECTIONS if values[s.key] and set(values[s.key]) == {None})
