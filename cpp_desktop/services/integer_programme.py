"""Whole numbers that fulfil linear relations, found by HiGHS; each answer is checked before it is believed."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from cpp_desktop.domain.small_numbers import Bounds, Cell, Relation

_OPTIMAL, _INFEASIBLE = 7, 8
_BY_ROWS, _LEAST, _WHOLE = 2, 1, 1


@cache
def _solver() -> ctypes.CDLL:
    import highsbox

    place, name = {"win32": ("bin", "highs.dll"), "darwin": ("lib", "libhighs.dylib")}.get(
        sys.platform, ("lib", "libhighs.so")
    )
    return ctypes.CDLL(str(Path(highsbox.highs_dist_dir()) / place / name))


def solve(bounds: Bounds, relations: Iterable[Relation], costs: Mapping[Cell, float]) -> dict[Cell, int] | None:
    """Return whole numbers within `bounds` that fulfil all relations at the least cost; None where there are none.

    Raises:
        RuntimeError: the solver gives up, or its answer does not fulfil the relations.
    """
    rows = [relation for relation in relations if relation.terms]
    cells = list(bounds)
    if not cells:
        return {}
    found = _called(cells, bounds, rows, costs)
    if found is None:
        return None
    numbers = dict(zip(cells, found, strict=True))
    if any(not low <= numbers[cell] <= high for cell, (low, high) in bounds.items()) or not all(
        low <= sum(numbers[cell] * times for cell, times in terms) <= high for terms, low, high in rows
    ):
        raise RuntimeError("the solver's answer does not fulfil the relations")
    return numbers


def _called(
    cells: Sequence[Cell], bounds: Bounds, rows: Sequence[Relation], costs: Mapping[Cell, float]
) -> list[int] | None:
    place = {cell: at for at, cell in enumerate(cells)}
    entries = [(place[cell], times) for row in rows for cell, times in row.terms]
    starts = [0]
    for row in rows:
        starts.append(starts[-1] + len(row.terms))
    values, status = _doubles([0.0] * len(cells)), ctypes.c_int32()
    went = _solver().Highs_mipCall(
        len(cells), len(rows), len(entries), _BY_ROWS, _LEAST, ctypes.c_double(0),
        _doubles([costs.get(cell, 0.0) for cell in cells]),
        _doubles([bounds[cell][0] for cell in cells]), _doubles([bounds[cell][1] for cell in cells]),
        _doubles([row.low for row in rows]), _doubles([row.high for row in rows]),
        _whole(starts), _whole([at for at, _ in entries]), _doubles([times for _, times in entries]),
        _whole([_WHOLE] * len(cells)), values, _doubles([0.0] * len(rows)), ctypes.byref(status),
    )  # fmt: skip
    if went < 0 or status.value not in (_OPTIMAL, _INFEASIBLE):
        raise RuntimeError(f"the solver gave up ({went}, {status.value})")
    return [round(value) for value in values] if status.value == _OPTIMAL else None


def _doubles(numbers: Sequence[float]) -> ctypes.Array[ctypes.c_double]:
    return (ctypes.c_double * len(numbers))(*numbers)


def _whole(numbers: Sequence[int]) -> ctypes.Array[ctypes.c_int32]:
    return (ctypes.c_int32 * len(numbers))(*numbers)
