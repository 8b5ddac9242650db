"""What is noted down while foreign sheets are read: numbers with whose and when they are, and cells in doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.foreign_cells import Value, read_value
from cpp_desktop.domain.network.foreign_layouts import IN_ROWS, ForeignLayout, Measure, Place, PlaceKind, unit_of
from cpp_desktop.domain.network.foreign_periods import Stretch, read_stretch
from cpp_desktop.domain.network.foreign_readings import LEFT_OUT, Doubt, Found, Part
from cpp_desktop.domain.network.foreign_sheets import Sheet, cell_name, key_of, named_part, spot_of
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, NOT_STATED, Unit, value_words
from cpp_desktop.domain.written_names import letters

_LONGEST_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Told:
    """A text of a sheet and the cell that says it; the cell is empty where a name or the mapping does."""

    text: str
    cell: str = ""


@dataclass(slots=True)
class Entries:
    """Everything that was noted down so far, over all files."""

    layout: ForeignLayout
    found: Found = field(default_factory=Found)
    parts: list[Part] = field(default_factory=list)
    rows: dict[tuple[str, ...], str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    _listed: set[tuple[str, str, str, str]] = field(default_factory=set)

    def doubt(
        self, sheet: Sheet, cell: str, says: str, why: str, read: str = LEFT_OUT, *, by_words: bool = False
    ) -> None:
        """List a cell, once; `by_words` once for all cells of the sheet that say the same."""
        mark = (sheet.file, sheet.name, says if by_words or not cell else cell, why)
        if mark not in self._listed:
            self._listed.add(mark)
            self.found.doubts.append(Doubt(sheet.file, sheet.name, cell, says[:_LONGEST_SHOWN], why, read))

    def organisation(self, text: str) -> str:
        """Return what an organisation is called: by the mapping, else as it was first written."""
        written = " ".join(text.split())[:300]
        called = self.layout.names.get(written.casefold(), written)
        return self.written.setdefault(letters(called) or called, called)

    def stretch(self, sheet: Sheet, told: Told, month_first: bool = False) -> Stretch | None:
        """Read words for a time; None, with the cell listed, where they say none."""
        words = " ".join(told.text.split())
        words = self.layout.periods.get(words.casefold(), words)
        try:
            return read_stretch(words, self.layout.year_from, month_first=month_first)
        except ValueError as problem:
            self.doubt(sheet, told.cell, told.text, str(problem) if words else said("No time is said."))
            return None

    def value(self, sheet: Sheet, measure: Measure, told: Told) -> Value:
        """Read a number and list its cell where that is in doubt."""
        value = read_value(told.text, unit_of(measure.code), measure.written_in, self.layout.means, measure.sign)
        if value.doubt:
            self.doubt(sheet, told.cell, told.text, value.doubt, in_words(value, unit_of(measure.code)))
        return value

    def note(
        self, sheet: Sheet, measure: Measure, told: Told, organisation: str, when: Stretch, value: Value, cell: str
    ) -> None:
        """Note a number down for its organisation and year."""
        where = Doubt(sheet.file, sheet.name, told.cell, told.text[:_LONGEST_SHOWN], "", "")
        self.parts.append(
            Part(
                organisation,
                when.period,
                when.begins,
                measure.code,
                cell,
                value.kind,
                value.number,
                measure.takes,
                where,
            )
        )

    def breakdown_cell(self, sheet: Sheet, measure: Measure, told: Told) -> str | None:
        """Return the cell of a breakdown that a row's words mean; None, with the words listed, where there is none."""
        words = " ".join(told.text.split())[:100]
        meant = measure.cells.get(words.casefold(), words) or NOT_STATED
        known = BREAKDOWN_KEYS.get(measure.code)
        if known is None:
            return meant
        found = next((key for key in known if key_of(key) == key_of(meant)), None)
        if found is None:
            self.doubt(sheet, told.cell, told.text, said("The breakdown “{0}” has no such cell.").format(measure.code))
        return found


def in_words(value: Value, unit: Unit) -> str:
    """Say how a cell was read."""
    if value.unread:
        return LEFT_OUT
    return value_words(value.number, unit) if value.kind is Cell.NUMBER else value.kind.value


def told_once(place: Place, sheet: Sheet, labels: Iterable[str] = ()) -> Told | None:
    """Return what a place that is no column says for a whole sheet; None for a column."""
    if place.kind in IN_ROWS:
        return None
    if place.kind is PlaceKind.IS:
        return Told(place.text[0])
    if place.kind is PlaceKind.SHEET_NAME:
        return Told(named_part(place.text[0], sheet.name))
    if place.kind is PlaceKind.FILE_NAME:
        return Told(named_part(place.text[0], sheet.file.rpartition(".")[0] or sheet.file))
    spot = spot_of(place, sheet, frozenset(labels))
    return Told(spot.text, cell_name(sheet, spot.row, spot.index)) if spot else Told("")
