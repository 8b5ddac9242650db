"""Old minutes on their way in: the documents, what they were understood as, what was answered, what would change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cpp_desktop.domain.old_minutes import ReadMeeting, marks_in
from cpp_desktop.domain.progress import Progress
from cpp_desktop.domain.wording import clock, counted, long_date, short_date
from cpp_desktop.services import old_minutes
from cpp_desktop.services.office import Office
from cpp_desktop.services.old_minutes import Proposal
from cpp_desktop.services.old_minutes_rows import answer_key, day_of, place_words
from cpp_desktop.services.tables import Plan, Question, Result, Verdict

PARTS = ("questions", "meetings", "people", "items", "actions", "refused")


def _tr(words: str) -> str:
    return QCoreApplication.translate("OldMinutes", words)


@dataclass(frozen=True, slots=True)
class Understood:
    """One thing that was understood: in which part it stands, its words, where it is written, and what is asked."""

    id: str
    part: str
    title: str
    detail: str
    where: tuple[str, ...] = ()
    question: Question | None = None


@dataclass(slots=True)
class OldMinutesJob:
    """What was chosen and answered so far. `read`, `work_out` and `carry_out` are for a worker."""

    office: Office
    sources: list[Path]
    proposal: Proposal | None = None
    answers: dict[tuple[str, str], str] = field(default_factory=dict)
    join: bool = True
    plans: tuple[Plan, ...] = ()

    def read(self, progress: Progress) -> OldMinutesJob:
        """Read the documents and work out what they would change.

        Raises:
            Refused: not one of them can be read.
        """
        progress(0, 0, "")
        self.proposal = old_minutes.read(self.office, self.sources)
        return self.work_out(progress)

    def work_out(self, progress: Progress) -> OldMinutesJob:
        """Work out what would change with what was answered."""
        assert self.proposal is not None, "documents are read first"
        progress(0, 0, "")
        self.plans = old_minutes.plan(self.office, self.proposal, self.answers, join=self.join)
        return self

    def carry_out(self, progress: Progress) -> dict[str, Result]:
        """Back the file up, then save all of it in one step.

        Raises:
            StorageTrouble: no backup could be made, or the file cannot be written; nothing was brought in.
        """
        assert self.proposal is not None, "documents are read first"
        progress(0, 0, "")
        self.office.back_up()
        return old_minutes.bring_in(self.office, self.proposal, self.answers, join=self.join)

    def count(self, verdict: Verdict) -> int:
        """Return how many rows of all kinds would be added, changed, left or refused."""
        return sum(plan.count(verdict) for plan in self.plans)

    @property
    def joinable(self) -> int:
        """How many actions were minuted at an earlier meeting already."""
        return sum(plan.joinable for plan in self.plans)

    def _asked(self) -> dict[tuple[str, str], Question]:
        """What the documents leave open, then which actions may be one that an earlier meeting raised."""
        assert self.proposal is not None, "documents are read first"
        of_actions = (q for plan in self.plans for q in plan.questions if q.field == old_minutes.ROW)
        return {question.key: question for question in (*self.proposal.questions, *of_actions)}

    def stands(self, question: Question) -> str:
        """Return what stands for a question: the answer, else what is taken without one."""
        return self.answers.get(question.key, question.stands)

    def understood(self) -> list[Understood]:
        """Return everything there is to look at, part by part."""
        assert self.proposal is not None, "documents are read first"
        asked = self._asked()
        told = [
            *(
                Understood(f"q {n}", "questions", q.asked, self._stands_words(q), q.where, q)
                for n, q in enumerate(asked.values())
            ),
            *(self._meeting(meeting, asked) for meeting in self.proposal.meetings),
            *self._people(asked),
        ]
        for meeting in self.proposal.meetings:
            told += self._of(meeting, asked)
        told += [Understood(f"u {name}", "refused", name, why) for name, why in self.proposal.unread]
        for plan in self.plans:
            told += [
                Understood(f"r {plan.kind} {o.row}", "refused", o.title or plan.kind, o.why)
                for o in plan.outcomes
                if o.verdict is Verdict.REFUSED
            ]
        return told

    def _stands_words(self, question: Question) -> str:
        stands = self.stands(question)
        words = dict(question.choices).get(stands, stands) or _tr("nothing is taken")
        return words if question.key in self.answers else _tr("without an answer: {0}").format(words)

    def _meeting(self, meeting: ReadMeeting, asked: dict[tuple[str, str], Question]) -> Understood:
        day = day_of(meeting, self.answers)
        marks = Counter(mark.mark.value for mark in meeting.marks)
        parts = [
            meeting.type.value,
            clock(meeting.start) if meeting.start else "",
            meeting.venue,
            *(f"{word} {count}" for word, count in marks.items()),
            counted(len(meeting.items), _tr("item"), _tr("items")),
            counted(len(meeting.actions), _tr("action"), _tr("actions")),
        ]
        title = long_date(day) if day else _tr("A meeting without a day")
        question = asked.get(answer_key("date", meeting.source))
        return Understood(
            f"m {meeting.source}", "meetings", title, " · ".join(filter(None, parts)), (meeting.source,), question
        )

    def _people(self, asked: dict[tuple[str, str], Question]) -> Iterator[Understood]:
        assert self.proposal is not None, "documents are read first"
        marks: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        names: dict[tuple[str, str], str] = {}
        where: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for meeting, mark in marks_in(self.proposal.meetings):
            key = answer_key("name", mark.name)
            names.setdefault(key, mark.name)
            marks[key][mark.mark.value] += 1
            where[key][place_words(meeting, mark.place)] = None
        for key, name in names.items():
            person = self.proposal.known.person(name, self.answers)
            who = self.proposal.known.names.get(person, "") or _tr("not in the register, kept as written")
            if key in asked:
                who = self._stands_words(asked[key]) if not person else who
            times = ", ".join(f"{word} {count}" for word, count in marks[key].items())
            yield Understood(f"p {key[1]}", "people", name, f"{who} · {times}", tuple(where[key]), asked.get(key))

    def _of(self, meeting: ReadMeeting, asked: dict[tuple[str, str], Question]) -> Iterator[Understood]:
        day = day_of(meeting, self.answers)
        of = short_date(day) if day else meeting.source
        for item in meeting.items:
            words = " ".join(line.text.strip() for line in item.lines)
            at_item, heading = (place_words(meeting, item.place),), f"{item.number}. {item.title}"
            detail = " · ".join(filter(None, (of, item.lead, words[:160])))
            yield Understood(f"i {meeting.source} {item.number}", "items", heading, detail, at_item)
        for n, action in enumerate(meeting.actions):
            due = _tr("by {0}").format(short_date(action.due)) if action.due else ""
            detail = " · ".join(filter(None, (action.owner or _tr("nobody named"), due, action.state.value, of)))
            at = place_words(meeting, action.place)
            question = asked.get(answer_key("action", at))
            yield Understood(f"a {meeting.source} {n}", "actions", action.text, detail, (at,), question)
