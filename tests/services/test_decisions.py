"""The register of decisions: across meetings, with what became of each."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.minutes_status import Fate
from cpp_desktop.services import approval, decisions, papers, records
from cpp_desktop.services.approval import Agreement
from cpp_desktop.services.decisions import DecisionLine
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, an_item

BEFORE = TODAY - timedelta(days=60)


@pytest.fixture
def meeting(office: Office) -> Meeting:
    return records.save(office, a_meeting(date=BEFORE, state=MeetingState.HELD))


@pytest.fixture
def decided(office: Office, meeting: Meeting) -> Minute:
    return records.save(office, a_minute(meeting, number="4.2", decision="To write to the trust.", reason="Fair."))


@pytest.fixture
def later(office: Office) -> Minute:
    last = records.save(office, a_meeting(state=MeetingState.HELD))
    return records.save(office, a_minute(last, number="3.1", decision="To leave it.", position=2))


def lines(office: Office, *, whole: bool = False) -> list[DecisionLine]:
    return list(decisions.register(office, whole=whole).lines)


def test_every_decision_stands_in_it_the_latest_first(office: Office, decided: Minute, later: Minute) -> None:
    records.save(office, a_minute(lines(office)[1].meeting, number="5", text="Noted."))
    assert [line.minute for line in lines(office)] == [later, decided]


def test_confidential_ones_are_shown_only_when_asked(office: Office, meeting: Meeting, decided: Minute) -> None:
    item = records.save(office, an_item(meeting, confidential=True))
    secret = records.save(office, a_minute(meeting, item_id=item.id, decision="To say nothing.", position=2))
    found = decisions.register(office)
    assert ([line.minute for line in found.lines], found.left_out) == ([decided], 1)
    assert [(line.minute.id, line.is_secret) for line in lines(office, whole=True)] == [
        (decided.id, False),
        (secret.id, True),
    ]


def test_what_became_of_it_is_recorded_and_the_last_word_stands(office: Office, decided: Minute, later: Minute) -> None:
    decisions.record_fate(office, decided, Fate.CARRIED_OUT, day=BEFORE + timedelta(days=3))
    decisions.record_fate(office, decided, Fate.CHANGED, note=" to May ", later_minute_id=later.id)
    line = lines(office)[1]
    assert decisions.fate_words(line) == "changed, 12 May 2026, minute 3.1: to May"
    assert line.fate is not None
    decisions.forget_fate(office, line.fate)
    assert decisions.fate_words(lines(office)[1]) == "carried out, 16 Mar 2026"


def test_what_became_of_it_lies_between_the_decision_and_today(office: Office, decided: Minute, later: Minute) -> None:
    for day, said in ((BEFORE - timedelta(days=1), "after that day"), (TODAY + timedelta(days=1), "still to come")):
        with pytest.raises(Refused, match=said):
            decisions.record_fate(office, decided, Fate.WITHDRAWN, day=day)
    with pytest.raises(Refused, match="later meeting"):
        decisions.record_fate(office, later, Fate.WITHDRAWN, later_minute_id=decided.id)
    assert [identity for identity, _ in decisions.minutes_after(office, lines(office)[1])] == [later.id]


def test_it_can_be_recorded_of_approved_minutes_too(office: Office, meeting: Meeting, decided: Minute) -> None:
    last = records.save(office, a_meeting(state=MeetingState.HELD))
    approval.approve(office, meeting, Agreement(at=last))
    decisions.record_fate(office, decided, Fate.CARRIED_OUT)
    assert decisions.fate_words(lines(office)[0]) == "carried out, 12 May 2026"


def test_it_is_exported_and_printed(office: Office, decided: Minute, later: Minute, tmp_path: Path) -> None:
    decisions.record_fate(office, decided, Fate.CHANGED, later_minute_id=later.id)
    assert decisions.export(lines(office), tmp_path / "decisions.csv") == 2
    with (tmp_path / "decisions.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [(row["number"], row["fate"], row["later_minute"]) for row in rows] == [
        ("3.1", "", ""),
        ("4.2", "changed", "3.1"),
    ]
    assert papers.write_paper(office, "decisions", tmp_path / "decisions.pdf").pages == 1
