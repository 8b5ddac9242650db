"""People, their dated memberships, roles and resting spells. Nothing stores "current": it is read for a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from cpp_desktop.domain.access_needs import (
    CommunicationProfessional,
    CommunicationSupport,
    ContactMethod,
    PaperColour,
    PaperSize,
)
from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.language import said


class Delivery(Enum):
    """How papers reach a person."""

    EMAIL = "email"
    POST = "post"
    BY_HAND = "by hand"
    PHONE_CALL = "phone call"


class InformationFormat(Enum):
    """The format of papers a person has asked for (Accessible Information Standard, DAPB1605)."""

    STANDARD = "standard"
    LARGE_PRINT_16 = "large print 16"
    LARGE_PRINT_18 = "large print 18"
    LARGE_PRINT_20 = "large print 20"
    LARGE_PRINT_24 = "large print 24"
    EASY_READ = "easy read"
    AUDIO = "audio"
    BRAILLE = "braille"


class Category(Enum):
    """In what capacity somebody belongs; several are allowed, one is primary for counting."""

    PATIENT = "patient"
    CARER = "carer"
    BEREAVED_CARER = "bereaved carer"
    RELATIVE_OR_FRIEND = "relative or friend"
    NHS_PROFESSIONAL = "nhs professional"
    SOCIAL_CARE = "social care"
    VOLUNTARY_SECTOR = "voluntary sector"
    COMMISSIONER = "commissioner"
    OTHER = "other"


SERVICE_USERS = frozenset({Category.PATIENT, Category.CARER, Category.BEREAVED_CARER, Category.RELATIVE_OR_FRIEND})


class Mode(Enum):
    """Whether a member comes to meetings or corresponds."""

    ATTENDING = "attending"
    CORRESPONDING = "corresponding"


class LeavingReason(Enum):
    """Why a membership ended; ill health is confidential."""

    TERM_ENDED = "term ended"
    RESIGNED = "resigned"
    ILL_HEALTH = "ill health"
    MOVED = "moved"
    JOB_CHANGE = "job change"
    DIED = "died"
    NOT_KNOWN = "not known"


class RoleTitle(Enum):
    """Offices and seats a person can hold."""

    CHAIR = "Chair"
    CO_CHAIR = "Co-chair"
    VICE_CHAIR = "Vice-chair"
    PAST_CHAIR = "Past chair"
    SECRETARY = "Secretary"
    MINUTE_TAKER = "Minute-taker"
    TREASURER = "Treasurer"
    USER_INVOLVEMENT_FACILITATOR = "User Involvement Facilitator"
    LEAD_NURSE = "Lead Nurse"
    NETWORK_LEAD = "Network lead"
    SITE_GROUP_REPRESENTATIVE = "Site-group representative"
    PEER_REVIEWER = "Peer reviewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the group knows. No NHS number, date of birth or diagnosis is ever kept.

    `initials` are the group's own, where the generated ones will not do. `access_notes` is for what a venue or a host
    must know. Of somebody erased only `erased_on` is left.
    """

    id: str = field(default_factory=new_id)
    name: str
    known_as: str = ""
    email: str = ""
    telephone: str = ""
    mobile: str = ""
    address: str = ""
    postcode: str = ""
    delivery: Delivery | None = None
    information_format: InformationFormat = InformationFormat.STANDARD
    died_on: date | None = None
    notes: str = ""
    initials: str = ""
    contact_methods: tuple[ContactMethod, ...] = ()
    communication_professionals: tuple[CommunicationProfessional, ...] = ()
    communication_supports: tuple[CommunicationSupport, ...] = ()
    access_notes: str = ""
    needs_reviewed: date | None = None
    paper_size: PaperSize = PaperSize.A4
    paper_colour: PaperColour = PaperColour.WHITE
    emergency_name: str = ""
    emergency_relation: str = ""
    emergency_telephone: str = ""
    erased_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """One spell of belonging, first and last day included. No `joined` means before the records began.

    `cancer_sites` are those somebody chose to speak for, by their own word and never as a diagnosis.
    """

    id: str = field(default_factory=new_id)
    person_id: str
    joined: date | None = None
    left: date | None = None
    categories: tuple[Category, ...] = ()
    primary_category: Category | None = None
    mode: Mode = Mode.ATTENDING
    nominating_body: str = ""
    leaving_reason: LeavingReason | None = None
    cancer_sites: tuple[str, ...] = ()
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office held from a first to a last day, both included; roles can be shared.

    `remit` is what it is for ("breast"), `term_end` the day up to which somebody was elected, by `minute_id`.
    """

    id: str = field(default_factory=new_id)
    person_id: str
    title: RoleTitle
    first: date | None = None
    last: date | None = None
    remit: str = ""
    term_end: date | None = None
    minute_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestingSpell:
    """Days on which a member rests; no reason is asked."""

    id: str = field(default_factory=new_id)
    person_id: str
    first: date
    last: date | None = None


def name_of(person: Person) -> str:
    """Return what somebody is called where the past names them; of somebody erased, that the name was removed."""
    return said("(name removed)") if person.erased_on is not None else person.name


class Status(Enum):
    """What somebody is on a given day: read from the dates, never stored."""

    ACTIVE = "active"
    RESTING = "resting"
    CORRESPONDING = "corresponding"
    FUTURE = "joins later"
    FORMER = "former"
    DIED = "died"
    NOT_A_MEMBER = "not a member"


def in_force(first: date | None, last: date | None, day: date) -> bool:
    """Say whether an interval, both ends included, covers `day`; a missing end is open."""
    return (first is None or first <= day) and (last is None or day <= last)


def begun(membership: Membership) -> tuple[date, str]:
    """Order memberships by when they began, for "the one begun last"; ids decide between those of one day."""
    return (membership.joined or date.min, membership.id)


def primary_category(membership: Membership) -> Category | None:
    """Return the category a membership counts under: the one named as primary, else the only one there is."""
    only = membership.categories[0] if len(membership.categories) == 1 else None
    return membership.primary_category or only


def is_service_user(categories: Collection[Category], primary: Category | None) -> bool:
    """Say whether somebody is one of the users: by the primary category, without one if all of theirs are users'."""
    return primary in SERVICE_USERS if primary else bool(categories) and SERVICE_USERS.issuperset(categories)


