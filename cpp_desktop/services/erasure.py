"""Erasing a person: what names them is shown first, to be removed or kept with a ground; then it is done for ever."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.erasure import DAYS_KEPT, Key, Marks, Mention, Names, marks
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem, Meeting
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.progress import Progress, silent
from cpp_desktop.domain.signed_returns import SignedReturn
from cpp_desktop.services import attachments
from cpp_desktop.services.mention_lines import MentionLine, PaperLine, mention_line, paper_line
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.erased_ledger import Erased

__all__ = [
    "GROUNDS", "MEANS_ANOTHER", "WENT_OUT", "Erasure", "check_ground", "erase",
    "issued_papers", "mentions", "signed_returns", "unread_files", "usually_kept",
]  # fmt: skip

MEANS_ANOTHER = "means somebody or something else"
WENT_OUT = "papers that went out are the group’s record"
GROUNDS = (
    MEANS_ANOTHER,
    "approved minutes are the group’s record",
    WENT_OUT,
    "needed for a legal claim",
    "the record is about somebody else",
)
"""What a mention is usually kept for; any other words will do."""

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was done: how many records of the person were emptied, how many mentions went and stay, and papers' files.

    `copy` was made just before and is deleted on `delete_on`. `tidied` is False while old pages of the file wait for
    room to be overwritten: that is done when it is next opened.
    """

    copy: Path
    delete_on: date
    records: int
    removed: int
    kept: int
    tidied: bool
    papers: int = 0


def mentions(office: Office, person_id: str) -> list[MentionLine]:
    """Return where texts of other records name a person, each way of naming them once in a field; sure ones first.

    Attached files are read too where that can be done: see `unread_files`.

    Raises:
        Refused: there is nobody of this id any more.
    """
    _person(office, person_id)
    found = _found(office, person_id)
    ids: dict[type, set[str]] = defaultdict(set)
    for mention in found:
        ids[mention.kind].add(mention.record_id)
    with office.store.read() as snapshot:
        some: list[Any] = [snapshot.all(kind, id=own) for kind, own in ids.items()]
        meetings = {m.id: m for m in snapshot.all(Meeting)}
        held = {paper.item_id for of_a_kind in some for paper in of_a_kind if isinstance(paper, ItemPaper)}
        items = snapshot.all(AgendaItem, id=held) if held else ()
    meetings |= {item.id: meetings[item.meeting_id] for item in items}
    records = {record.id: record for of_a_kind in some for record in of_a_kind}
    there = [mention for mention in found if mention.record_id in records]  # not one removed meanwhile
    lines = [mention_line(mention, records[mention.record_id], meetings) for mention in there]
    return sorted(lines, key=lambda line: (not line.mention.sure, line.where, line.meeting))


def _found(office: Office, person_id: str) -> list[Mention]:
    """Return the mentions in texts, and those in files attached under agenda items."""
    from cpp_desktop.storage import erasure

    with office.store.read() as snapshot:
        told = [(paper.id, text) for paper, text in attachments.texts(snapshot) if text]
    found = erasure.found_mentions(office.store, person_id)
    return [*found, *erasure.found_in_files(office.store, person_id, told)]


def unread_files(office: Office) -> int:
    """Return how many attached files nobody can look through here: PDFs, pictures, sheets and slides."""
    with office.store.read() as snapshot:
        return sum(text is None for _, text in attachments.texts(snapshot))


def signed_returns(office: Office, person_id: str) -> int:
    """Return how many annual returns that were signed off name a person, as an officer does by consent.

    They stay: what was signed and sent cannot be altered, and the network has it.

    Raises:
        Refused: there is nobody of this id any more.
    """
    person = _person(office, person_id)
    looked_for = _marks(person)
    with office.store.read() as snapshot:
        documents = [signed.document for signed in snapshot.all(SignedReturn)]
    return sum(looked_for is not None and any(looked_for.found(document)) for document in documents)


