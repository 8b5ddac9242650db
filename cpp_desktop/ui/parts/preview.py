"""A paper on the screen before it is printed or saved, in any of its type sizes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cpp_desktop.domain.papers import SIZES
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import Segments, button
from cpp_desktop.ui.parts.focus_ring import FocusRing
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import fill, hbox
from cpp_desktop.ui.parts.menu_button import menu_button, show_deeds
from cpp_desktop.ui.parts.paper_pane import PaperPane
from cpp_desktop.ui.parts.saving_formats import saving_deeds
from cpp_desktop.ui.parts.shell import WritePaper


class PaperPreview(QDialog):
    """Pages to look at, a type size to choose, and where the paper may go. Nothing is left on disk unasked."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        write: WritePaper,
        *,
        file_name: str,
        sizes: Sequence[int] = SIZES,
        endings: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._write, self._title, self._file_name = write, title, file_name
        self.setWindowTitle(title)
        self.resize(parent.width() - theme.px(120), parent.height() - 40)
        self.pane = PaperPane(wide=True)
        self.deeds = self.pane.deeds
        self.sizes = Segments([(str(size), str(size)) for size in sizes], name=self.tr("Type size in points"))
        self.sizes.chosen.connect(lambda _: self._make())
        self.save = button(self.tr("Save as…"), self.deeds.ask_where, kind="primary", icon="down")
        self.formats = menu_button(self.tr("Other formats"), kind="")
        show_deeds(self.formats, saving_deeds(endings, self.deeds.ask_where))
        self.print = button(self.tr("Print…"), self.deeds.ask_printer, icon="print")
        self.open_outside = button(self.tr("Open in system viewer"), self.deeds.open_outside)
        self.pane.ready.connect(self._enable)
        self._lay_out(title)
        self.pane.bind_keys(self)
        for keys, deed in (("Ctrl+F", self.pane.finder.ask), ("Ctrl+P", self.print.click)):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        self._ring = FocusRing(self)
        self._make()

    def _lay_out(self, title: str) -> None:
        sizes = hbox(label(self.tr("Type size"), "muted"), self.sizes, gap=8)
        heading = () if theme.is_large() else (label(title, "h2"), 6)
        others = (self.formats,) if theme.is_huge() else ()  # no room there for all of them in the foot
        box = QVBoxLayout(self)
        fill(box, (hbox(*heading, None, *others, sizes, gap=10),), 8)
        box.setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        box.addWidget(self.pane, 1)
        verbs = (self.open_outside, self.print, *(() if others else (self.formats,)), self.save)
        box.addLayout(hbox(button(self.tr("Go back"), self.reject), None, *verbs, gap=8))

    def _make(self) -> None:
        size = int(self.sizes.current())
        self.pane.show_paper(self._title, lambda: self._write, size, self._file_name, rest=False)

    def _enable(self, ready: bool) -> None:
        for one in (self.save, self.formats, self.print, self.open_outside):
            one.setEnabled(ready)
        focused = self.focusWidget()
        if ready and (focused is None or not focused.isVisible()):
            self.pane.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus ring follow the keyboard here too."""
        super().showEvent(event)
        self._ring.watch()

    def done(self, result: int) -> None:
        """Stop what is being made, and close."""
        self.pane.stop()
        super().done(result)
