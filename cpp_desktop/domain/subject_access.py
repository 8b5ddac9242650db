"""Everything held about one person, as it is given to them: other people in it marked, or left out.

The answer is due within one calendar month of the day it was asked for (UK GDPR article 12; ICO, right of access).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeAlias

from dateutil.relativedelta import relativedelta

from cpp_desktop.domain.language import said
from cpp_desktop.domain.papers import SIZES, Masthead
from cpp_desktop.domain.third_parties import Passage, Piece
from cpp_desktop.domain.working_days import is_working_day

Plain: TypeAlias = str | int | list[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One field of a record. `words` are empty where nothing was recorded.

    `value` is what JSON has instead of the words: a date, a number, the word of a list.
    """

    field: str
    label: str
    words: Passage = ()
    value: Plain = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRecord:
    """One record, or one text in it. `sure` says whether it can only mean the person."""

    id: str
    kind: str
    title: Passage = ()
    fields: tuple[Held, ...] = ()
    confidential: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Records of one kind, with what they are held for."""

    code: str
    title: str
    purpose: str
    records: tuple[HeldRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldChange:
    """One change in the log: when, by whom, of what, what it was and what it became. `at` is local time."""

    id: str
    at: datetime
    who: Passage
    what: Passage
    old: Passage = ()
    new: Passage = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThirdParty:
    """Somebody else who is named. `id` is of the register, else what was written; `times` counts the mentions.

    `sure` is False where every mention may be something else: initials, a single name, a body that sent a visitor.
    """

    id: str
    name: str
    times: int
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectAccess:
    """Everything held about one person. In the copy to hand over, `redacted`, nobody else is named.

    `made` is the day it was drawn up; `answer_by` the last day to give it; `size` the type size the person reads.
    """

    masthead: Masthead
    group_id: str
    data_controller: str
    person_id: str
    name: str
    asked: date
    answer_by: date
    made: date
    parts: tuple[Part, ...]
    changes: tuple[HeldChange, ...] = ()
    others: tuple[ThirdParty, ...] = ()
    redacted: bool = False
    size: int = SIZES[0]

    @property
    def passages(self) -> Iterator[Passage]:
        """Every text in it."""
        for part in self.parts:
            for record in part.records:
                yield record.title
                yield from (held.words for held in record.fields)
        for change in self.changes:
            yield from (change.who, change.what, change.old, change.new)


def answer_by(asked: date) -> date:
    """Return the last day to answer: a calendar month on, or the next working day where that is none.

    Where the month has no such day it is the month's last.
    """
    day: date = asked + relativedelta(months=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def names_others(passage: Passage) -> bool:
    """Say whether a text names somebody else."""
    return any(piece.other for piece in passage)


def counted_others(access: SubjectAccess, names: dict[str, str]) -> tuple[ThirdParty, ...]:
    """Return who else is named, those that are sure and come up often first; `names` of the register by id."""
    times: Counter[str] = Counter()
    sure = set()
    for passage in access.passages:
        for piece in passage:
            if piece.other:
                times[piece.other] += 1
                if piece.sure:
                    sure.add(piece.other)
    found = [ThirdParty(id=i, name=names.get(i, i), times=n, sure=i in sure) for i, n in times.items()]
    return tuple(sorted(found, key=lambda one: (not one.sure, -one.times, one.name)))


def redacted(access: SubjectAccess, leave: Collection[str] = ()) -> SubjectAccess:
    """Return the copy to hand over: nobody else is named in it but those to `leave`, by their ids."""

    def without(passage: Passage) -> Passage:
        return tuple(_left_out(p) if p.other and p.other not in leave else Piece(p.text) for p in passage)

    def record(one: HeldRecord) -> HeldRecord:
        fields = tuple(replace(held, words=without(held.words)) for held in one.fields)
        somebody_elses = one.kind in ("Person", "draft") and access.person_id not in one.id
        return replace(one, id="" if somebody_elses else one.id, title=without(one.title), fields=fields)

    parts = tuple(replace(part, records=tuple(map(record, part.records))) for part in access.parts)
    changes = tuple(
        replace(c, who=without(c.who), what=without(c.what), old=without(c.old), new=without(c.new))
        for c in access.changes
    )
    return replace(access, parts=parts, changes=changes, others=(), redacted=True)


def _left_out(piece: Piece) -> Piece:
    return Piece(said("[another person’s details]") if piece.is_detail else said("[another person]"))
