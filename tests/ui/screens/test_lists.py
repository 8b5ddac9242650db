"""Lists brought in and written out in the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cpp_desktop.services import meetings, people
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables import KINDS
from cpp_desktop.ui.dialogs.export_table import export_table
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.import_table import import_table
from cpp_desktop.ui.dialogs.import_words import field_words, kind_words, needs_words, vocabulary
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from tests.drivers import dialogs
from tests.drivers.lists import Import

SCREEN = "People"
MEMBERS = """Surname,Forename,Category,E-mail,Tel no,Joined,Shoe size
Ashdown,Joan,carer,secretary@example.org,01632 960555,,4
Larkspur,Gwen,pt,gwen@example.org,,3/4/2026,
Bramble,Olwen,pt; carer,olwen@example.org,,13/4/2026,
Reed,Idris,patient,idris at example,,,
Webb,Martin,patient,martin.webb@example.org,,,
"""


@pytest.fixture
def members(tmp_path: Path) -> Path:
    path = tmp_path / "members.csv"
    path.write_text(MEMBERS, encoding="utf-8")
    return path


@pytest.fixture
def importing(window: MainWindow) -> Import:
    import_table(window.current(), "people")
    return Import()


def office_of(window: MainWindow) -> Office:
    assert window.office is not None
    return window.office


def names(window: MainWindow) -> list[str]:
    return [line.person.name for line in people.register(office_of(window))]


def test_a_list_is_looked_over_before_anything_changes(importing: Import, members: Path, window: MainWindow) -> None:
    importing.read(members)
    assert importing.page() == "review"
    assert importing.counts() == {"added": 0, "changed": 1, "unchanged": 1, "refused": 3}
    assert "Nothing has changed yet; afterwards one Undo takes it all back." in importing.reads()
    assert "Not used: Shoe size." in importing.reads()
    assert "Gwen Larkspur" not in names(window)


def test_a_change_shows_before_and_after(importing: Import, members: Path) -> None:
    importing.read(members)
    said = importing.choose_row(2)
    assert "Row 2" in said
    assert "01632 960102\n01632 960555" in said


def test_a_refused_row_says_its_column_and_why(importing: Import, members: Path) -> None:
    importing.read(members)
    assert "Row 5, column “E-mail”" in importing.choose_row(5)
    assert any("“idris at example” is not an e-mail address" in row for row in importing.rows("refused"))


def test_own_words_are_explained_once_and_remembered(importing: Import, members: Path, window: MainWindow) -> None:
    importing.read(members)
    importing.choose_row(3)
    importing.answer("What does “pt” mean in “Category”?", "Patient")
    assert importing.counts()["added"] == 2
    importing.go_on()
    assert not importing.is_open()
    import_table(window.current(), "people")
    again = Import()
    again.read(members)
    assert again.counts() == {"added": 0, "changed": 0, "unchanged": 4, "refused": 1}


def test_a_list_that_brings_nothing_new_takes_no_step_that_undo_would_miss(
    importing: Import, tmp_path: Path, window: MainWindow
) -> None:
    known = tmp_path / "known.csv"
    known.write_text("Name\nNobody Before\n", encoding="utf-8")
    importing.read(known)
    importing.go_on()
    import_table(window.current(), "people")
    again = Import()
    again.read(known)
    assert (again.dialog.verb.text(), again.dialog.verb.isEnabled()) == ("Nothing to import", False)
    assert again.dialog.focusWidget() is again.dialog.earlier
    again.go_on()
    assert again.is_open()


def test_the_whole_import_is_one_step_to_undo(importing: Import, members: Path, window: MainWindow) -> None:
    before = names(window)
    importing.read(members)
    importing.choose_row(3)
    importing.answer("What does “pt” mean in “Category”?", "Patient")
    importing.go_on()
    assert window.message.text == "5 rows: 2 added, 1 changed, 1 unchanged, 1 refused. One Undo takes it all back."
    assert {"Gwen Larkspur", "Olwen Bramble"} <= set(names(window))
    assert window.status.undo.accessibleName() == "Undo: import people"
    window.undo()
    assert names(window) == before


def test_a_column_is_matched_by_hand_or_left_out(importing: Import, members: Path) -> None:
    importing.read(members)
    importing.go_back()
    assert importing.columns()["Tel no"] == "Telephone"
    importing.match("Tel no", "Not used")
    importing.match("Category", "Not used")
    importing.go_on()
    assert importing.counts() == {"added": 2, "changed": 0, "unchanged": 2, "refused": 1}


def test_without_a_needed_column_the_columns_are_asked_for(importing: Import, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Who,Since\nGwen Larkspur,3/4/2026\n", encoding="utf-8")
    importing.read(path)
    assert importing.page() == "columns"
    importing.match("Who", "Name")
    importing.match("Since", "Joined")
    importing.go_on()
    assert importing.counts()["added"] == 1


def test_somebody_of_the_same_name_is_asked_about(importing: Import, tmp_path: Path, window: MainWindow) -> None:
    assert window.office is not None
    for _ in range(2):
        people.add_person(window.office, name="Gwen Larkspur")
    path = tmp_path / "same.csv"
    path.write_text("Name,Tel no\nGwen Larkspur,01632 960777\n", encoding="utf-8")
    importing.read(path)
    assert importing.counts()["refused"] == 1
    importing.answer("Who is meant?", "Somebody new")
    assert importing.counts()["added"] == 1


def test_rows_are_pasted_as_they_were_copied(importing: Import, window: MainWindow) -> None:
    importing.take_for("Activities")
    importing.paste("Date\tType\tTitle\n3/11/2026\tinformation\tLeaflet reviewed\n")
    assert importing.counts()["added"] == 1
    importing.go_on()
    assert window.status.undo.accessibleName() == "Undo: import activities"


def test_members_are_pasted_as_they_were_copied(importing: Import, window: MainWindow) -> None:
    importing.paste("Full name\tE-mail\tTel no\nGwen Larkspur\tgwen@example.org\t01632 960777\nIdris Reed\tat home\t\n")
    assert importing.counts() == {"added": 1, "changed": 0, "unchanged": 0, "refused": 1}
    importing.go_on()
    line = next(line for line in people.register(office_of(window)) if line.person.name == "Gwen Larkspur")
    assert (line.person.email, line.person.telephone) == ("gwen@example.org", "01632 960777")


CARDS = """BEGIN:VCARD
VERSION:2.1
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Si=C3=A2n Lark=
spur
TEL;CELL:07700 900777
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ
 AAEC

