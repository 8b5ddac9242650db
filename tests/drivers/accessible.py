"""What assistive technology finds of an app on Linux: things with roles, names and deeds, asked for over AT-SPI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 60.0  # seconds after which what does not come is a fault, on however busy a machine
SPI = "org.a11y.atspi"
ROOT = "/org/a11y/atspi/accessible/root"
# AT-SPI's numbers of what matters here.
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "visible": 30}
_LABELLED_BY = 2


class Gone(Exception):
    """What was asked has left the screen, or does not understand the question."""


class Line:
    """A connection to one bus; several questions are asked at once, so that a whole window is read in a moment."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)

    def ask(self, at: DBusAddress, method: str, signature: str | None = None, *words: object) -> Any:
        """Call a method and return its answer.

        Raises:
            Gone: the other side answers with an error.
        """
        return self.ask_all([new_method_call(at, method, signature, words)])[0]

    def read(self, at: DBusAddress, name: str) -> Any:
        """Return a property."""
        return self.ask_all([Properties(at).get(name)])[0][1]

    def switch_on(self, at: DBusAddress, name: str) -> None:
        """Set a property to true."""
        self.ask_all([Properties(at).set(name, "b", True)])

    def close(self) -> None:
        """Hang up."""
        self._bus.close()

    def ask_all(self, calls: Sequence[Message]) -> list[Any]:
        """Return the answers to several calls, in their order.

        Raises:
            Gone: the other side answers one of them with an error.
        """
        asked = [next(self._bus.outgoing_serial) for _ in calls]
        for serial, call in zip(asked, calls, strict=True):
            self._bus.send(call, serial)
        heard: dict[int, Message] = {}
        while len(heard) < len(asked):
            reply = self._bus.receive(timeout=PATIENCE)
            if (serial := reply.header.fields.get(HeaderFields.reply_serial, 0)) in asked:
                heard[serial] = reply
        return [_body(heard[serial], call) for serial, call in zip(asked, calls, strict=True)]


def _body(reply: Message, call: Message) -> Any:
    if reply.header.message_type is MessageType.error:
        raise Gone(f"{call.header.fields}: {reply.body}")
    return reply.body[0] if len(reply.body) == 1 else reply.body


@dataclass(frozen=True)
class Thing:
    """One accessible: a window, a button, a cell."""

    line: Line
    owner: str
    path: str

    def _at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, bus_name=self.owner, interface=f"{SPI}.{interface}")

    def _ask(self, interface: str, method: str, signature: str | None = None, *words: object) -> Any:
        return self.line.ask(self._at(interface), method, signature, *words)

    def _thing(self, found: tuple[str, str]) -> Thing:
        return Thing(self.line, *found)

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.line.read(self._at("Accessible"), "Name"))

    @property
    def label(self) -> str:
        """The words that stand beside it and belong to it; where there are none, its name."""
        relations = dict(self._ask("Accessible", "GetRelationSet"))
        return self._thing(relations[_LABELLED_BY][0]).name if _LABELLED_BY in relations else self.name

    @property
    def states(self) -> frozenset[str]:
        """Which of STATES it is in."""
        return _states(self._ask("Accessible", "GetState"))

    @property
    def children(self) -> list[Thing]:
        """What stands in it."""
        return [self._thing(found) for found in self._ask("Accessible", "GetChildren")]

    def questions(self) -> tuple[Message, ...]:
        """Ask for role, name, what else is said of it, states and what stands in it."""
        asks = self._at("Accessible")
        properties = Properties(asks)
        return (
            new_method_call(asks, "GetRoleName"), properties.get("Name"), properties.get("Description"),
            new_method_call(asks, "GetState"), new_method_call(asks, "GetChildren"),
        )  # fmt: skip

    def do(self, *actions: str) -> None:
        """Do the first of these actions that it has."""
        offered = [name for name, _, _ in self._ask("Action", "GetActions")]
        wanted = next((action for action in actions if action in offered), None)
        assert wanted, f"“{self.name}” offers {offered}, not {actions}"
        self._ask("Action", "DoAction", "i", offered.index(wanted))

    def take_focus(self) -> None:
        """Bring the keyboard to it."""
        self._ask("Component", "GrabFocus")

    def write(self, words: str) -> None:
        """Write over what is written in it."""
        self.take_focus()
        assert self._ask("EditableText", "SetTextContents", "s", words), f"“{self.name}” takes no words"

    @property
    def rows(self) -> list[str]:
        """What the rows of a table say, cell by cell."""
        at = self._at("Table")
        down, across = (self.line.read(at, name) for name in ("NRows", "NColumns"))
        places = [(row, column) for row in range(down) for column in range(across)]
        cells = self.line.ask_all([new_method_call(at, "GetAccessibleAt", "ii", place) for place in places])
        names = self.line.ask_all([Properties(self._thing(cell)._at("Accessible")).get("Name") for cell in cells])
        words = [name for _, name in names]
        return [" | ".join(words[row * across : (row + 1) * across]) for row in range(down)]

    def select(self, row: int) -> None:
        """Choose one row of a table."""
        self.take_focus()
        assert self._ask("Table", "AddRowSelection", "i", row), f"“{self.name}” lets no row be chosen"


@dataclass(frozen=True)
class Seen:
    """A thing as it was when it was looked at."""

    thing: Thing
    role: str
    name: str
    about: str
    states: frozenset[str]

    @property
    def label(self) -> str:
        """What it goes by: a drop-down by its label, for its name is what is chosen in it."""
        return self.thing.label if self.role == "combo box" else self.name

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"


def in_sight(line: Line, things: Iterable[Thing]) -> Iterator[Seen]:
    """Yield things and all that stands in them, level by level, but nothing that is hidden."""
    level = list(things)
    while level:
        questions = [thing.questions() for thing in level]
        told = iter(line.ask_all([question for each in questions for question in each]))
        below: list[Thing] = []
        for thing in level:
            role, (_, name), (_, about), bits, children = (next(told) for _ in range(5))
            states = _states(bits)
            if "visible" in states:
                yield Seen(thing, role, name, about, states)
                below += [Thing(line, *child) for child in children]
        level = below


def _states(bits: tuple[int, int]) -> frozenset[str]:
    whole = bits[0] | bits[1] << 32
    return frozenset(name for name, bit in STATES.items() if whole >> bit & 1)
