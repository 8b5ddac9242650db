from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.duplicates import KnownApart, Pair, Reason, likely_pairs, numbers_of
from cpp_desktop.domain.people import Person
from tests.builders import a_person


def named(*names: str) -> list[Person]:
    return [Person(name=name) for name in names]


def why(one: Person, other: Person) -> tuple[Reason, ...]:
    found = likely_pairs([one, other])
    return found[0].reasons if found else ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Siân Pritchard", "SIAN  PRITCHARD"),
        ("Ash, Ann", "Ann Ash"),
        ("Ash Ann", "Ann Ash"),
        ("Mrs Ann Ash MBE", "Ann Ash"),
        ("Dr. A. Ash", "A Ash"),
        ("AM Ash", "A. M. Ash"),
        ("Anne-Marie O’Dell", "Anne Marie O'Dell"),
        ("Łukasz Søby", "Lukasz Soby"),
        ("Ash, Ann, OBE", "Ann Ash"),
        ("李 梅", "李梅"),
        ("☂", "☂"),
    ],
)
def test_one_name_is_known_however_it_is_written(one: str, other: str) -> None:
    assert why(*named(one, other)) == (Reason.SAME_NAME,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Liz Ash", "Elizabeth Ash"),
        ("Liz Ash", "Beth Ash"),
        ("A. Ash", "Ann Ash"),
        ("W Ash", "Bill Ash"),
        ("Ann Mary Ash", "Ann Ash"),
        ("A. M. Ash", "Ann Mary Ash"),
        ("Tamsin Hollowell", "Tamsin Holowell"),
        ("Tamsin Hollowell", "Tamsin Hollowlel"),
        ("Tamsin Hollowell", "Tasmin Hollowell"),
        ("Tamsin Hollowell", "Tamsin Hollewell"),
        ("Bill Hollowell", "William Hollwell"),
        ("John Ash", "John Ash Jnr"),
    ],
)
def test_a_name_may_be_another_form_of_one(one: str, other: str) -> None:
    assert why(*named(one, other)) == (Reason.SIMILAR_NAME,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Ash", "Ann Ask"),
        ("Ann Ash", "Mary Ash"),
        ("B. Ash", "Ann Ash"),
        ("Ann Mary Ash", "Ann Jane Ash"),
        ("Tamsin Hollowell", "Marek Holowell"),
        ("John Ash Jr", "John Ash Snr"),
        ("Member 100001", "Member 100002"),
        ("Ann", "Ann Ash"),
        ("☂", "☃"),
    ],
)
def test_different_names_are_left_alone(one: str, other: str) -> None:
    assert why(*named(one, other)) == ()


def test_what_somebody_is_known_as_is_a_name_too() -> None:
    bunny = Person(name="Persephone Ash", known_as="Bunny")
    assert why(bunny, Person(name="Bunny Ash")) == (Reason.SAME_NAME,)
    assert why(replace(bunny, known_as="Bunny Ashe"), Person(name="Bunny Ashe")) == (Reason.SAME_NAME,)


def test_an_email_is_compared_without_case() -> None:
    one, other = a_person(name="T. H.", email="Tamsin@Meadow.example "), a_person(name="Hollowell household")
    assert why(one, other) == (Reason.SAME_EMAIL,)


@pytest.mark.parametrize("written", ["+44 1632 960118", "(01632) 960118", "0044 (0)1632 960 118", "44 1632 960118"])
def test_one_number_is_known_however_it_is_written(written: str) -> None:
    assert numbers_of(Person(name="A", telephone=written)) == {"01632960118"}
    father = Person(name="Bryn Ash", telephone="01632 960118 or 07700 900123")
    son = Person(name="Ian Ash", mobile=written)
    found = likely_pairs([father, son])
    assert [pair.reasons for pair in found] == [(Reason.SAME_TELEPHONE,)]
    assert found[0].is_weak


def test_a_shared_landline_comes_after_everything_else() -> None:
    father, son = (Person(name=f"{name} Ash", telephone="01632 960118") for name in ("Bryn", "Ian"))
    again, short = Person(name="Ash, Ian", telephone="+441632960118"), Person(name="I. Ash")
    found = likely_pairs([father, son, again, short])
    assert {found[0].one, found[0].other} == {son, again}
    assert [pair.is_weak for pair in found] == [False, False, False, True, True]


