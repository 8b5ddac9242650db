"""Subject access: everything about the person is in it, and of nobody else in what is handed over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from enum import Enum
from random import Random
from typing import Any, get_args, get_type_hints

import pytest

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import AgendaItem, Meeting, MeetingInterest
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import InformationFormat, LeavingReason, Membership, Person
from cpp_desktop.domain.sub_groups import SubGroup, SubGroupMember
from cpp_desktop.domain.subject_access import redacted
from cpp_desktop.domain.third_parties import words_of
from cpp_desktop.services import erasure, people, subject_access
from cpp_desktop.services.erasure import usually_kept
from cpp_desktop.services.subject_access import everything_about
from cpp_desktop.storage.references import naming_fields
from cpp_desktop.storage.tables import RECORDS
from tests.builders import TODAY, a_meeting, a_membership, a_minute, a_person, an_action, an_attendance, an_item
from tests.documents.reading import letters, pages_text, type_sizes

ABOUT = tuple(kind for kind in RECORDS if naming_fields(kind, Person))


class Marker:
    """Fills records with words that stand nowhere else."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def word(self) -> str:
        self.words.append(f"zq{len(self.words):03}mark")
        return self.words[-1]

    def record(self, kind: type, **given: Any) -> Any:
        hints, no = get_type_hints(kind), ("id", "erased_on", "died_on", "confidential", *given)
        names = [f.name for f in fields(kind) if f.name not in no and not f.name.endswith(("_id", "_ids"))]
        return kind(**given, **{name: self.value(hints[name]) for name in names})

    def value(self, hint: Any) -> Any:
        one = next(iter(get_args(hint)), hint)
        if one is str:
            return self.word() if hint is str else (self.word(),)
        if isinstance(one, type) and issubclass(one, Enum):
            first = next(iter(one))
            return (first,) if "tuple" in str(hint) else first
        return {date: TODAY, int: 7, bool: True}.get(one)


@pytest.fixture
def given(office, tmp_path):
    """Everything that a file can hold about somebody, and the words that stand in it."""
    mark = Marker()
    person = mark.record(Person, name="Tamsin Hollowell", email="tamsin@meadow.example", initials="TZH")
    other = a_person(name="Gwen Ellis", email="gwen@vale.example")
    meeting = a_meeting(date=date(2025, 9, 9))
    links = {"meeting_id": meeting.id, "person_id": person.id, "lead_id": person.id, "requester_id": person.id}
    links |= {"other_id": other.id, "owner_ids": (person.id,), "person_ids": (person.id, other.id)}
    group = SubGroup(name="Leaflets")
    paper = IssuedPaper(
        meeting_id=meeting.id, kind=IssuedKind.AGENDA, version=1, size=12, issued=TODAY, digest="", pages=1
    )
    links |= {"sub_group_id": group.id, "issued_paper_id": paper.id}
    with office.store.transaction("add") as tx:
        tx.save_all([person, other, meeting, group, paper])
        for kind in ABOUT:
            names = {f.name for f in fields(kind)}
            tx.save(mark.record(kind, **{k: v for k, v in links.items() if k in names}))
        tx.save(a_minute(meeting, text=f"Tamsin Hollowell rang Gwen Ellis: {mark.word()}."))
        gone = tx.save(mark.record(Membership, person_id=person.id))
    with office.store.transaction("remove") as tx:
        tx.remove(gone)
        tx.save(replace(person, notes=mark.word()))
    office.store.keep_draft(f"person/{person.id}", {"telephone": mark.word()})
    return person, other, mark.words


def in_json(access) -> str:
    from cpp_desktop.exchange.subject_access_file import document

    return json.dumps(document(access), ensure_ascii=False)


def in_pdf(access, folder) -> str:
    return letters(" ".join(pages_text(subject_access.write(access, folder / "made.pdf").path)))


def test_every_field_of_every_record_about_somebody_is_in_both_papers_and_the_data(office, given, tmp_path):
    person, _, words = given
    access = everything_about(office, person.id)
    assert {part.code for part in access.parts} >= {kind.__name__ for kind in (Person, *ABOUT)} | {"texts", "drafts"}
    assert len(words) > 35
    working = in_pdf(access, tmp_path)
    assert [word for word in words if word not in working] == []
    given_out = redacted(access)
    others = _others_words(access)  # who else came to a training is not the person's
    wanted = [word for word in words if word not in others]
    assert len(wanted) >= len(words) - 1
    for text in (in_json(given_out), in_pdf(given_out, tmp_path)):
        assert [word for word in wanted if word not in text] == []


