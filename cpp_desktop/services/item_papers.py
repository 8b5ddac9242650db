"""The papers named under an agenda item: attached, to follow, or tabled at the meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import PackPart
from cpp_desktop.domain.language import said
from cpp_desktop.services import records
from cpp_desktop.services.office import Office

GONE = "This paper is not under its item any more."
_WENT_OUT = "This paper went out with the pack, so it stays named. Take its file out, or attach another in its place."


def add_paper(
    office: Office,
    item_id: str,
    title: str,
    supply: PaperSupply = PaperSupply.ATTACHED,
    *,
    confidential: bool = False,
) -> ItemPaper:
    """Name one more paper under an item; a confidential one is for the chair alone.

    Raises:
        Refused: without a title.
    """
    with office.store.read() as snapshot:
        last = max((p.position for p in snapshot.all(ItemPaper, item_id=item_id)), default=0)
    paper = ItemPaper(item_id=item_id, position=last + 1, title=title.strip(), supply=supply, confidential=confidential)
    return records.save(office, paper)


def save_paper(office: Office, paper: ItemPaper) -> ItemPaper:
    """Keep what is said of a paper, its title, how it comes, for whom, what its picture shows; its file stays.

    Raises:
        Refused: without a title, or when it is not there any more.
    """
    records.check(paper)
    with office.store.transaction("edit paper of an agenda item") as tx:
        if (now := tx.get(ItemPaper, paper.id)) is None:
            raise Refused(paper=GONE)
        title, told = paper.title.strip(), paper.told.strip()
        return tx.save(replace(now, title=title, told=told, supply=paper.supply, confidential=paper.confidential))


def say_what_they_show(office: Office, told: Mapping[str, str]) -> None:
    """Keep what pictures show, in one step; `told` by the id of the paper."""
    with office.store.transaction("say what pictures show") as tx:
        tx.save_all(replace(paper, told=told[paper.id].strip()) for paper in tx.all(ItemPaper, id=list(told)))


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
