"""What an agenda is made from: the group's own templates, items that wait, and the papers under an item."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.meetings import MeetingType, Purpose


class PaperSupply(Enum):
    """How a paper reaches those who read it."""

    ATTACHED = "attached"
    TO_FOLLOW = "to follow"
    TABLED = "tabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTemplate:
    """An agenda of the group's own, offered first for meetings of its `type` if it has one."""

    id: str = field(default_factory=new_id)
    name: str
    type: MeetingType | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem:
    """A line of a template. A break is not `numbered`."""

    id: str = field(default_factory=new_id)
    template_id: str
    position: int
    title: str
    purpose: Purpose | None = None
    lead: str = ""
    minutes_allowed: int | None = None
    confidential: bool = False
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedItem:
    """Something for a later agenda, and the meeting that left it, if one did."""

    id: str = field(default_factory=new_id)
    title: str
    purpose: Purpose | None = None
    lead: str = ""
    lead_id: str | None = None
    minutes_allowed: int | None = None
    confidential: bool = False
    note: str = ""
    parked: date
    meeting_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPaper:
    """A paper named under an agenda item."""

    id: str = field(default_factory=new_id)
    item_id: str
    position: int
    title: str
    supply: PaperSupply = PaperSupply.ATTACHED
