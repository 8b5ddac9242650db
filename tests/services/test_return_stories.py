"""What could be told in a return, and what is: ticked here, it stands in the return's own table of stories."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.domain.actions import ActionState
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.services import annual_return, records, return_stories
from cpp_desktop.services.office import Office
from cpp_desktop.services.return_stories import StoryLine
from tests.builders import an_action, an_activity

FIRST, LAST = date(2025, 4, 1), date(2026, 3, 31)


@pytest.fixture
def busy(office: Office) -> Office:
    """A year with one of each that can be told, and one of each outside it."""
    with office.store.transaction("begin") as tx:
        for day in (date(2025, 6, 2), date(2024, 6, 2)):
            tx.save(an_activity(date=day, title=f"Panel {day.year}"))
            tx.save(Consultation(title=f"Leaflet {day.year}", received=day))
            done = {"state": ActionState.COMPLETE, "closed": day, "recorded": day}
            tx.save(an_action(text=f"Ring {day.year}", evidence="They rang back", **done))
            tx.save(InfluenceCase(theme=f"Parking {day.year}", raised=day, closed=day))
    return office


def lines(office: Office) -> list[StoryLine]:
    drawn = annual_return.draw_up(office, FIRST, LAST)
    return return_stories.lines(drawn.records, drawn.period)


def in_return(office: Office) -> list[str]:
    document = annual_return.as_json(annual_return.draw_up(office, FIRST, LAST))
    return [one["title"] for one in document["tables"]["stories"]]


def test_what_belongs_to_the_period_can_be_told(busy: Office) -> None:
    assert [(line.kind, line.title) for line in lines(busy)] == [
        ("Cases", "Parking 2025"),
        ("Activities", "Panel 2025"),
        ("Requests", "Leaflet 2025"),
        ("Actions", "Ring 2025 – They rang back"),
    ]
    assert not any(line.is_told for line in lines(busy))


def test_what_is_ticked_stands_in_the_return_and_nothing_else(busy: Office) -> None:
    for line in lines(busy):
        assert return_stories.tell(busy, line, told=True).is_told
        assert sorted(in_return(busy)) == sorted(one.title for one in lines(busy) if one.is_told)
    return_stories.tell(busy, lines(busy)[0], told=False)
    assert "Parking 2025" not in in_return(busy)
    assert busy.store.undo_label == "leave it out of the return"


def test_what_was_removed_is_told_no_more(busy: Office) -> None:
    line = lines(busy)[1]
    records.remove(busy, line.record)
    with pytest.raises(Refused, match="removed meanwhile"):
        return_stories.tell(busy, line, told=True)
