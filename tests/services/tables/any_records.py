"""Any records that may stand in a file, with every kind of text in them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionProgress, ActionState, DueRevision
from cpp_desktop.domain.activities import Activity, ActivityType, Level
from cpp_desktop.domain.easy_pictures import PICTURES
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.domain.meetings import (
    AgendaItem,
    Attendance,
    Mark,
    Meeting,
    MeetingMode,
    MeetingState,
    MeetingType,
    Purpose,
)
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import (
    Category,
    Delivery,
    InformationFormat,
    LeavingReason,
    Membership,
    Mode,
    Person,
    RestingSpell,
    Role,
    RoleTitle,
)

REAL = Path("../shared/data/naughty_strings.json")
NAUGHTY = [t for t in json.loads(REAL.read_text(encoding="utf-8")) if t] if REAL.exists() else []
TRICKY = [
    "=1+1",
    "'=1",
    "''",
    "'",
    "a;b",
    "-",
    "n/a",
    "all",
    "AL",
    "Ann Lee",
    "two\r\nlines",
    "\t",
    " ",
    "1,5",
    *NAUGHTY,
]

texts = st.sampled_from(TRICKY) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff"))
words = texts.filter(str.strip)
days = st.dates(date(2024, 1, 1), date(2026, 5, 11))
clocks = st.times(time(9), time(12)).map(lambda t: t.replace(microsecond=0))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


@st.composite
def spans(draw: st.DrawFn) -> tuple[date, date | None]:
    first, last = draw(days), draw(maybe(days))
    return first, max(first, last) if last else None


@st.composite
def people(draw: st.DrawFn) -> list[Any]:
    person = Person(
        name=draw(st.sampled_from(["Ann Lee", "Bee Moss"]) | words), known_as=draw(texts),
        email=draw(st.sampled_from(["", "a@meadow.example"])), telephone=draw(st.sampled_from(["", "+44 1632 960001"])),
        address=draw(texts), postcode=draw(texts), delivery=draw(maybe(st.sampled_from(Delivery))),
        information_format=draw(st.sampled_from(InformationFormat)), died_on=draw(maybe(days)), notes=draw(texts),
    )  # fmt: skip
    found: list[Any] = [person]
    for first, last in draw(st.lists(spans(), max_size=2)):
        categories = tuple(draw(st.lists(st.sampled_from(Category), unique=True, max_size=3)))
        found.append(
            Membership(
                person_id=person.id, joined=draw(st.sampled_from([first, None])), left=last, categories=categories,
                primary_category=draw(st.sampled_from([*categories, None])), mode=draw(st.sampled_from(Mode)),
                nominating_body=draw(texts), leaving_reason=draw(maybe(st.sampled_from(LeavingReason))),
            )
        )  # fmt: skip
    for first, last in draw(st.lists(spans(), max_size=2, unique_by=lambda span: span[0])):
        found.append(RestingSpell(person_id=person.id, first=first, last=last))
        found.append(Role(person_id=person.id, title=draw(st.sampled_from(RoleTitle)), first=first, last=last))
    return found


@st.composite
def meetings(draw: st.DrawFn, who: list[Person]) -> list[Any]:
    meeting = Meeting(
        date=draw(st.sampled_from([date(2026, 4, 14)]) | days), start=draw(maybe(clocks)), venue=draw(texts),
        type=draw(st.sampled_from(MeetingType)), mode=draw(maybe(st.sampled_from(MeetingMode))), title=draw(texts),
        state=draw(st.sampled_from(MeetingState)),
    )  # fmt: skip
    ids = st.sampled_from([p.id for p in who]) if who else st.none()
    found: list[Any] = [meeting]
    for position in range(draw(st.integers(0, 3))):
        item = AgendaItem(
            meeting_id=meeting.id, position=position, number=draw(texts), title=draw(words), lead=draw(texts),
            purpose=draw(maybe(st.sampled_from(Purpose))), lead_id=draw(maybe(ids)),
            minutes_allowed=draw(maybe(st.integers(0, 90))), confidential=draw(st.booleans()), asked=draw(texts),
            easy_words=draw(texts), picture=draw(st.sampled_from(["", *PICTURES])), chair_note=draw(texts),
        )  # fmt: skip
        minute = Minute(
            meeting_id=meeting.id, position=position, number=draw(texts), text=draw(texts), decision=draw(texts),
            item_id=draw(st.sampled_from([item.id, None])), confidential=draw(st.booleans()),
        )  # fmt: skip
        guest = Attendance(
            meeting_id=meeting.id, name=draw(words), mark=draw(st.sampled_from(Mark)), capacity=draw(texts)
        )
        found += [item, minute, guest, draw(actions(meeting, minute, ids))]
    marks = [Attendance(meeting_id=meeting.id, person_id=p.id, mark=draw(st.sampled_from(Mark))) for p in who]
    return [*found, *marks]


@st.composite
def actions(draw: st.DrawFn, meeting: Meeting, minute: Minute, ids: st.SearchStrategy[Any]) -> Action:
    state, waiting_for = draw(st.sampled_from(ActionState)), draw(texts)
    return Action(
        recorded=date(2026, 5, 12), reference=draw(words), raised=draw(st.sampled_from([date(2024, 1, 1), None])),
        meeting_id=draw(st.sampled_from([meeting.id, None])), minute_id=draw(st.sampled_from([minute.id, None])),
        minute_number=draw(texts), text=draw(words), owner=draw(texts), due=draw(maybe(days)), state=state,
        owner_ids=tuple(i for i in [draw(maybe(ids))] if i), closed=draw(days) if state in CLOSING_STATES else None,
        reason=draw(texts), evidence=draw(texts), waiting_for=waiting_for,
        waiting_since=draw(maybe(days)) if waiting_for.strip() else None, include_in_return=draw(st.booleans()),
    )  # fmt: skip


@st.composite
def progress(draw: st.DrawFn, action: Action) -> ActionProgress:
    return ActionProgress(
        action_id=action.id, day=draw(days), text=draw(words), state=draw(maybe(st.sampled_from(ActionState))),
        meeting_id=draw(st.sampled_from([action.meeting_id, None])), minute_number=draw(texts),
        minute_id=draw(st.sampled_from([action.minute_id, None])),
    )  # fmt: skip


@st.composite
def cases(draw: st.DrawFn) -> InfluenceCase:
    return InfluenceCase(
        reference=draw(texts), theme=draw(st.sampled_from(["Waiting times"]) | words), raised=draw(days)
    )


@st.composite
def case_steps(draw: st.DrawFn, case: InfluenceCase, minutes: list[str]) -> CaseStep:
    return CaseStep(
        case_id=case.id, day=draw(days), kind=draw(st.sampled_from(StepKind)), text=draw(words),
        minute_id=draw(st.sampled_from([None, *minutes])),
    )  # fmt: skip


@st.composite
def activities(draw: st.DrawFn, who: list[Person], others: list[Any]) -> Activity:
    def one_of(kind: type) -> Any:
        return draw(st.sampled_from([None, *(r for r in others if isinstance(r, kind))]))

    minute, meeting, case = one_of(Minute), one_of(Meeting), one_of(InfluenceCase)
    sites = st.lists(st.sampled_from(["Lung", "=Bowel", "'Skin", "Head, neck"]), max_size=2, unique=True)
    return Activity(
        date=draw(days), type=draw(st.sampled_from(ActivityType)), title=draw(words), requester=draw(texts),
        contacts=draw(maybe(st.integers(0, 9999))), member_minutes=draw(maybe(st.integers(0, 1440))),
        level=draw(maybe(st.sampled_from(Level))), include_in_return=draw(st.booleans()),
        requester_id=draw(st.sampled_from([None, *(p.id for p in who)])), sub_type=draw(texts), notes=draw(texts),
        cancer_sites=tuple(draw(sites)), minute_id=minute.id if minute else None, case_id=case.id if case else None,
        meeting_id=minute.meeting_id if minute else meeting.id if meeting else None,
    )  # fmt: skip


@st.composite
def files(draw: st.DrawFn) -> list[Any]:
    """The records of a whole file, those that others refer to before them."""
    found = [record for group in draw(st.lists(people(), max_size=3)) for record in group]
    who = [r for r in found if isinstance(r, Person)]
    for group in draw(st.lists(meetings(who), max_size=2)):
        found += group
    themes = draw(st.lists(cases(), max_size=2))
    minutes = [r.id for r in found if isinstance(r, Minute)]
    steps = [step for case in themes for step in draw(st.lists(case_steps(case, minutes), max_size=3))]
    for at, action in [(n, r) for n, r in enumerate(found) if isinstance(r, Action)]:
        others = st.sampled_from([None, *(r.id for r in found if isinstance(r, Action) and r.id != action.id)])
        found[at] = replace(
            action, case_id=draw(st.sampled_from([None, *(c.id for c in themes)])), from_action_id=draw(others),
            merged_into_id=draw(others),
        )  # fmt: skip
        found += draw(st.lists(progress(action), max_size=2))
        later = draw(st.lists(st.tuples(days, maybe(days)), max_size=2, unique=True))
        found += [DueRevision(action_id=action.id, position=n, due=d, revised_on=on) for n, (d, on) in enumerate(later)]
    return [*themes, *found, *steps, *draw(st.lists(activities(who, [*themes, *found]), max_size=2))]
