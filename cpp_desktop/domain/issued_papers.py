"""Papers that went out: each version is kept as it was, with who received it and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cpp_desktop.domain.ids import new_id
from cpp_desktop.domain.minutes_status import MinutesState
from cpp_desktop.domain.people import Delivery, InformationFormat


class IssuedKind(Enum):
    """What went out."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    PACK = "pack"


class Edition(Enum):
    """For whom a paper is made: the chair's has private notes and what is confidential, and is never circulated."""

    MEMBERS = "members"
    CHAIR = "chair"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """One file of one version, in one type size (points). Its bytes are kept under `digest`, their SHA-256 in hex.

    `said` is its text, so that one can find who is named in it; `state` is that of the minutes when it went out. Of a
    pack only its own pages are kept under `digest`: it is put together again with the papers that its parts name, and
    is then, byte by byte, what `whole` is the SHA-256 of.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    kind: IssuedKind
    version: int
    state: MinutesState | None = None
    size: int
    issued: date
    digest: str
    pages: int
    said: str = ""
    edition: Edition = Edition.MEMBERS
    whole: str = ""


class PackPartKind(Enum):
    """What a part of a pack is."""

    COVER = "cover"
    AGENDA = "agenda"
    MINUTES = "minutes"
    ACTION_LOG = "action log"
    DIVIDER = "divider"
    PAPER = "paper"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPart:
    """A part of an issued pack: so many pages, each with its label, as 14 or 14a.

    The pages of a paper are those of the file kept under `digest`; a part without one stands in the pack's own pages,
    as a placeholder does. `lost` are labels that earlier versions had here and that no page bears any more. `marks`
    tell, page by page, whether it is as it was. Where there are more labels than a file has pages, the pages behind it
    are blank backs of sheets, among the pack's own.
    """

    id: str = field(default_factory=new_id)
    issued_paper_id: str
    position: int
    kind: PackPartKind
    title: str
    item_id: str | None = None
    item_paper_id: str | None = None
    digest: str = ""
    labels: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Circulation:
    """One copy of an issued paper: to whom, and how; `sent` is empty while it waits to go out.

    `information_format` is the one asked for: easy read, audio and Braille are made by hand from the paper.
    """

    id: str = field(default_factory=new_id)
    issued_paper_id: str
    person_id: str | None = None
    name: str = ""
    delivery: Delivery | None = None
    information_format: InformationFormat = InformationFormat.STANDARD
    sent: date | None = None
