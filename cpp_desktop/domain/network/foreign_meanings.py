"""What each column, label or name of a foreign sheet is taken for, to be looked through and put right one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from cpp_desktop.domain.network.foreign_columns import Document, columns_of, likely_headings, place_of
from cpp_desktop.domain.network.foreign_layouts import ForeignLayout, Place, PlaceKind, Shape, unit_of
from cpp_desktop.domain.network.foreign_sheets import Headings, Sheet, headings_of, key_of, spot_of, text_at
from cpp_desktop.domain.network.foreign_suggestions import labels_of
from cpp_desktop.domain.network.foreign_words import free_code, written_in
from cpp_desktop.domain.network.layout_documents import layout_from

ORGANISATION: Final = "organisation"
PERIOD: Final = "period"
NAMES_CELLS: Final = "cell_from"
UNUSED: Final = ""
OWN: Final = "foreign."
"""The meaning of what becomes a figure of the lead's own."""

_MOST_LINES = 300
_LOOKED_AT = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A column, label or name: what it says, an example, how the mapping names it, and what it is taken for.

    `meaning` is a figure's code, ORGANISATION, PERIOD, NAMES_CELLS or UNUSED; `entries` are its figures' places in the
    mapping's list.
    """

    words: str
    sample: str
    place: Document
    meaning: str = UNUSED
    cell: str = ""
    written_in: str = "number"
    entries: tuple[int, ...] = ()

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return repr(self.place)


def lines_of(document: Document, sheet: Sheet) -> list[Line]:
    """Return everything in a sheet that can be a figure, and what a mapping takes it for.

    Raises:
        Refused: the mapping will not do.
    """
    layout = layout_from(document)
    if layout.shape is Shape.TABLE:
        found = _columns(layout, sheet)
    elif layout.shape is Shape.LONG:
        found = _names(layout, sheet)
    else:
        found = _labels(layout, sheet)
    return list(found)[:_MOST_LINES]


def _columns(layout: ForeignLayout, sheet: Sheet) -> Iterator[Line]:
    headings = headings_of(layout, sheet)
    window = (headings.begins, headings.height) if headings else likely_headings(sheet)
    columns = columns_of(sheet, *window) if window else []
    for column in columns:
        line = Line(words=" > ".join(column.path), sample=next(iter(column.texts), ""), place=place_of(columns, column))
        yield _with_meaning(line, layout, _at(headings, layout, column.index))


def _at(headings: Headings | None, layout: ForeignLayout, index: int) -> frozenset[Place]:
    """The places of the mapping that are this column."""
    return frozenset(p for p in layout.columns if headings and headings.columns.get(p) == index)


def _with_meaning(line: Line, layout: ForeignLayout, places: frozenset[Place]) -> Line:
    entries = tuple(n for n, measure in enumerate(layout.measures) if measure.place in places)
    if layout.organisation in places:
        return _meaning(line, ORGANISATION, entries)
    if layout.period in places:
        return _meaning(line, PERIOD, entries)
    if entries:
        first = layout.measures[entries[0]]
        return _meaning(line, first.code, entries, first.cell, first.written_in)
    named = any(m.cell_from in places for m in layout.measures)
    return _meaning(line, NAMES_CELLS if named else UNUSED, ())


def _meaning(line: Line, meaning: str, entries: tuple[int, ...], cell: str = "", unit: str = "number") -> Line:
    return Line(
        words=line.words, sample=line.sample, place=line.place,
        meaning=meaning, cell=cell, written_in=unit, entries=entries,
    )  # fmt: skip


def _names(layout: ForeignLayout, sheet: Sheet) -> Iterator[Line]:
    headings = headings_of(layout, sheet)
    if headings is None or layout.figure is None or layout.value is None:
        return
    names: dict[str, tuple[str, str]] = {}
    begins = headings.begins + headings.height
    for _, cells in sheet.rows[begins : begins + _LOOKED_AT]:
        name = text_at(cells, headings.columns.get(layout.figure))
        if name:
            names.setdefault(key_of(name), (name, text_at(cells, headings.columns.get(layout.value))))
    for key, (name, sample) in names.items():
        entries = tuple(n for n, m in enumerate(layout.measures) if key_of(m.named) == key)
        yield _known(Line(words=name, sample=sample, place={"named": name}), layout, entries)


def _labels(layout: ForeignLayout, sheet: Sheet) -> Iterator[Line]:
    done: set[str] = set()
    for n, measure in enumerate(layout.measures):
        if measure.place is None:
            continue
        words, spot = measure.place.text[0], spot_of(measure.place, sheet)
        done.add(key_of(words))
        place: dict[str, Any] = {measure.place.kind.value: words}
        yield _known(Line(words=words, sample=spot.text if spot else "", place=place), layout, (n,))
    done |= {key_of(p.text[0]) for p in (layout.organisation, layout.period) if p.kind is not PlaceKind.IS}
    for label, sample in labels_of(sheet):
        if key_of(label) not in done:
            yield Line(words=label, sample=sample, place={"right_of": label})


def _known(line: Line, layout: ForeignLayout, entries: tuple[int, ...]) -> Line:
    if not entries:
        return line
    first = layout.measures[entries[0]]
    return _meaning(line, first.code, entries, first.cell, first.written_in)


def taken_for(document: Document, line: Line, meaning: str, cell: str = "", unit: str = "") -> Document:
    """Return a mapping in which a line is taken for something else; OWN makes a code of its words.

    The group and the year are always somewhere: they move when another line is taken for them.
    """
    changed = {**document, "figures": list(document["figures"])}
    if meaning in (ORGANISATION, PERIOD):
        kept = {
            name: document[meaning][name]
            for name in ("carried_down", "year_from", "words")
            if name in document[meaning]
        }
        changed[meaning] = line.place | kept
    figures = [one for n, one in enumerate(changed["figures"]) if n not in line.entries]
    if meaning not in (ORGANISATION, PERIOD, NAMES_CELLS, UNUSED):
        at = line.entries[0] if line.entries else len(figures)
        figures.insert(at, _figure(line, meaning, cell, unit, figures))
    changed["figures"] = figures
    return changed


def _figure(line: Line, meaning: str, cell: str, unit: str, others: list[Document]) -> Document:
    code = meaning
    if meaning == OWN:
        code = free_code(line.words)
        while any(one["code"] == code for one in others):
            code += "_too"
    figure = {**line.place, "code": code} | ({"cell": cell} if cell else {})
    given = unit or written_in(line.words, code)
    return figure | ({"in": given} if unit_of(code) != "count" or given != "number" else {})
