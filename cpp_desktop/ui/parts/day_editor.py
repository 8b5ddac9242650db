"""The editor of a day: typed as people in Britain write it, or taken from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from cpp_desktop.domain.dates import read_date
from cpp_desktop.domain.wording import day_month_year, long_date, short_date
from cpp_desktop.ui.parts import icons, theme
from cpp_desktop.ui.parts.editor import Editor


class DayEditor(Editor):
    """A day or none: 3/4/2025 or 3 Apr 25 becomes Wednesday 3 April 2025; Alt+Down opens a calendar."""

    entry: _DayLine

    def __init__(self) -> None:
        super().__init__(_DayLine())
        self.entry.setPlaceholderText(self.tr("like 3/4/2025"))
        self.entry.textChanged.connect(self.note_edit)
        self.entry.entered.connect(self._begin)
        self.entry.left.connect(self._show_again)
        self.entry.asked_for_calendar.connect(self._open_calendar)
        opens = self.entry.addAction(icons.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        opens.setText(self.tr("Choose a day"))
        opens.triggered.connect(self._open_calendar)

    def put(self, value: date | None) -> None:
        """Show a day; None is blank."""
        self.entry.setText("" if value is None else self._words(value))
        self.entry.setCursorPosition(0)

    def value(self) -> date | None:
        """Return the day, or None for blank."""
        text = self.typed().strip()
        return read_date(text) if text else None

    def typed(self) -> str:
        """Return the day as typed."""
        return self.entry.text()

    def retype(self, text: str) -> None:
        """Put a draft back."""
        self.entry.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words where the line is short."""
        super().resizeEvent(event)
        self._show_again()

    def _words(self, day: date) -> str:
        if self.entry.hasFocus():
            return day_month_year(day)  # without its weekday, so that changing the day does not contradict it
        room = self.entry.width() - theme.px(60)
        fits = self.entry.fontMetrics().horizontalAdvance(long_date(day)) <= room
        return long_date(day) if fits else f"{long_date(day)[:3]} {short_date(day)}"

    def _begin(self) -> None:
        self._show_again()
        self.entry.selectAll()

    def _show_again(self) -> None:
        try:
            self.show_value(self.value())
        except ValueError:
            return  # it stays as typed, and the form says why when it is saved

    def _open_calendar(self) -> None:
        try:
            shown = self.value()
        except ValueError:
            shown = None
        calendar = _CalendarPopup(self, shown, self.entry.accessibleName())
        calendar.picked.connect(self._take)
        calendar.move(self.entry.mapToGlobal(QPoint(0, self.entry.height())))
        calendar.show()

    def _take(self, day: date) -> None:
        self.entry.setFocus()
        self.entry.setText(day_month_year(day))


class _DayLine(QLineEdit):
    entered = Signal()
    left = Signal()
    asked_for_calendar = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.px(38))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that typing may begin."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt+Down; leave other keys to Qt."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.asked_for_calendar.emit()
        else:
            super().keyPressEvent(event)


class _CalendarPopup(QWidget):
    picked = Signal(object)

    def __init__(self, parent: QWidget, shown: date | None, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._calendar.setAccessibleName(name)
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if shown is not None:
            self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        # `activated` is Enter or a double click, `clicked` a single one: either takes the day.
        self._calendar.activated.connect(self._pick)
        self._calendar.clicked.connect(self._pick)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(self._calendar)
        self._calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.picked.emit(date(day.year(), day.month(), day.day()))
