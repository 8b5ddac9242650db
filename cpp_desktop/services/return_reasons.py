"""The checks that fail when a return is signed off, the reasons that go with it, and what it would say today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from cpp_desktop.domain.return_checks import Check, not_over, not_written
from cpp_desktop.domain.return_texts import ALL_CHECKS
from cpp_desktop.domain.signed_returns import CheckOverride, Disclosure
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services.annual_return import AnnualReturn
from cpp_desktop.services.office import Office


def failing(office: Office, ret: AnnualReturn) -> tuple[Check, ...]:
    """Return all checks that fail, those of a sign-off first."""
    return (*not_over(ret.period, office.today()), *not_written(ret.records, ret.period), *ret.checks)


def going_with(failed: Iterable[Check], reasons: Mapping[str, CheckOverride]) -> tuple[CheckOverride, ...]:
    """Return the reason of each check that fails and has one, its own or the one for all."""
    found = ((c, reasons.get(c.code) or reasons.get(ALL_CHECKS)) for c in failed)
    return tuple(replace(reason, check=check.code) for check, reason in found if reason)


def as_json(overrides: Iterable[CheckOverride]) -> list[dict[str, str]]:
    """Return reasons as they stand in a return's file."""
    return [{"check": o.check, "reason": o.reason} for o in overrides]


def said_today(office: Office, ret: AnnualReturn, disclosure: Disclosure) -> dict[str, Any]:
    """Return what a return would say if it were signed off today: its numbers exact, its texts as `disclosure` asks."""
    overrides = going_with(failing(office, ret), {o.check: o for o in ret.records.overrides})
    texts = returns.texts(ret, exact=disclosure is Disclosure.EXACT)
    return {**returns.as_json(ret), "texts": texts, "overrides": as_json(overrides)}
