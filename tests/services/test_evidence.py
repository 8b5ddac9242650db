"""Files kept with what they show: once each, in one step, gone with their bytes when nothing wants them any more."""

from __future__ import annotations

import os
import shutil
import stat
from datetime import date

import pytest

from cpp_desktop import paths
from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.domain.evidence import Evidence, safe_name, title_from
from cpp_desktop.domain.expenses import Expense, ExpenseKind
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, StepKind
from cpp_desktop.services import erasure, evidence, kept_files, records, search, subject_access
from cpp_desktop.services.office import open_office
from cpp_desktop.services.search_hits import Kind
from cpp_desktop.storage import stored_files
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_minute, a_person, an_action, an_activity, an_item
from tests.exchange import evidence_samples as samples
from tests.services.stored_files import again, stored


@pytest.fixture
def activity(office):
    return records.save(office, an_activity(title="Leaflet reviewed"))


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "Trust_letter of May.pdf"
    path.write_bytes(samples.pdf(b"We have changed the leaflet."))
    return path


def test_a_file_is_kept_with_what_it_shows(office, activity, letter):
    kept = evidence.attach(office, activity, letter)
    assert (kept.title, kept.file_name, kept.added) == ("Trust letter of May", "Trust_letter of May.pdf", TODAY)
    assert evidence.files_of(office, activity) == [kept]
    assert kept_files.content(office, kept) == letter.read_bytes()
    assert office.store.undo_label == "keep file"
    assert evidence.retitle(office, kept, " What the trust wrote ").title == "What the trust wrote"
    with pytest.raises(Refused, match="Say what it shows"):
        evidence.retitle(office, kept, " ")


def test_files_are_kept_with_records_of_six_kinds(office, letter):
    case = InfluenceCase(raised=TODAY, theme="Parking")
    step = CaseStep(case_id=case.id, day=TODAY, kind=StepKind.RAISED, text="Raised")
    claim = Expense(incurred=TODAY, kind=ExpenseKind.TRAVEL, person="A guest")
    for record in (an_action(), an_activity(), case, step, claim):
        records.save(office, record)
        evidence.attach(office, record, letter)
        assert len(evidence.files_of(office, record)) == 1
    assert stored(office) == 1


def test_the_same_file_twice_with_one_record_is_refused(office, activity, letter):
    evidence.attach(office, activity, letter, "The letter")
    with pytest.raises(Refused, match="“The letter”"):
        evidence.attach(office, activity, letter)
    assert len(evidence.files_of(office, activity)) == 1


def test_of_what_is_refused_nothing_is_kept(office, activity, letter, tmp_path):
    path = tmp_path / "run.pdf"
    path.write_bytes(b"MZ\0")
    with pytest.raises(Refused):
        evidence.attach(office, activity, path)
    with pytest.raises(Refused, match="larger"):
        evidence.attach(office, activity, letter, most=3)
    records.remove(office, activity)
    with pytest.raises(Refused, match="has been removed"):
        evidence.attach(office, activity, letter)
    assert stored(office) == 0
    with office.store.read() as look:
        assert look.count(Evidence) == 0


def test_a_file_comes_back_with_undo_until_the_group_file_is_closed(office, activity, letter):
    kept = evidence.attach(office, activity, letter)
    records.remove(office, kept)
    assert evidence.files_of(office, activity) == []
    office.store.undo()
    assert kept_files.content(office, kept) == letter.read_bytes()
    office.store.undo()
    office.store.redo()
    assert kept_files.content(office, kept) == letter.read_bytes()
    records.remove(office, activity)  # takes its files along, in the same step
    with pytest.raises(Refused, match="not kept here any more"):
        kept_files.content(office, kept)
    office.store.undo()
    assert evidence.files_of(office, activity) == [kept]


def test_closing_lets_go_of_bytes_that_nothing_keeps_and_of_no_others(office, activity, letter, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Another")
    gone, stays = evidence.attach(office, activity, other), evidence.attach(office, activity, letter)
    records.remove(office, gone)
    opened = again(office)
    assert stored(opened) == 1
    assert kept_files.content(opened, stays) == letter.read_bytes()
    opened.close()


def test_one_killed_while_it_sweeps_loses_nothing(office, activity, letter, tmp_path, monkeypatch):
    other = tmp_path / "other.txt"
    other.write_text("Another")
    gone, stays = evidence.attach(office, activity, other), evidence.attach(office, activity, letter)
    records.remove(office, gone)
    whole = stored_files.sweep

    def killed(connection):
        assert whole(connection) == 1
        raise OSError("the laptop went off")

    with monkeypatch.context() as patch:
        patch.setattr(stored_files, "sweep", killed)
        opened = again(office)
    assert stored(opened) == 2
    assert kept_files.content(opened, stays) == letter.read_bytes()
    opened.close()


def test_a_damaged_file_is_not_shown(office, activity, letter):
    kept = evidence.attach(office, activity, letter)
    with office.file.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE stored_file SET content = x'00'")
    with pytest.raises(StorageTrouble, match="damaged"):
        kept_files.content(office, kept)


def test_a_copy_to_open_is_private_and_gone_after_closing(office, activity, letter):
    kept = evidence.attach(office, activity, letter)
    copy = kept_files.opened_copy(office, kept)
    assert copy.is_relative_to(paths.state_dir())
    assert copy.read_bytes() == letter.read_bytes()
    assert copy.name == letter.name
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.parent.stat().st_mode) == stat.S_IMODE(copy.parents[2].stat().st_mode) == 0o700
    assert kept_files.opened_copy(office, kept) == copy
    office.close()
    assert not copy.exists()


