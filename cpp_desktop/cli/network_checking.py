"""The deeds of the verb network that look into what came: check, revisions."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from cpp_desktop.cli.argument_types import number, written
from cpp_desktop.cli.network_words import add_deed, opened, with_period
from cpp_desktop.cli.output import put, put_json, say
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.network.findings import Finding
from cpp_desktop.domain.network.foreign_layouts import unit_of
from cpp_desktop.domain.network.records import ReceivedReturn, ReturnFigure
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.domain.wording import counted
from cpp_desktop.services.network import checking, revisions
from cpp_desktop.services.network.checking import CheckedReturn
from cpp_desktop.services.network.revisions import OpenedRevision


def add_checking(deeds: Verbs) -> None:
    """Add the deeds."""
    check = add_deed(deeds, "check", "Say what wants looking at in the returns of a period, and what to ask.", look)
    check.add_argument("--group", type=written, metavar="NAME", help="of this group alone")
    with_period(check)
    check.add_argument("--json", action="store_true", help="one JSON document, with a letter drafted for each group")
    about = "List the revisions of a return; with --revision, how one differs from the one that stands."
    came = add_deed(deeds, "revisions", about, list_revisions)
    came.add_argument("--group", required=True, metavar="NAME")
    with_period(came)
    came.add_argument("--revision", type=number, metavar="NUMBER", help="this one, as it came")
    came.add_argument("--json", action="store_true", help="one JSON document; of one revision with all that it says")


def look(options: Namespace) -> int:
    """Check returns; nothing is changed."""
    with opened(options, read_only=True) as network:
        found = checking.check(network, Period(options.first, options.last), options.group or "")
    if options.json:
        put_json({"checked": len(found), "returns": [_as_json(one) for one in found if one.findings]})
        return 0
    for one in found:
        for finding in one.findings:
            put(f"{one.group}\t{finding.importance}\t{finding.code}\t{_in_words(finding)}")
    if not any(one.findings for one in found):
        say(f"{counted(len(found), 'return', 'returns')} checked; there is nothing to ask.")
    return 0


def _in_words(finding: Finding) -> str:
    said = f"The group says: {finding.explained}" if finding.explained else finding.question
    words = "".join(sign if sign.isprintable() else " " for sign in f"{finding.sentence} {said}")
    return " ".join(words.split())


def _as_json(one: CheckedReturn) -> dict[str, Any]:
    return {
        "group": one.group,
        "group_id": one.group_id,
        "from": one.first.isoformat(),
        "to": one.last.isoformat(),
        "revision": one.revision,
        "state": one.state.value,
        "findings": [_finding_as_json(finding) for finding in one.findings],
        "query": checking.drafted_query(one.asked) if one.asked else None,
    }


def _finding_as_json(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "importance": finding.importance,
        "sentence": finding.sentence,
        "ask": finding.question or None,
        "figures": [f"{code}.{cell}" if cell else code for code, cell in finding.figures],
        "other_groups": list(finding.others),
        "explained": finding.explained or None,
    }


def list_revisions(options: Namespace) -> int:
    """List the revisions of a return, or open one of them."""
    with opened(options, read_only=True) as network:
        there = revisions.revisions(network, options.group, options.first, options.last)
        if options.revision is not None:
            return _show(options, revisions.open_revision(network, _numbered(there, options.revision)))
    if options.json:
        put_json([_revision_as_json(one) for one in there])
        return 0
    for one in there:
        stands = "stands" if one.standing else "history"
        put(f"{one.revision}\t{stands}\t{one.received.isoformat()}\t{one.source.value}")
    return 0


def _numbered(there: Sequence[ReceivedReturn], revision: int) -> ReceivedReturn:
    found = next((one for one in there if one.revision == revision), None)
    if found is None:
        numbers = ", ".join(str(one.revision) for one in there)
        raise Refused(revision=f"Revision {revision} is not here. These are: {numbers}.")
    return found


def _show(options: Namespace, found: OpenedRevision) -> int:
    if options.json:
        put_json(
            _revision_as_json(found.revision)
            | {
                "figures": {_place(one): _value(one) for one in found.then.figures},
                "texts": dict(found.then.texts),
                "reasons": dict(found.then.reasons),
                "stands": found.standing.revision,
                "differs": {_place(then): [_value(then), _value(now)] for then, now in found.differing},
                "other_texts": list(found.changed_texts),
                "other_reasons": list(found.changed_reasons),
            }
        )
        return 0
    for then, now in found.differing:
        put(f"{_place(then)}\t{_words(then)}\t{_words(now)}")
    for what in (*found.changed_texts, *found.changed_reasons):
        put(f"{what}\tother words")
    if not (found.differing or found.changed_texts or found.changed_reasons):
        say(f"Nothing in it differs from revision {found.standing.revision}, which stands.")
    return 0


def _revision_as_json(one: ReceivedReturn) -> dict[str, Any]:
    return {
        "revision": one.revision,
        "standing": one.standing,
        "made": one.made.isoformat(),
        "received": one.received.isoformat(),
        "source": one.source.value,
        "state": one.state.value,
    }


def _place(one: ReturnFigure) -> str:
    return f"{one.code}.{one.cell}" if one.cell else one.code


def _value(one: ReturnFigure) -> int | str:
    return one.number if one.number is not None else one.kind.value


def _words(one: ReturnFigure) -> str:
    return value_words(_value(one), unit_of(one.code))
