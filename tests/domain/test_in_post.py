"""Who was in post, joined and left, told from histories of any kind and counted again a day at a time."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.group import Group
from cpp_desktop.domain.people import Membership, Mode, Person, RestingSpell, Status, membership_on, status_on
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_counts import membership
from cpp_desktop.domain.return_figures import ReturnRecords

DAY_NONE = date(2024, 2, 20)  # near a leap day
SPAN = 40
IN_POST = {Status.ACTIVE, Status.RESTING, Status.CORRESPONDING}

# A stay as numbers of days; None is open. Ends may lie before and after the days that are looked at.
stays = st.tuples(st.none() | st.integers(-5, SPAN), st.none() | st.integers(0, SPAN + 5)).filter(
    lambda ends: ends[0] is None or ends[1] is None or ends[0] <= ends[1]
)
histories = st.lists(st.tuples(st.lists(stays, max_size=5), st.lists(stays, max_size=2), st.booleans()), max_size=5)


def on(number: int | None) -> date | None:
    return None if number is None else DAY_NONE + timedelta(days=number)


def is_there(spans: list[tuple[int | None, int | None]], day: int) -> bool:
    """The oracle's whole knowledge: each stay ticks off its days, first and last included."""
    return any(day in range(-99 if a is None else a, (99 if b is None else b) + 1) for a, b in spans)


def told(spans: list[tuple[int | None, int | None]], who: str, *, corresponds: bool) -> list[Membership]:
    mode = Mode.CORRESPONDING if corresponds else Mode.ATTENDING
    return [Membership(person_id=who, joined=on(a), left=on(b), mode=mode) for a, b in spans]


@given(histories)
def test_in_post_on_a_day_is_being_ticked_off_on_it(people) -> None:
    for number, (spans, rests, corresponds) in enumerate(people):
        person = Person(id=str(number), name="Somebody")
        own = told(spans, person.id, corresponds=corresponds)
        resting = [RestingSpell(person_id=person.id, first=on(a or 0), last=on(b)) for a, b in rests if (a or 0) >= 0]
        kept = [(a or 0, b) for a, b in rests if (a or 0) >= 0]
        for day in range(-3, SPAN + 4):
            status = status_on(person, own, resting, on(day))
            assert (status in IN_POST) == is_there(spans, day) == (membership_on(own, on(day)) is not None)
            assert (status is Status.RESTING) == (is_there(spans, day) and is_there(kept, day))


@given(histories, st.integers(0, SPAN), st.integers(0, SPAN))
def test_the_movement_of_a_period_is_counted_day_by_day(people, one: int, other: int) -> None:
    first, last = sorted((one, other))
    memberships = [m for n, (spans, _, c) in enumerate(people) for m in told(spans, str(n), corresponds=c)]
    records = ReturnRecords(group=Group(name="A Group"), memberships=tuple(memberships))
    values, _ = membership(records, Period(on(first), on(last)))
    found = {code.removeprefix("membership."): figure.value for code, figure in values.items()}
    everybody = [spans for spans, _, _ in people]
    days = range(first, last + 1)
    assert found == {
        "at_start": sum(is_there(s, first - 1) and is_there(s, first) for s in everybody),
        "joined": sum(is_there(s, d) and not is_there(s, d - 1) for s in everybody for d in days),
        "left": sum(is_there(s, d) and not is_there(s, d + 1) for s in everybody for d in days),
        "at_end": sum(is_there(s, last) and is_there(s, last + 1) for s in everybody),
        "served": sum(any(is_there(s, d) for d in days) for s in everybody),
    }
    assert found["at_start"] + found["joined"] - found["left"] == found["at_end"]
