"""The deed of the verb network that looks into what came: check."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from cpp_desktop.cli.network_words import add_deed, opened, with_period
from cpp_desktop.cli.output import put, put_json
from cpp_desktop.cli.verbs import Verbs
from cpp_desktop.domain.network_findings import Finding
from cpp_desktop.domain.periods import Period
from cpp_desktop.services.network import checking
from cpp_desktop.services.network.checking import CheckedReturn


def add_checking(deeds: Verbs) -> None:
    """Add the deed."""
    check = add_deed(deeds, "check", "Say what wants looking at in the returns of a period, and what to ask.", look)
    check.add_argument("--group", default="", metavar="NAME", help="of this group alone")
    with_period(check)
    check.add_argument("--json", action="store_true", help="one JSON document, with a letter drafted for each group")


def look(options: Namespace) -> int:
    """Check returns; nothing is changed."""
    with opened(options, read_only=True) as network:
        found = checking.check(network, Period(options.first, options.last), options.group)
    if options.json:
        put_json({"checked": len(found), "returns": [_as_json(one) for one in found if one.findings]})
        return 0
    for one in found:
        for finding in one.findings:
            put(f"{one.group}\t{finding.importance}\t{finding.code}\t{_in_words(finding)}")
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
