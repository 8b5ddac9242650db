"""The deeds of the verb network about other people's forms: layout save, list, show, remove, try and suggest."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from cpp_desktop.cli.network_words import add_deed, opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import NOTE, Verbs, with_json
from cpp_desktop.domain.network.foreign_readings import Found
from cpp_desktop.domain.network.records import Cell
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.wording import counted
from cpp_desktop.services.network import layouts
from cpp_desktop.services.network.foreign_returns import (
    ForeignReturn,
    ReceivedByLayout,
    Trial,
    as_json,
    receive_by_layout,
    try_out,
)
from cpp_desktop.services.network.register import NetworkOffice


def add_layouts(deeds: Verbs) -> None:
    """Add the deeds."""
    about = "Keep mappings that read other people's spreadsheets into figures, and try them out."
    layout = deeds.add_parser("layout", help=about, description=about, epilog=NOTE, allow_abbrev=False)
    parts = layout.add_subparsers(title="what is done", metavar="PART", required=True)
    kept = add_deed(parts, "save", "Keep a mapping, in place of one of the same name.", save)
    _with_name(kept)
    kept.add_argument("mapping", type=Path, metavar="MAPPING", help="its JSON document")
    with_json(add_deed(parts, "list", "List the mappings of the register.", show_all))
    _with_name(add_deed(parts, "show", "Print a mapping as its JSON document.", show_one))
    _with_name(add_deed(parts, "remove", "Remove a mapping; what was received by it stays.", remove))
    tried = add_deed(parts, "try", "Read files by a mapping and keep nothing.", try_files)
    _with_name(tried)
    tried.add_argument("source", type=Path, nargs="+", metavar="FILE", help="spreadsheets, or folders of them")
    with_json(tried)
    guess = add_deed(parts, "suggest", "Write a first guess of a mapping for a spreadsheet.", suggest)
    guess.add_argument("source", type=Path, metavar="FILE", help="the spreadsheet")
    guess.add_argument("--out", type=Path, required=True, metavar="MAPPING", help="where the JSON document is put")


def _with_name(deed: Any) -> None:  # noqa: ANN401 - a parser
    deed.add_argument("name", metavar="NAME", help="what the mapping is called")


def save(options: Namespace) -> int:
    """Keep a mapping."""
    document = layouts.mapping_in(options.mapping)
    with opened(options, read_only=False) as network:
        put(layouts.save(network, options.name, document).name)
    return 0


def show_all(options: Namespace) -> int:
    """List the mappings."""
    with opened(options, read_only=True) as network:
        names = [one.name for one in layouts.layouts(network)]
    if options.json:
        put_json(names)
    else:
        for name in names:
            put(name)
    return 0


def show_one(options: Namespace) -> int:
    """Print a mapping."""
    with opened(options, read_only=True) as network:
        put_json(layouts.document_named(network, options.name))
    return 0


def remove(options: Namespace) -> int:
    """Remove a mapping."""
    with opened(options, read_only=False) as network:
        layouts.remove(network, options.name)
    return 0


def try_files(options: Namespace) -> int:
    """Say what a mapping makes of files; 0 where any figure was read, else 1."""
    with opened(options, read_only=True) as network, Bar() as bar:
        trial = try_out(network, layouts.layout_named(network, options.name), options.source, bar)
    if options.json:
        put_json(_as_json(trial))
        return 0 if trial.returns else 1
    for one in trial.returns:
        figures = counted(len(one.readings), "figure", "figures")
        group = one.group.name if one.group else "no group of this register"
        put(f"{one.organisation}\t{one.period.first} to {one.period.last}\t{figures}\t{group}")
    tell(trial.found)
    for name, why in trial.refused:
        say(f"{name}: {why}")
    return 0 if trial.returns else 1


def suggest(options: Namespace) -> int:
    """Write a first guess of a mapping."""
    with opened(options, read_only=True) as network:
        layouts.write_mapping(layouts.suggest(network, layouts.sheets_of(options.source)), options.out)
    put(options.out)
    return 0


def tell(found: Found) -> None:
    """Say how much was read, and list cells in doubt and totals that do not agree, on standard error."""
    say(f"{counted(found.rows, 'row', 'rows')} of {counted(found.sheets, 'sheet', 'sheets')} read.")
    for doubt in found.doubts:
        where = " ".join(filter(None, (doubt.file, doubt.sheet, doubt.cell)))
        say(f"{where}: “{_in_one_line(doubt.says)}” {doubt.why} Read as: {doubt.read}")
    for total in found.totals:
        if not total.agrees:
            where = " ".join(filter(None, (total.file, total.sheet, total.cell)))
            says, found_there = (value_words(number, total.unit) for number in (total.says, total.found))
            say(f"{where}: the total says {says}, and what was read comes to {found_there}.")


def read_by_layout(network: NetworkOffice, options: Namespace, bar: Bar) -> ReceivedByLayout:
    """Receive files by the mapping that `receive` names."""
    return receive_by_layout(network, layouts.layout_named(network, options.layout), options.source, bar)


def tell_received(done: ReceivedByLayout) -> None:
    """List whom the register did not know, and what is in doubt, on standard error."""
    for name in done.unmatched:
        say(f"New in the register, by the name in the form: {name}")
    tell(done.found)


def received_as_json(done: ReceivedByLayout) -> dict[str, Any]:
    """Return what a mapping adds to the answer of `receive`."""
    return {"unmatched": list(done.unmatched), **as_json(done.found)}


def _as_json(trial: Trial) -> dict[str, Any]:
    refused = [{"file": name, "why": why} for name, why in trial.refused]
    returns = [_return_as_json(one) for one in trial.returns]
    return {"returns": returns, "unmatched": list(trial.unmatched), "refused": refused, **as_json(trial.found)}


def _return_as_json(one: ForeignReturn) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    breakdowns: dict[str, dict[str, Any]] = {}
    for reading in one.readings:
        value = reading.number if reading.kind in (Cell.NUMBER, Cell.NOT_RECORDED) else reading.kind.value
        if reading.cell:
            breakdowns.setdefault(reading.code, {})[reading.cell] = value
        else:
            figures[reading.code] = value
    return {
        "organisation": one.organisation,
        "group": one.group.name if one.group else None,
        "from": one.period.first.isoformat(),
        "to": one.period.last.isoformat(),
        "figures": figures,
        "breakdowns": breakdowns,
    }


def _in_one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
