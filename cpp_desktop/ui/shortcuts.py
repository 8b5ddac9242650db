"""The window's key chords, each said once, and the commands that can be given from anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton

from cpp_desktop.ui import tallies
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import ScreenEntry
from cpp_desktop.ui.parts.shell import Command

if TYPE_CHECKING:
    from cpp_desktop.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Chord:
    """Keys that do the same on every screen, what they do in words, and the deed."""

    keys: str
    words: str
    deed: Callable[[MainWindow], object]


CHORDS: tuple[Chord, ...] = (
    Chord("Ctrl+K", QT_TRANSLATE_NOOP("Chord", "Find anything"), lambda window: find_anything(window)),
    Chord("Ctrl+F", QT_TRANSLATE_NOOP("Chord", "Find in this screen"), lambda window: _find(window)),
    Chord("Ctrl+N", QT_TRANSLATE_NOOP("Chord", "Add to this screen"), lambda window: _press(_of(window, "primary"))),
    Chord("Ctrl+P", QT_TRANSLATE_NOOP("Chord", "Make this screen's paper"), lambda w: _press(_of(w, "paper"))),
    Chord("Ctrl+O", QT_TRANSLATE_NOOP("Chord", "Open a group's file"), lambda window: window.shell.ask_to_open()),
    Chord("Ctrl+Z", QT_TRANSLATE_NOOP("Chord", "Undo the last step"), lambda window: window.undo()),
    Chord("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Chord", "Redo the step"), lambda window: window.redo()),
    Chord("Ctrl+Y", QT_TRANSLATE_NOOP("Chord", "Redo the step"), lambda window: window.redo()),
    Chord("F1", QT_TRANSLATE_NOOP("Chord", "Help for this screen"), lambda window: window.open_help()),
)
"""What is the same on every screen; the screens' own chords come before, from their place in the rail."""


