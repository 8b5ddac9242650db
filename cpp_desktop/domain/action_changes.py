"""What may be done with actions: numbered once for ever, split, merged, and how long they have waited."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cpp_desktop.domain.actions import CLOSING_STATES, Action, ActionState
from cpp_desktop.domain.errors import Refused

_NUMBER = re.compile(r"A[- ]?(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Share:
    """One part of an action that is split: what, who, and by when."""

    text: str
    owner: str = ""
    owner_ids: tuple[str, ...] = ()
    due: date | None = None


def next_references(taken: Iterable[str]) -> Iterator[str]:
    """Give A8, A9 and so on, on from the highest of those `taken`; what is numbered otherwise is left alone."""
    highest = max((int(found[1]) for one in taken if (found := _NUMBER.fullmatch(one.strip()))), default=0)
    while True:
        highest += 1
        yield f"A{highest}"


def with_references(actions: Iterable[Action], taken: Iterable[str]) -> list[Action]:
    """Return actions with a reference each; one that has its own keeps it."""
    numbers = next_references(taken)
    return [action if action.reference.strip() else replace(action, reference=next(numbers)) for action in actions]


def split(action: Action, shares: Sequence[Share], day: date) -> list[Action]:
    """Return an action as its first share, then a new one for each other, raised on `day` and from the same minute.

    The first keeps its reference and its date: a later one is agreed as a new date.

    Raises:
        Refused: it is closed, there are fewer than two shares, or one says nothing.
    """
    _refuse_closed(action)
    if len(shares) < 2:
        raise Refused(shares="Split it into two or more; one alone is the action itself.")
    if any(not share.text.strip() for share in shares):
        raise Refused(shares="Say of each part what is to be done.")
    own, *others = shares
    kept = replace(action, text=own.text.strip(), owner=own.owner, owner_ids=own.owner_ids)
    return [kept, *(_split_off(action, share, day) for share in others)]


def _split_off(action: Action, share: Share, day: date) -> Action:
    return Action(
        raised=day, recorded=day, meeting_id=action.meeting_id, minute_id=action.minute_id,
        minute_number=action.minute_number, case_id=action.case_id, from_action_id=action.id,
        text=share.text.strip(), owner=share.owner, owner_ids=share.owner_ids, due=share.due,
    )  # fmt: skip


def merged(action: Action, kept: Action, reason: str, day: date) -> Action:
    """Return an action as it ends when it goes into another: no longer needed on its own.

    Raises:
        Refused: both are one, or one of them is closed.
    """
    if action.id == kept.id:
        raise Refused(kept="An action cannot be merged with itself. Choose another one.")
    _refuse_closed(action)
    _refuse_closed(kept)
    return replace(action, state=ActionState.NO_LONGER_NEEDED, closed=day, reason=reason, merged_into_id=kept.id)


def meetings_since(day: date, held: Sequence[date]) -> int:
    """Count the meetings held after a day, of all those `held` in order of time."""
    return len(held) - bisect_right(held, day)


def _refuse_closed(action: Action) -> None:
    if action.state in CLOSING_STATES:
        name = action.reference or "This action"
        raise Refused(action=f"{name} is closed. Open it again first.")


def owners_together(actions: Collection[Action]) -> tuple[str, tuple[str, ...]]:
    """Return the owners of several actions as one: words and ids, each once."""
    words = dict.fromkeys(action.owner for action in actions if action.owner.strip())
    ids = dict.fromkeys(i for action in actions for i in action.owner_ids)
    return ", ".join(words), tuple(ids)
