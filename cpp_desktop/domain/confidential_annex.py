"""What the confidential annex of minutes says: the one paper in which confidential passages stand."""

from __future__ import annotations

from dataclasses import dataclass

from cpp_desktop.domain.papers import Masthead, MeetingFacts, MinutesSection


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidentialAnnex:
    """The passages that the circulated minutes of a meeting keep apart, for the chair and the secretary."""

    masthead: Masthead
    title: str
    meeting: MeetingFacts
    sections: tuple[MinutesSection, ...]