def test_what_records_refer_to_is_in_words(office):
    meeting, item = a_meeting(), an_item(a_meeting(), title="Leaflets")
    item = replace(item, meeting_id=meeting.id, number="4")
    leaflets = SubGroup(name="Leaflet readers")
    with office.store.transaction("add") as tx:
        person = tx.save(a_person())
        tx.save_all([meeting, item, leaflets, SubGroupMember(sub_group_id=leaflets.id, person_id=person.id)])
        tx.save(an_attendance(meeting, person, from_item_id=item.id, to_item_id=item.id))
        tx.save(MeetingInterest(meeting_id=meeting.id, person_id=person.id, item_id=item.id, text="Writes them"))
    access = everything_about(office, person.id)
    told = {(r.kind, f.field): words_of(f.words) for part in access.parts for r in part.records for f in r.fields}
    for kind, field in (("Attendance", "from_item_id"), ("Attendance", "to_item_id"), ("MeetingInterest", "item_id")):
        assert told[kind, field] == "4 Leaflets"
    assert told["SubGroupMember", "sub_group_id"] == "Leaflet readers"
    changed = " ".join(words_of(change.new) for change in access.changes)
    assert "Came with item: 4 Leaflets" in changed
    assert item.id not in changed


def _others_words(access) -> str:
    return " ".join(p.text for passage in access.passages for p in passage if p.other)


def test_nobody_else_is_named_in_what_is_handed_over(office, given, tmp_path):
    person, other, _ = given
    access = everything_about(office, person.id)
    assert [one.name for one in access.others if one.id == other.id] == ["Gwen Ellis"]
    working, given_out = in_json(access), redacted(access)
    assert "Gwen Ellis" in working
    assert letters("Gwen Ellis") in in_pdf(access, tmp_path)
    for text in (in_json(given_out), in_pdf(given_out, tmp_path)):
        assert "Gwen" not in text
        assert "Ellis" not in text
        assert other.id not in text
    assert "Tamsin Hollowell rang [another person]: zq" in in_json(given_out)
    assert "rang Gwen Ellis: zq" in in_json(redacted(access, leave={other.id}))


def test_what_is_confidential_is_in_it_and_marked(office, given):
    person, _, _ = given
    meeting = a_meeting()
    item = AgendaItem(meeting_id=meeting.id, position=1, number="13", title="Tamsin Hollowell", confidential=True)
    with office.store.transaction("add") as tx:
        tx.save_all([meeting, item, a_minute(meeting, id="secret", item_id=item.id, text="Mrs Hollowell is ill.")])
        tx.save(a_membership(person, id="ill", left=TODAY, leaving_reason=LeavingReason.ILL_HEALTH))
    found = {r.id: r.confidential for part in everything_about(office, person.id).parts for r in part.records}
    assert (found["secret"], found[item.id], found["ill"], found[person.id]) == (True, True, True, False)


def test_what_may_mean_somebody_else_stands_apart(office):
    meeting = a_meeting()
    with office.store.transaction("add") as tx:
        person, _ = tx.save(a_person()), tx.save(a_person(name="Tamsin Nye", email=""))
        tx.save(meeting)
        for number, text in enumerate(("TH will ask.", "Tamsin Nye will ask.", "Hollowell, Tamsin asked."), 1):
            tx.save(a_minute(meeting, number=str(number), text=text))
    told = {part.code: [words_of(r.title) for r in part.records] for part in everything_about(office, person.id).parts}
    where = "Minute {0}, Ordinary, 12 May 2026"
    assert (told["texts"], told["perhaps"]) == ([where.format(3)], [where.format(1)])


def test_of_another_persons_record_only_what_names_the_person_is_told(office):
    friend = a_person(name="Gwen Ellis", email="", address="4 Secret Row", notes="Comes with Tamsin Hollowell")
    with office.store.transaction("add") as tx:
        person = tx.save(a_person())
        tx.save(friend)
    text = in_json(redacted(everything_about(office, person.id)))
    assert "Comes with Tamsin Hollowell" in text
    for secret in ("4 Secret Row", "Gwen", friend.id):
        assert secret not in text


