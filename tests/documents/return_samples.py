"""Annual returns on paper: a draft with gaps, a signed one with all sections, and random ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.influence_papers import YouSaidStory
from cpp_desktop.domain.people import Category, LeavingReason
from cpp_desktop.domain.reflection import ANSWERS, Asked, QuestionKind
from cpp_desktop.domain.reflection_figures import ReflectionPart, ReflectionQuestionRow
from cpp_desktop.domain.return_codes import BREAKDOWN_KEYS, DEFINITIONS, FIGURE_CODES, SECTIONS
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
from tests.documents import influence_samples, reflection_samples
from tests.documents.chance import Chance
from tests.documents.sample_minutes import MASTHEAD


def annual_return() -> AnnualReturnPaper:
    """A draft return with a comparison, figures not recorded, not applicable and hidden."""
    meetings = (
        (date(2025, 5, 14), "annual general", "held", 16, 20),
        (date(2025, 7, 16), "ordinary", "held", 14, 20),
        (date(2025, 9, 17), "ordinary", "held", 15, 21),
        (date(2025, 11, 19), "ordinary", "held", 16, 21),
        (date(2026, 1, 21), "ordinary", "cancelled", None, None),
        (date(2026, 2, 4), "ordinary", "inquorate", 7, 20),
        (date(2026, 2, 18), "ordinary", "held", 15, 20),
        (date(2026, 3, 18), "away day", "held", 17, 18),
    )
    return AnnualReturnPaper(
        masthead=MASTHEAD,
        first=date(2025, 4, 1),
        last=date(2026, 3, 31),
        made=date(2026, 5, 14),
        figures=_figures(),
        breakdowns={
            "membership.at_end_by_category": {
                "patient": 9, "carer": 6, "bereaved carer": "suppressed", "nhs professional": "suppressed", "other": 0,
            },
            "membership.left_by_reason": {"term ended": 2, "moved": 1, "died": 1},
            "meetings.present_by_category": {"patient": 40, "carer": 30, "nhs professional": "suppressed"},
            "meetings.possible_by_category": {"patient": 54, "carer": 42, "nhs professional": 20, "other": 0},
            "activity.by_type": {
                "development": 9, "opinion": 18, "representation": 21, "information": 11, "influence": 5,
            },
        },
        meetings=tuple(MeetingRow(date=d, kind=k, state=s, present=p, possible=q) for d, k, s, p, q in meetings),
        officers=(
            OfficerRow(role="Chair", name="Margaret Lewis", since=date(2023, 5, 12)),
            OfficerRow(role="Secretary", since=date(2025, 5, 1), until=date(2027, 4, 30)),
            OfficerRow(role="Treasurer"),
        ),
        comparison=Comparison(
            first=date(2024, 4, 1),
            last=date(2025, 3, 31),
            activity_by_type={
                "development": 7, "opinion": 15, "representation": 23, "information": None, "influence": 4,
            },
        ),
        texts={"statement": "A year of small, visible changes.\n\nWe thank everybody who came."},
        codes={"membership": "K7M-4XR", "meetings": "BBC-DFG", "money": "777-777"},
        overrides=(OverrideRow(check="Guests: 14, in the year before 3.", reason="Two open meetings."),),
        stories=(StoryRow(day=date(2025, 10, 3), title="The day unit’s chairs – Twelve reclining chairs came."),),
        not_recorded=("Consultations", "Representation", "Patient information", "Influence", "Training", "Money"),
        gaps=("2 memberships with no joining day: among the members at the start, never among those who joined.",),
        reflection=(
            ReflectionPart(
                asked=Asked.USERS,
                sheets="14 of 18 sheets came back",
                rows=(
                    ReflectionQuestionRow(
                        text="I felt listened to.", answers=ANSWERS[QuestionKind.AGREEMENT],
                        numbers=(5, 6, 1, 1, 0, 1), answered=14, standard="working together",
                    ),
                ),
            ),
        ),
    )  # fmt: skip


def _figures() -> dict[str, int | None]:
    return {
        "membership.at_start": 21, "membership.joined": 5, "membership.left": 4, "membership.at_end": 22,
        "membership.served": 26, "meetings.held": 5, "meetings.inquorate": 1, "meetings.cancelled": 1,
        "meetings.other_held": 1, "meetings.present": 83, "meetings.possible": 122, "meetings.attendance_rate": 680,
        "meetings.apologies": 28, "meetings.absent": 11, "meetings.guests": 14, "activity.contacts": 1017,
        "activity.member_minutes": None, "actions.brought_forward": 9, "actions.raised": 31, "actions.completed": 24,
        "actions.no_longer_needed": 3, "actions.transferred": 1, "actions.carried_forward": 12,
        "actions.overdue_at_end": 2,
    }  # fmt: skip


def whole_return() -> AnnualReturnPaper:
    """A signed return of which every section has something to say."""
    draft = annual_return()
    return replace(
        draft,
        status="signed off",
        revision=2,
        replaces="It replaces revision 1 of 20 April 2026.",
        disclosure="suppressed below 6",
        figures={**dict.fromkeys(FIGURE_CODES, 14), **{c: v for c, v in draft.figures.items() if v}, **_work()},
        breakdowns={
            **draft.breakdowns,
            "work.by_outcome": {"achieved": 4, "continuing": 2, "deferred": 1, "dropped": 0},
            "influence.closed_by_outcome": {"changed": 2, "planned": 1, "no change": 2, "not known": 0},
            "money.paid_by_kind": {"travel": 81250, "care": 12000, "other expense": 0, "involvement payment": 30000},
        },
        texts={
            "statement": "This year the day unit got its chairs.\n\nWe thank everybody who came, wrote and waited.",
            "terms": "Agreed on 14 May 2025, minute 4.2; to be reviewed by 14 May 2027.",
            "money": "Travel was paid within 14 days.",
            "next_year": "Parking permits, letters in plain words, and a second carer on the group.",
        },
        codes={s.key: "K7M-4XR" for s in SECTIONS if any(c.startswith(f"{s.key}.") for c in DEFINITIONS)},
        monitoring=(
            MonitoringRow(
                question="Age", answers=(("18 to 49", 3, 210000), ("50 and over", 14, 180000), ("Not stated", 5, None))
            ),
            MonitoringRow(
                question="Do you live with a disability?", answers=(("Yes", "suppressed", None), ("No", 12, None))
            ),
        ),
        long_running=(
            LongRunningRow(theme="Parking permits for patients in treatment", raised=date(2019, 3, 12)),
            LongRunningRow(theme="Weekend telephone line after radiotherapy", raised=date(2021, 11, 9)),
        ),
        cases=influence_samples.you_said().stories,
        not_recorded=(),
        approval=ReturnApproval(
            adopted="The group adopted this return at its meeting of Wednesday 13 May 2026, minute 6.1.",
            chair="Margaret Lewis",
            chair_signed=date(2026, 5, 14),
        ),
    )


def _work() -> dict[str, int]:
    return {
        "influence.brought_forward": 7, "influence.opened": 4, "influence.closed": 5, "influence.carried_forward": 6,
        "money.budget": 150000, "money.claimed_unpaid": 0, "activity.member_minutes": 18240,
    }  # fmt: skip


def random_return(chance: Chance) -> AnnualReturnPaper:
    """A return drawn by chance: nothing in it fits together."""
    first = chance.day()
    return AnnualReturnPaper(
        masthead=chance.masthead(),
        first=first,
        last=first + timedelta(days=chance.random.randrange(800)),
        made=chance.day(),
        revision=chance.one((1, 12)),
        replaces=chance.words(6),
        status=chance.one(("draft", "signed off")),
        disclosure=chance.one(("exact", "suppressed below 6")),
        figures={code: chance.figure() for code in FIGURE_CODES},
        breakdowns=_breakdowns(chance),
        texts={s.key: chance.words(60) for s in SECTIONS if chance.random.random() < 0.4},
        codes={s.key: "K7M-4XR" for s in SECTIONS if chance.random.random() < 0.6},
        meetings=chance.some(lambda: _meeting(chance), 14),
        officers=chance.some(lambda: OfficerRow(role=chance.words(3) or "Chair", since=chance.perhaps(chance.day)), 5),
        monitoring=chance.some(lambda: _monitoring(chance), 3),
        long_running=chance.some(lambda: LongRunningRow(theme=chance.words(30), raised=chance.day()), 4),
        cases=chance.some(lambda: _case(chance), 3),
        stories=chance.some(lambda: StoryRow(day=chance.day(), title=chance.words(40)), 9),
        comparison=chance.perhaps(lambda: Comparison(first=first, last=first, activity_by_type=_types(chance))),
        not_recorded=chance.some(chance.words, 5),
        gaps=chance.some(chance.words, 3),
        overrides=chance.some(lambda: OverrideRow(check=chance.words(30), reason=chance.words(30)), 3),
        reflection=reflection_samples.random_parts(chance),
        approval=_approval(chance),
    )


def _breakdowns(chance: Chance) -> dict[str, dict[str, Figure]]:
    found: dict[str, dict[str, Figure]] = {
        code: {key: chance.figure() for key in keys}
        for code, keys in BREAKDOWN_KEYS.items()
        if chance.one((True, False))
    }
    return found | {
        "membership.at_end_by_category": {c.value: chance.figure() for c in Category},
        "membership.left_by_reason": {r.value: chance.figure() for r in LeavingReason},
        "activity.by_type": _types(chance),
    }


def _types(chance: Chance) -> dict[str, Figure]:
    return {kind.value: chance.one((0, 3, 40, None)) for kind in ActivityType}


def _meeting(chance: Chance) -> MeetingRow:
    return MeetingRow(
        date=chance.day(),
        kind=chance.one(("ordinary", "annual general", "away day")),
        state=chance.one(("held", "inquorate", "cancelled")),
        present=chance.figure(),
        possible=chance.figure(),
    )


def _monitoring(chance: Chance) -> MonitoringRow:
    answers = chance.some(lambda: (chance.words(6), chance.figure(), chance.one((None, 210000))), 6)
    return MonitoringRow(question=chance.words(8) or "Age", answers=answers)


def _case(chance: Chance) -> YouSaidStory:
    return YouSaidStory(
        said=chance.words(40), did=chance.words(40), outcome=chance.words(2), changed=chance.one((True, False))
    )


def _approval(chance: Chance) -> ReturnApproval:
    return ReturnApproval(
        adopted=chance.words(10),
        chair=chance.words(3),
        chair_signed=chance.perhaps(chance.day),
        lead=chance.words(3),
        lead_signed=chance.perhaps(chance.day),
    )
