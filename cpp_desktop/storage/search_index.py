"""The words of the records, ready to be searched: kept in step by every transaction, encrypted with the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.wording import long_date
from cpp_desktop.storage.references import chunks
from cpp_desktop.storage.rows import Plain
from cpp_desktop.storage.tables import KIND_OF, TABLE_OF, searched

Row = Mapping[str, Plain]
Words = tuple[str, str]

START, END = "\x02", "\x03"
"""What stands before and after the words found, in a snippet."""

_SNIPPET_WORDS = 12


def _joined(*names: str) -> Callable[[Row], str]:
    return lambda row: "\n".join(str(row[name]) for name in names if row[name])


def _day(row: Row) -> str:
    return long_date(date.fromisoformat(str(row["date"])))


# What each kind of record is found by: its title, and the rest. Reasons for ending anything are nobody's to search.
_TITLES: dict[type, Callable[[Row], str]] = {
    Person: _joined("name", "known_as"),
    Meeting: lambda row: f"{_joined('title', 'type')(row)}\n{_day(row)}",
    AgendaItem: _joined("title"),
    ItemPaper: _joined("title"),
    Minute: _joined("number"),
    Action: _joined("text"),
    Activity: _joined("title"),
    InfluenceCase: _joined("theme", "reference", "put_to", "raised_by"),
    CaseStep: _joined("text"),
    Consultation: _joined("title", "requester"),
    Evidence: _joined("title"),
}
_BODIES: dict[type, Callable[[Row], str]] = {
    Person: _joined("email", "telephone", "mobile", "address", "postcode", "notes"),
    Meeting: _joined("venue"),
    AgendaItem: _joined("lead", "asked"),
    ItemPaper: _joined("file_name", "told"),
    Minute: _joined("text", "decision", "reason", "dissent"),
    Action: _joined("reference", "owner"),
    Activity: lambda row: f"{_joined('requester')(row)}\n{_day(row)}",
    InfluenceCase: _joined("what_changed", "why_it_mattered", "users_view", "professionals_view"),
    CaseStep: _joined(),
    Consultation: _joined(),
    Evidence: _joined("file_name"),
}
SEARCHED: tuple[type, ...] = tuple(_TITLES)


_LAY_OUT = (
    "CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')",
    # Without this the words of what is removed would stay in the file, even after VACUUM.
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
)


def lay_out(connection: Connection) -> None:
    """Make the full-text table in a new file."""
    for statement in _LAY_OUT:
        connection.exec_driver_sql(statement)


def words_of(kind: type, row: Row) -> Words:
    """Return what a record is found by: the words of its title, and the others."""
    return _TITLES[kind](row), _BODIES[kind](row)


def keep(connection: Connection, table: str, new: Iterable[Row], changed: Iterable[tuple[Row, Row]]) -> None:
    """Follow what was written to a table: rows that are new, and pairs of what a row was and is."""
    kind = KIND_OF[table]
    if kind not in _TITLES:
        return
    entering = [(row, words_of(kind, row)) for row in new]
    leaving, altered = [], []
    for old, row in changed:
        before, after = (None if r["removed"] else words_of(kind, r) for r in (old, row))
        if before is None and after is not None:
            entering.append((row, after))
        elif before is not None and after is None:
            leaving.append(str(row["id"]))
        elif after is not None and before != after:
            altered.append((row, after))
    forget(connection, leaving)
    _relearn(connection, altered)
    _learn(connection, table, entering)


_RELEARN = text(
    "UPDATE search SET title = :title, body = :body "
    "WHERE rowid = (SELECT place FROM searched WHERE record_id = :record_id)"
)
_LEARN = text("INSERT INTO search (rowid, title, body) VALUES (:place, :title, :body)")
_FORGET = text("DELETE FROM search WHERE rowid = :gone")


def _relearn(connection: Connection, altered: list[tuple[Row, Words]]) -> None:
    if altered:
        rows = [{"record_id": row["id"], "title": title, "body": body} for row, (title, body) in altered]
        connection.execute(_RELEARN, rows)


def _learn(connection: Connection, table: str, entering: list[tuple[Row, Words]]) -> None:
    if not entering:
        return
    first = 1 + (connection.execute(select(func.max(searched.c.place))).scalar() or 0)
    places = [
        {"place": place, "kind": table, "record_id": row["id"], "title": title, "body": body}
        for place, (row, (title, body)) in enumerate(entering, start=first)
    ]
    connection.execute(insert(searched), places)
    connection.execute(_LEARN, places)


def forget(connection: Connection, ids: Collection[str]) -> None:
    """Forget the words of records."""
    for chunk in chunks(ids):
        found = connection.execute(select(searched.c.place).where(searched.c.record_id.in_(chunk))).scalars().all()
        if found:
            places = [{"gone": place} for place in found]
            connection.execute(_FORGET, places)
            connection.execute(delete(searched).where(searched.c.place == bindparam("gone")), places)


def matching(connection: Connection, words: str) -> list[tuple[type, str]]:
    """Return which records hold every word, or one that begins with it, accents apart: kind and id, newest first."""
    wanted = _query(words)
    if not wanted:
        return []
    query = text(
        "SELECT searched.kind, searched.record_id FROM search JOIN searched ON searched.place = search.rowid "
        "WHERE search MATCH :wanted ORDER BY search.rowid DESC"
    )
    return [(KIND_OF[kind], record_id) for kind, record_id in connection.execute(query, {"wanted": wanted}).all()]


def snippets(connection: Connection, words: str, ids: Collection[str]) -> dict[str, str]:
    """Return by id the part of each record's text, beside its title, in which the words stand, each marked."""
    wanted, found = _query(words), {}
    query = text(
        f"SELECT searched.record_id, snippet(search, 1, :start, :end, '…', {_SNIPPET_WORDS}) FROM search "
        "JOIN searched ON searched.place = search.rowid WHERE search MATCH :wanted AND search.rowid = :place"
    )
    for chunk in chunks(ids if wanted else ()):
        for place in connection.execute(select(searched.c.place).where(searched.c.record_id.in_(chunk))).scalars():
            marks = {"wanted": wanted, "place": place, "start": START, "end": END}
            found.update({row[0]: row[1] for row in connection.execute(query, marks)})
    return found


def _query(words: str) -> str:
    # Quoted, or FTS5 takes a hyphen for "not" and a word like NEAR for a command.
    return " ".join(f'"{word}"*' for word in re.findall(r"[^\W_]+", words))


def finding(connection: Connection) -> str | None:
    """Return what is wrong with the index, in a sentence; None where it knows every record that there is."""
    counts = select(searched.c.kind, func.count()).group_by(searched.c.kind)
    kept = {row[0]: row[1] for row in connection.execute(counts)}
    for kind in SEARCHED:
        table = TABLE_OF[kind]
        there = connection.execute(select(func.count()).select_from(table).where(table.c.removed == 0)).scalar_one()
        if there != kept.get(table.name, 0):
            return "The search does not know every record."
    return None
