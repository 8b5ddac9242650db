"""The group's own kinds of activity: named, ordered, added and removed."""

from __future__ import annotations

from functools import partial

from cpp_desktop.domain.activities import TYPE_WORDS, ActivitySubType, ActivityType, Level
from cpp_desktop.services import sub_types
from cpp_desktop.ui import tallies
from cpp_desktop.ui.dialogs.form_dialog import FormDialog
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.columns import Column
from cpp_desktop.ui.parts.editors import CHOICE, LINE
from cpp_desktop.ui.parts.empty_state import Empty
from cpp_desktop.ui.parts.form import Field
from cpp_desktop.ui.parts.layout import row, wrap
from cpp_desktop.ui.parts.record_table import RecordTable
from cpp_desktop.ui.parts.screen import Screen

FIELDS = (
    Field("name", "What the group calls it", LINE, help="As it is counted: “Leaflet reviewed”, “Stall run”."),
    Field("type", "Type", CHOICE(ActivityType, words=TYPE_WORDS), help="The return counts it under this."),
    Field("level", "How far users shape it, usually", CHOICE(Level, blank="Not stated")),
)


def show_activity_kinds(screen: Screen) -> None:
    """Open the list of kinds."""
    screen.shell.open_dialog(ActivityKinds(screen))


class ActivityKinds(PlainDialog):
    """The list in the order of the keys; Enter changes a kind."""

    def __init__(self, screen: Screen) -> None:
        window = screen.window()
        told = self.tr("One press counts one. The first nine have a key that works from anywhere.")
        super().__init__(window, self.tr("The group’s own kinds of activity"), width=720, sentence=told)
        self._screen, self._office = screen, screen.shell.office
        self._chords: dict[str, str] = {}
        self.table = RecordTable(
            (
                Column("Kind", lambda kind: kind.name, bold=True, second=lambda kind: TYPE_WORDS[kind.type], least=240),
                Column("Level", lambda kind: kind.level.value if kind.level else None, width=110, priority=2),
                Column("Key", lambda kind: self._chords.get(kind.id) or None, width=140),
            ),
            name=self.tr("The group’s own kinds of activity"), row_height=46,
            empty=Empty(self.tr("None yet. Add what the group does often, such as “Leaflet reviewed”."), icon="chart"),
        )  # fmt: skip
        self.table.activated.connect(self._edit)
        self.table.chosen.connect(self._show_verbs)
        self.adds = button(self.tr("Add kind…"), self._ask_for_new, kind="small", icon="plus")
        self.edits = button(self.tr("Change…"), self._edit, kind="small", icon="edit")
        self.removes = button(self.tr("Remove"), self._remove, kind="small", icon="trash")
        self.rises = button(self.tr("Move up"), partial(self._move, -1), kind="small")
        self.sinks = button(self.tr("Move down"), partial(self._move, 1), kind="small")
        self.add(self.table, 1)
        self.add(wrap(row(self.adds, self.edits, self.rises, self.sinks, self.removes, None, gap=8)))
        closes = button(self.tr("Close"), self.accept, kind="primary")
        self.set_foot(closes)
        self.back.hide()
        self.resize(self.width(), min(theme.px(560), window.height() - 40))
        self._show()

    def _show(self) -> None:
        kinds = sub_types.sub_types(self._office)
        self._chords = {kind.id: chord for kind, chord in zip(kinds, tallies.CHORDS, strict=False)}
        self.table.show_records(kinds)
        self._show_verbs()

    def _show_verbs(self, *_: object) -> None:
        chosen = self.table.chosen_record()
        shown = self.table.model.shown
        for verb in (self.edits, self.removes):
            verb.setEnabled(chosen is not None)
        self.rises.setEnabled(chosen is not None and chosen.id != shown[0].id)
        self.sinks.setEnabled(chosen is not None and chosen.id != shown[-1].id)

    def _ask_for_new(self) -> None:
        title = self.tr("Add kind of activity")
        self._ask(title, ActivitySubType(type=ActivityType.INFORMATION, name=""), self.tr("Add kind"))

    def _edit(self, *_: object) -> None:
        kind = self.table.chosen_record()
        if kind is not None:
            self._ask(kind.name, kind, self.tr("Save kind"))

    def _ask(self, title: str, kind: ActivitySubType, verb: str) -> None:
        dialog = FormDialog(self, title, FIELDS, kind, verb=verb, deed=partial(sub_types.save_sub_type, self._office))
        dialog.accepted.connect(partial(self._shown_again, kind.id))
        self._screen.shell.open_dialog(dialog)

    def _shown_again(self, kind_id: str) -> None:
        self._show()
        self.table.choose(kind_id)

    def _move(self, by: int) -> None:
        kind = self.table.chosen_record()
        if kind is not None and self._screen.attempt(partial(sub_types.move, self._office, kind, by)):
            self._shown_again(kind.id)

    def _remove(self) -> None:
        kind = self.table.chosen_record()
        if kind is not None and self._screen.attempt(partial(sub_types.remove, self._office, kind)):
            self._show()
