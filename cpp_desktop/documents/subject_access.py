"""Everything held about one person, in two editions: to look over first, and to hand over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import INK, LATE
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import BREAK, Run, Words, plain, strong
from cpp_desktop.domain.held_words import KINDS
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.subject_access import Held, HeldChange, HeldRecord, Part, SubjectAccess, names_others
from cpp_desktop.domain.third_parties import Passage, words_of
from cpp_desktop.domain.wording import clock, long_date, short_date

_NOT_PRINTED = ("position", "confidential")  # an order, and what is said in words of its own; the data has them
_ENDINGS = ("died_on", "erased_on")  # nobody is told that these are blank
_NARROW, _SHORT = 6, 90
"""Columns that a table may have, and letters in a cell, before its records are set one below the other."""


def write(access: SubjectAccess, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write one edition as PDF."""
    title = said("What we hold about {0}").format(access.name or said("(name removed)"))
    state = said("Confidential") if access.redacted else said("To check")
    paper = Paper(access.masthead, size, title=title, head=said("Subject access"), states=(state,))
    paper.opening(title)
    _first_page(paper, access)
    for part in access.parts:
        _part(paper, part, access)
    _changes(paper, access.changes)
    return paper.write(target, progress)


def _first_page(paper: Paper, access: SubjectAccess) -> None:
    controller = access.data_controller or access.masthead.group_name
    paper.facts(
        [
            (said("Asked for on"), long_date(access.asked)),
            (said("To be answered by"), said("{0}: one calendar month").format(long_date(access.answer_by))),
            (said("Drawn up on"), long_date(access.made)),
            (said("Data controller"), controller),
            (said("Whom to ask"), access.masthead.contact),
        ]
    )
    if not access.redacted:
        _to_check(paper, access)
    paper.heading(2, said("What is held, and what for"))
    columns = [
        Column("What", paper.scale.cell_bold),
        Column("How many", paper.scale.number),
        Column("What for", paper.scale.cell, grows=True),
    ]
    rows = [Row((part.title, f"{len(part.records):,}", part.purpose)) for part in access.parts]
    if access.changes:
        why = said("To see what was changed when, and to take a mistake back.")
        rows.append(Row((said("Changes"), f"{len(access.changes):,}", why)))
    table(paper, columns, rows, summary=said("What is held, with how many records and what for"), row_head=0)
    _rights(paper, access)


def _rights(paper: Paper, access: SubjectAccess) -> None:
    paper.heading(2, said("What you can ask"))
    asked = [
        said("If something is wrong or missing, say so: you have the right to have it corrected."),
        said("You can ask that it is erased, or that it is not used for something. We answer within a month."),
        said("If you are not content with the answer, you can complain to the Information Commissioner’s Office."),
    ]
    paper.bullets(asked)
    kept = said(
        "It is kept in one encrypted file, and in encrypted backups of it that hold the same. It came from you, from "
        "meetings of the group and from its correspondence."
    )
    paper.text(kept)
    if access.redacted:
        paper.text(said("Where other people are named, “[another person]” stands instead: it is about them too."))


def _to_check(paper: Paper, access: SubjectAccess) -> None:
    """Say what the secretary is to do with this copy before the other one is given."""
    with paper.box(stroke=1, colour=INK, bar=paper.scale.accent):
        first = said("Keep this copy: it names other people. Give the other one.")
        paper.text((strong(said("For the secretary alone.")), " ", first), paper.scale.tight.but(after=paper.unit))
        marked = said(
            "Names of others stand in [[square brackets]], and longer texts with such names in a frame; the other copy "
            "leaves them out. With a question mark it may be something else. Whoever is not in the register is found "
            "only by a title, an address or a number: read every frame and text before you give anything."
        )
        paper.text(marked, paper.scale.tight)
    if access.others:
        paper.heading(2, said("Other people named in it"))
        lines = [_with_times(o.name, o.times, sure=o.sure) for o in access.others]
        paper.bullets(lines)


def _with_times(name: str, times: int, *, sure: bool) -> str:
    told = said("{0}: %n time(s)", "", times).format(" ".join(name.split()))
    return told if sure else said("{0}, perhaps").format(told)


