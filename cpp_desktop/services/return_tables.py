"""What goes with a return's figures: officers by name, stories, and what it says in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from cpp_desktop.domain.influence import is_open_at_close
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection_results import in_words, of_period
from cpp_desktop.domain.return_figures import Figures, Officer, ReturnRecords
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


def texts(records: ReturnRecords, period: Period, *, exact: bool = True) -> dict[str, str]:
    """Return the sections of the return that are told in words; unless `exact`, small numbers are hidden."""
    told = {
        "terms": terms_in_words(records, period.last),
        "reflection": in_words(of_period(records.reflections, period), exact=exact),
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
