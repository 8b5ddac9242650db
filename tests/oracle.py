"""The annual return counted a second time: day by day over rows as they are exported, sharing no code with the app.

Rows are dicts of text under the headings of the tables; dates are ISO, an empty text is a blank cell. Beside the
headings rows carry `id`, people `person_id`, attendance `meeting_id` and `name_id`, actions `owner_id` and `recorded`.
A row of people without an `id` is somebody without a membership.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

Row = dict[str, str]
Rows = dict[str, list[Row]]

ONE = timedelta(days=1)
BEGINNING, END = date(2019, 1, 1), date(2031, 1, 1)
"""All days that rows may hold lie well inside; a blank first day is the beginning, a blank last day the end."""

OWN = ("ordinary", "annual general", "extraordinary")
HAPPENED = ("held", "inquorate")
TYPES = ("development", "opinion", "representation", "information", "influence")


def count(rows: Rows, first: date, last: date) -> tuple[dict[str, Any], dict[str, dict[str, int]]]:
    """Return the figures and breakdowns that rest on the rows, by code."""
    figures: dict[str, Any] = {}
    broken_down: dict[str, dict[str, int]] = {}
    for part in (_members, _meetings, _attendance, _activities, _actions):
        some, cells = part(rows, first, last)
        figures |= some
        broken_down |= {code: dict(counter) for code, counter in cells.items()}
    return figures, broken_down


def _day(text: str, blank: date) -> date:
    return date.fromisoformat(text) if text else blank


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE


def _covers(row: Row, day: date) -> bool:
    return bool(row["id"]) and _day(row["joined"], BEGINNING) <= day <= _day(row["left"], END)


def _begun_last(rows: list[Row]) -> Row:
    return sorted(rows, key=lambda r: (r["joined"], r["id"]))[-1]


def _category(row: Row) -> str:
    written = [c.strip() for c in row["categories"].split(";") if c.strip()]
    return row["primary_category"] or (written[0] if len(written) == 1 else "not stated")


def _members(rows: Rows, first: date, last: date) -> tuple[dict[str, Any], dict[str, Counter[str]]]:
    n: Counter[str] = Counter()
    categories: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for person in sorted({r["person_id"] for r in rows["people"]}):
        own = [r for r in rows["people"] if r["person_id"] == person]

        def member(day: date, own: list[Row] = own) -> bool:
            return any(_covers(r, day) for r in own)

        n["served"] += any(member(day) for day in _days(first, last))
        n["at_start"] += member(first - ONE) and member(first)
        for day in _days(first, last):
            n["joined"] += member(day) and not member(day - ONE)
            if member(day) and not member(day + ONE):
                n["left"] += 1
                ended = _begun_last([r for r in own if _day(r["left"], END) == day])
                reasons[ended["leaving_reason"] or "not known"] += 1
        if member(last) and member(last + ONE):
            n["at_end"] += 1
            categories[_category(_begun_last([r for r in own if _covers(r, last)]))] += 1
    codes = ("at_start", "joined", "left", "at_end", "served")
    return {f"membership.{code}": n[code] for code in codes}, {
        "membership.at_end_by_category": categories,
        "membership.left_by_reason": reasons,
    }


def _inside(rows: list[Row], first: date, last: date) -> list[Row]:
    return [r for r in rows if first <= date.fromisoformat(r["date"]) <= last]


def _meetings(rows: Rows, first: date, last: date) -> tuple[dict[str, Any], dict[str, Counter[str]]]:
    inside = _inside(rows["meetings"], first, last)
    figures = {f"meetings.{s}": sum(m["type"] in OWN and m["state"] == s for m in inside) for s in
               ("held", "inquorate", "cancelled")}  # fmt: skip
    others = [m for m in inside if m["type"] not in OWN and m["state"] in HAPPENED]
    return {**figures, "meetings.other_held": len(others)}, {}


def _rests(rows: Rows, person: str, day: date) -> bool:
    for row in rows["people"]:
        if row["person_id"] == person:
            for spell in filter(None, (s.strip() for s in row["resting"].split(";"))):
                begin, _, end = spell.partition("/")
                if date.fromisoformat(begin) <= day <= _day(end, END):
                    return True
    return False


def _attendance(rows: Rows, first: date, last: date) -> tuple[dict[str, Any], dict[str, Counter[str]]]:
    n: Counter[str] = Counter()
    came: Counter[str] = Counter()
    could: Counter[str] = Counter()
    for meeting in _inside(rows["meetings"], first, last):
        if meeting["type"] not in OWN or meeting["state"] not in HAPPENED:
            continue
        day = date.fromisoformat(meeting["date"])
        entries = [e for e in rows["attendance"] if e["meeting_id"] == meeting["id"]]
        counted = []
        for person in {r["person_id"] for r in rows["people"]}:
            attending = [
                r for r in rows["people"] if r["person_id"] == person and r["mode"] != "corresponding"
                and _covers(r, day)
            ]  # fmt: skip
            marks = {e["attendance"] for e in entries if e["name_id"] == person}
            if not attending or (_rests(rows, person, day) and "present" not in marks):
                continue
            counted.append(person)
            could[_category(_begun_last(attending))] += 1
            if "present" in marks:
                came[_category(_begun_last(attending))] += 1
            else:
                n["apologies" if "apologies" in marks else "absent"] += 1
        there = ("present", "in attendance", "observer", "deputy for")
        n["guests"] += sum(e["name_id"] not in counted and e["attendance"] in there for e in entries)
    present, possible = came.total(), could.total()
    rate = (Decimal(1000) * present / possible).quantize(Decimal(1), ROUND_HALF_UP) if possible else None
    figures = {"present": present, "possible": possible, "attendance_rate": None if rate is None else int(rate)}
    figures |= {code: n[code] for code in ("apologies", "absent", "guests")}
    return {f"meetings.{code}": value for code, value in figures.items()}, {
        "meetings.present_by_category": came,
        "meetings.possible_by_category": could,
    }


def _activities(rows: Rows, first: date, last: date) -> tuple[dict[str, Any], dict[str, Counter[str]]]:
    inside = _inside(rows["activities"], first, last)
    contacts = [int(a["contacts"]) for a in inside if a["contacts"]]
    spent = [Decimal(a["member_hours"]) * 60 for a in inside if a["member_hours"]]
    minutes = [int(exactly.quantize(Decimal(1), ROUND_HALF_UP)) for exactly in spent]
    by_type = Counter(dict.fromkeys(TYPES, 0))
    by_type.update(a["type"] for a in inside)
    return {
        "activity.contacts": sum(contacts) if contacts else None,
        "activity.member_minutes": sum(minutes) if minutes else None,
    }, {"activity.by_type": by_type}


def _due_at_close(row: Row, day: date) -> str:
    """Live through the days up to `day`, taking each later date as it is agreed."""
    due = row["due"]
    agreed = []
    for one in filter(None, (r.strip() for r in row["revised_due"].split(";"))):
        new, _, on = one.partition("@")
        agreed.append((_day(on or row["meeting_date"], BEGINNING), new))
    for today in _days(BEGINNING, day):
        for on, new in agreed:
            if on == today:
                due = new
    return due


def _actions(rows: Rows, first: date, last: date) -> tuple[dict[str, Any], dict[str, Counter[str]]]:
    n: Counter[str] = Counter()
    for row in rows["actions"]:
        ended = row["state"] in ("complete", "no longer needed", "transferred")
        raised = date.fromisoformat(row["raised"] or row["meeting_date"] or row["recorded"])
        closed = date.fromisoformat(row["closed"] or row["meeting_date"] or row["recorded"]) if ended else None

        def is_open(day: date, raised: date = raised, closed: date | None = closed) -> bool:
            return raised <= day and not (closed is not None and closed <= day)

        n["brought_forward"] += is_open(first - ONE)
        n["raised"] += any(day == raised for day in _days(first, last))
        if any(day == closed for day in _days(first, last)):
            n[{"complete": "completed"}.get(row["state"], row["state"].replace(" ", "_"))] += 1
        if is_open(last):
            n["carried_forward"] += 1
            owners = [o.strip() for o in row["owner_id"].split(";") if o.strip()]
            awake = not owners or any(not _rests(rows, owner, last) for owner in owners)
            due = _due_at_close(row, last)
            n["overdue_at_end"] += bool(due) and date.fromisoformat(due) <= last and awake
    codes = ("brought_forward", "raised", "completed", "no_longer_needed", "transferred", "carried_forward")
    return {f"actions.{code}": n[code] for code in (*codes, "overdue_at_end")}, {}
