"""Random groups as rows of the tables, full of the cases in which counting goes wrong."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from tests.oracle import Row, Rows

START = date(2023, 10, 1)
CATEGORIES = (
    "patient", "carer", "bereaved carer", "relative or friend", "nhs professional", "social care",
    "voluntary sector", "commissioner", "other",
)  # fmt: skip
REASONS = ("", "term ended", "resigned", "ill health", "moved", "job change", "died", "not known")
MEETING_TYPES = (
    "ordinary",
    "ordinary",
    "ordinary",
    "annual general",
    "extraordinary",
    "sub-group",
    "joint",
    "away day",
)
MEETING_STATES = ("held", "held", "held", "inquorate", "cancelled", "planned", "called")
MARKS = ("present", "present", "present", "apologies", "absent", "in attendance", "observer", "deputy for")
ACTION_STATES = ("open", "in progress", "complete", "complete", "no longer needed", "transferred")
ACTIVITY_TYPES = ("development", "opinion", "representation", "information", "influence")


def group(seed: int) -> tuple[Rows, date, date]:
    """Return a group's rows and a period: a year, a day, a leap day, eighteen months or anything."""
    r = Random(seed)
    first, last = _period(r)
    days = _Days(r, first, last)
    people = [row for n in range(r.randrange(9)) for row in _memberships(r, days, f"p{n}")]
    members = sorted({row["person_id"] for row in people})
    meetings = [_meeting(r, days, n) for n in range(r.randrange(9))]
    if meetings and r.random() < 0.5:
        meetings.append({**_meeting(r, days, len(meetings)), "date": meetings[0]["date"]})
    attendance = [row for m in meetings for row in _entries(r, m, members)]
    actions = [_action(r, days, n, meetings, members) for n in range(r.randrange(12))]
    activities = [_activity(r, days, n) for n in range(r.randrange(7))]
    rows = {"people": people, "meetings": meetings, "attendance": attendance}
    return {**rows, "actions": actions, "activities": activities}, first, last


def _period(r: Random) -> tuple[date, date]:
    first = START + timedelta(days=r.randrange(200))
    return r.choice(
        [
            (date(2024, 4, 1), date(2025, 3, 31)),
            (first, first),
            (date(2024, 2, 29), date(2024, 2, 29)),
            (date(2024, 2, 29), date(2025, 2, 28)),
            (date(2023, 10, 1), date(2025, 3, 31)),
            (first, first + timedelta(days=r.randrange(1, 600))),
        ]
    )


class _Days:
    """Days in and around a period; its ends and their neighbours come up often."""

    def __init__(self, r: Random, first: date, last: date) -> None:
        self.r = r
        ends = [day + timedelta(days=n) for day in (first, last) for n in (-2, -1, 0, 0, 1, 2)]
        self.near = [*ends, date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
        self.first, self.length = first, (last - first).days + 1

    def any(self) -> date:
        if self.r.random() < 0.4:
            return self.r.choice(self.near)
        return self.first + timedelta(days=self.r.randrange(-200, self.length + 100))

    def after(self, day: date) -> date:
        later = [d for d in (self.any() for _ in range(4)) if d >= day]
        return later[0] if later else day + timedelta(days=self.r.choice((0, 1, 30, 200)))


def _memberships(r: Random, days: _Days, person: str) -> list[Row]:
    rows: list[Row] = []
    joined: date | None = None if r.random() < 0.2 else days.any()
    rest = "; ".join(_rest(r, days) for _ in range(r.choice((0, 0, 1, 2))))
    for n in range(r.choice((1, 1, 1, 2, 2, 3))):
        left = None if r.random() < 0.35 else days.after(joined or days.first)
        categories = r.sample(CATEGORIES, r.choice((0, 1, 1, 2)))
        rows.append(
            {
                "id": f"{person}-m{r.randrange(10**6):06}-{n}",
                "person_id": person,
                "name": f"Person {person}",
                "categories": "; ".join(categories),
                "primary_category": r.choice(categories) if categories and r.random() < 0.8 else "",
                "mode": r.choice(("attending", "attending", "attending", "", "corresponding")),
                "joined": joined.isoformat() if joined else "",
                "left": left.isoformat() if left else "",
                "leaving_reason": r.choice(REASONS) if left else "",
                "resting": rest if n == 0 else "",
            }
        )
        # The next one overlaps, touches, leaves a gap of one day, or comes back much later.
        gap = r.choice((-20, 0, 1, 1, 2, 90))
        joined = (left or days.any()) + timedelta(days=gap)
    r.shuffle(rows)
    return rows


def _rest(r: Random, days: _Days) -> str:
    first = days.any()
    return f"{first}/{'' if r.random() < 0.3 else days.after(first)}"


def _meeting(r: Random, days: _Days, n: int) -> Row:
    return {
        "id": f"meeting{n}",
        "date": days.any().isoformat(),
        "type": r.choice(MEETING_TYPES),
        "state": r.choice(MEETING_STATES),
    }


def _entries(r: Random, meeting: Row, members: list[str]) -> list[Row]:
    names = [m for m in members if r.random() < 0.8] + ["Speaker" for _ in range(r.randrange(3))]
    if members and r.random() < 0.1:
        names.append(r.choice(members))
    return [
        {
            "id": f"{meeting['id']}-{n}",
            "meeting_id": meeting["id"],
            "name": name,
            "name_id": name if name in members else "",
            "attendance": r.choice(MARKS),
        }
        for n, name in enumerate(names)
    ]


def _action(r: Random, days: _Days, n: int, meetings: list[Row], members: list[str]) -> Row:
    meeting = r.choice(meetings) if meetings and r.random() < 0.7 else None
    state = r.choice(ACTION_STATES)
    raised = days.any() if r.random() < 0.4 else None
    recorded = days.any()
    began = raised or (date.fromisoformat(meeting["date"]) if meeting else recorded)
    revised = [f"{days.any()}{'@' + days.any().isoformat() if r.random() < 0.7 else ''}" for _ in range(r.randrange(3))]
    owners = r.sample(members, min(len(members), r.choice((0, 1, 1, 2))))
    closing = state in ("complete", "no longer needed", "transferred")
    # A reopened action keeps its old day in some lists; an ended one may have lost it.
    closed = days.after(began).isoformat() if closing and (raised or r.random() < 0.9) else ""
    return {
        "id": f"action{n}",
        "raised": raised.isoformat() if raised else "",
        "meeting_date": meeting["date"] if meeting else "",
        "meeting_id": meeting["id"] if meeting else "",
        "recorded": recorded.isoformat(),
        "owner_id": "; ".join(owners),
        "due": days.any().isoformat() if r.random() < 0.7 else "",
        "revised_due": "; ".join(revised),
        "state": state,
        "closed": closed or (days.any().isoformat() if not closing and r.random() < 0.2 else ""),
    }


def _activity(r: Random, days: _Days, n: int) -> Row:
    return {
        "id": f"activity{n}",
        "date": days.any().isoformat(),
        "type": r.choice(ACTIVITY_TYPES),
        "title": f"Activity {n}",
        "contacts": str(r.randrange(60)) if r.random() < 0.6 else "",
        "member_hours": str(r.randrange(80) / 4) if r.random() < 0.6 else "",
    }
