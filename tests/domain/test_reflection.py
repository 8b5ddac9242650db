"""Reflection: counts that can be, small numbers that stay hidden, users and professionals apart."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpp_desktop.domain.reflection import (
    ANSWERS,
    Asked,
    Filled,
    QuestionKind,
    Reflection,
    ReflectionQuestion,
    Standard,
    added_up,
    answered,
    version_of,
    why_not,
)
from cpp_desktop.domain.reflection_figures import parts_of
from cpp_desktop.domain.reflection_papers import mark_of, read_mark
from cpp_desktop.domain.reflection_questions import STANDARD_QUESTIONS, asked_again, first_questions
from cpp_desktop.domain.reflection_results import FEW, by_standard, in_words, kept_back, result_of, share

QUESTIONS = first_questions(Asked.USERS, "r")
TICKED = [q for q in QUESTIONS if ANSWERS[q.kind]]

filled_sheets = st.lists(
    st.fixed_dictionaries({}, optional={q.id: st.sampled_from(ANSWERS[q.kind]) for q in TICKED}).map(Filled),
    max_size=30,
)


@given(filled_sheets)
def test_no_question_has_more_answers_than_sheets_came_back(sheets):
    counts = added_up(sheets)
    assert all(number > 0 for number in counts.values())
    assert all(answered(q.id, counts) <= len(sheets) for q in QUESTIONS)
    assert why_not(QUESTIONS, counts, len(sheets)) == {}
    assert sum(counts.values()) == sum(len(sheet.answers) for sheet in sheets)


@given(filled_sheets, filled_sheets)
def test_two_piles_added_up_apart_are_one_pile(these, those):
    apart = [added_up(these), added_up(those)]
    together = added_up([*these, *those])
    assert together == {key: sum(pile.get(key, 0) for pile in apart) for key in {*apart[0], *apart[1]}}


def test_counts_that_cannot_be_are_refused_beside_their_question():
    first = TICKED[0].id
    assert "cannot come from 2 sheets" in why_not(QUESTIONS, {(first, "agree"): 3}, 2)[first]
    assert "fewer than none" in why_not(QUESTIONS, {(first, "agree"): -1}, 2)[first]


@pytest.mark.parametrize("asked", Asked)
def test_the_usual_sheet_is_short_speaks_to_all_six_standards_and_gives_room_for_words(asked):
    questions = STANDARD_QUESTIONS[asked]
    assert 6 <= len(questions) <= 10
    assert {q.standard for q in questions} >= set(Standard)
    assert any(q.kind is QuestionKind.OWN_WORDS for q in questions)


def test_last_years_questions_are_asked_again_as_new_ones():
    again = asked_again(reversed(QUESTIONS), "next")
    assert [q.text for q in again] == [q.text for q in QUESTIONS]
    assert not {q.id for q in again} & {q.id for q in QUESTIONS}


def test_a_mark_tells_the_sheet_and_its_questions_and_nothing_else():
    mark = mark_of("r", QUESTIONS)
    assert read_mark(mark) == ("r", version_of(QUESTIONS))
    assert mark_of("r", QUESTIONS[::-1]) == mark
    assert mark_of("r", QUESTIONS[1:]) != mark
    assert read_mark("cpp-reflection r") is read_mark("") is None


@given(st.lists(st.integers(0, 9), min_size=2, max_size=6))
def test_of_what_is_kept_back_no_number_can_be_told_from_the_rest(numbers):
    hidden = sorted(kept_back(numbers))
    assert all(at in hidden for at, number in enumerate(numbers) if 0 < number < FEW)
    if len(hidden) == len(numbers) or not hidden:
        return
    total = sum(numbers[at] for at in hidden)
    could = [told for told in product(range(1, total + 1), repeat=len(hidden)) if sum(told) == total]
    could = could or [told for told in product(range(total + 1), repeat=len(hidden)) if sum(told) == total]
    assert all(len({told[place] for told in could}) > 1 for place in range(len(hidden)))


def test_few_answers_have_no_shares():
    assert share(2, 5) is None
    assert share(2, 6) == 33
    assert share(4, 6) == 67


def _result(asked: Asked, numbers: tuple[int, ...], earlier=None):
    question = ReflectionQuestion(reflection_id="r", position=1, text="I felt listened to.", standard=Standard.IMPACT)
    made = Reflection(asked=asked, first=date(2025, 4, 1), last=date(2026, 3, 31), handed_out=20, returned=sum(numbers))
    counts = {(question.id, a): n for a, n in zip(ANSWERS[question.kind], numbers, strict=True)}
    return result_of(made, [question], counts, [(question.id, "Tea")], earlier)


def test_users_and_professionals_stand_apart_and_last_years_numbers_beside():
    last = _result(Asked.USERS, (1, 2, 0, 0, 0, 0))
    both = [_result(Asked.USERS, (7, 8, 0, 0, 0, 0), last), _result(Asked.PROFESSIONALS, (0, 3, 0, 0, 0, 0))]
    assert both[0].questions[0].earlier == (1, 2, 0, 0, 0, 0)
    assert both[1].questions[0].earlier is None
    told = in_words(both)
    assert "Users: 15 of 20 sheets came back." in told
    assert "Professionals: 3 of 20 sheets came back." in told
    assert "18" not in told, "the two are never added"
    impact = dict(by_standard(both))[Standard.IMPACT]
    assert [q.answered for q in (impact[Asked.USERS][0], impact[Asked.PROFESSIONALS][0])] == [15, 3]
    assert dict(by_standard(both))[Standard.GOVERNANCE] == {Asked.USERS: (), Asked.PROFESSIONALS: ()}


def test_the_return_keeps_small_numbers_back_where_it_is_to_and_never_says_own_words():
    both = [_result(Asked.USERS, (12, 3, 0, 0, 0, 0)), _result(Asked.PROFESSIONALS, (0, 3, 0, 0, 0, 0))]
    exact, hidden = parts_of(both, suppressed=False), parts_of(both, suppressed=True)
    assert exact[0].rows[0].numbers == (12, 3, 0, 0, 0, 0)
    assert hidden[0].rows[0].numbers.count("suppressed") >= 2
    assert hidden[0].rows[0].answered == 15
    assert "Tea" not in repr(exact)
    assert "strongly agree 12, agree 3" in in_words(both)
    told = in_words(both, exact=False)
    assert told.count("hidden") == sum(row.numbers.count("suppressed") for part in hidden for row in part.rows)
