"""Returns that were signed off: which there are, who signed them, what differs since; written again as they left."""

from __future__ import annotations

import json
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.papers import Written
from cpp_desktop.domain.people import Person
from cpp_desktop.domain.return_differences import Difference, differences
from cpp_desktop.domain.return_figures import Figure, ReturnRecords
from cpp_desktop.domain.return_rewording import Reworded, rewordings
from cpp_desktop.domain.signed_returns import Approving, ReturnSignature, SignedReturn
from cpp_desktop.domain.wording import counted
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import records, return_reasons
from cpp_desktop.services.office import Office
from cpp_desktop.services.records_behind import Behind, behind, named_in

Document = dict[str, Any]

_DAMAGED = "The paper of this signed return is damaged in the file, so it was not written. Its JSON is whole."


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A figure that differs from the signed one, with the records that came and went; `gone` are there no more."""

    difference: Difference
    came: tuple[Behind, ...]
    went: tuple[Behind, ...]
    gone: int

    @property
    def sentence(self) -> str:
        """Say what differs, and because of which records."""
        told = [self.difference.sentence]
        told += [f"Counted now and not then: {one.words}." for one in self.came]
        told += [f"Counted then and not now: {one.words}." for one in self.went]
        if self.gone:
            told.append(f"{counted(self.gone, 'record is', 'records are')} there no more.")
        return " ".join(told)


def revisions(office: Office, first: date, last: date) -> list[SignedReturn]:
    """Return what was signed off for exactly these days, the first revision first."""
    with office.store.read() as snapshot:
        return sorted(snapshot.all(SignedReturn, first=first, last=last), key=lambda s: s.revision)


def revision(office: Office, first: date, last: date, number: int) -> SignedReturn:
    """Return a revision by its number.

    Raises:
        Refused: there is none of this number.
    """
    there = revisions(office, first, last)
    found = next((s for s in there if s.revision == number), None)
    if found is None:
        known = f"The last one is {there[-1].revision}." if there else "Nothing was signed off for these days."
        raise Refused(revision=f"There is no revision {number} of this return. {known}")
    return found


def changed_since(office: Office, signed: SignedReturn) -> list[Changed | Reworded]:
    """Return where a return of today differs from what was signed: counts, with the records behind them, then words."""
    ret = returns.draw_up(office, signed.first, signed.last)
    today = return_reasons.said_today(office, ret, signed.disclosure)
    counts = [_in_words(office, ret.records, one) for one in differences(signed, ret.figures)]
    return [*counts, *rewordings(signed, today)]


def _in_words(office: Office, found: ReturnRecords, one: Difference) -> Changed:
    named = named_in(found, one.came) | named_in(found, one.went)
    with office.store.read() as snapshot:
        people = tuple(snapshot.all(Person, id=named))
    found = replace(found, people=people)
    still = _still_there(one.went, {m.id for m in found.meetings}, {p.id for p in people})
    went = tuple(behind(found, still))
    return Changed(difference=one, came=tuple(behind(found, one.came)), went=went, gone=len(one.went.ids) - len(went))


def _still_there(went: Figure, meetings: Set[str], people: Set[str]) -> Figure:
    """Leave out whom a figure by person and meeting names and who, or whose meeting, is there no more."""
    if not went.at:
        return went
    pairs = [(i, at) for i, at in zip(went.ids, went.at, strict=True) if i in people and at in meetings]
    return replace(went, ids=tuple(i for i, _ in pairs), at=tuple(at for _, at in pairs))


def signatures(office: Office, signed: SignedReturn) -> list[ReturnSignature]:
    """Return by whom, and by which minute, a signed return was approved."""
    with office.store.read() as snapshot:
        return snapshot.all(ReturnSignature, signed_return_id=signed.id)


def sign(
    office: Office, signed: SignedReturn, kind: Approving, day: date, name: str = "", minute_id: str | None = None
) -> ReturnSignature:
    """Record that a signed return was adopted by a minute, or signed by somebody; what stood there before goes.

    Raises:
        Refused: it is not said by whom, or by which minute, or the day is far off or has not come yet.
    """
    new = ReturnSignature(signed_return_id=signed.id, kind=kind, day=day, name=name.strip(), minute_id=minute_id)
    records.check(new)
    if day > office.today():
        raise Refused(day="That day has not come yet.")
    with office.store.transaction("sign the annual return") as tx:
        if kind is Approving.ADOPTED and (minute_id is None or tx.get(Minute, minute_id) is None):
            raise Refused(minute="Say which minute adopts the return.")
        for old in tx.all(ReturnSignature, signed_return_id=signed.id):
            if old.kind is kind:
                tx.remove(old)
        return tx.save(new)


def own_key(office: Office) -> str | None:
    """Return the group's public key in hex; None in an older file that has not signed anything yet."""
    from cpp_desktop.exchange import signatures as made
    from cpp_desktop.storage import signing_key

    with office.store.read() as snapshot:
        seed = signing_key.kept(snapshot.connection)
    return made.public_key(seed) if seed else None


def opened(office: Office, signed: SignedReturn) -> Callable[[Path, int], Written]:
    """Return what writes the paper of a signed return as it left, in the one size that it left in."""

    def write(target: Path, _size: int) -> Written:
        from cpp_desktop.documents.assembly.rehearsal import pages_of
        from cpp_desktop.whole_file import put

        content = paper_of(office, signed)
        put(target, content)
        return Written(path=target, pages=pages_of(content))

    return write


def again(office: Office, signed: SignedReturn, target: Path) -> None:
    """Write a signed return as it left, as the target's ending says; its PDF and JSON byte for byte.

    Raises:
        Refused: an ending that there is no form for.
        StorageTrouble: the file cannot be written, or what was kept is damaged.
    """
    from cpp_desktop.exchange import return_book, return_file
    from cpp_desktop.whole_file import put

    ending = target.suffix.lower()
    if ending == ".pdf":
        put(target, paper_of(office, signed))
    elif ending == ".json":
        put(target, signed.document.encode())
    elif ending in (".csv", ".xlsx"):
        {".csv": return_file.write_csv, ".xlsx": return_book.write_xlsx}[ending](document_of(signed), target)
    else:
        raise Refused(out=returns.no_form(target))


def document_of(signed: SignedReturn) -> Document:
    """Return the JSON of a signed return as it left."""
    found: Document = json.loads(signed.document)
    return found


def paper_of(office: Office, signed: SignedReturn) -> bytes:
    """Return the PDF of a signed return as it left.

    Raises:
        StorageTrouble: it is damaged in the file.
    """
    with office.store.read() as snapshot:
        content = snapshot.content(signed.digest)
    if content is None or sha256(content).hexdigest() != signed.digest:
        raise StorageTrouble(_DAMAGED)
    return content
