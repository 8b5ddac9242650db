"""What claim forms say: for one person, for everybody with a claim that waits, or empty to be filled in by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from cpp_desktop.domain.asked import Asked
from cpp_desktop.domain.claim_forms import ClaimForm, ClaimFormLine, ClaimFormPaper
from cpp_desktop.domain.deaths import names_of_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.expenses import Expense, ExpenseKind, Rate, RateUnit, is_open
from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Masthead
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.person_names import plain
from cpp_desktop.domain.rates import name_key, reckoning
from cpp_desktop.services.office import Office

_SPARE = 8
"""Lines of a form to be filled in by hand."""


def claim_forms(office: Office, head: Masthead, asked: Asked) -> ClaimFormPaper:
    """Compose a form for the person asked for or for all who claim, in a period or of all that waits.

    Where nothing is claimed, or a blank one is asked for, it has empty lines. Nobody who has died gets a form.

    Raises:
        Refused: the person asked for has died.
    """
    with office.store.read() as snapshot:
        people = {p.id: p for p in snapshot.all(Person)}
        claims = [e for e in snapshot.all(Expense) if _is_asked_for(e, asked)]
        units = {name_key(rate.name): rate.unit for rate in snapshot.all(Rate)}
    person = people.get(asked.person_id or "")
    if person and person.died_on:
        raise Refused(person="This person has died; no form is made. What is owed is settled with the family.")
    by_name, left_out = _by_name(claims, people) if not asked.blank else ({}, 0)
    forms = tuple(_form(name, own, units) for (name, _), own in sorted(by_name.items(), key=_in_order))
    remark = said("%n claim(s) of people who have died: no form is made for them.", "", left_out)
    return ClaimFormPaper(
        masthead=head,
        made=office.today(),
        forms=forms or (ClaimForm(name=name_of(person) if person else "", spare=_SPARE),),
        first=asked.period.first if asked.period else None,
        last=asked.period.last if asked.period else None,
        remarks=(remark,) if left_out else (),
    )


def claimants(office: Office) -> list[str]:
    """Return the ids of those in the register with a claim that waits, the living alone."""
    with office.store.read() as snapshot:
        waiting = {e.person_id for e in snapshot.all(Expense) if is_open(e)}
        living = [p for p in snapshot.all(Person) if p.died_on is None and p.erased_on is None]
    return [p.id for p in sorted(living, key=lambda p: plain(p.name)) if p.id in waiting]


def _by_name(
    claims: Iterable[Expense], people: Mapping[str, Person]
) -> tuple[dict[tuple[str, str], list[Expense]], int]:
    """Return the claims of each living person, by name and id, and how many are of people who have died."""
    dead = names_of_the_dead(people.values())
    found: dict[tuple[str, str], list[Expense]] = defaultdict(list)
    left_out = 0
    for claim in claims:
        person = people.get(claim.person_id or "")
        name = name_of(person) if person else claim.person.strip()
        if (person and person.died_on) or (not person and name.casefold() in dead):
            left_out += 1
        elif name and not (person and person.erased_on):
            found[name, person.id if person else ""].append(claim)
    return found, left_out


def _in_order(found: tuple[tuple[str, str], list[Expense]]) -> tuple[str, str]:
    (name, person_id), _ = found
    return name.casefold(), person_id


def _is_asked_for(claim: Expense, asked: Asked) -> bool:
    if claim.kind is ExpenseKind.BUDGET or claim.declined:
        return False
    if asked.person_id and claim.person_id != asked.person_id:
        return False
    return claim.incurred in asked.period if asked.period else is_open(claim)


def _form(name: str, claims: list[Expense], units: Mapping[str, RateUnit]) -> ClaimForm:
    lines = (
        ClaimFormLine(
            incurred=claim.incurred,
            what=": ".join(filter(None, (said(claim.kind.value.capitalize()), claim.note.strip()))),
            reckoning=reckoning(claim, units.get(name_key(claim.rate_name))),
            amount_pence=claim.amount_pence,
            paid=claim.paid,
        )
        for claim in sorted(claims, key=lambda claim: (claim.incurred, claim.kind.value, claim.id))
    )
    return ClaimForm(name=name, lines=tuple(lines))
