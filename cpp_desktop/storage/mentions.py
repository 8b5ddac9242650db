"""The rows that belong to one person, and the texts of all others that name them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_type_hints

from sqlalchemy import Connection, or_, select

from cpp_desktop.domain.agendas import ItemPaper, ParkedItem, TemplateItem
from cpp_desktop.domain.duplicates import KnownApart
from cpp_desktop.domain.erasure import Marks, Mention, Names, marks
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.group import Group, SectionMark
from cpp_desktop.domain.initials import generated_initials
from cpp_desktop.domain.issued_papers import IssuedPaper, PackPart
from cpp_desktop.domain.letterheads import Letterhead, WordTemplate
from cpp_desktop.domain.meetings import AgendaItem, Attendance, MeetingInterest
from cpp_desktop.domain.people import Membership, Person, RestingSpell, Role
from cpp_desktop.domain.reflection import ReflectionCount, ReflectionSheet
from cpp_desktop.domain.representation import Seat, SeatAttendance
from cpp_desktop.domain.saved_filters import SavedFilter
from cpp_desktop.domain.signed_returns import CheckOverride, NetworkLetter, ReturnText, SignedReturn
from cpp_desktop.domain.sub_groups import SubGroupMember
from cpp_desktop.domain.support import Consent, DeclaredInterest
from cpp_desktop.storage.references import chunks
from cpp_desktop.storage.tables import RECORDS, REFERENCES, TABLE_OF, change

Row = Mapping[str, Any]

OWN: tuple[type, ...] = (
    Membership, Role, RestingSpell, Attendance, Seat, Consent, DeclaredInterest, KnownApart, MeetingInterest,
    SubGroupMember, SeatAttendance, Expense,
)  # fmt: skip
"""Kinds of record that are about one person."""

_LINKS = (*(name for name, table in REFERENCES.items() if table == "person"), "owner_ids", "person_ids")
# What a text can be and is none: the words of the program. Other people's own names stay theirs.
_NO_TEXTS: dict[type, tuple[str, ...]] = {
    Group: ("year_start",),
    SectionMark: ("section",),
    SavedFilter: ("screen",),
    ReflectionCount: ("answer",),
    ReflectionSheet: ("digest",),
    # What went out stays as it was, unless she says otherwise of the whole paper.
    IssuedPaper: ("digest", "said", "whole"),
    PackPart: ("title", "digest", "labels", "lost", "marks"),
    Evidence: ("digest", "media_type"),
    ItemPaper: ("digest", "pages_digest", "media_type"),
    Letterhead: ("logo_digest", "accent"),
    WordTemplate: ("digest",),
    ReturnText: ("section",),
    CheckOverride: ("check",),
    SignedReturn: ("document", "digest", "counted", "key"),
    NetworkLetter: ("document",),
    AgendaItem: ("picture",),
    ParkedItem: ("picture",),
    TemplateItem: ("picture",),
    Person: ("name", "known_as", "email", "telephone", "mobile", "initials"),
}
_PERSON, _REMOVED = TABLE_OF[Person], "removed"


@dataclass(frozen=True, slots=True)
class Them:
    """One person: all their ids (entries merged into theirs too), what names them, and their rows' ids by table."""

    ids: frozenset[str]
    marks: Marks | None
    own: Mapping[str, frozenset[str]]

    def links(self, row: Row) -> bool:
        """Say whether a record names the person by id."""
        return any(i in str(row[link]) for link in _LINKS if row.get(link) for i in self.ids)


@cache
def free_texts(kind: type) -> tuple[str, ...]:
    """Return the fields of a record type in which anything can be typed."""
    hints, none = get_type_hints(kind), ("id", *_NO_TEXTS.get(kind, ()))
    texts = [name for name, hint in hints.items() if hint in (str, tuple[str, ...])]
    return tuple(name for name in texts if name not in none and not name.endswith(("_id", "_ids")))


