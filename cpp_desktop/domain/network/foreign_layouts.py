"""How somebody else's spreadsheet is read into figures: where its headings, organisations, years and numbers stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, Unit

FORMAT: Final = "cpp-foreign-layout"
VERSION: Final = 1

FREE: Final = "foreign."
"""How the code of a figure begins that the return itself does not have, such as foreign.applications."""

FREE_CODE: Final = re.compile(r"foreign\.[a-z][a-z0-9_]{0,50}")
"""Ending in _pence or _minutes it is kept in those, else it is a count."""

MONITORING_CODE: Final = re.compile(r"monitoring\.[a-z_]{1,50}")


class Shape(Enum):
    """How a sheet is laid out: a row an organisation (or one of its months), a row a figure, or labels and values."""

    TABLE = "table"
    LONG = "long"
    FORM = "form"


class PlaceKind(Enum):
    """Where something is written: in a column, a cell, beside its label, in a name, or nowhere but in the mapping."""

    COLUMN = "column"
    LETTER = "letter"
    AT = "at"
    RIGHT_OF = "right_of"
    BELOW = "below"
    SHEET_NAME = "sheet_name"
    FILE_NAME = "file_name"
    IS = "is"


IN_ROWS: Final = frozenset({PlaceKind.COLUMN, PlaceKind.LETTER})
"""The places that every row of a table has one of."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is written; a column's headings stand from the upper to the lower.

    Of a file's or sheet's name, `{}` marks the part that is meant and `*` what may stand around it: `*_{}`.
    """

    kind: PlaceKind
    text: tuple[str, ...]


class Takes(Enum):
    """What several rows of one organisation and year come to.

    OWN is what the figure itself calls for of the parts of a year; a year that comes twice is listed. SUM adds all.
    """

    OWN = ""
    SUM = "sum"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What becomes one figure, or a cell of a breakdown; without a place each row counts one.

    `named` is what stands in the figure's column of a LONG sheet. `cell_from` is a column that names the breakdown's
    cell, `cells` what its words are called here. `period` is the year of a column that has one of its own.
    """

    code: str
    place: Place | None = None
    named: str = ""
    cell: str = ""
    cell_from: Place | None = None
    cells: Mapping[str, str] = field(default_factory=dict)
    written_in: str = "number"
    takes: Takes = Takes.OWN
    sign: str = "plus"
    period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLayout:
    """A mapping. Words in `means`, `names` and `periods` are in small letters.

    Args:
        shape: how a sheet is laid out.
        organisation: where it is named; `carried_down`: a blank one is that of the row above.
        period: where the year is said; `period_carried_down` likewise; `year_from` is the month and day that years
            begin at.
        measures: what becomes which figure.
        sheets: the names of those that are read, `*` standing for anything; without any the first that fits.
        heading_row: the number of the first row of headings, 0 where they are looked for.
        heading_rows: how many there are, 1 to 3, 0 where that is found out.
        ends: what the first cell begins with below which nothing is read.
        totals: further words for a row of totals.
        means: texts that stand in place of numbers, each as one of `foreign_cells.MEANINGS`.
        names: what the register calls an organisation that is written otherwise.
        periods: what words for a time mean, as `2016` is `2016-17`.
        figure, value: the columns of a LONG sheet.
    """

    shape: Shape
    organisation: Place
    period: Place
    measures: tuple[Measure, ...]
    carried_down: bool = False
    period_carried_down: bool = False
    year_from: str = "04-01"
    sheets: tuple[str, ...] = ()
    heading_row: int = 0
    heading_rows: int = 0
    ends: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    means: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    periods: Mapping[str, str] = field(default_factory=dict)
    figure: Place | None = None
    value: Place | None = None

    @property
    def columns(self) -> tuple[Place, ...]:
        """Every place that is a column, once."""
        places = [self.organisation, self.period, self.figure, self.value]
        places += [place for m in self.measures for place in (m.place, m.cell_from)]
        return tuple(dict.fromkeys(p for p in places if p is not None and p.kind in IN_ROWS))


def unit_of(code: str) -> Unit:
    """Return what a figure is kept in."""
    if code.startswith(FREE):
        return "pence" if code.endswith("_pence") else "minutes" if code.endswith("_minutes") else "count"
    return DEFINITIONS[code].unit if code in DEFINITIONS else "count"


def code_problem(code: str, has_cell: bool, cell: str) -> str:
    """Say in a sentence why nothing can be kept under a code; empty where it can."""
    if code in FIGURE_CODES:
        return f"“{code}” is a figure and has no cells." if has_cell else ""
    if code in BREAKDOWN_KEYS:
        if not has_cell:
            return f"“{code}” is a breakdown: say which cell of it."
        known = ", ".join(BREAKDOWN_KEYS[code])
        return "" if not cell or cell in BREAKDOWN_KEYS[code] else f"“{code}” has no cell “{cell}”; it has {known}."
    if MONITORING_CODE.fullmatch(code):
        return "" if has_cell else f"“{code}” is a breakdown: say which cell of it."
    if FREE_CODE.fullmatch(code):
        return ""
    return f"There is no figure “{code[:60]}”; one of your own is called like foreign.applications."