def issued_papers(office: Office, person_id: str) -> list[PaperLine]:
    """Return the papers that went out and name a person, a version at a time, sure ones first.

    Raises:
        Refused: there is nobody of this id any more.
    """
    from cpp_desktop.storage import erasure

    _person(office, person_id)
    found = {mention.record_id: mention for mention in erasure.found_papers(office.store, person_id)}
    with office.store.read() as snapshot:
        papers = [paper for paper in snapshot.all(IssuedPaper) if paper.id in found]
        meetings = {m.id: m for m in snapshot.all(Meeting)}
    versions: dict[tuple[str, IssuedKind, int], list[IssuedPaper]] = defaultdict(list)
    for paper in sorted(papers, key=lambda p: p.size):
        versions[paper.meeting_id, paper.kind, paper.version].append(paper)
    lines = [paper_line(own, found[own[0].id], meetings) for own in versions.values()]
    return sorted(lines, key=lambda line: (not line.sure, line.where, line.meeting))


def usually_kept(lines: Iterable[MentionLine]) -> dict[Key, str]:
    """Return the mentions that are kept unless somebody looks at them: those that may mean somebody else."""
    return {line.mention.key: MEANS_ANOTHER for line in lines if not line.mention.sure}


def erase(
    office: Office,
    person_id: str,
    keep: Mapping[Key, str],
    progress: Progress = silent,
    *,
    papers: Collection[str] = (),
) -> Erasure:
    """Erase a person for ever: their records, the log, the search and every mention but those in `keep`, with grounds.

    Papers that went out are the group's record and stay as they were, but for the files of `papers`, by id.

    Figures of the past stay as they are: what is counted stays under an id that leads to nobody. A copy is made just
    before; it is deleted after thirty days.

    Raises:
        Refused: there is nobody of this id any more; `ground`, where one is missing or names the person.
        StorageTrouble: it could not be done; nothing was changed.
    """
    from cpp_desktop.storage import erasure

    person = _person(office, person_id)
    for ground in keep.values():
        check_ground(person, ground)
    progress(0, _STEPS, f"Looking for {person.name} in every text")
    found = _found(office, person_id)
    removed = [m for m in found if m.key not in keep]
    wanted = _wanted(office, person_id, found, keep, papers)
    progress(1, _STEPS, "Copying the file as it is, and checking the copy")
    copied = erasure.copy_before(office.file)
    progress(2, _STEPS, "Erasing")
    done = erasure.erase(office.file, wanted, copied)
    return Erasure(
        copied, office.today() + timedelta(days=DAYS_KEPT), done.records, len(removed), len(found) - len(removed),
        done.tidied, len(wanted.papers),
    )  # fmt: skip


def _wanted(
    office: Office, person_id: str, found: Sequence[Mention], keep: Mapping[Key, str], papers: Collection[str]
) -> Erased:
    """Return what the ledger keeps of an erasure, by which it is done, and done again in a backup."""
    from cpp_desktop.storage import erasure
    from cpp_desktop.storage.erased_attachments import CONTENT
    from cpp_desktop.storage.erased_ledger import Erased

    named = {mention.record_id for mention in erasure.found_papers(office.store, person_id)}
    grounds = [g.strip() for m in found if (g := keep.get(m.key)) and g != MEANS_ANOTHER]
    grounds += [WENT_OUT] if named - set(papers) else []
    return Erased(
        person_id=person_id,
        on=office.today(),
        kept=frozenset(m.key for m in found if m.sure and m.key in keep),
        removed=frozenset(m.key for m in found if m.key not in keep and (not m.sure or m.field == CONTENT)),
        delete_on=office.today() + timedelta(days=DAYS_KEPT),
        papers=frozenset(papers) & named,
        grounds=tuple(dict.fromkeys(grounds)),
    )


def _person(office: Office, person_id: str) -> Person:
    with office.store.read() as snapshot:
        person = snapshot.get(Person, person_id)
    if person is None or person.erased_on is not None:
        raise Refused(person="This person is not in the file any more.")
    return person


def check_ground(person: Person, ground: str) -> None:
    """Make sure that a ground can stay in the file.

    Raises:
        Refused: `ground`, where it says nothing or names the person.
    """
    if not ground.strip():
        raise Refused(ground="Say in a few words why it is kept.")
    found = _marks(person)
    if found is not None and any(found.found(ground)):
        raise Refused(ground="Say why it is kept without the name: the reason stays in the file.")


def _marks(person: Person) -> Marks | None:
    return marks(Names.of([{"name": person.name, "known_as": person.known_as, "email": person.email}]), (), ())
