"""The network's report composed from one range of days, to be written without the register afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import dropwhile, groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.language import said
from cpp_desktop.domain.network.gaps import gaps_of
from cpp_desktop.domain.network.papers import DoneRow, GroupTile, NetworkReportPaper, NetworkTiles, QuestionRow
from cpp_desktop.domain.network.records import NetworkGroup, ReceivedReturn, ReturnState, SentLetter
from cpp_desktop.domain.network.sums import By, Trend
from cpp_desktop.domain.papers import Masthead, Written
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.plain_text import BRAILLE, TEXT
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.signed_returns import NetworkAnswer
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.domain.written_names import letters
from cpp_desktop.services.network import combining, status
from cpp_desktop.services.network.desk import GroupLine
from cpp_desktop.services.network.publishing import for_publication
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.network.year_notes import notes

if TYPE_CHECKING:
    from cpp_desktop.storage.register import View

ENDINGS: Final = (".pdf", TEXT, BRAILLE)
"""What the name of a report's file ends in."""
_YEARS: Final = 5
"""So many years are told beside one another."""


def masthead(network: NetworkOffice) -> Masthead:
    """Say whose papers they are."""
    return Masthead(group_name=network.title)


def report(
    network: NetworkOffice,
    first: date,
    last: date,
    *,
    by: By = By.NOTHING,
    accepted_only: bool = True,
    public: bool = False,
) -> NetworkReportPaper:
    """Return the report on the returns whose last day lies in a range.

    In one for the `public` no small number of people can be found out; looking for that can take some seconds.

    Raises:
        Refused: the last day is before the first.
    """
    found = combining.summary(network, first, last, by=by, accepted_only=accepted_only)
    period = Period(first, last)
    years = _trend(network, period, accepted_only=accepted_only)
    if public:
        found, years = for_publication(network, found, years)
    there = status.status(network, first, last)
    with network.register.read() as view:
        questions = tuple(_questions(view, period))
    return NetworkReportPaper(
        masthead=masthead(network),
        summary=found,
        made=network.today(),
        tiles=tuple(_tiles(there.lines, period)),
        received=there.received,
        on_time=there.on_time,
        unasked=len(there.unexpected),
        trend=years,
        questions=questions,
        done=tuple(DoneRow(section=one.section, text=one.text) for one in notes(network, period)),
        gaps=gaps_of(found.whole, accepted_only=accepted_only),
        public=public,
    )


def write_report(paper: NetworkReportPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a report as PDF or, by the ending, as plain text.

    Raises:
        StorageTrouble: it cannot be saved there; a file that was there before is untouched.
        Cancelled: it was stopped.
    """
    from cpp_desktop.documents import network_report

    return network_report.write(paper, target, size, progress)


def _tiles(lines: Sequence[GroupLine], period: Period) -> Iterator[NetworkTiles]:
    """Give the groups by network and name; one of which several returns are asked for has a tile for each."""
    ordered = sorted(lines, key=lambda one: (letters(one.network), one.network_id, letters(one.group), one.first))
    for _, some in groupby(ordered, key=lambda one: one.network_id):
        there = list(some)
        yield NetworkTiles(network=there[0].network, groups=tuple(_tile(one, period) for one in there))


def _tile(line: GroupLine, period: Period) -> GroupTile:
    notes_of = [said("not signed")] if line.is_in and not line.is_signed else []
    if (line.first, line.last) != (period.first, period.last):
        notes_of.append(said("to {0}").format(day_month_year(line.last)))
    return GroupTile(name=line.group, state=line.state, note=", ".join(notes_of))


def _questions(view: View, period: Period) -> Iterator[QuestionRow]:
    """Give what was asked about returns that end in a period, oldest first, with what came of each."""
    standing = {(one.group_id, one.first, one.last): one for one in view.standing(period.first, period.last)}
    names = {one.id: one.name for one in view.all(NetworkGroup)}
    asked = [one for one in view.all(SentLetter) if one.kind is NetworkAnswer.QUERY and one.last in period]
    for one in sorted(asked, key=lambda one: (one.made, letters(names.get(one.group_id, "")), one.id)):
        words = _answer(one, standing.get((one.group_id, one.first, one.last)))
        yield QuestionRow(
            group=names.get(one.group_id, one.group_id),
            asked=one.made,
            text=one.text,
            answer=words or said("waits for an answer"),
            answered=bool(words),
        )


def _answer(asked: SentLetter, ret: ReceivedReturn | None) -> str:
    """Say what came of a question; nothing while it waits for its answer."""
    if ret is None:
        return said("the return was set aside")
    if ret.revision > asked.revision:
        accepted = f", {said('accepted')}" if ret.state is ReturnState.ACCEPTED else ""
        return said("sent again as revision {0}").format(ret.revision) + accepted
    return said("accepted as it is") if ret.state is ReturnState.ACCEPTED else ""


def _trend(network: NetworkOffice, period: Period, *, accepted_only: bool) -> Trend | None:
    """Return the years up to this one, from the first of which anything is known; none where it is no year."""
    if period.first + relativedelta(years=1, days=-1) != period.last:
        return None
    begin = period.first - relativedelta(years=_YEARS - 1)
    found = combining.trend(network, begin, period.last, accepted_only=accepted_only)
    whole = found.lines[0].years
    known = len(list(dropwhile(lambda year: not year.coverage.stands_on, whole)))
    skipped = len(whole) - known
    return replace(found, lines=tuple(replace(line, years=line.years[skipped:]) for line in found.lines))
