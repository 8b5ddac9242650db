"""The group's standing documents, such as its terms of reference: when agreed, and when to be looked at again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from cpp_desktop.domain.ids import new_id

TERMS_OF_REFERENCE = "Terms of reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDocument:
    """One version of a document; `title` is that of the document, the same for every version.

    `minute` names the minute that agreed it, as written, where `minute_id` does not.
    """

    id: str = field(default_factory=new_id)
    title: str
    agreed: date | None = None
    minute_id: str | None = None
    review_due: date | None = None
    minute: str = ""


def in_force(documents: Iterable[GroupDocument], day: date) -> list[GroupDocument]:
    """Return of each title the version agreed last on or before `day`, by title; one without a day is the oldest."""
    versions: dict[str, list[GroupDocument]] = defaultdict(list)
    for document in documents:
        if document.agreed is None or document.agreed <= day:
            versions[document.title.strip().casefold()].append(document)
    return [max(versions[key], key=lambda d: (d.agreed or date.min, d.id)) for key in sorted(versions)]
