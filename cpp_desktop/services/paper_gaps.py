"""The papers under a meeting's items that have no pages, so that the reader finds a page that says so instead."""

from __future__ import annotations

from dataclasses import dataclass

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.services.office import Office

_WAITS = {
    PaperSupply.ATTACHED: marked("No file is attached yet."),
    PaperSupply.TO_FOLLOW: marked("It is still to follow."),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """A paper without pages, the item that it is under, and the reason."""

    paper: ItemPaper
    item: AgendaItem
    reason: str


def gaps(office: Office, meeting_id: str) -> list[Gap]:
    """Return the papers of a meeting that have no pages, in the order of its agenda; what is tabled needs none."""
    with office.store.read() as snapshot:
        items = {item.id: item for item in snapshot.all(AgendaItem, meeting_id=meeting_id)}
        papers = snapshot.all(ItemPaper, item_id=list(items))
    papers.sort(key=lambda paper: (items[paper.item_id].position, paper.position))
    found = ((paper, _reason(paper)) for paper in papers)
    return [Gap(paper, items[paper.item_id], reason) for paper, reason in found if reason]


def _reason(paper: ItemPaper) -> str:
    if paper.trouble:
        return paper.trouble
    return said(_WAITS[paper.supply]) if paper.supply in _WAITS and not paper.digest else ""
