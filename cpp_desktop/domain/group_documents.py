"""The group's standing documents, such as its terms of reference: when agreed, and when to be looked at again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDocument:
    """One version of a document, agreed by a minute; `title` is that of the document, the same for every version."""

    id: str = field(default_factory=new_id)
    title: str
    agreed: date | None = None
    minute_id: str | None = None
    review_due: date | None = None
