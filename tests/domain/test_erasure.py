from __future__ import annotations

import pytest

from cpp_desktop.domain.erasure import How, Names, marks

TAMSIN = Names.of(
    [
        {
            "name": "Tamsin  Hollowell",
            "known_as": "Tam",
            "email": "tamsin@meadow.example",
            "telephone": "01632 960 321, or +44 1632 960777",
        },
        {"name": "Tamsin Moor-Vale"},
    ]
)


def found(text, others=(), of=TAMSIN):
    return [(how, text[start:end]) for how, start, end in marks(of, {"TH2"}, others).found(text)]


@pytest.mark.parametrize(
    ("text", "how", "words"),
    [
        ("so tamsin\nHOLLOWELL’s view", How.NAME, "tamsin\nHOLLOWELL"),
        ("(Hollowell, Tamsin)", How.NAME, "Hollowell, Tamsin"),
        ("Tamsin Moor-Vale agreed", How.NAME, "Tamsin Moor-Vale"),
        ("Mrs. Hollowell", How.SHORT, "Mrs. Hollowell"),
        ("by T Hollowell", How.SHORT, "T Hollowell"),
        ("write to Tamsin@Meadow.example.", How.EMAIL, "Tamsin@Meadow.example"),
        ("ring (01632) 960-321", How.TELEPHONE, "(01632) 960-321"),
        ("ring +44 (0)1632 960 321", How.TELEPHONE, "+44 (0)1632 960 321"),
        ("ring 01632960777", How.TELEPHONE, "01632960777"),
        ("Tam will ask", How.KNOWN_AS, "Tam"),
        ("TH, SP", How.INITIALS, "TH"),
        ("TH2 to ask", How.INITIALS, "TH2"),
        ("ask Tamsin", How.PART, "Tamsin"),
        ("the Vale road", How.PART, "Vale"),
    ],
)
def test_every_way_of_naming_somebody_is_found(text, how, words):
    assert found(text) == [(how, words)]


@pytest.mark.parametrize(
    "text",
    ["", "THE tamarind", "tam, th", "a tamsin rose", "1101632960321", "atamsin@meadow.example", "Hollowells", "TH3"],
)
def test_what_only_looks_like_it_is_not(text):
    assert found(text) == []


def test_only_what_goes_is_replaced_and_the_rest_stays_to_the_letter():
    text = "Tamsin Hollowell (TH)  rang 01632 960321;\ttamsin@meadow.example. Tamsin left."
    told = marks(TAMSIN, (), ()).without(text, lambda how: how not in (How.INITIALS, How.PART))
    assert told == "[name removed] (TH)  rang [removed];\t[removed]. Tamsin left."


def test_a_name_that_is_kept_is_not_cut_into():
    told = marks(TAMSIN, (), ()).without("Tamsin Hollowell and Tamsin", lambda how: how is How.PART)
    assert told == "Tamsin Hollowell and [name removed]"


def test_what_somebody_else_shares_is_never_sure_but_where_the_record_is_theirs():
    namesake = Names.of([{"name": "tamsin hollowell", "email": "TAMSIN@meadow.example"}])
    alone, two = marks(TAMSIN, (), ()), marks(TAMSIN, (), [namesake])
    assert [how for how in How if alone.is_sure(how, linked=False)] == [
        How.NAME, How.SHORT, How.EMAIL, How.TELEPHONE, How.KNOWN_AS, How.CLAIM,
    ]  # fmt: skip
    assert [how for how in How if two.is_sure(how, linked=False)] == [How.TELEPHONE, How.KNOWN_AS, How.CLAIM]
    assert all(two.is_sure(how, linked=True) for how in How)


def test_somebody_without_a_name_is_named_nowhere():
    assert marks(Names.of([{"name": ""}]), (), ()) is None


@pytest.mark.parametrize("name", ["Wren", "O’Brien (Ann) [x]", "Siân Ŵyn", "李 娜", ".*", "a\\b"])
def test_any_name_is_taken_as_it_is_written(name):
    of = Names.of([{"name": name}])
    assert (How.NAME, name) in found(f"so {name} said", of=of)
