"""The annual return's paper composed: what leaves as JSON, with the rows, stories and pictures that go beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.check_codes import check_codes
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import RoleTitle, in_force
from cpp_desktop.domain.reflection_figures import parts_of
from cpp_desktop.domain.reflection_results import of_period
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS, section_of
from cpp_desktop.domain.return_figures import NOT_APPLICABLE, Figures, Value
from cpp_desktop.domain.return_gaps import data_gaps
from cpp_desktop.domain.return_paper import (
    AnnualReturnPaper,
    Comparison,
    Figure,
    LongRunningRow,
    MeetingRow,
    MonitoringRow,
    OfficerRow,
    OverrideRow,
    ReturnApproval,
    StoryRow,
)
from cpp_desktop.domain.return_texts import ALL_CHECKS, POPULATION, counts_of
from cpp_desktop.domain.signed_returns import Approving, ReturnSignature
from cpp_desktop.domain.stories import is_told, stories
from cpp_desktop.domain.wording import day_month_year, long_date
from cpp_desktop.services import charts, influence_papers, return_tables
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.services.annual_return import AnnualReturn


def compose(office: Office, head: Masthead, ret: AnnualReturn, document: Mapping[str, Any]) -> AnnualReturnPaper:
    """Put a return into what its paper says; its figures, names and words are those of the `document` alone."""
    records, period = ret.records, ret.period
    cases = sorted((c for c in records.cases if is_told(c, period)), key=lambda c: (c.raised, c.id))
    others = stories(
        period, records.activities, (), records.consultations, records.actions, apart=records.apart
    )  # fmt: skip
    exact = document["disclosure"] == "exact"
    return AnnualReturnPaper(
        masthead=replace(head, parent_body=document["parent"]["name"] or ""),
        first=period.first,
        last=period.last,
        made=date.fromisoformat(document["made"]),
        revision=document["revision"],
        replaces=_replaces(ret, document),
        status=document["status"],
        disclosure=document["disclosure"],
        figures=document["figures"],
        breakdowns=_breakdowns(ret, document),
        texts=_texts(ret, document),
        codes=check_codes(document),
        meetings=_meetings(ret.figures),
        officers=tuple(_officers(document, period.last)),
        monitoring=tuple(_monitoring(ret, document)),
        long_running=tuple(
            LongRunningRow(theme=one["theme"], raised=date.fromisoformat(one["raised"]))
            for one in document["tables"]["long_running"]
        ),
        cases=tuple(influence_papers.story(c) for c in cases),
        stories=tuple(StoryRow(day=s.day, title=s.title) for s in others),
        comparison=_comparison(ret.last_year),
        not_recorded=_not_recorded(ret.figures),
        gaps=data_gaps(records, period, exact=exact),
        overrides=tuple(_overrides(ret, document)),
        reflection=parts_of(of_period(records.reflections, period), suppressed=not exact),
        approval=_approval(office, ret, document),
        charts=charts.of_period(office, period),
    )


def _replaces(ret: AnnualReturn, document: Mapping[str, Any]) -> str:
    earlier = [s for s in ret.revisions if s.revision < document["revision"]]
    return f"It replaces revision {earlier[-1].revision} of {day_month_year(earlier[-1].made)}." if earlier else ""


def _breakdowns(ret: AnnualReturn, document: Mapping[str, Any]) -> dict[str, dict[str, Figure]]:
    """Return the document's cells; one that is not applicable is told so, which the file says by its figures alone."""
    found: dict[str, dict[str, Figure]] = {}
    for code, cells in document["breakdowns"].items():
        counted = ret.figures.breakdowns.get(code, {})
        apart = {key for key, cell in counted.items() if cell.value == NOT_APPLICABLE}
        found[code] = {key: NOT_APPLICABLE if key in apart else value for key, value in cells.items()}
    for key in found["meetings.possible_by_category"]:
        found["meetings.present_by_category"].setdefault(key, 0)
    return found


def _texts(ret: AnnualReturn, document: Mapping[str, Any]) -> dict[str, str]:
    """Return the document's texts; of the reflection what stands in its tables is not said twice."""
    exact = document["disclosure"] == "exact"
    told = return_tables.texts(ret.records, ret.period, exact=exact).get("reflection", "")
    texts = {key: words.removeprefix(told).strip() if key == "reflection" else words
             for key, words in document["texts"].items()}  # fmt: skip
    return {key: words for key, words in texts.items() if words}


