"""Parts beside one another that go on to further lines where one is too short."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Lines its parts up as words stand on a page, `gap` pixels apart; what is hidden takes no room.

    Where one line holds them all, the part at `wide` takes the room that is left, or those from `right` on stand at
    the end.
    """

    def __init__(self, gap: int = 0, *, wide: int | None = None, right: int | None = None) -> None:
        super().__init__()
        self._down, self._wide, self._right = gap, wide, right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more part, as Qt hands it over."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def set_gaps(self, across: int, down: int) -> None:
        """Set how far apart the parts and the lines are, in pixels."""
        self._down = down
        self.setSpacing(across)

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the parts need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are together."""
        return self._line_up(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return self._framed(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Make do with the width of the widest part."""
        hints = [item.sizeHint().boundedTo(item.maximumSize()) for item in self._shown()]
        widths, heights = [hint.width() for hint in hints], [hint.height() for hint in hints]
        return self._framed(max(widths, default=0), max(heights, default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts."""
        super().setGeometry(rect)
        self._line_up(rect, is_trial=False)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _framed(self, width: int, height: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def _line_up(self, rect: QRect, *, is_trial: bool) -> int:
        """Go through the parts, placing them unless it is a trial; return the height used."""
        room = rect.marginsRemoved(self.contentsMargins())
        lines: list[_Line] = [[]]
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            if lines[-1] and used + size.width() > room.width():
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        top, down = room.top(), self._down
        spare = max(room.width() - (used - self.spacing()), 0) if len(lines) == 1 else 0
        if spare and self._wide is not None:
            lines, spare = [self._widened(lines[0], spare)], 0
        for line in lines:
            height = max((_height(item, size, room.width()) for item, size in line), default=0)
            left = room.left()
            for item, size in line:
                own = _height(item, size, room.width())
                if spare and self._right is not None and self._items.index(item) >= self._right:
                    left, spare = left + spare, 0
                if not is_trial:
                    item.setGeometry(QRect(left, top + (height - own) // 2, min(size.width(), room.width()), own))
                left += size.width() + self.spacing()
            top += height + down
        return top - down - room.top() + self._framed(0, 0).height()

    def _widened(self, line: _Line, spare: int) -> _Line:
        wide = self._items[self._wide] if self._wide is not None else None
        return [(item, QSize(size.width() + spare, size.height()) if item is wide else size) for item, size in line]


def _height(item: QLayoutItem, size: QSize, width: int) -> int:
    return item.heightForWidth(min(size.width(), width)) if item.hasHeightForWidth() else size.height()
