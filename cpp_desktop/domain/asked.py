"""What may be asked of a paper: what it is about, whom it is for, and on which labels it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from cpp_desktop.domain.label_sheets import Placing
from cpp_desktop.domain.periods import Period


class Addressees(Enum):
    """Whom labels are for, of those in post."""

    POST = "post"
    EVERYONE = "everyone"


class Part(Enum):
    """What can be asked of a paper; each value is the field of `Asked` that says it."""

    MEETING = "meeting_id"
    PERSON = "person_id"
    CASE = "case_id"
    PERIOD = "period"
    PUBLIC = "public"
    BLANK = "blank"
    FILLABLE = "fillable"
    DUPLEX = "duplex"
    ADDRESSEES = "addressees"
    PLACING = "placing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of one paper; each kind of paper looks at its own parts of it.

    `public` is the edition for everybody, which names nobody; a `blank` form is filled in by hand, a
    `fillable` one on a screen; a `duplex` paper is for both sides of a sheet. Without a `placing` labels are on the
    paper's usual sheet, from its first label.
    """

    meeting_id: str | None = None
    person_id: str | None = None
    case_id: str | None = None
    period: Period | None = None
    public: bool = False
    blank: bool = False
    fillable: bool = False
    duplex: bool = False
    addressees: Addressees = Addressees.POST
    placing: Placing | None = None
