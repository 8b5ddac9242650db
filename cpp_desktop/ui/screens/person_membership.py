"""How a person belongs: each membership's form, the roles held and the rests taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.people import Category, LeavingReason, Membership, Mode, RestingSpell, Role, RoleTitle
from cpp_desktop.services import memberships, records
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, CHOICES, DAY, LINE, LIST, TICK
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import hbox, rule, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.person_tab import fill_tab
from cpp_desktop.ui.screens.person_words import (
    CATEGORY_WORDS,
    LEAVING_WORDS,
    MODE_WORDS,
    membership_title,
    rest_words,
    role_words,
)
from cpp_desktop.ui.screens.record_lines import RecordLines

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
    (Field("nominating_body", "Nominated by", LINE), Field("area", "Area", LINE)),
    Field(
        "cancer_sites", "Chose to speak for", LIST,
        help="Cancer sites by the person’s own word, never a diagnosis; “;” between two of them.",
    ),
)  # fmt: skip
NEW_FIELDS = (
    (Field("joined", "Joined on", DAY), Field("left", "Last day", DAY)),
    Field("overlap_agreed", "Save it although it overlaps another membership", TICK),
)
ROLE_FIELDS = (
    Field("title", "Role", CHOICE(RoleTitle, words={title: title.value for title in RoleTitle})),
    Field("remit", "For what", LINE, help="Such as a site group: breast, lung."),
    (Field("first", "From", DAY), Field("last", "Until", DAY)),
    (
        Field("term_end", "Elected up to", DAY),
        Field("minute_id", "Elected by the minute", CHOICE(()), help="Of the latest general meetings."),
    ),
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
        self._agreed = False
        self._autosave = screen.autosave(self.form, self._save, kind="membership")
        self._nobody = label(self.tr("No membership is recorded."), "muted", wraps=True)
        self.remove = button(self.tr("Remove this membership…"), self._ask_removal, kind="link")
        self.keep_both = button(self.tr("Save it anyway"), self._agree_to_overlap, kind="small")
        add_membership = button(self.tr("Add membership…"), self._ask_for_membership, kind="link")
        self.roles = RecordLines(
            role_words, edit=self._edit_role, remove=self._remove, nothing=self.tr("No role is recorded.")
        )
        self.rests = RecordLines(
            rest_words, edit=self._edit_rest, remove=self._remove, nothing=self.tr("None; no reason is ever asked.")
        )
        add_role = button(self.tr("Add role…"), self._ask_for_role, kind="small", icon="plus")
        add_rest = button(self.tr("Add rest…"), self._ask_for_rest, kind="small", icon="plus")
        body = vbox(
            self.which, self.form, self._nobody, hbox(self.keep_both, None),
            hbox(add_membership, None, self.remove), rule(),
            hbox(label(self.tr("Roles"), "h3"), None, add_role), self.roles, rule(),
            hbox(label(self.tr("Rests"), "h3"), None, add_rest), self.rests, None,
            gap=10,
        )  # fmt: skip
        fill_tab(self, body)

    def show_page(self, page: PersonPage, today: date) -> None:
        """Show another person, or the same one anew."""
        if page.line.id != self._person_id:
            now = page.line.membership
            self._shown = now.id if now else None
        self._person_id, self._memberships = page.line.id, page.memberships
        self._show_membership()
        self.roles.show_records(page.roles)
        self.rests.show_records(page.resting)

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
        self.keep_both.hide()
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
        office = self._screen.shell.office
        self.keep_both.setVisible(not self._agreed and bool(memberships.newly_overlapping(office, membership)))
        memberships.save_membership(office, membership, overlap_agreed=self._agreed, visit=visit)

    def _agree_to_overlap(self) -> None:
        self._agreed = True
        try:
            self._autosave.flush()
        finally:
            self._agreed = False

    def _ask_removal(self) -> None:
        shown = next(m for m in self._memberships if m.id == self._shown)
        self._screen.shell.ask(
            self.tr("Remove the membership {0}?").format(membership_title(shown)),
            self.tr("Only for one entered by mistake. You can undo it."),
            self.tr("Remove membership"),
            partial(self._remove, shown),
        )

    def _remove(self, record: Membership | Role | RestingSpell) -> None:
        self._screen.attempt(partial(records.remove, self._screen.shell.office, record))

    def _ask_for_membership(self) -> None:
        office, person_id = self._screen.shell.office, self._person_id
        last = self._memberships[-1] if self._memberships else Membership(person_id=person_id)

        def add(typed: dict[str, Any]) -> None:
            new = Membership(
                person_id=person_id, joined=typed["joined"], left=typed["left"], categories=last.categories,
                primary_category=last.primary_category, nominating_body=last.nominating_body,
            )  # fmt: skip
            dialog.form.show_field("overlap_agreed", bool(memberships.newly_overlapping(office, new)))
            before, self._shown = self._shown, new.id  # shown as soon as it is read again
            try:
                memberships.save_membership(office, new, overlap_agreed=typed["overlap_agreed"])
            except Refused:
                self._shown = before
                raise

        title = self.tr("Add membership")
        record = {"joined": office.today(), "left": None, "overlap_agreed": False}
        sentence = self.tr("It begins in the capacity of the one before; change it afterwards.")
        dialog = FormDialog(self.window(), title, NEW_FIELDS, record, verb=title, deed=add, sentence=sentence)
        dialog.form.show_field("overlap_agreed", False)
        self._screen.shell.open_dialog(dialog)

    def _ask_for_role(self) -> None:
        today = self._screen.shell.office.today()
        self._ask_about_role(self.tr("Add role"), Role(person_id=self._person_id, title=RoleTitle.CHAIR, first=today))

    def _edit_role(self, role: Role) -> None:
        self._ask_about_role(self.tr("Save role"), role)

    def _ask_about_role(self, verb: str, role: Role) -> None:
        dialog = self._dialog(self.tr("Role"), ROLE_FIELDS, role, verb)
        minutes = memberships.minutes_to_elect(self._screen.shell.office, role.minute_id)
        dialog.form.offer("minute_id", [(None, self.tr("Not noted")), *minutes])
        dialog.form.load(role)
        self._screen.shell.open_dialog(dialog)

    def _ask_for_rest(self) -> None:
        rest = RestingSpell(person_id=self._person_id, first=self._screen.shell.office.today())
        self._ask_about_rest(self.tr("Add rest"), rest)

    def _edit_rest(self, rest: RestingSpell) -> None:
        self._ask_about_rest(self.tr("Save rest"), rest)

    def _ask_about_rest(self, verb: str, rest: RestingSpell) -> None:
        self._screen.shell.open_dialog(self._dialog(self.tr("Rest"), REST_FIELDS, rest, verb))

    def _dialog(self, title: str, fields: Any, record: Any, verb: str) -> FormDialog:  # noqa: ANN401 - fields of a record
        save = partial(records.save, self._screen.shell.office)
        return FormDialog(self.window(), title, fields, record, verb=verb, deed=save)
