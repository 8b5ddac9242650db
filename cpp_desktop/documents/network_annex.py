"""What stands behind the totals of the network's report: questions and answers, gaps, how each figure is counted."""

from __future__ import annotations

from collections.abc import Sequence

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Words, strong
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.papers import DoneRow, NetworkReportPaper, figure_label, sections_of
from cpp_desktop.domain.network.sums import WITHIN_GROUPS, Combined
from cpp_desktop.domain.return_codes import DEFINITIONS
from cpp_desktop.domain.wording import short_date

_TERMS = (
    (
        marked("Stands on"),
        marked("How many groups’ figures are in the total, of all groups that were expected or sent a return."),
    ),
    (marked("Not recorded"), marked("The group kept no record of it. That is not the same as none.")),
    (
        marked("Middle group"),
        marked("Half of the groups have less than it, half have more; a very large group does not move it."),
    ),
    (marked("Middle half"), marked("A quarter of the groups lies below it, and a quarter above.")),
    (marked("Queried"), marked("The group was asked about its return, and its answer is awaited.")),
    (marked("Corrected"), marked("The group sent its return again; it is still to be looked at.")),
    (marked("Resting"), marked("Of this group no return is asked for the period.")),
)


def questions(paper: Paper, report: NetworkReportPaper) -> None:
    """Add what groups were asked and what came of it; in public only how many questions there were."""
    if not report.questions:
        return
    paper.heading(2, said("What was asked and answered"))
    open_ones = sum(not row.answered for row in report.questions)
    words = said("Groups were asked %n question(s) about their returns.", "", len(report.questions))
    left = said("%n of them waits for an answer.", "", open_ones) if open_ones else said("All are answered.")
    paper.text(f"{words} {left}")
    if report.public:
        return
    scale = paper.scale
    columns = [
        Column(marked("Group"), scale.cell),
        Column(marked("Asked"), scale.figures),
        Column(marked("About what"), scale.cell, grows=True),
        Column(marked("What came of it"), scale.cell),
    ]
    rows = [Row((row.group, short_date(row.asked), row.text, row.answer)) for row in report.questions]
    table(paper, columns, rows, summary=said("Questions and what came of them"), row_head=0, title=(0, 1))


def done(paper: Paper, rows: Sequence[DoneRow]) -> None:
    """Add what the network did with the figures."""
    if not rows:
        return
    paper.heading(2, said("What was done with the figures"))
    for row in rows:
        paper.heading(3, row.title)
        paper.prose(row.text)


def gaps(paper: Paper, report: NetworkReportPaper) -> None:
    """Add what the figures lack."""
    paper.heading(2, said("Annex: what the figures lack"))
    if report.gaps:
        paper.bullets(report.gaps)
    else:
        paper.text(said("Every group that was expected is in every total."))


def definitions(paper: Paper, sums: Combined) -> None:
    """Add the words of the report, and every figure with how it is counted and combined."""
    paper.heading(2, said("Annex: words and figures, and how they are counted"))
    paper.facts([(said(term), said(words)) for term, words in _TERMS])
    codes = list(dict.fromkeys(code for code, _ in sums.totals))
    for section in sections_of(codes):
        paper.heading(3, f"{section.number}.\xa0 {said(section.title)}")
        paper.bullets([_line(code) for code in codes if code.partition(".")[0] == section.key and code in DEFINITIONS])


def _line(code: str) -> Words:
    _, sentence, unit = DEFINITIONS[code]
    if code in WITHIN_GROUPS:
        more = said(" Added up over groups: somebody who is in two of them is counted in each.")
    else:
        more = said(" Across groups it is made anew from the sums of both.") if unit == "rate" else ""
    return (strong(f"{figure_label(code)}."), f" {said(sentence)}{more}")
