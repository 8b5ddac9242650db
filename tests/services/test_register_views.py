"""What is looked for in the register: terms, needs, seats, a day, and filters kept by name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Category, Delivery, InformationFormat, Person, Role, RoleTitle
from cpp_desktop.domain.representation import Capacity, Seat
from cpp_desktop.services import people, register_views
from cpp_desktop.services.office import Office
from cpp_desktop.services.register_list import ListedPerson, reading
from cpp_desktop.services.register_views import VIEWS
from tests.builders import TODAY, a_membership, a_person

SOON = date(2026, 11, 12)


@pytest.fixture
def wren(office: Office) -> Person:
    person = a_person(name="Wren Ash")
    with office.store.transaction("fill") as tx:
        tx.save_all([person, a_membership(person)])
    return person


def line(office: Office, day: date = TODAY) -> ListedPerson:
    return read_on(office, day)[1][0]


def read_on(office: Office, day: date | None = None) -> tuple[list[int], list[ListedPerson]]:
    steps, read = reading(office, day), []
    while True:
        try:
            read.append(next(steps))
        except StopIteration as ended:
            return read, ended.value


def alike(listed: list[ListedPerson], lines: list[people.RegisterLine]) -> bool:
    """Whether a list shows the same people in the same order as the whole register, standing as they do there."""
    return [(p.id, p.name, p.initials, p.status, p.joined, p.roles, p.seats) for p in listed] == [
        (n.id, n.person.name, n.initials, n.status, n.membership and n.membership.joined, n.roles, n.seats)
        for n in lines
    ]


@pytest.mark.parametrize(
    ("term_end", "last", "ends"),
    [
        (SOON, None, True),
        (SOON + timedelta(days=1), None, False),
        (date(2026, 1, 1), None, True),  # over, and still held
        (SOON, TODAY, True),
        (SOON, TODAY - timedelta(days=1), False),
        (None, None, False),
    ],
)
def test_a_term_ends_within_six_months(office: Office, wren: Person, term_end, last, ends: bool) -> None:
    role = Role(person_id=wren.id, title=RoleTitle.CHAIR, first=date(2025, 1, 1), last=last, term_end=term_end)
    with office.store.transaction("fill") as tx:
        tx.save(role)
    assert register_views.ending_roles(line(office), TODAY) == ([role] if ends else [])
    assert VIEWS["terms"](line(office), TODAY) is ends


@pytest.mark.parametrize(
    ("reviewed", "due"), [(None, True), (date(2025, 5, 12), True), (date(2025, 5, 13), False), (TODAY, False)]
)
def test_needs_are_due_after_a_year(office: Office, wren: Person, reviewed: date | None, due: bool) -> None:
    people.change_several(office, [wren.id], needs_reviewed=reviewed)
    assert VIEWS["needs"](line(office), TODAY) is due


def test_nobody_asks_those_who_left_about_their_needs(office: Office) -> None:
    gone = a_person()
    with office.store.transaction("fill") as tx:
        tx.save_all([gone, a_membership(gone, left=TODAY - timedelta(days=1))])
    assert not VIEWS["needs"](line(office), TODAY)
    assert VIEWS["needs"](line(office, TODAY - timedelta(days=1)), TODAY)


def test_the_load_is_of_seats_held_that_day(office: Office, wren: Person) -> None:
    board = Seat(person_id=wren.id, body="Trust board", first=date(2026, 1, 1))
    over = Seat(person_id=wren.id, body="Lung site group", last=date(2026, 4, 30))
    with office.store.transaction("fill") as tx:
        tx.save_all([board, over])
    assert line(office).seats == (board,)
    assert line(office, date(2026, 1, 1)).seats == (board, over)
    assert VIEWS["load"](line(office), TODAY)


def test_the_register_read_a_little_at_a_time_is_the_register(office: Office) -> None:
    several = [a_person(name=f"Member {n % 300:03}") for n in range(600)]
    with office.store.transaction("fill") as tx:
        tx.save_all(several)
        for n, person in enumerate(several):
            tx.save(a_membership(person, joined=date(2026, 1, 1) + timedelta(days=n)))
    read, lines = read_on(office)
    assert read[:3] == [250, 500, 600]
    assert alike(lines, people.register(office))
    assert alike(read_on(office, date(2026, 2, 1))[1], people.register(office, date(2026, 2, 1)))


def test_a_small_register_is_read_in_one_go(office: Office, wren: Person) -> None:
    read, lines = read_on(office)
    assert read == []
    assert alike(lines, people.register(office))


def test_a_list_shows_how_somebody_is_reached_and_in_what_capacity(office: Office) -> None:
    reached = {"email": "wren@meadow.example", "telephone": "01632 960001", "mobile": "07700 900001"}
    wren = a_person(name="Wren Ash", initials="WAs", postcode="ZZ9 9ZZ", delivery=Delivery.POST, **reached)
    member = a_membership(wren, categories=(Category.CARER,), primary_category=None, area="Marlswick")
    with office.store.transaction("fill") as tx:
        tx.save_all([wren, member])
    shown = line(office)
    assert (shown.initials, shown.email, shown.telephones) == ("WAs", wren.email, "01632 960001, 07700 900001")
    assert (shown.postcode, shown.delivery, shown.information_format) == (
        wren.postcode, wren.delivery, wren.information_format,
    )  # fmt: skip
    assert shown.capacity == Capacity((Category.CARER,), Category.CARER, (), "Marlswick")


def test_who_was_erased_is_in_no_register(office: Office, wren: Person) -> None:
    with office.store.transaction("fill") as tx:
        tx.save(Person(name="", erased_on=TODAY))
    assert [one.person.name for one in people.register(office)] == ["Wren Ash"]
    assert alike(read_on(office)[1], people.register(office))


def test_a_page_takes_the_initials_of_the_register(office: Office, wren: Person) -> None:
    twin = a_person(name="Will Abbot")
    with office.store.transaction("fill") as tx:
        tx.save(twin)
    page = people.person_page(office, wren.id)
    assert page is not None
    assert page.line == next(one for one in people.register(office) if one.id == wren.id)
    assert page.line.initials == "WA2"
    assert people.person_page(office, wren.id, "WA2") == page


def test_several_people_are_changed_in_one_step(office: Office, wren: Person) -> None:
    ash = people.add_person(office, name="Ash Vole")
    ids = [wren.id, ash.id, "nobody"]
    assert people.change_several(office, ids, delivery=Delivery.POST) == 2
    assert people.change_several(office, ids, delivery=Delivery.POST) == 0
    assert people.change_several(office, ids, information_format=InformationFormat.AUDIO, needs_reviewed=TODAY) == 2
    assert {one.person.delivery for one in people.register(office)} == {Delivery.POST}
    assert office.store.undo() == "change several people"
    assert {one.person.needs_reviewed for one in people.register(office)} == {None}


def test_what_the_rule_of_one_refuses_changes_nobody(office: Office, wren: Person) -> None:
    ash = people.add_person(office, name="Ash Vole")
    with pytest.raises(Refused):
        people.change_several(office, [wren.id, ash.id], telephone="none at all")
    assert {one.person.telephone for one in people.register(office)} == {""}


def test_a_filter_is_kept_by_its_name_and_replaced_by_it(office: Office) -> None:
    register_views.keep_filter(office, "people", "Post ", {"words": "post"})
    kept = register_views.keep_filter(office, "people", "post", {"words": "hand"})
    register_views.keep_filter(office, "people", "Again", {})
    register_views.keep_filter(office, "actions", "Mine", {})
    assert [one.name for one in register_views.filters(office, "people")] == ["Again", "post"]
    assert register_views.conditions(kept) == {"words": "hand"}
    with pytest.raises(Refused):
        register_views.keep_filter(office, "people", " ", {})


@pytest.mark.parametrize("written", ["", "[]", "{", '"words"'])
def test_a_filter_of_another_making_keeps_nothing(office: Office, written: str) -> None:
    kept = register_views.SavedFilter(screen="people", name="Odd", conditions=written)
    assert register_views.conditions(kept) == {}
