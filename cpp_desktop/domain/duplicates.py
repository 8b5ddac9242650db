"""One person entered twice: which pairs are likely."""

from __future__ import annotations

from dataclasses import dataclass, field

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApart:
    """The secretary's word that two entries are two people, so that they are not asked about again."""

    id: str = field(default_factory=new_id)
    person_id: str
    other_id: str
