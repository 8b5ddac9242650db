"""Claim forms: what somebody claims, added up, with room to sign; or empty, to be filled in by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.fields import Field
from cpp_desktop.documents.flow import PageEnd
from cpp_desktop.documents.forms import writing_lines
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.style import RULE
from cpp_desktop.documents.table import Cell, Column, Row
from cpp_desktop.documents.text import strong
from cpp_desktop.domain.amounts import amount_words
from cpp_desktop.domain.claim_forms import ClaimForm, ClaimFormLine, ClaimFormPaper
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, short_date

_ROW = 8.6
"""How high a row to write in is, in units."""


def write(paper: ClaimFormPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write claim forms as PDF, each beginning a page."""
    title = _title(paper.forms[0]) if len(paper.forms) == 1 else said("Claim forms")
    set_paper = Paper(paper.masthead, size, title=title, head=title)
    for at, form in enumerate(paper.forms):
        if at:
            set_paper.story.append(PageEnd())
        _form(set_paper, paper, form)
    return replace(set_paper.write(target, progress, apart=True), remarks=paper.remarks)


def _title(form: ClaimForm) -> str:
    return said("Claim form, {0}").format(form.name) if form.name else said("Claim form")


def _form(paper: Paper, asked: ClaimFormPaper, form: ClaimForm) -> None:
    paper.opening(_title(form))
    _about(paper, asked, form)
    _lines(paper, form)
    _totals(paper, form)
    told = said(
        "You can decline any payment, and need not say why: cross out its line. If you receive benefits, ask for "
        "advice before you accept a payment for your time: it can affect them."
    )
    with paper.box(bar=paper.scale.accent, stroke=0.75, colour=RULE, before=2):
        paper.text(told, paper.scale.tight)
    _declaration(paper, form)
    _approval(paper)


def _about(paper: Paper, asked: ClaimFormPaper, form: ClaimForm) -> None:
    period = ""
    if asked.first and asked.last:
        period = said("{0} to {1}").format(day_month_year(asked.first), day_month_year(asked.last))
    if form.lines:
        period = period or said("everything not yet paid on {0}").format(day_month_year(asked.made))
    paper.facts([(said("For"), period), (said("Return to"), paper.masthead.contact)])
    if not form.name:
        writing_lines(paper, ((said("Name"), said("Name")), (said("Telephone"), said("Telephone"))), inside=0)
        paper.gap(3)


def _lines(paper: Paper, form: ClaimForm) -> None:
    scale, is_blank = paper.scale, bool(form.spare)
    columns = [
        Column(marked("Date"), scale.figures, grows=is_blank),
        Column(marked("What for"), scale.cell, grows=True),
        Column(marked("Miles, hours or days"), scale.cell),
        Column(marked("Amount"), scale.number, grows=is_blank),
    ]
    rows = [Row(_cells(line)) for line in form.lines]
    for number in range(1, form.spare + 1):
        told = [said("{0}, line {1}").format(column.said, number) for column in columns]
        rows.append(Row([Field(told[0]), Field(told[1], "left"), Field(told[2], "left"), Field(told[3], "left")]))
    table(
        paper, columns, rows, summary=said("What is claimed, line by line"), row_head=0 if form.lines else None,
        title=(0, 1) if form.lines else (), pad=1 if form.spare else 1.25, least=_ROW if form.spare else 0,
    )  # fmt: skip


def _cells(line: ClaimFormLine) -> Sequence[Cell]:
    amount = said("not said") if line.amount_pence is None else amount_words(line.amount_pence)
    paid = said("paid on {0}").format(short_date(line.paid)) if line.paid else ""
    return (short_date(line.incurred), line.what, "; ".join(filter(None, (line.reckoning, paid))), amount)


def _totals(paper: Paper, form: ClaimForm) -> None:
    if form.spare:
        receipts = (said("Receipts that go with this form"), said("Receipts enclosed"))
        writing_lines(paper, (receipts, (said("Total"), said("Total"))), inside=0)
        paper.gap(3)
        return
    before = said(" ({0} of it was paid before)").format(amount_words(form.paid_pence)) if form.paid_pence else ""
    total = said("To be paid: {0}").format(amount_words(form.total_pence))
    paper.text((strong(total), before), paper.scale.lead.but(before=2 * paper.unit))


def _declaration(paper: Paper, form: ClaimForm) -> None:
    with paper.box(stroke=1.25, before=3, pad=4):
        paper.heading(2, said("Signed by whoever claims"), style=paper.scale.heading.but(before=0))
        paper.text(said("I spent this money or gave this time for the group, and I claim it from nobody else."))
        writing_lines(
            paper,
            ((said("Signature of whoever claims"), form.name or said("Signature")), (said("Date"), said("Date"))),
        )


def _approval(paper: Paper) -> None:
    with paper.box(stroke=1.25, before=3, pad=4):
        paper.heading(2, said("For the group"), style=paper.scale.heading.but(before=0))
        writing_lines(paper, ((said("Agreed by"), said("Agreed by")), (said("Agreed on"), said("Date"))))
        writing_lines(paper, ((said("Paid by"), said("Paid by")), (said("Paid on"), said("Date"))))
