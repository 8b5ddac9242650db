"""The year's reflection: sheets of questions, their answers as tallies, and what came of them; never per person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.language import said
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection import (
    ANSWERS,
    MOST_QUESTIONS,
    Asked,
    Counts,
    Reflection,
    ReflectionCount,
    ReflectionQuestion,
    ReflectionRemark,
    answered,
    in_order,
    why_not,
)
from cpp_desktop.domain.reflection_questions import asked_again, first_questions
from cpp_desktop.domain.reflection_results import Result, of_period, result_of
from cpp_desktop.domain.wording import counted
from cpp_desktop.services.office import Office
from cpp_desktop.services.records import check

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot, Transaction


@dataclass(frozen=True, slots=True)
class Sheet:
    """One year's sheet for users or for professionals, with what came back so far; `is_fixed` once anything did."""

    reflection: Reflection
    questions: tuple[ReflectionQuestion, ...]
    counts: Counts
    remarks: tuple[ReflectionRemark, ...]

    @property
    def is_fixed(self) -> bool:
        """Say whether its questions can be changed no more, for they have been answered."""
        return bool(any(self.counts.values()) or self.remarks or self.reflection.returned)


def sheets(office: Office, period: Period) -> dict[Asked, Sheet]:
    """Return the sheets of a year: of a period, those whose last day lies in it."""
    with office.store.read() as snapshot:
        return {s.reflection.asked: s for s in _sheets(snapshot) if s.reflection.last in period}


def years(office: Office) -> list[Period]:
    """Return the years that have sheets and this year, the latest first."""
    with office.store.read() as snapshot:
        found = {Period(r.first, r.last) for r in snapshot.all(Reflection)}
    found.add(Period(*year_containing(office.group.year_start, office.today())))
    return sorted(found, key=lambda period: period.last, reverse=True)


def begin(office: Office, period: Period) -> dict[Asked, Sheet]:
    """Make a year's sheets, with the questions of the year before or, in a first year, the usual ones.

    Raises:
        Refused: both are there already.
    """
    with office.store.transaction(f"begin the reflection of {period.first.year}/{period.last.year % 100:02d}") as tx:
        there = _sheets(tx)
        missing = {*Asked} - {s.reflection.asked for s in there if s.reflection.last in period}
        if not missing:
            raise Refused(reflection=said("This year’s sheets are there already."))
        for asked in (one for one in Asked if one in missing):
            made = tx.save(Reflection(asked=asked, first=period.first, last=period.last))
            earlier = [s for s in there if s.reflection.asked is asked and s.reflection.last < period.first]
            last = max(earlier, key=lambda s: s.reflection.last, default=None)
            tx.save_all(asked_again(last.questions, made.id) if last else first_questions(asked, made.id))
    return sheets(office, period)


def _sheets(snapshot: Snapshot) -> list[Sheet]:
    questions: dict[str, list[ReflectionQuestion]] = {}
    for question in snapshot.all(ReflectionQuestion):
        questions.setdefault(question.reflection_id, []).append(question)
    numbers = {(c.question_id, c.answer): c.number for c in snapshot.all(ReflectionCount) if c.number}
    remarks = snapshot.all(ReflectionRemark)
    out = []
    for reflection in snapshot.all(Reflection):
        asked = in_order(questions.get(reflection.id, ()))
        ids = {q.id for q in asked}
        counts = {key: number for key, number in numbers.items() if key[0] in ids}
        said_here = sorted((r for r in remarks if r.question_id in ids), key=lambda r: (r.text.casefold(), r.id))
        out.append(Sheet(reflection, tuple(asked), counts, tuple(said_here)))
    return out


# -- questions -------------------------------------------------------------------------------------------------------


def save_question(office: Office, question: ReflectionQuestion) -> ReflectionQuestion:
    """Add a question to a sheet, at its end, or change one.

    Raises:
        Refused: it says nothing, or the sheet has been answered.
    """
    check(question)
    with office.store.transaction("change the questions of the reflection") as tx:
        asked = _changeable(tx, question.reflection_id)
        if question.id not in {q.id for q in asked}:
            if len(asked) >= MOST_QUESTIONS:
                raise Refused(text=said("More than {0} questions are too many for a sheet.").format(MOST_QUESTIONS))
            question = replace(question, position=max((q.position for q in asked), default=0) + 1)
        return tx.save(replace(question, text=question.text.strip()))


def remove_question(office: Office, question: ReflectionQuestion) -> None:
    """Take a question off a sheet.

    Raises:
        Refused: the sheet has been answered.
    """
    with office.store.transaction("take out a question of the reflection") as tx:
        _changeable(tx, question.reflection_id)
        tx.remove(question)


def move_question(office: Office, question: ReflectionQuestion, by: int) -> None:
    """Ask a question earlier (-1) or later (1); at the end of the sheet nothing happens.

    Raises:
        Refused: the sheet has been answered.
    """
    with office.store.transaction("reorder the questions of the reflection") as tx:
        asked = _changeable(tx, question.reflection_id)
        at = [q.id for q in asked].index(question.id)
        asked.insert(max(at + by, 0), asked.pop(at))
        tx.save_all(replace(q, position=place) for place, q in enumerate(asked, 1))


