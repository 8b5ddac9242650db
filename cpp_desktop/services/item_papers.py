"""The papers named under an agenda item: attached, to follow, or tabled at the meeting."""

from __future__ import annotations

from dataclasses import replace

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.language import said
from cpp_desktop.services import records
from cpp_desktop.services.office import Office


def add_paper(office: Office, item_id: str, title: str, supply: PaperSupply = PaperSupply.ATTACHED) -> ItemPaper:
    """Name one more paper under an item.

    Raises:
        Refused: without a title.
    """
    with office.store.read() as snapshot:
        last = max((p.position for p in snapshot.all(ItemPaper, item_id=item_id)), default=0)
    return records.save(office, ItemPaper(item_id=item_id, position=last + 1, title=title.strip(), supply=supply))


def save_paper(office: Office, paper: ItemPaper) -> ItemPaper:
    """Keep a paper's changed title, or how it comes to its readers.

    Raises:
        Refused: without a title.
    """
    return records.save(office, replace(paper, title=paper.title.strip()))


def remove_paper(office: Office, paper: ItemPaper) -> None:
    """Take out a paper."""
    records.remove(office, paper)


def paper_words(paper: ItemPaper) -> str:
    """Name a paper with how it comes, as an agenda does."""
    return said("{0} ({1})").format(paper.title, said(paper.supply.value))
