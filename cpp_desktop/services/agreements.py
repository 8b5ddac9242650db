"""What was agreed with a person and done for them: consents, declared interests, training, seats on other bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import in_force
from cpp_desktop.domain.representation import Seat
from cpp_desktop.domain.support import Consent, ConsentHow, DeclaredInterest, Purpose, Training, has_consent
from cpp_desktop.services import people, records
from cpp_desktop.services.office import Office

_APART = re.compile(r"\s*[;,]\s*|\s+(?:and|&)\s+")


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """What somebody said about one purpose: `now` is in force, `before` are the others, the latest first."""

    purpose: Purpose
    now: Consent | None
    before: tuple[Consent, ...]


@dataclass(frozen=True, slots=True)
class Agreements:
    """All of it for one person: a line per purpose; the rest with the latest first. `load` counts the seats held."""

    consents: tuple[ConsentLine, ...]
    interests: tuple[DeclaredInterest, ...]
    training: tuple[Training, ...]
    seats: tuple[Seat, ...]
    load: int

    @property
    def given(self) -> tuple[Purpose, ...]:
        """The purposes for which a consent is in force."""
        return tuple(line.purpose for line in self.consents if line.now)


def agreements(office: Office, person_id: str) -> Agreements:
    """Return what was agreed with a person and done for them, as it stands today."""
    today = office.today()
    with office.store.read() as snapshot:
        consents = snapshot.all(Consent, person_id=person_id)
        interests = snapshot.all(DeclaredInterest, person_id=person_id)
        sessions = [t for t in snapshot.all(Training) if person_id in t.person_ids]
        seats = snapshot.all(Seat, person_id=person_id)
    return Agreements(
        tuple(_line(purpose, consents, today) for purpose in Purpose),
        tuple(sorted(interests, key=lambda i: i.declared or i.first or date.min, reverse=True)),
        tuple(sorted(sessions, key=lambda t: t.date, reverse=True)),
        tuple(sorted(seats, key=lambda s: s.first or date.min, reverse=True)),
        sum(in_force(s.first, s.last, today) for s in seats),
    )


def _line(purpose: Purpose, consents: list[Consent], day: date) -> ConsentLine:
    own = sorted((c for c in consents if c.purpose is purpose), key=lambda c: c.given or date.min, reverse=True)
    now = next((c for c in own if has_consent((c,), purpose, day)), None)
    return ConsentLine(purpose, now, tuple(c for c in own if c is not now))


def give_consent(
    office: Office,
    person_id: str,
    purpose: Purpose,
    *,
    given: date,
    how: ConsentHow | None = None,
    expires: date | None = None,
) -> Consent:
    """Record that somebody consents to a purpose; one that runs out can be renewed before it does.

    Raises:
        Refused: for a day that has not come, or while a consent without an end is in force.
    """
    if given > office.today():
        raise Refused(given="That day has not come yet.")
    if expires is not None and expires < given:
        raise Refused(expires="The consent would run out before it was given.")
    with office.store.read() as snapshot:
        own = snapshot.all(Consent, person_id=person_id, purpose=purpose)
    if any(c.expires is None and has_consent((c,), purpose, given) for c in own):
        raise Refused(given="This consent was in force already on that day.")
    consent = Consent(person_id=person_id, purpose=purpose, given=given, how=how, expires=expires)
    records.check(consent)
    with office.store.transaction("record consent") as tx:
        return tx.save(consent)


def withdraw_consent(office: Office, consent: Consent, withdrawn: date) -> Consent:
    """Record that somebody withdrew a consent; from that day on it holds no more, and it is kept as history.

    Raises:
        Refused: for a day before it was given, or that has not come.
    """
    if withdrawn > office.today():
        raise Refused(withdrawn="That day has not come yet.")
    ended = replace(consent, withdrawn=withdrawn)
    records.check(ended)
    with office.store.transaction("withdraw consent") as tx:
        return tx.save(ended)


def save_training(office: Office, session: Training, *, came: str, came_ids: tuple[str, ...]) -> Training:
    """Add or change a session; `came` names who came, as typed, `came_ids` are those of them in the register.

    Nobody need have come: a session can be planned, or noted before the list of names is there. Whoever stood in it
    before is known again by name, also somebody who has died since and is offered no more.

    Raises:
        Refused: when the session's rule says no.
    """
    known = people.names(office)
    with office.store.read() as snapshot:
        before = snapshot.get(Training, session.id)
    stood = {known[i].casefold(): i for i in (before.person_ids if before else ()) if i in known}
    names = {known[i].casefold(): i for i in came_ids if i in known}
    typed = [name for name in _APART.split(came.strip()) if name]
    again = [stood[name.casefold()] for name in typed if name.casefold() in stood]
    others = [name for name in typed if name.casefold() not in names and name.casefold() not in stood]
    ids = tuple(dict.fromkeys((*came_ids, *again)))
    return records.save(office, replace(session, person_ids=ids, others=", ".join(others)))


def who_came(office: Office, session: Training) -> str:
    """Return the names of those who came to a session."""
    known = people.names(office)
    return ", ".join(filter(None, [*(known.get(person_id, "") for person_id in session.person_ids), session.others]))


def leave_training(office: Office, session: Training, person_id: str) -> None:
    """Take somebody off a session to which they did not come; a session to which nobody else came goes with them."""
    rest = tuple(one for one in session.person_ids if one != person_id)
    with office.store.transaction("remove training") as tx:
        if rest or session.others:
            tx.save(replace(session, person_ids=rest))
        else:
            tx.remove(session)
