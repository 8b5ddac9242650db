"""What is said for a return: texts and counts that stand in its file, reasons and the agreement on small numbers."""

from __future__ import annotations

import json
from datetime import date

import pytest
from jsonschema import Draft202012Validator

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.signed_returns import Disclosure, MonitoringCount
from cpp_desktop.exchange.canonical_json import canonical
from cpp_desktop.exchange.return_file import read_json
from cpp_desktop.paths import resources
from cpp_desktop.services import annual_return as returns
from cpp_desktop.services import return_texts
from cpp_desktop.services.office import Office

DAYS = (date(2025, 4, 1), date(2026, 3, 31))


def document(office: Office) -> dict[str, object]:
    found = read_json(canonical(returns.as_json(returns.draw_up(office, *DAYS))))
    Draft202012Validator(json.loads((resources() / "annual_return.schema.json").read_text("utf-8"))).validate(found)
    return found


def state(office: Office, section: str) -> str:
    return next(s.state for s in returns.draw_up(office, *DAYS).sections if s.key == section)


class TestTexts:
    def test_a_text_stands_in_the_return_of_its_period(self, office: Office) -> None:
        assert state(office, "statement") == "empty"
        return_texts.write(office, "statement", *DAYS, "  A good year.\n")
        assert document(office)["texts"] == {"statement": "A good year."}
        assert state(office, "statement") == "ready"
        assert returns.as_json(returns.draw_up(office, date(2024, 4, 1), date(2025, 3, 31)))["texts"] == {}

    def test_it_is_changed_in_place_and_taken_out_when_empty(self, office: Office) -> None:
        for text in ("A year.", "A good year."):
            return_texts.write(office, "next_year", *DAYS, text)
        assert return_texts.texts(office, *DAYS) == {"next_year": "A good year."}
        return_texts.write(office, "next_year", *DAYS, "")
        assert return_texts.texts(office, *DAYS) == {}
        office.store.undo()
        assert return_texts.texts(office, *DAYS) == {"next_year": "A good year."}

    def test_there_is_no_other_section(self, office: Office) -> None:
        with pytest.raises(Refused, match="no such section"):
            return_texts.write(office, "weather", *DAYS, "Rain.")


class TestMonitoring:
    def counted(self, question: str, answer: str, number: int | None, population: int | None = None) -> MonitoringCount:
        return MonitoringCount(
            first=DAYS[0], last=DAYS[1], question=question, answer=answer, number=number, population=population
        )

    def test_counts_stand_by_question_beside_the_population(self, office: Office) -> None:
        counts = [self.counted("Age group", "under 40", 2, 900), self.counted("Age group", "not stated", None)]
        return_texts.count(office, counts, *DAYS)
        cells = document(office)["breakdowns"]
        assert cells["monitoring.age_group"] == {"under 40": 2, "not stated": None}
        assert cells["monitoring.age_group_population"] == {"under 40": 900}
        assert state(office, "monitoring") == "ready"

    def test_two_questions_never_share_a_code(self, office: Office) -> None:
        questions = ["Age group", "Age: group", "¿?", "Age group population"]
        return_texts.count(office, [self.counted(q, "yes", n, 9) for n, q in enumerate(questions)], *DAYS)
        cells = document(office)["breakdowns"]
        found = {code: row["yes"] for code, row in cells.items() if code.startswith("monitoring.")}
        assert len(found) == 2 * len(questions)
        assert sorted(found.values()) == [0, 1, 2, 3, 9, 9, 9, 9]

    def test_what_is_counted_again_takes_the_place_of_what_was(self, office: Office) -> None:
        return_texts.count(office, [self.counted("Age", "under 40", 2)], *DAYS)
        kept = [self.counted("Age", "over 40", 7)]
        return_texts.count(office, kept, *DAYS)
        assert return_texts.monitoring(office, *DAYS) == kept
        with pytest.raises(Refused, match="below nought"):
            return_texts.count(office, [self.counted("Age", "over 40", -1)], *DAYS)


def test_a_reason_is_given_once_and_taken_back(office: Office) -> None:
    for reason in ("So.", "It is so."):
        return_texts.override(office, "money.marked", *DAYS, reason)
    assert {code: one.reason for code, one in return_texts.overrides(office, *DAYS).items()} == {
        "money.marked": "It is so."
    }
    return_texts.withdraw(office, "money.marked", *DAYS)
    assert not return_texts.overrides(office, *DAYS)


def test_agreements_are_kept_and_the_newest_in_force_holds(office: Office) -> None:
    assert return_texts.agreement(office) is None
    return_texts.agree(office, Disclosure.EXACT, date(2025, 1, 1), "At the network’s meeting.")
    newest = return_texts.agree(office, Disclosure.SUPPRESSED, date(2026, 1, 1))
    assert return_texts.agreement(office) == newest == return_texts.agreements(office)[0]
    office.today = lambda: date(2025, 6, 1)
    earlier = return_texts.agreement(office)
    assert earlier is not None
    assert earlier.disclosure is Disclosure.EXACT
