"""Who is named in a return that is about to leave, where, and by what consent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cpp_desktop.domain.deaths import names_any
from cpp_desktop.domain.people import Person, in_force, name_of
from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.support import Consent, Purpose, has_consent
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office

_NO_CONSENT = "No consent to be named in the annual return holds."
_OWN_WORDS = "In your own words: ask whether it may be so, or put it otherwise."


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody whose post or words stand in a return: where, under what name (none: left out), and why.

    `is_doubtful` asks for a second look before it leaves; `person_id` is who it is, where that is known.
    """

    where: str
    name: str
    why: str
    is_doubtful: bool = False
    person_id: str = ""

    @property
    def id(self) -> str:
        """What tells one from another."""
        return f"{self.where}/{self.person_id}/{self.name}"


def named_in(office: Office, ret: AnnualReturn, document: Mapping[str, Any]) -> tuple[Named, ...]:
    """Return everybody who is named, or whose post stands without a name: office-holders, the contact, own words."""
    with office.store.read() as snapshot:
        people, consents = snapshot.all(Person), snapshot.all(Consent, purpose=Purpose.NAMED_IN_RETURN)
    by_id = {person.id: person for person in people}
    contact = masthead(office).contact
    told = (
        [Named(where="Contact", name=contact, why="As section 1 says; it is printed on the paper.")] if contact else []
    )
    return (*_officers(ret, by_id, consents), *told, *_in_own_words(document, people, consents, ret.made))


def _officers(ret: AnnualReturn, people: Mapping[str, Person], consents: Sequence[Consent]) -> Iterator[Named]:
    for officer in ret.figures.officers:
        person = people.get(officer.person_id)
        if person is None:
            continue
        own = [c for c in consents if c.person_id == person.id]
        agrees = has_consent(own, Purpose.NAMED_IN_RETURN, ret.made) and person.died_on is None
        why = _why(own, ret.made) if person.died_on is None else "Nobody who has died is named."
        days = "" if in_force(officer.first, officer.last, ret.period.last) else ", for part of the period"
        yield Named(
            where=f"{officer.title}{days}", name=person.name if agrees else "", why=why, person_id=person.id
        )  # fmt: skip


def _why(own: Iterable[Consent], day: date) -> str:
    """Say which consent holds on a day, or that none does."""
    found = next((c for c in own if has_consent([c], Purpose.NAMED_IN_RETURN, day)), None)
    if found is None or found.given is None:
        return _NO_CONSENT
    how = f" {found.how.value}" if found.how else ""
    ends = f", until {day_month_year(found.expires)}" if found.expires else ""
    return f"Consent given {day_month_year(found.given)}{how}{ends}."


def _in_own_words(
    document: Mapping[str, Any], people: Iterable[Person], consents: Sequence[Consent], day: date
) -> Iterator[Named]:
    """Find in texts, stories and reasons the names of people in the register."""
    passages = _passages(document)
    for person in people:
        names = frozenset({person.name.casefold()} - {""})
        for where, words in passages:
            if names_any(words, names):
                own = [c for c in consents if c.person_id == person.id]
                agrees = has_consent(own, Purpose.NAMED_IN_RETURN, day) and person.died_on is None
                why = _why(own, day) if agrees else f"{_NO_CONSENT} {_OWN_WORDS}"
                yield Named(where=where, name=name_of(person), why=why, is_doubtful=not agrees, person_id=person.id)


def _passages(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    titles = {section.key: f"Section {section.number}, text" for section in SECTIONS}
    tables = document["tables"]
    return [
        *((titles[key], words) for key, words in document["texts"].items()),
        *(("Story", one["title"]) for one in tables["stories"]),
        *(("Long-running case", one["theme"]) for one in tables["long_running"]),
        *(("Reason for a check", one["reason"]) for one in document["overrides"]),
    ]