@pytest.mark.parametrize("seed", range(8))
def test_in_any_group_nobody_else_is_named_in_what_is_handed_over(office, seed, tmp_path):
    r = Random(seed)
    names = r.sample([f"{a} {b}" for a in ("Ann", "Bo", "Ceri", "Jo") for b in ("Ash", "Nye", "Ford", "Lee")], 8)
    group = [a_person(name=n, email=f"{n.replace(' ', '.').lower()}@vale.example") for n in names]
    group = [replace(p, telephone=f"01632 960{r.randrange(100, 999)}", notes=_gossip(r, group)) for p in group]
    meetings = [a_meeting(date=TODAY - timedelta(days=60 * n)) for n in range(3)]
    with office.store.transaction("add") as tx:
        tx.save_all([*group, *meetings, replace(office.group, contact="the office")])
        for meeting in meetings:
            tx.save_all(an_attendance(meeting, p) for p in group)
            tx.save_all(a_minute(meeting, number=str(n), text=_gossip(r, group)) for n in range(4))
        tx.save_all(an_action(text=_gossip(r, group), owner_ids=(p.id, r.choice(group).id)) for p in group)
    person, *others = group
    access = everything_about(office, person.id)
    assert access.others
    given_out = redacted(access)
    for text in (in_json(given_out), in_pdf(given_out, tmp_path)):
        for other in others:
            assert not [w for w in (other.name, other.email, other.telephone, other.id) if letters(w) in letters(text)]
        assert person.email in text


def _gossip(r: Random, group: list[Person]) -> str:
    def said(p: Person) -> str:
        return r.choice((p.name, p.email, p.name.upper(), p.telephone or p.name, " (".join(p.name.split()) + ")"))

    return " and ".join(said(p) for p in r.sample(group, 3))


def test_other_kinds_of_record_are_read_too(office):
    with office.store.transaction("add") as tx:
        person = tx.save(a_person())
        tx.save(replace(office.group, area="Where Tamsin Hollowell lives"))
        tx.save(Meeting(date=TODAY, venue="c/o tamsin@meadow.example"))
    kinds = {r.kind for part in everything_about(office, person.id).parts if part.code == "texts" for r in part.records}
    assert kinds == {Group.__name__, Meeting.__name__}


def test_somebody_erased_is_refused_in_a_sentence(office):
    with office.store.transaction("add") as tx:
        person = tx.save(a_person())
    erasure.erase(office, person.id, usually_kept(erasure.mentions(office, person.id)))
    with pytest.raises(Refused, match="not in the file any more"):
        everything_about(office, person.id)


def test_the_day_it_was_asked_for_is_not_to_come(office):
    with office.store.transaction("add") as tx:
        person = tx.save(a_person())
    with pytest.raises(Refused) as refused:
        everything_about(office, person.id, TODAY + timedelta(days=1))
    assert list(refused.value.problems) == ["asked"]
    assert everything_about(office, person.id, TODAY - timedelta(days=40)).answer_by < TODAY


def test_it_is_saved_as_two_papers_and_data_and_nothing_is_replaced_unasked(office, given, tmp_path):
    person, _, _ = given
    access = everything_about(office, person.id)
    papers = subject_access.save(access, tmp_path)
    assert [paper.path.name for paper in papers] == [subject_access.TO_CHECK, subject_access.TO_HAND_OVER]
    data = json.loads((tmp_path / subject_access.AS_DATA).read_text(encoding="utf-8"))
    assert (data["format"], data["version"], data["edition"]) == ("cpp-subject-access", 1, "to hand over")
    assert data["person"] == {"id": person.id, "name": "Tamsin Hollowell"}
    with pytest.raises(Refused) as refused:
        subject_access.save(access, tmp_path)
    assert list(refused.value.problems) == ["folder"]
    assert len(subject_access.save(access, tmp_path, replace_old=True)) == 2


def test_what_is_handed_over_is_in_the_persons_own_print(office, tmp_path):
    with office.store.transaction("add") as tx:
        person = tx.save(a_person(information_format=InformationFormat.LARGE_PRINT_20))
    to_check, given = subject_access.save(everything_about(office, person.id), tmp_path)
    assert (min(type_sizes(to_check.path)), min(type_sizes(given.path))) == (12, 20)


def test_reading_changes_nothing(office, given):
    person, _, _ = given
    before = list(_log(office, person.id))
    everything_about(office, person.id)
    assert list(_log(office, person.id)) == before
    assert people.register(office)


def _log(office, person_id: str) -> Iterator[str]:
    yield from (entry.stamp for entry in office.store.history(person_id))
    with office.store.read() as look:
        yield from (minute.text for minute in look.all(Minute))
