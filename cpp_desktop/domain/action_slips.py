"""What the slip of somebody's own actions says: nobody else's, and nobody's name but of those who share one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpp_desktop.domain.papers import Masthead, MeetingFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipAction:
    """One action on a slip. `agreed` says where: "Minute 7.1, 16 September 2026"; `shared` with whom, or everyone."""

    reference: str = ""
    text: str
    due: date | None = None
    agreed: str = ""
    shared: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSlip:
    """Everything that one person, or an organisation, was asked to do and has not done yet."""

    name: str
    actions: tuple[SlipAction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSlipPaper:
    """Slips, each beginning a page; `remarks` say who gets none, and are not printed."""

    masthead: Masthead
    as_at: date
    slips: tuple[ActionSlip, ...]
    next_meeting: MeetingFacts | None = None
    remarks: tuple[str, ...] = ()
