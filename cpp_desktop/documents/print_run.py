"""The print-run sheet: what to print, and who gets what, ticked off as it is done."""

from __future__ import annotations

from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.fields import Field
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.print_runs import PrintRunPaper
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import long_date


def write(run: PrintRunPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a print-run sheet as PDF."""
    paper = Paper(run.masthead, size, title=said("Print run: {0}").format(run.about), head=said("Print run"))
    paper.opening(said("Print run"))
    due = (" ", strong(said("To go out by {0}.").format(long_date(run.by)))) if run.by else ()
    paper.text((f"{run.about}.", *due), paper.scale.lead)
    paper.heading(2, said("What to print"))
    if run.printed:
        _printed(paper, run)
        envelopes = said("For the post: %n label(s), in the order of the copies.", "", run.labels)
        paper.text(envelopes if run.labels else said("Nothing goes by post."))
    else:
        paper.text(said("Nothing is printed: every copy goes another way."))
    paper.heading(2, said("Who gets what"))
    _readers(paper, run)
    for note in run.notes:
        paper.text(note, paper.scale.note)
    return paper.write(target, progress)


def _printed(paper: Paper, run: PrintRunPaper) -> None:
    scale = paper.scale
    columns = [
        Column(said("What"), scale.cell),
        Column(said("Sheets"), scale.cell, grows=True),
        Column(said("Copies"), scale.number_bold),
        Column(said("Pages"), scale.number),
        Column(said("All pages"), scale.number),
    ]
    rows = [Row((r.what, r.sheets, str(r.copies), f"{r.pages:,}", f"{r.all_pages:,}")) for r in run.printed]
    copies, pages = sum(r.copies for r in run.printed), sum(r.all_pages for r in run.printed)
    rows.append(Row((said("Together"), "", str(copies), "", f"{pages:,}"), kind="total"))
    table(paper, columns, rows, summary=said("Copies by what is printed, with their pages"), row_head=0)


def _readers(paper: Paper, run: PrintRunPaper) -> None:
    scale = paper.scale
    columns = [
        Column(said("Done"), scale.cell),
        Column(said("Reader"), scale.cell_bold, grows=True),
        Column(said("What"), scale.cell, grows=True),
        Column(said("How"), scale.cell),
        Column(said("Pages"), scale.number),
    ]
    rows = [
        Row((Field(said("{0}: done").format(one.name), "box"), one.name, one.what, one.way, _pages(one.pages)))
        for one in run.readers
    ]
    table(paper, columns, rows, summary=said("Copies by reader, to be ticked off"), row_head=1, title=(1,))


def _pages(number: int | None) -> str:
    return "" if number is None else f"{number:,}"
