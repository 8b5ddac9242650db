"""Minutes: what was decided and why, never what was said."""

from __future__ import annotations

from dataclasses import dataclass, field

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """One numbered passage of a meeting's minutes; confidential ones stay out of every circulated copy.

    It stands under an agenda item, or under none where the number in an imported list fits no item.
    """

    id: str = field(default_factory=new_id)
    meeting_id: str
    position: int
    item_id: str | None = None
    number: str = ""
    text: str = ""
    decision: str = ""
    confidential: bool = False
