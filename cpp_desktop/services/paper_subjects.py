"""Whom and what a paper can be about: the people, cases and days that are offered where one is asked for."""

from __future__ import annotations

from cpp_desktop.domain.asked import Asked, Part
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.periods import Period
from cpp_desktop.services import action_slips, annual_return, claim_forms, influence, papers, people, people_papers
from cpp_desktop.services.office import Office
from cpp_desktop.services.papers import KINDS, PaperKind, Write

RETURN = "annual-return"
"""The paper that is none of the kinds, since it is nothing without a period."""

_RETURN_KIND = PaperKind(compose=lambda *_: None, takes=frozenset({Part.PERIOD}))


def kind_named(name: str) -> PaperKind:
    """Return a kind of paper by its name, the annual return among them."""
    return _RETURN_KIND if name == RETURN else KINDS[name]


def compose(office: Office, name: str, asked: Asked) -> Write:
    """Read what any paper says, the annual return too, and return the function that writes it.

    Raises:
        Refused: it cannot be made, or nothing says of which days it is.
    """
    if name != RETURN:
        return papers.compose(office, name, asked)
    if asked.period is None:
        raise Refused(first="Say from which day to which it is about.")
    return papers.compose_return(office, asked.period.first, asked.period.last)


def endings(name: str) -> tuple[str, ...]:
    """Return what the names of the files end in that a paper can be written to."""
    return (papers.PDF,) if name == RETURN else papers.endings(name)


def people_for(office: Office, name: str) -> list[tuple[str, str]]:
    """Return the id and name of those whom a paper can be for, by name."""
    if name == "slip":
        return [(one.id, one.recipient.name) for one in action_slips.owed(office) if one.recipient.person]
    if name == "claim-form":
        known = people.names(office)
        return [(person_id, known.get(person_id, "")) for person_id in claim_forms.claimants(office)]
    return [(line.id, line.person.name) for line in people_papers.in_post(office)]


def cases_for(office: Office, name: str) -> list[tuple[str, str]]:
    """Return the id and words of the cases that a paper can be about, the one with most to tell first."""
    there = {case.id: " ".join((case.reference, case.theme)).strip() for case in influence.cases(office)}
    among = kind_named(name).among
    ids = among(office) if among else list(there)
    return [(case_id, there[case_id]) for case_id in ids]


def usual_period(office: Office, name: str) -> Period | None:
    """Return the days that a paper is about unless others are asked for; None is for all that there is."""
    if name == RETURN:
        return annual_return.years(office)[0]
    return None if Part.BLANK in kind_named(name).takes else influence.this_year(office)