_MEETING = QT_TRANSLATE_NOOP("Chord", "A meeting")
_AGENDA = QT_TRANSLATE_NOOP("Chord", "An agenda, in the list of items")
_SHEET = QT_TRANSLATE_NOOP("Chord", "The sign-in sheet")
_MINUTES = QT_TRANSLATE_NOOP("Chord", "Minutes")
_SPELLING = QT_TRANSLATE_NOOP("Chord", "The spelling check")
_LIVE = QT_TRANSLATE_NOOP("Chord", "Minutes taken in the room")
_SWEEP = QT_TRANSLATE_NOOP("Chord", "Minutes looked over before they are sent")
_QUESTIONS = QT_TRANSLATE_NOOP("Chord", "Questions of the reflection")
_REMARKS = QT_TRANSLATE_NOOP("Chord", "Remarks of the reflection that were read")
_PREVIEW = QT_TRANSLATE_NOOP("Chord", "A paper on the screen")
_FILES = QT_TRANSLATE_NOOP("Chord", "Where files are kept with something")
_TABLES = QT_TRANSLATE_NOOP("Chord", "Any list")
SCREEN_CHORDS: tuple[tuple[str, str, str], ...] = (
    (_TABLES, "Ctrl+C", QT_TRANSLATE_NOOP("Chord", "Copy the chosen rows, for a spreadsheet")),
    (_TABLES, "Return", QT_TRANSLATE_NOOP("Chord", "Open what is chosen")),
    (_FILES, "Ctrl+O", QT_TRANSLATE_NOOP("Chord", "Add a file to it")),
    (_MEETING, "Alt+Left", QT_TRANSLATE_NOOP("Chord", "Back to the meetings")),
    (_MEETING, "F7", QT_TRANSLATE_NOOP("Chord", "Check spelling and abbreviations")),
    (_MEETING, "Ctrl+Shift+M", QT_TRANSLATE_NOOP("Chord", "Next step of the minutes: approve, sign, correct")),
    (_AGENDA, "Alt+Up", QT_TRANSLATE_NOOP("Chord", "Move the item up; times follow")),
    (_AGENDA, "Alt+Down", QT_TRANSLATE_NOOP("Chord", "Move the item down; times follow")),
    (_AGENDA, "Ctrl+O", QT_TRANSLATE_NOOP("Chord", "Attach papers to the item")),
    (_AGENDA, "Del", QT_TRANSLATE_NOOP("Chord", "Remove the item")),
    (_SHEET, "P", QT_TRANSLATE_NOOP("Chord", "Present")),
    (_SHEET, "A", QT_TRANSLATE_NOOP("Chord", "Apologies")),
    (_SHEET, "X", QT_TRANSLATE_NOOP("Chord", "Absent")),
    (_SHEET, "Del", QT_TRANSLATE_NOOP("Chord", "No mark")),
    (_MINUTES, "Ctrl+Shift+A", QT_TRANSLATE_NOOP("Chord", "Action where the cursor is")),
    (_MINUTES, "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Chord", "Decision where the cursor is")),
    (_MINUTES, "Ctrl+Shift+R", QT_TRANSLATE_NOOP("Chord", "Reason of the decision")),
    (_MINUTES, "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Chord", "Dissent from the decision")),
    (_MINUTES, "Ctrl+Shift+E", QT_TRANSLATE_NOOP("Chord", "Link to an earlier minute")),
    (_MINUTES, "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Chord", "Mark the passage confidential")),
    (_MINUTES, "Ctrl+Shift+I", QT_TRANSLATE_NOOP("Chord", "Follow the passage as an influence case")),
    (_MINUTES, "Shift+F10", QT_TRANSLATE_NOOP("Chord", "What can be done about the word under the cursor")),
    (_MINUTES, "Ctrl+Return", QT_TRANSLATE_NOOP("Chord", "New passage")),
    (_MINUTES, "Ctrl+PgDown", QT_TRANSLATE_NOOP("Chord", "Next item")),
    (_MINUTES, "Ctrl+PgUp", QT_TRANSLATE_NOOP("Chord", "Item before")),
    (_SPELLING, "Alt+L", QT_TRANSLATE_NOOP("Chord", "Leave the word as it is")),
    (_SPELLING, "Alt+A", QT_TRANSLATE_NOOP("Chord", "Add it to the group's words")),
    (_SPELLING, "Alt+E", QT_TRANSLATE_NOOP("Chord", "Change it everywhere in this meeting")),
    (_LIVE, "F6", QT_TRANSLATE_NOOP("Chord", "From the notes to the names, and back")),
    (_LIVE, "Ctrl+Shift+A", QT_TRANSLATE_NOOP("Chord", "Make an action of the line where the cursor is")),
    (_LIVE, "Esc", QT_TRANSLATE_NOOP("Chord", "Leave")),
    (_SWEEP, "Alt+L", QT_TRANSLATE_NOOP("Chord", "Leave the words as they are")),
    (_SWEEP, "Alt+R", QT_TRANSLATE_NOOP("Chord", "Reword the passage")),
    (_SWEEP, "Alt+C", QT_TRANSLATE_NOOP("Chord", "Make the passage confidential")),
    (_QUESTIONS, "Alt+Up", QT_TRANSLATE_NOOP("Chord", "Ask the question earlier")),
    (_QUESTIONS, "Alt+Down", QT_TRANSLATE_NOOP("Chord", "Ask the question later")),
    (_REMARKS, "Alt+K", QT_TRANSLATE_NOOP("Chord", "Keep the remark")),
    (_REMARKS, "Alt+L", QT_TRANSLATE_NOOP("Chord", "Leave the remark out")),
    (_PREVIEW, "Ctrl+F", QT_TRANSLATE_NOOP("Chord", "Find in the paper")),
    (_PREVIEW, "F3", QT_TRANSLATE_NOOP("Chord", "Next place found")),
    (_PREVIEW, "Shift+F3", QT_TRANSLATE_NOOP("Chord", "Place found before")),
    (_PREVIEW, "Ctrl+G", QT_TRANSLATE_NOOP("Chord", "Go to a page by its number")),
    (_PREVIEW, "Ctrl++", QT_TRANSLATE_NOOP("Chord", "Larger")),
    (_PREVIEW, "Ctrl+-", QT_TRANSLATE_NOOP("Chord", "Smaller")),
    (_PREVIEW, "Ctrl+0", QT_TRANSLATE_NOOP("Chord", "Fit the width")),
    (_PREVIEW, "Ctrl+P", QT_TRANSLATE_NOOP("Chord", "Print")),
    (_PREVIEW, "Ctrl+S", QT_TRANSLATE_NOOP("Chord", "Save as a file")),
    *(
        (QT_TRANSLATE_NOOP("Chord", "Activities"), f"Alt+{n}", QT_TRANSLATE_NOOP("Chord", "Count one of this type"))
        for n in range(1, 6)
    ),
)
"""What holds on one screen alone: where, the keys, and what they do. The screens bind them; a test compares."""


