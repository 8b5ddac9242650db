"""A return out of what was read in somebody else's form: unsigned, and with figures of the lead's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES
from cpp_desktop.exchange.canonical_json import Document
from cpp_desktop.exchange.return_file import sealed

Value = int | str | None


def document_of(
    *, group: tuple[str, str], period: Period, made: date, values: Mapping[tuple[str, str], Value]
) -> Document:
    """Return the document that the register keeps, sealed; what was not read is not recorded.

    `group` is its id and name; `values` are by code and cell, the cell empty for a figure.
    """
    figures: dict[str, Value] = dict.fromkeys(FIGURE_CODES)
    cells: dict[str, dict[str, Value]] = {code: dict.fromkeys(keys) for code, keys in BREAKDOWN_KEYS.items()}
    for (code, cell), value in values.items():
        if cell:
            cells.setdefault(code, {})[cell] = value
        else:
            figures[code] = value
    is_hidden = Cell.SUPPRESSED.value in values.values()
    return sealed(
        {
            "group": {"id": group[0], "name": group[1]},
            "parent": {"name": None},
            "period": {"from": period.first.isoformat(), "to": period.last.isoformat()},
            "revision": 1,
            "made": made.isoformat(),
            "status": "signed off",
            "disclosure": "suppressed below 6" if is_hidden else "exact",
            "figures": figures,
            "breakdowns": cells,
            "tables": {"officers": [], "vacancies": [], "long_running": [], "stories": []},
            "texts": {},
            "overrides": [],
        }
    )
