"""Sums and returns as files for others: by the ending of the file's name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.records import Cell, Network, NetworkGroup
from cpp_desktop.domain.network.sums import Summary
from cpp_desktop.services.network.register import NetworkOffice

if TYPE_CHECKING:
    from cpp_desktop.exchange.network_tables import Row
    from cpp_desktop.storage.register import View


def write_summary(summary: Summary, target: Path) -> None:
    """Write sums as JSON, CSV or XLSX.

    Raises:
        Refused: the name of the file ends in none of these.
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    from cpp_desktop.exchange import network_sums_file, network_tables

    writers = {
        ".json": network_sums_file.write_json,
        ".csv": network_tables.write_csv,
        ".xlsx": network_tables.write_xlsx,
    }
    writers[_ending(target, *writers)](summary, target)


def export(network: NetworkOffice, target: Path) -> int:
    """Write all standing returns as one table, CSV or XLSX, a figure a row; return how many returns there are.

    Raises:
        Refused: the name of the file ends in neither, or a workbook cannot hold them all.
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    from cpp_desktop.exchange import network_tables

    ending = _ending(target, ".csv", ".xlsx")
    with network.register.read() as view:
        if ending == ".csv":
            network_tables.write_returns_csv(_rows(view), target)
        else:
            network_tables.write_returns_xlsx(_rows(view), target, network.today())
        return len(view.standing(date.min, date.max))


def _ending(target: Path, *known: str) -> str:
    ending = target.suffix.lower()
    if ending not in known:
        raise Refused(out=f"“{target.name}” must end in {', '.join(known[:-1])} or {known[-1]}.")
    return ending


def _rows(view: View) -> Iterator[Row]:
    from cpp_desktop.exchange.network_tables import unit_and_label

    networks = {one.id: one.name for one in view.all(Network)}
    groups = {one.id: one.name for one in view.all(NetworkGroup)}
    for ret in view.standing(date.min, date.max):
        whose = (
            networks.get(ret.network_id, ret.network_id), groups.get(ret.group_id, ret.group_id), ret.group_id,
            ret.first.isoformat(), ret.last.isoformat(), ret.revision, ret.state.value, ret.source.value,
            "yes" if ret.key else "no",
        )  # fmt: skip
        for one in view.figures(ret.network_id, ret.group_id, ret.first, ret.last):
            unit, label = unit_and_label(one.code, one.cell)
            value = one.number if one.kind is Cell.NUMBER and one.number is not None else one.kind.value
            yield (*whose, one.code, one.cell, label, unit, value)
