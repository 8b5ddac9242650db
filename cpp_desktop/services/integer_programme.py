"""Whole numbers that fulfil linear relations, found by HiGHS; each answer is checked before it is believed."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from cpp_desktop.domain.small_numbers import Bounds, Cell, Relation

_OPTIMAL, _NONE = 7, (8, 9)
_BY_ROWS, _LEAST, _WHOLE = 2, 1, 1


@cache
def _solver() -> ctypes.CDLL:
    import highsbox

    place, name = {"win32": ("bin", "highs.dll"), "darwin": ("lib", "libhighs.dylib")}.get(
        sys.platform, ("lib", "libhighs.so")
    )
    found = ctypes.CDLL(str(Path(highsbox.highs_dist_dir()) / place / name))
    found.Highs_create.restype = ctypes.c_void_p
    return found


def solve(bounds: Bounds, relations: Iterable[Relation], costs: Mapping[Cell, float]) -> dict[Cell, int] | None:
    """Return whole numbers within `bounds` that fulfil all relations at the least cost; None where there are none.

    Raises:
        RuntimeError: the solver gives up, or its answer does not fulfil the relations.
    """
    rows = [relation for relation in relations if relation.terms]
    found = _of_unknown({cell: low for cell, (low, high) in bounds.items() if low == high}, bounds, rows, costs)
    if found is None:
        return None
    if any(not low <= found[cell] <= high for cell, (low, high) in bounds.items()) or not all(
        low <= sum(found[cell] * times for cell, times in terms) <= high for terms, low, high in rows
    ):
        raise RuntimeError("the solver's answer does not fulfil the relations")
    return found


def _of_unknown(
    known: dict[Cell, int], bounds: Bounds, rows: Iterable[Relation], costs: Mapping[Cell, float]
) -> dict[Cell, int] | None:
    """Ask the solver about what is not known already: most cells of a return are."""
    open_rows = []
    for terms, low, high in rows:
        rest = tuple((cell, times) for cell, times in terms if cell not in known and times)
        so_far = sum(known[cell] * times for cell, times in terms if cell in known)
        if rest:
            open_rows.append(Relation(rest, low - so_far, high - so_far))
        elif not low <= so_far <= high:
            return None
    cells = [cell for cell in bounds if cell not in known]
    values = _called(cells, bounds, open_rows, costs) if cells else []
    return None if values is None else known | dict(zip(cells, values, strict=True))


def _called(
    cells: Sequence[Cell], bounds: Bounds, rows: Sequence[Relation], costs: Mapping[Cell, float]
) -> list[int] | None:
    place = {cell: at for at, cell in enumerate(cells)}
    entries = [(place[cell], times) for row in rows for cell, times in row.terms]
    starts = [0]
    for row in rows:
        starts.append(starts[-1] + len(row.terms))
    values, others = _doubles([0.0] * len(cells)), _doubles([0.0] * len(rows))
    highs = _solver()
    model = ctypes.c_void_p(highs.Highs_create())
    try:
        highs.Highs_setBoolOptionValue(model, b"output_flag", 0)
        # Threads would cost more than these small programmes take.
        highs.Highs_setIntOptionValue(model, b"threads", 1)
        highs.Highs_setDoubleOptionValue(model, b"mip_rel_gap", ctypes.c_double(0))
        highs.Highs_passMip(
            model, len(cells), len(rows), len(entries), _BY_ROWS, _LEAST, ctypes.c_double(0),
            _doubles([costs.get(cell, 0.0) for cell in cells]),
            _doubles([bounds[cell][0] for cell in cells]), _doubles([bounds[cell][1] for cell in cells]),
            _doubles([row.low for row in rows]), _doubles([row.high for row in rows]),
            _whole(starts), _whole([at for at, _ in entries]), _doubles([times for _, times in entries]),
            _whole([_WHOLE] * len(cells)),
        )  # fmt: skip
        highs.Highs_run(model)
        status = highs.Highs_getModelStatus(model)
        if status in _NONE:
            # Its presolve has called a programme impossible that is not: a "no" is asked for again without it.
            highs.Highs_setStringOptionValue(model, b"presolve", b"off")
            highs.Highs_clearSolver(model)
            highs.Highs_run(model)
            status = highs.Highs_getModelStatus(model)
        highs.Highs_getSolution(model, values, None, others, None)
    finally:
        highs.Highs_destroy(model)
    if status not in (_OPTIMAL, *_NONE):
        raise RuntimeError(f"the solver gave up ({status})")
    return [round(value) for value in values] if status == _OPTIMAL else None


def _doubles(numbers: Sequence[float]) -> ctypes.Array[ctypes.c_double]:
    return (ctypes.c_double * len(numbers))(*numbers)


def _whole(numbers: Sequence[int]) -> ctypes.Array[ctypes.c_int32]:
    return (ctypes.c_int32 * len(numbers))(*numbers)
