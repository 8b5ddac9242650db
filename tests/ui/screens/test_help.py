"""The help says what the window says: names, keys and commands in it exist, and every page is reached."""

from __future__ import annotations

import ast
import re
import shlex
from functools import cache

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from cpp_desktop import paths
from cpp_desktop.cli.parser import make_parser
from cpp_desktop.services import help_pages
from cpp_desktop.ui import tallies
from cpp_desktop.ui.dialogs.help_window import HelpWindow
from cpp_desktop.ui.screens import SCREENS
from cpp_desktop.ui.shortcuts import CHORDS, SCREEN_CHORDS, chord_of
from tests.drivers import dialogs, keys

PAGES = {page.name: page for page in help_pages.pages()}
ROOT = paths.resources().parent
KEYS = {"Tab", "Shift+Tab", "Return", "Esc"}


@cache
def said_in_the_window() -> set[str]:
    """Every text in the code of the window."""
    texts = set()
    for file in (ROOT / "cpp_desktop" / "ui").rglob("*.py"):
        nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        texts.update(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return texts | {text.replace("&", "") for text in texts}  # a menu's underlined letters are not written in the help


def chords() -> set[str]:
    found = {chord.keys for chord in CHORDS} | {chord_of(SCREENS, entry) for entry in SCREENS}
    return found | {keys for _, keys, _ in SCREEN_CHORDS} | set(tallies.CHORDS)


def test_every_page_is_in_the_contents_and_every_link_leads_somewhere():
    there = {file.stem for file in paths.help_folder().glob("*.md")} - {"contents"}
    assert set(PAGES) == there
    for page in PAGES.values():
        assert page.text.startswith(f"# {page.title}")
        for link in re.findall(r"\]\(([^)]+)\)", page.text):
            assert link.removesuffix(".md") in PAGES, f"{page.name} leads to {link}"
    assert "resources/help/contents.md" in (ROOT / "docs" / "guide" / "README.md").read_text(encoding="utf-8")


def test_every_screen_has_its_page():
    assert {entry.help_page for entry in SCREENS} <= set(PAGES)


DRAWN = {"PDF", "XLSX", "CSV", "JSON"}  # made from the endings that a return is written with


@pytest.mark.parametrize("name", sorted(PAGES))
def test_what_is_to_be_pressed_is_in_the_window(name):
    said = said_in_the_window()
    for words in re.findall(r"\*\*(.+?)\*\*", PAGES[name].text):
        # A full stop ends what only heads a paragraph.
        assert words.endswith(".") or words in said | DRAWN, f"no button is called {words!r}"


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_keys_are_bound(name):
    known = chords() | KEYS
    for words in re.findall(r"`([^`\n]+)`", PAGES[name].text):
        if re.fullmatch(r"(Ctrl|Alt|Shift)\+.+|F\d+|Return|Esc|Del|[PAX]", words):
            assert words in known, f"{words} does nothing"


def test_the_commands_are_understood(tmp_path):
    lines = "".join(PAGES["command-line"].text.split("```")[1::2]).strip().splitlines()
    for line in filter(None, lines):
        words = [{"KIND": "people", "TARGET": "copy.cppgroup"}.get(word, word) for word in shlex.split(line)[1:]]
        assert make_parser().parse_args(words).do, line


def test_the_keyboard_map_tells_every_chord_of_the_screens(window):
    bound = set()
    for entry in SCREENS:
        window.go_to(entry.name)
        keys.settle()
    meetings = window.screens.made["Meetings"]
    meetings.show_record(meetings.list.table.model.shown[0].id)
    keys.settle()
    for shortcut in window.findChildren(QShortcut):
        bound.add(shortcut.key().toString(QKeySequence.SequenceFormat.PortableText))
    # Enter and Esc in the little form for an action are a form's own keys.
    assert bound - {"Return", "Enter", "Esc", "Backspace"} <= {QKeySequence(c).toString() for c in chords()}


@pytest.mark.parametrize("name", [entry.name for entry in SCREENS])
def test_f1_opens_the_page_of_the_screen_and_escape_goes_back(window, name):
    window.go_to(name)
    keys.press(window, "F1")
    shown = dialogs.in_front(HelpWindow)
    entry = next(entry for entry in SCREENS if entry.name == name)
    assert shown.table.chosen_record().name == entry.help_page
    assert shown.text.toPlainText().startswith(PAGES[entry.help_page].title)
    shown.reject()
    assert window.windowTitle().startswith(name)
    assert not dialogs.is_open(QDialog)


def test_pages_are_found_and_links_followed(window):
    window.open_help("welcome")
    shown = dialogs.in_front(HelpWindow)
    shown.box.setText("quorate")
    assert [page.name for page in shown.table.model.shown] == ["attendance"]
    shown.table.choose("attendance")
    shown.text.setSource("https://example.org/")
    assert shown.text.toPlainText().startswith("Attendance")
    shown.text.backward()
    assert shown.text.toPlainText().startswith("Welcome")
    shown.close()
