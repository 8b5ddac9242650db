"""Reads the sheets of somebody else's files by a mapping, one file after another."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.foreign_entries import Entries, Told, told_once
from cpp_desktop.domain.network.foreign_layouts import ForeignLayout, PlaceKind, Shape
from cpp_desktop.domain.network.foreign_periods import Stretch
from cpp_desktop.domain.network.foreign_readings import Found, brought_together
from cpp_desktop.domain.network.foreign_sheets import Sheet, cell_name, is_named, key_of, spot_of
from cpp_desktop.domain.network.foreign_tables import read_table
from cpp_desktop.domain.network.records import Cell


class ForeignReader:
    """Reads file after file; figures of one organisation and year are brought together over all of them."""

    def __init__(self, layout: ForeignLayout) -> None:
        """Begin to read by a mapping."""
        self._layout = layout
        self._entries = Entries(layout)

    def add(self, sheets: Sequence[Sheet]) -> None:
        """Read one file.

        Raises:
            Refused: none of its sheets is of this layout.
        """
        wanted = [s for s in sheets if self._is_wanted(s)]
        fitting = 0
        for sheet in wanted:
            if self._read(sheet):
                fitting += 1
                if not self._layout.sheets:
                    break
            elif self._layout.sheets:
                self._entries.doubt(sheet, "", sheet.name, said("This sheet is not laid out so."))
        if not fitting:
            raise Refused(source=said("No sheet of this file is laid out as the mapping says."))
        self._entries.found.sheets += fitting

    def found(self) -> Found:
        """Return what was read, of all files together."""
        readings, doubts = brought_together(self._entries.parts)
        found = self._entries.found
        return Found(readings, [*found.doubts, *doubts], list(found.totals), found.rows, found.sheets)

    def _is_wanted(self, sheet: Sheet) -> bool:
        return not self._layout.sheets or any(is_named(pattern, sheet.name) for pattern in self._layout.sheets)

    def _read(self, sheet: Sheet) -> bool:
        if self._layout.shape is Shape.FORM:
            return _read_form(self._entries, sheet)
        return read_table(self._entries, sheet)


def _read_form(entries: Entries, sheet: Sheet) -> bool:
    layout = entries.layout
    places = [layout.organisation, layout.period, *(m.place for m in layout.measures if m.place)]
    labels = frozenset(key_of(p.text[0]) for p in places if p.kind in (PlaceKind.RIGHT_OF, PlaceKind.BELOW))
    spots = [(m, spot_of(m.place, sheet, labels)) for m in layout.measures if m.place]
    organisation = told_once(layout.organisation, sheet, labels)
    if organisation is None or not organisation.text or not any(spot and spot.text for _, spot in spots):
        return False
    name = entries.organisation(organisation.text)
    period = told_once(layout.period, sheet, labels) or Told("")
    shared: Stretch | None = None
    if not all(m.period for m in layout.measures):
        shared = entries.stretch(sheet, period)
        if shared is None:
            return True
    entries.found.rows += 1
    for measure, spot in spots:
        label = measure.place.text[0] if measure.place else ""
        if spot is None:
            entries.doubt(sheet, "", label, said("This label is nowhere in the sheet."), Cell.NOT_RECORDED.value)
            continue
        told = Told(spot.text, cell_name(sheet, spot.row, spot.index))
        if spot.others:
            why = said("“{0}” stands in {1} places; the first was read.").format(label, spot.others + 1)
            entries.doubt(sheet, told.cell, spot.text, why, spot.text)
        value = entries.value(sheet, measure, told)
        when = entries.stretch(sheet, Told(measure.period)) if measure.period else shared
        if when:
            entries.note(sheet, measure, told, name, when, value, measure.cell)
    return True
