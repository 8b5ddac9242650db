"""Subject access: everything that the file holds about one person, to look over and to hand over.

Only the group's file is read: what was printed, sent or saved elsewhere is not in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.actions import Action, DueRevision
from cpp_desktop.domain.circulation import LARGE_PRINT
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.expenses import Expense
from cpp_desktop.domain.held_words import DOUBTFUL, DRAFTS, KINDS, OTHER_KIND, TEXTS, KindWords, field_words
from cpp_desktop.domain.initials import initials_of
from cpp_desktop.domain.language import said
from cpp_desktop.domain.meetings import Attendance
from cpp_desktop.domain.papers import SIZES, Written
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.subject_access import (
    HeldChange,
    HeldRecord,
    Part,
    SubjectAccess,
    answer_by,
    counted_others,
    redacted,
)
from cpp_desktop.domain.third_parties import Others, Passage, Piece
from cpp_desktop.services import erasure
from cpp_desktop.services.held_records import HeldRecords, names_by_id
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.mention_lines import MentionLine
from cpp_desktop.services.office import Office
from cpp_desktop.services.records import NOUNS
from cpp_desktop.whole_file import made_folder

if TYPE_CHECKING:
    from cpp_desktop.storage.changes import ChangeEntry
    from cpp_desktop.storage.transaction import Snapshot

TO_HAND_OVER = "subject-access.pdf"
TO_CHECK = "subject-access-to-check.pdf"
AS_DATA = "subject-access.json"
FILES = (TO_CHECK, TO_HAND_OVER, AS_DATA)
"""What is made, the working copy first; the other two name nobody else."""

_REMOVED = "removed"


def everything_about(office: Office, person_id: str, asked: date | None = None) -> SubjectAccess:
    """Return everything held about a person, other people marked; `asked` is the day it was asked for, else today.

    Raises:
        Refused: there is nobody of this id any more; `asked`, where that day has not come yet.
    """
    from cpp_desktop.storage.subject_access import changes_about, traces

    today = office.today()
    if asked and asked > today:
        raise Refused(asked="That day has not come yet: give the day on which it was asked for.")
    mentions, drafts = erasure.mentions(office, person_id), office.store.drafts()
    head, group = masthead(office), office.group
    with office.store.read() as snapshot:
        who = traces(snapshot.connection, person_id)
        everybody = snapshot.all(Person)
        person = next(p for p in everybody if p.id == person_id)
        guests = {a.name.strip() for a in snapshot.all(Attendance, person_id=None)} - {""}
        others = Others(who.marks, who.others, initials_of([p for p in everybody if p.name]), guests)
        names = names_by_id(who.others, everybody)
        told = HeldRecords(snapshot, who.ids, names, others)
        linked = _linked(snapshot, person_id)
        shown = {person_id, *(record.id for record in linked)}
        parts = (
            *_records(told, [person, *linked]),
            *_texts(told, [line for line in mentions if line.mention.record_id not in shown]),
            *_drafts(told, drafts, who.own | shown),
        )
        entries = changes_about(snapshot.connection, who, shown)
    access = SubjectAccess(
        masthead=head, group_id=group.id, data_controller=group.data_controller, person_id=person_id,
        name=person.name, asked=asked or today, answer_by=answer_by(asked or today), made=today, parts=parts,
        size=LARGE_PRINT.get(person.information_format, SIZES[0]),
        changes=tuple(_change(told, entry, own=entry.record_id in who.own | shown) for entry in entries),
    )  # fmt: skip
    return replace(access, others=counted_others(access, names))


def write(access: SubjectAccess, target: Path, size: int = 12) -> Written:
    """Write one of the two editions as PDF, without looking at the group's file again."""
    from cpp_desktop.documents import subject_access as document

    return document.write(access, target, size)


def save(
    access: SubjectAccess,
    folder: Path,
    leave: Collection[str] = (),
    *,
    size: int | None = None,
    replace_old: bool = False,
) -> tuple[Written, ...]:
    """Write both editions and the data into a folder; returns the papers written, the working copy first.

    `leave` are other people, by id, whose names may stay in what is handed over; that copy is in the type `size` that
    the person reads, unless another is asked for.

    Raises:
        Refused: `folder`, where it holds such files already and they are not to be replaced.
        StorageTrouble: they cannot be written there.
    """
    from cpp_desktop.exchange import subject_access_file

    try:
        with made_folder(folder):
            old = [name for name in FILES if (folder / name).exists()]
            if old and not replace_old:
                raise Refused(folder=f"There is a file “{old[0]}” in that folder already. Choose an empty folder.")
            given = redacted(access, leave)
            papers = (write(access, folder / TO_CHECK), write(given, folder / TO_HAND_OVER, size or access.size))
            subject_access_file.write(given, folder / AS_DATA)
    except OSError:
        raise StorageTrouble(f"“{folder}” cannot be made or is no folder. Nothing was written.") from None
    return papers


