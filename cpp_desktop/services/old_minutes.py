"""Old minutes brought in: documents read, what is doubtful asked, and all of it saved as one step by the tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cpp_desktop.domain.attendance_lists import ReadMark
from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Mark
from cpp_desktop.domain.old_minutes import ReadMeeting, marks_in, understand
from cpp_desktop.domain.people import Membership, Person, name_of
from cpp_desktop.domain.wording import day_month_year, listed
from cpp_desktop.exchange import minutes_text
from cpp_desktop.services import old_minutes_rows, tables
from cpp_desktop.services.likely_people import LikelyPeople
from cpp_desktop.services.office import Office
from cpp_desktop.services.old_minutes_rows import GUEST, LEAVE_OUT, TAKE, Answers, Known, answer_key
from cpp_desktop.services.tables import Plan, Result
from cpp_desktop.services.tables.questions import Question
from cpp_desktop.services.tables.register import Register, search_key
from cpp_desktop.services.which_person import find_person

ENDINGS = minutes_text.ENDINGS
_KIND_OF_FIELD = {"date": "meetings", "name": "attendance", "list": "attendance", "action": "actions"}
ROW = "row"
"""What an answer about one row of actions, which may be an earlier action, is kept under."""
_LABEL = "bring in old minutes"
_NOBODY_KNOWN = ((GUEST, "Nobody of the register: keep as written"), (LEAVE_OUT, "Leave it out"))


@dataclass(frozen=True, slots=True)
class Proposal:
    """What documents were understood as. `unread` are (file's name, why) of those that could not be read."""

    meetings: tuple[ReadMeeting, ...]
    unread: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]
    known: Known


def are_documents(kind: str, sources: Sequence[Path]) -> bool:
    """Say whether sources of minutes are documents or folders of them, and no list in a table."""
    return kind == "minutes" and (len(sources) > 1 or any(one.is_dir() or is_document(one) for one in sources))


def is_document(path: Path) -> bool:
    """Say whether a file is a document and no list; a text (.txt) can be either, its first line shows which."""
    ending = path.suffix.lower()
    if ending != ".txt":
        return ending in ENDINGS
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            first = next((line for line in file.read(4096).splitlines() if line.strip()), "")
    except OSError:
        return True
    headings = tuple(dict.fromkeys(cell.strip() for cell in re.split(r"[\t;,]", first)))
    return len(tables.guess_mapping("minutes", headings)) < 2


def documents_in(sources: Iterable[Path]) -> list[Path]:
    """Return the documents among files and folders: every file named, and of a folder those that can hold minutes.

    Raises:
        Refused: a folder holds none.
    """
    found: list[Path] = []
    for source in sources:
        if source.is_dir():
            inside = sorted(p for p in source.iterdir() if p.suffix.lower() in ENDINGS and p.is_file())
            if not inside:
                raise Refused(source=f"There are no minutes in “{source.name}”: no {listed(ENDINGS, 'or')} file.")
            found += inside
        else:
            found.append(source)
    return list(dict.fromkeys(found))


def read(office: Office, sources: Sequence[Path]) -> Proposal:
    """Read documents and match their names to the register; nothing is saved.

    Raises:
        Refused: not one of them can be read; the sentence says why.
    """
    meetings, unread = list[ReadMeeting](), list[tuple[str, str]]()
    for path in documents_in(sources):
        try:
            meetings.append(understand(minutes_text.read_minutes(path), office.today()))
        except Refused as refused:
            unread.append((path.name, str(refused)))
    if not meetings:
        raise Refused(source=" ".join(dict.fromkeys(why for _, why in unread)) or "There is nothing to read.")
    with office.store.read() as snapshot:
        people = [p for p in snapshot.all(Person) if p.erased_on is None]
        known = Known(Register(people, snapshot.all(Membership)), {p.id: name_of(p) for p in people})
    return Proposal(tuple(meetings), tuple(unread), tuple(_questions(meetings, known, LikelyPeople(people))), known)


def plan(office: Office, proposal: Proposal, answers: Answers, *, join: bool = False) -> tuple[Plan, ...]:
    """Work out what a proposal would change, with what was answered; one plan for each kind, nothing is saved.

    With `join` an action that is minuted meeting after meeting becomes one.
    """
    raws = old_minutes_rows.raw_tables(proposal.meetings, proposal.known, answers)
    rows = {int(written): said for (field, written), said in answers.items() if field == ROW}
    return tables.plan_together(office, raws, rows, join=join)


def preview(office: Office, proposal: Proposal, answers: Answers, *, join: bool = False) -> dict[str, Result]:
    """Say by kind what bringing a proposal in would do, and save nothing."""
    return {one.kind: one.result for one in plan(office, proposal, answers, join=join)}


def bring_in(office: Office, proposal: Proposal, answers: Answers, *, join: bool = False) -> dict[str, Result]:
    """Save what a proposal holds, all of it or nothing, as one step that one Undo takes back; results by kind."""
    plans = plan(office, proposal, answers, join=join)
    results = tables.carry_out_together(office, plans, _LABEL)
    return {one.kind: result for one, result in zip(plans, results, strict=True)}


