"""Influence cases: what the group asked for and what came of it."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from cpp_desktop.domain.actions import Action
from cpp_desktop.domain.activities import Activity
from cpp_desktop.domain.evidence import Evidence
from cpp_desktop.domain.influence import CaseStep, InfluenceCase, Outcome
from cpp_desktop.domain.meetings import Meeting
from cpp_desktop.domain.minutes import Minute
from cpp_desktop.services import influence
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.screen import Screen
from cpp_desktop.ui.screens.case_card import CaseCard
from cpp_desktop.ui.screens.case_dialogs import ask_for_case
from cpp_desktop.ui.screens.case_links import ask_for_sheet
from cpp_desktop.ui.screens.case_words import age, where_it_stands
from cpp_desktop.ui.screens.picture_pane import PictureStrip
from cpp_desktop.ui.screens.work_list import WorkList


class CasesList(WorkList):
    """Open cases first, then those closed; beside them the golden thread of the one chosen."""

    kind = "influence"
    name = QT_TRANSLATE_NOOP("WorkWords", "Cases")
    adds = QT_TRANSLATE_NOOP("WorkWords", "New case…")
    says = QT_TRANSLATE_NOOP(
        "WorkWords", "A case follows one concern from the day it was raised to what came of it, over years if need be."
    )
    reads: ClassVar[frozenset[type]] = frozenset({InfluenceCase, CaseStep, Minute, Meeting, Action, Activity, Evidence})
    row_height: ClassVar[float] = 50
    card_width: ClassVar[float] = 600

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        sheet = button(
            self.tr("You said, we did…"), partial(ask_for_sheet, screen), kind="link", icon="print", height=28
        )
        self.picture = PictureStrip(screen, "cases")
        self.table.set_strip(self.picture, self.picture.fit)
        self.table.set_foot(sheet, None, self.picture.link)

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of a case."""
        return (
            Column("No.", lambda c: c.reference, width=52, tone=lambda _: "accent_text", bold=True),
            Column("Case", lambda c: c.theme, second=lambda c: age(c, self.office.today()), bold=True, least=180),
            Column(
                "Where it stands", lambda c: where_it_stands(c).text, lambda _: "",
                chips=lambda c: (where_it_stands(c),), width=150, priority=2,
            ),
        )  # fmt: skip

    def make_card(self) -> CaseCard:
        """Return the card of a case."""
        return CaseCard(self.host)

    def add(self) -> None:
        """Ask for a new case."""
        ask_for_case(self.host, self.host.show_record)

    def refresh(self) -> str:
        """Read the cases and their picture again, and return what is said above them."""
        self.picture.look_again()
        return super().refresh()

    def lines(self) -> list[Any]:
        """Return the cases."""
        return influence.cases(self.office)

    def sentence(self, lines: list[Any]) -> str:
        """Count those open and closed, and what came of these."""
        ended = [c.outcome or Outcome.NOT_KNOWN for c in lines if c.closed]
        by_outcome = [f"{ended.count(o)} {self.tr(o.value)}" for o in Outcome if o in ended]
        said = self.tr("{0} open, {1} closed").format(len(lines) - len(ended), len(ended))
        return f"{said}: {', '.join(by_outcome)}" if by_outcome else said
