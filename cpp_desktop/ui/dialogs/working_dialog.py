"""A dialog whose verb is long work: what it is about scrolls, and nothing can be pressed until the work has ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.labels import IconText
from cpp_desktop.ui.parts.layout import Part, vbox
from cpp_desktop.ui.parts.messages import announce
from cpp_desktop.ui.parts.progress_strip import ProgressStrip
from cpp_desktop.ui.parts.work import Task, Work


class WorkingDialog(PlainDialog):
    """Lay it out with `lay_out`; `run` shows the work in a strip above the verb, and what went wrong in a sentence."""

    def __init__(self, parent: QWidget, title: str, *, width: float, sentence: str = "") -> None:
        super().__init__(parent, title, width=width, sentence=sentence)
        self._highest = parent.height() - 40
        self._work: Work | None = None
        self.strip = ProgressStrip()
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)
        self.trouble.hide()

    def lay_out(
        self,
        verb: QPushButton,
        *parts: Part,
        height: float,
        tallest: QWidget | None = None,
        others: Sequence[QPushButton] = (),
    ) -> None:
        """Put parts below one another, the tallest taking the room there is, with the verb at the foot and others."""
        body = vbox(*parts, *([] if tallest else [None]), gap=10)
        if tallest:
            body.setStretchFactor(tallest, 1)
        self._area, self.verb, self._others = self.add_scrolled(body), verb, others
        self.add(self.strip)
        self.add(self.trouble)
        self.set_foot(verb, *others)
        self.resize(self.width(), min(theme.px(height), self._highest))

    def run(
        self,
        words: str,
        task: Task,
        then: Callable[[Any], object],
        refused: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Run `task(progress)` on a worker; `then(result)` follows, or `refused(problems)`."""

        def refuse(problems: Mapping[str, str]) -> None:
            self.set_busy(False)  # so that the field in question can take the keyboard
            (refused or (lambda others: self.say(" ".join(others.values()))))(problems)

        self.say("")
        self.set_busy(True)
        self._work = Work(task)
        self.strip.follow(self._work, words)
        self._work.finished.connect(then)
        self._work.refused.connect(refuse)
        self._work.troubled.connect(self.say)
        self._work.ended.connect(lambda: self.set_busy(False))
        self._work.start()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while the work goes on."""
        for part in (self.verb, *self._others, self.back, self._area):
            part.setEnabled(not busy)

    def reject(self) -> None:
        """Go back, but not while the work goes on."""
        if self.back.isEnabled():
            super().reject()

    def say(self, sentence: str) -> None:
        """Say what went wrong above the verb, or nothing."""
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
