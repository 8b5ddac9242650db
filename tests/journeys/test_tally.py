"""A leaflet was reviewed: from anywhere one press notes it, and details can follow."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpp_desktop.domain.activities import Activity, ActivitySubType, ActivityType
from cpp_desktop.services import activities, sub_types
from cpp_desktop.services.office import Office, create
from tests.builders import PASSPHRASE, a_group
from tests.drivers import keys
from tests.drivers.window import Secretary
from tests.journeys.conftest import within


@pytest.fixture
def office(secretary: Secretary, tmp_path: Path) -> Office:
    """A group that counts leaflets and newsletters."""
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    for name in ("Leaflet reviewed", "Newsletter"):
        sub_types.save_sub_type(made, ActivitySubType(type=ActivityType.INFORMATION, name=name))
    secretary.window.show_office(made)
    keys.settle()
    return made


def kept(office: Office) -> list[Activity]:
    return next(activities.reading(office))


def test_from_any_screen_one_press_counts_one_in_one_step(secretary: Secretary, office: Office) -> None:
    for number, screen in enumerate(("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+,"), 1):
        secretary.press(screen)
        with within(secretary, 1):
            secretary.press("Ctrl+Shift+1")
            secretary.until_sees(f"Leaflet reviewed: {number} this year.")
        assert len(kept(office)) == number
    secretary.press("Ctrl+Z")
    assert len(kept(office)) == 3


def test_details_follow_if_she_likes(secretary: Secretary, office: Office) -> None:
    secretary.press("Ctrl+Shift+1")
    with within(secretary, 1):
        secretary.choose("Add details")
        keys.until(lambda: secretary.here() == "Contacts")
        secretary.rewrite("4")
        secretary.fill_in("Member hours", "2.5")
        keys.until(lambda: kept(office)[0].member_minutes == 150)
    assert (kept(office)[0].contacts, kept(office)[0].sub_type) == (4, "Leaflet reviewed")


def test_every_kind_is_among_the_commands(secretary: Secretary, office: Office) -> None:
    with within(secretary, 2):
        secretary.press("Ctrl+K")
        secretary.write("count one: newsl")
        keys.until(lambda: "Count one: Newsletter" in secretary.rows("Found")[0])
        secretary.press("Return")
        secretary.until_sees("Newsletter: 1 this year.")
    assert [one.title for one in kept(office)] == ["Newsletter"]
