"""A key that is not the group's so far: both shown, to be compared over the telephone before the new one is trusted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from cpp_desktop.services.network.trusting import NewKey
from cpp_desktop.ui.dialogs.plain_dialog import PlainDialog
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.buttons import button
from cpp_desktop.ui.parts.labels import label
from cpp_desktop.ui.parts.layout import Card, beside, vbox


class TrustKey(PlainDialog):
    """Shows both keys as words and as fingerprints; only who has rung the group can trust the new one."""

    def __init__(self, parent: QWidget, found: NewKey, trust: Callable[[], object]) -> None:
        title = self.tr("A new key of {0}").format(found.group.name)
        sentence = self.tr(
            "A group signs with another key after a new laptop or a lost file; so would somebody else in its name. "
            "Ring the group on a number you know, and have its secretary read out the words of the key."
        )
        super().__init__(parent, title, width=760, sentence=sentence)
        (old_words, new_words), (old_print, new_print) = found.words, found.fingerprints
        before = old_words or self.tr("None is known: no signed return came before.")
        cards = beside(
            self._key(self.tr("The key so far"), before, old_print, "sunken"),
            self._key(self.tr("The key of this return"), new_words, new_print, "warn"),
            stretch=0,
            gap=12,
        )
        cards.setStretch(1, 1)
        self.told = QCheckBox(self.tr("I rang the group, and the words are the same"))
        self.told.setAccessibleName(self.told.text())
        self.add_scrolled(vbox(cards, self.told, None, gap=12))
        self.verb = button(self.tr("Trust the new key"), self.accept, kind="primary")
        self.verb.setEnabled(False)
        self.told.toggled.connect(self.verb.setEnabled)
        self.accepted.connect(lambda: trust())
        self.set_foot(self.verb)
        self.resize(self.width(), min(theme.px(400), parent.window().height() - 40))

    def _key(self, title: str, words: str, fingerprint: str, kind: str) -> Card:
        card = Card(
            label(title, "label"),
            label(words, "h3", wraps=True),
            label(fingerprint, "smalltext", wraps=True),
            kind=kind,
            pad=14,
            gap=6,
        )
        card.setMinimumWidth(1)
        return card
