"""The group's first day, before which no meeting is believed without asking."""

from __future__ import annotations

from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import TOOK_PLACE, Meeting
from cpp_desktop.domain.people import Membership
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.office import Office


def began(office: Office) -> date | None:
    """Return the first day of which a membership or a meeting is recorded; None where a membership is older still."""
    with office.store.read() as snapshot:
        joined = [m.joined for m in snapshot.all(Membership)]
        held = [m.date for m in snapshot.all(Meeting) if m.state in TOOK_PLACE]
    days = [day for day in joined if day is not None]
    return min([*days, *held]) if days and len(days) == len(joined) else None


def ask_about_early(office: Office, meeting: Meeting, agreed: bool) -> None:
    """Ask about a meeting on a day before the group began.

    Raises:
        Refused: unless it is agreed that the group met then.
    """
    first = began(office)
    if first and meeting.date < first and not agreed:
        words = day_month_year(first)
        raise Refused(
            date=f"Nobody was a member then: the first is written down from {words}. Look at the date again.",
            early_agreed="Say so if the group did meet then.",
        )
