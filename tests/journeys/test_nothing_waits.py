"""On an old disk, where every commit takes 30 ms more, and with years of records, no step holds the window up."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date, time, timedelta
from itertools import count
from pathlib import Path

import pytest

from cpp_desktop.domain.actions import Action, ActionState
from cpp_desktop.domain.meetings import AgendaItem, Attendance, Mark, Meeting, MeetingState
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.domain.people import Category, Membership, Person
from cpp_desktop.services.office import Office, create
from cpp_desktop.ui.main_window import MainWindow
from tests.builders import PASSPHRASE, a_group, an_item
from tests.drivers import keys
from tests.drivers.stillness import Stillness, slowness
from tests.drivers.window import Secretary

MEMBERS, MEETINGS, ITEMS, ACTIONS = 40, 30, 60, 300
LONGEST = 0.050
LAST = date(2026, 11, 11)

pytestmark = pytest.mark.usefixtures("frozen")


def fill(office: Office) -> None:
    """Forty members, thirty meetings, the last one with sixty items, and three hundred actions."""
    categories = list(Category)[:5]
    people = [Person(name=f"Member {n:02d}") for n in range(MEMBERS)]
    meetings = [
        Meeting(date=LAST - timedelta(weeks=6 * n), start=time(14), end=time(16), state=MeetingState.HELD)
        for n in range(MEETINGS)
    ]
    with office.store.transaction("fill") as tx:
        tx.save_all(people)
        for n, person in enumerate(people):
            kind = categories[n % 5]
            tx.save(Membership(person_id=person.id, joined=date(2020, 4, 1), categories=(kind,), primary_category=kind))
        tx.save_all(meetings)
        for meeting in meetings:
            tx.save_all(Attendance(meeting_id=meeting.id, person_id=p.id, mark=Mark.PRESENT) for p in people[:30])
            tx.save_all(minuted(meeting, ITEMS if meeting is meetings[0] else 14))
        tx.save_all(undertaken(n, people, meetings) for n in range(ACTIONS))


def minuted(meeting: Meeting, items: int) -> list[AgendaItem | Minute]:
    agenda = [an_item(meeting, position=n, number=str(n), minutes_allowed=5) for n in range(1, items + 1)]
    text = "Members asked that people having daily radiotherapy be told of the permit in their first letter. " * 3
    written = [
        Minute(meeting_id=meeting.id, item_id=item.id, position=item.position, number=f"{item.number}.1", text=text)
        for item in agenda
    ]
    return [*agenda, *written]


def undertaken(n: int, people: list[Person], meetings: list[Meeting]) -> Action:
    meeting = meetings[n % MEETINGS]
    ended = n % 5 > 0
    return Action(
        recorded=meeting.date,
        meeting_id=meeting.id,
        text=f"Ask about leaflet {n}",
        owner_ids=(people[n % MEMBERS].id,),
        due=meeting.date + timedelta(days=30),
        state=ActionState.COMPLETE if ended else ActionState.OPEN,
        closed=meeting.date + timedelta(days=20) if ended else None,
    )


def change_the_agenda(secretary: Secretary) -> None:
    """Move an item, change its length, and go back."""
    secretary.press("Ctrl+3")
    secretary.go_to("Meetings")
    secretary.press("Return")
    secretary.go_to("Attendance and minutes")
    secretary.press("Left")
    secretary.go_to("Agenda")
    secretary.press("Down", "Alt+Down", "Alt+Up")
    secretary.fill_in("Minutes", "10")
    secretary.press("Tab", "Ctrl+Z")


def take_minutes(secretary: Secretary) -> None:
    """Mark the sheet, write a passage, a decision and an action, and take it all back."""
    secretary.go_to("Agenda 60")
    secretary.press("Right")
    secretary.go_to("From the sign-in sheet, like 1-9 12 14a 15x")
    secretary.write("31-34 35a")
    secretary.press("Return")
    secretary.go_to("Sign-in sheet")
    secretary.press("End", "X", "P", "Ctrl+Z", "Ctrl+Z")
    secretary.go_to("What was noted")
    secretary.write("First. ")
    secretary.press("Ctrl+PgDown", "Ctrl+Shift+P", "Ctrl+Shift+P", "Ctrl+Shift+A")
    secretary.write("Write to the trust")
    secretary.press("Return", "Ctrl+PgDown")
    secretary.press("Alt+Left")


def follow_up(secretary: Secretary) -> None:
    """Complete an action, give another a new owner, look for a third, and take it back."""
    secretary.press("Ctrl+4")
    secretary.go_to("Actions")
    secretary.press("Down", "Down")
    secretary.choose("Mark complete")
    secretary.fill_in("Who does it", "Member 07")
    secretary.press("Tab", "Ctrl+Z", "Ctrl+F")
    secretary.write("leaflet 1")
    secretary.press("Esc")


class Watched(Secretary):
    """Notes after each press and each line typed how long the window stood still."""

    def __init__(self, window: MainWindow, still: Stillness) -> None:
        super().__init__(window)
        self._still = still
        self.took: list[tuple[str, float]] = []

    def press(self, *chords: str) -> None:
        for chord in chords:
            self._still.longest = 0.0
            super().press(chord)
            self.took.append((f"{chord} on {self.here()}", self._still.longest))

    def write(self, text: str) -> None:
        self._still.longest = 0.0
        super().write(text)
        self.took.append((f"typing {text}", self._still.longest))


@pytest.fixture
def watched(secretary: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    office = create(tmp_path / "Meadow.cppgroup", PASSPHRASE, name=a_group().name)
    fill(office)
    secretary.window.show_office(office)
    keys.settle(50)
    still = Stillness(monkeypatch)
    still.slow_down(office)
    return Watched(secretary.window, still)


def slow(play: Callable[[], dict[str, float]], *, rounds: int = 8) -> dict[str, str]:
    """Play the same steps again while one takes long, and return which always did, at a machine’s full speed."""
    least: dict[str, float] = {}
    for _ in range(rounds):
        before, played = slowness(), play()
        slower = max(before, slowness())
        took = {step: seconds / slower for step, seconds in played.items()}
        least = {step: min(took[step], least.get(step, took[step])) for step in took}
        if max(least.values()) <= LONGEST:
            break
    return {step: f"{took * 1000:.0f} ms" for step, took in least.items() if took > LONGEST}


@pytest.mark.timed
def test_no_step_holds_the_window_up(watched: Watched) -> None:
    def play() -> dict[str, float]:
        watched.took = []
        for step in (change_the_agenda, take_minutes, follow_up):
            step(watched)
        return {f"{number} {press}": took for number, (press, took) in enumerate(watched.took, 1)}

    play()  # what a page costs to be laid out for the first time is the other test's
    assert slow(play) == {}


def first_openings(secretary: Secretary, still: Stillness) -> dict[str, float]:
    """Let the window rest until every screen is made, then go to each for the first time: how long each step took."""
    window, took = secretary.window, {"opening": still.longest}
    still.longest = 0.0
    for ready in range(len(window.screens.places), len(window.entries)):
        keys.until(lambda ready=ready: len(window.screens.places) > ready)
        took[f"making {list(window.screens.made)[-1]}"], still.longest = still.longest, 0.0
    for chord in (*(f"Ctrl+{place}" for place in range(2, 9)), "Ctrl+,", "Ctrl+K", "Esc", "F1"):
        secretary.press(chord)
        keys.settle(30)
        took[chord], still.longest = still.longest, 0.0
    window.help.close()
    return took


@pytest.mark.timed
def test_no_first_opening_holds_the_window_up(
    secretary: Secretary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = Stillness(monkeypatch)
    numbers = count()

    def play() -> dict[str, float]:
        office = create(tmp_path / f"Meadow {next(numbers)}.cppgroup", PASSPHRASE, name=a_group().name)
        fill(office)
        gc.collect()  # what filling left is the test's
        still.longest = 0.0
        secretary.window.shell.show_office(office)
        keys.until(lambda: secretary.window.office is office)
        keys.settle(50)
        return first_openings(secretary, still)

    play()  # the modules and the statements of the database are made ready once in the life of the app
    assert slow(play) == {}
