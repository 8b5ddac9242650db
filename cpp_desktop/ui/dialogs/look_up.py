"""A dialog that is nothing but a list to look something up in."""

from __future__ import annotations

from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.record_table import RecordTable


class LookUp(PlainDialog):
    """Shows a list below a box to find something in it; the keyboard begins in the box."""

    def show_list(self, table: RecordTable, find: str, most: int) -> None:
        """Lay out a list that has its records; `find` names the box, `most` is the room there is in pixels."""
        self.table = table
        table.setMinimumHeight(theme.px(150 if theme.is_huge() else 300))
        box = table.find_box(find)
        self.add(box)
        self.add(table, 1)
        self.resize(self.width(), min(theme.px(620), most))
        self.verb = button(self.tr("Done"), self.accept, kind="primary")
        self.set_foot(self.verb)
        self.back.hide()
        box.setFocus()
