"""A posted paper return typed in, section by section; each checks itself by the code that is printed with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.errors import Refused
from cpp_desktop.domain.periods import Period
from cpp_desktop.domain.return_codes import DEFINITIONS, SECTIONS
from cpp_desktop.domain.signed_returns import Disclosure
from cpp_desktop.services.network import typing_in
from cpp_desktop.services.network.incoming import Taken
from cpp_desktop.services.network.register import NetworkOffice
from cpp_desktop.services.network.typing_in import TypedReturn
from cpp_desktop.ui.dialogs.working_dialog import WorkingDialog
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.editors import CHOICE, NUMBER, PERSON
from cpp_desktop.ui.parts.form import Field, Form
from cpp_desktop.ui.parts.layout import Pages, rule
from cpp_desktop.ui.screens.needed_day import NeededDay
from cpp_desktop.ui.screens.network.typed_section import TypedSection

SMALL = (
    (Disclosure.EXACT, "Exact figures"),
    (Disclosure.SUPPRESSED, "Numbers below 6 are hidden"),
)
HEAD = (
    (Field("group", "Group, as it stands on the paper", PERSON), Field("revision", "Revision", NUMBER)),
    (Field("first", "First day", NeededDay), Field("last", "Last day", NeededDay)),
    (Field("made", "Day it was made", NeededDay), Field("disclosure", "Small numbers", CHOICE(SMALL))),
)


class TypeReturn(WorkingDialog):
    """The head of the paper above, one section at a time below; what fits its code says so as it is typed."""

    def __init__(
        self, parent: QWidget, network: NetworkOffice, groups: list[str], period: Period | None,
        then: Callable[[Taken], object],
    ) -> None:  # fmt: skip
        sentence = self.tr("Type each figure as the paper has it. Of a section type all figures, or none.")
        super().__init__(parent, self.tr("Type in a return from paper"), width=760, sentence=sentence)
        self._network, self._then = network, then
        self.sections: dict[str, TypedSection] = {}
        self.head = Form(HEAD)
        self.head.offer("group", [(name, name) for name in groups])
        self.head.load(self._blank(period))
        self.head.edited.connect(lambda _: self._check())
        self.which = ChoiceEditor(self._titles())
        self.which.entry.setAccessibleName(self.tr("Section"))
        self.which.edited.connect(self.show_section)
        self.pages = Pages()
        verb = button(self.tr("Take it in"), self._take_in, kind="primary")
        self.lay_out(verb, self.head, rule(), self.which, self.pages, height=660)
        self.show_section()

    @staticmethod
    def _blank(period: Period | None) -> dict[str, Any]:
        days = {"first": period.first, "last": period.last} if period else {"first": None, "last": None}
        return {"group": "", "revision": 1, "made": None, "disclosure": Disclosure.EXACT, **days}

    @staticmethod
    def _titles() -> list[tuple[str, str]]:
        there = {code.partition(".")[0] for code in DEFINITIONS}
        return [
            (one.key, f"{one.number}  {QCoreApplication.translate('ReturnWords', one.title)}")
            for one in SECTIONS
            if one.key in there
        ]

    def show_section(self) -> None:
        """Show the section chosen, made when it is first wanted."""
        key = self.which.value()
        if key not in self.sections:
            self.sections[key] = made = TypedSection(key)
            made.edited.connect(self._check)
            made.tell("", is_well=True)
            self.pages.addWidget(made)
        self.pages.setCurrentWidget(self.sections[key])

    # -- what is typed -----------------------------------------------------------------------------------------------

    def typed(self) -> TypedReturn:
        """Return all that is typed.

        Raises:
            Refused: something cannot be read; its sentence stands beside it.
        """
        head = self.head.values()
        if not head["group"]:
            raise Refused(group=self.tr("Say which group it is from."))
        found = {key: section.typed() for key, section in self.sections.items()}
        return TypedReturn(
            group=head["group"],
            first=head["first"],
            last=head["last"],
            made=head["made"],
            revision=head["revision"] or 1,
            disclosure=head["disclosure"],
            figures={code: value for one in found.values() for code, value in one.figures.items()},
            breakdowns={code: cells for one in found.values() for code, cells in one.breakdowns.items()},
            codes={key: one.code for key, one in found.items() if one.code},
        )

    def _check(self) -> None:
        """Say of the section shown whether it fits its code, once both are typed."""
        section = self.sections[self.which.value()]
        try:
            typed = self.typed()
        except Refused:
            section.tell("", is_well=False)
            return
        if not typed.codes.get(section.key):
            section.tell("", is_well=False)
            return
        wrong = typing_in.problems(typed).get(section.key, "")
        section.tell(wrong or self.tr("The section fits its code."), is_well=not wrong)

    def _take_in(self) -> None:
        try:
            typed = self.typed()
        except Refused as refused:
            self._refuse(dict(refused.problems))
            return
        network = self._network
        self.run(
            self.tr("Taking it in…"),
            lambda _progress: typing_in.take_in_typed(network, typed),
            self._done,
            self._refuse,
        )

    def _done(self, taken: Taken) -> None:
        self.set_busy(False)
        self.accept()
        self._then(taken)

    def _refuse(self, problems: Any) -> None:  # noqa: ANN401 - sentences by field or section
        others = self.head.refuse(problems)
        for key in others:
            if key in self.sections:
                self.which.show_value(key)
                self.show_section()
                self.sections[key].tell(others[key], is_well=False)
                break
        self.head.focus_problem()
        self.say(" ".join(others.values()))
