"""Interests declared at a meeting, with what was done; those that people hold already are offered."""

from __future__ import annotations

from functools import partial
from typing import Any

from cpp_desktop.domain.meetings import MeetingInterest
from cpp_desktop.services import meeting_interests, people
from cpp_desktop.services.attendance import item_words
from cpp_desktop.services.meeting_interests import InterestLine
from cpp_desktop.services.meetings import MeetingPage, meeting_page
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.barred import bar
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE, PERSON, TEXT
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Part, hbox, vbox, wrap
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.changing import Changing
from cpp_desktop.ui.screens.record_lines import RecordLines

FIELDS = (
    Field("name", "Whose interest", PERSON, id_name="person_id"),
    Field("text", "What the interest is", TEXT),
    Field("item_id", "At which item", CHOICE(())),
    Field("done", "What was done about it", LINE, help="Such as: stayed, and took no part in the decision."),
)


class MeetingInterests(PlainDialog):
    """The interests of one meeting; each is kept at once."""

    def __init__(self, screen: Screen, page: MeetingPage, why: str = "") -> None:
        """Show them; `why` they stay as they are, if they do."""
        window = screen.window()
        sentence = self.tr("The minutes say them under their item; what belongs to a confidential one stays out.")
        super().__init__(window, self.tr("Interests declared"), width=680, sentence=sentence)
        self._screen, self._page, self._why = screen, page, why
        self.lines = RecordLines(
            self._words, edit=self._edit, remove=self._remove, nothing=self.tr("None was declared at this meeting.")
        )
        self._offers = Changing()
        self.adds = button(self.tr("Add interest…"), self._ask_for_interest, kind="small", icon="plus")
        bar(self.adds, why)
        stays = [IconText("lock", why, role="", wraps=True)] if why else []
        self.add_scrolled(vbox(*stays, self.lines, hbox(self.adds, None), self._offers, None, gap=10))
        self.back.hide()
        self.set_foot(button(self.tr("Done"), self.accept, kind="primary"))
        self.resize(self.width(), min(theme.px(520), window.height() - 40))
        self._show()

    def _show(self) -> None:
        office = self._screen.shell.office
        self._page = meeting_page(office, self._page.meeting.id) or self._page
        self.lines.show_records(self._page.interests, self._why)
        names = {line.person_id: line.name for line in self._page.attendance if line.person_id}
        held = [] if self._why else meeting_interests.standing(office, self._page.meeting.id)
        parts: list[Part] = [self._offer(person_id, names[person_id], text) for person_id, text in held]
        if parts:
            head = self.tr("Held by people who are marked, and not declared here yet")
            parts.insert(0, label(head, "h3", wraps=True))
        self._offers.lay_out(*parts, gap=4)

    def _offer(self, person_id: str, name: str, text: str) -> Part:
        words = f"{name}: {text}"
        takes = button(self.tr("Declare…"), partial(self._declare, person_id, text), kind="small")
        takes.setAccessibleName(self.tr("Declare… {0}").format(words))
        line = hbox(label(words, wraps=True), takes, gap=10)
        line.setStretch(0, 1)
        return wrap(line)

    def _words(self, line: InterestLine) -> str:
        where = self.tr("item {0}").format(line.item) if line.item else ""
        secret = self.tr("confidential") if line.is_secret else ""
        beside = ", ".join(filter(None, (where, secret)))
        words = f"{line.name}: {line.interest.text}" + (f" ({beside})" if beside else "")
        return f"{words}. {line.interest.done}" if line.interest.done else words

    def _declare(self, person_id: str, text: str) -> None:
        self._ask(MeetingInterest(meeting_id=self._page.meeting.id, person_id=person_id, text=text))

    def _ask_for_interest(self) -> None:
        self._ask(MeetingInterest(meeting_id=self._page.meeting.id, text=""))

    def _edit(self, line: InterestLine) -> None:
        self._ask(line.interest)

    def _ask(self, interest: MeetingInterest) -> None:
        office = self._screen.shell.office

        def keep(typed: MeetingInterest) -> None:
            meeting_interests.declare(office, typed)

        title = self.tr("Interest at this meeting")
        dialog = FormDialog(
            self._screen.window(), title, FIELDS, interest, verb=self.tr("Keep interest"), deed=keep, width=600
        )
        items: list[tuple[Any, str]] = [(None, self.tr("At none"))]
        dialog.form.offer("item_id", items + [(item.id, item_words(item)) for item in self._page.items])
        dialog.form.offer("name", people.choices(office))
        dialog.form.load(interest)
        dialog.accepted.connect(self._show)
        self._screen.shell.open_dialog(dialog)

    def _remove(self, line: InterestLine) -> None:
        if self._screen.attempt(partial(meeting_interests.withdraw, self._screen.shell.office, line.interest)):
            self._show()
