"""The work programme: progress in order, minutes that agreed and decided, and what goes on into a new year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pymupdf
import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.objectives import Objective, ObjectiveOutcome, ObjectiveProgress
from cpp_desktop.services import objectives, papers, records, work
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute, a_person

AGREED, DECIDED, ANEW = date(2025, 4, 10), date(2026, 3, 18), date(2026, 4, 1)


def objective(office: Office, title: str = "A leaflet", **given) -> Objective:
    return objectives.save_objective(office, Objective(**{"title": title, "agreed": AGREED, **given}))


def progress(office: Office, about: Objective, day: date, text: str = "Half of it.") -> ObjectiveProgress:
    return objectives.save_progress(office, ObjectiveProgress(objective_id=about.id, day=day, text=text))


def test_progress_stands_by_day_with_the_minutes_that_say_so(office: Office) -> None:
    meeting = records.save(office, a_meeting(date=AGREED))
    said = records.save(office, a_minute(meeting, number="12.1", text="Agreed."))
    about = objective(office, minute_id=said.id)
    for month in (9, 6):
        progress(office, about, date(2025, month, 1))
    page = objectives.page(office, about)
    assert [line.progress.day.month for line in page.progress] == [6, 9]
    assert page.agreed_by is not None
    assert (page.agreed_by.number, page.decided_by) == ("12.1", None)


def test_what_cannot_be_is_refused_beside_its_field(office: Office) -> None:
    about, went_on = objective(office), ObjectiveOutcome.CONTINUING
    for given, field in (
        ({"decided": date(2025, 1, 1), "outcome": went_on}, "decided"), ({"decided": DECIDED}, "outcome"),
        ({"minute_id": "gone"}, "minute_id"), ({"title": ""}, "title"),
    ):  # fmt: skip
        with pytest.raises(Refused) as refused:
            objective(office, **given)
        assert list(refused.value.problems) == [field]
    for day, text, field in ((date(2025, 4, 9), "So.", "day"), (date(2030, 1, 1), "So.", "day"), (AGREED, "", "text")):
        with pytest.raises(Refused) as refused:
            progress(office, about, day, text)
        assert list(refused.value.problems) == [field]


def test_what_continues_is_agreed_anew_in_one_step(office: Office) -> None:
    going_on = {"outcome": ObjectiveOutcome.CONTINUING, "decided": DECIDED}
    leaflet, stall = objective(office, lead="Odile Fen", **going_on), objective(office, "A stall", **going_on)
    objective(office, "A website", outcome=ObjectiveOutcome.DROPPED, decided=DECIDED)
    assert [one.title for one in objectives.to_carry(office)] == ["A leaflet", "A stall"]
    for ids, day, field in (
        ([], ANEW, "objectives"),
        ([leaflet.id], AGREED, "agreed"),
        ([leaflet.id], date(2026, 1, 1), "agreed"),
    ):
        with pytest.raises(Refused) as refused:
            objectives.carry_on(office, ids, day)
        assert list(refused.value.problems) == [field]
    [new] = objectives.carry_on(office, [leaflet.id], ANEW)
    assert (new.title, new.agreed, new.outcome, new.lead) == ("A leaflet", ANEW, None, "Odile Fen")
    assert objectives.to_carry(office) == [stall]
    office.store.undo()
    assert len(objectives.to_carry(office)) == 2


def test_an_objective_goes_with_its_progress_and_comes_back_with_it(office: Office) -> None:
    about = objective(office)
    progress(office, about, DECIDED)
    objectives.remove_objective(office, about)
    assert objectives.page(office, about).progress == ()
    office.store.undo()
    assert len(objectives.page(office, about).progress) == 1


def test_the_sheet_tells_what_is_under_way_and_names_nobody_who_has_died(office: Office, tmp_path: Path) -> None:
    percy = records.save(office, a_person(name="Percy Dunmore", died_on=TODAY))
    meeting = records.save(office, a_meeting(date=AGREED))
    secret = records.save(office, a_minute(meeting, number="12.1", confidential=True))
    about = objective(office, lead_id=percy.id, lead="Percy Dunmore")
    with office.store.transaction("as it was before the minute was marked") as tx:
        tx.save(replace(about, minute_id=secret.id))
    assert [line.who for line in work.listing(office, "objectives")] == [""]
    for month, text in ((1, "First."), (2, "Second."), (3, "Third.")):
        progress(office, about, date(2026, month, 1), text)
    objective(office, "Last year’s", outcome=ObjectiveOutcome.DROPPED, decided=DECIDED)
    objective(office, "A stall", lead="Odile Fen", outcome=ObjectiveOutcome.ACHIEVED, decided=ANEW)
    made = papers.write_paper(office, "work-programme", tmp_path / "sheet.pdf")
    with pymupdf.open(made.path) as document:
        said = " ".join(" ".join(page.get_text().split()) for page in document)
    assert [words for words in ("A leaflet", "Third.", "A stall", "Odile Fen", "achieved") if words not in said] == []
    assert [words for words in ("Dunmore", "12.1", "First.", "Last year’s") if words in said] == []
