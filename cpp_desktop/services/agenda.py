"""The agenda: items added, moved and taken out, their plain numbers kept in step."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import records
from cpp_desktop.services.office import Office


def add_item(office: Office, meeting_id: str, title: str, *, after: str | None = None) -> AgendaItem:
    """Add an agenda item after another, or at the end; plain numbers 1, 2, 3 are kept in step.

    Raises:
        Refused: without a title.
    """
    with office.store.transaction("add agenda item") as tx:
        items = sorted(tx.all(AgendaItem, meeting_id=meeting_id), key=lambda i: i.position)
        at = next((k + 1 for k, i in enumerate(items) if i.id == after), len(items))
        item = AgendaItem(meeting_id=meeting_id, position=at, title=title.strip())
        records.check(item)
        ordered = _in_order([*items[:at], item, *items[at:]], plain=_is_plain(items))
        tx.save_all(ordered)
    return ordered[at]


def move_item(office: Office, item: AgendaItem, places: int) -> None:
    """Move an agenda item up (negative) or down; plain numbers 1, 2, 3 are kept in step."""
    with office.store.transaction("move agenda item") as tx:
        items = sorted(tx.all(AgendaItem, meeting_id=item.meeting_id), key=lambda i: i.position)
        was = next(k for k, i in enumerate(items) if i.id == item.id)
        to = min(max(was + places, 0), len(items) - 1)
        plain = _is_plain(items)
        items.insert(to, items.pop(was))
        tx.save_all(_in_order(items, plain=plain))


def remove_item(office: Office, item: AgendaItem) -> None:
    """Take out an agenda item.

    Raises:
        Refused: when something is minuted under it.
    """
    with office.store.transaction("remove agenda item") as tx:
        if tx.all(Minute, item_id=item.id):
            raise Refused(title="Something is minuted under this item. Remove its minutes first.")
        items = sorted(tx.all(AgendaItem, meeting_id=item.meeting_id), key=lambda i: i.position)
        plain = _is_plain(items)
        tx.remove(item)
        tx.save_all(_in_order([i for i in items if i.id != item.id], plain=plain))


def _is_plain(items: list[AgendaItem]) -> bool:
    return all(i.number == str(n) for n, i in enumerate(items, 1))


def _in_order(items: list[AgendaItem], *, plain: bool) -> list[AgendaItem]:
    return [replace(i, position=n, number=str(n) if plain else i.number) for n, i in enumerate(items, 1)]
