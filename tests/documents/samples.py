"""Papers of an invented group, as the secretary of North Marches would print them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from cpp_desktop.domain.easy_pictures import PICTURES
from cpp_desktop.domain.easy_read import EasyAgendaPaper, EasyItem
from cpp_desktop.domain.papers import (
    ActionLogPaper,
    ActionLogRow,
    AgendaLine,
    AgendaPaper,
    ChairFacts,
    DecisionRow,
    DecisionsPaper,
    RecoverySheetPaper,
    RegisterPaper,
    RegisterRow,
)
from tests.documents.action_slip_samples import action_slip as action_slip
from tests.documents.claim_form_samples import claim_form as claim_form
from tests.documents.influence_samples import golden_thread as golden_thread
from tests.documents.influence_samples import letter as letter
from tests.documents.influence_samples import you_said as you_said
from tests.documents.network_samples import network_reply as network_reply
from tests.documents.people_samples import directory as directory
from tests.documents.people_samples import sign_in as sign_in
from tests.documents.reflection_samples import reflection_sheet as reflection_sheet
from tests.documents.return_samples import annual_return as annual_return
from tests.documents.sample_minutes import JANUARY, MASTHEAD, NOVEMBER
from tests.documents.sample_minutes import minutes as minutes
from tests.documents.subject_access_samples import subject_access as subject_access


def agenda() -> AgendaPaper:
    """An agenda with a break and the next meeting."""
    lines = (
        ("1", "Welcome, ground rules, access check", "to note", "Margaret Lewis", time(14, 0)),
        ("2", "Apologies and quorum", "to note", "Joan Carter", time(14, 5)),
        ("3", "In memoriam: Harold Fenwick", "to note", "Margaret Lewis", time(14, 10)),
        ("4", "Declarations of interest", "to note", "Everyone", time(14, 15)),
        ("5", "Minutes of 16 September", "to approve", "Margaret Lewis", time(14, 20)),
        ("6", "Matters arising and action log", "to discuss", "Joan Carter", time(14, 30)),
        ("7", "Request for views: breast clinic appointment letter", "to decide", "David Okafor", time(14, 45)),
        ("", "Break, 15 minutes", "", "", time(15, 0)),
        ("8", "Lead nurse’s report", "to note", "Priya Shah", time(15, 15)),
        ("9", "Representatives’ report-backs", "to note", "Siân Pritchard", time(15, 25)),
        ("10", "Leaflet: After your radiotherapy", "to decide", "Alan Whitfield", time(15, 35)),
        ("11", "Issues and influencing: parking permits", "to discuss", "Tomasz Nowak", time(15, 50)),
        ("12", "Any other business", "", "Margaret Lewis", time(16, 5)),
        ("13", "What went well today", "to discuss", "Everyone", time(16, 10)),
    )
    named = {
        "7": ("The letter as it is sent now (attached)", "What three other groups said (to follow)"),
        "10": ("After your radiotherapy, second draft (tabled)",),
    }
    return AgendaPaper(
        masthead=MASTHEAD,
        meeting=NOVEMBER,
        items=tuple(
            AgendaLine(number=n, title=t, purpose=p, lead=w, start=s, papers=named.get(n, ()))
            for n, t, p, w, s in lines
        ),
        closes=time(16, 15),
        apologies_to="Joan Carter, secretary, 01632 960 118",
        next_meeting=JANUARY,
        words_used=(("in memoriam", "in memory of a member who has died"),),
        coming=(
            "The room is on the ground floor, with a hearing loop and wide doors. Toilets are opposite.",
            "Parking is free for this meeting: give your number plate at reception.",
            "To join online or by telephone, ask Joan Carter for the link or the number.",
        ),
    )


def chair_agenda() -> AgendaPaper:
    """The chair's copy of the agenda: with notes, a confidential item and who is expected."""
    notes = {
        "7": "Two members have been treated there. Ask them first whether they want to speak.",
        "10": "David has seen the figures.\nDo not go past 3:50pm: the speaker has a train to catch.",
    }
    lines = [
        replace(
            line,
            minutes_allowed=10 if line.number else None,
            note=notes.get(line.number, ""),
            asked=("Agree the reply to the trust by the end of the month.",) if line.number == "7" else (),
        )
        for line in agenda().items
    ]
    secret = AgendaLine(number="14", title="Concern about transport", start=time(16, 15), confidential=True)
    return replace(
        agenda(),
        title="Chair’s agenda: ordinary meeting",
        items=(*lines, secret),
        chair=ChairFacts(
            quorum="5 members and at least 3 service users",
            expected="11 members expected, of 13 in post who do not rest",
            apologies=("Ruth Feldman", "Helen Brandt"),
            interests=("Alan Whitfield: wrote the radiotherapy leaflet", "Priya Shah: works at the day unit"),
        ),
    )


