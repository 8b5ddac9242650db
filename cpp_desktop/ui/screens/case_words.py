"""How an influence case is put into words and chips."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.influence import InfluenceCase, Outcome, Response, StepKind
from cpp_desktop.domain.wording import counted, month_year
from cpp_desktop.ui.parts.chips import Chip

STEP_ICONS: dict[StepKind, str] = {
    StepKind.RAISED: "talk", StepKind.DISCUSSED: "people", StepKind.ASKED: "horn", StepKind.ANSWERED: "mail",
    StepKind.CHANGED: "seed", StepKind.EVIDENCE: "file",
}  # fmt: skip
_OUTCOMES: dict[Outcome, tuple[str, str]] = {
    Outcome.CHANGED: ("ok", "tick"), Outcome.PLANNED: ("info", "calendar"), Outcome.NO_CHANGE: ("neutral", "minus"),
    Outcome.NOT_KNOWN: ("neutral", "help"),
}  # fmt: skip
_RESPONSES: dict[Response, tuple[str, str]] = {
    Response.ACCEPTED: ("info", "tick"), Response.PARTLY_ACCEPTED: ("info", "tick"),
    Response.DECLINED: ("neutral", "minus"), Response.NONE_YET: ("warn", "clock"),
}  # fmt: skip


def tr(words: str) -> str:
    """Translate words about a case."""
    return QCoreApplication.translate("CaseWords", words)


def where_it_stands(case: InfluenceCase) -> Chip:
    """Return what came of a case or, before that, what was answered."""
    if case.outcome:
        return Chip(tr(case.outcome.value), *_OUTCOMES[case.outcome])
    words = tr("no answer yet") if case.response is Response.NONE_YET else tr(case.response.value)
    return Chip(words, *_RESPONSES[case.response])


def age(case: InfluenceCase, today: date) -> str:
    """Say how long a case has been open, with the month it was raised in once that is a year; or when it closed."""
    if case.closed:
        return tr("closed {0}").format(month_year(case.closed))
    past = relativedelta(max(today, case.raised), case.raised)
    years = [counted(past.years, tr("year"), tr("years"))] if past.years else []
    months = [counted(past.months, tr("month"), tr("months"))] if past.months else []
    if years:
        return tr("open {0}, since {1}").format(" ".join(years + months), month_year(case.raised))
    return tr("open {0}").format(months[0]) if months else tr("raised this month")
