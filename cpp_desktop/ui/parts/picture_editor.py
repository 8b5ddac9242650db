"""The choice of a picture for an item of an easy-read agenda, each shown beside its name."""

from __future__ import annotations

from PySide6.QtCore import QSize

from cpp_desktop.domain.easy_pictures import PICTURES
from cpp_desktop.domain.language import said
from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.choice_editors import ChoiceEditor
from cpp_desktop.ui.parts.easy_icons import easy_icon

_SIDE = 30


class PictureEditor(ChoiceEditor):
    """One of the pictures, or the one that fits by itself, which is the empty name."""

    def __init__(self) -> None:
        titles = ((name, said(one.title)) for name, one in PICTURES.items())
        super().__init__((("", self.tr("The one that fits")), *titles))
        self.entry.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        for at, name in enumerate(PICTURES, 1):
            self.entry.setItemIcon(at, easy_icon(name, _SIDE))

    def show_fitting(self, name: str) -> None:
        """Show which picture fits by itself."""
        self.entry.setItemIcon(0, easy_icon(name, _SIDE))
