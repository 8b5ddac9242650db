"""Everything that stands in a return's file, line by line in words, so that it can be read before it leaves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from cpp_desktop.domain.activities import TYPE_WORDS
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, Section, key_label, section_of, value_words
from cpp_desktop.domain.return_texts import POPULATION
from cpp_desktop.domain.wording import day_month_year

HIDDEN = "suppressed"
REASONS = "Reasons that go with it"
"""The heading over what is said of checks that did not come out."""

_TYPES = {one.value: words for one, words in TYPE_WORDS.items()} | {"action": "Action"}
_TABLES = {
    "membership": ("officers", "vacancies"),
    "influence": ("long_running", "stories"),
}
"""The tables of a return's file, by the section that they stand in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One line of a return's file: the heading that it stands under, what it is, and what it says in words.

    A small number that leaves as "suppressed" `is_hidden`. `place` tells one line from another.
    """

    band: str
    label: str
    words: str
    place: str
    is_hidden: bool = False


def contents(document: Mapping[str, Any]) -> Iterator[Content]:
    """Return all that a return's file says, in the order of its sections, but for its seal and signature."""
    for section in SECTIONS:
        if section.key == "cover":
            yield from _cover(section, document)
        yield from _figures(section, document)
        yield from _cells(section, document)
        for table in _TABLES.get(section.key, ()):
            yield from _rows(section, table, document)
        if text := document["texts"].get(section.key):
            yield Content(band=_band(section), label="Text", words=text, place=f"texts/{section.key}")
    for one in document["overrides"]:
        yield Content(band=REASONS, label=one["check"], words=one["reason"], place=f"overrides/{one['check']}")


def _band(section: Section) -> str:
    return f"{section.number}  {section.title}"


def _cover(section: Section, document: Mapping[str, Any]) -> Iterator[Content]:
    period = document["period"]
    told = {
        "Group": document["group"]["name"],
        "The group’s number in this file": document["group"]["id"],
        "Parent body": document["parent"]["name"] or "not recorded",
        "Period": f"{_day(period['from'])} to {_day(period['to'])}",
        "Revision": f"{document['revision']}, {document['status']}",
        "Made": _day(document["made"]),
        "Small numbers of people": document["disclosure"],
    }
    for label, words in told.items():
        yield Content(band=_band(section), label=label, words=words, place=f"cover/{label}")


def _figures(section: Section, document: Mapping[str, Any]) -> Iterator[Content]:
    for code, value in document["figures"].items():
        if section_of(code) == section:
            label, _, unit = DEFINITIONS[code]
            yield Content(band=_band(section), label=label, words=value_words(value, unit), place=code)


def _cells(section: Section, document: Mapping[str, Any]) -> Iterator[Content]:
    for code, cells in document["breakdowns"].items():
        if section_of(code) != section:
            continue
        label, unit = (
            (DEFINITIONS[code].label, DEFINITIONS[code].unit) if code in DEFINITIONS else (_asked(code), "count")
        )
        for key, value in cells.items():
            name = key_label(key) if code in DEFINITIONS else key
            yield Content(
                band=_band(section),
                label=f"{label}: {name}",
                words="hidden" if value == HIDDEN else value_words(value, unit),
                place=f"{code}/{key}",
                is_hidden=value == HIDDEN,
            )


def _asked(code: str) -> str:
    """Return a monitoring question as its code tells it."""
    asked = code.partition(".")[2].removesuffix(POPULATION).replace("_", " ").capitalize()
    return f"{asked}, population served" if code.endswith(POPULATION) else asked


def _rows(section: Section, table: str, document: Mapping[str, Any]) -> Iterator[Content]:
    for at, one in enumerate(document["tables"][table]):
        label, words = _row(table, one)
        yield Content(band=_band(section), label=label, words=words, place=f"{table}/{at}")


def _row(table: str, one: Mapping[str, Any]) -> tuple[str, str]:
    """Put one row of a table into words: what it is, and what it says."""
    if table == "officers":
        days = " ".join(f"{word} {_day(one[word])}" for word in ("from", "to") if one[word])
        return one["role"], ", ".join(filter(None, (one["name"] or "not named", days)))
    if table == "vacancies":
        return one["role"], f"vacant since {_day(one['since'])}"
    if table == "long_running":
        return "Long-running case", f"{one['theme']}, raised {_day(one['raised'])}"
    return f"Story, {_TYPES.get(one['type'], one['type'])}", f"{_day(one['date'])}: {one['title']}"


def _day(written: str) -> str:
    return day_month_year(date.fromisoformat(written))
