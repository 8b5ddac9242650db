"""Splitting an action: what each part says, who does it and by when."""

from __future__ import annotations

from typing import Any

from cpp_desktop.domain.action_changes import Share
from cpp_desktop.domain.errors import Refused
from cpp_desktop.services import action_reshaping, people
from cpp_desktop.services.actions import ActionLine
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog, trouble_with
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.editors import DAY, LINE, PEOPLE
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, vbox
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("text", "What is to be done", LINE),
    (Field("owner", "Who does it", PEOPLE, id_name="owner_ids"), Field("due", "By", DAY)),
)


def ask_to_split(screen: Screen, line: ActionLine) -> None:
    """Ask into which parts an action is split."""
    screen.shell.open_dialog(SplitAction(screen, line))


class SplitAction(PlainDialog):
    """The first part stays the action it was; each other part becomes one of its own."""

    def __init__(self, screen: Screen, line: ActionLine) -> None:
        sentence = self.tr("The first part keeps the number {0}; the others get numbers of their own and count as new.")
        super().__init__(
            screen.window(), self.tr("Split an action"), width=640, sentence=sentence.format(line.action.reference)
        )
        self._screen, self._line = screen, line
        self._offered = people.choices(screen.shell.office)
        self.parts: list[Form] = []
        self._body = vbox(gap=12)
        self._area = self.add_scrolled(self._body)
        action = line.action
        own = {"text": action.text, "owner": action.owner, "owner_ids": action.owner_ids, "due": line.due}
        self._add(own)
        self._add({**own, "text": ""})
        self._body.addStretch(1)
        self._trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self._trouble.hide()
        self.add(self._trouble)
        self.verb = button(self.tr("Split"), self._split, kind="primary")
        self.another = button(self.tr("Another part"), self.add_part, icon="plus")
        self.set_foot(self.verb, self.another)
        self.resize(self.width(), min(theme.px(590), screen.window().height() - 40))
        self.parts[1].editor("text").setFocus()

    def add_part(self) -> None:
        """Ask for one part more."""
        form = self._add({"text": "", "owner": "", "owner_ids": (), "due": self._line.due})
        form.editor("text").setFocus()

    def _add(self, record: dict[str, Any]) -> Form:
        card, form = Card(pad=(12, 10, 12, 12), gap=6), Form(FIELDS)
        form.offer("owner", self._offered)
        form.load(record)
        number = len(self.parts) + 1
        card.add(label(self.tr("Part {0}").format(number), "h3"))
        card.add(form)
        for name, words in (("text", self.tr("What is to be done")), ("owner", self.tr("Who does it"))):
            form.editor(name).entry.setAccessibleName(self.tr("Part {0}: {1}").format(number, words))
        self._body.insertWidget(number - 1, card)
        self.parts.append(form)
        return form

    def _split(self) -> None:
        if said := trouble_with(self._do):
            self._trouble.words.setText(said)
            self._trouble.show()
        else:
            self.accept()

    def _do(self) -> None:
        shares = []
        for form in self.parts:
            form.refuse({})
            values = self._read(form)
            if values["text"].strip() or form in self.parts[:2]:  # a part more that stayed empty is none
                shares.append(Share(**values))
            if form in self.parts[:2] and not values["text"].strip():
                form.refuse({"text": self.tr("Say what is to be done.")})
        action_reshaping.split(self._screen.shell.office, self._line.action, shares)

    @staticmethod
    def _read(form: Form) -> dict[str, Any]:
        try:
            return form.values()
        except Refused as refused:
            form.refuse(refused.problems)
            raise
