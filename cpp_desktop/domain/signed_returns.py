"""An annual return signed off, what was said for it beforehand, and what the network answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id


class Disclosure(Enum):
    """What a return says of small numbers of people (`domain.md` 5)."""

    EXACT = "exact"
    SUPPRESSED = "suppressed below 6"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureAgreement:
    """What the group and its network agreed on small numbers, from a day on; the last one in force holds."""

    id: str = field(default_factory=new_id)
    agreed: date
    disclosure: Disclosure
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnText:
    """What the group writes itself in a section of the return (its key) for a period, as the chair's statement."""

    id: str = field(default_factory=new_id)
    section: str
    first: date
    last: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringCount:
    """How many gave an answer to a monitoring question: a number that is linked to nobody, with the population's."""

    id: str = field(default_factory=new_id)
    first: date
    last: date
    question: str
    answer: str
    number: int | None = None
    population: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOverride:
    """Why a failed check does not stand in the way for a period; the reason travels with the return."""

    id: str = field(default_factory=new_id)
    first: date
    last: date
    check: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedReturn:
    """A return as it was signed off, for good. `document` is the signed JSON, `digest` that of its PDF.

    `counted` holds, as JSON, the ids of the records behind each figure; `key` is the public key in hex.
    """

    id: str = field(default_factory=new_id)
    first: date
    last: date
    revision: int
    made: date
    disclosure: Disclosure
    document: str
    digest: str
    counted: str
    key: str


class Approving(Enum):
    """A step by which a signed return is approved (section 18)."""

    ADOPTED = "adopted"
    CHAIR = "chair"
    NETWORK_LEAD = "network lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnSignature:
    """That a return was adopted by a minute, or signed by somebody, on a day."""

    id: str = field(default_factory=new_id)
    signed_return_id: str
    kind: Approving
    day: date
    name: str = ""
    minute_id: str | None = None


class NetworkAnswer(Enum):
    """What a file from the network says."""

    RECEIPT = "receipt"
    QUERY = "query"
    ACCEPTANCE = "acceptance"
    REPLY = "reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkLetter:
    """A receipt, query, acceptance or reply that came from the network, as it came, and the group's answer to it."""

    id: str = field(default_factory=new_id)
    signed_return_id: str | None = None
    kind: NetworkAnswer
    made: date
    received: date
    sender: str = ""
    text: str = ""
    document: str = ""
    answered: date | None = None
    answer: str = ""
