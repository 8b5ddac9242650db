"""The action log: what is open, who has it, by when, and what became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING

from cpp_desktop.domain.action_changes import meetings_since
from cpp_desktop.domain.action_owners import Meant, OwnerBook, meant
from cpp_desktop.domain.actions import CLOSING_STATES, OPEN_STATES, Action, DueRevision, due_on, raised_on
from cpp_desktop.domain.attendance import MemberBook
from cpp_desktop.domain.meetings import COUNTED_TYPES, TOOK_PLACE, Meeting
from cpp_desktop.domain.people import RestingSpell
from cpp_desktop.services.action_owners import Secrets, owner_book, owner_words
from cpp_desktop.services.office import Office

if TYPE_CHECKING:
    from cpp_desktop.storage.transaction import Snapshot

_AT_A_TIME = 250
_FIRST = 250
"""How many actions of a large log are read at once, and how many are to be seen at once."""


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action as it stands on a day. `due` is the date in force; `paused` while all its owners rest.

    `owner` is empty where nobody has it, or nobody who is alive; `living` are the ids of those who have it, `meant`
    those whom its owner means that day, an office or everyone included, and `in_office` names whoever holds it. What
    only somebody who has died had `waits_to_be_reassigned`: nobody is named or chased until somebody else is chosen.
    `confidential` ones stay out of every paper. `meetings` and `waiting_meetings` count those held since it was
    raised, and since it began to wait for somebody else.
    """

    action: Action
    owner: str
    meeting: Meeting | None
    raised: date
    due: date | None
    revisions: tuple[DueRevision, ...]
    paused: bool
    days_late: int
    confidential: bool
    living: tuple[str, ...] = ()
    waits_to_be_reassigned: bool = False
    meant: Meant = field(default_factory=Meant)
    in_office: str = ""
    meetings: int = 0
    waiting_meetings: int = 0

    @property
    def id(self) -> str:
        """The action's id."""
        return self.action.id

    @property
    def is_open(self) -> bool:
        """Say whether it still wants doing."""
        return self.action.state not in CLOSING_STATES

    @property
    def is_waiting(self) -> bool:
        """Say whether it waits for somebody else."""
        return self.is_open and bool(self.action.waiting_for)

    @property
    def wants_a_word(self) -> bool:
        """Say whether its date has passed, it is paused, or nobody has it."""
        return self.is_open and (self.days_late > 0 or self.paused or not self.owner)

    @property
    def origin(self) -> str:
        """Where it comes from: its reference, else the minute it was agreed in."""
        return self.action.reference or (f"minute {self.action.minute_number}" if self.action.minute_number else "")


def log(office: Office, as_at: date | None = None, *, still_open: bool = False) -> list[ActionLine]:
    """Return actions as they stand on a day (today if None): the most pressing first, closed ones last.

    With `still_open` only those that want doing are read.
    """
    day = as_at or office.today()
    with office.store.read() as snapshot:
        found = snapshot.all(Action, state=list(OPEN_STATES)) if still_open else snapshot.all(Action)
        return sorted(_lines(snapshot, found, day), key=pressing)


def line(office: Office, action_id: str) -> ActionLine | None:
    """Return one action as it stands today, or None where there is none."""
    with office.store.read() as snapshot:
        return next(iter(_lines(snapshot, snapshot.all(Action, id=action_id), office.today())), None)


def is_long(office: Office) -> bool:
    """Say whether the log is so long that it is better read a part at a time."""
    with office.store.read() as snapshot:
        return snapshot.exceeds(Action, _AT_A_TIME)


def soonest(office: Office, also: str | None = None) -> list[ActionLine]:
    """Return the open actions that are due soonest, with which a long log begins, and one more by its id."""
    with office.store.read() as snapshot:
        found = [a for state in OPEN_STATES for a in snapshot.soonest(Action, "due", _FIRST, state=state)]
        found += snapshot.all(Action, id=also) if also and also not in {a.id for a in found} else []
        return sorted(_lines(snapshot, found, office.today()), key=pressing)


def reading(office: Office) -> Generator[int, None, list[list[ActionLine]]]:
    """Read today's log a part at a time; yields how many are read, and returns it in order, in parts too.

    Between two parts other things can be done. What is saved meanwhile may or may not be in it.
    """
    parts: list[list[ActionLine]] = []
    owned: dict[tuple[str, tuple[str, ...]], Action] = {}  # one action for each way in which an owner is written
    desk: _Desk | None = None
    place, count, read = 0, _AT_A_TIME, 0
    while count == _AT_A_TIME:
        with office.store.read() as snapshot:  # one look from part to part could hold up a save
            some, place = snapshot.some(Action, place, _AT_A_TIME)
            known = len(owned)
            owned.update({(action.owner, action.owner_ids): action for action in some})
            if desk is None or len(owned) > known:
                desk = _desk(snapshot, list(owned.values()), office.today())
            desk.revise(snapshot.all(DueRevision, action_id=[action.id for action in some]))
        count = len(some)
        read += count
        parts.append(sorted(map(desk.line, some), key=pressing))  # in short lists, so that sorting all is merging
        yield read
    found: list[list[ActionLine]] = []
    in_order = merge(*parts, key=pressing)
    while some_lines := list(islice(in_order, _AT_A_TIME)):
        found.append(some_lines)
        yield read
    return found


