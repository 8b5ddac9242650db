"""Returns of invented groups as they come to a network: signed or not, cheap to make by the thousand."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, FIGURE_CODES
from cpp_desktop.exchange import return_book, return_file
from cpp_desktop.exchange.canonical_json import canonical
from cpp_desktop.exchange.signatures import signed

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)
DUE = date(2026, 6, 30)
TODAY = date(2026, 6, 1)


def seed_of(group: str) -> bytes:
    """The private key that a group signs with: another for each name."""
    return hashlib.sha256(group.encode()).digest()


def a_document(
    group: str = "Alder Vale Group",
    *,
    group_id: str | None = None,
    parent: str | None = None,
    first: date = FIRST,
    last: date = LAST,
    revision: int = 1,
    made: str = "2026-04-20",
    seed: bytes | None = None,
    is_signed: bool = True,
    breakdowns: dict[str, dict[str, Any]] | None = None,
    figures: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """A return signed off by a group, all of whose figures are 3; `figures` and `breakdowns` are put over them."""
    whole: dict[str, Any] = {
        "group": {"id": group_id or f"id of {group}", "name": group},
        "parent": {"name": parent},
        "period": {"from": first.isoformat(), "to": last.isoformat()},
        "revision": revision,
        "made": made,
        "status": "signed off",
        "disclosure": "exact",
        "figures": dict.fromkeys(FIGURE_CODES, 3) | (figures or {}),
        "breakdowns": {code: dict.fromkeys(keys, 1) for code, keys in BREAKDOWN_KEYS.items()} | (breakdowns or {}),
        "tables": {"officers": [], "vacancies": [], "long_running": [], "stories": []},
        "texts": {},
        "overrides": [],
    }
    sealed = return_file.sealed(whole | more)
    del sealed["checksum"]
    return signed(sealed, seed or seed_of(group)) if is_signed else return_file.sealed(whole | more)


def a_random_document(chance: Random, group: str, **more: Any) -> dict[str, Any]:
    """A return whose numbers are drawn by chance, some of them not recorded, not applicable or suppressed."""
    figures = {code: _figure(chance, "n/a") for code in FIGURE_CODES}
    cells = {code: {key: _figure(chance, "suppressed") for key in keys} for code, keys in BREAKDOWN_KEYS.items()}
    return a_document(group, figures=figures, breakdowns=cells, **more)


def _figure(chance: Random, word: str) -> int | str | None:
    drawn = chance.random()
    if drawn < 0.05:
        return None
    return word if drawn < 0.1 else chance.randrange(200)


def as_file(folder: Path, document: dict[str, Any], name: str = "", ending: str = ".json") -> Path:
    """A return as a file in a folder, as its ending says."""
    period, revision = document["period"]["to"], document["revision"]
    target = folder / (name or f"{document['group']['name']} {period} r{revision}{ending}")
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix == ".csv":
        return_file.write_csv(document, target)
    elif target.suffix == ".xlsx":
        return_book.write_xlsx(document, target)
    else:
        target.write_bytes(canonical(document))
    return target


def altered(document: dict[str, Any], **figures: int) -> bytes:
    """A return whose figures somebody changed after it was signed."""
    changed = json.loads(json.dumps(document))
    changed["figures"] |= figures
    return canonical(changed)
