"""What an activity can be linked to: a meeting, a minute of it, a document, an influence case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.domain.meeting_wording import meeting_words
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.services.memberships import offered_minutes
from cpp_desktop.services.office import Office

_MEETINGS_WITH_MINUTES = 4

Offered = tuple[tuple[str, str], ...]
"""Records as (id, words)."""


@dataclass(frozen=True, slots=True)
class Links:
    """What is offered for each field of an activity that names another record, the latest first."""

    meeting_id: Offered
    minute_id: Offered
    document_id: Offered
    case_id: Offered


def links(office: Office, activity: Activity) -> Links:
    """Return what an activity can be linked to; confidential minutes are left out.

    Minutes are those of its meeting, else of the last meetings up to its day.
    """
    with office.store.read() as snapshot:
        meetings = sorted(snapshot.all(Meeting), key=lambda m: m.date, reverse=True)
        meetings = [m for m in meetings if m.state is not MeetingState.CANCELLED or m.id == activity.meeting_id]
        own = [m for m in meetings if m.id == activity.meeting_id]
        near = [m for m in meetings if m.date <= activity.date][:_MEETINGS_WITH_MINUTES]
        documents = sorted(snapshot.all(GroupDocument), key=lambda d: d.agreed or date.min, reverse=True)
        named = ("raised", "id", "reference", "theme")  # of thousands of cases no more than is shown
        cases = sorted(snapshot.columns(InfluenceCase, *named), key=itemgetter(0), reverse=True)
        return Links(
            tuple((m.id, meeting_words(m)) for m in meetings),
            tuple(offered_minutes(snapshot, own or near, activity.minute_id)),
            tuple((d.id, d.title) for d in documents),
            tuple((case_id, f"{reference} {theme}".strip()) for _, case_id, reference, theme in cases),
        )
