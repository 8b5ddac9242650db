from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.activities import Activity, ActivityType
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import activities, records
from cpp_desktop.services.office import Office, create
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE, a_meeting, a_membership, a_minute, a_person, an_activity


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(keys, "COST", (1, 8, 1))
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name="Meadow Valley Partnership Group", year_start="04-06")
    made.today = lambda: date(2026, 5, 12)
    for day in ("2025-04-10", "2025-05-13", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-12"):
        records.save(made, an_activity(date=date.fromisoformat(day), contacts=2))
    yield made
    made.close()


def every(office: Office) -> list[Activity]:
    return [activity for some in activities.reading(office) for activity in some]


def test_the_tally_is_of_the_groups_year_so_far(office: Office) -> None:
    tally = activities.tally(office)
    assert (tally.first, tally.last) == (date(2026, 4, 6), date(2026, 5, 12))
    assert (tally.total, tally.by_type[ActivityType.OPINION], tally.contacts) == (3, 3, 6)
    assert tally.member_minutes is None


def test_last_year_is_counted_up_to_the_same_day(office: Office) -> None:
    _, last_year = activities.years_so_far(office)
    assert last_year == (date(2025, 4, 6), date(2025, 5, 12))
    assert activities.tally(office, *last_year).total == 1


def test_the_same_again_is_today_and_without_counts(office: Office) -> None:
    first = every(office)[-1]
    again = activities.repeat(office, replace(first, title="Panel"))
    assert (again.date, again.title, again.contacts) == (date(2026, 5, 12), "Panel", None)


def test_an_activity_without_a_title_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="what was done"):
        activities.add_activity(office, type=ActivityType.OPINION, title="  ")


def test_an_activity_is_of_today_unless_told_otherwise(office: Office) -> None:
    assert activities.add_activity(office, type=ActivityType.INFLUENCE, title=" Talk ").date == date(2026, 5, 12)
    day = date(2026, 5, 2)
    assert activities.add_activity(office, type=ActivityType.INFLUENCE, title="Talk", day=day).date == day


def test_the_latest_stand_first_however_many_are_read_at_a_time(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    same_day = [an_activity(date=date(2026, 5, 1)) for _ in range(5)]
    with office.store.transaction("add") as tx:
        tx.save_all(same_day)
    at_once = every(office)
    monkeypatch.setattr(activities, "_AT_A_TIME", 2)
    assert every(office) == at_once == sorted(at_once, key=activities.place, reverse=True)
    assert len(at_once) == 11


def test_the_last_day_is_never_one_ahead(office: Office) -> None:
    records.save(office, an_activity(date=date(2026, 6, 1)))
    assert activities.latest_day(office) == date(2026, 5, 12)
    assert [a.date.month for a in activities.on_days(office, date(2026, 5, 1), date(2026, 6, 1))] == [5, 5, 6]


class TestHours:
    @pytest.fixture
    def activity(self, office: Office) -> Activity:
        return every(office)[0]

    def test_without_members_a_day_has_24_hours(self, office: Office, activity: Activity) -> None:
        assert activities.save_activity(office, replace(activity, member_minutes=1440)).member_minutes == 1440
        with pytest.raises(Refused, match="A day has 24 hours") as refused:
            activities.save_activity(office, replace(activity, member_minutes=1441))
        assert set(refused.value.problems) == {"member_minutes"}

    def test_each_member_in_post_that_day_has_24(self, office: Office, activity: Activity) -> None:
        for n in range(3):
            person = records.save(office, a_person(name=f"Member {n}"))
            left = date(2026, 5, 11) if n == 2 else None
            records.save(office, a_membership(person, left=left))
        assert activities.save_activity(office, replace(activity, member_minutes=2880)).member_minutes == 2880
        with pytest.raises(Refused, match="2 members: that is 48 at most"):
            activities.save_activity(office, replace(activity, member_minutes=2881))

    def test_a_negative_number_is_refused_beside_its_field(self, office: Office, activity: Activity) -> None:
        with pytest.raises(Refused) as refused:
            activities.save_activity(office, replace(activity, member_minutes=-1, contacts=-1))
        assert set(refused.value.problems) == {"member_minutes", "contacts"}


def test_a_minute_brings_its_meeting(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    minute = records.save(office, a_minute(meeting))
    kept = activities.save_activity(office, replace(every(office)[0], minute_id=minute.id))
    assert kept.meeting_id == meeting.id


def test_a_link_to_something_removed_is_refused_beside_its_field(office: Office) -> None:
    meeting = records.save(office, a_meeting())
    records.remove(office, meeting)
    with pytest.raises(Refused, match="has been removed") as refused:
        activities.save_activity(office, replace(every(office)[0], meeting_id=meeting.id))
    assert set(refused.value.problems) == {"meeting_id"}
