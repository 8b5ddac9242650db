"""From an action to an influence case: a new one that begins with it, or one there is that it now serves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.services import records
from cpp_desktop.services.influence import numbered, refuse_links
from cpp_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class FollowedAction:
    """An action as a case takes it up: a new case with a `theme`, or that of `case_id`; `text` is its step's words."""

    case_id: str | None = None
    theme: str = ""
    put_to: str = ""
    text: str = ""


def open_cases(office: Office) -> list[tuple[str, str]]:
    """Return (id, words) of the cases that are open, the latest raised first."""
    with office.store.read() as snapshot:
        still = sorted(snapshot.all(InfluenceCase, closed=None), key=lambda c: c.raised, reverse=True)
    return [(case.id, f"{case.reference}  {case.theme}".strip()) for case in still]


def case_of(office: Office, action: Action) -> InfluenceCase | None:
    """Return the case that an action serves, if it serves one."""
    with office.store.read() as snapshot:
        return snapshot.get(InfluenceCase, action.case_id) if action.case_id else None


def follow(office: Office, action: Action, followed: FollowedAction) -> InfluenceCase:
    """Follow an action as a case, in one step: the case names it, and the action knows the case it serves.

    Raises:
        Refused: the action comes of a confidential minute, or the case or its step lacks its words.
    """
    today = office.today()
    with office.store.transaction("follow an action as a case") as tx:
        case = tx.get(InfluenceCase, followed.case_id) if followed.case_id else None
        if case is None:
            blank = InfluenceCase(raised=today, theme=followed.theme.strip(), put_to=followed.put_to.strip())
            case = numbered(blank, (reference for (reference,) in tx.columns(InfluenceCase, "reference")))
        if case.closed:
            raise Refused(case_id="This case is closed. Open it again first, or begin a new one.")
        step = CaseStep(
            case_id=case.id, day=today, kind=StepKind.ASKED, text=followed.text.strip(), action_id=action.id
        )
        records.check(case)
        records.check(step)
        tx.save(case)
        refuse_links(tx, step)
        tx.save(step)
        tx.save(replace(action, case_id=case.id))
    return case
