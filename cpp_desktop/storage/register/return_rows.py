"""One return as the rows of three tables, and what of a return neither database can keep."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Cell, ReceivedReturn, ReturnFigure
from cpp_desktop.storage.register.columns import Columns, Pair
from cpp_desktop.storage.register.new_rows import Row
from cpp_desktop.storage.register.tables import packed
from cpp_desktop.storage.rows import to_row

Key = tuple[str, str, str, str]
"""Network, group, first and last day, as rows hold them."""

LARGEST = 10**12
"""No figure is larger, so that the sum of very many has room: in pence, ten thousand million pounds."""

_BROKEN = "Something in the return holds a character that cannot be kept. Ask the group to send it again."
_TWICE = "A figure stands in the return twice. Ask the group to send it again."
_TOO_LARGE = "A number in the return is larger than any group’s can be. Ask the group to look at it again."

_NUMBER, _NOT_RECORDED = Cell.NUMBER, Cell.NOT_RECORDED
_TEXT_OF_NUMBER, _TEXT_OF_NOT_RECORDED = _NUMBER.value, _NOT_RECORDED.value


class FigureRows(NamedTuple):
    """The rows of a return's figures, and its row of the wide table as far as columns are given out."""

    figures: list[Row]
    wide: Row


def key_of(received: ReceivedReturn) -> Key:
    """Return what a return is kept under."""
    return received.network_id, received.group_id, received.first.isoformat(), received.last.isoformat()


def own_row(received: ReceivedReturn, *, stands: bool) -> Row:
    """Return a return's own row.

    Raises:
        Refused: a text in it cannot be kept.
    """
    row = to_row(received)
    row["standing"] = int(stands)
    document = row.pop("document")
    if any(type(value) is str and "\0" in value for value in row.values()):
        raise Refused(figures=_BROKEN)
    return (*row.values(), packed(str(document)))


def figure_rows(received: ReceivedReturn, figures: Sequence[ReturnFigure], columns: Columns) -> FigureRows:
    """Return the rows of a return's figures, and its wide row.

    Raises:
        Refused: `figures`, for a number that is too large.
    """
    network, group, first, last = key_of(received)
    numbers: list[int | None] = [None] * columns.width
    rows: list[Row] = []
    places = columns.places
    # One pass with as little as possible in it: a country sends millions of figures.
    for figure in figures:
        code, cell, number, kind = figure.code, figure.cell, figure.number, figure.kind
        place = places.get((code, cell))
        apart = place is None
        if kind is _NUMBER and number is not None:
            if not -LARGEST <= number <= LARGEST:
                raise Refused(figures=_TOO_LARGE)
            if place is not None:
                numbers[place] = number
            rows.append((network, group, first, last, code, cell, number, _TEXT_OF_NUMBER, int(apart)))
        elif kind is _NUMBER or kind is _NOT_RECORDED:
            rows.append((network, group, first, last, code, cell, None, _TEXT_OF_NOT_RECORDED, int(apart)))
        else:
            rows.append((network, group, first, last, code, cell, None, kind.value, 1))
    return FigureRows(rows, (last, first, network, group, received.state.value, *numbers))


def pairs_of(figures: Sequence[ReturnFigure]) -> set[Pair]:
    """Return what figures are about, once it is sure that they have names that can be kept, each once.

    Raises:
        Refused: `figures`, with the reason.
    """
    pairs = [(figure.code, figure.cell) for figure in figures]
    joined = "".join(chain.from_iterable(pairs))
    if "\0" in joined or (not joined.isascii() and any("\ud800" <= letter <= "\udfff" for letter in joined)):
        raise Refused(figures=_BROKEN)
    different = set(pairs)
    if len(different) < len(pairs):
        raise Refused(figures=_TWICE)
    return different
