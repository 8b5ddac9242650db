"""The year's reflection: begun, answered as tallies or by filled sheets, and told; never per person."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.group import year_containing
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.reflection import (
    Asked,
    QuestionKind,
    ReflectionCount,
    ReflectionQuestion,
    ReflectionRemark,
    ReflectionSheet,
)
from cpp_desktop.services import annual_return, papers, reflection, reflection_sheets
from cpp_desktop.services.reflection import begin, sheets
from cpp_desktop.storage.tables import change
from tests.builders import TODAY
from tests.documents.reading import read_out
from tests.filled_sheets import filled

NOW = Period(*year_containing("04-01", TODAY))
LAST = NOW.before


@pytest.fixture
def users(office):
    return begin(office, NOW)[Asked.USERS]


def again(office, asked=Asked.USERS, period=NOW):
    return sheets(office, period)[asked]


def a_pdf(office, tmp_path, kind="reflection-users"):
    from cpp_desktop.domain.asked import Asked as Wanted

    wanted = Wanted(period=NOW, fillable=True)
    return papers.write_paper(office, kind, tmp_path / "blank.pdf", asked=wanted).path.read_bytes()


def put(folder, **contents):
    folder.mkdir(exist_ok=True)
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_bytes(content)
    return folder


def counts_in(office):
    sheet = again(office)
    return {(at, answer): n for (i, answer), n in sheet.counts.items() for at, q in enumerate(sheet.questions, 1)
            if q.id == i}  # fmt: skip


class TestBeginning:
    def test_both_sheets_are_made_in_one_step(self, office):
        made = begin(office, NOW)
        assert set(made) == set(Asked)
        assert all(6 <= len(sheet.questions) <= 10 for sheet in made.values())
        assert office.store.undo() == "begin the reflection of 2026/27"
        assert sheets(office, NOW) == {}

    def test_a_second_time_is_refused(self, office, users):
        with pytest.raises(Refused, match="there already"):
            begin(office, NOW)

    def test_the_questions_of_the_year_before_are_asked_again(self, office):
        old = begin(office, LAST)[Asked.USERS]
        reflection.remove_question(office, old.questions[0])
        fresh = begin(office, NOW)[Asked.USERS]
        assert [q.text for q in fresh.questions] == [q.text for q in old.questions[1:]]


class TestQuestions:
    def test_they_are_reworded_added_moved_and_taken_out_before_the_sheet_is_answered(self, office, users):
        first = users.questions[0]
        reflection.move_question(office, first, 1)
        made = ReflectionQuestion(reflection_id=users.reflection.id, position=0, text=" Was the room easy to reach? ")
        reflection.save_question(office, made)
        reflection.remove_question(office, users.questions[-1])
        texts = [q.text for q in again(office).questions]
        assert texts[1] == first.text
        assert texts[-1] == "Was the room easy to reach?"
        assert len(texts) == len(users.questions)

    def test_once_answered_they_stay(self, office, users):
        reflection.add_tallies(office, users, {(users.questions[0].id, "agree"): 1}, 1)
        for altering in (
            lambda: reflection.remove_question(office, users.questions[0]),
            lambda: reflection.move_question(office, users.questions[0], 1),
            lambda: reflection.save_question(office, users.questions[0]),
        ):
            with pytest.raises(Refused, match="questions stay as they are"):
                altering()


class TestTallies:
    def test_numbers_are_put_and_undone_in_one_step(self, office, users):
        first = users.questions[0].id
        reflection.save_tallies(office, users, {(first, "agree"): 4}, handed_out=9, returned=5)
        assert counts_in(office) == {(1, "agree"): 4}
        assert (again(office).reflection.handed_out, again(office).reflection.returned) == (9, 5)
        office.store.undo()
        assert not again(office).is_fixed

    @pytest.mark.parametrize(
        ("number", "handed_out", "returned", "why"),
        [
            (6, 9, 5, "cannot come from 5 sheets"),
            (-1, 9, 5, "fewer than none"),
            (1, 4, 5, "More sheets came back"),
            (0, 4, -1, "Sheets cannot be fewer than none"),
        ],
    )
    def test_what_cannot_be_is_refused(self, office, users, number, handed_out, returned, why):
        counts = {(users.questions[0].id, "agree"): number}
        with pytest.raises(Refused, match=why):
            reflection.save_tallies(office, users, counts, handed_out=handed_out, returned=returned)
        assert counts_in(office) == {}

    def test_piles_are_added_to_what_there_is(self, office, users):
        first = users.questions[0].id
        reflection.add_tallies(office, users, {(first, "agree"): 2, (first, "disagree"): 1}, 6)
        reflection.add_tallies(office, users, {(first, "agree"): 1}, 1)
        assert counts_in(office) == {(1, "agree"): 3, (1, "disagree"): 1}
        assert again(office).reflection.returned == 7


class TestFilledSheets:
    def test_a_folder_is_read_shown_and_added_in_one_step(self, office, users, tmp_path):
        blank = a_pdf(office, tmp_path)
        folder = put(
            tmp_path / "in",
            b=filled(blank, {"q1": "a1", "q8": "a2"}, {"q9": "Zebra crossing"}),
            a=filled(blank, {"q1": "a1"}, {"q9": "A good chair", "q10": "More tea"}),
        )
        found = reflection_sheets.read(office, [folder], NOW)
        assert found.number == 2
        assert counts_in(office) == {}, "reading saves nothing"
        assert [text for _, text in found.additions[0].remarks] == ["A good chair", "More tea", "Zebra crossing"]
        reflection_sheets.add(office, found, found.additions[0].remarks)
        assert counts_in(office) == {(1, "strongly agree"): 2, (8, "no"): 1}
        assert again(office).reflection.returned == 2
        assert office.store.undo() == "add 2 filled sheets of the reflection"
        assert counts_in(office) == {}

    def test_nothing_of_a_single_sheet_is_kept(self, office, users, tmp_path):
        blank = a_pdf(office, tmp_path)
        names = {f"Tamsin{n}": filled(blank, {"q1": f"a{n}"}, {"q9": f"{9 - n} said"}) for n in (1, 2, 3)}
        found = reflection_sheets.read(office, [put(tmp_path / "in", **names)], NOW)
        reflection_sheets.add(office, found, found.additions[0].remarks)
        with office.store.read() as snapshot:
            assert [r.text for r in snapshot.all(ReflectionRemark)] == ["6 said", "7 said", "8 said"]
            digests = [s.digest for s in snapshot.all(ReflectionSheet)]
            log = " ".join(str(row) for row in snapshot.connection.execute(select(change)))
        assert digests == sorted(digests)
        assert "Tamsin" not in log
        assert str(tmp_path) not in log
        assert office.store.drafts() == {}

    def test_the_same_file_does_not_count_twice(self, office, users, tmp_path):
        one = filled(a_pdf(office, tmp_path), {"q1": "a1"})
        folder = put(tmp_path / "in", one=one, copy=one)
        found = reflection_sheets.read(office, [folder], NOW)
        assert found.number == 1
        reflection_sheets.add(office, found, [])
        later = reflection_sheets.read(office, [folder], NOW)
        assert (later.number, len(later.refused)) == (0, 2)
        assert "counted already" in later.refused[0][1]
        with pytest.raises(Refused, match="counted meanwhile"):
            reflection_sheets.add(office, found, [])

    def test_two_answers_to_one_question_are_no_answer_and_said(self, office, users, tmp_path):
        twice = filled(a_pdf(office, tmp_path), {"q1": "a1", "q2": "a2"}, also={"q1": "a5"})
        found = reflection_sheets.read(office, [put(tmp_path / "in", twice=twice)], NOW)
        assert list(found.additions[0].counts.values()) == [1]
        assert "two answers to “I felt listened to.”" in found.notes[0]

    def test_sheets_of_other_years_groups_and_questions_are_refused_with_the_reason(self, office, users, tmp_path):
        blank = a_pdf(office, tmp_path)
        begin(office, LAST)
        sheet = filled(blank, {"q1": "a1"})
        files = put(tmp_path / "in", sheet=sheet, empty=blank, odd=b"%PDF-1.7 nothing")
        told = dict(reflection_sheets.read(office, [files], LAST).refused)
        assert "another year, 1 April 2026 – 31 March 2027" in told["sheet.pdf"]
        assert "damaged" in told["odd.pdf"] or "no sheet" in told["odd.pdf"]
        told = dict(reflection_sheets.read(office, [files], NOW).refused)
        assert told["empty.pdf"] == "Nothing is filled in on this sheet."
        reflection.remove_question(office, users.questions[-1])
        assert "other questions" in dict(reflection_sheets.read(office, [files], NOW).refused)["sheet.pdf"]
        office.store.undo()
        office.store.undo()
        office.store.undo()
        assert "another group’s" in dict(reflection_sheets.read(office, [files], NOW).refused)["sheet.pdf"]

    def test_an_empty_folder_is_refused(self, office, users, tmp_path):
        with pytest.raises(Refused, match="no PDF"):
            reflection_sheets.read(office, [put(tmp_path / "none")], NOW)


class TestTelling:
    def test_the_return_tells_users_and_professionals_apart(self, office, users, tmp_path):
        pros = again(office, Asked.PROFESSIONALS)
        reflection.add_tallies(office, users, {(users.questions[0].id, "agree"): 7}, 8)
        reflection.add_tallies(office, pros, {(pros.questions[0].id, "disagree"): 2}, 3)
        ret = annual_return.draw_up(office, NOW.first, NOW.last)
        assert next(s for s in ret.sections if s.key == "reflection").state == "ready"
        words = annual_return.as_json(ret)["texts"]["reflection"]
        assert "Users: 8 sheet" in words
        annual_return.write(office, NOW.first, NOW.last, tmp_path / "return.pdf")
        told = " ".join(read_out(tmp_path / "return.pdf"))
        assert "never added together" in told
        assert "Fewer than 6 answered" in told
        assert "10" not in words

    def test_without_sheets_the_section_waits_and_nothing_is_printed(self, office, tmp_path):
        ret = annual_return.draw_up(office, NOW.first, NOW.last)
        assert next(s for s in ret.sections if s.key == "reflection").state == "empty"
        assert "reflection" not in annual_return.as_json(ret)["texts"]

    def test_own_words_are_kept_by_themselves_reworded_and_left_out(self, office, users):
        open_one = next(q for q in users.questions if q.kind is QuestionKind.OWN_WORDS)
        made = reflection.save_remark(office, ReflectionRemark(question_id=open_one.id, text=" Tea. "))
        assert [r.text for r in again(office).remarks] == ["Tea."]
        reflection.remove_remark(office, made)
        assert again(office).remarks == ()
        with office.store.read() as snapshot:
            assert snapshot.all(ReflectionCount) == []
