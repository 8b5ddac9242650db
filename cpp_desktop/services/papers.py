"""Papers: composed from one read, with nothing confidential in them and nobody who has died, then written.

`compose` reads the file and is quick; the paper it gives is written without the file, so that a worker can do it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState, MeetingType
from cpp_desktop.domain.papers import (
    SIZES,
    ActionLogPaper,
    ActionLogRow,
    DecisionsPaper,
    Masthead,
    RecoverySheetPaper,
    RegisterPaper,
    RegisterRow,
    Written,
)
from cpp_desktop.domain.people import Mode, Status, primary_category
from cpp_desktop.domain.people_papers import Asked
from cpp_desktop.domain.wording import from_today, spelled
from cpp_desktop.services import actions, annual_return, decisions, meeting_papers, people_papers
from cpp_desktop.services.decisions import DecisionLine
from cpp_desktop.services.masthead import masthead
from cpp_desktop.services.office import Office

MEETING_PAPERS = ("agenda", "minutes", "sign-in", "badges")
"""Papers that are about one meeting."""

LABEL_PAPERS = tuple(people_papers.USUAL_SHEET)
"""Papers that are printed on sheets of labels, and can be for one person alone."""

PAPER_KINDS = (*MEETING_PAPERS, "action-log", "decisions", "labels", "register", "directory", "recovery-sheet")
"""What can be made for the asking; the annual return has a period of its own."""

_USUAL = Asked()

Write = Callable[[Path, int], Written]
"""Writes a composed paper to a file in a type size, without looking at the group's file again."""


def write_paper(
    office: Office, kind: str, target: Path, *, meeting_id: str | None = None, size: int = 12, asked: Asked = _USUAL
) -> Written:
    """Compose and write one paper in one go."""
    return compose(office, kind, meeting_id=meeting_id, asked=asked)(target, size)


def compose(office: Office, kind: str, *, meeting_id: str | None = None, asked: Asked = _USUAL) -> Write:
    """Read what a paper says and return the function that writes it; `asked` is for labels and badges.

    Raises:
        Refused: for a kind of paper there is not, a meeting that is not there, or labels that cannot be.
    """
    return written_out(kind, composed(office, kind, meeting_id=meeting_id, asked=asked))


def composed(office: Office, kind: str, *, meeting_id: str | None = None, asked: Asked = _USUAL) -> object:
    """Return what a paper says, as plain values.

    Raises:
        Refused: for a kind of paper there is not, a meeting that is not there, or labels that cannot be.
    """
    if kind not in PAPER_KINDS:
        raise Refused(kind=f"There is no paper “{kind}”; there are {', '.join(PAPER_KINDS)}.")
    if kind in MEETING_PAPERS and meeting_id is None:
        raise Refused(meeting=f"Say which meeting the {kind} {'are' if kind == 'badges' else 'is'} for.")
    makers: dict[str, Callable[[Office, Masthead], object]] = {
        "agenda": partial(meeting_papers.agenda, meeting_id=meeting_id or ""),
        "minutes": partial(meeting_papers.minutes, meeting_id=meeting_id or ""),
        "sign-in": partial(people_papers.sign_in, meeting_id=meeting_id or ""),
        "badges": partial(people_papers.badges, meeting_id=meeting_id or "", asked=asked),
        "labels": partial(people_papers.labels, asked=asked),
        "directory": people_papers.directory,
        "action-log": _action_log,
        "decisions": _decisions,
        "register": _register,
        "recovery-sheet": recovery_sheet,
    }
    return makers[kind](office, masthead(office))


def written_out(kind: str, paper: object) -> Write:
    """Return the function that writes a composed paper."""
    return partial(_write, kind, paper)


def compose_return(office: Office, first: date, last: date) -> Write:
    """Draw up the annual return from a first to a last day and return the function that writes it."""
    return partial(_write, "annual-return", annual_return.paper(office, masthead(office), first, last))


