"""Foreign sheets with headings: a row an organisation or one of its months, or a row a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from cpp_desktop.domain.dates import is_month_first
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.foreign_cells import Value, read_value
from cpp_desktop.domain.network.foreign_entries import Entries, Told, told_once
from cpp_desktop.domain.network.foreign_layouts import ForeignLayout, Measure, Place, Shape, unit_of
from cpp_desktop.domain.network.foreign_periods import Stretch
from cpp_desktop.domain.network.foreign_readings import TotalCheck
from cpp_desktop.domain.network.foreign_sheets import (
    Headings,
    Row,
    Sheet,
    cell_name,
    headings_of,
    is_total,
    key_of,
    letters_of,
    paths_of,
    text_at,
)
from cpp_desktop.domain.network.records import Cell


@dataclass(slots=True)
class _Table:
    """One sheet while it is read: sums by column since the last row of totals (`block`) and from the top (`grand`)."""

    entries: Entries
    sheet: Sheet
    headings: Headings
    organisation: Told | None
    period: Told | None
    month_first: bool
    names: dict[str, list[Measure]]
    indices: dict[int, int | None]
    above: str = ""
    period_above: str = ""
    block: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    grand: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    counted: int = 0

    @property
    def layout(self) -> ForeignLayout:
        return self.entries.layout

    def index(self, place: Place | None) -> int | None:
        # By which object it is: a place is asked for in every row, and to compare it takes longer than to read a cell.
        return self.indices.get(id(place))

    def told(self, row: Row, place: Place | None) -> Told:
        index = self.index(place)
        if index is None:
            return Told("")
        return Told(text_at(row[1], index), cell_name(self.sheet, row[0], index))

    def figures(self) -> Iterator[tuple[int, Measure]]:
        """Each column of figures once, with the first figure that it is for."""
        done: set[int] = set()
        for measure in self.layout.measures:
            index = self.index(measure.place)
            if index is not None and index not in done:
                done.add(index)
                yield index, measure


def read_table(entries: Entries, sheet: Sheet) -> bool:
    """Note down what a sheet with headings says; False where its headings are others."""
    headings = headings_of(entries.layout, sheet)
    if headings is None or not any(m.place is None or m.place in headings.columns for m in entries.layout.measures):
        return False
    layout = entries.layout
    names: dict[str, list[Measure]] = defaultdict(list)
    for measure in layout.measures:
        names[key_of(measure.named)].append(measure)
    body = sheet.rows[headings.begins + headings.height :]
    dates = headings.columns.get(layout.period)
    month_first = dates is not None and is_month_first(text_at(cells, dates) for _, cells in body)
    organisation, period = told_once(layout.organisation, sheet), told_once(layout.period, sheet)
    places = [layout.organisation, layout.period, layout.figure, layout.value]
    places += [place for m in layout.measures for place in (m.place, m.cell_from)]
    indices = {id(place): headings.columns.get(place) for place in places if place}
    table = _Table(entries, sheet, headings, organisation, period, month_first, names, indices)
    for place in headings.missing:
        why = said("No column is called so, or more than one is.")
        entries.doubt(sheet, "", " > ".join(place.text), why, Cell.NOT_RECORDED.value)
    for row in body:
        if _is_end(layout, row):
            break
        _read_row(table, row)
    return True


def _is_end(layout: ForeignLayout, row: Row) -> bool:
    first = next((text.strip().casefold() for text in row[1] if text.strip()), "")
    return any(first.startswith(end.casefold()) for end in layout.ends)


def _read_row(table: _Table, row: Row) -> None:
    if tuple(map(key_of, row[1])) == table.headings.keys:
        return
    if _is_total_row(table, row):
        _compare(table, row)
        return
    organisation = table.organisation or table.told(row, table.layout.organisation)
    if not table.organisation and not organisation.text and table.layout.carried_down:
        organisation = Told(table.above, organisation.cell)
    table.above = organisation.text or table.above
    period = table.period or table.told(row, table.layout.period)
    if not table.period and not period.text and table.layout.period_carried_down:
        period = Told(table.period_above, period.cell)
    table.period_above = period.text
    if not _has_figures(table, row):
        if organisation.text and not table.organisation:
            table.entries.doubt(table.sheet, organisation.cell, organisation.text, said("This row holds no figures."))
        return
    if not organisation.text:
        _without_name(table, row, organisation)
        return
    if not period.text and _is_unnamed_total(table, row):
        return
    own_years = all(m.period for m in table.layout.measures)
    when = None if own_years else table.entries.stretch(table.sheet, period, table.month_first)
    if when is None and not own_years:
        return
    name = table.entries.organisation(organisation.text)
    if not _is_again(table, row, name, when):
        table.entries.found.rows += 1
        _note_row(table, row, name, when)


def _has_figures(table: _Table, row: Row) -> bool:
    if table.layout.shape is Shape.LONG:
        return bool(table.told(row, table.layout.figure).text)
    columns = [index for index, _ in table.figures()]
    return not columns or any(text_at(row[1], index) for index in columns)


def _without_name(table: _Table, row: Row, organisation: Told) -> None:
    if not _is_unnamed_total(table, row):
        table.entries.doubt(table.sheet, organisation.cell, "", said("This row names no organisation."))


def _is_again(table: _Table, row: Row, name: str, when: Stretch | None) -> bool:
    """Say whether the same row was read before, in this file or another: it is counted once, and listed."""
    if any(m.place is None and not m.named for m in table.layout.measures):
        return False  # Where rows are counted, two that say the same are two answers.
    said_before = (name, str(when), *(text.strip() for text in row[1]))
    here = said("row {0} of {1}").format(row[0], table.sheet.file)
    before = table.entries.rows.setdefault(said_before, here)
    if before == here:
        return False
    first = cell_name(table.sheet, row[0], 0)
    why = said("This row says the same as {0}; it was counted once.").format(before)
    table.entries.doubt(table.sheet, first, text_at(row[1], 0), why)
    return True


def _note_row(table: _Table, row: Row, name: str, when: Stretch | None) -> None:
    entries, sheet = table.entries, table.sheet
    table.counted += 1
    summed: set[int] = set()
    for measure in _measures_of(table, row):
        told, value = _number(table, row, measure)
        if told is None:
            continue
        stretch = entries.stretch(sheet, Told(measure.period)) if measure.period else when
        cell = measure.cell
        if measure.cell_from:
            named = entries.breakdown_cell(sheet, measure, table.told(row, measure.cell_from))
            if named is None:
                continue
            cell = named
        index = table.index(measure.place)
        if index is not None and index not in summed and value.number is not None:
            summed.add(index)
            table.block[index] += value.number
            table.grand[index] += value.number
        if stretch:
            entries.note(sheet, measure, told, name, stretch, value, cell)


def _measures_of(table: _Table, row: Row) -> list[Measure]:
    if table.layout.shape is not Shape.LONG:
        return list(table.layout.measures)
    told = table.told(row, table.layout.figure)
    named = table.names.get(key_of(told.text), [])
    if not named:
        why = said("No figure is called so in the mapping.")
        table.entries.doubt(table.sheet, told.cell, told.text, why, by_words=True)
    return named


def _number(table: _Table, row: Row, measure: Measure) -> tuple[Told | None, Value]:
    place = table.layout.value if measure.named else measure.place
    if place is None:
        return Told("", cell_name(table.sheet, row[0], 0)), Value(Cell.NUMBER, 1)
    if table.index(place) is None:
        return None, Value(Cell.NOT_RECORDED)
    told = table.told(row, place)
    return told, table.entries.value(table.sheet, measure, told)


def _is_total_row(table: _Table, row: Row) -> bool:
    named = [table.told(row, table.layout.organisation).text, table.told(row, table.layout.period).text]
    if table.layout.shape is not Shape.LONG:
        named.append(next((text for text in row[1] if text.strip()), ""))
    return any(is_total(text, table.layout.totals) for text in named if text)


def _compare(table: _Table, row: Row) -> None:
    """Set a row of totals beside the sums of the rows since the last one, or of all rows, whichever fits."""
    if table.layout.shape is Shape.LONG:
        return
    for index, measure in table.figures():
        value = _total_at(table, row, index, measure)
        if value is None:
            continue
        found = next((s for s in (table.block[index], table.grand[index]) if s == value), table.grand[index])
        cell = cell_name(table.sheet, row[0], index)
        table.entries.found.totals.append(
            TotalCheck(
                table.sheet.file, table.sheet.name, cell, _heading(table, index), value, found, unit_of(measure.code)
            )
        )
    table.block.clear()


def _total_at(table: _Table, row: Row, index: int, measure: Measure) -> int | None:
    text = text_at(row[1], index)
    return read_value(text, unit_of(measure.code), measure.written_in, table.layout.means, measure.sign).number


def _is_unnamed_total(table: _Table, row: Row) -> bool:
    """Say whether a row that says neither whose nor when it is holds the sums of those above; it is listed then."""
    if table.counted < 2 or table.layout.shape is Shape.LONG:
        return False
    sums = [(i, _total_at(table, row, i, m)) for i, m in table.figures()]
    given = [(index, value) for index, value in sums if value]
    if not given or not all(value in (table.block[i], table.grand[i]) for i, value in given):
        return False
    first = given[0][0]
    why = said("This row has no name and holds the sums of those above: it was taken for totals.")
    table.entries.doubt(table.sheet, cell_name(table.sheet, row[0], first), text_at(row[1], first), why)
    _compare(table, row)
    return True


def _heading(table: _Table, index: int) -> str:
    paths = paths_of(table.sheet.rows, table.headings.begins, table.headings.height)
    path = paths[index] if index < len(paths) else ()
    return " > ".join(path) or letters_of(table.sheet.first_column + index)
