"""Returns that were signed off: which there are, who signed them, and what has come to differ from them since."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.minutes import Minute
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
        Refused: it is not said by whom, or by which minute, or the day is far off.
    """
    new = ReturnSignature(signed_return_id=signed.id, kind=kind, day=day, name=name.strip(), minute_id=minute_id)
    records.check(new)
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
