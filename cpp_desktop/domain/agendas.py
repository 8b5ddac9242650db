"""What an agenda is made from: the group's own templates, items that wait, and the papers under an item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.meetings import STANDARD_AGENDA, MeetingType, Purpose


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
    """A line of a template. A break is not `numbered`; easy words and the name of a picture stay with the title."""

    id: str = field(default_factory=new_id)
    template_id: str
    position: int
    title: str
    purpose: Purpose | None = None
    lead: str = ""
    minutes_allowed: int | None = None
    confidential: bool = False
    numbered: bool = True
    easy_words: str = ""
    picture: str = ""


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
    asked: str = ""
    chair_note: str = ""
    easy_words: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPaper:
    """A paper named under an agenda item, with its file once there is one.

    The file's bytes are kept under `digest`, their SHA-256 in hex, and where they are no pages of their own, as with a
    text written in Word, the pages made from them under `pages_digest`. `trouble` is the reason why it has no pages
    and a placeholder stands for it. `told` says what a picture shows, to those who listen. A confidential paper goes to
    the chair alone.
    """

    id: str = field(default_factory=new_id)
    item_id: str
    position: int
    title: str
    supply: PaperSupply = PaperSupply.ATTACHED
    file_name: str = ""
    media_type: str = ""
    size: int = 0
    digest: str = ""
    pages_digest: str = ""
    pages: int | None = None
    trouble: str = ""
    told: str = ""
    confidential: bool = False
    added: date | None = None


_MATTERS = next(at for at, (title, *_) in enumerate(STANDARD_AGENDA, 1) if title.startswith("Matters arising"))

ANNUAL_GENERAL_AGENDA: tuple[tuple[str, Purpose, int], ...] = (
    *STANDARD_AGENDA[:_MATTERS],
    ("Annual report", Purpose.TO_APPROVE, 15),
    ("Elections", Purpose.TO_DECIDE, 15),
    ("Terms of reference", Purpose.TO_APPROVE, 10),
    *STANDARD_AGENDA[_MATTERS:],
)
"""What an annual general meeting adds stands behind the matters arising (`domain.md` 4)."""

MATTERS_TITLE = STANDARD_AGENDA[_MATTERS - 1][0]
"""What the item is called behind which matters arising and open actions are put."""

_OPENING = ("welcome", "apolog", "memoriam", "interest")
_CLOSING = ("any other business", "aob", "what went well", "next meeting", "close")


def is_matters(title: str) -> bool:
    """Say whether an item is the one for matters arising and the action log."""
    folded = title.casefold()
    return (folded.startswith("matters arising") and ":" not in folded) or "action log" in folded


def behind_opening(titles: Sequence[str]) -> int:
    """Return the place behind the items with which a meeting begins: welcome, apologies, interests."""
    return next((at for at, title in enumerate(titles) if not _speaks_of(title, _OPENING)), len(titles))


def before_closing(titles: Sequence[str]) -> int:
    """Return the place before the items with which a meeting ends: any other business, the next meeting."""
    return next((at for at, title in enumerate(titles) if _speaks_of(title, _CLOSING)), len(titles))


def _speaks_of(title: str, words: Iterable[str]) -> bool:
    return any(word in title.casefold() for word in words)