def easy_agenda() -> EasyAgendaPaper:
    """An easy-read agenda with every picture that there is."""
    told = ("We say hello.", "Who could not come", "We remember Harold.", "Do you have an interest in something here?")
    starts = [time(14 + at // 12, at % 12 * 5) for at in range(len(PICTURES))]
    items = [
        EasyItem(
            number=str(at) if name != "break" else "",
            words=told[at - 1] if at <= len(told) else PICTURES[name].title,
            picture=name,
            start=starts[at - 1],
            lead="Margaret Lewis" if at % 3 == 0 else "",
        )
        for at, name in enumerate(PICTURES, 1)
    ]
    return EasyAgendaPaper(
        masthead=MASTHEAD,
        title="Our meeting",
        meeting=NOVEMBER,
        items=tuple(items),
        closes=time(16, 15),
        next_meeting=JANUARY,
        kept_apart=1,
    )


def decisions() -> DecisionsPaper:
    """A register with a decision that was changed and one that nothing is known of yet."""
    rows = (
        DecisionRow(
            decided=date(2026, 9, 16),
            number="57.8",
            about="Parking during daily radiotherapy",
            decision="To ask the trust to print the permit offer in every first appointment letter.",
            reason="Two in three patients on the survey had paid before they were told.",
        ),
        DecisionRow(
            decided=date(2026, 7, 15),
            number="56.3",
            decision="To meet at Beech House from January.",
            fate="changed, 16 Sep 2026, minute 57.2: from March",
        ),
    )
    return DecisionsPaper(masthead=MASTHEAD, as_at=NOVEMBER.date, rows=rows, kept_apart=1)


def action_log() -> ActionLogPaper:
    """An action log with a late, a paused and a completed action."""
    rows = (
        ("52.3", "Ask the library to stock the directory", "Ruth Feldman", date(2027, 1, 20), "open",
         "paused since 3 Sep"),
        ("55.1", "Visit the day unit and report on the waiting area", "Siân Pritchard, Mohammed Iqbal",
         date(2026, 11, 18), "in progress", ""),
        ("56.2", "Send the terms of reference to the network", "Secretary", date(2026, 9, 30), "in progress",
         "due 43 days ago"),
        ("57.1", "Find a date for the training day", "Priya Shah", date(2026, 11, 18), "complete", "2 Nov"),
        ("57.2", "Ask the estates manager for a date on parking permits", "Tomasz Nowak", date(2026, 11, 30),
         "open", ""),
        ("57.3", "Ask Dr Mehta for figures on weekend cover", "Lead nurse", None, "open", ""),
        ("57.4", "Send comments on the radiotherapy leaflet to Alan Whitfield", "Everyone", date(2026, 11, 13),
         "in progress", ""),
    )  # fmt: skip
    return ActionLogPaper(
        masthead=MASTHEAD,
        as_at=date(2026, 11, 12),
        for_meeting=date(2026, 11, 18),
        rows=tuple(
            ActionLogRow(reference=r, text=t, owner=w, due=d, state=s, note=n, late=n.startswith("due"))
            for r, t, w, d, s, n in rows
        ),
        kept_apart=1,
    )


def register() -> RegisterPaper:
    """A register with a resting and a corresponding member."""
    rows = (
        ("Helen Brandt", "voluntary sector", "", date(2021, 5, 12), "", "", ("01632 960 222",)),
        ("Joan Carter", "carer", "", date(2019, 4, 1), "Secretary", "",
         ("01632 960 118", "joan@northmarches.example", "4 Orchard Row, Aldermere, AL4 9ZZ")),
        ("Ruth Feldman", "bereaved carer", "", date(2020, 9, 16), "", "resting", ("ruth@northmarches.example",)),
        ("Margaret Lewis", "patient, carer", "", None, "Chair", "", ("01632 960 301", "07700 900 123")),
        ("Priya Shah", "nhs professional", "", date(2023, 1, 18), "Lead Nurse", "", ("priya.shah@aldermere.example",)),
        ("Alan Whitfield", "patient", "corresponding", date(2024, 3, 20), "", "", ("5 Station Terrace, Brackenby",)),
    )  # fmt: skip
    return RegisterPaper(
        masthead=MASTHEAD,
        as_at=date(2026, 11, 12),
        rows=tuple(
            RegisterRow(name=n, categories=c, mode=m, joined=j, roles=r, status=s, contact=ways)
            for n, c, m, j, r, s, ways in rows
        ),
    )


def recovery_sheet() -> RecoverySheetPaper:
    """A recovery sheet with thirteen groups."""
    groups = "7K2MQ 0V9XC H4TRD W8BN1 ZP3GS 5YJEA 6M0KT XQ7RV C2D9H 1NWBF T8SGP 4AEYJ 3R0V6"
    return RecoverySheetPaper(
        masthead=MASTHEAD, file_name="North Marches.cppgroup", key_groups=tuple(groups.split()), made=date(2026, 11, 12)
    )
