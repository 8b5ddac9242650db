"""The app as assistive technology meets it: a process of its own, found, read and worked over AT-SPI alone.

It stands on a private display and a private session bus, which starts the accessibility services; the machine's own
desktop is not touched. Things are found by role and name, as a screen reader tells them, never by where they are.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress

from tests.drivers.accessible import PATIENCE, ROOT, SPI, Gone, Line, Seen, Thing, in_sight

PRESSED = "push button"
SWITCHED = ("push button", "toggle button", "radio button", "check box")
NO_ROLES = ("filler", "invalid", "unknown")
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54}  # X's numbers of them
_PRESS_AND_RELEASE = 3  # AT-SPI's number of that
_OWN_DISPLAYS = range(10_000, 50_000)


class Reader:
    """Somebody who uses the app through assistive technology."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._desktop = Thing(line, f"{SPI}.Registry", ROOT)

    def sees(self) -> Iterator[Seen]:
        """Yield the dialog in front, else the window, and all that is in sight there."""
        windows = [window for app in self._desktop.children for window in app.children]
        seen = [next(in_sight(self._line, [window]), None) for window in windows]
        shown = [one for one in seen if one is not None]
        if not shown:
            raise Gone("there is no window yet")
        front = next((one for one in reversed(shown) if one.role == "dialog"), shown[0])
        return in_sight(self._line, [front.thing])

    def find(self, roles: str | tuple[str, ...], name: str, about: str = "") -> Thing:
        """Return what has such a role, goes by this name, and has `about` said of it, once it is there."""
        wanted = (roles,) if isinstance(roles, str) else roles

        def look() -> Thing | None:
            found = (one for one in self.sees() if one.role in wanted and about in one.about and one.label == name)
            return next((one.thing for one in found), None)

        return self._until(look, f"{wanted} called “{name}” {about}")

    def press(self, name: str) -> None:
        """Press a button."""
        self._enabled(self.find(PRESSED, name)).do("Press")

    def switch(self, name: str) -> None:
        """Switch something that stays on: a screen, a tab, a tick."""
        self._enabled(self.find(SWITCHED, name)).do("Toggle", "Press")

    def fill_in(self, name: str, words: str, about: str = "") -> None:
        """Write over what is in a field."""
        field = self.find("text", name, about)
        # Asked for as often as it takes: a window that comes or goes may have the keyboard for a moment.
        self._until(lambda: field.take_focus() or "focused" in field.states, f"“{name}” with the keyboard")
        field.write(words)

    def key(self, name: str) -> None:
        """Press a key of KEYS, which goes to where the keyboard is."""
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        at = DBusAddress(path, bus_name=f"{SPI}.Registry", interface=f"{SPI}.DeviceEventController")
        self._line.ask(at, "GenerateKeyboardEvent", "isu", KEYS[name], "", _PRESS_AND_RELEASE)

    def pick(self, field: str, words: str) -> None:
        """Choose from a drop-down: open it, go down to the words, take them."""
        box = self.find("combo box", field)
        box.do("Press")
        offered = list(in_sight(self._line, self.find("list", field).children))
        here = next(at for at, one in enumerate(offered) if "selected" in one.states)
        there = next(at for at, one in enumerate(offered) if one.name == words)
        for one in offered[here + 1 : there + 1]:
            self.key("Down")
            self._until(lambda item=one.thing: "selected" in item.states, f"{one} chosen")
        self.key("Return")
        self._until(lambda: box.name == words, f"{field} to say “{words}”")

    def rows(self, name: str) -> list[str]:
        """Return what the rows of a table say."""
        return self.find("table", name).rows

    def choose(self, table: str, words: str) -> None:
        """Choose the row of a table in which these words are."""
        found = self.find("table", table)
        row = self._until(lambda: [at for at, row in enumerate(found.rows) if words in row], f"“{words}” in {table}")
        found.select(row[0])

    def until_reads(self, words: str) -> None:
        """Wait until something in sight is called, or says, these words or more."""
        self._until(lambda: any(words in one.name for one in self.sees()), f"“{words}”")

    def until_in_front(self, role: str) -> None:
        """Wait until a dialog, or the window, is in front."""
        self._until(lambda: next(self.sees()).role == role, f"a {role} in front")

    def expect_all_told(self, where: str) -> None:
        """Hold everything that takes the keyboard to a name, and to a role that says what it is.

        A cell may be empty.
        """

        def stops() -> list[tuple[str, str]]:
            return [(one.role, one.label) for one in self.sees() if "focusable" in one.states]

        mute = [
            (role, label)
            for role, label in self._until(stops, f"anything that takes the keyboard in {where}")
            if role in NO_ROLES or not (label or role == "cell")
        ]
        assert not mute, f"in {where} a screen reader cannot tell {mute} among:\n{self.told()}"

    def told(self) -> str:
        """Return every name in sight with its role, one a line."""
        try:
            return "\n".join(str(one) for one in self.sees() if one.name)
        except Gone as gone:
            return str(gone)

    def _enabled(self, thing: Thing) -> Thing:
        self._until(lambda: "enabled" in thing.states, f"“{thing.name}” enabled")
        return thing

    def _until(self, look: Callable[[], Any], what: str) -> Any:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if found := look():
                    return found
            except Gone:
                pass  # it was on its way out, or in
            time.sleep(0.02)
        raise AssertionError(f"Assistive technology never found {what}. There are:\n{self.told()}")


@contextmanager
def assisted(command: list[str], environment: Mapping[str, str], folder: Path) -> Iterator[Reader]:
    """Run a program on a display and a bus of its own, with a reader at it; everything ends with the block.

    `folder` takes what belongs to the session; its path is short, for sockets lie in it.
    """
    with (
        _display() as display,
        _bus({**environment, "DISPLAY": display, "XDG_RUNTIME_DIR": str(folder)}) as session,
        closing(_accessibility(session["DBUS_SESSION_BUS_ADDRESS"])) as line,
        # Somebody must hand the keyboard from window to window, or none has it once a dialog has closed.
        _running(["matchbox-window-manager", "-use_titlebar", "no"], env=session) as manager,
        _running(command, env=session) as app,
    ):
        reader = Reader(line)
        reader.until_in_front("frame")
        assert manager.poll() is None, "the window manager ended, so no window would be given the keyboard"
        yield reader
    assert app.returncode == 0, f"the app ended with {app.returncode}"


@contextmanager
def _running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(command, text=True, **options) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def _display() -> Iterator[str]:
    # A number of this process's own: two servers that look for a free one at once may take each other's.
    own = f":{_OWN_DISPLAYS[os.getpid() % len(_OWN_DISPLAYS)]}"
    ear, mouth = os.pipe()
    screen = [own, "-displayfd", str(mouth), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    # Without this the server begins anew whenever its last client leaves, and turns away whoever comes just then.
    screen += ["-noreset"]
    with os.fdopen(ear) as number, _running(["Xvfb", *screen], pass_fds=[mouth], stderr=subprocess.DEVNULL):
        os.close(mouth)
        assert number.readline(), f"no display began at {own}"
        yield own


@contextmanager
def _bus(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    # What the bus starts ends with it.
    with _running(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None, "its address is printed there"
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}


def _accessibility(session: str) -> Line:
    """Say on the session's bus that a screen reader is here; return a line to the bus that it is given."""
    with closing(Line(session)) as line:
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            line.switch_on(DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status"), name)
        at = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        return Line(line.ask(at, "GetAddress"))