def read_answers(
    office: Office, proposal: Proposal, values: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], str]:
    """Read answers as written on a command line: a name's may be somebody's name, e-mail or id.

    Raises:
        Refused: an answer answers nothing that was asked, or cannot be read.
    """
    asked = {question.key: question for question in proposal.questions}
    found: dict[tuple[str, str], str] = {}
    for (field, written), meant in values.items():
        if field == ROW and written.isdecimal():
            found[field, written] = meant.strip()
            continue
        question = asked.get(answer_key(field, written))
        if question is None:
            raise Refused(value=f"Nothing is asked about “{field}:{written}”.")
        found[question.key] = _read_answer(office, question, meant.strip())
    return found


def as_json(proposal: Proposal, results: Mapping[str, Result], answers: Answers) -> dict[str, Any]:
    """Return what the command line prints: one object per kind, with what was doubtful and what stands there."""
    told: dict[str, Any] = {kind: result.as_json() | {"doubtful": []} for kind, result in results.items()}
    for question in proposal.questions:
        told[_KIND_OF_FIELD[question.field]]["doubtful"].append(question.as_json(answers))
    if results["actions"].joined or results["actions"].doubtful:
        told["actions"]["joined"] = results["actions"].joined
        told["actions"]["doubtful"] += [q.as_json({}) for q in results["actions"].doubtful if q.field == ROW]
    told["meetings"]["refused"] += [{"row": 0, "column": name, "why": why} for name, why in proposal.unread]
    return told


def _read_answer(office: Office, question: Question, meant: str) -> str:
    if question.field == "date":
        try:
            return read_date(meant).isoformat()
        except ValueError as problem:
            raise Refused(value=str(problem)) from None
    if meant in dict(question.choices):
        return meant
    if question.field == "name":
        return find_person(office, meant).id
    known = listed([value for value, _ in question.choices], "or")
    raise Refused(value=f"“{meant}” is no answer to “{question.asked}” Write {known}.")


def _questions(meetings: Sequence[ReadMeeting], known: Known, likely: LikelyPeople) -> Iterable[Question]:
    for meeting in meetings:
        if meeting.day.doubt:
            choices = tuple((day.isoformat(), day_month_year(day)) for day in meeting.day.choices)
            stands = meeting.day.day.isoformat() if meeting.day.day else ""
            asked = f"{meeting.source}: {meeting.day.doubt}"
            yield Question("date", meeting.source, asked, choices, stands, (meeting.source,))
    yield from _about_lists(meetings)
    yield from _about_names(meetings, known, likely)
    for meeting in meetings:
        for action in meeting.actions:
            if action.doubt:
                at = old_minutes_rows.place_words(meeting, action.place)
                choices = ((TAKE, "Bring it in"), (LEAVE_OUT, "Leave it in the minutes only"))
                asked = f"“{action.text}”: {action.doubt}"
                yield Question("action", at, asked, choices, TAKE, (at,))


def _about_lists(meetings: Sequence[ReadMeeting]) -> Iterable[Question]:
    """Ask once about each list whose name does not say how those on it stood to the meeting."""
    where: dict[str, dict[str, None]] = defaultdict(dict)
    written: dict[str, str] = {}
    for meeting, mark in marks_in(meetings):
        if mark.label:
            where[search_key(mark.label)][old_minutes_rows.place_words(meeting, mark.place)] = None
            written.setdefault(search_key(mark.label), mark.label)
    choices = (*((mark.value, mark.value.capitalize()) for mark in Mark), (LEAVE_OUT, "Leave the list out"))
    for key, places in where.items():
        asked = f"How did those listed as “{written[key]}” stand to the meeting?"
        yield Question("list", written[key], asked, choices, Mark.PRESENT.value, tuple(places))


def _about_names(meetings: Sequence[ReadMeeting], known: Known, likely: LikelyPeople) -> Iterable[Question]:
    """Ask once about each name that is not quite one of the register, and about what is hardly a name."""
    where: dict[str, dict[str, None]] = defaultdict(dict)
    read: dict[str, ReadMark] = {}
    for meeting, mark in marks_in(meetings):
        read.setdefault(search_key(mark.name), mark)
        where[search_key(mark.name)][old_minutes_rows.place_words(meeting, mark.place)] = None
    for meeting in meetings:
        for action in meeting.actions:
            explained = old_minutes_rows.explained_in(meeting, action.owner)
            if action.owner and not explained and not known.owners(action.owner, meeting, {}):
                key = search_key(action.owner)
                read.setdefault(key, ReadMark(action.owner, Mark.PRESENT))
                where[key][old_minutes_rows.place_words(meeting, action.place)] = None
    for key, mark in read.items():
        if not mark.is_name:
            choices = ((LEAVE_OUT, "Nobody: leave it out"), (GUEST, "Keep it as written"))
            asked = f"“{mark.name}” stands where names do. Is it somebody?"
            yield Question("name", mark.name, asked, choices, LEAVE_OUT, tuple(where[key]))
            continue
        bearing = known.register.named(mark.name)
        ids = tuple(bearing) if len(bearing) > 1 else () if bearing else likely.likely(mark.name)
        if ids:
            names = [likely.name(one) for one in ids]
            asked = f"Is “{mark.name}” {names[0]}?" if len(ids) == 1 else f"Who is “{mark.name}”?"
            offered = (*zip(ids, names, strict=True), *_NOBODY_KNOWN)
            yield Question("name", mark.name, asked, offered, GUEST, tuple(where[key]))
