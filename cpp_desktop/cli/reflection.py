"""The verb about the year's reflection: its sheets begun, filled ones read, and what came of them printed."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from cpp_desktop.cli.argument_types import day
from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.progress import Bar
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.charts import year_name
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection_results import WHO, Result, in_words
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import reflection, reflection_sheets
from cpp_desktop.services.office import Office
from cpp_desktop.services.reflection_sheets import Reading


def add_reflection(verbs: Verbs) -> None:
    """Add the verb about the year's reflection."""
    about = "Begin a year's reflection sheets, read filled ones, or print what came of them; never per person."
    verb = add_verb(verbs, "reflection", about, do)
    with_file(verb)
    verb.add_argument("deed", choices=("begin", "read", "results"), metavar="DEED", help="begin, read or results")
    verb.add_argument(
        "sources", type=Path, nargs="*", default=[], metavar="SOURCE", help="filled PDFs, and folders of them"
    )
    verb.add_argument("--on", type=day, metavar="DATE", help="any day of the year that is meant; else today")
    verb.add_argument("--remarks", choices=("keep", "leave"), help="what becomes of own words; the window shows each")
    verb.add_argument("--preview", action="store_true", help="say what would be added, and add nothing")
    with_json(verb)


def do(options: Namespace) -> int:
    """Do what is asked about a year's reflection."""
    if (options.deed == "read") != bool(options.sources):
        raise Refused(sources="Filled sheets are named with “read”, and with nothing else.")
    read_only = options.deed == "results" or options.preview
    with opened(options, read_only=read_only) as office:
        year = Period(*year_containing(office.group.year_start, options.on or office.today()))
        if options.deed == "begin":
            begun = reflection.begin(office, year)
        elif options.deed == "read":
            return _read(office, options, year)
        found = reflection.results(office, year)
    if options.json:
        put_json([_told(result) for result in found])
    elif options.deed == "results":
        put(in_words(found) or "Nothing has come back.")
    else:
        whose = ", ".join(WHO[asked].lower() for asked in begun)
        put(f"The sheets for {year_name(year)} are there: {whose}. Print them, or hand them out as PDFs to fill in.")
    return 0


def _read(office: Office, options: Namespace, year: Period) -> int:
    with Bar() as bar:
        reading = reflection_sheets.read(office, options.sources, year, bar)
    remarks = [remark for one in reading.additions for remark in one.remarks]
    if remarks and options.remarks is None and not options.preview:
        told = counted(len(remarks), "remark", "remarks")
        raise Refused(remarks=f"There are {told} in own words: look at them in the window, or say --remarks leave.")
    if reading.number and not options.preview:
        reflection_sheets.add(office, reading, remarks if options.remarks == "keep" else [])
    _tell(reading, len(remarks), as_json=options.json)
    return 0 if reading.number else 1


def _tell(reading: Reading, remarks: int, *, as_json: bool) -> None:
    if as_json:
        refused = [{"file": name, "why": why} for name, why in reading.refused]
        added = {one.sheet.reflection.asked.value: one.number for one in reading.additions}
        put_json({"added": added, "remarks": remarks, "notes": list(reading.notes), "refused": refused})
        return
    for one in reading.additions:
        put(f"{one.sheet.reflection.asked.value}\t{one.number}")
    for note in (*reading.notes, *(f"{name}: {why}" for name, why in reading.refused)):
        say(note)


def _told(result: Result) -> dict[str, Any]:
    return {
        "asked": result.reflection.asked.value,
        "handed_out": result.reflection.handed_out,
        "returned": result.reflection.returned,
        "questions": [
            {
                "text": one.question.text,
                "standard": one.question.standard.value if one.question.standard else None,
                "answers": dict(zip(one.answers, one.numbers, strict=True)),
            }
            for one in result.questions
        ],
    }
