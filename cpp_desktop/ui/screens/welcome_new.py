"""A new group: five short questions on one page, then the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from cpp_desktop.domain.errors import Refused
from cpp_desktop.ui.opening import load_beneath
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.layout import Card, hbox, rule
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.lock_form import LockForm
from cpp_desktop.ui.screens.new_file_place import NewFilePlace
from cpp_desktop.ui.screens.welcome_page import WelcomePage

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.services.office import Office

_MONTHS = "January February March April May June July August September October November December".split()
YEAR_STARTS = (*((f"{at:02d}-01", f"1 {month}") for at, month in enumerate(_MONTHS, 1)), ("04-06", "6 April"))
GROUP_FIELDS = (
    Field("name", "What the group is called", LINE),
    (
        Field("parent", "Which body it reports to", LINE, help="A network, board or alliance; it can wait."),
        Field("year_start", "Its year begins on", CHOICE(YEAR_STARTS)),
    ),
    Field("path", "Where its file is kept", LINE),
)


class NewGroupPage(WelcomePage):
    """Asks, makes the file, and offers its recovery sheet at once."""

    def __init__(self, shell: Shell, *, back: Callable[[], object]) -> None:
        super().__init__(shell)
        self.form, self.locks = Form(GROUP_FIELDS), LockForm()
        self.lock = self.locks.form
        self.place = NewFilePlace(self.form, "path", ".cppgroup")
        self.makes = button(self.tr("Make the group’s file"), self._make, kind="primary", height=42)
        elsewhere = button(self.tr("Choose another place…"), self._ask_where, kind="link")
        card = Card(self.form, hbox(elsewhere, None), rule(), self.locks, self.trouble, pad=22, gap=10)
        sentence = self.tr("Every answer but the passphrase can be changed later.")
        self.lay_out(self.tr("Begin a new group"), sentence, card, self.makes, back=back)

    def start(self) -> None:
        """Begin with blank answers."""
        self.form.load({"name": "", "parent": "", "year_start": "04-01", "path": ""})
        self.locks.start()
        self.place.begin()
        self.say("")
        self.form.editor("name").entry.setFocus()

    def _ask_where(self) -> None:
        title = self.tr("Where to keep the group’s file")
        self._shell.choose_where(title, self.place.typed(), self.place.take)

    def _make(self) -> None:
        try:
            given = {**self.form.values(), "path": self.place.path(), "passphrase": self.locks.passphrase()}
        except Refused as refused:
            self.refuse(refused.problems)
            return
        self.run(lambda: _made(**given), self._show_made)

    def set_busy(self, busy: bool) -> None:
        """Let the verb wait while it is at work."""
        self.makes.setEnabled(not busy)

    def refuse(self, problems: Mapping[str, str]) -> None:
        """Say why it was not done."""
        self.say(" ".join(self.lock.refuse(self.form.refuse(problems)).values()))
        self.lock.focus_problem()
        self.form.focus_problem()

    def _show_made(self, office: Office) -> None:
        from cpp_desktop.ui.dialogs.file_made import FileMade

        shell, window = self._shell, self.window()
        shell.show_office(office)
        shell.open_dialog(FileMade(window, shell))


def _made(**given: Any) -> Office:  # noqa: ANN401 - the answers, as `create` takes them
    from cpp_desktop.services.office import create

    made = create(**given)
    load_beneath()
    return made
