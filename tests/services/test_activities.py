from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cpp_desktop.domain.activities import ActivityType
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import activities, records
from cpp_desktop.services.office import Office, create
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE, an_activity


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(keys, "COST", (1, 8, 1))
    made = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name="Meadow Valley Partnership Group", year_start="04-06")
    made.today = lambda: date(2026, 5, 12)
    for day in ("2025-04-10", "2025-05-13", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-12"):
        records.save(made, an_activity(date=date.fromisoformat(day), contacts=2))
    yield made
    made.close()


def test_the_tally_is_of_the_groups_year_so_far(office: Office) -> None:
    tally = activities.tally(office)
    assert (tally.first, tally.last) == (date(2026, 4, 6), date(2026, 5, 12))
    assert (tally.total, tally.by_type[ActivityType.OPINION], tally.contacts) == (3, 3, 6)
    assert tally.member_minutes is None


def test_last_year_is_counted_up_to_the_same_day(office: Office) -> None:
    assert activities.last_year_by_now(office).total == 1


def test_months_begin_with_the_years_first_and_those_ahead_are_not_counted(office: Office) -> None:
    months = activities.by_month(office)
    assert [first.month for first, _ in months] == [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4]
    assert [sum(counts.values()) if counts else None for _, counts in months[:3]] == [1, 2, None]


def test_the_same_again_is_today_and_without_counts(office: Office) -> None:
    first = activities.listing(office)[-1]
    again = activities.repeat(office, replace(first, title="Panel"))
    assert (again.date, again.title, again.contacts) == (date(2026, 5, 12), "Panel", None)


def test_an_activity_without_a_title_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="what was done"):
        activities.add_activity(office, type=ActivityType.OPINION, title="  ")


def test_an_activity_is_of_today_unless_told_otherwise(office: Office) -> None:
    assert activities.add_activity(office, type=ActivityType.INFLUENCE, title=" Talk ").date == date(2026, 5, 12)
    day = date(2026, 5, 2)
    assert activities.add_activity(office, type=ActivityType.INFLUENCE, title="Talk", day=day).date == day