def chord_of(entries: tuple[ScreenEntry, ...], entry: ScreenEntry) -> str:
    """Return the chord that goes to a screen: Ctrl and its place in the rail, Ctrl+, for what stands at the foot."""
    return "Ctrl+," if entry.at_foot else f"Ctrl+{entries.index(entry) + 1}"


def bind_keys(window: MainWindow) -> None:
    """Bind the chords that go to the screens, and those that are the same on every screen."""
    for chord_keys in dict.fromkeys(chord_of(entries, entry) for entries in window.rails for entry in entries):
        _bind(window, chord_keys, partial(_go_by_key, window, chord_keys))
    for chord in CHORDS:
        _bind(window, chord.keys, partial(chord.deed, window))
    for at, keys in enumerate(tallies.CHORDS):
        _bind(window, keys, partial(tallies.count_by_key, window, at))


def commands(window: MainWindow) -> tuple[Command, ...]:
    """Return what can be done from anywhere: what each screen adds, going to it, and the window's own chords."""
    found = []
    if window.opened is not None:
        for entry in window.entries:
            if entry.adds:
                words = QCoreApplication.translate("Command", entry.adds)
                found.append(Command(words, "", partial(_add_to, window, entry.name)))
        if window.office is not None:
            found += tallies.commands(window)
            reflect = QCoreApplication.translate("Command", "Reflection: sheets and answers of the year")
            found.append(Command(reflect, "", partial(_reflect, window)))
        for entry in window.entries:
            go = QCoreApplication.translate("Command", "Go to {0}")
            words = go.format(QCoreApplication.translate("Screen", entry.name))
            found.append(Command(words, chord_of(window.entries, entry), partial(_go_to, window, entry.name)))
    for chord in CHORDS:
        if chord.keys in {"Ctrl+O", "Ctrl+Z", "Ctrl+Shift+Z", "F1"}:
            words = QCoreApplication.translate("Chord", chord.words)
            found.append(Command(words, chord.keys, partial(chord.deed, window)))
    return tuple(found)


def find_anything(window: MainWindow) -> None:
    """Ask what to find in what is open, and go there."""
    window.leave_all()  # so that what is being typed is found too
    if window.office is not None:
        from cpp_desktop.ui.dialogs.find_anything import FindAnything

        window.shell.open_dialog(FindAnything(window, window.shell))
    elif window.network is not None:
        from cpp_desktop.ui.screens.network.find_in_register import FindInRegister

        window.shell.open_dialog(FindInRegister(window, window.shell))


def _reflect(window: MainWindow) -> None:
    from cpp_desktop.ui.dialogs.reflection import show_reflection  # its services bring the database with them

    window.go_to("Annual return")
    if screen := window.current():
        show_reflection(screen)


def _bind(window: MainWindow, chord: str, deed: Callable[[], object]) -> None:
    QShortcut(QKeySequence(chord), window).activated.connect(lambda: deed())


def _go_by_key(window: MainWindow, keys: str) -> None:
    """Go to the screen that has a chord in what is open, if one has."""
    entries = window.entries
    if entry := next((one for one in entries if chord_of(entries, one) == keys), None):
        _go_to(window, entry.name)


def _go_to(window: MainWindow, name: str) -> None:
    if window.opened is not None:
        window.go_to(name)
        if screen := window.current():
            screen.focus_first()


def _add_to(window: MainWindow, name: str) -> None:
    _go_to(window, name)
    _press(_of(window, "primary"))


def _of(window: MainWindow, name: str) -> QAbstractButton | QAction | None:
    found = getattr(window.current(), name, None)
    return found if isinstance(found, QAbstractButton | QAction) else None


def _press(deed: QAbstractButton | QAction | None) -> None:
    if deed is None or not deed.isEnabled() or not deed.isVisible():
        return
    if isinstance(deed, QAction):
        deed.trigger()
    else:
        deed.click()


def _find(window: MainWindow) -> None:
    screen = window.current()
    if screen is not None and screen.find_box is not None:
        screen.find_box.setFocus()
        screen.find_box.selectAll()
