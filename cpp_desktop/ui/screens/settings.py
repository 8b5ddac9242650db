"""Settings: how the window looks, the group's own rules, and keeping its file safe."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.agendas import ItemPaper
from cpp_desktop.domain.group import Group
from cpp_desktop.domain.group_documents import GroupDocument
from cpp_desktop.domain.letterheads import Letterhead, WordTemplate
from cpp_desktop.domain.representation import Place
from cpp_desktop.services import records
from cpp_desktop.ui.dialogs.group_words import show_group_words
from cpp_desktop.ui.dialogs.keyboard_map import KeyboardMap
from cpp_desktop.ui.dialogs.sub_groups import show_sub_groups
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import CHOICE, LINE, NUMBER
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, PageHeader, below_heading, hbox, page, vbox
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.screens.look_card import LookCard
from cpp_desktop.ui.screens.settings_documents import DocumentsCard
from cpp_desktop.ui.screens.settings_letterhead import LetterheadCard
from cpp_desktop.ui.screens.settings_places import PlacesCard
from cpp_desktop.ui.screens.settings_safety import SafetySettings
from cpp_desktop.ui.screens.settings_word import WordCard
from cpp_desktop.ui.screens.welcome_new import YEAR_STARTS

FRACTIONS = ((0, "No share of them"), (250, "A quarter"), (333, "A third"), (500, "Half"), (667, "Two thirds"))
GROUP_FIELDS = (
    Field("name", "What the group is called", LINE),
    (Field("area", "Area it serves", LINE), Field("host", "Hosted by", LINE)),
    (
        Field("year_start", "Its year begins on", CHOICE(YEAR_STARTS)),
        Field("data_controller", "Who answers for its data", LINE),
    ),
    Field("contact", "Contact line on papers", LINE, help="Whom to ask for another format: a name, a telephone."),
    (
        Field("notice_days", "Agenda goes out before", NUMBER, help="Clear working days before the meeting."),
        Field("draft_minutes_days", "Draft minutes go out after", NUMBER, help="Working days after the meeting."),
    ),
    (
        Field("quorum_number", "Quorum, members", NUMBER, help="0 where your terms name no number."),
        Field("quorum_per_mille", "Or a share of the members", CHOICE(FRACTIONS)),
    ),
    (
        Field("quorum_service_users", "Of these, service users", NUMBER),
        Field("quorum_professionals", "Of these, professionals", NUMBER),
    ),
    Field("most_attached_mb", "Largest file under an agenda item", NUMBER, help="In MB; larger ones are refused."),
)


class SettingsScreen(Screen):
    """Everything is kept as it is changed; nothing here needs a restart."""

    reads: ClassVar[frozenset[type]] = frozenset({Group, GroupDocument, ItemPaper, Letterhead, Place, WordTemplate})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.form = Form(GROUP_FIELDS)
        self.autosave(self.form, self._save, kind="group")
        self.safety, self.places, self.documents = SafetySettings(self), PlacesCard(self), DocumentsCard(self)
        self.letterhead, self.word, self.look = LetterheadCard(self), WordCard(self), LookCard(shell)
        head = PageHeader(
            self.tr("Settings"),
            button(self.tr("Sub-groups"), partial(show_sub_groups, self), icon="people"),
            button(self.tr("The group’s words"), partial(show_group_words, self), icon="book"),
            button(self.tr("Keyboard map"), self._show_keys, icon="info"),
            sentence=self.tr("Kept as you change them: the look for this computer, the rest in the group’s file."),
        )
        group = Card(label(self.tr("This group"), "h2"), self.form, gap=10)
        left, right = (
            vbox(self.look, group, self.places, None, gap=14),
            vbox(self.safety, self.letterhead, self.word, self.documents, None, gap=14),
        )
        body = QWidget()
        columns = vbox(left, right, gap=14) if theme.is_large() else hbox(left, right, gap=14)
        if not theme.is_large():
            columns.setStretch(0, 5)
            columns.setStretch(1, 4)
        columns.setContentsMargins(0, 0, theme.px(10), 0)
        body.setLayout(columns)
        page(self, head).addWidget(below_heading(body), 1)

    def _save(self, group: Group, visit: str) -> Group:
        quorum = ("quorum_number", "quorum_service_users", "quorum_professionals")
        numbers = ("notice_days", "draft_minutes_days", *quorum, "most_attached_mb")
        said: dict[str, Any] = {name: getattr(group, name) or 0 for name in numbers}
        group = replace(group, **said)
        return records.save(self.shell.office, group, visit=visit)

    def _show_keys(self) -> None:
        self.shell.open_dialog(KeyboardMap(self.window(), self.shell))

    def refresh(self) -> None:
        """Show the group and its file as they are."""
        self.form.load(self.shell.office.group)
        self.places.refresh()
        self.letterhead.refresh()
        self.word.refresh()
        self.documents.refresh()
        self.safety.refresh()