def _changeable(tx: Transaction, reflection_id: str) -> list[ReflectionQuestion]:
    sheet = next((s for s in _sheets(tx) if s.reflection.id == reflection_id), None)
    if sheet is None:
        raise Refused(reflection=said("This sheet is not there any more."))
    if sheet.is_fixed:
        raise Refused(text=said("Sheets have come back, so their questions stay as they are. Change next year’s."))
    return list(sheet.questions)


# -- answers ---------------------------------------------------------------------------------------------------------


def save_tallies(
    office: Office,
    sheet: Sheet,
    counts: Counts,
    *,
    handed_out: int | None,
    returned: int | None,
    visit: str | None = None,
) -> None:
    """Put the numbers of a sheet in the place of those there were; those typed in one `visit` are one step.

    Raises:
        Refused: a number is below none, or there are more answers than sheets came back.
    """
    changed = replace(sheet.reflection, handed_out=handed_out, returned=returned)
    check(changed)
    most = returned if returned is not None else max((answered(q.id, counts) for q in sheet.questions), default=0)
    if found := why_not(sheet.questions, counts, most):
        raise Refused(**found)
    if handed_out is not None and returned is not None and returned > handed_out:
        raise Refused(returned=said("More sheets came back than were handed out."))
    with office.store.transaction("edit the tallies of the reflection", visit=visit) as tx:
        tx.save(changed)
        put_counts(tx, sheet.questions, counts)


def add_tallies(office: Office, sheet: Sheet, counts: Counts, number: int) -> None:
    """Add the answers of so many sheets, typed in together, to those there are.

    Raises:
        Refused: there are more answers than sheets.
    """
    if found := why_not(sheet.questions, counts, number):
        raise Refused(**found)
    with office.store.transaction(f"add {counted(number, 'sheet', 'sheets')} of the reflection") as tx:
        add_counts(tx, sheet.reflection.id, counts, number)


def add_answers(
    office: Office,
    sheet: Sheet,
    *,
    handed_out: int,
    returned: int,
    ticks: Sequence[Sequence[int]],
    words: Sequence[Sequence[str]],
) -> None:
    """Add all that a sheet brought: `ticks` by question and answer, `words` by question, both in the sheet's order."""
    ticked = [q for q in sheet.questions if ANSWERS[q.kind]]
    open_ones = [q for q in sheet.questions if not ANSWERS[q.kind]]
    counts = {
        (question.id, answer): number
        for question, numbers in zip(ticked, ticks, strict=True)
        for answer, number in zip(ANSWERS[question.kind], numbers, strict=True)
    }
    save_tallies(office, sheet, counts, handed_out=handed_out, returned=returned)
    with office.store.transaction("add remarks to the reflection") as tx:
        for question, told in zip(open_ones, words, strict=True):
            tx.save_all(ReflectionRemark(question_id=question.id, text=text) for text in told)


def add_counts(tx: Transaction, reflection_id: str, counts: Counts, number: int) -> None:
    """Add answers and a number of sheets to a reflection’s within a step."""
    sheet = next((s for s in _sheets(tx) if s.reflection.id == reflection_id), None)
    if sheet is None:
        raise Refused(reflection=said("This sheet is not there any more."))
    now = sheet.reflection
    most = max((answered(q.id, sheet.counts) for q in sheet.questions), default=0)
    tx.save(replace(now, returned=(now.returned if now.returned is not None else most) + number))
    summed = {key: sheet.counts.get(key, 0) + counts.get(key, 0) for key in {*sheet.counts, *counts}}
    put_counts(tx, sheet.questions, summed)


def put_counts(tx: Transaction, questions: Sequence[ReflectionQuestion], counts: Counts) -> None:
    """Save how many gave each answer, in the order of the sheet."""
    there = {(c.question_id, c.answer): c for c in tx.all(ReflectionCount, question_id=[q.id for q in questions])}
    for question in questions:
        for answer in ANSWERS[question.kind]:
            number, old = counts.get((question.id, answer), 0), there.get((question.id, answer))
            if old is not None:
                tx.save(replace(old, number=number))
            elif number:
                tx.save(ReflectionCount(question_id=question.id, answer=answer, number=number))


def save_remark(office: Office, remark: ReflectionRemark) -> ReflectionRemark:
    """Add something said in own words, or reword it.

    Raises:
        Refused: it says nothing.
    """
    check(remark)
    with office.store.transaction("edit a remark of the reflection") as tx:
        return tx.save(replace(remark, text=remark.text.strip()))


def remove_remark(office: Office, remark: ReflectionRemark) -> None:
    """Leave a remark out."""
    with office.store.transaction("leave out a remark of the reflection") as tx:
        tx.remove(remark)


# -- what came of it -------------------------------------------------------------------------------------------------


def results(office: Office, period: Period) -> list[Result]:
    """Return what the sheets of a year brought, users’ first, with the year before’s numbers beside them."""
    with office.store.read() as snapshot:
        return of_period(every_result(snapshot), period)


def every_result(snapshot: Snapshot) -> tuple[Result, ...]:
    """Return what each sheet of every year brought, the earliest first."""
    latest: dict[Asked, Result] = {}
    out = []
    for sheet in sorted(_sheets(snapshot), key=lambda s: s.reflection.last):
        told = [(r.question_id, r.text) for r in sheet.remarks]
        before = latest.get(sheet.reflection.asked)
        made = result_of(sheet.reflection, sheet.questions, sheet.counts, told, before)
        out.append(made)
        latest[sheet.reflection.asked] = made
    return tuple(out)