def them(connection: Connection, person_id: str) -> Them:
    """Return who is meant by an id, from what the file and its log know of them."""
    people = {row.id: dict(row._mapping) for row in connection.execute(select(_PERSON))}
    ids = _merged_into(connection, people, person_id)
    living = {i: row for i, row in people.items() if not row[_REMOVED] and row["name"]}
    letters = generated_initials({i: str(row["name"]) for i, row in living.items()})
    others = [Names.of([row]) for i, row in living.items() if i not in ids]
    own = Names.of([*(people[i] for i in ids if i in people), *_earlier(connection, ids)])
    found = marks(own, {letters[i] for i in ids if i in letters}, others)
    return Them(frozenset(ids), found, {"person": frozenset(ids), **_own_ids(connection, ids)})


def _merged_into(connection: Connection, people: Mapping[str, Row], person_id: str) -> set[str]:
    """A removed entry is the same person's if records went over from it, or if it bears the same name or e-mail."""
    references = change.c.field.in_(_LINKS)
    moves = connection.execute(select(change.c.old, change.c.new).where(references, change.c.old.is_not(None))).all()
    gone = {i for i, row in people.items() if row[_REMOVED]}
    ids = {person_id}
    while True:
        came = {old.strip('"') for old, new in moves if new is not None and new.strip('"') in ids}
        known = {str(people[i][f]).casefold() for i in ids if i in people for f in ("name", "email")} - {""}
        same = {i for i in gone if not known.isdisjoint(str(people[i][f]).casefold() for f in ("name", "email"))}
        more = (came & gone | same) - ids
        if not more:
            return ids
        ids |= more


def _earlier(connection: Connection, ids: Collection[str]) -> Iterator[Row]:
    """What the log says the person was once called and reached by."""
    of_them = (change.c.kind == "person", change.c.record_id.in_(list(ids)))
    for entry in connection.execute(select(change.c.field, change.c.old, change.c.new).where(*of_them)):
        for text in (entry.old, entry.new):
            value = json.loads(text) if text else None
            yield value if isinstance(value, dict) else {entry.field: value}


def _own_ids(connection: Connection, ids: Collection[str]) -> dict[str, frozenset[str]]:
    found = {}
    for kind in OWN:
        table = TABLE_OF[kind]
        columns = [table.c[name] for name in _LINKS if name in table.c]
        query = select(table.c.id).where(or_(*(column.in_(list(ids)) for column in columns)))
        found[table.name] = frozenset(connection.execute(query).scalars())
    return found


def rows_of_others(connection: Connection, who: Them) -> Iterator[tuple[type, Row]]:
    """Give every row, of what was removed too, that has texts and is not the person's own."""
    for kind in RECORDS:
        table = TABLE_OF[kind]
        own = who.own.get(table.name, frozenset())
        if free_texts(kind):
            for found in connection.execute(select(table)):
                row = dict(found._mapping)
                if row["id"] not in own:
                    yield kind, row


def mentions(connection: Connection, person_id: str) -> list[Mention]:
    """Return where texts of other records name a person, each way of naming them once a field."""
    who, found = them(connection, person_id), []
    if who.marks is None:
        return []
    for kind, row in rows_of_others(connection, who):
        if row[_REMOVED]:
            continue
        linked = who.links(row)
        for field in free_texts(kind):
            met = set()
            for how, start, end in who.marks.found(row[field] or ""):
                if how not in met:
                    met.add(how)
                    sure = who.marks.is_sure(how, linked=linked)
                    found.append(Mention(kind, row["id"], field, how, row[field], start, end, sure))
    return found


def rewritten(value: Any, change_text: Callable[[str], str]) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return a JSON value with every text in it, and in JSON inside a text, changed."""
    if isinstance(value, str):
        return _inside(value, change_text)
    if isinstance(value, list):
        return [rewritten(one, change_text) for one in value]
    if isinstance(value, dict):
        return {key: rewritten(one, change_text) for key, one in value.items()}
    return value


def _inside(text: str, change_text: Callable[[str], str]) -> str:
    if "\\u" in text and text[:1] in ("{", "["):
        try:
            held = json.loads(text)
        except ValueError:
            return change_text(text)
        told = rewritten(held, change_text)
        return text if told == held else json.dumps(told)
    return change_text(text)


def is_there(connection: Connection, ids: Iterable[str]) -> list[str]:
    """Return which of these people are in the file with their names."""
    found: list[str] = []
    for chunk in chunks(list(ids)):
        query = select(_PERSON.c.id).where(_PERSON.c.id.in_(chunk), _PERSON.c.erased_on.is_(None))
        found += connection.execute(query).scalars()
    return found
