"""Sub-groups, interests, deputies and part-attendance in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QAccessible

from cpp_desktop.domain.meetings import Attendance, Meeting, MeetingInterest
from cpp_desktop.domain.people import Membership
from cpp_desktop.domain.support import DeclaredInterest
from cpp_desktop.services import records
from cpp_desktop.ui.dialogs.meeting_interests import MeetingInterests
from cpp_desktop.ui.dialogs.sub_groups import SubGroups
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts import messages
from cpp_desktop.ui.parts.preview import PaperPreview
from tests.drivers import dialogs, keys
from tests.drivers.meetings import Diary, MeetingBook


@pytest.fixture
def book(window: MainWindow) -> MeetingBook:
    """The coming meeting of the sample group, with nobody marked yet."""
    opened = Diary(window).open(0)
    opened.turn_to("minutes")
    return opened


def kept(window: MainWindow, kind: type) -> list:
    assert window.office is not None
    with window.office.store.read() as look:
        return look.all(kind)


def test_a_sub_group_is_made_with_members_and_meets(window: MainWindow) -> None:
    diary = Diary(window)
    diary.press("Sub-groups")
    shown = dialogs.in_front(SubGroups)
    dialogs.press(shown, "Add sub-group…")
    assert dialogs.fill_in(name="Leaflets", quorum_number="2", **{"first": "1/4/2026"}) == {}
    for name in ("Bernard Oakes", "Grace Adeyemi"):
        dialogs.press(shown, "Add member…")
        assert dialogs.fill_in(person_id=name, **{"first": "1/4/2026"}) == {}
    assert len(shown.table.model.shown) == 2
    dialogs.press(shown, "Add member…")
    assert dialogs.fill_in(person_id="Bernard Oakes", **{"first": "1/5/2026"}) == {
        "first": "Bernard Oakes is in “Leaflets” already for some of these days."
    }
    keys.press(window, "Escape")
    keys.press(window, "Escape")
    dialogs.press(shown, "Done")
    assert diary.plan(date="20/11/2026", type="Sub-group", sub_group_id="Leaflets", standard_agenda="no") == {}
    book = diary.book()
    book.turn_to("minutes")
    assert book.title().startswith("Leaflets | ")
    assert book.sheet() == ["1 Bernard Oakes: not marked", "2 Grace Adeyemi: not marked"]
    book.type_sheet("1-2")
    assert book.counts() == "2 here (2 needed) | quorate"


def test_a_meeting_before_the_group_began_is_asked_about_once(window: MainWindow) -> None:
    assert window.office is not None
    with window.office.store.transaction("days of joining") as tx:
        tx.save_all([replace(m, joined=date(1990, 1, 1)) for m in tx.all(Membership) if m.joined is None])
    meetings = len(kept(window, Meeting))
    refused = Diary(window).plan(date="1/4/1926")
    assert "Look at the date again" in refused["date"]
    assert dialogs.fill_in(early_agreed="yes") == {}
    assert len(kept(window, Meeting)) == meetings + 1


def test_how_somebody_came_stands_below_the_name(book: MeetingBook) -> None:
    book.mark("Bernard Oakes", "P")
    book.mark("Bernard Oakes", "Return")
    assert dialogs.fill_in(from_item_id="4 Minutes of the last meeting") == {}
    assert book.beside("Bernard Oakes") == "Carer, from item 4"


def test_a_deputy_names_the_member(book: MeetingBook) -> None:
    book.press("Visitor…")
    assert dialogs.fill_in(name="Wendy Marsh", mark="Deputy for a member") == {
        "deputy_for_id": "Choose the member they stand in for."
    }
    assert dialogs.fill_in(deputy_for_id="Grace Adeyemi") == {}
    assert book.beside("Wendy Marsh") == "Deputy for Grace Adeyemi"
    assert [entry.mark.value for entry in kept(book.window, Attendance) if entry.name == "Wendy Marsh"] == [
        "deputy for"
    ]


def test_interests_held_are_offered_and_what_was_done_is_kept(book: MeetingBook) -> None:
    office = book.window.office
    assert office is not None
    book.mark("Bernard Oakes", "P")
    entry = next(e for e in kept(book.window, Attendance) if e.meeting_id == book.view.page.meeting.id)
    records.save(office, DeclaredInterest(person_id=entry.person_id, text="Trustee of the hospice"))
    book.more("Interests declared…")
    shown = dialogs.in_front(MeetingInterests)
    dialogs.press(shown, "Declare… Bernard Oakes: Trustee of the hospice")
    assert dialogs.fill_in(done="Left the room") == {}
    (interest,) = kept(book.window, MeetingInterest)
    assert (interest.person_id, interest.done) == (entry.person_id, "Left the room")
    assert "Bernard Oakes: Trustee of the hospice. Left the room" in dialogs.words_in(shown)
    dialogs.press(shown, "Done")
    assert "1 interest" in book.counts()


def test_the_sheet_is_shown_before_it_is_printed(book: MeetingBook) -> None:
    book.more("Print sign-in sheet…")
    assert dialogs.in_front(PaperPreview).windowTitle() == "Sign-in sheet"


def test_each_mark_tells_a_screen_reader_how_the_quorum_stands(
    book: MeetingBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        messages.QAccessible, "updateAccessibility",
        lambda event: heard.append(event.message()) if event.type() == QAccessible.Event.Announcement else None,
    )  # fmt: skip
    book.mark("Bernard Oakes", "P")
    assert heard == ["1 here (8 needed), 19 not marked, Not quorate yet: 7 more present, 3 more service users, "
                     "1 more professionals."]  # fmt: skip
