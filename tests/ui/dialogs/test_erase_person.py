from __future__ import annotations

from dataclasses import replace

import pytest

from cpp_desktop.domain.issued_papers import IssuedKind
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import issued_papers, issuing, meetings, people, records
from cpp_desktop.services.meetings import is_coming
from cpp_desktop.services.office import Office
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import keys
from tests.drivers.accessibility import nameless
from tests.drivers.erasing import Erasing
from tests.drivers.people import Register

NAME = "Siân Pritchard"


@pytest.fixture
def minute(office: Office) -> Minute:
    written = next(line.meeting for line in meetings.all_meetings(office) if line.minutes)  # not approved yet
    with office.store.read() as look:
        last = look.all(Minute, meeting_id=written.id)[0]
    return records.save(office, replace(last, text=f"{NAME} thanked SP.", decision=""))


@pytest.fixture
def erasing(window: MainWindow, minute: Minute) -> Erasing:
    register = Register(window)
    register.choose(NAME)
    return Erasing(register)


def minute_rows(erasing: Erasing) -> list[str]:
    return [row for row in erasing.rows() if "thanked SP" in row]


def test_each_mention_is_shown_with_what_becomes_of_it(erasing: Erasing) -> None:
    sure, doubtful = minute_rows(erasing)
    assert f"{NAME} thanked SP., name: {NAME} | remove" in sure
    assert "initials: SP · may mean somebody else | keep: means somebody or something else" in doubtful
    assert nameless(erasing.dialog) == []
    assert erasing.dialog.height() <= 696


def test_nothing_is_done_before_the_name_is_typed(erasing: Erasing) -> None:
    assert not erasing.dialog.verb.isEnabled()
    assert not erasing.confirm("Sian Pritchard")
    assert erasing.confirm("  siân   PRITCHARD ")


def test_a_ground_that_names_the_person_is_refused_beside_its_field(erasing: Erasing) -> None:
    at = erasing.rows().index(minute_rows(erasing)[0])
    erasing.keep(at, words="Pritchard agreed")
    assert "without the name" in erasing.dialog.grounds.problems()["words"]
    assert "remove" in erasing.rows()[at]
    erasing.keep(at, words="signed by the chair")
    assert "keep: signed by the chair" in erasing.rows()[at]
    assert erasing.dialog.grounds.problems() == {}


def test_the_person_is_gone_and_what_was_kept_stays(erasing: Erasing, window: MainWindow, minute: Minute) -> None:
    office = window.office
    assert office is not None
    rows = erasing.rows()
    sure, doubtful = minute_rows(erasing)
    erasing.keep(rows.index(sure), ground="Needed for a legal claim")
    erasing.remove(rows.index(doubtful))
    assert erasing.confirm(NAME)
    erasing.erase()
    keys.settle()
    assert NAME not in [line.person.name for line in people.register(office)]
    assert NAME not in Register(window).names()
    with office.store.read() as look:
        kept = look.get(Minute, minute.id)
    assert kept is not None
    assert kept.text == f"{NAME} thanked [name removed]."


def test_a_paper_that_went_out_stays_or_loses_its_file(window: MainWindow, office: Office) -> None:
    meeting = next(m.meeting for m in meetings.all_meetings(office) if is_coming(m.meeting, office.today()))
    issuing.issue(office, issuing.prepare(office, IssuedKind.AGENDA, meeting.id))
    register = Register(window)
    register.choose(NAME)
    erasing = Erasing(register)
    (at,) = [n for n, row in enumerate(erasing.rows()) if row.startswith("Agenda, version 1")]
    assert "keep: papers that went out are the group’s record" in erasing.rows()[at]
    erasing.remove(at)
    assert "remove its file" in erasing.rows()[at]
    erasing.confirm(NAME)
    erasing.erase()
    assert issued_papers.history(office, meeting.id)[0].is_removed
