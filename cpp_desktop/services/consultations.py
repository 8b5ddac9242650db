"""Requests for the group's views: what each waits for, what is asked of the requester, and how they keep to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.circulation import can_be_mailed
from cpp_desktop.domain.consultations import Consultation, NextStep, TrackRecord, is_due_soon, next_step, track_record
from cpp_desktop.domain.deaths import names_of_the_dead, without_the_dead
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.language import said
from cpp_desktop.domain.mail_drafts import MailDraft
from cpp_desktop.domain.people import Person, name_of
from cpp_desktop.domain.wording import day_month_year
from cpp_desktop.services import records
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.minute_links import MinuteLink, check_links, links
from cpp_desktop.services.office import Office

_DAYS = {
    "answered": "record answer", "declined": "record that it was declined", "feedback_asked": "ask for feedback",
    "feedback_received": "record feedback", "final_version_asked": "ask for final version",
    "final_version_received": "record final version",
}  # fmt: skip
"""The steps that are a day each, and what undoing them is called."""


@dataclass(frozen=True, slots=True)
class Requester:
    """Whoever asks, with what became of all they asked; `id` tells them apart, in the register or as written."""

    id: str
    name: str
    record: TrackRecord
    last: date | None


@dataclass(frozen=True, slots=True)
class RequestPage:
    """One request: what it waits for, the minute that names it, and the track record of whoever asked."""

    request: Consultation
    waits_for: NextStep | None
    minute: MinuteLink | None
    requester: Requester | None


def save_request(office: Office, request: Consultation) -> Consultation:
    """Add or change a request.

    Raises:
        Refused: when its rule says no, or its minute was removed or is confidential.
    """
    records.check(request)
    check_links(office, minute_id=request.minute_id)
    return records.save(office, request)


def record_day(office: Office, request: Consultation, **days: date | int | None) -> Consultation:
    """Note that a step of a request was done: the field of its day, and the number of changes if it is known.

    Raises:
        Refused: for a day that has not come, none, or one that the request's rule does not allow.
    """
    for field, day in days.items():
        if field in _DAYS and day is None:
            raise Refused(**{field: "Say on which day."})
        if isinstance(day, date) and day > office.today():
            raise Refused(**{field: "That day has not come yet."})
    done = replace(request, **days)  # type: ignore[arg-type]  # each field by its name
    records.check(done)
    with office.store.transaction(next(_DAYS[field] for field in days if field in _DAYS)) as tx:
        return tx.save(done)


def page(office: Office, request: Consultation) -> RequestPage:
    """Return one request with all that is said beside it."""
    with office.store.read() as snapshot:
        minute = links(snapshot, [request.minute_id]).get(request.minute_id or "")
        asked = snapshot.all(Consultation)
        people = {p.id: p for p in snapshot.all(Person)}
    key = _key(request)
    own = [one for one in asked if key and _key(one) == key]
    return RequestPage(request, next_step(request), minute, _requester(key, own, people) if own else None)


def track_records(office: Office) -> list[Requester]:
    """Return everybody who ever asked, those who asked most first."""
    by_key: dict[str, list[Consultation]] = defaultdict(list)
    with office.store.read() as snapshot:
        people = {p.id: p for p in snapshot.all(Person)}
        for request in snapshot.all(Consultation):
            by_key[_key(request)].append(request)
    found = [_requester(key, own, people) for key, own in by_key.items() if key]
    return sorted(found, key=lambda one: (-one.record.asked, one.name.casefold(), one.id))


def _key(request: Consultation) -> str:
    return request.requester_id or " ".join(request.requester.split()).casefold()


def _requester(key: str, own: Iterable[Consultation], people: dict[str, Person]) -> Requester:
    asked = sorted(own, key=lambda r: r.received or date.min)
    name = name_of(people[key]) if key in people else asked[-1].requester
    return Requester(key, name, track_record(asked), asked[-1].received)


def due_soon(office: Office) -> list[Consultation]:
    """Return the requests that still wait for an answer wanted within two weeks, or before today; the first first."""
    today = office.today()
    with office.store.read() as snapshot:
        found = [one for one in snapshot.all(Consultation) if is_due_soon(one, today)]
    return sorted(found, key=lambda one: (one.wanted_by or date.max, one.id))


def asking_for(office: Office, request: Consultation, wanted: NextStep) -> MailDraft:
    """Return the e-mail that asks a requester for the feedback on what was answered, or for the final version.

    It has an address only where the requester is in the register and alive and has one.
    """
    head = masthead(office)
    with office.store.read() as snapshot:
        people = snapshot.all(Person)
    person = next((p for p in people if p.id == request.requester_id and not p.died_on and not p.erased_on), None)
    name = person.known_as or person.name if person else _named(request, people)
    greeting = said("Dear {0},").format(name) if name else said("Good day,")
    about = f"“{request.title}”"
    day = day_month_year(request.answered) if request.answered else ""
    if wanted in (NextStep.ASK_FEEDBACK, NextStep.FEEDBACK):
        subject = said("What became of our views: {0}").format(request.title)
        told = said("On {0} we sent you our views on {1}.") if day else said("We sent you our views on {1}.")
        ask = said("Please tell us what you did with them: what was changed, what was not, and why.")
    else:
        subject = said("The final version: {0}").format(request.title)
        told = said("On {0} we sent you our comments on {1}.") if day else said("We sent you our comments on {1}.")
        ask = said("Please send us the final version, so that our members see what came of it.")
    ending = said("Our group tells its members what became of every answer. Thank you.")
    text = "\n\n".join((greeting, f"{told.format(day, about)} {ask}", ending, head.group_name)) + "\n"
    address = person.email if person and can_be_mailed(person.email) else ""
    to = ((person.name, address),) if person and address else ()
    return MailDraft(f"{subject}.eml", to, False, f"{head.group_name}: {subject}", text)


def _named(request: Consultation, people: Iterable[Person]) -> str:
    known = list(people)
    if any(p.id == request.requester_id for p in known):
        return ""
    return without_the_dead(request.requester, names_of_the_dead(known))
