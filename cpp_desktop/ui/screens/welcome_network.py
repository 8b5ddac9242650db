"""A network's register: open one, begin one, or reach one on a server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.addresses import without_password
from cpp_desktop.domain.errors import Refused
from cpp_desktop.ui.opening import load_beneath, open_it
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.file_endings import NETWORK_ENDING
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, Pages, flow, hbox, row, rule, vbox, wrap
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.lock_form import LockForm
from cpp_desktop.ui.screens.new_file_place import NewFilePlace
from cpp_desktop.ui.screens.welcome_page import WelcomePage

if TYPE_CHECKING:  # services bring the database with them, which must not load before the first paint
    from cpp_desktop.services.network.register import NetworkOffice

FILE_FIELDS = (
    Field("name", "What the network is called", LINE),
    Field("where", "Where its register is kept", LINE),
)
SERVER_FIELDS = (
    Field(
        "where",
        "Address of the database",
        LINE,
        help="Begins with postgresql+psycopg:// and holds no password: that comes from PGPASSWORD or a pgpass file.",
    ),
    Field("name", "What the network is called", LINE, help="Only if no register is kept there yet."),
)


class NetworkPage(WelcomePage):
    """Three ways to a register, one shown at a time."""

    def __init__(self, shell: Shell, *, back: Callable[[], object]) -> None:
        super().__init__(shell)
        self.form, self.server, self.locks = Form(FILE_FIELDS), Form(SERVER_FIELDS), LockForm()
        self.place = NewFilePlace(self.form, "where", NETWORK_ENDING, self.tr("My network"))
        self.waits = IconText("clock", self.tr("Opening…"), role="")
        self.waits.hide()
        self.ways = Segments(
            (("open", self.tr("Open")), ("begin", self.tr("Begin")), ("server", self.tr("On a server"))),
            name=self.tr("Which register"),
        )
        self.opens = button(self.tr("Choose the register…"), shell.ask_to_open, kind="primary", height=42)
        self.makes = button(self.tr("Make the register"), self._make, kind="primary", height=42)
        self.reaches = button(self.tr("Open the register"), self._reach, kind="primary", height=42)
        self.makes_there = button(self.tr("Make it there"), self._make_there, height=42)
        self._parts = {"open": self._open_part(), "begin": self._begin_part(), "server": self._server_part()}
        self.pages = Pages(*self._parts.values())
        self.ways.chosen.connect(self._show_way)
        card = Card(row(self.ways, None), self.pages, self.waits, self.trouble, pad=22, gap=14)
        about = self.tr("A register keeps the groups’ returns, what you asked about them, and what you accepted.")
        self.lay_out(self.tr("Receive returns for a network"), about, card, back=back)

    def _open_part(self) -> QWidget:
        words = self.tr("Its name ends in .cppnetwork. It is on this computer, a stick or a shared folder.")
        return wrap(vbox(label(words, wraps=True), hbox(self.opens, None), gap=14))

    def _begin_part(self) -> QWidget:
        elsewhere = button(self.tr("Choose another place…"), self._ask_where, kind="link")
        parts = (self.form, hbox(elsewhere, None), rule(), self.locks, hbox(self.makes, None))
        return wrap(vbox(*parts, gap=10))

    def _server_part(self) -> QWidget:
        words = self.tr("For a country’s returns, or several people at once: a PostgreSQL database of your own.")
        return wrap(vbox(label(words, wraps=True), self.server, flow(self.reaches, self.makes_there), gap=12))

    def start(self) -> None:
        """Begin with blank answers, and the address on a server used last."""
        self.form.load({"name": "", "where": ""})
        self.server.load({"where": self._shell.settings.server, "name": ""})
        self.locks.start()
        self.place.begin()
        self.say("")
        self.opens.setFocus()

    def _show_way(self, way: str) -> None:
        self.pages.setCurrentWidget(self._parts[way])
        self.say("")

    def _ask_where(self) -> None:
        self._shell.choose_where(self.tr("Where to keep the register"), self.place.typed(), self.place.take)

    # -- deeds -------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        try:
            name, passphrase, place = self.form.values()["name"], self.locks.passphrase(), self.place.path()
        except Refused as refused:
            self.refuse(refused.problems)
            return
        self.run(lambda: _made(place, passphrase, name), self._show_made)

    def _make_there(self) -> None:
        typed = self.server.values()
        self.run(lambda: _made(typed["where"], None, typed["name"]), self._shell.show_office)

    def _reach(self) -> None:
        where = self.server.values()["where"]
        self.run(lambda: open_it(where), self._shell.show_office)

    def reach(self, where: str) -> None:
        """Open the register at an address; its password, if it holds one, is not shown and not kept."""
        self.server.load({"where": without_password(where), "name": ""})
        self.ways.choose("server")
        self.server.editor("where").entry.setFocus()
        self.run(lambda: open_it(where), self._shell.show_office)

    def _show_made(self, office: NetworkOffice) -> None:
        from cpp_desktop.services.network import keeping

        shell = self._shell
        shell.show_office(office)
        said = self.tr(
            "The register is made. Print its recovery sheet: should the passphrase be forgotten, it opens it."
        )
        title, name = self.tr("Recovery sheet"), self.tr("Recovery sheet.pdf")
        show = partial(shell.preview, title, keeping.recovery_sheet(office), file_name=name)
        shell.say(said, "info", (title, show))

    def set_busy(self, busy: bool) -> None:
        """Let the verbs wait while one of them is at work."""
        for verb in (self.makes, self.reaches, self.makes_there):
            verb.setEnabled(not busy)
        self.waits.setVisible(busy)

    def refuse(self, problems: Mapping[str, str]) -> None:
        """Say why it was not done."""
        shown = (self.server,) if self.ways.current() == "server" else (self.form, self.locks.form)
        for form in shown:
            problems = form.refuse(problems)
        self.say(" ".join(problems.values()))
        for form in reversed(shown):
            form.focus_problem()


def _made(where: Path | str, passphrase: str | None, name: str) -> NetworkOffice:
    from cpp_desktop.services.network.register import make

    made = make(where, passphrase, name)
    load_beneath("cpp_desktop.services.network")
    return made
