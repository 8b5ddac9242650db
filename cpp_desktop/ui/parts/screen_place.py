"""The place of one screen in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from cpp_desktop.ui.parts import theme
from cpp_desktop.ui.parts.screen import Screen


class ScreenPlace(QScrollArea):
    """Gives a screen all the room there is; where that is less than its least, the whole page scrolls."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.held = screen
        # Not `setWidgetResizable`: it would give a page with wrapped words its best height instead of its least.
        self.setWidget(screen)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the screen to the new room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the screen again when its least size changes."""
        if watched is self.held and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, least = self.maximumViewportSize(), self.held.minimumSizeHint()
        if theme.is_huge():  # its words wrap so often that the least height would cut them off
            across = room.width() - self.verticalScrollBar().sizeHint().width()
            least.setHeight(max(least.height(), self.held.heightForWidth(max(across, least.width()))))
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self.held.resize(room.expandedTo(least))
