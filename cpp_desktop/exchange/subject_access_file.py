"""Everything held about one person as data: JSON, format `cpp-subject-access` 1, that other programs can read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cpp_desktop.domain.subject_access import Held, HeldChange, HeldRecord, Part, SubjectAccess
from cpp_desktop.domain.third_parties import words_of
from cpp_desktop.whole_file import put

FORMAT, VERSION = "cpp-subject-access", 1


def document(access: SubjectAccess) -> dict[str, Any]:
    """Return an edition as JSON: dates in ISO, ids as in the file, words where a field holds words."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "edition": "to hand over" if access.redacted else "to check",
        "group": {"id": access.group_id, "name": access.masthead.group_name},
        "data_controller": access.data_controller or access.masthead.group_name,
        "person": {"id": access.person_id, "name": access.name},
        "asked": access.asked.isoformat(),
        "answer_by": access.answer_by.isoformat(),
        "made": access.made.isoformat(),
        "parts": [_part(part) for part in access.parts],
        "changes": [_change(change) for change in access.changes],
        "others": [{"name": o.name, "times": o.times, "sure": o.sure} for o in access.others],
    }


def write(access: SubjectAccess, target: Path) -> None:
    """Write an edition as JSON in UTF-8.

    Raises:
        StorageTrouble: the file cannot be written; what was there before is left as it was.
    """
    put(target, f"{json.dumps(document(access), ensure_ascii=False, indent=1)}\n".encode())


def _part(part: Part) -> dict[str, Any]:
    return {
        "part": part.code,
        "title": part.title,
        "purpose": part.purpose,
        "records": [_record(record) for record in part.records],
    }


def _record(record: HeldRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "kind": record.kind,
        "title": words_of(record.title),
        "confidential": record.confidential,
        "sure": record.sure,
        "fields": {held.field: _value(held) for held in record.fields},
    }


def _value(held: Held) -> object:
    return held.value if held.value is not None else words_of(held.words) or None


def _change(change: HeldChange) -> dict[str, Any]:
    told = {name: words_of(getattr(change, name)) or None for name in ("who", "what", "old", "new")}
    return {"id": change.id, "at": change.at.isoformat(), **told}
