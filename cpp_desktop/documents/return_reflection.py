"""Section 16 of the annual return: what users, and what professionals, said in the year's reflection."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_pages import figure_words
from cpp_desktop.documents.return_section import begin, told
from cpp_desktop.documents.table import Column, Row
from cpp_desktop.documents.text import Words, quiet, strong
from cpp_desktop.domain.language import said
from cpp_desktop.domain.reflection_figures import Number, ReflectionQuestionRow, has_few
from cpp_desktop.domain.reflection_results import FEW, WHO
from cpp_desktop.domain.return_paper import AnnualReturnPaper


def section(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add the section, if anything was answered or written."""
    if not annual.reflection:
        told(paper, annual, "reflection")
        return
    begin(paper, annual, "reflection", said("Reflection"))
    apart = said("Users and professionals were asked apart, and their answers are never added together.")
    few = said("Fewer than {0} answered some questions: read the numbers with care.").format(FEW)
    paper.text(f"{apart} {few}" if has_few(annual.reflection) else apart)
    for part in annual.reflection:
        who = said(WHO[part.asked])
        paper.heading(3, who)
        sheets = strong(part.sheets[:1].upper() + part.sheets[1:])
        paper.text((sheets, "."), paper.scale.body.but(keep_with_next=True))
        for answers, rows in groupby(part.rows, key=lambda row: row.answers):
            _table(paper, who, answers, list(rows))


def _table(paper: Paper, who: str, answers: Sequence[str], rows: Sequence[ReflectionQuestionRow]) -> None:
    scale = paper.scale
    columns = [Column("Question", scale.cell, grows=True)]
    # In two lines, so that the questions have room beside them.
    heads = [said(answer).replace(" ", "\n", 1) for answer in answers]
    columns += [Column(head[:1].upper() + head[1:], scale.number) for head in heads]
    lines = [Row((_asked(row), *map(_cell, row.numbers))) for row in rows]
    table(paper, columns, lines, summary=said("{0}: answers by question").format(who), row_head=0)


def _asked(row: ReflectionQuestionRow) -> Words:
    standard = f" ({said(row.standard)})" if row.standard else ""
    return (row.text, quiet(standard)) if standard else row.text


def _cell(number: Number) -> Words:
    return f"{number:,}" if isinstance(number, int) else quiet(figure_words(number))
