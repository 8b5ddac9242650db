"""Files attached under agenda items: read, made into pages where they have none, and kept once by what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from cpp_desktop.domain import attachments as kinds
from cpp_desktop.domain.agendas import ItemPaper, PaperSupply
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.evidence import title_from
from cpp_desktop.domain.meetings import AgendaItem
from cpp_desktop.domain.packs import PackFile
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.services import agenda, opened_copies, records
from cpp_desktop.services.item_papers import GONE
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.exchange.attachments import AttachmentFile
    from cpp_desktop.storage.transaction import Snapshot, Transaction

_MB = 1024 * 1024
_NO_ITEM = "This item is not on the agenda any more."
_HERE_ALREADY = "This file is attached here already, as “{0}”."


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file ready to be attached: what is kept of it, and the pages made from it where it has none of its own."""

    file: AttachmentFile
    made: bytes = b""
    pages: int | None = None
    trouble: str = ""

    def under(self, paper: ItemPaper, office: Office) -> ItemPaper:
        """Return a paper with this file."""
        content = self.file.content
        return replace(
            paper,
            supply=PaperSupply.ATTACHED,
            file_name=self.file.name,
            media_type=self.file.media_type,
            size=len(content),
            digest=sha256(content).hexdigest() if content else "",
            pages_digest=sha256(self.made).hexdigest() if self.made else "",
            pages=self.pages,
            trouble=self.trouble,
            added=office.today(),
        )


def read(office: Office, path: Path, progress: Progress = silent) -> ReadFile:
    """Read a file and count its pages; a document of an office is made into pages where this computer can.

    What is wrong with it is its `trouble`, and a placeholder stands for it: that is said now, not the night before.

    Raises:
        Refused: `file`, when it is no paper at all, or larger than the group allows.
        Cancelled: it was stopped.
    """
    from cpp_desktop.exchange import attachments

    progress(0, 1, "")
    file = attachments.read(path, office.group.most_attached_mb * _MB)
    if file.trouble:
        return ReadFile(file, trouble=file.trouble)
    made = b""
    try:
        if ending := kinds.OFFICE.get(file.media_type):
            made = _made_into_pages(office, file.content, ending, progress)
        return ReadFile(file, made, _pages(office, file, made))
    except Refused as refused:
        return ReadFile(file, trouble=str(refused))


def _made_into_pages(office: Office, content: bytes, ending: str, progress: Progress) -> bytes:
    from cpp_desktop.exchange import office_pages

    return office_pages.made_from(content, ending, opened_copies.room(office.file.path), progress)


def _pages(office: Office, file: AttachmentFile, made: bytes) -> int:
    from cpp_desktop.documents import attached_pages

    media_type = kinds.PDF if made else file.media_type
    title = title_from(file.name)
    sent = PackFile(paper_id="", letter="", title=title, media_type=media_type, content=made or file.content)
    return attached_pages.count(masthead(office), sent)


def attach(office: Office, item_id: str, path: Path, progress: Progress = silent, *, title: str = "") -> ItemPaper:
    """Attach a file under an item, behind the papers that are there, in one step.

    Raises:
        Refused: `file`, when it is no paper, too large or here already; `item`, when there is no such item any more.
        StorageTrouble: the group's file cannot be written; nothing was kept.
        Cancelled: it was stopped; nothing was kept.
    """
    found = read(office, path, progress)
    with office.store.transaction("attach paper") as tx:
        if tx.get(AgendaItem, item_id) is None:
            raise Refused(item=_NO_ITEM)
        there = tx.all(ItemPaper, item_id=item_id)
        last = max((paper.position for paper in there), default=0)
        blank = ItemPaper(item_id=item_id, position=last + 1, title=title.strip() or title_from(found.file.name))
        return _keep(tx, found, found.under(blank, office), there)