def test_what_a_crash_left_open_goes_when_the_file_is_opened_again(office, activity, letter):
    copy = kept_files.opened_copy(office, evidence.attach(office, activity, letter))
    left = copy.parents[1].with_name(f"{copy.parents[1].name.partition('-')[0]}-1") / "a"
    shutil.copytree(copy.parent, left)
    beside = open_office(office.file.path, passphrase=PASSPHRASE, read_only=True)
    beside.close()
    assert left.exists()
    again(office).close()
    assert not left.parent.exists()


def test_a_copy_is_saved_whole_or_not_at_all(office, activity, letter, tmp_path):
    kept = evidence.attach(office, activity, letter)
    assert kept_files.save_copy(office, kept, tmp_path / "mine.pdf").read_bytes() == letter.read_bytes()
    with pytest.raises(StorageTrouble, match="the folder is not there"):
        kept_files.save_copy(office, kept, tmp_path / "nowhere" / "mine.pdf")


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\x\\letter.pdf", "letter.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ('a:b"c?.pdf', "abc.pdf"),
        ("let\u202eter\n.pdf", "letter.pdf"),
        (" .pdf", "file.pdf"),
        ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
        ("ŵyl.jpeg. ", "ŵyl.jpeg"),
    ],
)
def test_names_are_such_as_every_system_takes(given, safe):
    assert safe_name(given) == safe
    assert title_from(given)


class TestErasure:
    @pytest.fixture
    def person(self, office):
        return records.save(office, a_person())

    @pytest.fixture
    def kept(self, office, person, letter, tmp_path):
        """A file named after somebody, one of their claim, and one that is neither."""
        claim = records.save(office, Expense(incurred=TODAY, kind=ExpenseKind.TRAVEL, person_id=person.id))
        action = records.save(office, an_action())
        files = []
        for number, (about, title) in enumerate(
            [(action, "Tamsin Hollowell at the stall"), (claim, "Taxi"), (action, "The stall")]
        ):
            path = tmp_path / f"{number}.txt"
            path.write_text(f"Qmarker{number}")
            files.append(evidence.attach(office, about, path, title))
        return files

    def test_files_that_name_them_or_are_of_their_claim_are_shown(self, office, person, kept):
        lines = erasure.mentions(office, person.id)
        assert {(line.where, line.mention.record_id) for line in lines if line.loses_file} == {
            ("File Tamsin Hollowell at the stall", kept[0].id),
            ("File Taxi", kept[1].id),
        }

    def test_removed_they_go_with_every_byte(self, office, person, kept):
        from tests.storage.raw_pages import words_in

        erasure.erase(office, person.id, {})
        with office.store.read() as look:
            assert look.all(Evidence) == [kept[2]]
        assert stored(office) == 1
        assert office.file.findings() == []
        key, path = office.file.key, office.file.path
        office.close()
        assert words_in(path, key, ["Qmarker0", "Qmarker1", "Tamsin", "Qmarker2"]) == ["Qmarker2"]

    def test_kept_with_a_ground_they_stay(self, office, person, kept):
        keep = {line.mention.key: "a legal claim" for line in erasure.mentions(office, person.id) if line.loses_file}
        erasure.erase(office, person.id, keep)
        with office.store.read() as look:
            assert look.all(Evidence) == kept

    def test_subject_access_lists_them(self, office, person, kept):
        parts = {part.code: part for part in subject_access.everything_about(office, person.id, date(2026, 5, 1)).parts}
        assert [record.id for record in parts["Evidence"].records] == [kept[1].id]
        assert kept[0].id in [record.id for record in parts["texts"].records]


def test_a_file_is_found_by_its_title_and_its_name_and_leads_to_what_it_is_kept_with(office, activity, letter):
    kept = evidence.attach(office, activity, letter, "The trust’s answer")
    for words in ("trust answer", letter.stem):
        hits = [hit for hit in search.find(office, words).hits if hit.kind is Kind.FILE]
        assert [(hit.id, hit.title, hit.beside) for hit in hits] == [
            (kept.id, "The trust’s answer", (Kind.ACTIVITY, activity.id)),
        ]  # fmt: skip
    evidence.retitle(office, kept, "Another")
    assert search.find(office, "trust answer").hits == ()
    records.remove(office, evidence.files_of(office, activity)[0])
    assert search.find(office, "Another").hits == ()


def test_a_file_of_what_a_secret_minute_says_is_kept_back(office, letter):
    meeting = records.save(office, a_meeting())
    item = records.save(office, an_item(meeting, confidential=True))
    minute = records.save(office, a_minute(meeting, item_id=item.id))
    told = records.save(office, an_activity(meeting_id=meeting.id, minute_id=minute.id))
    evidence.attach(office, told, letter, "The trust’s answer")
    found = search.find(office, "trust answer")
    assert (found.hits, found.kept_back) == ((), 1)
    assert [hit.kind for hit in search.find(office, "trust answer", whole=True).hits] == [Kind.FILE]