def _lines(snapshot: Snapshot, actions: Sequence[Action], day: date) -> list[ActionLine]:
    desk = _desk(snapshot, actions, day)
    few = {"action_id": [action.id for action in actions]} if len(actions) <= _AT_A_TIME else {}
    desk.revise(snapshot.all(DueRevision, **few))
    return list(map(desk.line, actions))


def _desk(snapshot: Snapshot, actions: Sequence[Action], day: date) -> _Desk:
    return _Desk(
        day,
        {meeting.id: meeting for meeting in snapshot.all(Meeting)},
        owner_book(snapshot, actions, day),
        MemberBook.of((), snapshot.all(RestingSpell)),
        Secrets.read(snapshot),
    )


@dataclass(frozen=True, slots=True)
class _Owned:
    """What is said of whoever has an action, the same for all that are written alike."""

    owner: str
    living: tuple[str, ...]
    who: Meant
    office: str
    rests: bool
    waits: bool


class _Desk:
    """What is looked up for every action on one day."""

    def __init__(
        self, day: date, meetings: dict[str, Meeting], book: OwnerBook, rests: MemberBook, secrets: Secrets
    ) -> None:
        self._day, self._meetings, self._book, self._rests, self._secrets = day, meetings, book, rests, secrets
        self._revisions: dict[str, list[DueRevision]] = defaultdict(list)
        self._known: dict[tuple[str, tuple[str, ...], bool], _Owned] = {}
        counted = (m for m in meetings.values() if m.state in TOOK_PLACE and m.type in COUNTED_TYPES and m.date <= day)
        self._held = sorted(m.date for m in counted)

    def revise(self, revisions: Iterable[DueRevision]) -> None:
        """Take up the later dates that were agreed, in place of those known before."""
        self._revisions.clear()
        for revision in revisions:
            self._revisions[revision.action_id].append(revision)

    def line(self, action: Action) -> ActionLine:
        """Return an action as it stands."""
        day, meeting = self._day, self._meetings.get(action.meeting_id or "")
        held = meeting.date if meeting else None
        is_open = action.state not in CLOSING_STATES
        revisions = self._revisions.get(action.id, ())
        due = due_on(action, revisions, held, day)
        owned = self._owned(action, is_open=is_open)
        late = (day - due).days if due and is_open and not (owned.rests or owned.waits) else 0
        raised = raised_on(action, held)
        return ActionLine(
            action, owned.owner, meeting, raised, due, tuple(sorted(revisions, key=lambda r: r.position)),
            owned.rests, max(late, 0), self._secrets.hold(action), owned.living, owned.waits, owned.who, owned.office,
            meetings_since(raised, self._held) if is_open else 0,
            meetings_since(action.waiting_since or raised, self._held) if is_open and action.waiting_for else 0,
        )  # fmt: skip

    def _owned(self, action: Action, *, is_open: bool) -> _Owned:
        key = action.owner, action.owner_ids, is_open
        found = self._known.get(key)
        if found is None:
            book = self._book
            living = tuple(i for i in action.owner_ids if book.lives(i))
            who = meant(action, book) if is_open else Meant(living)
            owner = owner_words(action, book.people, living_only=is_open, dead=book.dead)
            waits = is_open and not owner and bool(owner_words(action, book.people))
            rests = is_open and self._all_rest(who)
            found = self._known[key] = _Owned(owner, living, who, self._in_office(who), rests, waits)
        return found

    def _all_rest(self, who: Meant) -> bool:
        if not who.people or who.others or who.members:
            return False
        return all(self._rests.rests_on(i, self._day) for i in who.people)

    def _in_office(self, who: Meant) -> str:
        """Name those who hold the offices that an action was given to."""
        held = (i for title in who.offices for i in self._book.holders.get(title, ()))
        return ", ".join(dict.fromkeys(self._book.people[i].name for i in held if self._book.lives(i)))


def pressing(line: ActionLine) -> tuple[bool, bool, int, int, int, str, str, str]:
    """Return what puts open actions by date, paused ones behind them, then closed ones, the last closed first.

    Those of one day stand as they were raised, then by reference (A9 before A10) and words: ids are drawn by chance.
    """
    seen = len(line.origin), line.origin, line.action.text, line.id
    if line.is_open:
        return False, line.paused, (line.due or date.max).toordinal(), line.raised.toordinal(), *seen
    ended = line.action.closed or line.raised
    return True, False, -ended.toordinal(), -line.raised.toordinal(), *seen