def _meetings(found: Figures) -> tuple[MeetingRow, ...]:
    """Say of each meeting who came; of sub-groups, joint meetings and away days nobody is counted."""
    if found.value("meetings.held") in (None, NOT_APPLICABLE):
        return ()
    shown = [c for c in found.meetings if c.meeting.state in TOOK_PLACE or c.meeting.state is MeetingState.CANCELLED]
    return tuple(
        MeetingRow(
            date=c.meeting.date,
            kind=c.meeting.type.value,
            state=c.meeting.state.value,
            present=NOT_APPLICABLE if c.present is None else c.present,
            possible=NOT_APPLICABLE if c.possible is None else c.possible,
        )
        for c in shown
    )


def _officers(document: Mapping[str, Any], last: date) -> Iterator[OfficerRow]:
    """Say who holds each office on the last day, by name where they agree, and which are vacant since when."""
    for one in document["tables"]["officers"]:
        since, until = _day(one["from"]), _day(one["to"])
        if in_force(since, until, last):
            yield OfficerRow(role=one["role"], name=one["name"] or "", since=since, until=until)
    for one in document["tables"]["vacancies"]:
        yield OfficerRow(role=one["role"], name="vacant", since=_day(one["since"]))


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _monitoring(ret: AnnualReturn, document: Mapping[str, Any]) -> Iterator[MonitoringRow]:
    """Give each question with its answers, in the words it was asked in."""
    cells = {code: found for code, found in document["breakdowns"].items() if code.startswith("monitoring.")}
    codes = [code for code in cells if code.removesuffix(POPULATION) not in cells.keys() - {code}]
    asked = dict.fromkeys(one.question for one in counts_of(ret.records, ret.period))
    for question, code in zip(asked, codes, strict=True):
        people = cells.get(code + POPULATION, {})
        answers = tuple((answer, number, people.get(answer)) for answer, number in cells[code].items())
        yield MonitoringRow(question=question, answers=answers)


def _comparison(last_year: Figures) -> Comparison | None:
    """Return what this period is compared with; a year before without any records is not."""
    earlier = {key: cell.value for key, cell in last_year.breakdowns["activity.by_type"].items()}
    if not any(earlier.get(kind.value) for kind in ActivityType):
        return None
    return Comparison(first=last_year.period.first, last=last_year.period.last, activity_by_type=earlier)


def _not_recorded(found: Figures) -> tuple[str, ...]:
    """Name the sections with figures of which none is known."""
    values: dict[str, list[Value]] = {s.key: [] for s in SECTIONS}
    for code in DEFINITIONS:
        cells = found.breakdowns.get(code)
        values[section_of(code).key] += [c.value for c in cells.values()] if cells else []
        values[section_of(code).key] += [found.values[code].value] if code in found.values else []
    return tuple(s.title for s in SECTIONS if values[s.key] and set(values[s.key]) == {None})


def _overrides(ret: AnnualReturn, document: Mapping[str, Any]) -> Iterator[OverrideRow]:
    told = {check.code: check.sentence for check in ret.checks}
    for one in document["overrides"]:
        words = "All checks that did not come out" if one["check"] == ALL_CHECKS else one["check"]
        yield OverrideRow(check=told.get(one["check"], words), reason=one["reason"])


def _approval(office: Office, ret: AnnualReturn, document: Mapping[str, Any]) -> ReturnApproval:
    """Say who approved this revision, as far as it is recorded, and who is to sign."""
    own = {s.id for s in ret.revisions if s.revision == document["revision"]}
    steps = {s.kind: s for s in sorted(ret.records.signatures, key=lambda s: s.day) if s.signed_return_id in own}
    chair, lead = steps.get(Approving.CHAIR), steps.get(Approving.NETWORK_LEAD)
    adopted = steps.get(Approving.ADOPTED)
    holder = [o.name for o in _officers(document, ret.period.last) if o.role == RoleTitle.CHAIR.value]
    return ReturnApproval(
        adopted=adopted_in_words(office, adopted) if adopted else "",
        chair=chair.name if chair else next(iter(holder), ""),
        chair_signed=chair.day if chair else None,
        lead=lead.name if lead else "",
        lead_signed=lead.day if lead else None,
    )


def adopted_in_words(office: Office, step: ReturnSignature) -> str:
    """Name the minute that adopted a return, as far as it is still there."""
    with office.store.read() as snapshot:
        minute = next(iter(snapshot.all(Minute, id=step.minute_id)), None) if step.minute_id else None
        met = next(iter(snapshot.all(Meeting, id=minute.meeting_id)), None) if minute else None
    if minute is None or met is None:
        return f"The group adopted this return on {long_date(step.day)}."
    number = f", minute {minute.number}" if minute.number else ""
    return f"The group adopted this return at its meeting of {long_date(met.date)}{number}."
