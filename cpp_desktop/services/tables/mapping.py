"""Which of a sheet's columns is which of ours: guessed by its heading, chosen by the person, and remembered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cpp_desktop.domain.errors import Refused
from cpp_desktop.exchange.spreadsheets import heading_key
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables.cells import vocabulary_key
from cpp_desktop.services.tables.columns import Column
from cpp_desktop.services.tables.table import Table

ColumnMap = dict[str, str]
Meanings = dict[tuple[str, str], str]
_COLUMN, _VALUE = "column ", "value "


def known_headings(table: Table) -> set[str]:
    """Return everything that one of a table's headings may be called."""
    return {name for column in table.fields.values() for name in (column.heading, *column.synonyms)}


def guessed(table: Table, headings: Sequence[str], chosen: Mapping[str, str] | None = None) -> ColumnMap:
    """Match a sheet's headings to ours, column by column; what the person has chosen comes first.

    `chosen` is by the sheet's heading; an empty choice leaves a column unused.

    Raises:
        Refused: when a choice names a column or a field that is not there, or a field twice.
    """
    mapping = _checked(table, headings, chosen or {})
    free = [h for h in headings if h not in mapping]
    for names_of in (_own_name, _synonyms):
        for field in table.fields.values():
            names = {heading_key(name) for name in names_of(field)}
            for heading in [h for h in free if heading_key(h) in names]:
                if field.joined or field.heading not in mapping.values():
                    mapping[heading] = field.heading
                    free.remove(heading)
    return {h: mapping[h] for h in headings if mapping.get(h)}


def _own_name(column: Column) -> Iterable[str]:
    return (column.heading,)


def _synonyms(column: Column) -> Iterable[str]:
    return column.synonyms


def _checked(table: Table, headings: Sequence[str], chosen: Mapping[str, str]) -> ColumnMap:
    by_key = {heading_key(h): h for h in reversed(headings)}
    fields = {heading_key(f): f for f in table.fields}
    mapping: ColumnMap = {}
    for column, field in chosen.items():
        heading = column if column in headings else by_key.get(heading_key(column))
        if heading is None:
            raise Refused(map=f"There is no column “{column}”; the sheet has {', '.join(headings)}.")
        meant = fields.get(heading_key(field), "")
        if field.strip() and not meant:
            raise Refused(map=f"There is no field “{field}” in {table.kind}; there is {', '.join(table.fields)}.")
        if meant and meant in mapping.values() and not table.fields[meant].joined:
            raise Refused(map=f"Two columns are both said to be {meant}.")
        mapping[heading] = meant
    return mapping


def meanings(table: Table, values: Mapping[tuple[str, str], str], mapping: Mapping[str, str]) -> Meanings:
    """Return what words stand for by field and word as compared; a field can be called by the sheet's column, too.

    Raises:
        Refused: for a field that is not there.
    """
    fields = {heading_key(c): f for c, f in mapping.items()} | {heading_key(f): f for f in table.fields}
    found: Meanings = {}
    for (field, written), meant in values.items():
        heading = fields.get(heading_key(field))
        if heading is None:
            raise Refused(value=f"There is no field “{field}” in {table.kind}; there is {', '.join(table.fields)}.")
        found[heading, vocabulary_key(written)] = meant
    return found


def remember(office: Office, table: Table, mapping: Mapping[str, str], values: Mapping[tuple[str, str], str]) -> None:
    """Keep what the person chose for a table's columns and words, for the next sheet like this one."""
    kept = {f"{_COLUMN}{heading_key(h)}": field for h, field in mapping.items()}
    kept |= {f"{_VALUE}{field}:{written}": meant for (field, written), meant in values.items()}
    office.store.keep_draft(_key(table), {**(office.store.draft(_key(table)) or {}), **kept})


def remembered(office: Office, table: Table, headings: Sequence[str]) -> tuple[ColumnMap, Meanings]:
    """Return what the person chose before, as far as it fits these headings; words by field and as written."""
    kept = office.store.draft(_key(table)) or {}
    chosen = {h: kept[key] for h in headings if (key := f"{_COLUMN}{heading_key(h)}") in kept}
    said = [(k.removeprefix(_VALUE).partition(":"), meant) for k, meant in kept.items() if k.startswith(_VALUE)]
    return chosen, {(field, written): meant for (field, _, written), meant in said}


def _key(table: Table) -> str:
    return f"import {table.kind}"
