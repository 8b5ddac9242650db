"""What a group does beside its meetings counted a second time: day by day over rows as they are exported.

Shares no code with the app. Rows are dicts of text under the headings of the tables, an empty text is a blank cell.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from tests.oracle import Row, Rows

ONE = timedelta(days=1)
Counts = tuple[dict[str, Any], dict[str, dict[str, int | None]]]


def count(rows: Rows, first: date, last: date) -> Counts:
    """Return the figures and breakdowns that rest on the rows, by code."""
    period = [first + n * ONE for n in range((last - first).days + 1)]
    figures: dict[str, Any] = {}
    broken_down: dict[str, dict[str, int | None]] = {}
    for part in (_influence, _consultations, _representation, _training, _money, _work):
        some, cells = part(rows, period)
        figures |= some
        broken_down |= cells
    return figures, broken_down


def _is(text: str, day: date) -> bool:
    return text == day.isoformat()


def _on_days(rows: list[Row], heading: str, period: list[date]) -> list[Row]:
    """Walk through the days and take what each brings."""
    return [row for day in period for row in rows if _is(row[heading], day)]


def _is_by(text: str, day: date) -> bool:
    return text != "" and date.fromisoformat(text) <= day


def _influence(rows: Rows, period: list[date]) -> Counts:
    cases = rows["influence"]
    eve = period[0] - ONE
    is_open = {case["id"]: _is_by(case["raised"], eve) and not _is_by(case["closed"], eve) for case in cases}
    n: Counter[str] = Counter(brought_forward=sum(is_open.values()), opened=0, closed=0)
    outcomes: Counter[str] = Counter()
    for day in period:
        for case in cases:
            if _is(case["raised"], day):
                n["opened"] += 1
                is_open[case["id"]] = True
            if _is(case["closed"], day):
                n["closed"] += 1
                outcomes[case["outcome"] or "not known"] += 1
                is_open[case["id"]] = False
    n["carried_forward"] = sum(is_open.values())
    return {f"influence.{code}": value for code, value in n.items()}, {"influence.closed_by_outcome": dict(outcomes)}


def _consultations(rows: Rows, period: list[date]) -> Counts:
    asked = rows["consultations"]
    reviews = [row for row in asked if row["is_document_review"] == "yes"]
    steps = ("received", "answered", "declined", "feedback_received")
    titles = {" ".join(row["title"].lower().split()) for row in _on_days(reviews, "answered", period)}
    return {
        **{f"consultations.{step}": len(_on_days(asked, step, period)) for step in steps},
        "information.documents_reviewed": len(titles),
        "information.changes_adopted": len(_on_days(reviews, "changes_adopted", period)),
        "information.final_seen": len(_on_days(reviews, "final_version_received", period)),
    }, {}


def _representation(rows: Rows, period: list[date]) -> Counts:
    seats = [row for row in rows["representation"] if not row["date"]]
    attended = _on_days(rows["representation"], "date", period)
    held = [s for s in seats if not s["from"] or _is_by(s["from"], period[-1])]
    return {
        "representation.seats_at_end": sum(not _is_by(s["to"], period[-1]) for s in held),
        "representation.attended": len(attended),
        "representation.reported_back": sum(row["reported_back"] != "" for row in attended),
    }, {}


def _training(rows: Rows, period: list[date]) -> Counts:
    sessions = _on_days(rows["training"], "date", period)
    names = {row["person_id"]: row["name"] for row in rows["people"]}
    came: set[str] = set()
    for session in sessions:
        ids = [i.strip() for i in session["people_id"].split(";") if i.strip()]
        others = [name.strip() for name in session["people"].split(";") if name.strip()]
        for person in ids:
            others.remove(names[person])
        came |= {*ids, *(f"other {' '.join(name.lower().split())}" for name in others)}
    return {"training.sessions": len(sessions), "training.people": len(came)}, {}


def _money(rows: Rows, period: list[date]) -> Counts:
    lines = [row for row in rows["expenses"] if row["kind"] == "budget"]
    claims = [row for row in rows["expenses"] if row["kind"] != "budget"]
    waiting = []
    for claim in claims:
        ended = any(_is_by(claim[heading], period[-1]) for heading in ("paid", "declined"))
        if _is_by(claim["claimed"], period[-1]) and not ended:
            waiting.append(claim)
    paid: dict[str, list[Row]] = {}
    for claim in _on_days(claims, "paid", period):
        paid.setdefault(claim["kind"], []).append(claim)
    return {
        "money.budget": _pence(_on_days(lines, "incurred", period)),
        "money.claimed_unpaid": _pence(waiting),
    }, {"money.paid_by_kind": {kind: _pence(some) for kind, some in paid.items()}}


def _pence(rows: list[Row]) -> int | None:
    amounts = [int(Decimal(row["amount"]) * 100) for row in rows if row["amount"]]
    return sum(amounts) if amounts else None


def _work(rows: Rows, period: list[date]) -> Counts:
    decided = Counter(row["outcome"] for row in _on_days(rows["objectives"], "decided", period) if row["outcome"])
    return {}, {"work.by_outcome": dict(decided)}
