"""What the secretary writes into the annual return herself: texts, notes, counts and reasons."""

from __future__ import annotations

from datetime import date

import pytest

from cpp_desktop.services import return_texts
from cpp_desktop.ui.main_window import MainWindow
from tests.drivers import dialogs, keys
from tests.drivers.accessibility import nameless
from tests.drivers.annual_return import Return

SCREEN = "Annual return"
FIRST, LAST = date(2026, 4, 1), date(2027, 3, 31)


@pytest.fixture
def ret(window: MainWindow) -> Return:
    return Return(window)


def counts(ret: Return) -> list[tuple[str, str, int | None]]:
    return [(c.question, c.answer, c.number) for c in return_texts.monitoring(ret.window.office, FIRST, LAST)]


def test_the_statement_saves_itself_and_makes_its_section_ready(ret: Return) -> None:
    ret.choose_section("statement")
    dialogs.write(ret.screen.text.form, text="A year of listening.")
    assert ret.screen.leave()
    keys.settle()
    assert return_texts.texts(ret.window.office, FIRST, LAST)["statement"] == "A year of listening."
    assert "Written." in ret.section_says()
    ret.choose_section("next_year")
    assert ret.screen.text.form.values() == {"text": ""}


def test_a_note_stands_beside_the_figures(ret: Return) -> None:
    ret.choose_section("membership")
    ret.press("Note…")
    dialogs.fill_in(text="Two members moved.")
    assert "Note: Two members moved." in ret.section_says()
    ret.press("Note…")
    dialogs.fill_in(text="")
    assert return_texts.texts(ret.window.office, FIRST, LAST) == {}


def test_answers_are_counted_by_question(ret: Return) -> None:
    ret.choose_section("monitoring")
    ret.press("Add answer…")
    assert dialogs.fill_in(question="Age group", answer="", number="3") == {"answer": "Write the answer."}
    assert dialogs.fill_in(answer="Under 45", number="3", population="18,000") == {}
    ret.press("Add answer…")
    assert dialogs.fill_in(answer="45 and over", number="9") == {}
    assert counts(ret) == [("Age group", "Under 45", 3), ("Age group", "45 and over", 9)]
    ret.press("Edit…")
    dialogs.fill_in(number="10")
    assert counts(ret)[1] == ("Age group", "45 and over", 10)
    ret.press("Remove")
    assert counts(ret) == [("Age group", "Under 45", 3)]
    assert "Counted for 1 question." in ret.section_says()


def test_the_same_is_asked_again_a_year_later(ret: Return) -> None:
    ret.choose_period("2025/26")
    ret.choose_section("monitoring")
    ret.press("Add answer…")
    dialogs.fill_in(question="Age group", answer="Under 45", number="3")
    ret.choose_period("2026/27")
    ret.press("Ask as last year")
    assert counts(ret) == [("Age group", "Under 45", None)]


def test_a_check_is_answered_with_a_reason_and_the_reason_taken_back(ret: Return) -> None:
    check = ret.screen.drawn.checks[0]
    ret.press(f"It is right: {check.sentence}")
    assert dialogs.fill_in(reason=" ") == {"reason": "Say why: the reason travels with the return."}
    assert dialogs.fill_in(reason="It is known.") == {}
    assert "“It is known.” It goes out with the return." in ret.checks()
    ret.press(f"Take back: {check.sentence}")
    assert return_texts.overrides(ret.window.office, FIRST, LAST) == {}
    assert "It is known." not in ret.checks()


def test_every_section_is_reached_by_name(ret: Return) -> None:
    for section in ("statement", "terms", "monitoring", "approval"):
        ret.choose_section(section)
        assert nameless(ret.screen) == []