@dataclass(frozen=True, slots=True)
class Attached:
    """What became of files, each by its name: papers with pages; papers that a placeholder stands for; and the rest."""

    papers: tuple[tuple[str, ItemPaper], ...] = ()
    troubled: tuple[tuple[str, ItemPaper], ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def attach_all(office: Office, item_id: str, sources: Iterable[Path], progress: Progress = silent) -> Attached:
    """Attach files, and those in folders, one step each: what one is refused for keeps no other back.

    Raises:
        StorageTrouble: the group's file cannot be written; what was attached before stays.
        Cancelled: it was stopped; what was attached before stays.
    """
    found, refused = list[tuple[str, ItemPaper]](), list[tuple[str, str]]()
    paths = list(files_in(sources))
    for at, path in enumerate(paths):
        told = partial(_told, progress, at, len(paths), path.name)
        told(0, 1, "")
        try:
            found.append((path.name, attach(office, item_id, path, told)))
        except Refused as why:
            refused.append((path.name, str(why)))
    good, troubled = (tuple(one for one in found if bool(one[1].trouble) is bad) for bad in (False, True))
    return Attached(good, troubled, tuple(refused))


def _told(progress: Progress, at: int, total: int, name: str, _done: int, _of: int, label: str) -> None:
    progress(at, total, f"{name}: {label}" if label else name)


def attach_to(office: Office, paper: ItemPaper, path: Path, progress: Progress = silent) -> ItemPaper:
    """Attach the file of a paper that was to follow, or another in place of the one it has, in one step.

    Raises:
        Refused: `file`, when it is no paper, or nothing of it can be kept: the paper stays as it was.
        StorageTrouble: the group's file cannot be written; nothing was changed.
        Cancelled: it was stopped; nothing was changed.
    """
    found = read(office, path, progress)
    if not found.file.content:
        raise Refused(file=found.trouble)
    with office.store.transaction("attach paper’s file") as tx:
        now = tx.get(ItemPaper, paper.id)
        if now is None:
            raise Refused(paper=GONE)
        others = [other for other in tx.all(ItemPaper, item_id=now.item_id) if other.id != now.id]
        return _keep(tx, found, found.under(now, office), others)


def _keep(tx: Transaction, found: ReadFile, paper: ItemPaper, others: Iterable[ItemPaper]) -> ItemPaper:
    file = paper.digest, paper.file_name
    if same := next((other for other in others if paper.digest and (other.digest, other.file_name) == file), None):
        raise Refused(file=_HERE_ALREADY.format(same.title))
    records.check(paper)
    for content in filter(None, (found.file.content, found.made)):
        tx.keep(content)
    return tx.save(paper)


def detach(office: Office, paper: ItemPaper) -> ItemPaper:
    """Take a paper's file out; it stays named, as one that is to follow.

    Raises:
        Refused: `paper`, when it is not there any more.
    """
    with office.store.transaction("take out paper’s file") as tx:
        now = tx.get(ItemPaper, paper.id)
        if now is None:
            raise Refused(paper=GONE)
        left = ItemPaper(id=now.id, item_id=now.item_id, position=now.position, title=now.title)
        return tx.save(replace(left, supply=PaperSupply.TO_FOLLOW, told=now.told, confidential=now.confidential))


def is_late(office: Office, item_id: str) -> bool:
    """Say whether an item's agenda has gone out, so that what is attached now is a late paper."""
    with office.store.read() as snapshot:
        item = snapshot.get(AgendaItem, item_id)
        return item is not None and agenda.is_issued(snapshot, item.meeting_id)


def too_large(office: Office) -> str:
    """Return the sentence that says how large the group's file has become, once it is; else nothing."""
    with office.store.read() as snapshot:
        size = max(office.file.path.stat().st_size, snapshot.kept_bytes())
    return kinds.LARGE_FILE_WORDS.format(f"{size // _MB:,}") if size >= kinds.LARGE_FILE else ""


def kept_size(office: Office) -> int:
    """Return how many bytes of files the group's file keeps, each once: papers, evidence and what went out."""
    with office.store.read() as snapshot:
        return snapshot.kept_bytes()


def files_in(sources: Iterable[Path]) -> Iterator[Path]:
    """Give files in the order of their names where folders are named; what is hidden in a folder is passed over."""
    for source in sources:
        if source.is_dir():
            inside = (path for path in source.rglob("*") if path.is_file())
            yield from sorted(path for path in inside if not any(p.startswith(".") for p in _below(path, source)))
        else:
            yield source


def _below(path: Path, folder: Path) -> tuple[str, ...]:
    return path.relative_to(folder).parts


def texts(snapshot: Snapshot) -> Iterator[tuple[ItemPaper, str | None]]:
    """Give every paper that has a file with what is written in it, None where that cannot be told."""
    from cpp_desktop.exchange import attachments

    for paper in snapshot.all(ItemPaper):
        if paper.digest:
            content = snapshot.content(paper.digest) if attachments.has_text(paper.media_type) else None
            yield paper, attachments.text_of(paper.media_type, content) if content else None
