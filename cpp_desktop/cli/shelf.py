"""The verb issued: every paper of any meeting that went out, the last first."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from cpp_desktop.cli.opening import opened
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.cli.verbs import Verbs, add_verb, with_file, with_json
from cpp_desktop.domain.wording import counted
from cpp_desktop.services.paper_shelf import IssuedLine, shelf


def add_issued(verbs: Verbs) -> None:
    """Add the verb that lists what went out."""
    verb = add_verb(verbs, "issued", "List every paper that went out, of all meetings.", issued)
    with_file(verb)
    with_json(verb)


def issued(options: Namespace) -> int:
    """Say what went out; each is written by the verb of its kind: agenda, pack or minutes."""
    with opened(options, read_only=True) as office:
        lines = shelf(office).issued
    if options.json:
        put_json([_as_json(line) for line in lines])
        return 0
    for line in lines:
        state = line.state.value if line.state else ""
        copies = counted(line.copies, "copy", "copies")
        put(f"{line.issued}\t{line.kind.value}\t{line.meeting.date}\tversion {line.number}\t{state}\t{copies}")
    return 0


def _as_json(line: IssuedLine) -> dict[str, Any]:
    return {
        "kind": line.kind.value,
        "meeting": {"id": line.meeting.id, "date": line.meeting.date.isoformat(), "type": line.meeting.type.value},
        "version": line.number,
        "state": line.state.value if line.state else None,
        "issued": line.issued.isoformat(),
        "sizes": list(line.sizes),
        "pages": list(line.pages),
        "copies": line.copies,
        "waiting": line.waiting,
        "removed": line.is_removed,
    }