def test_an_offices_number_makes_nobody_one_person() -> None:
    staff = [Person(name=f"{name} Ash", telephone="01632 960118") for name in ("Bryn", "Ian", "Odile", "Noor", "Marek")]
    assert likely_pairs(staff) == []
    assert [pair.reasons for pair in likely_pairs([*staff, replace(staff[0], id="again")])] == [
        (Reason.SAME_NAME, Reason.SAME_TELEPHONE)
    ]


def test_people_told_apart_are_not_asked_about_again() -> None:
    one, other = named("Ann Ash", "Ann Ash")
    assert likely_pairs([one, other], [KnownApart(person_id=other.id, other_id=one.id)]) == []


def test_the_erased_and_two_who_have_died_are_left_alone() -> None:
    one, other = named("Ann Ash", "Ann Ash")
    gone = replace(one, died_on=date(2026, 1, 9))
    assert len(likely_pairs([gone, other])) == 1
    assert likely_pairs([gone, replace(other, died_on=date(2026, 1, 9))]) == []
    assert likely_pairs([replace(one, erased_on=date(2026, 1, 9)), other]) == []


def test_thousands_of_one_name_are_asked_about_one_after_the_other() -> None:
    for name in ("Ann Ash", "A. Ash"):
        assert 0 < len(likely_pairs(named(*[name] * 2000))) < 4000


FORENAMES = ("Elizabeth", "William", "Siân", "Margaret", "Oluwaseun", "Noor")
SURNAMES = ("Hollowell", "Ash", "O’Dell", "Wetherby-Ford", "Pritchard")
VARIANTS = (
    lambda f, s: f"{s}, {f}",
    lambda f, s: f"{f[0]}. {s}",
    lambda f, s: f"{f} {s}".upper(),
    lambda f, s: f"Dr {f} {s} OBE",
    lambda f, s: f"{f} J {s}",
    lambda f, s: f"{ {'Elizabeth': 'Liz', 'William': 'Bill', 'Margaret': 'Peggy'}.get(f, f)} {s}",
    lambda f, s: f"{f} {s[:2]}{s[3]}{s[2]}{s[4:]}" if len(s) > 6 else f"{f} {s}",
)


@st.composite
def registers(draw: st.DrawFn) -> tuple[list[Person], set[frozenset[str]]]:
    """People of any names, some of them twice in another writing; the ids of those pairs."""
    names = st.tuples(st.sampled_from(FORENAMES), st.sampled_from(SURNAMES))
    people, planted = [], set()
    for n, (forename, surname) in enumerate(draw(st.lists(names, max_size=8))):
        first = Person(id=f"p{n}", name=f"{forename} {surname}", telephone=draw(st.sampled_from(("", "01632 960118"))))
        again = Person(id=f"q{n}", name=draw(st.sampled_from(VARIANTS))(forename, surname))
        people += [first, again]
        planted.add(frozenset((first.id, again.id)))
    others = [Person(id=f"x{n}", name=text) for n, text in enumerate(draw(st.lists(st.text(max_size=12), max_size=5)))]
    return [*people, *others], planted


def ids(pairs: list[Pair]) -> set[frozenset[str]]:
    return {frozenset((pair.one.id, pair.other.id)) for pair in pairs}


@given(registers(), st.randoms(use_true_random=False))
def test_every_planted_pair_is_found_in_whatever_order(register: tuple, random) -> None:
    people, planted = register
    found = likely_pairs(people)
    assert planted <= ids(found)
    assert len(ids(found)) == len(found)
    assert all(pair.one.id < pair.other.id and pair.reasons for pair in found)
    shuffled = random.sample(people, len(people))
    assert likely_pairs(shuffled) == found


@given(registers())
def test_no_key_hides_a_pair_that_two_alone_would_make(register: tuple) -> None:
    people, _ = register
    alone = {frozenset((a.id, b.id)) for a in people for b in people if a.id < b.id and likely_pairs([b, a])}
    by_number = {p.id for p in people if p.telephone}
    crowded = len(by_number) > 4
    assert {pair for pair in alone if not (crowded and pair <= by_number)} <= ids(likely_pairs(people))
