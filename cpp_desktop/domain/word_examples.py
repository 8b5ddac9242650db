"""A paper of each kind that has everything in it: what a template for Word is tried with, and what names there are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from cpp_desktop.domain.letterheads import WordPaper
from cpp_desktop.domain.papers import (
    ActionLine,
    ActionLogPaper,
    ActionLogRow,
    AgendaLine,
    AgendaPaper,
    Approval,
    Attendee,
    CorrectionMade,
    Masthead,
    MeetingFacts,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
)

_DAY = date(2026, 5, 12)
_HEAD = Masthead(group_name="The group", parent_body="Its parent body", contact="The secretary", sample=True)
_MEETING = MeetingFacts(
    date=_DAY, start=time(10, 30), end=time(12, 30), venue="The hall", mode="both", chair="The chair"
)
_NEXT = MeetingFacts(date=date(2026, 7, 14), start=time(10, 30), venue="The hall")
_WORDS = (("MDT", "the team that plans somebody’s care"),)
_ACTION = ActionLine(reference="A1", text="Something to do", owner="A member", due=date(2026, 6, 1))

EXAMPLES: Mapping[WordPaper, AgendaPaper | MinutesPaper | ActionLogPaper] = {
    WordPaper.AGENDA: AgendaPaper(
        masthead=_HEAD,
        title="Agenda: ordinary meeting",
        meeting=_MEETING,
        items=(
            AgendaLine(
                number="1", title="An item", purpose="to note", lead="A member", start=time(10, 30),
                papers=("A paper (attached)",), asked=("agree the dates",),
            ),
            AgendaLine(number="", title="Break", start=time(11, 15)),
        ),
        closes=time(12, 30),
        apologies_to="The secretary",
        next_meeting=_NEXT,
        coming=("The hall has a ramp.",),
        kept_apart=1,
        words_used=_WORDS,
    ),
    WordPaper.MINUTES: MinutesPaper(
        masthead=_HEAD,
        title="Minutes: ordinary meeting",
        meeting=_MEETING,
        quorum="The meeting was quorate.",
        present=(Attendee(name="A member", capacity="patient", part="items 1 to 3", deputy_for="Another member"),),
        in_attendance=(Attendee(name="A visitor"),),
        apologies=(Attendee(name="Somebody else"),),
        interests=("An interest was declared.",),
        sections=(
            MinutesSection(
                number="1",
                title="An item",
                minutes=(
                    MinuteLine(
                        number="1.1", text="Something was said.\nAnd more.", decision="Agreed.", reason="It helps.",
                        dissent="One member was against.", earlier="minute 4.2", actions=(_ACTION,),
                    ),
                    MinuteLine(number="1.2", text="Something else was said."),
                ),
                notes=("A member came in.",),
            ),
        ),
        other_actions=(_ACTION,),
        next_meeting=_NEXT,
        kept_apart=1,
        words_used=_WORDS,
        approval=Approval(
            approved_on=date(2026, 7, 14), minute="4.1", corrections=(CorrectionMade(number=1, text="A name."),),
            signer="The chair", signed_on=date(2026, 7, 14), signed_by="The chair",
        ),
    ),
    WordPaper.ACTION_LOG: ActionLogPaper(
        masthead=_HEAD,
        as_at=_DAY,
        for_meeting=_NEXT.date,
        rows=(
            ActionLogRow(
                reference="A1", text="Something to do", owner="A member", due=_DAY, state="open", note="due today",
                late=True,
            ),
        ),
        kept_apart=1,
    ),
}  # fmt: skip
