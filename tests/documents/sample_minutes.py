"""Minutes of an invented group, with whose they are and when it meets."""

from __future__ import annotations

from datetime import date, time

from cpp_desktop.domain.papers import (
    ActionLine,
    Attendee,
    Masthead,
    MeetingFacts,
    MinuteLine,
    MinutesPaper,
    MinutesSection,
)

MASTHEAD = Masthead(
    group_name="North Marches Cancer Partnership Group",
    parent_body="Marches and Vale Cancer Network",
    contact="Joan Carter, secretary, 01632 960 118, secretary@northmarches.example",
)
SEPTEMBER = MeetingFacts(
    date=date(2026, 9, 16),
    start=time(14),
    end=time(16, 5),
    venue="Seminar Room 2, Aldermere Hospital",
    mode="both",
    chair="Margaret Lewis",
)
NOVEMBER = MeetingFacts(
    date=date(2026, 11, 18),
    start=time(14),
    end=time(16, 15),
    venue="Seminar Room 2, Aldermere Hospital, AL4 9ZZ",
    mode="both",
    chair="Margaret Lewis",
)
JANUARY = MeetingFacts(date=date(2027, 1, 20), start=time(14), venue="Seminar Room 2, Aldermere Hospital")


def minutes() -> MinutesPaper:
    """Draft minutes with decisions, actions and a passage kept apart."""
    present = (
        ("Margaret Lewis", "chair, patient"),
        ("Mohammed Iqbal", "patient"),
        ("Tomasz Nowak", "patient"),
        ("David Okafor", "carer, vice-chair"),
        ("Siân Pritchard", "carer"),
        ("Priya Shah", "NHS professional, lead nurse"),
        ("Alan Whitfield", "patient"),
    )
    sections = (
        ("1", "Welcome, ground rules and access check", "The chair welcomed members and Dr Mehta. The ground rules "
         "were read. The hearing loop was tested and worked."),
        ("2", "Apologies and quorum", "Seven members were present; the quorum is five, with at least three service "
         "users. The meeting was quorate."),
        ("3", "In memoriam", "Members remembered Harold Fenwick, a member from 2019 to 2026, and kept a minute’s "
         "silence."),
        ("4", "Declarations of interest", "Priya Shah declared that she works in the radiotherapy department "
         "(item 8). She stayed and took no part in the decision."),
    )  # fmt: skip
    return MinutesPaper(
        masthead=MASTHEAD,
        title="Minutes of the 57th meeting",
        meeting=SEPTEMBER,
        quorum="Quorate: seven members of five needed.",
        present=tuple(Attendee(name=name, capacity=capacity) for name, capacity in present),
        in_attendance=(
            Attendee(name="Dr Anil Mehta", capacity="consultant oncologist, guest, item 8"),
            Attendee(name="Joan Carter", capacity="secretary"),
        ),
        apologies=(
            Attendee(name="Helen Brandt", capacity="voluntary sector"),
            Attendee(name="Ruth Feldman", capacity="bereaved carer"),
            Attendee(name="Marches Hospice", capacity="an organisation"),
        ),
        sections=(
            *(MinutesSection(number=n, title=t, minutes=(MinuteLine(number=n, text=x),)) for n, t, x in sections),
            *_later_sections(),
        ),
        next_meeting=NOVEMBER,
        kept_apart=1,
        words_used=(("CNS", "clinical nurse specialist"), ("MDT", "multidisciplinary team")),
        comments_by=date(2026, 11, 11),
    )


def _later_sections() -> tuple[MinutesSection, ...]:
    approved = MinuteLine(
        number="5.1",
        text="One correction: in 4.2, “weekly” should read “monthly”.",
        decision="The minutes of 15 July 2026, as corrected, were approved and signed.",
    )
    log = MinuteLine(
        number="6.1",
        text="Of nine open actions, five were completed, one is no longer needed and three continue. Action 52.3 is "
        "paused.",
        actions=(
            ActionLine(
                reference="57.1",
                text="Find a date for the training day.",
                owner="Priya Shah",
                due=date(2026, 11, 18),
            ),
        ),
    )
    parking = MinuteLine(
        number="7.1",
        text="Permits for patients in treatment have been asked for since 2019. The trust’s estates manager answered "
        "on 2 September: a trial of 20 permits is “being considered”. No date was given.",
        decision="Ask for a date in writing, and take the case to the network board if there is none by January.",
        reason="Seven years have passed since the issue was first raised.",
        actions=(
            ActionLine(
                reference="57.2",
                text="Ask the estates manager for a date.",
                owner="Tomasz Nowak",
                due=date(2026, 11, 30),
            ),
        ),
    )
    leaflet = MinuteLine(
        number="8.1",
        text="Dr Mehta introduced the second draft. Members found the advice on skin care clear. They asked for larger "
        "type, and for the telephone number of the unit on the first page.",
        decision="The group will not put its name to the leaflet until the telephone line is staffed at weekends.",
        reason="Most worries come in the first weekend at home.",
        dissent="Siân Pritchard asked to be recorded as against it.",
        earlier="minute 4.2 of 10 March 2026",
        actions=(
            ActionLine(reference="57.3", text="Ask Dr Mehta for figures on weekend cover.", owner="Lead nurse"),
            ActionLine(
                reference="57.4",
                text="Send comments to Alan Whitfield, who puts them together.",
                owner="Everyone",
                due=date(2026, 11, 13),
            ),
        ),
    )
    return (
        MinutesSection(number="5", title="Minutes of 15 July 2026", minutes=(approved,)),
        MinutesSection(number="6", title="Matters arising and action log", minutes=(log,)),
        MinutesSection(number="7", title="Issues and influencing: parking permits", minutes=(parking,)),
        MinutesSection(number="8", title="Leaflet: After your radiotherapy", minutes=(leaflet,)),
        MinutesSection(number="9", title="Any other business"),
    )