END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Olwen Bramble
"""


def test_contact_cards_come_in_one_by_one(importing: Import, tmp_path: Path, window: MainWindow) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_text(CARDS, encoding="utf-8")
    importing.read(path)
    assert importing.counts() == {"added": 1, "changed": 0, "unchanged": 0, "refused": 1}
    assert "Not used: photo." in importing.reads()
    assert "The card never ends. It begins in line 10 of the file." in importing.choose_row(2)
    importing.go_on()
    line = next(line for line in people.register(office_of(window)) if line.person.name == "Siân Larkspur")
    assert line.person.mobile == "07700 900777"


def test_members_go_out_as_contact_cards_and_come_back_unchanged(window: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "members.vcf"
    export_table(window.current(), "people")
    assert dialogs.fill_in(ending="A telephone or e-mail program (VCF)") == {}
    dialogs.choose_file(target)
    assert "Left out: " in window.message.text
    import_table(window.current(), "people")
    importing = Import()
    importing.read(target)
    cards = target.read_bytes().count(b"BEGIN:VCARD")
    assert importing.counts() == {"added": 0, "changed": 0, "unchanged": cards, "refused": 0}


def test_a_calendar_comes_in_event_by_event(importing: Import, tmp_path: Path, window: MainWindow) -> None:
    path = tmp_path / "calendar.ics"
    good = "BEGIN:VEVENT\nUID:a\nDTSTART:20270302T130000Z\nSUMMARY:Open day\nATTENDEE:MAILTO:a@b.example\nEND:VEVENT\n"
    path.write_text(good + "BEGIN:VEVENT\nSUMMARY:Some day\nEND:VEVENT\n", encoding="utf-8")
    importing.take_for("Meetings")
    importing.read(path)
    assert importing.counts() == {"added": 1, "changed": 0, "unchanged": 0, "refused": 1}
    assert "Not used: people invited." in importing.reads()
    assert "The event has no date. It begins in line 7 of the file." in importing.choose_row(2)
    importing.go_on()
    assert any(line.meeting.title == "Open day" for line in meetings.all_meetings(office_of(window)))


def test_meetings_go_out_as_a_calendar_and_come_back_unchanged(window: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "meetings.ics"
    export_table(window.current(), "meetings")
    assert dialogs.fill_in(ending="A calendar (ICS)") == {}
    dialogs.choose_file(target)
    import_table(window.current(), "meetings")
    importing = Import()
    importing.read(target)
    events = target.read_bytes().count(b"BEGIN:VEVENT")
    assert importing.counts() == {"added": 0, "changed": 0, "unchanged": events, "refused": 0}


def test_only_people_can_be_written_as_contact_cards(window: MainWindow) -> None:
    export_table(window.current(), "actions")
    choice = dialogs.in_front(FormDialog).form.editor("ending")
    assert isinstance(choice, ChoiceEditor)
    assert choice.entry.findText("VCF", Qt.MatchFlag.MatchContains) == -1


def test_what_is_no_list_is_said_and_another_can_be_chosen(importing: Import, tmp_path: Path, members: Path) -> None:
    bad = tmp_path / "photo.xlsx"
    bad.write_bytes(b"PK\x03\x04 not a workbook at all")
    importing.read(bad)
    assert importing.page() == "file"
    assert importing.dialog.trouble.words.text()
    importing.read(members)
    assert importing.page() == "review"


def test_a_backup_is_made_before_a_list_comes_in(importing: Import, members: Path, window: MainWindow) -> None:
    assert window.office is not None
    assert window.office.last_backup is None
    importing.read(members)
    importing.go_on()
    assert window.office.last_backup is not None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_goes_out_and_comes_in_unchanged(window: MainWindow, tmp_path: Path, kind: str) -> None:
    screen = window.current()
    target = tmp_path / f"{kind}.csv"
    export_table(screen, kind)
    assert dialogs.fill_in(ending="Any spreadsheet (CSV)") == {}
    dialogs.choose_file(target)
    assert "rows are saved in" in window.message.text
    import_table(screen, kind)
    importing = Import()
    importing.read(target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = len(list(csv.reader(file))) - 1
    assert importing.counts() == {"added": 0, "changed": 0, "unchanged": rows, "refused": 0}


def test_words_for_every_kind_and_field() -> None:
    assert all(kind_words(kind) and needs_words(kind) for kind in KINDS)
    assert field_words("information_format") == "Information format"
    assert vocabulary("people", "mode") == ["attending", "corresponding"]
    assert vocabulary("people", "notes") == []
