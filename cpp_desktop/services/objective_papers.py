"""The work programme as a sheet: what is under way, and what was decided since the year began."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.deaths import names_of_the_dead, without_the_dead
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.objective_papers import ObjectiveRow, WorkProgrammePaper
from cpp_desktop.domain.objectives import Objective, ObjectiveProgress
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import Person
from cpp_desktop.services.minute_links import links
from cpp_desktop.services.office import Office

_PROGRESS_TOLD = 2


def work_programme(office: Office, head: Masthead) -> WorkProgrammePaper:
    """Compose the sheet: objectives not decided yet, then those decided or agreed since the group's year began.

    Of each the last notes of its progress are told. Nobody who has died is named as its lead, and no minute that is
    confidential.
    """
    today = office.today()
    first, _ = year_containing(office.group.year_start, today)
    with office.store.read() as snapshot:
        people = snapshot.all(Person)
        wanted = [one for one in snapshot.all(Objective) if _is_current(one, first)]
        noted = sorted(snapshot.all(ObjectiveProgress), key=lambda p: (p.day, p.id))
        minutes = links(snapshot, (i for one in wanted for i in (one.minute_id, one.deciding_minute_id)))
    living = {p.id: p.name for p in people if not p.died_on and not p.erased_on}
    known, dead = {p.id for p in people}, names_of_the_dead(people)
    rows = []
    for one in sorted(wanted, key=lambda o: (o.outcome is not None, o.agreed or date.min, o.title.casefold(), o.id)):
        agreed, decided = (minutes.get(i or "") for i in (one.minute_id, one.deciding_minute_id))
        lead = living.get(one.lead_id or "", "") if one.lead_id in known else without_the_dead(one.lead, dead)
        rows.append(
            ObjectiveRow(
                title=one.title, lead=lead, agreed=one.agreed, agreed_by=agreed.number if agreed else "",
                progress=tuple((p.day, p.text) for p in noted if p.objective_id == one.id)[-_PROGRESS_TOLD:],
                outcome=one.outcome.value if one.outcome else "", decided=one.decided,
                decided_by=decided.number if decided else "",
            )
        )  # fmt: skip
    return WorkProgrammePaper(masthead=head, as_at=today, rows=tuple(rows))


def _is_current(objective: Objective, first: date) -> bool:
    days = (objective.agreed, objective.decided)
    return objective.outcome is None or any(day is not None and day >= first for day in days)
