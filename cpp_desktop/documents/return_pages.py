"""The sections of the annual return that rest on records: membership, meetings, activity and actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cpp_desktop.documents.cards import table
from cpp_desktop.documents.charts import Pair, PairedBars
from cpp_desktop.documents.decoration import Bar
from cpp_desktop.documents.paper import Paper
from cpp_desktop.documents.return_section import begin
from cpp_desktop.documents.series_chart import add_chart
from cpp_desktop.documents.style import MEASURE
from cpp_desktop.documents.table import Cell, Column, Row
from cpp_desktop.documents.text import Words, quiet, strong
from cpp_desktop.documents.tiles import Term, balance
from cpp_desktop.domain.activities import TYPE_WORDS, ActivityType
from cpp_desktop.domain.charts import Chart
from cpp_desktop.domain.return_codes import Unit, key_label, value_words
from cpp_desktop.domain.return_paper import AnnualReturnPaper, Comparison, Figure, MeetingRow
from cpp_desktop.domain.wording import day_month_year, month_year, rate, short_date


def figure_words(value: Figure, unit: Unit = "count") -> str:
    """Put a figure into words: 1,024, 83.3%, not recorded, not applicable, hidden."""
    return "hidden" if value == "suppressed" else value_words(value, unit)


def cell_of(value: Figure, unit: Unit = "count") -> Words:
    """Put a figure into a table's cell: what is no number is quiet."""
    words = figure_words(value, unit)
    return words if isinstance(value, int) else quiet(words)


def total_of(values: Mapping[str, Figure]) -> Figure:
    """Add up the cells; where one of them is no number, nothing is known of the sum."""
    numbers = [value for value in values.values() if isinstance(value, int)]
    if values and len(numbers) == len(values):
        return sum(numbers)
    return "n/a" if set(values.values()) == {"n/a"} else None


def picture(paper: Paper, annual: AnnualReturnPaper, chart: Chart, rests_on: str = "") -> None:
    """Add a picture, unless the figure that it rests on is not recorded, or categories with few people are hidden."""
    is_hidden = chart == "attendance" and annual.disclosure != "exact"
    if not is_hidden and (not rests_on or isinstance(annual.figures.get(rests_on), int)):
        add_chart(paper, annual.charts, chart)


def balance_of(paper: Paper, annual: AnnualReturnPaper, section: str, terms: Sequence[tuple[str, str, str]]) -> None:
    """Add a section's sum: what was there, what came and went, what is left; `terms` as (sign, code, words)."""
    told = [Term(sign, figure_words(annual.figures.get(f"{section}.{code}")), words) for sign, code, words in terms]
    balance(paper, told, f"Balance of {section}")


def bars(paper: Paper, heading: tuple[str, str], cells: Mapping[str, Figure], total: Figure, summary: str) -> None:
    """Add a breakdown as a table with bars beside the figures, and its total."""
    scale = paper.scale
    columns = [Column(heading[0], scale.cell), Column(heading[1], scale.number), Column("", scale.cell, grows=True)]
    most = max((value for value in cells.values() if isinstance(value, int)), default=0) or 1
    rows = []
    for key, value in cells.items():
        bar: Cell = Bar(value / most) if isinstance(value, int) else ""
        rows.append(Row((key_label(key), cell_of(value), bar)))
    rows.append(Row(("All", figure_words(total), ""), "total"))
    table(paper, columns, rows, summary=summary, row_head=0)


