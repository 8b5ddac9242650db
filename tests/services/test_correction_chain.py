"""Whatever happens to minutes: once approved they change by corrections alone, and these tell how they came to be."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpp_desktop.domain.approval import CorrectionAsked, change_words
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.meetings import Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import minutes, minutes_status, records
from cpp_desktop.services.approval import Agreement, amend, approve
from cpp_desktop.services.office import Office
from tests.builders import TODAY, a_meeting, a_minute

WORDS = st.text("abc é\n", max_size=6)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "correct", "agree", "sign", "undo", "redo", "remove"]), st.integers(0, 9), WORDS
    ),
    max_size=14,
)


class History:
    """One meeting's minutes with the meetings after it, and their text when they were approved."""

    def __init__(self, office: Office) -> None:
        self.office = office
        first = a_meeting(date=TODAY - timedelta(days=100), state=MeetingState.HELD)
        self.first = records.save(office, first)
        self.later = [self._held(TODAY - timedelta(days=90 - 10 * n)) for n in range(5)]
        self.passages = [records.save(office, a_minute(first, position=n, text=f"Text {n}.")) for n in range(3)]
        self.agreed: dict[str, str] = {}

    def _held(self, day: date) -> Meeting:
        return records.save(self.office, a_meeting(date=day, state=MeetingState.HELD))

    def texts(self) -> dict[str, str]:
        with self.office.store.read() as look:
            return {m.id: m.text for m in look.all(Minute, meeting_id=self.first.id)}

    def do(self, step: str, at: int, words: str) -> None:
        passage = self.passages[at % 3]
        corrected = [CorrectionAsked(minute_id=passage.id, now=words)] if step == "correct" else []
        agreement = Agreement(at=self.later[at % 5], corrections=corrected)
        deeds: dict[str, Callable[[], object]] = {
            "edit": lambda: records.save(self.office, replace(passage, text=words)),
            "correct": lambda: (amend if self.agreed else approve)(self.office, self.first, agreement),
            "agree": lambda: approve(self.office, self.first, agreement),
            "sign": lambda: minutes_status.sign(self.office, self.first, day=TODAY, by="Chair"),
            "undo": self.office.store.undo,
            "redo": self.office.store.redo,
            "remove": lambda: minutes.remove_minute(self.office, passage),
        }
        before = self.texts()
        with suppress(Refused):
            deeds[step]()
            if not self.agreed and minutes_status.state_of(self.office, self.first.id).is_agreed:
                self.agreed = before

    def replayed(self) -> dict[str, str]:
        """Return the text as it was approved, with every correction made in turn."""
        texts = dict(self.agreed)
        for number, line in enumerate(minutes_status.state_of(self.office, self.first.id).corrections, 1):
            correction = line.correction
            assert (correction.number, texts[correction.minute_id or ""]) == (number, correction.was)
            texts[correction.minute_id or ""] = correction.now
        return texts


@given(STEPS)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_chain_of_corrections_gives_the_present_text(office: Office, steps: list[tuple[str, int, str]]) -> None:
    history = History(office)
    for step in steps:
        history.do(*step)
        if history.agreed:
            assert history.replayed() == history.texts()


@given(WORDS, WORDS)
def test_a_change_is_put_into_words(was: str, now: str) -> None:
    said = change_words(was, now)
    assert said.startswith(("for “", "leave out “", "add “", "begin with “", "after “", "its lines"))
    assert "“”" not in said
