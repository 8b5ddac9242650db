"""Filters that the secretary gave a name: kept in the group's file, because their words can be about people."""

from __future__ import annotations

from dataclasses import dataclass, field

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilter:
    """What a screen showed: `conditions` is the screen's own JSON object."""

    id: str = field(default_factory=new_id)
    screen: str
    name: str
    conditions: str
