"""Whatever a secretary does with her meetings, in any order: what went out, and what was agreed, stays as it was."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from cpp_desktop.domain.approval import CorrectionAsked
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.issued_papers import IssuedKind, IssuedPaper
from cpp_desktop.domain.meetings import TOOK_PLACE, AgendaItem, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute, kept_apart
from cpp_desktop.services import agenda, carry_over, issued_papers, issuing, minutes, parking, records, search
from cpp_desktop.services.approval import Agreement, amend, approve
from cpp_desktop.services.minutes_status import sign, state_of
from cpp_desktop.services.office import create, open_office
from cpp_desktop.services.tables.exporting import list_rows
from cpp_desktop.storage import keys
from tests.builders import PASSPHRASE, TODAY, a_meeting, a_membership, a_person, an_item

SECRET = "Zzsecret"
MEETINGS = ("winter", "spring", "summer", "autumn")
MEETING, LATER = st.sampled_from(MEETINGS), st.sampled_from(MEETINGS[1:3])
NTH, IS_SECRET = st.integers(0, 30), st.booleans()


class MeetingLife(RuleBasedStateMachine):
    """Four meetings of a group, one held and one to come; what must stay is noted when it goes out."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        path = Path(shutil.copy(_prepared(), self.folder / "Meadow.cppgroup"))
        self.office = open_office(path, passphrase=PASSPHRASE)
        self.office.today = lambda: TODAY
        self.words = count(1)
        self.numbers: dict[str, str] = {}
        self.bytes: dict[str, bytes] = {}
        self.agreed: dict[str, str] = {}

    def teardown(self) -> None:
        if not hasattr(self, "office"):
            return
        for kind in ("agenda", "minutes", "actions"):
            assert SECRET not in str(list_rows(self.office, kind).rows)
        assert not search.find(self.office, SECRET).hits
        self.office.close()
        shutil.rmtree(self.folder)

    # What she does

    @rule(which=MEETING, after=NTH, is_secret=IS_SECRET)
    def add_item(self, which: str, after: int, is_secret: bool) -> None:
        items = self._all(AgendaItem, which)
        behind = items[after % len(items)].id if items else None
        with _may_be_refused():
            item = agenda.add_item(self.office, which, f"Item {next(self.words)}", after=behind)
            if is_secret:  # with its title in one step, for that is what one Undo takes back
                records.save(self.office, replace(item, title=f"{SECRET} item", confidential=True))

    @rule(which=MEETING, nth=NTH, places=st.integers(-3, 3))
    def move_item(self, which: str, nth: int, places: int) -> None:
        if item := self._one(AgendaItem, which, nth):
            with _may_be_refused():
                agenda.move_item(self.office, item, places)

    @rule(which=MEETING, nth=NTH, parks=IS_SECRET)
    def take_item_out(self, which: str, nth: int, parks: bool) -> None:
        if item := self._one(AgendaItem, which, nth):
            with _may_be_refused():
                (parking.park if parks else agenda.remove_item)(self.office, item)

    @rule(which=MEETING, after=NTH, then=st.sampled_from(["stay", "go", "go and come back", "go out"]))
    def add_late(self, which: str, after: int, then: str) -> None:
        """Something comes late, and is taken back, or goes out in a pack before it could be."""
        if not self._meeting(which).agenda_issued:
            return
        items = self._all(AgendaItem, which)
        late = agenda.add_item(self.office, which, f"Late {next(self.words)}", after=items[after % len(items)].id)
        if then == "go out":
            self.issue(which, IssuedKind.PACK)
        elif then != "stay":
            agenda.remove_item(self.office, late)
            if then == "go and come back":
                self.office.store.undo()
        assert (late.id in {item.id for item in self._all(AgendaItem, which)}) is (then != "go")

    @rule(which=MEETING, nth=NTH)
    def rename_item(self, which: str, nth: int) -> None:
        item = self._one(AgendaItem, which, nth)
        if item and not item.confidential:
            with _may_be_refused():
                records.save(self.office, replace(item, title=f"Item {next(self.words)}"))

    @rule(which=MEETING)
    def carry_over(self, which: str) -> None:
        found = carry_over.proposals(self.office, which).found
        if found:
            with _may_be_refused():
                carry_over.carry(self.office, which, found)

    @rule(which=MEETING, nth=NTH, is_secret=IS_SECRET, acts=IS_SECRET)
    def minute(self, which: str, nth: int, is_secret: bool, acts: bool) -> None:
        item = self._one(AgendaItem, which, nth)
        if item is None:
            return
        is_secret = is_secret or item.confidential
        text = f"{SECRET} words {next(self.words)}" if is_secret else f"Words {next(self.words)}"
        with _may_be_refused():
            made = replace(minutes.blank_minute(item), text=text, confidential=is_secret)
            made = minutes.save_minute(self.office, made)
            if acts:
                minutes.record_action(self.office, minute=made, text=f"Do {text}")

    @rule(which=MEETING, nth=NTH)
    def edit_minute(self, which: str, nth: int) -> None:
        if minute := self._one(Minute, which, nth):
            mark = f"{SECRET} " if self._is_secret(minute) else ""
            with _may_be_refused():
                minutes.save_minute(self.office, replace(minute, text=f"{mark}Edited {next(self.words)}"))

    @precondition(lambda self: self._is_called("spring") or self._is_called("summer"))
    @rule(which=LATER)
    def hold(self, which: str) -> None:
        if self._is_called(which):
            records.save(self.office, replace(self._meeting(which), state=MeetingState.HELD))

    @rule(which=MEETING, kind=st.sampled_from(IssuedKind))
    def issue(self, which: str, kind: IssuedKind) -> None:
        with _may_be_refused():
            done = issuing.issue(self.office, issuing.prepare(self.office, kind, which))
            for paper in done.papers:
                assert SECRET not in paper.said
                self.bytes.setdefault(paper.id, issued_papers.content(self.office, paper))
            for item in self._all(AgendaItem, which):
                self.numbers.setdefault(item.id, item.number)

    @precondition(lambda self: not (self._is_called("spring") and self._is_called("summer")))
    @rule(at=LATER, corrects=IS_SECRET, nth=NTH)
    def approve_or_amend(self, at: str, corrects: bool, nth: int) -> None:
        minute = self._one(Minute, "winter", nth)
        asked: tuple[CorrectionAsked, ...] = ()
        is_secret = bool(corrects and minute and self._is_secret(minute))
        if corrects and minute:
            mark = f"{SECRET} " if is_secret else ""
            asked = (CorrectionAsked(minute_id=minute.id, now=f"{mark}Corrected {next(self.words)}"),)
        agreement = Agreement(at=self._meeting(at), corrections=asked, confidential=is_secret)
        with _may_be_refused():
            done = amend if state_of(self.office, "winter").is_agreed else approve
            done(self.office, self._meeting("winter"), agreement)
            self.agreed = {m.id: m.text for m in self._all(Minute, "winter")}
            if asked and minute:
                assert self.agreed[minute.id] == asked[0].now

    @precondition(lambda self: self._is_agreed())
    @rule()
    def sign(self) -> None:
        with _may_be_refused():
            sign(self.office, self._meeting("winter"), day=TODAY, by="Odile Fen")

    @rule()
    def undo(self) -> None:
        with _may_be_refused():
            self.office.store.undo()

    # What must hold, whatever she did

    @invariant()
    def issued_numbers_stay(self) -> None:
        if not getattr(self, "numbers", None):
            return
        now = {item.id: item.number for which in MEETINGS for item in self._all(AgendaItem, which)}
        assert {item_id: now.get(item_id) for item_id in self.numbers} == self.numbers
        for which in MEETINGS:
            if self._meeting(which).agenda_issued:
                numbers = [item.number for item in self._all(AgendaItem, which) if item.number]
                assert len(numbers) == len(set(numbers))

    @invariant()
    def issued_papers_stay(self) -> None:
        if not getattr(self, "bytes", None):
            return
        with self.office.store.read() as look:
            papers = {paper.id: paper for paper in look.all(IssuedPaper)}
        assert papers.keys() == self.bytes.keys()
        assert all(issued_papers.content(self.office, papers[i]) == kept for i, kept in self.bytes.items())

    @invariant()
    def agreed_minutes_stay(self) -> None:
        if self._is_agreed():
            assert {m.id: m.text for m in self._all(Minute, "winter")} == self.agreed

    # What is there

    def _meeting(self, which: str) -> Meeting:
        with self.office.store.read() as look:
            found = look.get(Meeting, which)
        assert found is not None
        return found

    def _all(self, kind: Any, which: str) -> list[Any]:
        with self.office.store.read() as look:
            return sorted(look.all(kind, meeting_id=which), key=lambda record: record.position)

    def _one(self, kind: Any, which: str, nth: int) -> Any:
        found = self._all(kind, which)
        return found[nth % len(found)] if found else None

    def _is_called(self, which: str) -> bool:
        return hasattr(self, "office") and self._meeting(which).state not in TOOK_PLACE

    def _is_agreed(self) -> bool:
        return bool(getattr(self, "agreed", None))

    def _is_secret(self, minute: Minute) -> bool:
        return minute.id in kept_apart([minute], self._all(AgendaItem, minute.meeting_id))


