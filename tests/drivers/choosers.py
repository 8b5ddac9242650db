"""Everything in the window that asks who, or asks to choose, as it is asked of something new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QWidget

from cpp_desktop.domain.actions import ActionProgress
from cpp_desktop.domain.consultations import Consultation
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.objectives import Objective
from cpp_desktop.domain.representation import SeatAttendance
from cpp_desktop.domain.support import Training
from cpp_desktop.services import actions, meetings, records
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.services.office import Office
from cpp_desktop.ui.dialogs import (
    action_slips,
    approve_minutes,
    attendance_particulars,
    claim_forms,
    export_table,
    merge_actions,
    plan_meetings,
    print_people,
    reflection,
    split_action,
)
from cpp_desktop.ui.dialogs.attendance_grid import ask_who_came
from cpp_desktop.ui.dialogs.meeting_interests import MeetingInterests
from cpp_desktop.ui.dialogs.rates import Rates
from cpp_desktop.ui.dialogs.sub_groups import SubGroups
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens import (
    action_dialogs,
    case_dialogs,
    case_links,
    general_meeting_dialogs,
    meeting_dialogs,
    money_form,
    new_activity,
    objective_dialogs,
    representation_dialogs,
    request_dialogs,
    session_dialog,
)
from tests.drivers import keys

TODAY = date(2026, 11, 18)


def coming(office: Office) -> Meeting:
    """Return the meeting that comes next."""
    with office.store.read() as snapshot:
        ahead = [m for m in snapshot.all(Meeting, state=MeetingState.CALLED) if m.date >= TODAY]
        return min(ahead or snapshot.all(Meeting, state=MeetingState.PLANNED), key=lambda m: m.date)


def last(office: Office) -> Meeting:
    """Return the meeting that was held last."""
    with office.store.read() as snapshot:
        return max(snapshot.all(Meeting, state=MeetingState.HELD), key=lambda m: m.date)


def openers(office: Office, screen: Screen) -> Iterator[Callable[[], object]]:
    """Everything that asks who, each as it is asked of something new."""
    lines = [line for line in actions.log(office) if line.is_open]
    page = meetings.meeting_page(office, coming(office).id)
    assert page is not None
    yield partial(action_dialogs.ask_for_new, screen, print)
    yield partial(action_dialogs.ask_for_owner, screen, lines[:1])
    yield partial(merge_actions.ask_to_merge, screen, lines[:2])
    yield partial(split_action.ask_to_split, screen, lines[0])
    yield partial(attendance_particulars.ask_for_guest, screen, page, print)
    yield partial(attendance_particulars.ask_how_they_came, screen, page, page.attendance[0])
    yield partial(press_in, screen, partial(MeetingInterests, screen, page), "Add interest…")
    yield partial(press_in, screen, partial(SubGroups, screen), "Add member…")
    before = last(office)
    later = records.save(office, Meeting(date=date(2026, 11, 11), state=MeetingState.HELD))
    yield lambda: screen.shell.open_dialog(approve_minutes.ApproveMinutes(screen, before, [later]))
    yield partial(general_meeting_dialogs.ask_about_election, screen, later)
    yield partial(session_dialog.ask_about_session, screen, Training(date=TODAY, title=""))
    case = records.save(office, InfluenceCase(raised=TODAY, theme="Parking"))
    yield partial(case_links.ask_for_action, screen, case)
    yield partial(request_dialogs.ask_about_request, screen, Consultation(received=TODAY, title=""))
    yield partial(objective_dialogs.ask_about_objective, screen, Objective(title=""))
    yield partial(representation_dialogs.ask_about_attended, screen, SeatAttendance(date=TODAY, body=""))
    yield partial(money_form.ask_about_claim, screen, Expense(kind=ExpenseKind.TRAVEL, incurred=TODAY, amount_pence=0))
    yield partial(claim_forms.ask_for_claim_forms, screen)
    yield partial(print_people.ask_for_labels, screen)
    yield partial(print_people.ask_for_badges, screen)
    yield from others(screen, page.meeting, case, lines[0])


def others(screen: Screen, meeting: Meeting, case: InfluenceCase, line: ActionLine) -> Iterator[Callable[[], object]]:
    """What asks to choose something else."""
    yield partial(plan_meetings.plan_the_year, screen, print)
    yield partial(meeting_dialogs.ask_for_meeting, screen, print)
    yield partial(meeting_dialogs.ask_for_facts, screen, meeting)
    yield partial(ask_who_came, screen)
    yield partial(export_table.export_table, screen, "meetings")
    yield partial(reflection.show_reflection, screen)
    yield partial(action_slips.offer_slips, screen)
    yield partial(action_dialogs.ask_to_follow, screen, line)
    yield partial(action_dialogs.ask_about_news, screen, ActionProgress(action_id=line.id, day=TODAY, text=""))
    yield partial(
        case_dialogs.ask_about_step, screen, CaseStep(case_id=case.id, day=TODAY, kind=StepKind.ASKED, text="")
    )
    yield partial(case_links.ask_for_answer, screen, case)
    yield partial(case_links.ask_for_letter, screen, case)
    yield partial(new_activity.ask_for_activity, screen, print)
    yield partial(press_in, screen, partial(Rates, screen), "Add rate…")


def press_in(screen: Screen, make: Callable[[], QDialog], verb: str) -> None:
    """Open a dialog and press a button in it, which asks."""
    dialog = make()
    screen.shell.open_dialog(dialog)
    next(made for made in dialog.findChildren(QPushButton) if verb in made.accessibleName()).click()


def offered(within: QWidget) -> list[str]:
    """Return all that the drop-downs of a widget offer, in sight or folded away."""
    return [box.itemText(at) for box in within.findChildren(QComboBox) for at in range(box.count())]


def asked(office: Office, screen: Screen) -> Iterator[tuple[object, list[str]]]:
    """Open one after the other, and give what each offers."""
    for opens in list(openers(office, screen)):
        opens()
        keys.settle()
        there = [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]
        assert there, opens
        yield opens, [words for dialog in there for words in offered(dialog)]
        for dialog in reversed(there):
            dialog.done(0)
