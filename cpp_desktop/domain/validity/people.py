"""What the group, its people and what was agreed with them must fulfil."""

from __future__ import annotations

import re
from datetime import date

from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.group import Group, ParentBody, SectionMark
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.representation import Place
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.domain.support import Consent, DeclaredInterest, Training
from cpp_desktop.domain.validity.rules import in_order, likely_day, problems
from cpp_desktop.domain.words import GroupWord

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_YEAR_START = re.compile(r"[0-9]{2}-[0-9]{2}")
_LEAP_YEAR = 2000
_NUMBER = r"[+(]?\d[\d\s()./\-]*(?:\s*(?:x|ext\.?|extension)\s*\d+)?"
# Several numbers stand in one cell of many a list: by day, in the evening.
_TELEPHONE = re.compile(rf"{_NUMBER}(?:\s*(?:[,;]|\bor\b|\band\b)\s*{_NUMBER})*", re.IGNORECASE)


@problems.register
def _(record: Group) -> dict[str, str]:
    found = {}
    if not record.name.strip():
        found["name"] = "Give the group its name."
    if not _is_day_of_a_year(record.year_start):
        found["year_start"] = "Write the year’s first day as month and day, like 04-01."
    if not 0 <= record.quorum_per_mille <= 1000:
        found["quorum_per_mille"] = "The fraction lies between none and all."
    if not 1 <= record.most_attached_mb <= 200:
        found["most_attached_mb"] = "Write a size from 1 to 200 MB."
    return found


def _is_day_of_a_year(text: str) -> bool:
    try:
        return bool(_YEAR_START.fullmatch(text)) and bool(date.fromisoformat(f"{_LEAP_YEAR}-{text}"))
    except ValueError:
        return False


@problems.register
def _(record: ParentBody) -> dict[str, str]:
    name = {} if record.name.strip() else {"name": "Give the parent body its name."}
    return name | in_order(record, "first", "last", "the parent body")


@problems.register
def _(record: SectionMark) -> dict[str, str]:
    return in_order(record, "first", "last", "the period")


@problems.register
def _(record: Person) -> dict[str, str]:
    found = likely_day(record.died_on, "died_on") | likely_day(record.needs_reviewed, "needs_reviewed")
    if not record.name.strip() and record.erased_on is None:
        found["name"] = "Write the person’s name."
    if record.email and not _EMAIL.fullmatch(record.email):
        found["email"] = f"“{record.email}” is not an e-mail address; one looks like name@example.org."
    for name in ("telephone", "mobile", "emergency_telephone"):
        number = getattr(record, name)
        if number and not _TELEPHONE.fullmatch(number):
            found[name] = f"“{number}” is not a telephone number."
    return found


@problems.register
def _(record: Membership) -> dict[str, str]:
    found = in_order(record, "joined", "left", "the membership")
    if record.primary_category and record.primary_category not in record.categories:
        found["primary_category"] = "The primary category must be one of the categories."
    return found


@problems.register
def _(record: Role) -> dict[str, str]:
    return in_order(record, "first", "last", "the role") | likely_day(record.term_end, "term_end")


@problems.register
def _(record: RestingSpell) -> dict[str, str]:
    return in_order(record, "first", "last", "the rest")


@problems.register
def _(record: Consent) -> dict[str, str]:
    found = likely_day(record.expires, "expires") | in_order(record, "given", "withdrawn", "the consent")
    if "withdrawn" in found and record.given and record.withdrawn and record.withdrawn < record.given:
        found["withdrawn"] = "The consent would be withdrawn before it was given."
    return found


@problems.register
def _(record: DeclaredInterest) -> dict[str, str]:
    found = {} if record.text.strip() else {"text": "Say what the interest is."}
    return found | likely_day(record.declared, "declared") | in_order(record, "first", "last", "the interest")


@problems.register
def _(record: Training) -> dict[str, str]:
    found = {} if record.title.strip() else {"title": "Say what the training was about."}
    return found | likely_day(record.date, "date")


@problems.register
def _(record: Place) -> dict[str, str]:
    found = in_order(record, "first", "last", "the place")
    if record.number < 1:
        found["number"] = "Write how many members are wanted, at least one."
    if record.category is None and not record.cancer_site.strip() and not record.area.strip():
        found["category"] = "Say for whom the place is: a category, a cancer site or an area."
    return found


@problems.register
def _(record: KnownApart) -> dict[str, str]:
    return {} if record.person_id != record.other_id else {"other_id": "These are one and the same entry."}


@problems.register
def _(record: SavedFilter) -> dict[str, str]:
    return {} if record.name.strip() else {"name": "Give the filter a name."}


@problems.register
def _(record: GroupWord) -> dict[str, str]:
    word = record.word.strip()
    if not word:
        return {"word": "Write the word."}
    return {} if len(word) <= 60 else {"word": "This is longer than a word."}
