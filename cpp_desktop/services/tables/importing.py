"""Bringing a table in: worked out first, row by row, then carried out as one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange import spreadsheets
from cpp_desktop.exchange.spreadsheets import RawTable
from cpp_desktop.services.action_changes import put
from cpp_desktop.services.last_meetings import name_minutes_items
from cpp_desktop.services.office import Office
from cpp_desktop.services.records import Record
from cpp_desktop.services.tables import mapping as columns_of
from cpp_desktop.services.tables.action_carrying import ActionMatching
from cpp_desktop.services.tables.actions import ActionTable
from cpp_desktop.services.tables.book import Book
from cpp_desktop.services.tables.columns import Row
from cpp_desktop.services.tables.desk import Desk
from cpp_desktop.services.tables.kinds import table_of
from cpp_desktop.services.tables.mapping import ColumnMap, Meanings
from cpp_desktop.services.tables.matching import Matching
from cpp_desktop.services.tables.meetings import MeetingTable
from cpp_desktop.services.tables.outcome import Outcome, Plan, Result
from cpp_desktop.services.tables.people import PeopleTable
from cpp_desktop.services.tables.people_planning import PeoplePlanning
from cpp_desktop.services.tables.sheet_rows import SheetRows
from cpp_desktop.services.tables.table import RecordTable, Table

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Transaction


def sheet_names(path: Path) -> list[str]:
    """Return the names of a workbook's sheets; empty for a file that has none.

    Raises:
        Refused: when the file cannot be read as a table.
    """
    return spreadsheets.sheet_names(path)


def read_source(
    kind: str, path: Path, *, sheet: str | None = None, columns: Mapping[str, str] | None = None
) -> RawTable:
    """Read a file's table as text. `columns` are those already chosen, to help find the row of headings.

    Raises:
        Refused: when there is no table in it.
    """
    return spreadsheets.read_table(path, sheet, columns_of.known_headings(table_of(kind)) | set(columns or ()))


def read_pasted(kind: str, text: str) -> RawTable:
    """Read a table that was copied from a spreadsheet program.

    Raises:
        Refused: when there is nothing in it.
    """
    return spreadsheets.read_pasted(text, columns_of.known_headings(table_of(kind)))


def guess_mapping(kind: str, headings: tuple[str, ...], chosen: Mapping[str, str] | None = None) -> ColumnMap:
    """Match a sheet's headings to a kind's; what the person has `chosen` comes first, an empty choice is unused.

    Raises:
        Refused: when a choice names a column or a field that is not there.
    """
    return columns_of.guessed(table_of(kind), headings, chosen)


def remember_mapping(
    office: Office, kind: str, mapping: Mapping[str, str], values: Mapping[tuple[str, str], str] | None = None
) -> None:
    """Keep what the person chose, for the next sheet like this one."""
    columns_of.remember(office, table_of(kind), mapping, values or {})


def remembered_mapping(office: Office, kind: str, headings: tuple[str, ...]) -> tuple[ColumnMap, Meanings]:
    """Return the columns and the words that the person chose before, as far as they fit these headings."""
    return columns_of.remembered(office, table_of(kind), headings)


def plan_import(
    office: Office,
    kind: str,
    raw: RawTable,
    mapping: Mapping[str, str] | None = None,
    values: Mapping[tuple[str, str], str] | None = None,
    answers: Mapping[int, str] | None = None,
    *,
    join: bool = False,
) -> Plan:
    """Work out what a table would change, and change nothing.

    Args:
        office: the open file and the day.
        kind: one of the kinds.
        raw: the table as read.
        mapping: our field by the sheet's column, all of them; guessed if None.
        values: what words mean, by field and word as written.
        answers: by row number, the id of the person who is meant, or "new" for somebody new; of an action that may be
            an earlier one, "same" or "another".
        join: make rows of one action that is carried forward from meeting to meeting that action's history.

    Raises:
        Refused: when the columns that are needed are not there.
    """
    table = table_of(kind)
    chosen = columns_of.guessed(table, raw.headings) if mapping is None else dict(mapping)
    meant = columns_of.meanings(table, values or {}, chosen)
    owners = {word: meant.pop((field, word)) for field, word in [*meant] if field == "owner"}
    sheet = SheetRows(table, raw, chosen, meant)
    _refuse_without_columns(table, sheet)
    with office.store.read() as snapshot:
        return _planned(table, sheet, answers or {}, Desk(Book(snapshot), office.today(), owners), join=join)


def plan_together(
    office: Office, raws: Mapping[str, RawTable], answers: Mapping[int, str] | None = None, *, join: bool = False
) -> tuple[Plan, ...]:
    """Work out what tables with our own headings would change, each as if those before it were in the file already.

    With `join` actions that are carried forward from meeting to meeting become one each; `answers` say by row which
    doubtful ones are the "same" or "another".

    Raises:
        Refused: when a column that is needed is not there.
    """
    plans: list[Plan] = []
    with office.store.read() as snapshot:
        book = Book(snapshot)
        for kind, raw in raws.items():
            table = table_of(kind)
            sheet = SheetRows(table, raw, {heading: heading for heading in raw.headings}, {})
            _refuse_without_columns(table, sheet)
            plans.append(_planned(table, sheet, answers or {}, Desk(book, office.today()), join=join))
            book = book.foreseeing(plans[-1].saves)
    return tuple(plans)


def _planned(table: Table, sheet: SheetRows, answers: Mapping[int, str], desk: Desk, *, join: bool) -> Plan:
    rows, unread = sheet.rows(answers)
    matching = _matching(table, desk, join=join)
    outcomes = matching.outcomes(rows)
    _remark_on_the_future(table, rows, outcomes, sheet, desk)
    return Plan(
        table.kind,
        _in_the_sheets_words([*outcomes, *unread], sheet),
        tuple(_last_of_each(desk.saves)),
        tuple(desk.removes),
        desk.unmatched,
        sheet.unused,
        (*sheet.read_with, *sheet.remarks, *desk.remarks),
        (*matching.questions, *desk.owners.questions()) if isinstance(matching, ActionMatching) else (),
        matching.joinable if isinstance(matching, ActionMatching) else 0,
    )


def carry_out(office: Office, plan: Plan) -> Result:
    """Save what a plan worked out, in one step that one Undo takes back."""
    if plan.saves or plan.removes:
        with office.store.transaction(f"import {plan.kind}") as tx:
            _save(tx, plan.saves)
            for record in plan.removes:
                tx.remove(record)
            if plan.kind == MeetingTable.kind:
                name_minutes_items(tx, office.today())
    return plan.result


def carry_out_together(office: Office, plans: Iterable[Plan], label: str) -> tuple[Result, ...]:
    """Save what several plans worked out, all of it or nothing, in one step that one Undo takes back."""
    plans = tuple(plans)
    if any(plan.saves or plan.removes for plan in plans):
        with office.store.transaction(label) as tx:
            for plan in plans:
                _save(tx, plan.saves)
                for record in plan.removes:
                    tx.remove(record)
    return tuple(plan.result for plan in plans)


def _save(tx: Transaction, records: Iterable[Record]) -> None:
    """Save records; an action that the sheet gives no reference gets the next one."""
    kept = list(records)
    put(tx, *(record for record in kept if isinstance(record, Action)))
    tx.save_all(record for record in kept if not isinstance(record, Action))


def _in_the_sheets_words(outcomes: list[Outcome], sheet: SheetRows) -> tuple[Outcome, ...]:
    """Return outcomes in order, each naming its column as the sheet does."""
    found = sorted(outcomes, key=lambda o: o.row)
    return tuple(replace(o, column=sheet.column(o.column)) if o.column else o for o in found)


def _matching(table: Table, desk: Desk, *, join: bool) -> PeoplePlanning | Matching[Any]:
    match table:
        case PeopleTable():
            return PeoplePlanning(desk)
        case ActionTable():
            return ActionMatching(table, desk, join=join)
        case RecordTable():
            return Matching(table, desk)
    raise TypeError(f"no plan for {table.kind}")


def _refuse_without_columns(table: Table, sheet: SheetRows) -> None:
    if sheet.has("id") or sheet.is_empty:
        return
    for column in table.columns:
        if column.required and not sheet.has(column.heading, *table.instead_of.get(column.heading, ())):
            why = f"No column was found for “{column.heading}”. Say which of the sheet's it is."
            raise Refused(columns=" ".join((why, *sheet.read_with)))


def _remark_on_the_future(table: Table, rows: list[Row], outcomes: list[Outcome], sheet: SheetRows, desk: Desk) -> None:
    differing = {o.row for o in outcomes if o.changes}
    for field, column in table.fields.items():
        if sheet.has(field) and not column.look_ahead:
            for row in rows:
                day = row.get(field)
                if isinstance(day, date) and day > desk.today and row.number in differing:
                    desk.note(row, f"the date in “{sheet.column(field)}” lies in the future.")


def _last_of_each(records: list[Record]) -> list[Record]:
    """Keep what was said last of each record, in the order in which they were first spoken of."""
    return list({(type(record), record.id): record for record in records}.values())
