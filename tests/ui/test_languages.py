"""The catalogues keep step with the code, and no text in the window is forgotten or cut off."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox

from cpp_desktop import paths, ui
from cpp_desktop.domain import language
from cpp_desktop.services import annual_return, languages
from cpp_desktop.services.office import open_office
from cpp_desktop.services.sample import PASSPHRASE
from cpp_desktop.storage import keys as storage_keys
from cpp_desktop.storage.tables import TABLE_OF
from cpp_desktop.ui.main_window import MainWindow
from cpp_desktop.ui.parts.choice_editors import Choosing
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.translator import Translator
from cpp_desktop.ui.screens import SCREENS
from tests.drivers import keys
from tests.drivers.choosers import asked, offered
from tests.drivers.fitting import cut_off, in_sight
from tests.drivers.window import furnished

ROOT = paths.resources().parent
CODES = sorted(language.LANGUAGES)
OURS = {"cpp", "desktop", "ctrl", "alt", "shift", "del", "pdf", "xlsx", "csv", "json"}
"""Words that are the same in every language."""


def messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Every message of a catalogue by context and source."""
    contexts = ElementTree.parse(file).getroot().iter("context")
    return {(c.findtext("name"), m.findtext("source")): m for c in contexts for m in c.iter("message")}


@pytest.fixture(scope="session")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(shutil.copytree(paths.languages(), tmp_path_factory.mktemp("languages") / "renewed"))
    subprocess.run([sys.executable, str(ROOT / "packaging" / "languages.py"), str(folder)], check=True)
    return folder


@pytest.mark.parametrize("code", CODES)
def test_the_catalogues_keep_step_with_the_code(renewed: Path, code: str) -> None:
    name = f"cpp_desktop_{code}.ts"
    assert set(messages(renewed / name)) == set(messages(paths.languages() / name)), "run: python3 run.py languages"


@pytest.mark.parametrize("code", CODES)
def test_translations_hold_the_same_places(code: str) -> None:
    languages.choose(code)
    for (_, source), forms in language.in_use().texts.items():
        for form in forms:
            assert sorted(re.findall(r"\{\d\}", source)) == sorted(re.findall(r"\{\d\}", form)), source


def test_english_has_every_plural() -> None:
    for (_, source), message in messages(paths.languages() / "cpp_desktop_en.ts").items():
        assert all(form.text for form in message.iter("numerusform")), source


def test_welsh_is_begun_with_rail_and_today() -> None:
    languages.choose("cy")
    found = language.in_use().find
    for entry in SCREENS:
        assert found("Screen", entry.name), entry.name
    for context, source in messages(paths.languages() / "cpp_desktop_cy.ts"):
        if context in {"Rail", "TodayScreen", "NextMeetingCard", "AttentionCard", "SafetyCard", "StatusLine"}:
            assert found(context, source) or not source, (context, source)


# -- the window in a language that nobody speaks -----------------------------------------------------------------------


class Longer(dict[tuple[str, str], tuple[str, ...]]):
    """Puts every text between brackets and makes it a third longer."""

    def get(self, key: tuple[str, str], default: object = None) -> tuple[str, ...]:  # type: ignore[override]
        words = key[1]
        return (f"⟦{words}{'~' * (len(words) // 3)}⟧",) if words else (words,)


@pytest.fixture
def foreign(
    qapp: QApplication, prepared_sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window over the sample group, with every marked text between brackets."""
    monkeypatch.setattr(storage_keys, "COST", (1, 8, 1))
    monkeypatch.setenv("CPP_TODAY", "2026-11-18")
    office = open_office(Path(shutil.copy(prepared_sample, tmp_path)), passphrase=PASSPHRASE)
    language.use(language.Catalogue(language.LANGUAGES["en"], Longer()))
    translator = Translator(qapp)
    QCoreApplication.installTranslator(translator)
    with furnished(tmp_path / "state") as window:
        window.show_office(office)
        keys.settle(100)
        yield window
    QCoreApplication.removeTranslator(translator)
    languages.choose("en")


def written_by_people(window: MainWindow) -> set[str]:
    """All words that stand in the sample group's file, which nobody translates."""
    assert window.office is not None
    with window.office.store.read() as snapshot:
        said = " ".join(str(record) for kind in TABLE_OF for record in snapshot.all(kind))
    # The sentences of the return are put together by its rules, in English as yet.
    drawn = annual_return.draw_up(window.office, date(2026, 4, 1), date(2027, 3, 31))
    own = re.findall(r"[^\W\d_]{3,}", f"{said} {drawn} {window.office.file.path}")
    return {word.casefold() for word in own} | {one.name.casefold() for one in language.LANGUAGES.values()}


def unbracketed(text: str) -> str:
    """What is left of a text without what is between brackets, which may hold others."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    return text


def test_what_a_dialog_offers_is_said_in_the_language_in_use(foreign: MainWindow) -> None:
    foreign.go_to("Meetings")
    own = written_by_people(foreign) | OURS
    assert foreign.office is not None
    for opens, there in asked(foreign.office, foreign.current()):
        whole = [re.sub(r"\w+…", "", unbracketed(text)) for text in there]  # a word cut off is nobody's
        assert [text for text in whole if any(word.casefold() not in own for word in letters(text))] == [], opens


def unmarked(window: MainWindow) -> list[str]:
    """The texts in sight that are neither between brackets nor the group's own words."""
    own = written_by_people(window) | OURS
    texts = [*(text for _, text in in_sight(window)), *offered(window)]
    return [text for text in texts if any(word.casefold() not in own for word in letters(unbracketed(text)))]


def letters(text: str) -> list[str]:
    """The words of a text, but for very short ones."""
    return re.findall(r"[^\W\d_]{3,}", text)


def choosing(value: object) -> Iterator[Choosing]:
    """What chooses in a module's fields, however deep in its tables."""
    if isinstance(value, Field) and isinstance(value.editor, Choosing):
        yield value.editor
    elif isinstance(value, tuple | list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from choosing(one)


def test_what_a_drop_down_of_a_form_offers_is_said_in_the_language_in_use(foreign: MainWindow) -> None:
    modules = [import_module(found.name) for found in walk_packages(ui.__path__, "cpp_desktop.ui.")]
    kinds = [kind for module in modules for value in vars(module).values() for kind in choosing(value)]
    assert len(kinds) > 40
    made = [kind() for kind in kinds]
    said = [text for editor in made for text in offered(editor)]
    said += [tick.text() for editor in made for tick in editor.findChildren(QCheckBox)]
    assert {text for text in said if letters(unbracketed(text))} == set()


@pytest.mark.parametrize("screen", [entry.name for entry in SCREENS])
def test_no_text_of_the_window_is_forgotten(foreign: MainWindow, screen: str) -> None:
    foreign.go_to(screen)
    keys.settle(200)
    assert unmarked(foreign) == []


@pytest.mark.parametrize("screen", [entry.name for entry in SCREENS])
def test_longer_words_have_room(foreign: MainWindow, screen: str) -> None:
    foreign.go_to(screen)
    keys.settle(200)
    assert [text for text in cut_off(foreign) if "⟦" in text] == []
