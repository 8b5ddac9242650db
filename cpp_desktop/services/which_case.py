"""Which influence case is meant: by its reference, its id, or its theme."""

from __future__ import annotations

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import InfluenceCase
from cpp_desktop.services.influence import cases
from cpp_desktop.services.office import Office


def find_case(office: Office, words: str) -> InfluenceCase:
    """Return the case that is meant.

    Raises:
        Refused: there is none, or more than one; the sentence names what there is.
    """
    key = words.strip().casefold()
    there = cases(office)
    meant = [c for c in there if key in (c.reference.casefold(), c.id.casefold(), c.theme.casefold())]
    if len(meant) == 1:
        return meant[0]
    if meant:
        listed = "; ".join(f"{c.theme} ({c.id})" for c in meant)
        raise Refused(case=f"{len(meant)} cases are called “{words}”. Say which, by id: {listed}.")
    listed = ", ".join(c.reference for c in there if c.reference)
    raise Refused(case=f"There is no case “{words}”. {f'There are {listed}.' if listed else ''}".rstrip())
