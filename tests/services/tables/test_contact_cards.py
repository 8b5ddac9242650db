"""Contact cards as one more list of people: nobody lost, nobody merged unasked, and ours come back unchanged."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Membership, Person
from cpp_desktop.services import tables
from cpp_desktop.services.office import Office
from cpp_desktop.services.tables import Result, Verdict
from tests.services.tables.any_records import people as any_people
from tests.services.tables.test_round_trip import GENTLY, filled

REAL = sorted(Path("../shared/data/vcf").glob("*.vcf"))
BEGINS = re.compile(rb"^BEGIN:VCARD", re.MULTILINE | re.IGNORECASE)


@pytest.fixture
def bring_cards(office: Office, tmp_path: Path) -> Callable[..., Result]:
    def bring(*cards: str, answers=None) -> Result:
        path = tmp_path / "contacts.vcf"
        path.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards), encoding="utf-8")
        raw = tables.read_source("people", path)
        return tables.carry_out(office, tables.plan_import(office, "people", raw, answers=answers))

    return bring


def exported(office: Office, folder: Path, *, whole: bool = True) -> Path:
    return tables.export(office, "people", folder / "people.vcf", whole=whole).path


def planned(office: Office, path: Path) -> tables.Plan:
    return tables.plan_import(office, "people", tables.read_source("people", path))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_every_card_of_a_real_file_is_accounted_for(office, rows, path):
    cards = len(BEGINS.findall(path.read_bytes()))
    result = tables.carry_out(office, planned(office, path))
    nameless = {"John_Doe_ANDROID.vcf": 2}.get(path.name, 0)
    assert (result.read, result.added, len(result.refused)) == (cards, cards - nameless, nameless)
    assert {no.why.rpartition(" It begins")[0] for no in result.refused} <= {
        f"The card bears no name, only “{who}.doe@company.com”." for who in ("john", "jane")
    }
    assert len(rows("people")) == result.added
    again = tables.carry_out(office, planned(office, path))
    assert (again.unchanged, len(again.refused)) == (cards - nameless, nameless)


def test_a_card_fills_the_register_and_says_what_it_did_not_use(bring_cards, rows):
    result = bring_cards(
        "FN:Ann Ash\nNICKNAME:Annie\nEMAIL:ann@meadow.example\nTEL;TYPE=CELL:07700 900001\nTEL:01632 960001\n"
        "ADR:;;1 Lane;Meadow;;ME1 2AB;\nNOTE:one\\ntwo\nORG:Mill\nROLE:Chair\nCATEGORIES:Friends\nBDAY:1950-01-01"
    )
    assert result.unused_columns == ("employer or organisation", "occupation", "card categories", "birthday")
    (row,) = rows("people")
    assert [row[h] for h in ("name", "known_as", "email", "mobile", "telephone", "address", "postcode", "notes")] == [
        "Ann Ash", "Annie", "ann@meadow.example", "07700 900001", "01632 960001", "1 Lane, Meadow", "ME1 2AB",
        "one\ntwo",
    ]  # fmt: skip
    assert (row["categories"], row["roles"], row["nominating_body"]) == (None, None, None)


def test_an_impossible_number_refuses_its_card_alone(bring_cards):
    result = bring_cards("FN:Ann Ash\nTEL:ring me", "FN:Ben Teal")
    assert (result.added, [(no.row, no.column, no.why) for no in result.refused]) == (
        1, [(1, "telephone", "“ring me” is not a telephone number.")],
    )  # fmt: skip


def test_a_changed_card_changes_the_person_and_erases_nothing(office, bring_cards, rows):
    ann = Person(name="Ann Ash", notes="hers", email="ann@meadow.example")
    filled(office, [ann, Membership(person_id=ann.id, joined=date(2024, 1, 1), left=date(2025, 1, 1))])
    result = bring_cards(f"UID:urn:uuid:{ann.id}\nFN:Ann Ashdown\nTEL:01632 960001")
    assert (result.changed, result.read) == (1, 1)
    assert rows("people", "name", "telephone", "notes", "joined", "left") == [
        ("Ann Ashdown", "01632 960001", "hers", "2024-01-01", "2025-01-01")
    ]


def test_a_strange_id_is_no_id_of_ours(bring_cards, rows):
    bring_cards("UID:urn:uuid:8b574c60-fd7f-4e99-b584-c5db131ae687\nFN:Ann Ash")
    assert rows("people", "name") == [("Ann Ash",)]
    assert rows("people", "name_id") != [("8b574c60-fd7f-4e99-b584-c5db131ae687",)]


def test_a_card_gives_nobody_in_the_register_a_membership(office, bring_cards, rows):
    filled(office, [Person(name="Nurse Reed")])
    assert bring_cards("FN:Nurse Reed\nTEL:01632 960001").changed == 1
    assert rows("people", "telephone", "id") == [("01632 960001", None)]


def test_two_cards_of_one_name_are_never_one_person_silently(bring_cards, rows):
    same = "FN:Ann Ash\nTEL:01632 960001"
    result = bring_cards(same, same, "FN:Ann Ash\nTEL:01632 960002")
    assert (result.added, result.unchanged, len(result.refused)) == (1, 1, 1)
    assert result.refused[0].why == "Card 1 bears this name, with the same e-mail address or none; it stands."
    assert rows("people", "telephone") == [("01632 960001",)]


def test_an_address_tells_two_of_one_name_apart(bring_cards, rows):
    assert bring_cards("FN:Ann Ash\nEMAIL:a@meadow.example", "FN:Ann Ash\nEMAIL:b@meadow.example").added == 2
    assert rows("people", "email") == [("a@meadow.example",), ("b@meadow.example",)]


def test_of_two_cards_the_second_can_be_said_to_be_somebody_new(office, bring_cards, rows):
    ann = Person(name="Ann Ash", email="ann@meadow.example")
    filled(office, [ann])
    cards = ("FN:Ann Ash\nTEL:01632 960001", "FN:Ann Ash\nTEL:01632 960002")
    assert [no.choices[0][0] for no in bring_cards(*cards).refused] == [ann.id]
    result = bring_cards(*cards, answers={1: ann.id, 2: "new"})
    assert (result.added, result.unchanged, result.refused) == (1, 1, ())


def test_only_those_alive_go_out_unless_all_are_asked_for(office, tmp_path):
    ann, ben = Person(name="Ann Ash"), Person(name="Ben Teal", died_on=date(2025, 1, 1))
    spells = [Membership(person_id=p.id, joined=date(n, 1, 1)) for p in (ann, ben) for n in (2020, 2022)]
    filled(office, [ann, ben, *spells])
    made = tables.export(office, "people", tmp_path / "people.vcf")
    assert (made.rows, made.sentence) == (1, "Left out: 1 row of somebody who has died.")
    assert b"Ben" not in made.path.read_bytes()
    assert tables.export(office, "people", made.path, whole=True).rows == 2
    with pytest.raises(Refused, match="Contact cards"):
        tables.export(office, "actions", tmp_path / "actions.vcf")


@GENTLY
@given(records=any_people())
def test_our_cards_change_nothing_when_they_come_back(new_office, tmp_path_factory, records):
    office = new_office()
    filled(office, records)
    plan = planned(office, exported(office, tmp_path_factory.mktemp("out")))
    assert plan.saves == plan.removes == (), plan.outcomes
    assert [o.verdict for o in plan.outcomes] == [Verdict.UNCHANGED]


@GENTLY
@given(records=any_people())
def test_our_cards_take_people_to_another_file(new_office, tmp_path_factory, records):
    first, second = new_office(), new_office()
    filled(first, records)
    plan = planned(second, exported(first, tmp_path_factory.mktemp("out")))
    headings = ("name", "known_as", "email", "telephone", "mobile", "address", "postcode", "notes")
    tables.carry_out(second, plan)
    found = [tuple(row[h] for h in headings) for row in tables.list_rows(second, "people", whole=True).rows]
    wanted = {tuple(row[h] for h in headings) for row in tables.list_rows(first, "people", whole=True).rows}
    assert (set(found), len(found)) == (wanted, 1)


@pytest.mark.timed
def test_five_thousand_cards_take_seconds(office, tmp_path, new_office):
    filled(office, [Person(name=f"Person {n}", email=f"p{n}@x.example", notes="one\ntwo " * 20) for n in range(5000)])
    began = time.process_time()
    path = exported(office, tmp_path)
    assert planned(new_office(), path).count(Verdict.ADDED) == 5000
    assert time.process_time() - began < 12  # Four at rest; machines that test are busy.
