"""The group's own kinds of activity: counted with one press, ordered, renamed; the return does not change by them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpp_desktop.domain.activities import Activity, ActivitySubType, ActivityType, Level
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import activities, annual_return, records, sub_types
from tests.builders import TODAY, an_activity

LEAFLET = ActivitySubType(type=ActivityType.INFORMATION, name="Leaflet reviewed", level=Level.CONSULT)


@pytest.fixture
def kinds(office):
    names = ("Leaflet reviewed", "Stall run", "Talk given")
    return [sub_types.save_sub_type(office, replace(LEAFLET, id=name, name=name)) for name in names]


def names(office):
    return [kind.name for kind in sub_types.sub_types(office)]


def test_one_press_counts_one_in_one_step(office, kinds):
    first, second = sub_types.count_one(office, kinds[0]), sub_types.count_one(office, kinds[0])
    assert (first.this_year, second.this_year) == (1, 2)
    activity = second.activity
    assert (activity.title, activity.date, activity.sub_type) == ("Leaflet reviewed", TODAY, "Leaflet reviewed")
    assert (activity.type, activity.level) == (ActivityType.INFORMATION, Level.CONSULT)
    assert office.store.undo_label == second.label == "count one: Leaflet reviewed"
    office.store.undo()
    assert sub_types.this_year(office, "Leaflet reviewed") == 1


def test_only_this_years_are_counted(office, kinds):
    for day in (date(2026, 3, 31), date(2026, 4, 1), TODAY + timedelta(days=1)):
        records.save(office, an_activity(date=day, sub_type="Leaflet reviewed"))
    assert sub_types.this_year(office, "Leaflet reviewed") == 1


def test_they_keep_the_order_given_to_them(office, kinds):
    assert names(office) == ["Leaflet reviewed", "Stall run", "Talk given"]
    sub_types.move(office, kinds[2], -1)
    sub_types.move(office, kinds[0], -1)
    assert names(office) == ["Leaflet reviewed", "Talk given", "Stall run"]
    office.store.undo()
    assert names(office) == ["Leaflet reviewed", "Stall run", "Talk given"]


def test_a_new_name_goes_to_what_was_counted(office, kinds):
    sub_types.count_one(office, kinds[0])
    sub_types.save_sub_type(office, replace(kinds[0], name=" Leaflet  read "))
    assert activities.tally(office).by_kind == {"Leaflet read": 1}
    office.store.undo()
    assert sub_types.this_year(office, "Leaflet reviewed") == 1


def test_two_of_one_name_and_one_of_none_are_refused(office, kinds):
    for name, why in (("stall RUN", "already"), ("  ", "what the group calls it")):
        with pytest.raises(Refused, match=why):
            sub_types.save_sub_type(office, replace(LEAFLET, id="new", name=name))
    assert len(names(office)) == 3


def test_what_was_counted_stays_when_the_kind_goes(office, kinds):
    sub_types.count_one(office, kinds[1])
    sub_types.remove(office, kinds[1])
    with office.store.read() as look:
        assert [a.sub_type for a in look.all(Activity)] == ["Stall run"]


def test_the_figures_of_the_return_are_the_same_with_and_without(office, kinds):
    period = (date(2026, 4, 1), date(2027, 3, 31))
    activity = records.save(office, an_activity(contacts=3, member_minutes=90))
    before = annual_return.as_json(annual_return.draw_up(office, *period))
    records.save(office, replace(activity, sub_type="Stall run", cancer_sites=("Lung",), notes="Rain"))
    assert annual_return.as_json(annual_return.draw_up(office, *period)) == before