def _linked(snapshot: Snapshot, person_id: str) -> list[Any]:
    """Return every record that refers to a person, the new dates of their actions, and the files of their claims."""
    found: list[Any] = list(snapshot.referring(Person, person_id))
    actions = [record.id for record in found if isinstance(record, Action)]
    claims = [record.id for record in found if isinstance(record, Expense)]
    files = snapshot.all(Evidence, expense_id=claims) if claims else ()
    return [*found, *(snapshot.all(DueRevision, action_id=actions) if actions else ()), *files]


def _records(told: HeldRecords, records: Iterable[Any]) -> list[Part]:
    by_kind: dict[str, list[HeldRecord]] = {kind: [] for kind in KINDS}
    for record in records:
        held = told.record(record)
        by_kind.setdefault(held.kind if held.kind in KINDS else "", []).append(held)
    return [_part(kind or "Other", KINDS.get(kind, OTHER_KIND), held) for kind, held in by_kind.items() if held]


def _part(code: str, words: KindWords, records: Iterable[HeldRecord]) -> Part:
    return Part(code=code, title=said(words.title), purpose=said(words.purpose), records=tuple(records))


def _texts(told: HeldRecords, lines: Iterable[MentionLine]) -> list[Part]:
    """Return the texts of other records that name the person, each once; what only may mean them apart."""
    by_text: dict[tuple[str, str], list[MentionLine]] = {}
    for line in lines:
        by_text.setdefault((line.mention.record_id, line.mention.field), []).append(line)
    found = [_text(told, several) for several in by_text.values() if told.is_meant("text", several[0].mention.text)]
    parts = [
        _part("texts", TEXTS, [one for one in found if one.sure]),
        _part("perhaps", DOUBTFUL, [one for one in found if not one.sure]),
    ]
    return [part for part in parts if part.records]


def _text(told: HeldRecords, lines: list[MentionLine]) -> HeldRecord:
    mention = lines[0].mention
    return HeldRecord(
        id=mention.record_id,
        kind=mention.kind.__name__,
        title=told.text(", ".join(filter(None, (lines[0].where, lines[0].meeting)))),
        fields=(told.typed(mention.field, mention.text),),
        confidential=told.is_confidential_id(mention.kind, mention.record_id),
        sure=any(line.mention.sure for line in lines),
    )


def _drafts(told: HeldRecords, drafts: Mapping[str, Mapping[str, str]], own: Collection[str]) -> list[Part]:
    found = []
    for key, typed in drafts.items():
        if key.rpartition("/")[2] in own or any(told.is_meant("text", text) for text in typed.values()):
            fields = tuple(told.typed(name, text) for name, text in typed.items())
            found.append(HeldRecord(id=key, kind="draft", fields=fields))
    return [_part("drafts", DRAFTS, found)] if found else []


def _change(told: HeldRecords, entry: ChangeEntry, *, own: bool) -> HeldChange:
    """Put a change into words; of the records of others only what names the person is told."""
    noun = said(NOUNS[entry.kind].capitalize())
    made = HeldChange(id=entry.stamp, at=entry.at.astimezone(), who=told.signed(entry.who), what=(Piece(noun),))
    if entry.field == _REMOVED:
        done = said("{0}: removed") if entry.new else said("{0}: put back")
        return replace(made, what=(Piece(done.format(noun)),))
    if not entry.field:
        return replace(made, what=(Piece(said("{0}: added").format(noun)),), new=_whole(told, entry, own=own))
    old, new = (told.words(entry.kind, entry.field, value, own=own) for value in (entry.old, entry.new))
    return replace(made, what=(Piece(f"{noun}: {field_words(entry.field)}"),), old=old, new=new)


def _whole(told: HeldRecords, entry: ChangeEntry, *, own: bool) -> Passage:
    """Return the fields of a record as it came new: "Name: …; Telephone: …"."""
    pieces: list[Piece] = []
    for name, value in (entry.new or {}).items():
        words = told.words(entry.kind, name, value, own=own)
        if words and name != "id" and (own or told.is_meant(name, value)):
            pieces += [Piece(f"{'; ' if pieces else ''}{field_words(name)}: "), *words]
    return tuple(pieces)
