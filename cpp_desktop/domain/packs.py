"""What a meeting pack says: one ordered, numbered book of the agenda, what belongs to it and the papers themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from cpp_desktop.domain.confidential_annex import ConfidentialAnnex
from cpp_desktop.domain.issued_papers import Edition, PackPart
from cpp_desktop.domain.papers import (
    ActionLine,
    ActionLogPaper,
    AgendaPaper,
    Masthead,
    MeetingFacts,
    MinutesPaper,
    Written,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """A paper of a pack. `letter` is what it is called by: "A". `content` is its file, of a `media_type`.

    A file kept under `digest` is a PDF, a picture that `told` puts into words, or an e-mail or plain text. Without
    `content` a placeholder stands for it, and `trouble` says why: "This paper is to follow."
    """

    paper_id: str
    letter: str
    title: str
    media_type: str = ""
    digest: str = ""
    content: bytes = b""
    told: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackItem:
    """An item of the agenda with its papers; only one that is asked something or has papers gets a divider.

    `note` is for the chair's edition alone.
    """

    item_id: str
    number: str
    title: str
    start: time | None = None
    minutes_allowed: int | None = None
    purpose: str = ""
    lead: str = ""
    asked: tuple[str, ...] = ()
    note: str = ""
    confidential: bool = False
    papers: tuple[PackFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPaper:
    """A meeting's pack in one edition. Version 0 is a draft that was never issued.

    `before` are the parts of the version before, in this edition and the size asked for, whose page numbers hold;
    none for the first. A `duplex` pack begins each part on the front of a sheet. `reader` is whose copy it is, with
    `own_actions`; nobody's in a copy for everybody.
    """

    masthead: Masthead
    title: str
    edition: Edition
    meeting: MeetingFacts
    version: int
    made: date
    agenda: AgendaPaper
    minutes: MinutesPaper | None = None
    action_log: ActionLogPaper | None = None
    annex: ConfidentialAnnex | None = None
    items: tuple[PackItem, ...] = ()
    before: tuple[PackPart, ...] = ()
    duplex: bool = False
    reader: str = ""
    own_actions: tuple[ActionLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWritten(Written):
    """A pack that was written: its `own` pages as a file of their own, and its parts, which name no issued paper yet.

    `remarks` say which papers could not be read, and why.
    """

    own: bytes
    parts: tuple[PackPart, ...]
