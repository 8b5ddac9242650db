"""The network's report: which groups it stands on, what their figures come to, how they differ, and what was done."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from cpp_desktop.documents import network_annex, network_totals, network_years
from cpp_desktop.documents.flow import PageEnd
from cpp_desktop.documents.paper import Paper, with_links
from cpp_desktop.documents.state_tiles import state_tiles
from cpp_desktop.documents.text import Run, Words, strong
from cpp_desktop.documents.tiles import tiles
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.network.papers import KEY_FIGURES, NetworkReportPaper, state_words, total_words, whole_of
from cpp_desktop.domain.network.records import ReturnState
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import day_month_year, long_date

_LARGER = 16
"""From here on the head of a page has no room for the period."""
_KEY_WORDS = {
    "membership.at_end": marked("members at the end"),
    "meetings.held": marked("meetings held with a quorum"),
    "meetings.attendance_rate": marked("attendance"),
    "activity.by_type": marked("activities"),
    "influence.closed": marked("influence cases closed"),
    "actions.completed": marked("actions completed"),
}


def write(report: NetworkReportPaper, target: Path, size: int = 12, progress: Progress | None = None) -> Written:
    """Write a network's report as PDF."""
    first, last = report.summary.first, report.summary.last
    period = said("{0} to {1}").format(day_month_year(first), day_month_year(last))
    title = said("Network report")
    paper = Paper(
        report.masthead,
        size,
        title=f"{title}, {period}",
        head=f"{title}, {period}" if size < _LARGER else title,
    )
    _cover(paper, report, period)
    _coverage(paper, report)
    network_totals.sections(paper, report.summary.whole)
    network_years.parts(paper, report.summary)
    network_years.trend(paper, report.trend)
    network_annex.questions(paper, report)
    network_annex.done(paper, report.done)
    network_annex.gaps(paper, report)
    network_annex.definitions(paper, report.summary.whole)
    return paper.write(target, progress)


def _cover(paper: Paper, report: NetworkReportPaper, period: str) -> None:
    """Add what the report stands on, its main figures and how to read it; on a page of its own but in large print."""
    coverage = report.summary.whole.coverage
    paper.opening(f"{said('Network report')}\n{period}", above=0 if paper.large else 14 * paper.unit)
    before, after = said("This report {0}.").split("{0}")
    paper.text((before, strong(coverage.sentence), after), paper.scale.lead)
    counted = said("Accepted returns alone") if report.summary.accepted_only else said("All returns that came")
    facts: list[tuple[str, Words]] = [
        (said("Period"), said("{0}, both days included").format(period)),
        (said("Counted"), counted),
        (said("Made"), long_date(report.made)),
        (said("Contact"), with_links(report.masthead.contact)),
    ]
    paper.facts(facts)
    paper.heading(2, said("The period in six figures"))
    tiles(paper, [(_key_figure(report, code), said(_KEY_WORDS[code])) for code in KEY_FIGURES])
    paper.heading(2, said("How to read this report"))
    paper.bullets(
        [
            said("Each total says how many groups it stands on. One that did not record it is left out, not nought."),
            said("Where small numbers are kept back, a total lies between two numbers, or is hidden."),
            said("Groups are named with how far their returns have come, never with their figures, and not ranked."),
            said("Charts never stand alone: the same figures are in a table beside or below."),
        ]
    )
    paper.other_formats(said("This report comes in large print, easy read, audio and braille. Ask {0}."))
    if not paper.large:
        paper.story.append(PageEnd())


def _key_figure(report: NetworkReportPaper, code: str) -> str:
    total = whole_of(report.summary.whole, code)
    return total_words(total.value, total.unit) if total else total_words(None)


def _coverage(paper: Paper, report: NetworkReportPaper) -> None:
    """Add a tile for each group; where there are several networks, under the name of each."""
    if not report.tiles:
        return
    paper.heading(2, said("Who has answered"))
    paper.text(_counts(report))
    for network in report.tiles:
        if len(report.tiles) > 1:
            paper.heading(3, network.network)
        state_tiles(paper, network.groups)
    paper.end(3)
    if any(group.state is ReturnState.EXPECTED for network in report.tiles for group in network.groups):
        words = said("A late return is welcome: the report is made again when it comes.")
        paper.text(words, paper.scale.note.but(before=paper.unit))


def _counts(report: NetworkReportPaper) -> Words:
    """Say how many groups have come how far: "30 accepted, 2 queried, 2 awaited."."""
    states = Counter(group.state for network in report.tiles for group in network.groups)
    order = (ReturnState.ACCEPTED, *(state for state in ReturnState if state is not ReturnState.ACCEPTED))
    words: list[str | Run] = []
    for state in order:
        if states[state]:
            words += [", " if words else "", strong(f"{states[state]:,}"), f" {state_words(state)}"]
    words.append(". ")
    if report.received:
        came = said("%n return(s) came, {0} of them by the day they were asked for.", "", report.received)
        words.append(came.format(f"{report.on_time:,}"))
    if report.received and report.unasked:
        words.append(" " + said("{0} more came that nobody had asked for.").format(f"{report.unasked:,}"))
    return words
