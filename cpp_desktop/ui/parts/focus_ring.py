"""The ring round whatever has the keyboard: a dark line and a yellow line, so that it shows on every ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from cpp_desktop.ui.parts import theme

_MARGIN = 5
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class FocusRing(QFocusFrame):
    """Follows the focus in one window, from the first key pressed until the mouse is used again.

    `used` tells of every key and press of the mouse.
    """

    used = Signal()

    def __init__(self, top: QWidget) -> None:
        super().__init__(top)
        self._top = top
        self._by_keyboard = False
        self._style = _RingStyle("Fusion")
        self.setStyle(self._style)
        self.hide()
        self._hands = _Hands(self)
        self._hands.used_keyboard.connect(self._show_it)
        self._hands.used_mouse.connect(self.rest)
        self._hands.used_keyboard.connect(self.used)
        self._hands.used_mouse.connect(self.used)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def watch(self) -> None:
        """Begin to watch the window; call it once the window is shown."""
        handle = self._top.windowHandle()
        if handle is not None:
            self._hands.watch(handle)

    def _show_it(self) -> None:
        self._by_keyboard = True
        self._follow(None, QApplication.focusWidget())

    def rest(self) -> None:
        """Hide until a key is pressed."""
        self._by_keyboard = False
        self.setWidget(None)  # type: ignore[arg-type]
        self.setParent(self._top)  # it stands inside what it last framed, and would be deleted with it
        self.hide()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._by_keyboard or new.window() is not self._top:
            # An empty frame would be drawn in the corner.
            self.setWidget(None)  # type: ignore[arg-type]
            self.hide()
        elif new is not self.widget():
            self.setWidget(new)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for inset, token in ((1.0, "ring_dark"), (3.5, "ring_light")):
            painter.setPen(QPen(theme.colour(token), 2.6))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 9, 9)


class _Hands(QObject):
    """Notices keys and mouse at the window itself: a filter on the whole app would slow every event."""

    used_keyboard = Signal()
    used_mouse = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWindow | None = None

    def watch(self, window: QWindow) -> None:
        """Watch a window, once."""
        if window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note, and let everything pass."""
        # A chord that is a shortcut never arrives as a key press, only as the question whether somebody overrides it.
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) not in _MODIFIERS:
                self.used_keyboard.emit()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.used_mouse.emit()
        return False


class _RingStyle(QProxyStyle):
    """A frame outside its widget, above it, and not cut to its shape."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Answer how far the ring stands off."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Answer that the ring is whole and lies on top."""
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)
