"""What the group agreed with a person and did for them: consents, declared interests, training."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class Purpose(Enum):
    """What a consent is for; each is asked for by itself (ICO, special-category data)."""

    TELEPHONE_LIST = "telephone list"
    NAMED_IN_PAPERS = "name in papers and minutes"
    NAMED_IN_RETURN = "name in the annual return"
    PASSED_TO_NETWORK = "details passed to the network"
    NEWSLETTER = "newsletter"
    PHOTOGRAPHS = "photographs"


class ConsentHow(Enum):
    """How a consent was given."""

    IN_WRITING = "in writing"
    BY_EMAIL = "by e-mail"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Somebody's word that something may be done, from `given` on; it holds until it is withdrawn or runs out."""

    id: str = field(default_factory=new_id)
    person_id: str
    purpose: Purpose
    given: date | None = None
    how: ConsentHow | None = None
    expires: date | None = None
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredInterest:
    """An interest somebody declared, with the days it was held, both included."""

    id: str = field(default_factory=new_id)
    person_id: str
    text: str
    declared: date | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """One session. `person_ids` are the people of the register who came, `others` those who are not in it."""

    id: str = field(default_factory=new_id)
    date: date
    title: str
    person_ids: tuple[str, ...] = ()
    others: str = ""


def other_names(session: Training) -> tuple[str, ...]:
    """Return those who came and are not in the register, each once, as one compares names."""
    written = session.others.replace(";", ",").split(",")
    return tuple(dict.fromkeys(" ".join(name.split()).casefold() for name in written if name.strip()))


def has_consent(consents: Iterable[Consent], purpose: Purpose, day: date) -> bool:
    """Say whether one of a person's consents to `purpose` holds on `day`; on the day of its withdrawal none does."""
    return any(
        c.purpose is purpose
        and c.given is not None
        and c.given <= day
        and (c.withdrawn is None or day < c.withdrawn)
        and (c.expires is None or day <= c.expires)
        for c in consents
    )
