"""The third page of an import: what would be added, changed, left and refused, before anything is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cpp_desktop.domain.wording import counted, listed
from cpp_desktop.services.tables import Outcome, Plan, Verdict
from cpp_desktop.ui.dialogs.import_job import ImportJob
from cpp_desktop.ui.dialogs.import_joining import JoinOffer
from cpp_desktop.ui.dialogs.import_words import (
    change_words,
    field_words,
    kind_words,
    unknown_word,
    verdict_chip,
    vocabulary,
    why_words,
)
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.labels import IconText, label, picture
from cpp_desktop.ui.parts.layout import Card, Part, beside, grid, hbox, list_and_card, rule, scroll, vbox, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.screens.changing import Changing

COLUMNS = (
    Column("Row", lambda o: o.row, right=True, tone=lambda _: "muted", width=56),
    Column("Record", lambda o: o.title or None, bold=True, width=180),
    Column("Would", lambda o: o.verdict, lambda _: "", chips=lambda o: (verdict_chip(o.verdict),), width=116,
           order=list(Verdict).index),
    Column("Why", why_words, tone=lambda o: "danger" if o.verdict is Verdict.REFUSED else "text"),
)  # fmt: skip
_TILES = {
    Verdict.ADDED: ("plus", "ok"),
    Verdict.CHANGED: ("edit", "accent"),
    Verdict.UNCHANGED: ("minus", "muted"),
    Verdict.REFUSED: ("x", "danger"),
}
_SAMPLE_NAMES = 6


class ReviewPage(QWidget):
    """Counts, rows, and the row chosen with what can be said about it. `said` follows an answer."""

    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job: ImportJob | None = None
        self.numbers = {verdict: label("0", "big") for verdict in _TILES}
        self.offer = JoinOffer()
        self.segments = Segments(
            (
                ("all", self.tr("All")), ("added", self.tr("Add")), ("changed", self.tr("Change")),
                ("unchanged", self.tr("Same")), ("joined", self.tr("Join")), ("refused", self.tr("Refuse")),
            ),
            name=self.tr("Which rows"),
        )  # fmt: skip
        self.segments.chosen.connect(lambda _: self._show_rows())
        self.table = RecordTable(
            COLUMNS, name=self.tr("Rows of the sheet"), empty=Empty(self.tr("No rows of this sort.")),
            key=lambda o: str(o.row), row_height=36,
        )  # fmt: skip
        self.table.chosen.connect(self._show_row)
        self.find_box = self.table.find_box(self.tr("Words in a row"))
        self._detail = Card(pad=(16, 12, 16, 12))
        self._about_row = Changing()
        body = vbox(self._about_row, None)
        body.setContentsMargins(0, 0, theme.px(6), 0)
        self._detail.add(scroll(wrap(body)), 1)
        bar = beside(self.find_box, self.segments, stretch=0, gap=8)
        self._counts = wrap(self._tiles())
        whole = vbox(self._counts, self.offer, bar, gap=10)
        whole.addLayout(list_and_card(self.table, self._detail, width=330, narrow=290), 1)
        self.setLayout(vbox(scroll(wrap(whole), modest=True)) if theme.is_huge() else whole)

    def _tiles(self) -> QGridLayout:
        words = (self.tr("would be added"), self.tr("would change"), self.tr("stay the same"), self.tr("are refused"))
        tiles: list[QWidget] = []
        for (verdict, (icon, tone)), said in zip(_TILES.items(), words, strict=True):
            line = hbox(picture(icon, tone, 22), self.numbers[verdict], label(said, "h3"), None, gap=12)
            tiles.append(Card(line, pad=(16, 4, 16, 4)))
        across = 2 if theme.is_huge() else len(tiles)
        box = grid([tiles[at : at + across] for at in range(0, len(tiles), across)], gap=(12, 8))
        for at in range(across):
            box.setColumnStretch(at, 1)
        return box

    def show_job(self, job: ImportJob) -> None:
        """Show what a source would change."""
        self._job = job
        plan = self._plan
        for verdict, number in self.numbers.items():
            number.setText(f"{plan.count(verdict):,}")
        counts = {verdict.value: plan.count(verdict) for verdict in Verdict}
        self.segments.count(all=len(plan.outcomes), **counts)
        self.segments.show_option("joined", job.join)
        self.offer.show_job(job)
        # The same counts stand on the choice below; in large text the rows need the room.
        self._counts.setVisible(not (theme.is_large() and self.offer.isVisibleTo(self)))
        self._show_rows()
        if self.table.chosen_record() is None and plan.outcomes:
            first = next((o for o in plan.outcomes if o.verdict is Verdict.REFUSED), plan.outcomes[0])
            self.table.choose(str(first.row))
        self._show_row(self.table.chosen_record())

    @property
    def _plan(self) -> Plan:
        assert self._job is not None, "a source is shown before its rows"
        assert self._job.plan is not None, "only a source that was worked out is shown here"
        return self._job.plan

    def _show_rows(self) -> None:
        chosen = self.segments.current()
        self.table.show_records(o for o in self._plan.outcomes if chosen in ("all", o.verdict.value))

    def _show_row(self, outcome: Outcome | None) -> None:
        parts = [*(self._about(outcome) if outcome else []), *self._remarks()]
        self._about_row.lay_out(*parts, gap=9)

    def _about(self, outcome: Outcome) -> list[Part]:
        where = self.tr("Row {0}").format(outcome.row)
        if outcome.column:
            where = self.tr("Row {0}, column “{1}”").format(outcome.row, outcome.column)
        parts: list[Part] = [label(outcome.title or where, "h2", wraps=True)]
        if outcome.title:
            parts.append(label(where, "muted", wraps=True))
        parts.append(rule())
        if outcome.verdict is Verdict.REFUSED:
            parts.append(IconText("x", outcome.why, tone="danger", role="danger", wraps=True))
            return [*parts, *self._questions(outcome)]
        if outcome.why:
            parts.append(IconText("thread", outcome.why, role="", wraps=True))
        for change in outcome.changes:
            what, before, after = change_words(change)
            arrow = hbox(label(before, "muted", wraps=True), picture("arrow", "accent", 16), gap=8)
            old: list[Part] = [] if outcome.verdict is Verdict.ADDED else [arrow]
            parts += [label(what, "cap"), *old, label(after, "label", wraps=True)]
        return parts

    def _questions(self, outcome: Outcome) -> list[Part]:
        """What can be asked about a refused row: who is meant, or what a word means."""
        assert self._job is not None, "a source is shown before its rows"
        if outcome.choices:
            pairs = [*outcome.choices, ("new", self.tr("Somebody new"))]
            return self._question(self.tr("Who is meant?"), pairs, lambda one: self._answer(outcome.row, one))
        field = self._job.columns.get(outcome.column, "")
        known = vocabulary(self._job.kind, field)
        word = unknown_word(outcome, known)
        if not word:
            return []
        asked = self.tr("What does “{0}” mean in “{1}”?").format(word, outcome.column)
        pairs = [(one, field_words(one)) for one in known]
        return self._question(asked, pairs, lambda one: self._mean(field, word, one))

    def _question(self, asked: str, pairs: list[tuple[str, str]], deed: Callable[[str], object]) -> list[Part]:
        choice = ChoiceEditor(((None, self.tr("Say…")), *pairs))
        choice.entry.setAccessibleName(asked)
        choice.edited.connect(lambda: deed(choice.value()) if choice.value() else None)
        return [label(asked, "label", wraps=True), choice]

    def _answer(self, row: int, who: str) -> None:
        if self._job is not None:
            self._job.answers[row] = who
            self.said.emit()

    def _mean(self, field: str, word: str, meant: str) -> None:
        if self._job is not None:
            self._job.values[field, word] = meant
            self.said.emit()

    def _remarks(self) -> list[Part]:
        assert self._job is not None, "a source is shown before its rows"
        plan = self._plan
        said = list(plan.remarks)
        if plan.unused_columns:
            said.append(self.tr("Not used: {0}.").format(listed(list(plan.unused_columns))))
        if plan.unmatched:
            names = listed([*plan.unmatched[:_SAMPLE_NAMES], *(["…"] if len(plan.unmatched) > _SAMPLE_NAMES else [])])
            said.append(self.tr("Not in the register, kept as written: {0}.").format(names))
        rows = counted(len(plan.outcomes), "row", "rows")
        head: list[Part] = [rule(), label(self.tr("The sheet"), "h3")]
        source = " · ".join(filter(None, [self._job.name, self._job.sheet, kind_words(self._job.kind), rows]))
        return [
            *head,
            label(source, wraps=True),
            *(IconText("info", one, role="smalltext", wraps=True) for one in said),
        ]
