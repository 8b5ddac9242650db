"""A page behind the welcome screen that asks something on a card, and does it on a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from cpp_desktop.domain.progress import Progress
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import IconText, label
from cpp_desktop.ui.parts.layout import Card, hbox, scroll, vbox, wrap
from cpp_desktop.ui.parts.shell import Shell
from cpp_desktop.ui.parts.work import Work


class WelcomePage(QWidget):
    """Lay it out with `lay_out`, the `trouble` somewhere on its card; say what is done with `run`."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._work: Work | None = None
        self.trouble = IconText("alert", "", tone="danger", role="danger", wraps=True)

    def lay_out(self, title: str, sentence: str, card: Card, *verbs: QWidget, back: Callable[[], object]) -> None:
        """Put a title and a sentence above the card, and the way back below it with the verbs."""
        card.setMaximumWidth(theme.px(720))
        head = vbox(label(title, "h1", wraps=True), label(sentence, "muted", wraps=True), gap=1)
        body = vbox(head, card, None, gap=14)
        body.setContentsMargins(theme.px(36), theme.px(30), theme.px(36), theme.px(8))
        foot = hbox(button(self.tr("Go back"), back), *verbs, None, gap=14)
        foot.setContentsMargins(theme.px(36), theme.px(4), theme.px(36), theme.px(18))
        whole = vbox(scroll(wrap(body), modest=theme.is_huge()), gap=0)
        whole.addLayout(foot)
        self.setLayout(whole)

    def set_busy(self, busy: bool) -> None:
        """Let the verbs wait while one of them is at work."""
        raise NotImplementedError

    def refuse(self, problems: Mapping[str, str]) -> None:
        """Say why it was not done: each sentence beside its field, the others with `say`."""
        raise NotImplementedError

    def run(self, task: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Do what was asked on a worker; `then(result)` follows unless it is refused."""

        def do(progress: Progress) -> object:
            progress(0, 0, "")
            return task()

        self.say("")
        self.set_busy(True)
        self._work = Work(do)
        self._work.finished.connect(then)
        self._work.refused.connect(self.refuse)
        self._work.troubled.connect(self.say)
        self._work.ended.connect(lambda: self.set_busy(False))
        self._work.start()

    def say(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        self.trouble.words.setText(sentence)
        self.trouble.setVisible(bool(sentence))
