"""The papers named under an agenda item: attached, to follow, or tabled at the meeting."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import PackPart
from cpp_desktop.domain.language import said
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

_WENT_OUT = "This paper went out with the pack, so it stays named. Take its file out, or attach another in its place."


def add_paper(office: Office, item_id: str, title: str, supply: PaperSupply = PaperSupply.ATTACHED) -> ItemPaper:
    """Name one more paper under an item.

    Raises:
        Refused: without a title.
    """
    with office.store.read() as snapshot:
        last = max((p.position for p in snapshot.all(ItemPaper, item_id=item_id)), default=0)
    return records.save(office, ItemPaper(item_id=item_id, position=last + 1, title=title.strip(), supply=supply))


def save_paper(office: Office, paper: ItemPaper) -> ItemPaper:
    """Keep a paper's changed title, how it comes to its readers, or what its picture shows.

    Raises:
        Refused: without a title.
    """
    return records.save(office, replace(paper, title=paper.title.strip()))


def move_paper(office: Office, paper: ItemPaper, places: int) -> None:
    """Move a paper up (negative) or down among those of its item."""
    with office.store.transaction("move paper") as tx:
        ordered = sorted(tx.all(ItemPaper, item_id=paper.item_id), key=lambda p: p.position)
        was = next((at for at, one in enumerate(ordered) if one.id == paper.id), None)
        if was is None:
            return
        moved = ordered.pop(was)
        ordered.insert(min(max(was + places, 0), len(ordered)), moved)
        tx.save_all(replace(one, position=at) for at, one in enumerate(ordered, 1))


def remove_paper(office: Office, paper: ItemPaper) -> None:
    """Take out a paper with its file.

    Raises:
        Refused: it went out with a pack.
    """
    with office.store.read() as snapshot:
        if snapshot.count(PackPart, item_paper_id=paper.id):
            raise Refused(paper=_WENT_OUT)
    records.remove(office, paper)


def paper_words(paper: ItemPaper) -> str:
    """Name a paper with how it comes, as an agenda does."""
    return said("{0} ({1})").format(paper.title, said(paper.supply.value))
