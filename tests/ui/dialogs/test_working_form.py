"""A form whose answer comes from far away: what is typed stays until it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from cpp_desktop.domain.errors import Refused, StorageTrouble
from cpp_desktop.ui.dialogs.working_form import WorkingForm
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.work import Work
from tests.drivers import dialogs, keys


class Register:
    """Answers when it is told to, and never in the window's thread."""

    def __init__(self) -> None:
        self.answers, self.names = Event(), list[str]()

    def deed(self, typed: dict[str, str]) -> Callable[[], str]:
        if not typed["name"]:
            raise Refused(name="Say its name.")
        return lambda: self._keep(typed["name"])

    def _keep(self, name: str) -> str:
        assert current_thread() is not main_thread()
        self.answers.wait(10)
        if name == "There":
            raise Refused(name="It is there already.")
        if name == "Lost":
            raise StorageTrouble("The server is not to be reached.")
        self.names.append(name)
        return name


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    Work.inline = False
    made = QWidget()
    made.resize(900, 600)
    made.show()
    yield made
    keys.put_away(made)


def opened(window: QWidget, register: Register, told: list[str]) -> WorkingForm:
    fields = (Field("name", "Name", LINE),)
    form = WorkingForm(window, "Add a group", fields, {"name": ""}, verb="Add", deed=register.deed, then=told.append)
    form.open()
    return dialogs.in_front(WorkingForm)


def test_what_is_typed_stays_until_the_answer_is_there(window: QWidget) -> None:
    register, told = Register(), list[str]()
    form = opened(window, register, told)
    dialogs.write(form.form, name="Ash Vale")
    form.verb.click()
    keys.press(window, "Esc")
    assert (form.is_busy, form.isVisible(), form.verb.isEnabled(), told) == (True, True, False, [])
    register.answers.set()
    keys.until(lambda: told)
    assert (told, register.names, form.isVisible()) == (["Ash Vale"], ["Ash Vale"], False)


def test_a_refusal_stands_beside_its_field_whoever_says_it(window: QWidget) -> None:
    register = Register()
    register.answers.set()
    form = opened(window, register, [])
    assert dialogs.fill_in(name="") == {"name": "Say its name."}
    assert dialogs.fill_in(name="There") == {"name": "It is there already."}
    keys.until(lambda: form.form.editor("name").entry.hasFocus())
    assert form.form.editor("name").typed() == "There"
    assert dialogs.fill_in(name="Lost") == {}
    assert "The server is not to be reached." in dialogs.words_in(form)
    assert dialogs.fill_in(name="Ash Vale") == {}
    keys.until(lambda: not form.isVisible())
