"""What other people's headings and labels mean: which figure, in what it is written, whose it is and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from cpp_desktop.domain.network.foreign_cells import UNITS, USUAL
from cpp_desktop.domain.network.foreign_layouts import FREE, unit_of
from cpp_desktop.domain.network.foreign_sheets import key_of
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, key_label

ORGANISATION: Final = (
    "group", "groupname", "nameofgroup", "nameofthegroup", "organisation", "organisationname", "organisationcode",
    "org", "orgcode", "orgname", "partnershipgroup", "trust", "provider", "providercode", "site", "practice", "branch",
    "name", "team", "area", "locality",
)  # fmt: skip

PERIOD: Final = (
    "period", "year", "financialyear", "month", "date", "quarter", "reportingperiod", "reportingyear", "yearending",
    "monthyear", "timeperiod",
)  # fmt: skip

MEASURE: Final = ("measure", "indicator", "figure", "question", "item", "metric", "label", "field", "datafield")

VALUE: Final = ("value", "number", "count", "total", "answer", "amount", "result")

_SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = {
    "membership.at_start": ("members at start", "members at beginning", "opening membership", "members 1 April"),
    "membership.joined": ("new members", "joiners", "members joined", "recruited"),
    "membership.left": ("leavers", "members left", "members who left", "resigned"),
    "membership.at_end": (
        "members", "membership", "number of members", "total members", "current members", "members at end",
        "closing membership", "members 31 March", "no of members",
    ),
    "meetings.held": (
        "meetings", "meetings held", "number of meetings", "no of meetings", "number of meetings held", "held",
        "meetings in the year",
    ),
    "meetings.cancelled": ("cancelled", "meetings cancelled", "cancelled meetings"),
    "meetings.inquorate": ("inquorate", "not quorate"),
    "meetings.present": ("attendance", "total attendance", "attended", "present"),
    "meetings.apologies": ("apologies received", "number of apologies"),
    "meetings.attendance_rate": ("attendance %", "% attendance", "attendance rate", "average attendance"),
    "meetings.guests": ("visitors", "guests and visitors"),
    "activity.contacts": ("people reached", "contacts made", "number of contacts"),
    "activity.member_minutes": (
        "hours", "volunteer hours", "member hours", "hours given", "members hours", "time given",
        "hours of members time",
    ),
    "consultations.received": ("consultations", "requests for views", "consultations received"),
    "consultations.answered": ("consultation responses", "responses", "consultations responded to"),
    "representation.attended": ("outside meetings", "external meetings attended", "other meetings attended"),
    "information.documents_reviewed": ("leaflets reviewed", "documents", "information reviewed", "patient leaflets"),
    "influence.opened": ("issues raised", "concerns raised", "new issues"),
    "influence.closed": ("issues resolved", "issues closed", "concerns closed"),
    "actions.raised": ("actions", "new actions"),
    "actions.completed": ("actions done", "completed actions", "actions closed"),
    "training.sessions": ("training", "training events", "number of training sessions"),
    "training.people": ("people attending training", "number trained", "trained"),
    "money.budget": ("annual budget", "income", "funding"),
    "money.claimed_unpaid": ("claims outstanding", "unpaid claims"),
}  # fmt: skip

_CELL_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "travel": ("money.paid_by_kind", "travel"),
    "travelexpenses": ("money.paid_by_kind", "travel"),
    "travelcosts": ("money.paid_by_kind", "travel"),
    "carecosts": ("money.paid_by_kind", "care"),
    "involvementpayments": ("money.paid_by_kind", "involvement payment"),
    "otherexpenses": ("money.paid_by_kind", "other expense"),
}

_UNIT_WORDS: Final = (
    (re.compile(r"£\s*(?:000|k\b|thousand)|£'000|thousands? of pounds", re.IGNORECASE), "thousands of pounds"),
    (re.compile(r"\bpence\b", re.IGNORECASE), "pence"),
    (re.compile(r"£|\bpounds?\b", re.IGNORECASE), "pounds"),
    (re.compile(r"\bhours?\b|\bhrs?\b", re.IGNORECASE), "hours"),
    (re.compile(r"\bmin(?:ute)?s?\b", re.IGNORECASE), "minutes"),
    (re.compile(r"%|\bper ?cent(?:age)?\b", re.IGNORECASE), "percent"),
    (re.compile(r"\b000s?\b|\bthousands?\b", re.IGNORECASE), "thousands"),
)
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|^[\d.)\s]+|£|%")
_PLAIN = ("number of ", "no. of ", "no of ", "total number of ", "total ")


def _known() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for code, synonyms in _SYNONYMS.items():
        found |= {key_of(words): (code, "") for words in synonyms}
    for code in FIGURE_CODES:
        found[key_of(DEFINITIONS[code].label)] = (code, "")
        found[key_of(code)] = (code, "")
    for code, keys in BREAKDOWN_KEYS.items():
        for key in keys:
            found[key_of(DEFINITIONS[code].label + key_label(key))] = (code, key)
            found[key_of(f"{code}.{key}")] = (code, key)
    return found | dict(_CELL_WORDS)


_KNOWN: Final = _known()


def figure_of(words: str) -> tuple[str, str] | None:
    """Return the code, and the cell of a breakdown or nothing, that a heading or label means; None for other words."""
    plain = " ".join(_ASIDE.sub(" ", words).split()).casefold()
    tries = [words, plain, *(plain.removeprefix(p) for p in _PLAIN if plain.startswith(p))]
    return next((_KNOWN[key] for key in map(key_of, tries) if key in _KNOWN), None)


def unit_in(words: str) -> str:
    """Return what numbers under a heading are written in; empty where it does not say."""
    return next((unit for pattern, unit in _UNIT_WORDS if pattern.search(words)), "")


def written_in(words: str, code: str) -> str:
    """Return what a figure is written in under a heading: as that says, else as is usual."""
    said = unit_in(words)
    return said if said and UNITS[said][0] == unit_of(code) else USUAL[unit_of(code)]


def free_code(words: str) -> str:
    """Return a code for a figure that the return does not have: “Applications (£)” is foreign.applications_pence."""
    name = re.sub("[^a-z0-9]+", "_", _ASIDE.sub(" ", words).casefold()).strip("_")[:40].rstrip("_")
    if not name or not name[0].isalpha():
        name = f"figure_{name}".rstrip("_")
    for unit in ("pence", "minutes"):
        name = name.removesuffix(f"_{unit}") if name != unit else name
    kept_in = UNITS.get(unit_in(words), ("count", 0))[0]
    return f"{FREE}{name}_{kept_in}" if kept_in in ("pence", "minutes") else FREE + name
