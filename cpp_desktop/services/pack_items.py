"""The items of a pack with the papers under them: each as pages, or with the reason why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.attachments import PDF
from cpp_desktop.domain.issued_papers import Edition
from cpp_desktop.domain.language import marked, said
from cpp_desktop.domain.pack_letters import lettered
from cpp_desktop.domain.packs import PackFile, PackItem
from cpp_desktop.services.agenda import AgendaLine
from cpp_desktop.services.meeting_papers import asked_of
from cpp_desktop.services.meetings import MeetingPage

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_WAITS = {
    PaperSupply.TO_FOLLOW: marked("This paper is to follow."),
    PaperSupply.TABLED: marked("This paper is handed out at the meeting."),
    PaperSupply.ATTACHED: marked("No file is kept for this paper yet."),
}
_DAMAGED = marked("The file kept for this paper is damaged.")


def made(
    snapshot: Snapshot, page: MeetingPage, edition: Edition, went_out: Sequence[Sequence[str]]
) -> tuple[PackItem, ...]:
    """Return a meeting's items in order; what is confidential is for the chair alone.

    `went_out` are the papers of each version that was issued, which keep their letters.
    """
    letters = _letters(page, went_out)
    chairs = edition is Edition.CHAIR
    lines = [line for line in page.timetable.lines if chairs or not line.item.confidential]
    return tuple(_item(snapshot, line, letters, chairs=chairs) for line in lines)


def _letters(page: MeetingPage, went_out: Sequence[Sequence[str]]) -> Mapping[str, str]:
    """Return the letter of each paper; those for the chair alone come behind all others, which so keep theirs."""
    secret = {item.id for item in page.items if item.confidential}
    papers = [paper for line in page.timetable.lines for paper in line.papers]
    ordered = sorted(papers, key=lambda paper: paper.confidential or paper.item_id in secret)
    return lettered((paper.id for paper in ordered), went_out)


def _item(snapshot: Snapshot, line: AgendaLine, letters: Mapping[str, str], *, chairs: bool) -> PackItem:
    item = line.item
    return PackItem(
        item_id=item.id,
        number=item.number,
        title=item.title,
        start=line.start,
        minutes_allowed=item.minutes_allowed,
        purpose=item.purpose.value if item.purpose else "",
        lead=line.lead,
        asked=asked_of(item),
        note=item.chair_note if chairs else "",
        confidential=item.confidential,
        papers=tuple(_file(snapshot, p, letters[p.id]) for p in line.papers if chairs or not p.confidential),
    )


def _file(snapshot: Snapshot, paper: ItemPaper, letter: str) -> PackFile:
    digest = paper.pages_digest or paper.digest
    content = snapshot.content(digest) if digest and not paper.trouble else None
    if content is None or sha256(content).hexdigest() != digest:
        return PackFile(paper_id=paper.id, letter=letter, title=paper.title, trouble=_trouble(paper))
    return PackFile(
        paper_id=paper.id,
        letter=letter,
        title=paper.title,
        media_type=PDF if paper.pages_digest else paper.media_type,
        digest=digest,
        content=content,
        told=paper.told,
    )


def _trouble(paper: ItemPaper) -> str:
    """Say why a paper has no pages."""
    if paper.trouble:
        return paper.trouble
    return said(_DAMAGED if paper.digest else _WAITS[paper.supply])
