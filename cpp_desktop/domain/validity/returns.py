"""What must hold of what is said for a return, and of what came of it."""

from __future__ import annotations

from cpp_desktop.domain.return_codes import SECTIONS
from cpp_desktop.domain.signed_returns import (
    Approving,
    CheckOverride,
    DisclosureAgreement,
    MonitoringCount,
    NetworkLetter,
    ReturnSignature,
    ReturnText,
    SignedReturn,
)
from cpp_desktop.domain.validity.rules import in_order, likely_day, problems

_SECTIONS = frozenset(section.key for section in SECTIONS)


@problems.register
def _(record: DisclosureAgreement) -> dict[str, str]:
    return likely_day(record.agreed, "agreed")


@problems.register
def _(record: ReturnText) -> dict[str, str]:
    found = {} if record.section in _SECTIONS else {"section": "There is no such section."}
    return found | in_order(record, "first", "last", "the period")


@problems.register
def _(record: MonitoringCount) -> dict[str, str]:
    found = in_order(record, "first", "last", "the period")
    for name in ("question", "answer"):
        if not getattr(record, name).strip():
            found[name] = f"Write the {name}."
    for name in ("number", "population"):
        if (getattr(record, name) or 0) < 0:
            found[name] = "Write a number that is not below nought, or leave it empty."
    return found


@problems.register
def _(record: CheckOverride) -> dict[str, str]:
    return {} if record.reason.strip() else {"reason": "Say why: the reason travels with the return."}


@problems.register
def _(record: SignedReturn | NetworkLetter) -> dict[str, str]:
    return {}


@problems.register
def _(record: ReturnSignature) -> dict[str, str]:
    found = likely_day(record.day, "day")
    if record.kind is not Approving.ADOPTED and not record.name.strip():
        found["name"] = "Write who signed it."
    return found
