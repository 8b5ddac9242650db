"""How minutes put who was there, and how far they have come, into words."""

from __future__ import annotations

from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import Approval, Attendee, CorrectionMade
from cpp_desktop.domain.wording import day_month_year


def state_of(approval: Approval | None) -> str:
    """Return the word that stands on every page."""
    if approval is None:
        return said("DRAFT")
    return said("Signed") if approval.signed_on else said("Approved")


def when_approved(approval: Approval) -> str:
    """Say on which day and by which minute they were approved."""
    day = day_month_year(approval.approved_on)
    if not approval.minute:
        return said("Approved on {0}").format(day)
    return said("Approved on {0}, minute {1}").format(day, approval.minute)


def how_corrected(approval: Approval) -> str:
    """Return what is added where corrections were made, or nothing."""
    count = len(approval.corrections)
    return said(", with %n correction(s), listed at the end", "", count) if count else ""


def signed(approval: Approval) -> str:
    """Say who signed them, and when."""
    day = day_month_year(approval.signed_on) if approval.signed_on else ""
    return said("Signed by {0} on {1}.").format(approval.signed_by, day)


def attendee(person: Attendee) -> str:
    """Name somebody who was there: for which items, for whom, and in which capacity."""
    name = f"{person.name} ({person.part})" if person.part else person.name
    for_whom = [said("deputy for {0}").format(person.deputy_for)] if person.deputy_for else []
    return ", ".join([name, *for_whom, *(said(part) for part in person.capacity.split(", ") if part)])


def correction_words(correction: CorrectionMade) -> str:
    """Say what was corrected, and by which minute if not by the approving one."""
    return f"{correction.text} ({correction.amended_by})" if correction.amended_by else correction.text
