"""The sheets of a year's reflection, composed to be printed or filled in on a screen."""

from __future__ import annotations

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection import Asked as Whom
from cpp_desktop.domain.reflection import in_order
from cpp_desktop.domain.reflection_papers import ReflectionSheetPaper, mark_of
from cpp_desktop.domain.reflection_questions import first_questions
from cpp_desktop.services import reflection
from cpp_desktop.services.office import Office


def users_sheet(office: Office, head: Masthead, asked: Asked) -> ReflectionSheetPaper:
    """Return the sheet for users."""
    return sheet_paper(office, head, Whom.USERS, asked.period, fillable=asked.fillable)


def professionals_sheet(office: Office, head: Masthead, asked: Asked) -> ReflectionSheetPaper:
    """Return the sheet for professionals."""
    return sheet_paper(office, head, Whom.PROFESSIONALS, asked.period, fillable=asked.fillable)


def sheet_paper(
    office: Office, head: Masthead, whom: Whom, period: Period | None = None, *, fillable: bool
) -> ReflectionSheetPaper:
    """Return a year's sheet; without a period the latest there is, and before any the usual questions, to be printed.

    Raises:
        Refused: a sheet to fill in on a screen could not be known again, for its year has none yet.
    """
    there = [period] if period else reflection.years(office)
    found = next((s for year in there if (s := reflection.sheets(office, year).get(whom))), None)
    if found is not None:
        now, questions = found.reflection, found.questions
        mark = mark_of(now.id, questions)
        return ReflectionSheetPaper(
            masthead=head, asked=whom, first=now.first, last=now.last, questions=questions, mark=mark, fillable=fillable
        )
    if fillable:
        raise Refused(period=said("There are no sheets for this year yet. Begin them first."))
    year = period or Period(*year_containing(office.group.year_start, office.today()))
    usual = tuple(in_order(first_questions(whom, "")))
    return ReflectionSheetPaper(masthead=head, asked=whom, first=year.first, last=year.last, questions=usual)