def _part(paper: Paper, part: Part, access: SubjectAccess) -> None:
    paper.heading(2, part.title)
    paper.text(part.purpose, paper.scale.note.but(keep_with_next=True))
    records = [replace(record, fields=_printed(record, access)) for record in part.records]
    fields = _filled(records)
    if part.code in KINDS and len(records) > 1 and 0 < len(fields) <= _NARROW and all(map(_is_short, records)):
        _as_table(paper, part.title, records, fields)
        return
    for record in records:
        if title := " ".join(plain(_marked(record.title)).split()):
            paper.heading(3, title)
        if any(names_others(held.words) for held in record.fields):
            with paper.box(stroke=1, colour=INK):
                _one(paper, record)
        else:
            _one(paper, record)


def _one(paper: Paper, record: HeldRecord) -> None:
    facts: list[tuple[str, Words]] = []
    if record.confidential:
        facts.append((said("Confidential"), said("kept out of all papers that are circulated")))
    facts += [(held.label, _marked(held.words)) for held in record.fields if held.words]
    paper.facts(facts)
    blank = [held.label for held in record.fields if not held.words and held.field not in _ENDINGS]
    if blank and record.kind == "Person":
        paper.text(said("Nothing is recorded for: {0}.").format(", ".join(blank)), paper.scale.note)


def _printed(record: HeldRecord, access: SubjectAccess) -> tuple[Held, ...]:
    """Return the fields that are worth a line: of what belongs to the person not the name again."""
    if record.kind == "Person":
        return record.fields
    name = access.name.strip()
    return tuple(
        held for held in record.fields if held.field not in _NOT_PRINTED and words_of(held.words).strip() != name
    )


def _filled(records: Iterable[HeldRecord]) -> list[str]:
    """Return the fields in which anything is recorded, and "" for a mark of what is confidential."""
    records = list(records)
    names = dict.fromkeys(held.field for record in records for held in record.fields if held.words)
    return [*names, *([""] if any(record.confidential for record in records) else [])]


def _is_short(record: HeldRecord) -> bool:
    return all(len(words_of(held.words)) <= _SHORT for held in record.fields)


def _as_table(paper: Paper, title: str, records: Sequence[HeldRecord], fields: Sequence[str]) -> None:
    labels = {held.field: held.label for record in records for held in record.fields} | {"": said("Confidential")}
    columns = [
        Column(labels[name], paper.scale.cell if at else paper.scale.cell_bold, grows=not at)
        for at, name in enumerate(fields)
    ]
    rows = []
    for record in records:
        told: dict[str, Words] = {held.field: _marked(held.words) for held in record.fields}
        told[""] = said("yes") if record.confidential else ""
        rows.append(Row([told.get(name, "") for name in fields]))
    table(paper, columns, rows, summary=title, row_head=0)


def _changes(paper: Paper, changes: Sequence[HeldChange]) -> None:
    if not changes:
        return
    paper.heading(2, said("Changes"))
    paper.text(said("What was changed, the latest first."), paper.scale.note)
    columns = [
        Column("When", paper.scale.figures),
        Column("Who", paper.scale.cell),
        Column("What", paper.scale.cell_bold),
        Column("Was, and became", paper.scale.cell, grows=True),
    ]
    rows = [Row((_when(c), _marked(c.who), _marked(c.what), _became(c))) for c in changes]
    table(paper, columns, rows, summary=said("Changes with day, who made them and what they changed"), title=(2,))


def _when(change: HeldChange) -> Words:
    return (short_date(change.at.date()), BREAK, clock(change.at.time()))


def _became(change: HeldChange) -> Words:
    old, new = _marked(change.old), _marked(change.new)
    if not change.old:
        return new
    return (*old, BREAK, Run(said("became: ")), *(new or (Run("–"),)))


def _marked(passage: Passage) -> tuple[Run, ...]:
    """Return a text with brackets round whoever else is named in it, and a question mark where that is not sure."""
    runs = []
    for piece in passage:
        if piece.other:
            runs.append(Run(f"[[{piece.text}{'' if piece.sure else '?'}]]", bold=True, colour=LATE))
        else:
            runs.append(Run(piece.text))
    return tuple(runs)


