"""What stands in a return that came, as rows: one for each figure and each cell of a breakdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from cpp_desktop.domain.network.records import Cell, ReturnFigure
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS

_WORDS = {None: Cell.NOT_RECORDED, "n/a": Cell.NOT_APPLICABLE, "suppressed": Cell.SUPPRESSED}


def figures_of(document: Mapping[str, Any]) -> list[ReturnFigure]:
    """Return the figures of a return (as its JSON has them), then the cells of its breakdowns.

    A key that is left out of a breakdown is nought. A cell that is null in a section whose figures are all not
    applicable is not applicable either.
    """
    figures = [_row(code, "", value) for code, value in document["figures"].items()]
    return [*figures, *_cells(document)]


def _cells(document: Mapping[str, Any]) -> Iterator[ReturnFigure]:
    idle = _not_applicable(document["figures"])
    for code, cells in document["breakdowns"].items():
        blank = "n/a" if code.partition(".")[0] in idle else None
        for key, value in (dict.fromkeys(BREAKDOWN_KEYS.get(code, ()), 0) | dict(cells)).items():
            yield _row(code, key, blank if value is None else value)


def _not_applicable(figures: Mapping[str, Any]) -> set[str]:
    by_section: dict[str, set[Any]] = {}
    for code, value in figures.items():
        by_section.setdefault(code.partition(".")[0], set()).add(value)
    return {section for section, values in by_section.items() if values == {"n/a"}}


def _row(code: str, cell: str, value: int | str | None) -> ReturnFigure:
    if isinstance(value, int):
        return ReturnFigure(code=code, cell=cell, number=value)
    return ReturnFigure(code=code, cell=cell, kind=_WORDS[value])