def membership(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add section 4: the balance, members by category, reasons for leaving and the officers."""
    begin(paper, annual, "membership")
    terms = (
        ("", "at_start", "at the start"),
        ("+", "joined", "joined"),
        ("−", "left", "left"),
        ("=", "at_end", "at the end"),
    )
    balance_of(paper, annual, "membership", terms)
    served = annual.figures.get("membership.served")
    paper.text(
        (strong(figure_words(served)), " people served during the period." if served != 1 else " person served.")
    )
    for code, title, counted in (
        ("at_end_by_category", "Members at the end, by primary category", "at_end"),
        ("left_by_reason", "Members who left, by reason", "left"),
    ):
        cells = annual.breakdowns.get(f"membership.{code}", {})
        if any(cells.values()):
            with paper.together():
                paper.heading(3, title)
                head = ("Category" if "category" in code else "Reason", "Members")
                bars(paper, head, cells, annual.figures.get(f"membership.{counted}"), title)
    _officers(paper, annual)


def _officers(paper: Paper, annual: AnnualReturnPaper) -> None:
    if not annual.officers:
        return
    paper.heading(3, f"Officers on {day_month_year(annual.last)}")
    facts: list[tuple[str, Words]] = []
    for officer in annual.officers:
        since = f"since {day_month_year(officer.since)}" if officer.since else ""
        until = f"to {day_month_year(officer.until)}" if officer.until else ""
        told = ", ".join(filter(None, (officer.name, since, until)))
        facts.append((officer.role, told or "in office"))
    paper.facts(facts)


def meetings(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add section 6: the meetings with who came, and attendance by category."""
    begin(paper, annual, "meetings", "Meetings and attendance")
    values = annual.figures

    def told(code: str) -> str:
        return figure_words(values.get(f"meetings.{code}"))

    lead = (strong(told("held")), " held with a quorum, ", strong(told("inquorate")), " inquorate, ")
    others = values.get("meetings.other_held")
    also = (f"; other meetings, as sub-groups and away days: {told('other_held')}",) if others != 0 else ()
    paper.text((*lead, strong(told("cancelled")), " cancelled", *also, "."), paper.scale.lead)
    if annual.meetings:
        _meeting_rows(paper, annual)
    share = values.get("meetings.attendance_rate")
    words = rate(share) if isinstance(share, int) else figure_words(share)
    neither = f" Apologies ({told('apologies')}), absences ({told('absent')}) and guests ({told('guests')}) are not."
    counted = f" Attendance rate: {words}, {told('present')} of {told('possible')}; ordinary, annual general and "
    paper.text((strong("In post"), " are members of that day who were not resting; they alone are counted.", neither))
    paper.text((strong("Year."), counted + "extraordinary meetings only."), paper.scale.body)
    _by_category(paper, annual)
    picture(paper, annual, "attendance", "meetings.attendance_rate")


def _meeting_rows(paper: Paper, annual: AnnualReturnPaper) -> None:
    scale = paper.scale
    columns = [
        Column("Date", scale.figures),
        Column("Meeting", scale.cell),
        Column("Present", scale.number),
        Column("In post", scale.number),
        Column("Rate", scale.number),
        Column("", scale.cell, grows=True),
    ]
    rows = [_meeting_row(meeting) for meeting in annual.meetings]
    table(paper, columns, rows, summary="Attendance by meeting", row_head=0, title=(0, 1))


def _meeting_row(meeting: MeetingRow) -> Row:
    kind = meeting.kind[:1].upper() + meeting.kind[1:]
    name = kind if meeting.state == "held" else f"{kind}, {meeting.state}"
    if meeting.state == "cancelled":
        return Row((short_date(meeting.date), name, "", "", "", ""))
    present, possible = meeting.present, meeting.possible
    share: Words = ""
    bar: Cell = ""
    if isinstance(present, int) and isinstance(possible, int) and possible:
        share = f"{(100 * present + possible // 2) // possible}%"
        bar = Bar(min(1.0, present / possible), hatched=meeting.state != "held")
    return Row((short_date(meeting.date), name, cell_of(present), cell_of(possible), share, bar))


def _by_category(paper: Paper, annual: AnnualReturnPaper) -> None:
    present = annual.breakdowns.get("meetings.present_by_category", {})
    possible = annual.breakdowns.get("meetings.possible_by_category", {})
    keys = [key for key in possible if possible[key] not in (0, None)]
    if not keys:
        return
    scale = paper.scale
    columns = [
        Column("Category", scale.cell),
        Column("Present", scale.number),
        Column("Possible", scale.number),
        Column("Rate", scale.number),
        Column("", scale.cell, grows=True),
    ]
    rows = []
    for key in keys:
        came, could = present.get(key), possible[key]
        share: Words = ""
        bar: Cell = ""
        if isinstance(came, int) and isinstance(could, int):
            share, bar = rate((1000 * came + could // 2) // could), Bar(min(1.0, came / could))
        rows.append(Row((key_label(key), cell_of(came), cell_of(could), share, bar)))
    with paper.together():
        paper.heading(3, "Attendance in this period, by category")
        table(paper, columns, rows, summary="Attendance by primary category", row_head=0)


def activity(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add section 8: the five types of activity, beside an earlier period's, with contacts and members' time."""
    begin(paper, annual, "activity", "Activity, five types")
    cells = annual.breakdowns.get("activity.by_type", {})
    earlier = annual.comparison
    total = total_of(cells)
    before = f" In the period before: {figure_words(total_of(earlier.activity_by_type))}." if earlier else ""
    words = " activity" if total == 1 else " activities"
    paper.text(
        (strong(figure_words(total) + words), f", each counted once, on its own date.{before}"), paper.scale.lead
    )
    if earlier and any(isinstance(value, int) and value for value in cells.values()):
        _chart(paper, annual, earlier)
    _types(paper, annual, earlier)
    minutes = annual.figures.get("activity.member_minutes")
    paper.facts(
        [
            ("Contacts", figure_words(annual.figures.get("activity.contacts"))),
            ("Members’ time", value_words(minutes, "minutes")),
        ]
    )
    paper.text("Contacts count each meeting with a person, so one person may count often.", paper.scale.note)
    if isinstance(total, int):
        picture(paper, annual, "activity")


def _pairs(annual: AnnualReturnPaper, earlier: Comparison | None) -> list[tuple[str, Figure, Figure]]:
    cells = annual.breakdowns.get("activity.by_type", {})
    past = earlier.activity_by_type if earlier else {}
    return [(TYPE_WORDS[kind], cells.get(kind.value), past.get(kind.value)) for kind in ActivityType]


def _chart(paper: Paper, annual: AnnualReturnPaper, earlier: Comparison) -> None:
    pairs = [
        Pair(name, now if isinstance(now, int) else None, then if isinstance(then, int) else None)
        for name, now, then in _pairs(annual, earlier)
    ]
    key = (_span(annual), _span(earlier))
    chart = PairedBars(pairs, key, paper.scale, MEASURE)
    told = [f"{name} {figure_words(now)}, before {figure_words(then)}" for name, now, then in _pairs(annual, earlier)]
    words = f"Bar chart of activities in {key[0]} and in {key[1]}: {'; '.join(told)}. The table below says the same."
    paper.figure(chart.height, chart.paint, words)


def _span(period: AnnualReturnPaper | Comparison) -> str:
    """Name a period shortly: "2025 to 2026" for a year, else its months."""
    first, last = period.first, period.last
    named = [str(day.year) if (last - first).days > 300 else month_year(day) for day in (first, last)]
    return " to ".join(dict.fromkeys(named))


def _types(paper: Paper, annual: AnnualReturnPaper, earlier: Comparison | None) -> None:
    scale = paper.scale
    columns = [Column("Type", scale.cell, grows=True), Column("This period", scale.number)]
    if earlier:
        columns.append(Column("Period before", scale.number))
    cells = _pairs(annual, earlier)
    rows = [Row((name, cell_of(now), cell_of(then))[: len(columns)]) for name, now, then in cells]
    past = figure_words(total_of(earlier.activity_by_type)) if earlier else ""
    all_now = figure_words(total_of(annual.breakdowns.get("activity.by_type", {})))
    rows.append(Row(("All", all_now, past)[: len(columns)], "total"))
    table(paper, columns, rows, summary="Activities by type", row_head=0)


def actions(paper: Paper, annual: AnnualReturnPaper) -> None:
    """Add section 13: the balance of actions and what is overdue."""
    begin(paper, annual, "actions")
    terms = (
        ("", "brought_forward", "brought forward"),
        ("+", "raised", "raised"),
        ("−", "completed", "completed"),
        ("−", "no_longer_needed", "no longer needed"),
        ("−", "transferred", "transferred"),
        ("=", "carried_forward", "carried forward"),
    )
    balance_of(paper, annual, "actions", terms)
    overdue = figure_words(annual.figures.get("actions.overdue_at_end"))
    words = f"Overdue on {day_month_year(annual.last)}, not counting those whose owner was resting: "
    paper.text((words, strong(overdue), "."))
    picture(paper, annual, "actions", "actions.raised")
