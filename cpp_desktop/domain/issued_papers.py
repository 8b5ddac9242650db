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


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """One file of one version, in one type size (points). Its bytes are kept under `digest`, their SHA-256 in hex.

    `said` is its text, so that one can find who is named in it; `state` is that of the minutes when it went out.
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
