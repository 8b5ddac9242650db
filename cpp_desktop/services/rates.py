"""The rates that claims are paid by: their history, and what a new or changed one does to claims not yet paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, Rate, RateUnit, is_open
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.rates import Recalculation, name_key, rate_on, recalculation
from cpp_desktop.domain.validity import problems
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class RateLine:
    """One rate, when the next of its name begins, and whether it is in force today."""

    rate: Rate
    until: date | None
    is_now: bool

    @property
    def id(self) -> str:
        """The rate’s own."""
        return self.rate.id


@dataclass(frozen=True, slots=True)
class ChangedClaim:
    """A claim that a rate changes: whose it is and of which day, with its amounts in pence before and after."""

    id: str
    who: str
    incurred: date
    before: int | None
    after: int

    @property
    def difference(self) -> int:
        """How much more it comes to, in pence; less is below 0."""
        return self.after - (self.before or 0)


@dataclass(frozen=True, slots=True)
class RateChange:
    """What a rate would do: the claims that wait and change, and those that are kept as they were paid or declined."""

    changed: tuple[ChangedClaim, ...]
    kept: tuple[ChangedClaim, ...]

    @property
    def difference(self) -> int:
        """How much more all of them come to, in pence."""
        return sum(claim.difference for claim in self.changed)


def history(office: Office) -> list[RateLine]:
    """Return every rate, those of one name together with the latest first."""
    with office.store.read() as snapshot:
        rates = snapshot.all(Rate)
    today = office.today()
    lines = []
    for rate in sorted(rates, key=lambda r: (name_key(r.name), -r.first.toordinal())):
        later = [r.first for r in rates if name_key(r.name) == name_key(rate.name) and r.first > rate.first]
        lines.append(RateLine(rate, min(later, default=None), rate_on(rates, rate.name, today) is rate))
    return lines


def offered(office: Office) -> list[Rate]:
    """Return the latest rate of each name, in the order of the names."""
    with office.store.read() as snapshot:
        rates = snapshot.all(Rate)
    latest: dict[str, Rate] = {}
    for rate in sorted(rates, key=lambda r: r.first):
        latest[name_key(rate.name)] = rate
    return [latest[key] for key in sorted(latest)]


def preview(office: Office, rate: Rate, *, gone: bool = False) -> RateChange:
    """Return what it would change to keep a rate, or, when it is `gone`, to take it out.

    Raises:
        Refused: where the rate cannot be kept.
    """
    _, found, names = _planned(office, rate, gone=gone)
    changed = [
        ChangedClaim(new.id, _who(new, names), new.incurred, old.amount_pence, new.amount_pence or 0)
        for old, new in found.changed
    ]
    kept = [ChangedClaim(c.id, _who(c, names), c.incurred, c.amount_pence, c.amount_pence or 0) for c in found.kept]
    return RateChange(*(tuple(sorted(some, key=lambda c: (c.who.casefold(), c.incurred))) for some in (changed, kept)))


def save_rate(office: Office, rate: Rate) -> int:
    """Keep a rate and recalculate the claims by it that wait, in one step; returns how many changed.

    Raises:
        Refused: where the rate cannot be kept.
    """
    before, found, _ = _planned(office, rate, gone=False)
    with office.store.transaction(f"{'change' if before else 'add'} rate") as tx:
        tx.save(rate)
        tx.save_all(new for _, new in found.changed)
    return len(found.changed)


def remove_rate(office: Office, rate: Rate) -> int:
    """Take out a rate entered by mistake and recalculate the claims by it that wait; returns how many changed.

    Raises:
        Refused: where claims that wait would be left without a rate.
    """
    _, found, _ = _planned(office, rate, gone=True)
    with office.store.transaction("remove rate") as tx:
        tx.remove(rate)
        tx.save_all(new for _, new in found.changed)
    return len(found.changed)


def _planned(office: Office, rate: Rate, *, gone: bool) -> tuple[Rate | None, Recalculation, dict[str, str]]:
    """Return the rate as it was, what its change does to claims, and the names of people."""
    with office.store.read() as snapshot:
        rates, claims = snapshot.all(Rate), snapshot.all(Expense)
        names = {p.id: name_of(p) for p in snapshot.all(Person)}
    before = next((r for r in rates if r.id == rate.id), None)
    others = [r for r in rates if r.id != rate.id]
    if not gone:
        _refuse_unfit(rate, before, others, claims)
    after = others if gone else [*others, rate]
    found = recalculation(claims, rate.name, rates, after)
    stranded = [
        claim
        for claim in claims
        if _waits_by(claim, rate.name) and rate_on(rates, rate.name, claim.incurred)
        and not rate_on(after, rate.name, claim.incurred)
    ]  # fmt: skip
    if stranded:
        day = day_month_year(min(claim.incurred for claim in stranded))
        raise Refused(first=f"Claims from {day} on that wait to be paid would have no rate.")
    return before, found, names


def _waits_by(claim: Expense, name: str) -> bool:
    return is_open(claim) and name_key(claim.rate_name) == name_key(name)


def _refuse_unfit(rate: Rate, before: Rate | None, others: list[Rate], claims: list[Expense]) -> None:
    if found := problems(rate):
        raise Refused(**found)
    same = [other for other in others if name_key(other.name) == name_key(rate.name)]
    if any(other.first == rate.first for other in same):
        raise Refused(first="There is a rate of this name from that day already; change that one.")
    if any(other.unit is not rate.unit or other.kind is not rate.kind for other in same):
        other = same[0]
        raise Refused(
            unit=f"“{other.name}” is for {other.kind.value}, per {other.unit.value}. Give another rate another name."
        )
    if before is None or not any(name_key(c.rate_name) == name_key(before.name) for c in claims):
        return
    if name_key(before.name) != name_key(rate.name):
        raise Refused(name=f"Claims go by “{before.name}”; it keeps its name.")
    if before.unit is not rate.unit or before.kind is not rate.kind:
        raise Refused(unit="Claims go by this rate; it stays what it is paid for. Give another rate another name.")


def _who(claim: Expense, names: dict[str, str]) -> str:
    return names.get(claim.person_id or "") or claim.person


def units(office: Office) -> dict[str, RateUnit]:
    """Return what each rate is paid for, by its name as names are compared."""
    return {name_key(rate.name): rate.unit for rate in offered(office)}
