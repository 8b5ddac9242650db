"""A network's register: open one, begin one, or reach one on a server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.addresses import without_password
from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.opening import load_beneath, open_it
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.editors import LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, Pages, flow, hbox, row, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import NETWORK_ENDING, Shell
from cpp_desktop.ui.parts.work import Work
from cpp_desktop.ui.screens.lock_form import LockForm
from cpp_desktop.ui.screens.new_file_place import NewFilePlace

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


class NetworkPage(QWidget):
    """Three ways to a register, one shown at a time."""

    def __init__(self, shell: Shell, *, back: Callable[[], object]) -> None:
        super().__init__()
        self._shell = shell
        self._work: Work | None = None
        self.form, self.server, self.locks = Form(FILE_FIELDS), Form(SERVER_FIELDS), LockForm()
        self.place = NewFilePlace(self.form, "where", NETWORK_ENDING, self.tr("My network"))
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
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
        self._lay_out(back)

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

    def _lay_out(self, back: Callable[[], object]) -> None:
        about = self.tr("A register keeps the groups’ returns, what you asked about them, and what you accepted.")
        card = Card(row(self.ways, None), self.pages, self.waits, self.trouble, pad=22, gap=14)
        card.setMaximumWidth(theme.px(720))
        head = vbox(
            label(self.tr("Receive returns for a network"), "h1", wraps=True),
            label(about, "muted", wraps=True),
            gap=1,
        )
        body = vbox(head, card, None, gap=14)
        body.setContentsMargins(theme.px(36), theme.px(30), theme.px(36), theme.px(8))
        foot = hbox(button(self.tr("Go back"), back), None, gap=14)
        foot.setContentsMargins(theme.px(36), theme.px(4), theme.px(36), theme.px(18))
        whole = vbox(scroll(wrap(body), modest=theme.is_huge()), gap=0)
        whole.addLayout(foot)
        self.setLayout(whole)

    def start(self) -> None:
        """Begin with blank answers, and the address on a server used last."""
        self.form.load({"name": "", "where": ""})
        self.server.load({"where": self._shell.settings.server, "name": ""})
        self.locks.start()
        self.place.begin()
        self._say("")
        self.opens.setFocus()

    def _show_way(self, way: str) -> None:
        self.pages.setCurrentWidget(self._parts[way])
        self._say("")

    def _ask_where(self) -> None:
        self._shell.choose_where(self.tr("Where to keep the register"), self.place.typed(), self.place.take)

    # -- deeds -------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        try:
            typed, passphrase = self.form.values(), self.locks.passphrase()
            if not Path(typed["where"]).is_absolute():
                raise Refused(where=self.tr("Say the whole way to the folder; “Choose another place” does it for you."))
        except Refused as refused:
            self._refuse(refused.problems)
            return
        self._run(lambda: _made(Path(typed["where"]), passphrase, typed["name"]), self._show_made)

    def _make_there(self) -> None:
        typed = self.server.values()
        self._run(lambda: _made(typed["where"], None, typed["name"]))

    def _reach(self) -> None:
        where = self.server.values()["where"]
        self._run(lambda: open_it(where))

    def reach(self, where: str) -> None:
        """Open the register at an address; its password, if it holds one, is not shown and not kept."""
        self.server.load({"where": without_password(where), "name": ""})
        self.ways.choose("server")
        self.server.editor("where").entry.setFocus()
        self._run(lambda: open_it(where))

    def _run(self, task: Callable[[], object], then: Callable[[NetworkOffice], object] | None = None) -> None:
        def do(progress: Progress) -> object:
            progress(0, 0, "")
            return task()

        self._say("")
        self._set_busy(True)
        self._work = Work(do)
        self._work.finished.connect(then or self._shell.show_office)
        self._work.refused.connect(self._refuse)
        self._work.troubled.connect(self._say)
        self._work.ended.connect(lambda: self._set_busy(False))
        self._work.start()

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

    def _set_busy(self, busy: bool) -> None:
        for verb in (self.makes, self.reaches, self.makes_there):
            verb.setEnabled(not busy)
        self.waits.setVisible(busy)

    def _refuse(self, problems: Mapping[str, str]) -> None:
        shown = (self.server,) if self.ways.current() == "server" else (self.form, self.locks.form)
        for form in shown:
            problems = form.refuse(problems)
        self._say(" ".join(problems.values()))
        for form in reversed(shown):
            form.focus_problem()

    def _say(self, sentence: str) -> None:
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))


def _made(where: Path | str, passphrase: str | None, name: str) -> NetworkOffice:
    from cpp_desktop.services.network.register import make

    made = make(where, passphrase, name)
    load_beneath("cpp_desktop.services.network")
    return made