def _may_be_refused() -> suppress:
    """Do something that may be refused: an answer, which changes nothing, as the invariants see."""
    return suppress(Refused)


@cache
def _prepared() -> Path:
    """A group of two, a meeting that was held and minuted, and three whose agendas are there."""
    path = Path(tempfile.mkdtemp()) / "Meadow.cppgroup"
    office = create(path, PASSPHRASE, name="Meadow Valley Partnership Group")
    people = [a_person(id=name, name=name, email=f"{name[:4]}@meadow.example") for name in ("Odile Fen", "Bryn Ash")]
    days = (date(2026, 1, 13), date(2026, 3, 10), TODAY, date(2026, 7, 14))
    held = [a_meeting(id=name, date=day) for name, day in zip(MEETINGS, days, strict=True)]
    items = [an_item(m, number=str(n), position=n, title=f"Begun {n}") for m in held for n in range(1, 5)]
    with office.store.transaction("fill") as tx:
        tx.save_all([*people, *map(a_membership, people), replace(held[0], state=MeetingState.HELD), *held[1:], *items])
    for item in items[:2]:
        minutes.write_minute(office, item, text="Words from the first")
    office.close()
    return path


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "COST", (1, 8, 1))


def test_whatever_is_done_in_whatever_order() -> None:
    run_state_machine_as_test(
        MeetingLife,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate,),
        ),
    )