def membership_on(memberships: Iterable[Membership], day: date) -> Membership | None:
    """Return the membership that covers `day`; of several the one begun last."""
    covering = [m for m in memberships if in_force(m.joined, m.left, day)]
    return max(covering, key=begun, default=None)


def is_resting(spells: Iterable[RestingSpell], day: date) -> bool:
    """Say whether one of a person's resting spells covers `day`."""
    return any(in_force(s.first, s.last, day) for s in spells)


def status_on(person: Person, memberships: Iterable[Membership], spells: Iterable[RestingSpell], day: date) -> Status:
    """Return what `person` is on `day`, from their own memberships and resting spells."""
    if person.died_on is not None and person.died_on <= day:
        return Status.DIED
    own = list(memberships)
    now = membership_on(own, day)
    if now is None:
        if any(m.left is not None and m.left < day for m in own):
            return Status.FORMER
        return Status.FUTURE if own else Status.NOT_A_MEMBER
    if is_resting(spells, day):
        return Status.RESTING
    return Status.CORRESPONDING if now.mode is Mode.CORRESPONDING else Status.ACTIVE


@dataclass(frozen=True, slots=True)
class Spell:
    """Memberships of one person that touch or overlap, as one stay. `memberships` are in order of joining."""

    person_id: str
    joined: date | None
    left: date | None
    memberships: tuple[Membership, ...]

    @property
    def ending(self) -> Membership:
        """The membership that lasted longest, with whose end the stay ended; of several the one begun last."""
        return max(self.memberships, key=lambda m: (m.left or date.max, *begun(m)))


def spells(memberships: Iterable[Membership]) -> list[Spell]:
    """Join each person's memberships that touch (the next begins the day after) or overlap into spells."""
    out: list[Spell] = []
    for m in sorted(memberships, key=lambda m: (m.person_id, m.joined or date.min, m.left or date.max, m.id)):
        last = out[-1] if out else None
        if last and last.person_id == m.person_id and _touches(last.left, m.joined):
            left = None if last.left is None or m.left is None else max(last.left, m.left)
            out[-1] = Spell(m.person_id, last.joined, left, (*last.memberships, m))
        else:
            out.append(Spell(m.person_id, m.joined, m.left, (m,)))
    return out


def _touches(left: date | None, joined: date | None) -> bool:
    if left is None or joined is None:
        return True
    return left == date.max or joined <= left + timedelta(days=1)
