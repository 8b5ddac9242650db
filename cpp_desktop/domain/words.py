"""The group's own words: known to the spelling check, and explained in papers where they have a meaning."""

from __future__ import annotations

from dataclasses import dataclass, field

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWord:
    """A word or abbreviation that the group uses; with a `meaning` it stands in the glossary."""

    id: str = field(default_factory=new_id)
    word: str
    meaning: str = ""