def compose_annex(office: Office, meeting_id: str) -> Write:
    """Read what a meeting's minutes keep apart and return the function that writes it.

    It is none of the kinds that are made for the asking: nothing issues it or puts it into a folder with others.

    Raises:
        Refused: where nothing is kept apart.
    """
    paper = meeting_papers.confidential_annex(office, masthead(office), meeting_id)
    return partial(_write, "confidential-annex", paper)


def compose_decisions(office: Office, lines: Sequence[DecisionLine], left_out: int) -> Write:
    """Return the function that writes a register of these decisions; `left_out` confidential ones are counted."""
    return partial(_write, "decisions", decisions.as_paper(masthead(office), lines, office.today(), left_out))


def _decisions(office: Office, head: Masthead) -> DecisionsPaper:
    found = decisions.register(office)
    return decisions.as_paper(head, found.lines, office.today(), found.left_out)


def _write(kind: str, paper: object, target: Path, size: int) -> Written:
    """Hand a paper to the module that sets it; ReportLab is loaded only now."""
    from importlib import import_module

    if size not in SIZES:
        raise Refused(size=f"Papers are set in {', '.join(map(str, SIZES))} points.")
    module = import_module(f"cpp_desktop.documents.{kind.replace('-', '_')}")
    written: Written = module.write(paper, target, size)
    return written


def _action_log(office: Office, head: Masthead) -> ActionLogPaper:
    lines = actions.log(office)
    today = office.today()
    with office.store.read() as snapshot:
        ordinary = snapshot.all(Meeting, type=MeetingType.ORDINARY)
    shown = [line for line in lines if line.is_open and not line.confidential]
    rows = tuple(
        ActionLogRow(
            reference=line.origin,
            text=line.action.text,
            owner=line.owner,
            due=line.due,
            state=line.action.state.value,
            note=_note(line, today),
            late=line.days_late > 0,
        )
        for line in shown
    )
    kept_apart = sum(line.is_open and line.confidential for line in lines)
    coming = [m.date for m in ordinary if m.date >= today and m.state is not MeetingState.CANCELLED]
    return ActionLogPaper(
        masthead=head, as_at=today, for_meeting=min(coming, default=None), rows=rows, kept_apart=kept_apart
    )


def _note(line: actions.ActionLine, today: date) -> str:
    if line.paused:
        return "paused while its owner rests"
    if line.waits_to_be_reassigned:
        return "waits to be reassigned"
    notes = [] if line.owner else ["waits for an owner"]
    if line.due and line.due <= today:
        notes.insert(0, f"due {from_today(line.due, today)}")
    return ", ".join(notes)


def _register(office: Office, head: Masthead) -> RegisterPaper:
    rows = []
    for line in people_papers.in_post(office):
        membership = line.membership
        if membership is None:
            continue
        counted_as = primary_category(membership)
        first = [counted_as] if counted_as else []
        categories = [*first, *(c for c in membership.categories if c not in first)]
        person = line.person
        address = ", ".join(filter(None, [*person.address.splitlines(), person.postcode]))
        rows.append(
            RegisterRow(
                name=person.name,
                categories=", ".join(spelled(c.value) for c in categories) or "not stated",
                mode=membership.mode.value if membership.mode is Mode.CORRESPONDING else "",
                joined=membership.joined,
                roles=", ".join(r.title.value for r in line.roles),
                status="resting" if line.status is Status.RESTING else "",
                contact=tuple(filter(None, [person.telephone, person.mobile, person.email, address])),
            )
        )
    return RegisterPaper(masthead=head, as_at=office.today(), rows=tuple(rows))


def recovery_sheet(office: Office, head: Masthead) -> RecoverySheetPaper:
    """Put the key of the open file on paper."""
    return RecoverySheetPaper(
        masthead=head,
        file_name=office.file.path.name,
        key_groups=tuple(office.file.recovery_key.split()),
        made=office.today(),
    )
