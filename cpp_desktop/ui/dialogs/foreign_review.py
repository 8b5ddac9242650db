"""The third page of other people's forms: returns, cells in doubt and totals compared, before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.network.foreign_readings import Doubt, TotalCheck
from cpp_desktop.domain.return_codes import value_words
from cpp_desktop.services.network.foreign_returns import ForeignReturn, Trial
from cpp_desktop.ui.dialogs.foreign_words import file_words, is_text, means, tr, where_words
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.chips import Chip
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Pages, beside, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.many_segments import ManySegments
from cpp_desktop.ui.parts.marking import QT_TRANSLATE_NOOP
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.return_words import days_words

_NEW = QT_TRANSLATE_NOOP("ForeignForms", "not known")
_AGREES, _DIFFERS = QT_TRANSLATE_NOOP("ForeignForms", "agrees"), QT_TRANSLATE_NOOP("ForeignForms", "differs")


@dataclass(frozen=True, slots=True)
class Remark:
    """A cell in doubt, or a whole file that cannot be read; `id` is its place in the list."""

    id: str
    doubt: Doubt


def _known(one: ForeignReturn) -> tuple[Chip, ...]:
    return (Chip(one.group.name, "ok", "tick"),) if one.group else (Chip(tr(_NEW), "warn"),)


def _compared(one: TotalCheck) -> tuple[Chip, ...]:
    return (Chip(tr(_AGREES), "ok", "tick") if one.agrees else Chip(tr(_DIFFERS), "danger"),)


RETURNS = (
    Column("In the form", lambda r: r.organisation, bold=True, least=170),
    Column("Period", lambda r: days_words(r.period), width=250, priority=2, order=str),
    Column("Figures", lambda r: sum(one.number is not None for one in r.readings), right=True, width=90, priority=3),
    Column("Group in the register", lambda r: r.group.name if r.group else "", lambda _: "", chips=_known, least=190),
)  # fmt: skip
DOUBTS = (
    Column("Cell", lambda r: r.doubt.cell or None, bold=True, width=80),
    Column("Says", lambda r: r.doubt.says or None, width=130, priority=2),
    Column("Why", lambda r: r.doubt.why, least=220),
    Column("Read as", lambda r: r.doubt.read, width=176),
    Column("File", lambda r: file_words(r.doubt), width=210, priority=3, tone=lambda _: "muted"),
)
TOTALS = (
    Column("Where", lambda t: " · ".join(filter(None, (t.file, t.sheet, t.cell))), least=200),
    Column("Column", lambda t: t.heading, width=190, priority=2),
    Column("The form says", lambda t: value_words(t.says, t.unit), right=True, width=180),
    Column("Read above it", lambda t: value_words(t.found, t.unit), right=True, width=180),
    Column("", lambda t: t.agrees, lambda _: "", chips=_compared, width=110),
)


class TrialPage(QWidget):
    """Three lists behind one choice. `meant(text, meaning)` and `named(name, group)` follow what is said of one."""

    meant = Signal(str, str)
    named = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.sentence = IconText("info", "", role="", wraps=True)
        self.returns = RecordTable(
            RETURNS, name=self.tr("Returns"), empty=Empty(self.tr("Nothing was read.")), row_height=40,
        )  # fmt: skip
        self.doubts = RecordTable(
            DOUBTS,
            name=self.tr("Cells in doubt"),
            empty=Empty(self.tr("No cell is in doubt."), icon="tick"),
            row_height=36,
        )
        self.totals = RecordTable(
            TOTALS, name=self.tr("Totals compared"), empty=Empty(self.tr("The form has no rows of totals.")),
            row_height=36, key=lambda t: f"{t.file} {t.sheet} {t.cell}",
        )  # fmt: skip
        self._add_feet()
        self._lists = {"returns": self.returns, "doubts": self.doubts, "totals": self.totals}
        words = (
            ("returns", self.tr("Returns")), ("doubts", self.tr("In doubt")), ("totals", self.tr("Totals")),
        )  # fmt: skip
        self.segments = ManySegments(words, name=self.tr("What is shown of the form"))
        self.pages = Pages(*self._lists.values())
        self.segments.chosen.connect(lambda name: self.pages.setCurrentWidget(self._lists[name]))
        whole = vbox(beside(self.segments, self.sentence, stretch=1, gap=14), gap=10)
        whole.addWidget(self.pages, 1)
        self.setLayout(vbox(scroll(wrap(whole), modest=True)) if theme.is_huge() else whole)

    def _add_feet(self) -> None:
        self._why, self._which = label("", wraps=True), label("", wraps=True)
        self.meaning, self.group = ChoiceEditor(means()), ChoiceEditor(())
        self.meaning.entry.setAccessibleName(self.tr("It always means"))
        self.group.entry.setAccessibleName(self.tr("It is the group"))
        self._means = wrap(hbox(None, label(self.tr("It always means"), "label"), self.meaning))
        self._is = wrap(hbox(None, label(self.tr("It is the group"), "label"), self.group))
        self.doubts.set_foot(self._why, self._means)
        self.returns.set_foot(self._which, self._is)
        self.doubts.chosen.connect(self._show_doubt)
        self.returns.chosen.connect(self._show_return)
        self.meaning.edited.connect(self._mean)
        self.group.edited.connect(self._name)

    def _show_doubt(self, one: Remark | None) -> None:
        self._why.setText(f"{where_words(one.doubt)}: {one.doubt.why}" if one else "")
        self._means.setVisible(one is not None and is_text(one.doubt))
        self.meaning.show_value("")

    def _show_return(self, one: ForeignReturn | None) -> None:
        self._which.setText(one.organisation if one else "")
        self._is.setVisible(one is not None)
        if one is not None:
            self.group.show_value(one.group.name if one.group else "")

    def _mean(self) -> None:
        one, meaning = self.doubts.chosen_record(), self.meaning.value()
        if one is not None and meaning:
            self.meant.emit(one.doubt.says, meaning)

    def _name(self) -> None:
        one, group = self.returns.chosen_record(), self.group.value()
        if one is not None and group is not None:
            self.named.emit(one.organisation, group)

    def show_trial(self, trial: Trial, groups: Sequence[str]) -> None:
        """Show what a mapping makes of the files; `groups` are the names in the register."""
        self.group.offer([("", self.tr("One that is not known yet")), *((name, name) for name in groups)])
        files = [Doubt(name, "", "", "", why, self.tr("left out")) for name, why in trial.refused]
        remarks = [Remark(str(n), doubt) for n, doubt in enumerate([*files, *trial.found.doubts])]
        self.returns.show_records(trial.returns)
        self.doubts.show_records(remarks)
        self.totals.show_records(sorted(trial.found.totals, key=lambda t: t.agrees))
        self._show_doubt(self.doubts.chosen_record())
        self._show_return(self.returns.chosen_record())
        self.segments.count(returns=len(trial.returns), doubts=len(remarks), totals=len(trial.found.totals))
        self.sentence.words.setText(self._said(trial))
        wrong = any(not total.agrees for total in trial.found.totals)
        self.sentence.show_icon("alert" if wrong else "info", "warn" if wrong or trial.unmatched else "accent")

    def _said(self, trial: Trial) -> str:
        said = []
        wrong = sum(not total.agrees for total in trial.found.totals)
        if wrong:
            said.append(self.tr("%n total(s) of the form are not what was read above them.", "", wrong))
        if trial.unmatched:
            said.append(self.tr("%n group(s) are not in the register, and would be added.", "", len(trial.unmatched)))
        return " ".join(said) or self.tr("All groups are in the register, and no total differs.")
