"""Bringing in the Excel list of members."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.services import people
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers import keys
from tests.drivers.papers import choose_in_file_dialog
from tests.drivers.window import Secretary
from tests.journeys.conftest import within

ROWS = (
    ("Name", "Category", "E-mail", "Joined"),
    ("Ann Ash", "Carer", "ann@meadow.example", date(2025, 4, 1)),
    ("Ben Teal", "Patient", "ben@meadow.example", date(2026, 4, 1)),
    ("Cy Vole", "Patient", "cy at meadow", date(2026, 4, 1)),
    ("Di Wren", "Astronaut", "di@meadow.example", date(2026, 4, 1)),
)


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group with one member, who has no e-mail address yet."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    ann = Person(name="Ann Ash")
    carer = (Category.CARER,)
    with made.store.transaction("begin") as tx:
        tx.save(ann)
        tx.save(
            Membership(person_id=ann.id, joined=date(2025, 4, 1), categories=carer, primary_category=Category.CARER)
        )
    secretary.window.show_office(made)
    secretary.press("Ctrl+2")
    return made


@pytest.fixture
def members(tmp_path: Path) -> Path:
    book = xlsxwriter.Workbook(str(tmp_path / "members.xlsx"), {"default_date_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("Members")
    for at, row in enumerate(ROWS):
        sheet.write_row(at, 0, row)
    book.close()
    return tmp_path / "members.xlsx"


def test_the_list_of_members(secretary: Secretary, office: Office, members: Path) -> None:
    with within(secretary, 5):
        secretary.choose("Import…")
        secretary.press("Space")
        choose_in_file_dialog(secretary, members)
        secretary.until_sees("Import 2 rows")
        rows = " ".join(secretary.rows("Rows of the sheet"))
        assert "Di Wren | refuse | “Astronaut” is none of these" in rows
        secretary.press("Return")
        secretary.until_sees("1 added, 1 changed, 2 refused")
        assert [line.person.name for line in people.register(office)] == ["Ann Ash", "Ben Teal"]
        secretary.press("Ctrl+Z")
    keys.settle()
    assert [(line.person.name, line.person.email) for line in people.register(office)] == [("Ann Ash", "")]
