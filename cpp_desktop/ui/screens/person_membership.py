"""How a person belongs: each membership's form, the roles held and the rests taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpp_desktop.domain.people import Category, LeavingReason, Membership, Mode, RestingSpell, Role, RoleTitle
from cpp_desktop.services import records
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, CHOICES, DAY, LINE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.person_words import (
    CATEGORY_WORDS,
    LEAVING_WORDS,
    MODE_WORDS,
    days_words,
    membership_title,
    rest_words,
)

_ENDED = ("left", "leaving_reason")
FIELDS = (
    Field("which", "Membership", CHOICE(())),
    (Field("joined", "Joined on", DAY), Field("left", "Last day", DAY)),
    Field("leaving_reason", "Why it ended", CHOICE(LeavingReason, words=LEAVING_WORDS, blank="Not asked")),
    Field("categories", "Belongs as", CHOICES(Category, words=CATEGORY_WORDS)),
    (
        Field("primary_category", "Counted as", CHOICE(Category, words=CATEGORY_WORDS, blank="Not stated")),
        Field("mode", "Takes part", CHOICE(Mode, words=MODE_WORDS)),
    ),
    Field("nominating_body", "Nominated by", LINE),
)
ROLE_FIELDS = (
    Field("title", "Role", CHOICE(RoleTitle, words={title: title.value for title in RoleTitle})),
    (Field("first", "From", DAY), Field("last", "Until", DAY)),
)
REST_FIELDS = ((Field("first", "Rests from", NeededDay), Field("last", "Until", DAY)),)


class PersonMembership(QWidget):
    """Memberships, roles and rests of one person."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._person_id = ""
        self._memberships: Sequence[Membership] = ()
        self._shown: str | None = None
        self.which = Form((FIELDS[0],))
        self.which.edited.connect(self._choose)
        self.form = Form(FIELDS[1:])
        screen.autosave(self.form, self._save, kind="membership")
        self._nobody = label(self.tr("No membership is recorded."), "muted", wraps=True)
        self.remove = button(self.tr("Remove this membership…"), self._ask_removal, kind="link")
        self.roles, self.rests = Changing(), Changing()
        add_role = button(self.tr("Add role…"), self._ask_for_role, kind="small", icon="plus")
        add_rest = button(self.tr("Add rest…"), self._ask_for_rest, kind="small", icon="plus")
        body = vbox(
            self.which, self.form, self._nobody, hbox(None, self.remove), rule(),
            hbox(label(self.tr("Roles"), "h3"), None, add_role), self.roles, rule(),
            hbox(label(self.tr("Rests"), "h3"), None, add_rest), self.rests, None,
            gap=10,
        )  # fmt: skip
        body.setContentsMargins(0, theme.px(4), theme.px(8), 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll(wrap(body)))

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        if page.line.id != self._person_id:
            now = page.line.membership
            self._shown = now.id if now else None
        self._person_id, self._memberships = page.line.id, page.memberships
        self._show_membership()
        self._list(self.roles, page.roles, self._role_words, self._edit_role, self.tr("No role is recorded."))
        self._list(self.rests, page.resting, rest_words, self._edit_rest, self.tr("None; no reason is ever asked."))

    def _show_membership(self) -> None:
        shown = next((m for m in self._memberships if m.id == self._shown), None)
        if shown is None and self._memberships:
            shown = self._memberships[-1]
        self._shown = shown.id if shown else None
        self.which.setVisible(len(self._memberships) > 1)
        self.which.offer("which", [(m.id, membership_title(m)) for m in self._memberships])
        self.which.load({"which": self._shown})
        self.form.setVisible(shown is not None)
        self.remove.setVisible(len(self._memberships) > 1)
        self._nobody.setVisible(shown is None)
        if shown is None:
            return
        for name in _ENDED:  # while it lasts, "Leaves…" ends it, with the roles held
            self.form.show_field(name, shown.left is not None)
        # In the order of the ticks, so that showing a membership is no edit of it.
        self.form.load(replace(shown, categories=tuple(c for c in Category if c in shown.categories)))

    def _choose(self, _name: str) -> None:
        self._shown = self.which.values()["which"]
        self._show_membership()

    def _save(self, membership: Membership, visit: str) -> None:
        records.save(self._screen.shell.office, membership, visit=visit)

    def _ask_removal(self) -> None:
        shown = next(m for m in self._memberships if m.id == self._shown)
        self._screen.shell.ask(
            self.tr("Remove the membership {0}?").format(membership_title(shown)),
            self.tr("Only for one entered by mistake. You can undo it."),
            self.tr("Remove membership"),
            partial(self._remove, shown),
        )

    @staticmethod
    def _role_words(role: Role) -> str:
        return f"{role.title.value}, {days_words(role.first, role.last)}"

    def _list(
        self,
        room: Changing,
        found: Sequence[Any],
        words: Callable[[Any], str],
        edit: Callable[[Any], object],
        nothing: str,
    ) -> None:
        lines = [self._line(record, words(record), edit) for record in found]
        room.lay_out(*(lines or [label(nothing, "muted", wraps=True)]), gap=2)

    def _line(self, record: Role | RestingSpell, words: str, edit: Callable[[Any], object]) -> QWidget:
        edits = button(self.tr("Edit…"), partial(edit, record), kind="link")
        edits.setAccessibleName(self.tr("Edit: {0}").format(words))
        removes = button(self.tr("Remove"), partial(self._remove, record), kind="link")
        removes.setAccessibleName(self.tr("Remove: {0}").format(words))
        line = hbox(label(words, wraps=True), edits, removes, gap=12)
        line.setStretch(0, 1)
        return wrap(line)

    def _remove(self, record: Membership | Role | RestingSpell) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, record))

    def _ask_for_role(self) -> None:
        today = self._screen.shell.office.today()
        role = Role(person_id=self._person_id, title=RoleTitle.CHAIR, first=today)
        self._ask(self.tr("Add role"), ROLE_FIELDS, role, self.tr("Add role"))

    def _edit_role(self, role: Role) -> None:
        self._ask(role.title.value, ROLE_FIELDS, role, self.tr("Save role"))

    def _ask_for_rest(self) -> None:
        rest = RestingSpell(person_id=self._person_id, first=self._screen.shell.office.today())
        self._ask(self.tr("Add rest"), REST_FIELDS, rest, self.tr("Add rest"))

    def _edit_rest(self, rest: RestingSpell) -> None:
        self._ask(self.tr("Rest"), REST_FIELDS, rest, self.tr("Save rest"))

    def _ask(self, title: str, fields: Any, record: Any, verb: str) -> None:  # noqa: ANN401 - fields and their record
        save = partial(records.save, self._screen.shell.office)
        self._screen.shell.open_dialog(FormDialog(self.window(), title, fields, record, verb=verb, deed=save))
