"""Which item of an agenda is meant: by its number, or the one where papers belong."""

from __future__ import annotations

from cpp_desktop.domain.attachments import item_for_papers
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.services.agenda import items_of
from cpp_desktop.services.office import Office


def find_item(office: Office, meeting_id: str, number: str = "") -> AgendaItem:
    """Return the item of a number; without one, the item for papers of which nobody said more.

    Raises:
        Refused: `item`, when there is none; the sentence says which there are.
    """
    with office.store.read() as snapshot:
        items = items_of(snapshot, meeting_id)
    wanted = number.strip().rstrip(".").casefold()
    found = next((i for i in items if i.number.casefold() == wanted), None) if wanted else item_for_papers(items)
    if found is not None:
        return found
    if not items:
        raise Refused(item="This meeting has no agenda yet. Make its agenda first.")
    there = ", ".join(item.number for item in items if item.number)
    raise Refused(item=f"There is no item {number} on this agenda; its items are {there}.")
