"""Sheets of labels on A4: where each label lies, in millimetres, and where on a sheet printing begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cpp_desktop.domain.errors import Refused

SHEET_WIDTH, SHEET_HEIGHT = 210.0, 297.0
"""A4, in millimetres."""
LEAST_WIDTH, LEAST_HEIGHT = 30.0, 12.0
"""A label smaller than this holds no line of an address in type that can be read."""
MOST_OFFSET = 10.0
_HAIR = 0.05  # makers round to a twentieth of a millimetre
_NUMBER = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_PAIR = rf"{_NUMBER}\s*[x×]\s*{_NUMBER}"
_FREE = re.compile(
    rf"\s*{_PAIR}\s*:\s*(\d{{1,2}})\s*[x×]\s*(\d{{1,2}})(?:\s*:\s*{_PAIR})?(?:\s*:\s*{_PAIR})?\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """Labels of one size in columns and rows; lengths in millimetres.

    `left` and `top` lead from the sheet's edges to the first label, `across` and `down` from one label to the next.
    """

    name: str = ""
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    @property
    def count(self) -> int:
        """How many labels are on a sheet."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """Return how far from the left and from the top of its sheet a label lies, counted from 0 by rows."""
        row, column = divmod(number % self.count, self.columns)
        return self.left + column * self.across, self.top + row * self.down

    @property
    def written(self) -> str:
        """How `read_sheet` reads it: its name, or its lengths."""
        if self.name:
            return self.name
        first, step = (self.left, self.top), (self.across, self.down)
        return ":".join(f"{a:g}x{b:g}" for a, b in ((self.width, self.height), (self.columns, self.rows), first, step))


def _made(
    name: str, labels: tuple[int, int], size: tuple[float, float], first: tuple[float, float], across: float
) -> LabelSheet:
    """Return a maker's sheet, whose rows lie edge to edge."""
    return LabelSheet(
        name=name, columns=labels[0], rows=labels[1], width=size[0], height=size[1],
        left=first[0], top=first[1], across=across, down=size[1],
    )  # fmt: skip


L7160 = _made("L7160", (3, 7), (63.5, 38.1), (7.21, 15.15), 66.04)
L7163 = _made("L7163", (2, 7), (99.1, 38.1), (4.67, 15.15), 101.6)
J8160 = _made("J8160", (3, 7), (63.5, 38.1), (7.21, 15.15), 66.04)
L7418 = _made("L7418", (2, 4), (86.0, 55.0), (19.0, 38.5), 86.0)
"""Avery's published templates: address labels, the ink-jet twin of the first, and inserts for name badges."""

SHEETS = {sheet.name: sheet for sheet in (L7160, L7163, J8160, L7418)}


def free_sheet(
    *,
    columns: int,
    rows: int,
    width: float,
    height: float,
    left: float | None = None,
    top: float | None = None,
    across: float | None = None,
    down: float | None = None,
) -> LabelSheet:
    """Return a sheet of any size: labels edge to edge and in the middle of the sheet where nothing else is said.

    Raises:
        Refused: a sentence for each length that does not fit on A4.
    """
    across, down = across or width, down or height
    wide, high = (columns - 1) * across + width, (rows - 1) * down + height
    left = round((SHEET_WIDTH - wide) / 2, 2) if left is None else left
    top = round((SHEET_HEIGHT - high) / 2, 2) if top is None else top
    problems = {
        **_row_problems(("columns", "width", "across"), columns, (width, left, across), wide),
        **_row_problems(("rows", "height", "down"), rows, (height, top, down), high),
    }
    if problems:
        raise Refused(**problems)
    return LabelSheet(
        columns=columns, rows=rows, width=width, height=height, left=left, top=top, across=across, down=down
    )


def _row_problems(
    names: tuple[str, str, str], count: int, lengths: tuple[float, float, float], needed: float
) -> dict[str, str]:
    """Say what is wrong with a row of labels, or with a column of them: `lengths` are size, margin and step."""
    counted, sized, step = names
    size, first, next_one = lengths
    upright = counted == "rows"
    least, sheet = (LEAST_HEIGHT, SHEET_HEIGHT) if upright else (LEAST_WIDTH, SHEET_WIDTH)
    way = "high" if upright else "wide"
    if count < 1:
        return {counted: "There is at least one."}
    if size < least:
        return {sized: f"A label less than {least:g} mm {way} holds no address that can be read."}
    if next_one < size - _HAIR:
        return {step: f"The labels would overlap: from one to the next it is at least {size:g} mm."}
    if first < -_HAIR or first + needed > sheet + _HAIR:
        whole = max(first, 0) + needed
        return {sized: f"These labels would not fit: they need {whole:.5g} mm, and the sheet is {sheet:g} mm {way}."}
    return {}


def read_sheet(text: str) -> LabelSheet:
    """Read a sheet: the maker's name, or WIDTHxHEIGHT:COLUMNSxROWS[:LEFTxTOP[:ACROSSxDOWN]] in millimetres.

    Raises:
        Refused: it cannot be read, or does not fit on A4.
    """
    if named := SHEETS.get(text.strip().upper()):
        return named
    found = _FREE.fullmatch(text)
    if not found:
        known = ", ".join(SHEETS)
        raise Refused(
            sheet=f"“{text}” is no sheet; say one of {known}, or the labels’ size and number like 63.5x38.1:3x7."
        )
    width, height, columns, rows, *rest = found.groups()
    left, top, across, down = [_mm(part) if part else None for part in rest]
    try:
        return free_sheet(
            columns=int(columns), rows=int(rows), width=_mm(width), height=_mm(height),
            left=left, top=top, across=across, down=down,
        )  # fmt: skip
    except Refused as refused:
        raise Refused(sheet=" ".join(refused.problems.values())) from None


def _mm(text: str) -> float:
    return float(text.replace(",", "."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """How labels are put on sheets: `start` is the first free label of the first sheet, counted from 1 by rows.

    The offsets move everything to the right and down, in millimetres, for a printer that is a little out.
    """

    sheet: LabelSheet
    start: int = 1
    offset_x: float = 0.0
    offset_y: float = 0.0

    def check(self) -> None:
        """Look whether it can be done.

        Raises:
            Refused: a sentence for the start or an offset that cannot be.
        """
        problems = {}
        if not 1 <= self.start <= self.sheet.count:
            problems["start"] = f"The sheet has {self.sheet.count} labels: begin with one from 1 to {self.sheet.count}."
        for name in ("offset_x", "offset_y"):
            if not -MOST_OFFSET <= getattr(self, name) <= MOST_OFFSET:  # "not a number" is refused too
                problems[name] = f"A printer is out by a little: give from −{MOST_OFFSET:g} to {MOST_OFFSET:g} mm."
        if problems:
            raise Refused(**problems)

    def places(self, count: int) -> Iterator[tuple[int, float, float]]:
        """Yield for each of `count` labels its sheet, counted from 1, and its place from the left and from the top."""
        for number in range(self.start - 1, self.start - 1 + count):
            x, y = self.sheet.place(number)
            yield number // self.sheet.count + 1, x + self.offset_x, y + self.offset_y
