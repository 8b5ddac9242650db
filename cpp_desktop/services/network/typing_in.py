"""A posted paper return typed in: each section checks itself by the code that is printed with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from cpp_desktop.domain.check_codes import wrong_sections
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.network.records import NetworkGroup, Source
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, SECTIONS
from cpp_desktop.domain.signed_returns import Disclosure
from cpp_desktop.domain.written_names import letters, shown
from cpp_desktop.services.network.incoming import Taken, incoming, take_in
from cpp_desktop.services.network.register import NetworkOffice

Value = int | str | None
"""A number, “n/a” or “suppressed”, or (None) not recorded."""

_NO_CODE = "{0}: type its check code too; it is printed with the section."
_NO_FIGURE = "{0}: the figure “{1}” is not typed. Type “not recorded” where the paper says so."


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedReturn:
    """What stands on a paper return: figures and breakdowns by their codes, and the check codes by section keys.

    Of a section either all figures are typed or none; of a breakdown a cell that is not typed is nought, as on paper.
    """

    group: str
    first: date
    last: date
    made: date
    revision: int = 1
    parent: str = ""
    disclosure: Disclosure = Disclosure.EXACT
    figures: Mapping[str, Value] = field(default_factory=dict)
    breakdowns: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)

    @property
    def sections(self) -> list[str]:
        """The keys of the sections of which something is typed, in order."""
        there = {code.partition(".")[0] for code in (*self.figures, *self.breakdowns)}
        return [section.key for section in SECTIONS if section.key in there]


def problems(typed: TypedReturn) -> dict[str, str]:
    """Return by section’s key why it does not fit its code; one that fits, or of which nothing is typed, has none."""
    found = {}
    for key in typed.sections:
        title = next(section.title for section in SECTIONS if section.key == key)
        missing = next((c for c in FIGURE_CODES if c.startswith(f"{key}.") and c not in typed.figures), None)
        if missing:
            found[key] = _NO_FIGURE.format(title, DEFINITIONS[missing].label)
        elif not typed.codes.get(key, "").strip():
            found[key] = _NO_CODE.format(title)
    codes = {key: code for key, code in typed.codes.items() if key in typed.sections and key not in found}
    return found | wrong_sections(_told(typed), codes)


def take_in_typed(network: NetworkOffice, typed: TypedReturn) -> Taken:
    """Receive a return that was typed in from paper; it bears no signature.

    Raises:
        Refused: by section's key, what does not fit its code; else why it is not received.
        StorageTrouble: the register cannot be written; nothing was changed.
    """
    from cpp_desktop.exchange import return_tables

    if not typed.sections:
        raise Refused(figures="Type the figures of one section at least.")
    if found := problems(typed):
        raise Refused(**found)
    told = _told(typed)
    head = {key: told[key] for key in ("group", "period", "revision")}
    head |= {
        "parent": {"name": typed.parent or None},
        "made": typed.made.isoformat(),
        "status": "signed off",
        "disclosure": typed.disclosure.value,
    }
    head["group"] = {"id": _group_id(network, typed.group), "name": shown(typed.group)}
    return take_in(network, incoming(return_tables.unsigned(head, told["figures"], told["breakdowns"]), Source.TYPED))


def _group_id(network: NetworkOffice, name: str) -> str:
    """Return the id of the group that the register has under a name; a new one where it has none."""
    with network.register.read() as view:
        there = [group for group in view.all(NetworkGroup) if letters(group.name) == letters(name)]
    if len(there) > 1:
        raise Refused(group=f"There are {len(there)} groups called “{name}”. Give one of them another name first.")
    return there[0].id if there else new_id()


def _told(typed: TypedReturn) -> dict[str, Any]:
    """Put what is typed into the shape that codes are made from; noughts of a breakdown are not on the paper."""
    cells: dict[str, dict[str, Value]] = {
        code: {**dict.fromkeys(keys, 0), **typed.breakdowns.get(code, {})}
        for code, keys in BREAKDOWN_KEYS.items()
        if code.partition(".")[0] in typed.sections
    }
    return {
        "group": {"name": typed.group},
        "period": {"from": typed.first.isoformat(), "to": typed.last.isoformat()},
        "revision": typed.revision,
        "figures": dict(typed.figures),
        "breakdowns": {code: dict(some) for code, some in typed.breakdowns.items()} | cells,
    }


def read_typed(path: Path, codes: Mapping[str, str], **head: Any) -> TypedReturn:  # noqa: ANN401 - its other fields
    """Read a table of what was typed: code and value, and `check.SECTION` for check codes that are not in `codes`.

    Raises:
        Refused: it is no such table.
    """
    from cpp_desktop.exchange import return_tables

    figures, breakdowns, found = return_tables.read_typed(path)
    return TypedReturn(figures=figures, breakdowns=breakdowns, codes=found | dict(codes), **head)
