"""The chosen person beside the list: who, how they belong and are reached, and what wants doing."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from cpp_desktop.domain.people import LeavingReason, Status
from cpp_desktop.services import people
from cpp_desktop.services.people import PersonPage
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Tabs, button
from cpp_desktop.ui.parts.chips import ChipLabel
from cpp_desktop.ui.parts.editors import CHOICE
from cpp_desktop.ui.parts.empty_state import Empty, EmptyState
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import block, label
from cpp_desktop.ui.parts.layout import Card, fill, hbox, vbox, wrap
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import order_tabs_soon
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.person_agreements import PersonAgreements
from cpp_desktop.ui.screens.person_contact import PersonContact
from cpp_desktop.ui.screens.person_deeds import deeds_for
from cpp_desktop.ui.screens.person_history import PersonHistory
from cpp_desktop.ui.screens.person_membership import PersonMembership
from cpp_desktop.ui.screens.person_needs import PersonNeeds
from cpp_desktop.ui.screens.person_overview import PersonOverview
from cpp_desktop.ui.screens.person_words import LEAVING_WORDS, categories_words, status_chip

_WITHIN = 436
"""At 100 %: how wide the card is within its edges."""

_Tab = PersonOverview | PersonContact | PersonMembership | PersonNeeds | PersonAgreements | PersonHistory

LEAVE_FIELDS = (
    Field("left", "Last day as a member", NeededDay, help="Roles still held end on that day too."),
    Field("reason", "Why", CHOICE(LeavingReason, words=LEAVING_WORDS, blank="Not asked")),
)
COME_BACK_FIELDS = (Field("joined", "Joins again on", NeededDay),)


class PersonCard(Card):
    """One person; `show_page(None)` says how to choose one."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(pad=(16, 8, 16, 8) if theme.is_large() else (16, 14, 16, 14))
        self._screen = screen
        self._page: PersonPage | None = None
        self.name = label("", "h2", wraps=True)
        self._categories = label("", "muted", wraps=True)
        self.chip = ChipLabel()
        self._avatar = block("", "avatar", 48, 48)
        self.tabs = Tabs(
            (
                ("overview", self.tr("At a glance")),
                ("contact", self.tr("Contact")),
                ("belonging", self.tr("Membership")),
                ("needs", self.tr("Needs")),
                ("agreements", self.tr("Agreements")),
                ("history", self.tr("History")),
            ),
            name=self.tr("About this person"),
            across=3,
            within=0 if theme.is_large() else _WITHIN,
        )
        self._pages = QStackedWidget()
        # Each page scrolls by itself, so none of them asks for height.
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.tabs.chosen.connect(lambda _: self._show_tab())
        self._whole = wrap(self._lay_out())
        self._nobody = EmptyState(Empty(self.tr("Choose somebody in the list to see how they belong."), icon="person"))
        self.add(self._whole, 1)
        self.add(self._nobody, 1)
        self.show_page(None)

    def _lay_out(self) -> Any:  # noqa: ANN401 - a layout
        self.rests = button(self.tr("Rest from today"), self._rest, kind="small")
        self.returns = button(self.tr("Back from rest"), self._end_rest, kind="small")
        self.leaves = button(self.tr("Leaves…"), self._ask_leaving, kind="small")
        self.comes_back = button(self.tr("Comes back…"), self._ask_coming_back, kind="small")
        self.more = menu_button(self.tr("More"))
        who = vbox(self.name, self._categories, gap=0)
        head = hbox(self._avatar, who, self.chip, gap=12)
        if theme.is_large():  # what the list says already gives its room to the page
            self._avatar.hide()
            self._categories.hide()
        head.setStretch(1, 1)
        box = vbox()
        fill(box, (head, self.tabs), 8)
        box.addWidget(self._pages, 1)
        box.addLayout(hbox(self.rests, self.returns, self.leaves, self.comes_back, None, self.more, gap=6))
        return box

    @cached_property
    def overview(self) -> PersonOverview:
        """The person at a glance."""
        return PersonOverview(self._screen)

    @cached_property
    def contact(self) -> PersonContact:
        """The form of how the person is reached, made when it is first wanted."""
        return PersonContact(self._screen)

    @cached_property
    def membership(self) -> PersonMembership:
        """The forms of how the person belongs, made when they are first wanted."""
        return PersonMembership(self._screen)

    @cached_property
    def needs(self) -> PersonNeeds:
        """The form of what the person needs, made when it is first wanted."""
        return PersonNeeds(self._screen)

    @cached_property
    def agreements(self) -> PersonAgreements:
        """What was agreed with the person, made when it is first wanted."""
        return PersonAgreements(self._screen)

    @cached_property
    def history(self) -> PersonHistory:
        """What was changed about the person, made when it is first wanted."""
        return PersonHistory(self._screen)

    def _tab(self) -> _Tab:
        if self.tabs.current() == "belonging":
            return self.membership
        part: _Tab = getattr(self, self.tabs.current())
        return part

    def _show_tab(self) -> None:
        part = self._tab()
        if self._pages.indexOf(part) < 0:
            self._pages.addWidget(part)
        if self._page is not None:
            part.show_page(self._page, self._screen.shell.office.today())
        self._pages.setCurrentWidget(part)
        order_tabs_soon(part)  # once the tab pressed in has taken its place in Tab's way

    def show_page(self, shown: PersonPage | None) -> None:
        """Show a person, or nobody."""
        self._page = shown
        self._whole.setVisible(shown is not None)
        self._nobody.setVisible(shown is None)
        if shown is None:
            return
        line = shown.line
        self.name.setText(line.person.name)
        known_as = self.tr("known as {0}").format(line.person.known_as) if line.person.known_as else ""
        self._categories.setText("  ·  ".join(filter(None, [categories_words(line.membership), known_as])))
        self._show_initials(line.initials)
        self.chip.show_chip(None if theme.is_large() else status_chip(line.status))
        self._offer_deeds(line.status)
        show_deeds(self.more, deeds_for(self._screen, shown))
        self._show_tab()

    def _show_initials(self, letters: str) -> None:
        """Write somebody's initials in the circle, in smaller type where they would run over it."""
        self._avatar.setText(letters)
        for crowded in (False, True):
            self._avatar.setProperty("crowded", crowded)
            self._avatar.style().unpolish(self._avatar)
            self._avatar.style().polish(self._avatar)
            if self._avatar.sizeHint().width() <= self._avatar.width():
                break

    def _offer_deeds(self, status: Status) -> None:
        belongs = status in (Status.ACTIVE, Status.RESTING, Status.CORRESPONDING)
        self.rests.setVisible(status in (Status.ACTIVE, Status.CORRESPONDING))
        self.returns.setVisible(status is Status.RESTING)
        self.leaves.setVisible(belongs)
        self.comes_back.setVisible(status in (Status.FORMER, Status.NOT_A_MEMBER))

    @property
    def page(self) -> PersonPage:
        """The page of the person shown."""
        assert self._page is not None, "deeds are offered only while somebody is shown"
        return self._page

    def _rest(self) -> None:
        office, line, shell = self._screen.shell.office, self.page.line, self._screen.shell
        if self._screen.attempt(partial(people.rest, office, line.id, office.today())):
            words = self.tr("{0} rests from today: expected at no meeting, and open actions wait. No reason is kept.")
            shell.say(words.format(line.person.name), "ok")

    def _end_rest(self) -> None:
        office, line, shell = self._screen.shell.office, self.page.line, self._screen.shell
        if self._screen.attempt(partial(people.end_rest, office, line.id)):
            shell.say(self.tr("{0} is back: expected at meetings again from today.").format(line.person.name), "ok")

    def _ask_leaving(self) -> None:
        membership, office = self.page.line.membership, self._screen.shell.office
        assert membership is not None, "only members leave"

        def leave(typed: dict[str, Any]) -> None:
            people.leave(office, membership, typed["left"], typed["reason"])

        title = self.tr("{0} leaves the group").format(self.page.line.person.name)
        record = {"left": office.today(), "reason": None}
        verb = self.tr("Record leaving")
        self._open(FormDialog(self.window(), title, LEAVE_FIELDS, record, verb=verb, deed=leave))

    def _ask_coming_back(self) -> None:
        line, office = self.page.line, self._screen.shell.office

        def come_back(typed: dict[str, Any]) -> None:
            people.come_back(office, line.id, typed["joined"])

        title = self.tr("{0} comes back").format(line.person.name)
        record, verb = {"joined": office.today()}, self.tr("Record membership")
        sentence = self.tr("A second membership begins, in the capacity held before; change it afterwards.")
        self._open(
            FormDialog(self.window(), title, COME_BACK_FIELDS, record, verb=verb, deed=come_back, sentence=sentence)
        )

    def _open(self, dialog: FormDialog) -> None:
        self._screen.shell.open_dialog(dialog)
